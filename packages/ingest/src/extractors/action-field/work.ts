import { actorAnywhere } from "../../language/actors.js";
import type { Block } from "../../language/blocks.js";
import { matches } from "../../language/find-all.js";
import { wordCount } from "../../language/phrases.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** "Beratung der Träger", "Koordination und Organisation von Projekten": what is done, as a noun with its object. */
const work =
  /^(?:\p{Ll}[\p{L}-]+e[nrs]?\s){0,2}\p{Lu}[\p{L}-]*(?:ung|tion|bau|pflege|arbeit|hilfe|austausch|management|monitoring|controlling|ieren)(?:,\s\p{Lu}[\p{L}-]+){0,2}(?:\s(?:und|sowie|bzw\.|oder|&|\/)\s\p{Lu}[\p{L}-]+)?(?:$|\s(?:de[rs]|von|eine[rs]|zu[rm]?|für|bei|beim|mit|zwischen|im|in|am|aller|\p{Ll}+e[rn])(?!\p{L}))/u;
/** Who speaks of the own work right above the list. */
const own = /(?<!\p{L})(?:wir|uns|unsere?[nrms]?|ihre[nrms]? Arbeit)(?!\p{L})/iu;
/** A verb, a date, a page: the item is no field. */
const noField =
  /\d{4}|\.\s\p{Lu}|\?|(?<!\p{L})(?:ist|sind|wird|werden|wurden?|hat|haben|Uhr|Seite|PDF)(?!\p{L})/u;

/**
 * Items of lists that nothing announces in words we know, where most name work to be done or a field of education, and
 * what stands right above the list is an office or speaks of itself: "Das Bildungsbüro:", "Wir stehen für". A menu of
 * links is none.
 */
export function* listsOfWork(view: View): Generator<Span> {
  const lists = new Map<number, Block[]>();
  for (const block of view.body) {
    if (block.kind !== "item" || !block.list || block.list.level > 1) continue;
    const items = lists.get(block.list.id);
    if (items) items.push(block);
    else lists.set(block.list.id, [block]);
  }
  for (const items of lists.values()) {
    const [first] = items;
    if (items.length < 3 || announcementOf(first!)) continue;
    const above = first!.list!.leadIn;
    if (!above || above.text.length > 400 || !(matches(above.text, actorAnywhere) || own.test(above.text)))
      continue;
    const named = items.filter(
      ({ text, links, start, end }) =>
        !noField.test(text) &&
        wordCount(text) <= 16 &&
        !links.some((link) => link.end - link.start > 0.8 * (end - start)) &&
        (work.test(text) || (wordCount(text) <= 6 && view.terms.findTopics(text).length > 0)),
    );
    if (named.length >= 0.6 * items.length)
      for (const { start, end, text } of items) if (!noField.test(text)) yield { start, end };
  }
}
