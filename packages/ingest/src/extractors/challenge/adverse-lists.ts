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
    items = new Set([...listsOf(view).flatMap(adverseItemsOf), ...findings(view)]);
    known.set(view, items);
  }
  return items;
}

/** Heads of columns that tell how things are, beside one that tells how they are to be or what is done. */
const found =
  /^(?:(?:\p{Lu}\p{Ll}+)?[Bb]efund|Feststellung|Beobachtung|Ist(?:-?(?:[Ss]tand|[Zz]ustand|[Ss]ituation))?|Anlass|Finding)(?:e|en|s)?$/u;
const isWell =
  /(?<!\p{L})(?:unauffällig|gut(?:e[nrs]?)?|erfüllt|erreicht|vorhanden|umgesetzt|verbessert|etabliert)(?!\p{L})/u;

/** Cells of three words or more below such a head that say nothing good. */
function findings(view: View): Block[] {
  const answered = new Set<number>();
  for (const { cell, announces } of view.body)
    if (cell?.header && (announces === "goal" || announces === "measure")) answered.add(cell.table);
  return answered.size === 0
    ? []
    : view.body.filter(
        ({ cell, text }) =>
          cell?.columnLabel !== undefined &&
          answered.has(cell.table) &&
          found.test(cell.columnLabel.text) &&
          /\p{L}\P{L}+\p{L}+\P{L}+\p{L}/u.test(text) &&
          !isWell.test(text),
      );
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

/** Headings of what a region starts from or has been through: good and bad stand side by side. */
const situation =
  /(?<!\p{L})(?:\p{L}*(?:[Aa]usgangs|[Rr]ahmen)bedingungen|(?:Ausgangs|Sozial|Problem)lage|Ausgangssituation|Situation(?! der Bibliotheken)|Lage|Bedingungen|Erfahrungen|Fazit|Lessons learned|Bilanz|Demogra[fp]h?ie\p{Ll}*|Strukturdaten|Herausforderungen|Conditions|Experiences?)(?!\p{L})/iu;
/** A count of things, which is neither good nor bad: "52 Gemeinden", and what goes well. */
const neutral =
  /^(?:(?:ca\.|rund|etwa|knapp|über)\s)?\d[\d.,]*\s(?:km²|qkm|\p{Lu}[\p{L}*:-]+)(?:\s(?:je|pro|auf)\s\p{L}+)?$|(?<!\p{L})(?:[Bb]etreuungs|[Üü]bergangs|[Aa]bitur|[Tt]eilnahme|[Bb]eschäftigungs)quote\s(?:[^.;:]{0,90}\s)?(?:gestiegen|steigt|stieg|zugenommen|wächst|wuchs)(?!\p{L})|(?:ohne\s\p{L}*[Aa]bschluss|[Aa]bbr[uü]ch|[Aa]rbeitslos|[Ww]arte(?:zeit|liste)|[Ff]ehl(?:zeit|quote)|[Aa]rmut|[Aa]bsentismus)(?:[^.;:]|\.\d)*?\s(?:sank(?:en)?|sinkt|gesunken|verringert|halbiert|verkürzt|zurück(?:gegangen)?)(?!\p{L})|(?<!\p{L})(?:Rückhalt|Unterstützung durch|Vertrauen|Engagement)(?!\p{L})/u;

function adverseItemsOf(items: readonly Block[]): readonly Block[] {
  if (isAdverseList(items)) return items.filter(({ text }) => !neutral.test(text));
  const [first] = items;
  const above = first?.list?.leadIn ?? first?.headings.at(-1);
  if (!above || above.text.length > 80 || !situation.test(above.text) || isOther(items)) return [];
  return items.filter(({ text }) => text.length <= longest && !neutral.test(text) && adversityOf(text) >= 1);
}

/** Announced as something else, or of titles and questions. */
function isOther(items: readonly Block[]): boolean {
  const announced = announcementOf(items[0]!)?.kind;
  return (
    announced === "challenge" || isElse.test(announced ?? "") || items.some(({ text }) => isTitle.test(text))
  );
}

function isAdverseList(items: readonly Block[]): boolean {
  const [first] = items;
  if (!first || items.length < 2 || items.length > 12 || items.some(({ text }) => text.length > longest))
    return false;
  if (isOther(items)) return false;
  const sum = items.reduce((count, { text }) => count + adversityOf(text), 0);
  return sum >= least && sum >= most * items.length;
}
