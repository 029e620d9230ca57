import type { Block } from "../../language/blocks.js";
import { indexOfOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { fullNameOf } from "./names-in-document.js";
import { partnerOf } from "./partners.js";
import { isCommunes, type Partner } from "./party.js";

/** "Dazu unterzeichneten sie …": the parties stand in the sentence before. */
export function partnerBefore(view: View, sentence: Span): Partner | undefined {
  const words = view.slice(sentence.start, sentence.end);
  if (
    !/(?<![\p{L}])(?:sie|beide(?: Seiten| Partner)?|alle(?: Partner| Beteiligten)?|they|die (?:Partner|Beteiligten))(?![\p{L}])/iu.test(
      words,
    )
  )
    return undefined;
  const at = indexOfOverlapping(view.sentences, sentence);
  const above = view.sentences[at - 1];
  if (!above || sentence.start - above.end > 4) return undefined;
  const known = view
    .within(view.mentions.organisations, above)
    .find(
      (mention) => (mention.type === "organisation" || mention.type === "unit") && !isCommunes(view, mention),
    );
  return known && { name: fullNameOf(view, known.name), start: known.start, end: known.end, proper: true };
}

const agency =
  /(?<!\p{L})(?:[Dd]ie|[Dd]er) (?<name>Transferagentur|Entwicklungsagentur|REAB)(?![\p{L}-]|\s\p{Lu})/u;

/** "Seit 2014 arbeitet die Transferagentur mit der Stadt zusammen. Die Ziele stehen in einer Zielvereinbarung.": who else. */
export function agencyNearby(view: View, sentence: Span): Partner | undefined {
  const above = view.sentences[indexOfOverlapping(view.sentences, sentence) - 1];
  const near =
    above && view.blockAt(above.start) === view.blockAt(sentence.start) ? [sentence, above] : [sentence];
  for (const { start, end } of near) {
    const match = agency.exec(view.slice(start, end));
    const [named, ...others] = view
      .within(view.mentions.organisations, { start, end })
      .filter(({ kind }) => kind === "agency");
    // "Die Stadt und die Transferagentur X arbeiten weiter zusammen. Unterzeichnet wurde eine Zielvereinbarung."
    if (!match && named?.name.includes(" ") && others.every(({ name }) => name === named.name))
      return { name: named.name, start: named.start, end: named.end, proper: true };
    const short = match?.groups?.name;
    if (!match || short === undefined) continue;
    const last = start + match.index + match[0].length;
    return { name: fullNameOf(view, short), start: last - short.length, end: last, proper: true };
  }
  return undefined;
}

/** "Zusammenarbeit mit der Agentur: | Zielvereinbarung vom 9. Mai 2022": the label of the row names the other side. */
export function partnerInLabel(view: View, block: Block): Partner | undefined {
  const label = block.cell?.rowLabel ?? block.label;
  return label && label !== block
    ? partnerOf(view, { start: label.start, end: label.start }, label)
    : undefined;
}

const cooperation = /(?<!\p{L})(?:Kooperation|Zusammenarbeit|Partnerschaft|[Cc]ooperation)(?!\p{L})/u;

/**
 * "Die Bildungsregion ist eine Kooperation des Kreises mit dem Land X. Der Vertrag …", or the same in the heading: with whom
 * the sentence before says that somebody cooperates.
 */
export function cooperatingWith(view: View, noun: Span, sentence: Span): Partner | undefined {
  if (!/(?:^|\s)[Dd](?:er|ie|en) $/u.test(view.slice(Math.max(sentence.start, noun.start - 6), noun.start)))
    return undefined;
  const block = view.blockAt(noun.start);
  const before = view.sentences[indexOfOverlapping(view.sentences, sentence) - 1];
  const heading = block?.headings.at(-1);
  for (const above of [before && view.blockAt(before.start) === block ? before : undefined, heading]) {
    const match = above && cooperation.exec(view.slice(above.start, above.end));
    if (!above || !match) continue;
    const start = above.start + match.index;
    const found = partnerOf(view, { start, end: start + match[0].length }, above);
    if (found?.proper) return found;
  }
  return undefined;
}
