import type { Block } from "../../language/blocks.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import { adversityOf } from "./adverse-words.js";

/** How many of the items of a list are adverse, at least, so that it is one of challenges. */
const most = 0.6;
const least = 1.5;
const longest = 240;
/** What is listed as a step, a wish or a name is none, whatever its words. */
const isElse =
  /^(?:goal|measure|milestone|material|event|person|contact|organisation|body|programme|agreement|quote|related)$/u;
/** Questions, titles and hours list something else. */
const isTitle = /\?|[„»]|(?<!\p{L})(?:Uhr|Workshop|Forum|Impuls|Vortrag|Moderation)(?!\p{L})/u;
const known = new WeakMap<View, ReadonlySet<Block>>();

/**
 * Items of lists that nothing announces as challenges and whose words tell them to be: most of the items speak of what
 * is lacking, strained or in the way.
 */
export function adverseListItems(view: View): ReadonlySet<Block> {
  let items = known.get(view);
  if (!items) {
    items = new Set(listsOf(view).filter(isAdverseList).flat());
    known.set(view, items);
  }
  return items;
}

function listsOf(view: View): Block[][] {
  const lists = new Map<number, Block[]>();
  for (const block of view.body) {
    if (block.kind !== "item" || !block.list) continue;
    const list = lists.get(block.list.id);
    if (list) list.push(block);
    else lists.set(block.list.id, [block]);
  }
  return [...lists.values()];
}

function isAdverseList(items: readonly Block[]): boolean {
  const [first] = items;
  if (!first || items.length < 2 || items.length > 12 || items.some(({ text }) => text.length > longest))
    return false;
  const announced = announcementOf(first)?.kind;
  if (announced === "challenge" || isElse.test(announced ?? "")) return false;
  if (items.some(({ text }) => isTitle.test(text))) return false;
  const sum = items.reduce((count, { text }) => count + adversityOf(text), 0);
  return sum >= least && sum >= most * items.length;
}
