import { describeIssue } from "@bildungsprofil/ingest/issues";
import { describePlace } from "../../site/describe-entry.mjs";
import { button, element } from "./element.mjs";
import { writeSize } from "./phrases.mjs";
import { showStatements } from "./show-statements.mjs";
import { markName, showText } from "./show-text.mjs";

/** @typedef {import("./phrases.mjs").Phrases} Phrases */
/** @typedef {import("./worker.mjs").Reading} Reading */

/** Names of formats that people know. @type {Record<string, string>} */
const formats = {
  "application/pdf": "PDF",
  "application/vnd.oasis.opendocument.presentation": "OpenDocument (ODP)",
  "application/vnd.oasis.opendocument.text": "OpenDocument (ODT)",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "PowerPoint",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "message/rfc822": "E-Mail",
  "multipart/related": "MHTML",
  "text/html": "HTML",
  "text/markdown": "Markdown",
  "text/plain": "Text",
};

/**
 * What a document says: facts about it, its issues, its statements beside its text, and all of that as JSON.
 * @param {string} name of the file
 * @param {Reading} reading
 * @param {Phrases} phrases
 * @returns {HTMLElement[]}
 */
export function showDocument(name, reading, phrases) {
  const { source, issues, statements, text } = reading.document;
  const heading = element("h2", { id: "heading-reading" }, source.title ?? name);
  const facts = [
    [phrases.file, source.title === undefined ? undefined : name],
    // of what nobody reads, the issue says what it is
    [
      phrases.format,
      source.mediaType === "application/octet-stream"
        ? undefined
        : (formats[source.mediaType] ?? source.mediaType),
    ],
    [phrases.size, writeSize(source.byteLength ?? 0, phrases.language)],
    [phrases.writtenIn, source.language && nameLanguage(source.language, phrases.language)],
    [phrases.time, phrases.seconds(reading.milliseconds)],
  ].flatMap(([label, value]) =>
    label && value ? [element("div", {}, element("dt", {}, label), element("dd", {}, value))] : [],
  );
  const head = element(
    "header",
    { class: "about" },
    heading,
    element("dl", {}, ...facts),
    showIssues(issues, phrases),
  );
  if (text === "") return [head, showJson(name, reading, phrases)];

  /** Where the reader came from, to go back to. @type {HTMLElement | undefined} */
  let origin;
  const body = element("div", { class: "canonical" }, ...showText(text, reading.blocks, statements, phrases));
  if (source.language) body.lang = source.language;
  const pane = element(
    "section",
    { class: "text", id: "text", "aria-labelledby": "heading-text", tabindex: 0 },
    element("h3", { id: "heading-text" }, phrases.text),
    body,
  );
  const found = element(
    "section",
    { class: "found", id: "found", "aria-labelledby": "heading-found" },
    element(
      "h3",
      { id: "heading-found" },
      phrases.found,
      " ",
      element("span", { class: "count" }, String(statements.length)),
    ),
    statements.length > 0 ? element("p", { class: "note" }, phrases.foundHint) : undefined,
    ...showStatements(statements, phrases, (span, from) => {
      origin = from;
      light(pane.querySelectorAll(`[data-span="${markName(span)}"]`), pane);
    }),
  );
  pane.addEventListener("click", ({ target }) => {
    const mark = target instanceof Element ? target.closest("mark") : null;
    const statement = mark && found.querySelector(`#s-${mark.dataset.statement}`);
    // a reader who selects words does not want to leave them
    if (statement && getSelection()?.isCollapsed !== false) light([statement], found);
  });
  pane.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && origin) origin.focus();
  });
  return [head, element("div", { class: "panes" }, found, pane), showJson(name, reading, phrases)];
}

/** Lights elements up, the only ones in their pane, and brings the first into view. @param {Iterable<Element>} elements @param {HTMLElement} pane */
function light(elements, pane) {
  for (const lit of pane.querySelectorAll(".lit")) lit.classList.remove("lit");
  const [first] = [...elements].map((one) => {
    one.classList.add("lit");
    return one;
  });
  if (!(first instanceof HTMLElement)) return;
  const folded = first.closest("details");
  if (folded) folded.open = true;
  first.scrollIntoView({ block: "center" });
  first.focus({ preventScroll: true });
}

/** @param {readonly import("@bildungsprofil/core").Issue[]} issues @param {Phrases} phrases */
function showIssues(issues, phrases) {
  if (issues.length === 0) return undefined;
  return element(
    "ul",
    { class: "issues", "aria-label": phrases.issues },
    ...issues.map((issue) => {
      const { text, language } = describeIssue(issue, phrases.language);
      const place = describePlace(issue.place, phrases.words);
      return element(
        "li",
        { class: issue.severity },
        element("strong", {}, phrases.severity[issue.severity]),
        " ",
        element("span", { lang: language === phrases.language ? undefined : language }, text),
        place === undefined ? undefined : ` (${place})`,
        " ",
        element("code", {}, issue.code),
      );
    }),
  );
}

/** The JSON to look at, copy and save. @param {string} name @param {Reading} reading @param {Phrases} phrases */
function showJson(name, { json }, phrases) {
  const said = element("span", { role: "status", class: "note" });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(json);
      said.textContent = phrases.copied;
    } catch {
      said.textContent = phrases.copyFailed;
    }
  };
  const save = () => {
    const url = URL.createObjectURL(new Blob([json], { type: "application/json" }));
    element("a", { href: url, download: `${name.replace(/\.[^.]+$/u, "")}.json` }).click();
    // the browser has taken hold of it by then
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
  };
  const content = element("pre", { tabindex: 0, "aria-label": phrases.json });
  const details = element(
    "details",
    { class: "json", id: "json" },
    element("summary", {}, phrases.json, " ", element("span", { class: "note" }, phrases.jsonHint)),
    content,
  );
  details.addEventListener("toggle", () => {
    if (details.open) content.textContent = json;
  });
  return element(
    "section",
    { class: "output" },
    element(
      "div",
      { class: "row" },
      button({ id: "copy" }, copy, `${phrases.json}: ${phrases.copy}`),
      button({ id: "save" }, save, `${phrases.json}: ${phrases.save}`),
      said,
    ),
    details,
  );
}

/** @param {string} tag BCP 47 @param {"de" | "en"} language */
function nameLanguage(tag, language) {
  try {
    return new Intl.DisplayNames([language], { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
