import type { Block } from "../../language/blocks.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import { isMeasure } from "./behind-fields.js";

/** Lead-ins that speak of fields by their own word: then what is listed are fields, however they are put. */
const ofFields = /(?:schwerpunkte?|themen|feld(?:er|ern)?)(?!\p{L})/iu;

/** Items below "Dazu übernimmt sie diese Aufgaben:" and the like, most of which are something certain that is done. */
export function listsOfMeasures(view: View): Block[] {
  const lists = new Map<number, Block[]>();
  for (const block of view.body) {
    const above = block.list?.leadIn;
    if (block.kind !== "item" || above?.kind !== "paragraph" || ofFields.test(above.text)) continue;
    const items = lists.get(block.list!.id);
    if (items) items.push(block);
    else if (announcementOf(block)?.kind === "actionField") lists.set(block.list!.id, [block]);
  }
  return [...lists.values()].flatMap((items) =>
    items.length > 1 && items.filter((item) => isMeasure(view, item)).length >= items.length * 0.66
      ? items
      : [],
  );
}

/** Work with an end: "Einführung des Passes in allen Kitas". */
const work =
  /^(?:(?:erste|gemeinsame|jährliche|regelmäßige|mehrsprachige)[rs]?\s)?\p{L}*(?:[Aa]ufbau|[Ee]inführung|[Ee]inrichtung|[Hh]erausgabe|[Ee]rarbeitung|[Ee]rstellung|[Aa]usbildung|[Bb]efragung|[Ss]chulung|[Aa]nschaffung|[Uu]mbau|[Ee]röffnung|[Ee]rprobung|[Vv]eröffentlichung)\s(?:und \p{Lu}\p{L}+\s)?(?:de[rs]|von|eine[rs]|\p{Ll}+e[rn])\s/u;

/** Such work in lists below headings that name a topic and nothing else announces. */
export function* worksBelowTopics(view: View): Generator<Block> {
  for (const block of view.body) {
    const heading = block.headings.at(-1);
    if (block.kind !== "item" || !heading || block.text.length > 160 || !work.test(block.text)) continue;
    if (!announcementOf(block) && view.terms.findTopics(heading.text).length > 0) yield block;
  }
}
