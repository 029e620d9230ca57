import { mayMatch } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** A quarter or part of a town by name: "im Stadtteil Nordheide", "der Ortsteil Alt-Lehe". */
const part =
  /(?<![\p{L}-])(?:Stadtteil|Ortsteil|Stadtbezirk|Bezirk|Stadtviertel|Quartier|Ortschaft|Stadtgebiet)(?:s|es)?,? (?!und |der |des )["„»]?\p{Lu}/u;
/** What a town and its parts both have a number of. */
const ofAnyPlace =
  /^(?:km²|ha|Hektar)$|[Ee]inwohner|[Bb]ewohner|Menschen|Personen|[Bb]evölkerung|Haushalte|inhabitants|residents/u;

/**
 * Whether a figure of land or people is that of a part of a town, which its sentence or the heading right above names:
 * it is not the town's.
 */
export function isOfPart(view: View, { start }: Span, unit: string): boolean {
  if (!ofAnyPlace.test(unit)) return false;
  // the document is about that part
  if (view.mentions.communes.some(({ key, by }) => key.startsWith("bezirk-") && by !== "place")) return false;
  const sentence = view.sentenceAt(start)?.text ?? "";
  const heading = view.blockAt(start)?.headings.at(-1)?.text ?? "";
  return [sentence, heading].some((words) => mayMatch(words, part) && part.test(words));
}
