import type { Span } from "../tree/nodes.js";
import { readNounPhrase } from "./noun-phrases.js";
import type { View } from "./view.js";

const building =
  /(?:amt|amtes|rathaus|haus|hauses|halle|saal|zentrum|schule|gymnasium|gymnasiums|universität|museum|schloss|theater|hotel|campus|aula|kolleg|akademie|bibliothek|mensa|technikum|foyer|kirche|center|centre|hall|school|library|bahnhof|mühle|scheune|hof|stift|kloster|club|treff|turm|forum|büro|sitz)s?$/iu;
/** "in Kooperation", "im Rahmen", "in Präsenz" name no place. */
const none =
  /^(?:Kooperation|Zusammenarbeit|Präsenz|Form|Rahmen|Anschluss|Bezug|Hinblick|Zukunft|Deutschland|Europa|Kraft|Höhe|Sachen|Abstimmung|Verbindung|Anwesenheit|Trägerschaft|Anlehnung|Gruppen|Kleingruppen|Workshops?|Vorbereitung|Planung|Arbeit|Teilen|Folge|Fragen)$/u;
const abstract =
  /(?:ung|ungen|keit|heit|tion|tionen|schaft|ität|ismus|ment|jahr|jahres|quartal|monat|woche|thema|themen|fokus|mittelpunkt|zentrum der)$/iu;
const joining: ReadonlySet<string> = new Set(["des", "der", "in", "im"]);
const lead = /(?<![\p{L}])(?:im|in|am|auf|an|at)(?:\s+(?:der|dem|den|the))?\s+(?=\p{Lu})/gu;

/** A place, as the document names it. */
export interface PlaceMention extends Span {
  readonly text: string;
}

/** The place that words name with "in" or "im": a building ("Landratsamt in Haldensleben") or a town. */
export function findPlace(view: View, { start, end }: Span): PlaceMention | undefined {
  const words = view.text.slice(start, Math.min(end, start + 600));
  let town: PlaceMention | undefined;
  for (const match of words.matchAll(lead)) {
    const from = start + match.index + match[0].length;
    const phrase = readNounPhrase(view.text, from, end, { joining });
    if (!phrase) continue;
    const first = view.text.slice(phrase.core.start, phrase.core.end).replace(/\s*\(.*$/u, "");
    if (building.test(first) && !none.test(first) && /^(?:im|in|am|auf|an|at)\s/u.test(match[0]))
      return mention(view, phrase);
    if (town || !/^in\s+$/u.test(match[0])) continue;
    if (isTown(view, phrase.core, first)) town = mention(view, phrase.core);
  }
  return town;
}

/** A town is known, or has its river or region in brackets, or is a bare name. */
function isTown(view: View, span: Span, name: string): boolean {
  if (none.test(name) || abstract.test(name) || /\d/u.test(name)) return false;
  const mention = view
    .within(view.mentions.communes, { start: span.start - 20, end: span.end + 20 })
    .find((commune) => commune.start < span.end && commune.end > span.start);
  if (mention) return mention.value.kind !== "Landkreis" && mention.value.kind !== "Region";
  if (/\(\p{L}[^)]*\)$/u.test(view.text.slice(span.start, span.end))) return true;
  return view.mentions.contacts.addresses.some(({ value }) => value.city === name);
}

function mention(view: View, { start, end }: Span): PlaceMention {
  return { start, end, text: view.text.slice(start, end).replace(/\s+/gu, " ") };
}
