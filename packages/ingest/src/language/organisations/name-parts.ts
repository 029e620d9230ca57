import { parseUnknownName } from "../communes/unknown-names.js";
import { isGivenName } from "../persons/words.js";
import { readQuoted } from "../programmes/quoted.js";
import { type HeadWord, headOf } from "./heads.js";

const suspended = /(?:\p{Lu}[\p{L}-]*-(?:, ?| und | & | bzw\. |\/))+$/u;
const capitalAdjective =
  /(?<![\p{L}-])(?<stem>Staatl\.|Deutsch|Rund|Frei|Erweitert|Offen|Vernetzt|\p{Lu}\p{Ll}*(?:lich|isch|al|ig|iv|ell|är|übergreifend))(?:e|en|er|es|em|(?<=\.)) $/u;
const lowerAdjective =
  /(?<![\p{L}-])(?<stem>kommunal|regional|lokal|zentral|überregional|interkommunal|landesweit|erweitert|rund|(?:ressort|fach|ämter|dezernats|träger|institutionen)übergreifend)(?:e|en|er|es|em) $/u;
const indeclinable = /(?<![\p{L}-])\p{Lu}\p{Ll}{2,}er $/u;
/** A full stop belongs to an abbreviation, "St." and "Dr.", and else ends a sentence. */
const properNames = /(?:(?<![\p{L}-])(?:\p{Lu}[\p{L}’-]*|\p{Lu}\p{Ll}{0,3}\.) (?:und |& )?){1,3}$/u;
const notNames =
  /^(?:(?:Die|Der|Das|Den|Dem|Des|Eine?|Einer|Einem|Von|Vom|Mit|Bei|Im|In|Am|An|Zur|Zum|Durch|Für|Auch|Und|Diese[rsn]?|Unsere?r?|Ihre?r?|Seine?r?|Sowie|Als|Bürger|Gemeinnützige|Neue|Neuen|The|A|Projekt|Programm|Partner|Träger|Gefördert|Förderer) )+/u;
const endings = { m: "er", f: "e", n: "es" } as const;

/** "die Anna Muster Hochschule": given and family name. */
function namesake(before: string): string {
  const words = /(?<![\p{L}-])(?<given>\p{Lu}\p{Ll}+) (?:von )?\p{Lu}\p{Ll}+ $/u.exec(before);
  return words && isGivenName(words.groups!.given!) ? words[0] : "";
}

/** What of a name stands before its head word. */
export interface LeftPart {
  /** In the nominative, with a trailing space where it is not empty. */
  readonly words: string;
  readonly length: number;
  readonly adjective: boolean;
}

/** Reads the suspended compounds, adjectives and proper names before a head word. */
export function readLeft(text: string, at: number, head: HeadWord): LeftPart {
  const before = text.slice(Math.max(0, at - 80), at);
  const compound = suspended.exec(before)?.[0] ?? "";
  let rest = before.slice(0, before.length - compound.length);
  let words = compound;
  let adjective = false;
  for (let many = 0; many < 2; many++) {
    const match =
      capitalAdjective.exec(rest) ?? (head.type === "organisation" ? null : lowerAdjective.exec(rest));
    const stem = match?.groups?.stem;
    if (
      !match ||
      stem === undefined ||
      headOf(match[0].trim()) !== undefined ||
      /^(?:Viel|Einig|Wenig|Wichtig|Ehemalig|Einzig|Jeweilig|Zuständig|Künftig|Zukünftig|Bisherig|Damalig|Sonstig|Zusätzlich|Örtlich|Jährlich|Eigenständig)$/u.test(
        stem,
      )
    )
      break;
    words = `${stem.charAt(0).toUpperCase()}${stem.slice(1)}${stem.endsWith(".") ? "" : endings[head.gender]} ${words}`;
    rest = rest.slice(0, match.index);
    adjective = true;
  }
  if (!adjective && compound === "" && head.type === "organisation") {
    const names =
      head.kind === "foundation" && !head.nominative.includes("-")
        ? (properNames.exec(rest)?.[0].replace(notNames, "") ?? "")
        : head.kind === "ministry" || head.kind === "other"
          ? (indeclinable.exec(rest)?.[0] ?? "")
          : head.kind === "university"
            ? namesake(rest)
            : "";
    if (
      names !== "" &&
      names.trim().length > 2 &&
      !/^(?:Unser|Einer|Dieser|Ihrer|Der|Seiner|Jeder|Immer|Weiter|Unter|Über|Hinter) /u.test(names)
    ) {
      words = names;
      rest = rest.slice(0, rest.length - names.length);
      adjective = true;
    }
  }
  return { words, length: before.length - rest.length, adjective };
}

/** Whether the words before an inflected head make it a genitive, and not a plural. */
export function isGenitive(text: string, at: number): boolean {
  return /(?:[Dd]es|[Ee]ines|[Ss]eines|[Ii]hres|[Uu]nseres|[Dd]ieses)(?: \p{L}+e[ns]| \p{Lu}\p{L}+er| \d{4}| neu| frisch| jüngst| kürzlich| erst){0,3} $/u.test(
    text.slice(Math.max(0, at - 80), at),
  );
}

const item =
  /(?:(?:(?:Frühe|Gute|Integrierte|Lebenslange|Künstliche|Kommunale|Junge|Neue|Offene|Starke|Freie|\p{Lu}\p{Ll}+(?:liche|ische|ale|ive|elle))[srn]?|Übergang|Übergänge|nachhaltige|berufliche|frühkindliche|kulturelle|lebenslanges|politische|kommunales|kommunale|digitale|soziale|regionale|junge|zentrale|schulische|allgemeine|ländliche|\p{Ll}{4,}(?:ischer|licher)|\p{Lu}\p{Ll}{3,}er(?= Bildungs\p{Ll})) )?\p{Lu}[\p{L}\p{N}+]*(?:\(\p{Ll}+\)\p{L}+)?(?:[-/]\p{L}[\p{L}\p{N}]*)*-?/uy;
const stops =
  /^(?:Landkreise?s?|Kreis(?:es)?|Stadt|Gemeinde|Landes?|Herrn?|Frau|Dr|Prof|Tel|Telefon|Fax|Mail|E-Mail|Leitung|Leiter(?:in)?|Ansprech\p{L}+|Kontakt|Adresse|Im|Am|In|An|Die|Der|Das|Den|Dem|Des|Mit|Für|Zu|Zur|Zum|Bei|Seit|Und|Wir|Sie|Es|Er|Ein|Eine|Auch|Hier|Dort|Dabei|Diese[rs]?|Alle|Nach|Von|Vom|Auf|Als|Wie|Wo|Was|Dazu|Damit|Zudem|Montag|Ort|Uhr|Vertreter(?:in|innen|n)?|Mitarbeiter(?:in|innen|n)?|Mitarbeitende[rn]?|Beschäftigte[rn]?)$/u;

/**
 * Reads "Bildung, Kultur und Sport" from `at` on: nouns, commas, one "und" before the last. Without an "und" only
 * the first noun belongs to the name, unless the list ends the line. Returns its end, `at` where nothing fits.
 */
function readTopics(
  text: string,
  at: number,
  isPlace: (offset: number) => boolean,
  amongOthers = false,
): number {
  const ends: number[] = [];
  let position = at;
  const isTopic = (words: string): boolean =>
    (isTopicWord(words) || (position === at && school.test(words))) &&
    !(amongOthers && position > at && others.test(words));
  for (let many = 0; many < 8; many++) {
    item.lastIndex = position;
    const match = item.exec(text)?.[0];
    if (match === undefined || !isTopic(match) || (isPlace(position) && !match.endsWith("-"))) break;
    // "Ausschuss für Kultur und Soziales Vorberatung": what it does with a paper
    position += match.length - (consulted.exec(match)?.[0].length ?? 0);
    if (!match.endsWith("-")) ends.push(position);
    const joint = /^(?:, ?(?:und )?| und | sowie | & |\/ ?)/u.exec(text.slice(position, position + 8))?.[0];
    if (joint === undefined)
      return isLineEnd(text, position) || ends.length <= 1 ? (ends.at(-1) ?? at) : ends[0]!;
    if (/und|sowie|&/u.test(joint)) {
      // "Bildungsplanung und -monitoring"
      const short = /^-\p{Ll}{4,}(?![\p{L}-])/u.exec(
        text.slice(position + joint.length, position + joint.length + 40),
      );
      if (short) return position + joint.length + short[0].length;
      item.lastIndex = position + joint.length;
      const last = item.exec(text)?.[0];
      if (last === undefined || !isTopic(last) || isPlace(position + joint.length)) return ends.at(-1) ?? at;
      const end = position + joint.length + last.length - (consulted.exec(last)?.[0].length ?? 0);
      if (!last.endsWith("-")) return end;
      position = end;
      continue;
    }
    position += joint.length;
  }
  return ends[0] ?? at;
}

const task =
  "(?:Wissenschaft|Kunst|Kultur|Kultus|Forschung|Sport|Jugend|Familien?|Frauen|Senioren|Soziales|Gesundheit|Integration|Arbeit|Weiterbildung|Digitalisierung|Digitales|Gleichstellung|Verbraucherschutz|Europa)";
const secondPair = new RegExp(`^, ${task}(?:, ${task})* und ${task}(?![\\p{L}-])`, "u");
const consulted =
  /\s(?:Informationspflicht|Vorberatung|Entscheidung|Kenntnisnahme|Beratung|Beschlussfassung|Anhörung|Empfehlung)$/u;

/** "Sachgebiet VHS": what a unit is for, though it is a house of its own. */
const school = /^(?:VHS|(?:Kreisv|V)olkshochschule|Musikschule|(?:Stadt|Kreis)?[Bb]ibliothek)$/u;
const labour = /^Arbeit(?!\p{L})/u;
/** Several of a kind, beside an organisation in a list: "Vereine", "Beratungsstellen". */
const others =
  /(?:stellen|zentren|[Vv]ereinen?|[Vv]erbänden?|organisationen|einrichtungen|kammern|behörden|ämtern?|[Bb]etrieben?|[Uu]nternehmen|[Aa]kteuren?|[Pp]artnern?|initiativen)$/u;

/** The next organisation in a list is no topic of this one. */
function isTopicWord(words: string): boolean {
  return !stops.test(words) && headOf(words.split(" ").at(-1)!) === undefined;
}

function isLineEnd(text: string, at: number): boolean {
  return at >= text.length || text[at] === "\n" || (text[at] === "." && at === text.length - 1);
}

const number = /(?:\d{1,3}(?:\.\d)?|[IVX]{1,4})(?![\p{L}\p{N}.])/uy;
const region =
  /(?:Nord|Süd|Ost|West|Mittel)(?:-(?:Ost|West|Nord|Süd)|ost|west|deutschland)(?!\p{L})|Mitteldeutschland|Großstädte|(?:Berlin-Brandenburg)/uy;

/** Where the words of other recognisers begin and end. */
export interface Landmarks {
  /** End of the state that begins at this offset of the text. */
  stateEnd(offset: number): number | undefined;
  /** End of the commune or state that begins at this offset of the text. */
  placeEnd(offset: number): number | undefined;
}

/** "Geschäftsstelle der Bildungsregion". */
const ofRegion = /der (?:Regionalen |Kommunalen )?Bildungs(?:region|landschaft|kommune)(?!\p{L})/uy;

/** "Handwerkskammer für Mittelfranken". */
const forRegion =
  / für (?:die )?(?:(?:Ober|Mittel|Unter|Nieder|Ost|Süd|Nord|West)\p{Ll}{4,}|Schwaben)(?![\p{L}-])/uy;

function readComplement(text: string, at: number, head: HeadWord, landmarks: Landmarks): number {
  const isPlace = (offset: number): boolean => landmarks.placeEnd(offset) !== undefined;
  if (text[at] !== " ") return at;
  const next = at + 1;
  let end = at;
  if (
    head.complements.includes("purpose") &&
    /^(?:für|zur|zum|der|des|gegen) /u.test(text.slice(next, next + 6))
  ) {
    const word = text.slice(next, text.indexOf(" ", next));
    ofRegion.lastIndex = next;
    if (
      (/stelle$/u.test(head.nominative) || (head.type === "body" && head.alone === "no")) &&
      ofRegion.test(text)
    )
      end = ofRegion.lastIndex;
    else if (
      word === "für" ||
      (word === "gegen" && head.kind === "network") ||
      /ministerium/u.test(head.nominative)
    ) {
      const from = next + word.length + 1;
      const topics = readTopics(
        text,
        from,
        isPlace,
        /^(?:agency|chamber|other|association)$/u.test(head.kind ?? ""),
      );
      // "Agentur für Arbeit und Verbände": that is its whole name
      if (topics > from)
        end = head.kind === "agency" && labour.test(text.slice(from, from + 7)) ? from + 6 : topics;
      // "Staatsministerium der Finanzen, für Landesentwicklung und Heimat"
      // and "Bundesministerium des Innern und für Heimat"
      const more =
        head.kind === "ministry" && end === topics
          ? /^(?:,| und) für /u.exec(text.slice(end, end + 9))?.[0].length
          : undefined;
      const further = more === undefined ? 0 : readTopics(text, end + more, isPlace);
      if (more !== undefined && further > end + more) end = further;
      // "Staatsministerium für Bildung und Kultus, Wissenschaft und Kunst"
      if (head.kind === "ministry" && end > from)
        end += secondPair.exec(text.slice(end, end + 60))?.[0].length ?? 0;
    }
  } else if (head.complements.includes("topic")) {
    number.lastIndex = next;
    const quoted = /["„“»]/u.test(text[next] ?? "") ? readQuoted(text, next) : undefined;
    if (quoted) end = quoted.end + 1;
    else if (head.type === "unit" && number.test(text)) {
      end = number.lastIndex;
      // "Fachdienst 2.4 Schulen, Bildung und Kultur"
      const topics = readNumberedTopics(text, end, isPlace);
      if (topics !== undefined) return topics;
      // "Abteilung 5 „Schulen und Bildung“"
      const named = /^ ["„“»]/u.test(text.slice(end, end + 2)) ? readQuoted(text, end + 1) : undefined;
      if (named && named.end - named.start <= 80) end = named.end + 1;
    } else {
      const topics = readTopics(text, next, isPlace);
      if (topics > next) end = topics;
    }
  }
  if (
    head.complements.includes("place") ||
    head.kind === "ministry" ||
    (head.kind === "network" && end > at)
  ) {
    // "Volkshochschule „Anna Muster“"
    if (head.type === "organisation" && /["„“»]/u.test(text[next] ?? "") && end === at) {
      const named = readQuoted(text, next);
      return named && named.end - named.start <= 60 ? named.end + 1 : at;
    }
    // "IHK zu Dortmund"
    const lead = head.kind === "chamber" ? /^ zu /u : /^ (?:des Landes |(?:in )?(?:der )?)?/u;
    const from = lead.exec(text.slice(end, end + 12))?.[0] ?? /^ /u.exec(text.slice(end, end + 1))?.[0] ?? "";
    const prepositional = /in|der/u.test(from);
    if (from !== "") {
      const start = end + from.length;
      const place = landmarks.placeEnd(start);
      if (place !== undefined && text[place] !== "-" && (!prepositional || head.kind === "network"))
        return place;
      if (from === " des Landes ") return landmarks.placeEnd(end + 5) ?? landmarks.placeEnd(start) ?? end;
      if (head.kind === "network" && prepositional) return parseUnknownName(text, start, false)?.end ?? end;
      // "Transferagentur in Bayern"
      if (from === " in " && head.kind === "agency") return landmarks.stateEnd(start) ?? end;
      // "Volkshochschule Region Kassel"
      if (from === " " && head.kind === "school" && text.startsWith("Region ", start))
        return landmarks.placeEnd(start + 7) ?? parseUnknownName(text, start + 7, false)?.end ?? end;
      region.lastIndex = start;
      if (from === " " && region.test(text)) return region.lastIndex;
      if (
        (from === " " || from === " zu ") &&
        head.kind !== "ministry" &&
        end === at &&
        head.complements.includes("place")
      )
        return parseUnknownName(text, start, !/university|chamber|agency/u.test(head.kind ?? ""))?.end ?? end;
    }
    // the state as the owner: "des Landes Brandenburg" is one mention from "Landes" on
    const owner = /^ des (?=Landes |Freistaat)/u.exec(text.slice(end, end + 14))?.[0];
    if (owner !== undefined) return landmarks.placeEnd(end + owner.length) ?? end;
  }
  return end;
}

const ofEducation = /bildung|schul/iu;

/** "Fachbereich III – Soziales, Jugend, Bildung – ist": topics that a second dash or a bracket closes. */
const insetTopics =
  /^ [–-] \p{Lu}[\p{L}-]{3,}(?:(?:, | und | & )\p{Lu}[\p{L}-]{3,}){1,6}(?= ?\)| [–-](?:,| (?!\p{Lu})))/u;

/** Where the topics behind the number of a unit end, where they are of education. */
function readNumberedTopics(
  text: string,
  at: number,
  isPlace: (offset: number) => boolean,
): number | undefined {
  const joint = /^(?:: | [–-] | \(| |, )(?=\p{Lu})/u.exec(text.slice(at, at + 4))?.[0];
  if (joint === undefined) return undefined;
  const inset = /^ [–-] $/u.test(joint) ? insetTopics.exec(text.slice(at, at + 120))?.[0].length : undefined;
  if (inset !== undefined) return at + inset;
  const topics = readTopics(text, at + joint.length, isPlace);
  const end = joint === " (" ? (text[topics] === ")" ? topics + 1 : at) : topics;
  return end > at + joint.length && ofEducation.test(text.slice(at, end)) ? end : undefined;
}

const sustainable = "Bildung für nachhaltige Entwicklung";

/** Reads what follows a head word as part of the name; returns its end. */
export function readRight(text: string, at: number, head: HeadWord, landmarks: Landmarks): number {
  const read = readComplement(text, at, head, landmarks);
  const complement =
    read > at && text.startsWith(sustainable, read - 7) ? read + sustainable.length - 7 : read;
  // "Agentur Berlin – Brandenburg": two states, with spaces around what joins them
  const joint =
    head.kind === "agency" && complement > at
      ? /^(?: [–-] ?|[–/-])(?=\p{Lu})/u.exec(text.slice(complement, complement + 4))?.[0].length
      : undefined;
  const end = (joint !== undefined && landmarks.stateEnd(complement + joint)) || complement;
  forRegion.lastIndex = end;
  return head.kind === "chamber" && forRegion.test(text) ? forRegion.lastIndex : end;
}
