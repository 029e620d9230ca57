import { kinds } from "@bildungsprofil/core";
import { describeEntry, describePlace } from "../../site/describe-entry.mjs";
import { groupOf } from "../../site/kind-groups.mjs";
import { button, element } from "./element.mjs";

/** @typedef {import("@bildungsprofil/core").Statement} Statement */
/** @typedef {import("./phrases.mjs").Phrases} Phrases */

/**
 * The statements of a document by kind, each with the words it rests on.
 * @param {readonly Statement[]} statements
 * @param {Phrases} phrases
 * @param {(span: { start: number, end: number }, from: HTMLElement) => void} goTo shows a place in the text
 */
export function showStatements(statements, phrases, goTo) {
  if (statements.length === 0) return [element("p", { class: "note" }, phrases.nothing)];
  const { words } = phrases;
  return kinds.flatMap((kind) => {
    const ofKind = statements.filter((statement) => statement.kind === kind);
    if (ofKind.length === 0) return [];
    const name = ofKind.length === 1 ? words.kind(kind) : words.kinds(kind);
    return [
      element(
        "section",
        { class: `kind ${groupOf(kind)}` },
        element("h4", {}, name, " ", element("span", { class: "count" }, String(ofKind.length))),
        element("ul", {}, ...ofKind.map((statement) => showStatement(statement, phrases, goTo))),
      ),
    ];
  });
}

/** @param {Statement} statement @param {Phrases} phrases @param {Parameters<typeof showStatements>[2]} goTo */
function showStatement({ id, kind, value, evidence, confidence }, phrases, goTo) {
  const { words } = phrases;
  const entry = /** @type {import("@bildungsprofil/core").Entry} */ ({ value, evidence });
  const { title, facts, tags } = describeEntry(kind, entry, words);
  const rows = [
    ...facts.map(({ label, text }) => ({ label, text })),
    { label: phrases.confidence, text: words.percent(confidence) },
  ];
  return element(
    "li",
    { class: "statement", id: `s-${id}`, tabindex: -1 },
    element("p", { class: "value" }, title),
    tags.length > 0
      ? element("ul", { class: "tags" }, ...tags.map((tag) => element("li", {}, tag)))
      : undefined,
    element(
      "dl",
      {},
      ...rows.map(({ label, text }) => element("div", {}, element("dt", {}, label), element("dd", {}, text))),
    ),
    element(
      "ul",
      { class: "quotes", "aria-label": phrases.quotes },
      ...evidence.map(({ start, end, quote, locator, implied }) => {
        const place = describePlace(locator, words) ?? "";
        const made = button(
          { class: "quote" },
          () => goTo({ start, end }, made),
          element("q", {}, quote.replace(/\s+/gu, " ")),
          " ",
          element("span", { class: "where" }, place),
          element("span", { class: "unseen" }, ` – ${phrases.toText}`),
        );
        const completed = implied?.map((field) => words.term(field)).join(", ");
        return element(
          "li",
          {},
          made,
          completed ? element("span", { class: "where" }, ` ${phrases.implied}: ${completed}`) : undefined,
        );
      }),
    ),
  );
}
