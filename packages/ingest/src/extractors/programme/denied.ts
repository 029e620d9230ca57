import { mayMatch } from "../../language/find-all.js";
import { findOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

const denial =
  /(?<!\p{L})(?:nicht(?! (?:nur|zuletzt|allein|mehr|zu|wenig|selten))|nie(?:mals)?|keine[rnms]?|never|not(?! only)|neither)(?!\p{L})/u;
const takingPart =
  /(?<!\p{L})(?:beteilig\p{L}*|teilgenommen|teilnimmt|nimmt .* teil|nahm .* teil|nehmen .* teil|Teilnahme|dabei|gefördert|beantragt|Fördermittel|Mittel|aufgenommen|Mitglied|beworben|zum Zuge|erhalten|berücksichtigt|part|participat\p{L}*|funded|funding|joined|member)(?!\p{L})/u;
const boundary =
  /[;\n]| [–—] |, (?=(?:wohl|aber|sondern|doch|jedoch|wo|die|der|das|dass|weil|da|obwohl|und|but) )/gu;

/** "An „A“ war die Stadt nicht beteiligt": the document says that the commune does not take part. */
export function isDenied(view: View, mention: Span): boolean {
  const sentence = findOverlapping(view.sentences, mention);
  if (!sentence || sentence.end - sentence.start > 1500) return false;
  const text = view.text.slice(sentence.start, sentence.end);
  if (!mayMatch(text, denial)) return false;
  const cuts = [...text.matchAll(boundary)].map(({ index }) => sentence.start + index);
  const start = Math.max(sentence.start, ...cuts.filter((at) => at < mention.start));
  const end = Math.min(sentence.end, ...cuts.filter((at) => at >= mention.end));
  const clause = `${view.text.slice(start, mention.start)}…${view.text.slice(mention.end, end)}`;
  return denial.test(clause) && takingPart.test(clause);
}
