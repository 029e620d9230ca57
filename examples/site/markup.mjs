/** Markup that may go into a page as it is. */
export class Markup {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
  toString() {
    return this.text;
  }
}

/** @type {Record<string, string>} */
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * What no page may hold, or what would turn the direction of the words beside it: control characters, bidirectional
 * overrides and isolates, halves of surrogate pairs.
 */
const unprintable =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/**
 * Text in which characters that would do more than show stand as U+FFFD.
 * @param {string} text
 */
export function toShowable(text) {
  return text.replace(unprintable, "\ufffd");
}

/**
 * Text as HTML text or attribute value; see `toShowable`.
 * @param {unknown} text
 */
export function escapeHtml(text) {
  return toShowable(String(text)).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/**
 * JSON that may stand in a script element: nothing in it can end the element or begin a comment.
 * @param {unknown} value whose texts are showable
 */
export function scriptableJson(value) {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** @param {unknown} value @returns {string} */
function toHtml(value) {
  if (value === undefined || value === null || value === false) return "";
  if (value instanceof Markup) return value.text;
  if (Array.isArray(value)) return value.map(toHtml).join("");
  return escapeHtml(value);
}

/**
 * Template tag for markup: everything put in is escaped unless it is markup itself; lists are joined; `undefined`,
 * `null` and `false` are left out.
 * @param {TemplateStringsArray} strings
 * @param {...unknown} values
 */
export function html(strings, ...values) {
  return new Markup(strings.reduce((text, part, index) => text + toHtml(values[index - 1]) + part));
}
