import { findDistrictsSeatedIn } from "@bildungsprofil/core";
import type { Span } from "../tree/nodes.js";
import { matchesOf } from "./find-all.js";
import { readNounPhrase } from "./noun-phrases.js";
import type { View } from "./view.js";

/** Building words: as the last part of a noun, with the gender that an adjective before them agrees with. */
const buildings: readonly (readonly [ending: "er" | "e" | "es", RegExp])[] = [
  [
    "es",
    /(?:amt|amtes|haus|hauses|gebäude|gebäudes|zentrum|zentrums|gymnasium|gymnasiums|museum|museums|schloss|schlosses|schlösschen|schlößchen|häuschen|theater|theaters|hotel|hotels|kolleg|kollegs|technikum|foyer|foyers|kloster|klosters|forum|forums|büro|büros|center|centre|kino|kinos|depot|depots|palais|schools?)$/iu,
  ],
  [
    "e",
    /(?:hallen?|schule|universität|akademie|bibliothek|bücherei|mensa|aula|kirche|mühle|scheune|kammer|molkerei|brauerei|fabrik|villa|orangerie|remise|galerie|library|hall|vhs|bbs|igs)$/iu,
  ],
  [
    "er",
    /(?:saal|saals|saales|campus|bahnhof|bahnhofs|hof|hofs|hofes|stift|club|clubs|treff|treffs|turm|turms|speicher|speichers|pavillon|pavillons|palast|palasts|sitz|sitzes|(?:markt|rathaus|kirch|dorf|schloss|fest)platz|(?:stadt|kur|schloss|bürger|volks)park)$/iu,
  ],
];
/** "in Kooperation", "im Rahmen", "in Präsenz" name no place. */
const none =
  /^(?:Kooperation|Zusammenarbeit|Präsenz|Form|Rahmen|Anschluss|Bezug|Hinblick|Zukunft|Deutschland|Europa|Kraft|Höhe|Sachen|Abstimmung|Verbindung|Anwesenheit|Trägerschaft|Anlehnung|Gruppen|Kleingruppen|Workshops?|Vorbereitung|Planung|Arbeit|Teilen|Folge|Fragen|Zeiten|Englisch|Deutsch|Partnerschaft|Kürze|Eigenregie|Summe|Auftrag|Absprache|Corona|Abschluss|Bedarf|Ende|Anmeldung|Ostern|Pfingsten|Vollzeit|Teilzeit|Anspruch|Angriff|Rechnung|Aussicht|Beruf|Berufen|Ausbildung|Hybridform|Räumen)$/u;
const abstract =
  /(?:ung|ungen|keit|heit|heiten|tion|tionen|schaft|ität|ismus|ment|jahr|jahres|jahren|quartal|monat|monaten|woche|wochen|thema|themen|fokus|mittelpunkt|gruppen?|schulen|kitas|foren|gremien|workshops|bereichen|feldern|phasen|ferien|klassen|runden|netzwerken?|projekten?|kreis|kreisen|land|ländern|regionen|kommunen|städten|gemeinden|einrichtungen|betrieben|unternehmen|vereinen|format|sprachen?|weise|richtung|linie|konferenz|kongress|gespräch|treffen|seminar|werkstatt|fachtag)$/iu;
const figurative =
  /^(?:Zentrum|Mittelpunkt|Fokus|Vordergrund) (?:de[rs]|dieser|dieses) (?:\p{Ll}+ ){0,2}(?:\p{Lu}\p{Ll}+ )?\p{L}*(?:konferenz|veranstaltung|tagung|forums?|tages|treffens|workshops?|arbeit|abends|gesprächs)(?!\p{L})/iu;
const joining: ReadonlySet<string> = new Set(["des", "der", "in", "im", "am", "an"]);
const lead =
  /(?<![\p{L}])(?:[Ii]m|[Ii]n|ins|am|auf|an|at|nach)(?:\s+(?:der|dem|den|die|das|the))?\s+(?=(?!eine[rmn]?\s)(?:\p{Ll}{3,}e[nrms]?\s)?\p{Lu})/gu;
/** Words that say that people are called or come to a place: only then "nach" and "ins" tell where. */
const calling =
  /(?<![\p{L}])(?:ein|[Ee]ingeladen|Einladung|einlud\p{Ll}*|einlädt|geladen|lud|luden|lädt|laden|gebeten|gefolgt|gekommen|kamen|kommen|zusammen|trafen)(?![\p{L}])/u;

/** "at the Riverside congress centre" */
const englishBuilding =
  /^(?:\p{Lu}[\p{L}-]+\s){1,3}(?:(?:congress|conference|community|education|civic|cultural|arts|youth|town|city)\s)?(?:centre|center|hall|school|library|museum|college|castle|theatre)(?![\p{L}’'])/u;

const halls =
  /^(?:\p{Lu}[\p{L}-]* ){0,2}\p{Lu}[\p{L}-]*(?:[Hh]allen|[Rr]äumen|[Ss]älen|[Hh]äusern|[Ww]erken|[Ss]tuben)(?!\p{L})/u;

/** A place, as the document names it. */
export interface PlaceMention extends Span {
  readonly text: string;
}

/**
 * The place that words name: a building with its own name and its town ("Landratsamt in Wiesental", "Bürgerhaus
 * Sonnental"), else a town behind "in", "nach" or between commas. A town that is not known counts where it stands
 * right behind one of `anchors`, as the name of an event or its date. Words in capitals that are no names are none.
 */
export function findPlace(
  view: View,
  { start, end }: Span,
  anchors: readonly Span[] = [],
): PlaceMention | undefined {
  const words = view.slice(start, Math.min(end, start + 600));
  let town: PlaceMention | undefined;
  for (const match of matchesOf(words, lead)) {
    const at = start + match.index;
    const from = at + match[0].length;
    const english = match[0].startsWith("at ") ? englishBuilding.exec(view.slice(from, from + 80)) : null;
    if (english) return mention(view, { start: from, end: from + english[0].length });
    // within the name of the event: „Lernen am Bach“
    if (/[„»][^“”"«]*$/u.test(words.slice(Math.max(0, match.index - 120), match.index))) continue;
    const preposition = /^\p{L}+/u.exec(match[0])![0].toLowerCase();
    if (/^(?:ins|nach)$/u.test(preposition) && !calling.test(words)) continue;
    // "in den Markthallen" is where it is held, "in den Ratssaal" where people are called to
    const many = /^in\s+den\s/u.test(match[0]) && halls.test(view.slice(from, from + 50));
    if (/^(?:in|an|auf)\s+(?:die|das|den)\s/u.test(match[0]) && !many && !calling.test(words)) continue;
    // "im Rathaus am Montag, 3. Mai": a date is no part of the name
    const date = view.within(view.mentions.dates, { start: from, end: from + 120 })[0];
    // "im Landratsamt der Fachtag": what takes place there is no part of it either
    const next = anchors.find((anchor) => anchor.start > from)?.start ?? end;
    const phrase = readNounPhrase(view.text, from, Math.min(end, date?.start ?? end, next), { joining });
    if (!phrase) continue;
    const nouns = view.slice(phrase.core.start, phrase.core.end).replace(/\s*\(.*$/u, "");
    // "im Zentrum der zweiten Bildungskonferenz"
    if (figurative.test(view.slice(phrase.core.start, phrase.core.start + 80))) continue;
    // "Im dritten Forum ging es um …"
    if (
      /^[Ii]m (?:(?:ers|zwei|drit|vier|fünf|sechs|sieb|neun|zehn)ten|\d+\.) /u.test(view.slice(at, at + 16))
    )
      continue;
    if (preposition !== "nach") {
      const building = buildingOf(nouns, phrase.end > phrase.core.end);
      if (building && !none.test(nouns)) return withTown(view, mention(view, phrase, building), town);
    }
    if (town || !/^(?:[Ii]n|nach)\s+$/u.test(match[0])) continue;
    const anchored =
      preposition === "nach" ||
      isBehind(view.text, anchors, at) ||
      isBefore(view.text, anchors, phrase.core.end);
    if (isTown(view, phrase.core, nouns, anchored)) town = mention(view, phrase.core);
  }
  return quotedPlace(view, start, words) ?? town ?? betweenCommas(view, { start, end }, anchors);
}

/** "im „Haus am Markt“ stattfindet": a name in marks, where something takes place. */
const quoted =
  /(?<!\p{L})(?:im|in der|in den|ins) ["„»“](?<name>\p{L}[^“”"«»„\n]{2,60})["“”«](?=[^.;:„"“»]{0,40}?(?:statt(?:findet|fand|gefunden)?|eingeladen|einlädt|zusammen|ein)(?!\p{L}))/u;

function quotedPlace(view: View, start: number, words: string): PlaceMention | undefined {
  const match = quoted.exec(words);
  const name = match?.groups?.name;
  if (!match || name === undefined) return undefined;
  const from = start + match.index + match[0].indexOf(name);
  return mention(view, { start: from, end: from + name.length });
}

/**
 * A place that stands in a line by itself or behind the comma after a date or name: "9 Uhr, Bürgerhaus Sonnental",
 * "Aula des Berufskollegs". Without a preposition only a building is one, and a town that is known.
 */
export function placeLine(view: View, { start, end }: Span, behindComma: boolean): PlaceMention | undefined {
  const words = view.slice(start, Math.min(end, start + 160));
  for (const match of matchesOf(words, behindComma ? /[,|·–]\s+(?=\p{Lu})/gu : /^\s*(?=\p{Lu})/gu)) {
    const from = start + match.index + match[0].length;
    const date = view.within(view.mentions.dates, { start: from, end })[0];
    const phrase = readNounPhrase(view.text, from, Math.min(end, date?.start ?? end), { joining });
    if (!phrase || phrase.start !== from) continue;
    if (!/^\s*(?:[,;|·.)+(–]|$)/u.test(view.slice(phrase.end, end))) continue;
    const nouns = view.slice(phrase.core.start, phrase.core.end).replace(/\s*\(.*$/u, "");
    if (none.test(nouns) || /^(?:Landrat(?!samt)|Uhr)/u.test(nouns)) continue;
    const building = buildingOf(nouns, phrase.end > phrase.core.end);
    if (building) return mention(view, phrase, building);
    if (isTown(view, phrase.core, nouns, false)) return mention(view, phrase.core);
  }
  return undefined;
}

/** "nach Wiesental in das Haus am See": building and town together. */
function withTown(view: View, building: PlaceMention, town: PlaceMention | undefined): PlaceMention {
  return town &&
    /^,?\s+(?:in|ins|im)\s+(?:(?:das|die|den|der|dem)\s+)?$/u.test(view.slice(town.end, building.start))
    ? { start: town.start, end: building.end, text: `${building.text}, ${town.text}` }
    : building;
}

/** The ending of an adjective before the building that the nouns name; `undefined` where they name none. */
function buildingOf(nouns: string, complemented: boolean): "er" | "e" | "es" | undefined {
  // one school under a plural name
  if (/^(?:Berufsbildende|Berufliche)n? Schulen(?!\p{L})/u.test(nouns)) return "e";
  for (const noun of nouns.split(/\s+/u).slice(0, 4)) {
    const found = buildings.find(([, pattern]) => pattern.test(noun));
    // "Amt", "Haus" and "Schule" alone name no particular one, a name behind them does
    if (found && (complemented || noun.length > 5 || nouns !== noun)) return found[0];
  }
  return undefined;
}

/** Whether nothing stands between one of the anchors and this offset but a time of day. */
function isBehind(text: string, anchors: readonly Span[], at: number): boolean {
  return anchors.some(
    (anchor) =>
      anchor.end <= at &&
      at - anchor.end <= 40 &&
      /^[“”"«]?,?\s*(?:(?:fand(?:en)?|finde[nt])\s)?(?:(?:(?:um|ab|von|bis|,)\s*)?\d{1,2}(?:[.:]\d\d)?(?:\s*(?:bis|[-–])\s*\d{1,2}(?:[.:]\d\d)?)?\s*Uhr,?\s*)?$/u.test(
        text.slice(anchor.end, at),
      ),
  );
}

/** "in Wiesental die 1. Bildungskonferenz": whether one of the anchors comes next. */
function isBefore(text: string, anchors: readonly Span[], end: number): boolean {
  return anchors.some(
    ({ start }) =>
      start >= end &&
      start - end <= 30 &&
      /^\s(?:d(?:ie|as|en|er)|eine?n?|zu[rm]|zu\s(?:der|einer?|einem))\s(?:(?:\p{Ll}+|\d+\.)\s)?$/u.test(
        text.slice(end, start),
      ),
  );
}

/** "Fachtag „Lernen“, Wiesental, 12. Juni 2025": a name between the event and its date. */
function betweenCommas(view: View, scope: Span, anchors: readonly Span[]): PlaceMention | undefined {
  for (const left of anchors)
    for (const right of anchors) {
      if (right.start <= left.end || right.start - left.end > 60 || right.end > scope.end) continue;
      const between =
        /^["“”«]?\s*[,|·]\s*(?<name>\p{Lu}[\p{L}-]+(?: (?:\p{Lu}[\p{L}-]+|am|an der|im))?(?: \([\p{L}. ]+\))?)\s*[,|·]\s*(?:am|den)?\s*$/u.exec(
          view.slice(left.end, right.start),
        );
      const name = between?.groups?.name;
      if (name === undefined) continue;
      const start = left.end + between!.index + between![0].indexOf(name);
      if (isTown(view, { start, end: start + name.length }, name, true))
        return mention(view, { start, end: start + name.length });
    }
  return undefined;
}

/** A town is known, or has its river or region in brackets, or is a bare name where one must stand. */
function isTown(view: View, span: Span, name: string, expected: boolean): boolean {
  if (none.test(name) || abstract.test(name) || /\d/u.test(name)) return false;
  const mention = view
    .within(view.mentions.communes, { start: span.start - 20, end: span.end + 20 })
    .find((commune) => commune.start < span.end && commune.end > span.start);
  // "Bad X" is a town in the district X, and "in X" that of its seat
  const isSeat =
    mention?.value.kind === "Landkreis" &&
    (mention.start > span.start
      ? /^Bad /u.test(name)
      : mention.end === span.end && findDistrictsSeatedIn(name).length > 0);
  if (mention && !isSeat) return mention.value.kind !== "Landkreis" && mention.value.kind !== "Region";
  if (isSeat || /\(\p{L}[^)]*\)$/u.test(view.slice(span.start, span.end))) return true;
  if (view.mentions.contacts.addresses.some(({ value }) => value.city === name)) return true;
  return (
    expected && /^(?:(?:Bad|Sankt|St\.|Alt|Neu|Groß|Klein) )?\p{Lu}[\p{Ll}]+(?:-\p{Lu}\p{Ll}+)*$/u.test(name)
  );
}

/** The words of a place, the adjective of a building in the nominative: "Historischen Rathaus" → "Historisches Rathaus". */
function mention(view: View, { start, end }: Span, building?: "er" | "e" | "es"): PlaceMention {
  const text = view.slice(start, end).replace(/\s+/gu, " ");
  return {
    start,
    end,
    text: building
      ? text.replace(/^(\p{L}{3,}?)(?:en|em|es|er|e)(?= \p{Lu})/u, (adjective, stem: string) =>
          /(?:er)$/u.test(adjective) && building !== "er" ? adjective : stem + building,
        )
      : text,
  };
}
