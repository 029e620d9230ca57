import { groupOf } from "../../site/kind-groups.mjs";
import { markPassages, orderPassages } from "../../site/mark-passages.mjs";
import { element } from "./element.mjs";

/** @typedef {import("@bildungsprofil/core").Statement} Statement */
/** @typedef {import("../../site/mark-passages.mjs").Part} Part */
/** @typedef {import("../../site/text-blocks.mjs").TextBlock} TextBlock */

/** Furniture of more lines is folded away where nothing in it is marked. */
const shownLines = 3;

/** What the pieces of the mark of a span have in common. @param {{ start: number, end: number }} span */
export const markName = ({ start, end }) => `${start}-${end}`;

/**
 * The text of a document in its blocks, with the words marked that statements rest on.
 * @param {string} text
 * @param {readonly TextBlock[]} blocks
 * @param {readonly Statement[]} statements
 * @param {import("./phrases.mjs").Phrases} phrases
 */
export function showText(text, blocks, statements, phrases) {
  const passages = orderPassages(
    statements.flatMap(({ id, kind, evidence }) =>
      evidence.map(({ start, end }) => ({ start, end, kind, statement: id })),
    ),
  );
  let next = 0;

  /** Stretches must come in order. @param {number} start @param {number} end */
  const mark = (start, end) => {
    while ((passages[next]?.end ?? Infinity) <= start) next++;
    const within = [];
    for (let index = next; (passages[index]?.start ?? Infinity) < end; index++)
      if ((passages[index]?.end ?? 0) > start) within.push(index);
    return markPassages({ start, end }, passages, within).map(showPart);
  };

  /** @param {Part} part @returns {Node | string} */
  const showPart = (part) => {
    if (part.passage === undefined) return text.slice(part.start, part.end);
    const passage = passages[part.passage];
    if (passage === undefined) return text.slice(part.start, part.end);
    return element(
      "mark",
      {
        class: groupOf(passage.kind),
        "data-span": markName(passage),
        "data-statement": passage.statement,
        title: phrases.words.kind(passage.kind),
        tabindex: -1,
      },
      ...part.parts.map(showPart),
    );
  };

  /** @param {TextBlock} block */
  const showBlock = ({ start, end, heading }) => {
    if (heading !== undefined)
      return element("h4", { class: heading <= 2 ? "high" : "low" }, ...mark(start, end));
    const content = text.slice(start, end);
    if (!content.includes("\t")) return element("p", {}, ...mark(start, end));
    let at = start;
    const rows = content.split("\n").map((row) => {
      const cells = row.split("\t").map((cell) => {
        const from = at;
        at += cell.length + 1;
        return element("td", {}, ...mark(from, from + cell.length));
      });
      return element("tr", {}, ...cells);
    });
    return element("div", { class: "scroll", tabindex: 0, role: "group" }, element("table", {}, ...rows));
  };

  /** @type {HTMLElement[]} */
  const shown = [];
  for (let index = 0; index < blocks.length; ) {
    const layer = blocks[index]?.layer ?? "body";
    let after = index + 1;
    while (after < blocks.length && blocks[after]?.layer === layer) after++;
    const content = blocks.slice(index, after).map(showBlock);
    index = after;
    if (layer === "body") shown.push(...content);
    else shown.push(showLayer(layer, content, phrases));
  }
  return shown;
}

/** @param {"furniture" | "notes" | "hidden"} layer @param {HTMLElement[]} content @param {import("./phrases.mjs").Phrases} phrases */
function showLayer(layer, content, phrases) {
  const label = phrases.layers[layer];
  const marked = content.some((block) => block.querySelector("mark"));
  const lines = content.reduce((sum, block) => sum + (block.textContent ?? "").split("\n").length, 0);
  if (lines > shownLines && !marked && layer !== "notes")
    return element("details", { class: `layer ${layer}` }, element("summary", {}, label), ...content);
  return element(
    "div",
    { class: `layer ${layer}` },
    element("p", { class: "layer-name" }, label),
    ...content,
  );
}
