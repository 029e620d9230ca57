import type { Block } from "../../language/blocks.js";
import { wordCount } from "../../language/phrases.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";

/** The item goes on with the sentence above it: "Angebote besser abzustimmen,", "to use resources well". */
const infinitive =
  /(?:(?:\szu\s\p{Ll}{2,}n|\p{Ll}zu\p{Ll}{2,}n)(?:\s(?:können|lassen))?(?=\s*(?:[,;.]|$|\s(?:und|sowie|oder|bzw\.)))|^to\s\p{Ll}{2,}\s)/u;
/** The words above leave their sentence open. */
const open = /(?:[,:…]|\.\.\.|[\p{L}“”"»)])\s*$/u;
/** A request, a chance, what is hard or has come off: no goal. */
const otherwise =
  /(?<!\p{L})(?:Sie(?=\s*[,:]?\s*$)|[Bb]itte\p{Ll}*|[Mm]öglichkeit(?:en)?|möglich|[Gg]elegenheit|[Cc]hancen?|gelang|gelungen|erlaub\p{Ll}*|eingeladen|laden|lädt|schwer|schwierig|einfach|leicht|Recht|verboten|verzichte\p{Ll}*|[Ff]ähigkeit(?:en)?|in der Lage|[Kk]ompetenz(?:en)?|Herausforderung(?:en)?|Probleme?|Schwierigkeit(?:en)?|nicht|kein\p{Ll}*|beschlossen|beschließt|beantrag\p{Ll}*|[Vv]oraussetzung(?:en)?|verpflichtet|aufgefordert|please|possible|opportunity|difficult|able|asked|not)(?!\p{L})/u;

/** Items of lists that are infinitive clauses, below words that want one and announce nothing else. */
export function infinitiveItems(view: View): Block[] {
  const lists = new Map<number, Block[]>();
  for (const block of view.body) {
    if (block.kind !== "item" || !block.list) continue;
    const items = lists.get(block.list.id);
    if (items) items.push(block);
    else lists.set(block.list.id, [block]);
  }
  return Array.from(lists.values()).flatMap((items) => {
    const { list } = items[0]!;
    const above = list!.leadIn;
    if (items.length < 2 || !above || above.kind !== "paragraph") return [];
    if (!open.test(above.text) || /[.!?]\s*$/u.test(above.text)) return [];
    const kind = announcementOf(items[0]!)?.kind;
    if (kind && /^(?:actionField|measure|challenge|result|goal|contact|person)$/u.test(kind)) return [];
    const last = /[^.!?]*$/u.exec(above.text.trimEnd().slice(-400))![0];
    if (otherwise.test(last)) return [];
    const fitting = items.filter(({ text }) => infinitive.test(text) && wordCount(text) <= 60);
    return fitting.length === items.length ? items : [];
  });
}
