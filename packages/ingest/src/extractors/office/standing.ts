import { isNegated } from "../../language/negation.js";
import { findOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

const formerBefore =
  /(?<!\p{L})(?:ehemalig|früher|einstig|vormalig|damalig|former|previous)(?:e[rnms]?)? (?:\p{Ll}+e[nsmr]? )?$/iu;
const neverBefore = /(?<!\p{L})(?:[Kk]ein(?:e[rnms]?)?|[Nn]o) (?:\p{Ll}+e[nsmr]? ){0,2}$/u;
const passive = /^[^.;!?,]{0,60}?(?<!\p{L})(?:wurde|ist|was|has been)(?!\p{L})/u;
const gone =
  /^[^.;!?]{0,80}?(?<!\p{L})(?:aufgelöst|geschlossen|eingestellt|abgewickelt|abgeschafft|aufgegeben|closed|dissolved)(?!\p{L})/u;

/** "Das Bildungsbüro wurde 2014 aufgelöst". */
function isGone(view: View, mention: Span): boolean {
  const sentence = findOverlapping(view.sentences, mention);
  const after = view.slice(mention.end, Math.min(sentence?.end ?? mention.end, mention.end + 200));
  return passive.test(after) && gone.test(after);
}

const past =
  /(?<!\p{L})(?:gab|hatten?|verfügte|existierte|bestand|war|damals|zuvor|vorher|früher|had|was)(?!\p{L})/u;

/** What is not there, or no longer, wherever else the document names it: "Ein Bildungsbüro gibt es nicht". */
export function isNone(view: View, mention: Span): boolean {
  if (isGone(view, mention)) return true;
  const sentence = findOverlapping(view.sentences, mention);
  return isNegated(view, mention) && !past.test(view.slice(sentence?.start ?? mention.start, sentence?.end));
}

/** "das ehemalige Bildungsbüro", "hatte kein Bildungsbüro", "wurde aufgelöst": one that was, or was not, in these words. */
export function isFormer(view: View, mention: Span): boolean {
  const before = view.slice(Math.max(0, mention.start - 50), mention.start);
  return formerBefore.test(before) || neverBefore.test(before) || isGone(view, mention);
}
