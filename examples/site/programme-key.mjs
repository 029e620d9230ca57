import { keyCount } from "./describe-site.mjs";
import { html, Markup } from "./markup.mjs";

/** What a pattern has over its colour, on a tile of 8 × 8: no two programmes differ by colour alone. */
const strokes = [
  "",
  "M-2 2l4-4M0 8l8-8M6 10l4-4",
  "M0 4h8",
  "M4 0v8",
  "M-2 6l4 4M0 0l8 8M6-2l4 4",
  "M1 2h2M5 6h2",
  "M0 4h8M4 0v8",
  "M0 0l8 8M8 0L0 8",
];

/** Letter of a programme: "A" for the most frequent one. @param {number} key */
const keyLetter = (key) => String.fromCharCode(65 + key);

/**
 * What plots refer to: the patterns of the bars (`url(#pattern-0)`), their letters (`#key-0`), and the arrow of an open
 * end (`#arrow`).
 */
export function renderPatterns() {
  const patterns = strokes
    .slice(0, keyCount)
    .map(
      (stroke, key) =>
        html`<pattern id="pattern-${key}" width="8" height="8" patternUnits="userSpaceOnUse"><rect class="k${key}" width="8" height="8"/>${stroke !== "" && html`<path class="stroke" d="${new Markup(stroke)}"/>`}</pattern>`,
    );
  const letters = strokes
    .slice(0, keyCount)
    .map(
      (_, key) =>
        html`<g id="key-${key}"><rect class="k${key}" width="13" height="12"/><text class="letter" x="6.5" y="9.5" text-anchor="middle">${keyLetter(key)}</text></g>`,
    );
  return html`<svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false"><defs>${patterns}${letters}<path id="arrow" d="M-1 -2 L9 6 L-1 14 Z"/></defs></svg>
`;
}

/** The letter on its colour, before a programme's name. @param {number | undefined} key */
export function renderKey(key) {
  return key !== undefined && html`<span class="key k${key}" aria-hidden="true">${keyLetter(key)}</span>`;
}
