import type { Span } from "../tree/nodes.js";
import { matchesOf } from "./find-all.js";
import { parseOrdinalWord } from "./numbers.js";

/** A noun for an event in running text. */
export interface EventWord extends Span {
  /** Its last part in the singular, lower case: "konferenz" of "Bildungskonferenzen". */
  readonly head: string;
  /** The word in the nominative singular. */
  readonly lemma: string;
  readonly plural: boolean;
  /** Whether the word alone names an event that is held, and not also a place, a body or a way of working. */
  readonly strong: boolean;
  /** Number in its series that stands before it. */
  readonly ordinal?: number;
  /** Start of ordinal and adjectives before it. */
  readonly lead: number;
}

/** Last parts: singular → plural. Those of `compound` only as part of a longer word. */
const strongHeads: Readonly<Record<string, string>> = {
  konferenz: "konferenzen",
  fachtag: "fachtage",
  tagung: "tagungen",
  kongress: "kongresse",
  symposium: "symposien",
  workshop: "workshops",
  netzwerktreffen: "",
  vernetzungstreffen: "",
  arbeitstreffen: "",
  auftaktveranstaltung: "auftaktveranstaltungen",
  abschlussveranstaltung: "abschlussveranstaltungen",
  fachveranstaltung: "fachveranstaltungen",
  festveranstaltung: "festveranstaltungen",
  auftaktgespräch: "auftaktgespräche",
  fachgespräch: "fachgespräche",
  werkstattgespräch: "werkstattgespräche",
  fachforum: "fachforen",
  bildungstag: "bildungstage",
  aktionstag: "aktionstage",
  thementag: "thementage",
  netzwerktag: "netzwerktage",
  familientag: "familientage",
  praxistag: "praxistage",
  webinar: "webinare",
  barcamp: "barcamps",
  bildungsgipfel: "",
  infoveranstaltung: "infoveranstaltungen",
  informationsveranstaltung: "informationsveranstaltungen",
  fachaustausch: "",
  auftakttreffen: "",
  "kick-off": "kick-offs",
  messe: "messen",
  aktionswoche: "aktionswochen",
  bildungswoche: "bildungswochen",
  hearing: "hearings",
  conference: "conferences",
};
const weakHeads: Readonly<Record<string, string>> = {
  forum: "foren",
  auftakt: "auftakte",
  veranstaltung: "veranstaltungen",
  seminar: "seminare",
  fortbildung: "fortbildungen",
  sitzung: "sitzungen",
  zukunftswerkstatt: "zukunftswerkstätten",
  ideenwerkstatt: "ideenwerkstätten",
  bildungswerkstatt: "bildungswerkstätten",
  planungswerkstatt: "planungswerkstätten",
  perspektivwerkstatt: "perspektivwerkstätten",
  fachwerkstatt: "fachwerkstätten",
  werkstatt: "werkstätten",
  salon: "salons",
  infotag: "infotage",
  impulstag: "impulstage",
  studientag: "studientage",
  infoabend: "infoabende",
  elternabend: "elternabende",
  themenabend: "themenabende",
  bildungsabend: "bildungsabende",
  bildungsmarkt: "bildungsmärkte",
  jobbörse: "jobbörsen",
  praktikumsbörse: "praktikumsbörsen",
  ausbildungstag: "ausbildungstage",
  bürgerdialog: "bürgerdialoge",
  informationsabend: "informationsabende",
  ausbildungsbörse: "ausbildungsbörsen",
  stammtisch: "stammtische",
  podiumsdiskussion: "podiumsdiskussionen",
  kolloquium: "kolloquien",
  bildungsdialog: "bildungsdialoge",
  fachdialog: "fachdialoge",
  ausstellung: "ausstellungen",
  festakt: "festakte",
  preisverleihung: "preisverleihungen",
  meeting: "meetings",
  fair: "fairs",
  summit: "summits",
  klausur: "klausuren",
  jubiläum: "jubiläen",
  feier: "feiern",
  bildungsfest: "bildungsfeste",
  lesenacht: "lesenächte",
  bildungsnacht: "bildungsnächte",
  feierstunde: "feierstunden",
  expertengespräch: "expertengespräche",
  strategiegespräch: "strategiegespräche",
  kamingespräch: "kamingespräche",
  bildungsgespräch: "bildungsgespräche",
  expertenrunde: "expertenrunden",
  dialogrunde: "dialogrunden",
  werkstatttag: "werkstatttage",
  dialogtag: "dialogtage",
  transfertag: "transfertage",
  digitaltag: "digitaltage",
  berufetag: "berufetage",
  zukunftstag: "zukunftstage",
  integrationstag: "integrationstage",
  ehrenamtstag: "ehrenamtstage",
  vorlesetag: "vorlesetage",
  lehrkräftetag: "lehrkräftetage",
  erziehertag: "erziehertage",
  netzwerkabend: "netzwerkabende",
  dialogabend: "dialogabende",
  vortragsabend: "vortragsabende",
  ringvorlesung: "ringvorlesungen",
  lernfest: "lernfeste",
  wissenschaftsmarkt: "wissenschaftsmärkte",
  bildungsempfang: "bildungsempfänge",
  bildungsspaziergang: "bildungsspaziergänge",
  dialogcafé: "dialogcafés",
  regionalgespräch: "regionalgespräche",
  lesefest: "lesefeste",
  hackathon: "hackathons",
  studienfahrt: "studienfahrten",
  fachexkursion: "fachexkursionen",
  ...Object.fromEntries(
    "treffen elternakademie gipfel woche sommerakademie herbstakademie winterakademie frühjahrsakademie bildungsfrühstück netzwerkfrühstück bildungsherbst bildungsfrühling bildungssommer siegerehrung"
      .split(" ")
      .map((word) => [word, ""]),
  ),
};
/** By their last three letters, the longest first. */
const heads = new Map<string, Head[]>();
for (const head of [...entries(strongHeads, true), ...entries(weakHeads, false)].sort(
  (a, b) => b.form.length - a.form.length,
))
  heads.set(head.form.slice(-3), [...(heads.get(head.form.slice(-3)) ?? []), head]);

/** Compounds that are bodies, places, ways of working or no events at all. */
const none =
  /^(?:af|un)fairs?$|(?:minister|präsidenten|rektoren|landräte|direktoren|presse|telefon|video|klassen|zeugnis|schul|fall|hilfe|lehrer|dienst|gesamt)konferenz(?:en)?$|^(?:bundes|reichs)|prüfung|(?:kalender|arbeits|ferien|schul|vor|ganzen?)woche$|^(?:woche|konferenz-?raum|messe|sitzung)$|(?:kreistags|rats|ausschuss|stadtrats|gemeinderats|fraktions)sitzung(?:en)?$|(?:aus|weiter|zusammen)treffen$|(?:jugend|online-?|internet|diskussions)forum$|übertragung|^(?:weihnachts|geburtstags|trauer|privat)feier|^werkst(?!att(?:tag|gespräch))|(?:auto|kfz|fahrrad|reparatur|behinderten|holz|metall|lehr|lern|schüler|schul|schreib|druck|computer|medien|mitmach|kreativ|kinder)-?werkst|^salon|(?:friseur|frisier|haar|nagel|schönheits|beauty|kosmetik|massage|möbel|auto)-?salon/u;

interface Head {
  readonly form: string;
  readonly singular: string;
  readonly plural: boolean;
  readonly strong: boolean;
}

function entries(table: Readonly<Record<string, string>>, strong: boolean): Head[] {
  return Object.entries(table).flatMap(([singular, plural]) => [
    { form: singular, singular, plural: false, strong },
    ...(plural ? [{ form: plural, singular, plural: true, strong }] : []),
  ]);
}

const longestWord = 60;
const germanWord = /\p{Lu}[\p{L}\p{M}]*(?:[-‐‑]\p{L}[\p{L}\p{M}]*)*(?<hyphen>-)?/gu;
const englishWord = /\p{L}[\p{L}\p{M}]*(?:[-‐‑]\p{L}[\p{L}\p{M}]*)*(?<hyphen>-)?/gu;
/** "5th Education ", "second regional " before an English noun. */
const englishLead =
  /(?<=^|[^\p{L}\d])(?:(?<figure>\d{1,3})(?:st|nd|rd|th) |(?<word>\p{Ll}{3,16}(?:st|nd|rd|th)) )?(?<attributes>(?:(?!(?:the|a|an|this|that|our|their|its|his|her|each|every|any|of|and|or|for|at|in|on|to|by|with|from|was|were|is|are|several|many|various|all|some|no|first|two|three|four|five|six)\s)[\p{L}-]{2,24} ){0,2})$/iu;

/** A sitting is one only where a body comes together for the first time. */
const constituting = /[Kk]onstituierenden? $/u;
const first: { readonly head: Head; readonly stem: number } = {
  head: { form: "sitzung", singular: "sitzung", plural: false, strong: false },
  stem: 0,
};

/** "Tag der Bildung", "Markt der Möglichkeiten": short nouns that name an event with what they are of. */
const ofNouns =
  /^ der (?:offenen Tür(?:en)?|(?:Aus|Weiter|Erwachsenen|Berufs)?[Bb]ildung|Berufe|Familien?|Inklusion|Integration|Vielfalt|Demokratie|Wissenschaft|Technik|Begegnung|Kulturen|Kinderrechte|Möglichkeiten|Sprachen?|Mehrsprachigkeit|Vereine|Nachbarschaft|Nachhaltigkeit|Regionen|Kindertagespflege|Chancen|Ausbildungsberufe|Bibliotheken|Musik|Kinder|Jugend|Lernorte|Elementarpädagogik|Schulen|Kitas|Bildungspartner|Lehrkräfte)(?!\p{L})/u;
const phraseHeads: ReadonlyMap<string, RegExp> = new Map([
  ...["Tag", "Tages", "Tags", "Nacht", "Woche", "Markt", "Fest"].map((word) => [word, ofNouns] as const),
]);

const tables: ReadonlySet<string> = new Set(["Tisch", "Tisches", "Tischs"]);

/** "Tag der Bildung", "Runder Tisch": told by what stands beside the noun. */
function phraseHead(text: string, word: string, at: number): typeof first | undefined {
  const behind = phraseHeads.get(word);
  const isPhrase = behind
    ? behind.test(text.slice(at + word.length, at + word.length + 40))
    : tables.has(word) && /(?<!\p{L})Runde[nrms]{0,2} $/u.test(text.slice(Math.max(0, at - 8), at));
  if (!isPhrase) return undefined;
  const singular = word.toLowerCase().replace(/(?<=tag|tisch)e?s$/u, "");
  return { head: { form: singular, singular, plural: false, strong: false }, stem: 0 };
}

/** Finds nouns for events, with the ordinal before them ("19.", "siebte"), in order of `start`. */
export function findEventWords(text: string, language: "de" | "en" = "de"): EventWord[] {
  const found: EventWord[] = [];
  // English writes nouns small
  const words = language === "en" ? englishWord : germanWord;
  for (const match of matchesOf(text, words)) {
    const [word] = match;
    const before = text[match.index - 1] ?? " ";
    if (match.groups?.hyphen || word.length > longestWord || (before !== " " && /[\p{L}\d]/u.test(before)))
      continue;
    const read =
      readHead(word.toLowerCase()) ??
      (word === "Sitzung" && constituting.test(text.slice(Math.max(0, match.index - 20), match.index))
        ? first
        : phraseHead(text, word, match.index));
    if (!read) continue;
    // "des Kommunalsalons": the genitive, which looks as the plural does
    const isGenitive =
      /s$/u.test(word) &&
      /(?<!\p{L})(?:des|eines) (?:[^.,;:„“"»]{0,40}en )?["„“»]?$/u.test(
        text.slice(Math.max(0, match.index - 60), match.index),
      );
    // "beim 2. „Kommunalsalon“"
    const mark = /["„“»]/u.test(text[match.index - 1] ?? "") ? 1 : 0;
    const { lead, ordinal } =
      language === "en"
        ? readEnglishLead(text, match.index)
        : mark > 0 && /\d\. $/u.test(text.slice(Math.max(0, match.index - 4), match.index - 1))
          ? readLead(text, match.index - 1)
          : readLead(text, match.index);
    found.push({
      start: match.index,
      end: match.index + word.length,
      head: read.head.singular,
      lemma: word.slice(0, read.stem) + matchCase(read.head.singular, word.slice(read.stem)),
      plural: read.head.plural && !isGenitive,
      strong: read.head.strong,
      ...(ordinal === undefined ? {} : { ordinal }),
      lead,
    });
  }
  return found;
}

function matchCase(singular: string, written: string): string {
  return written[0] === written[0]?.toUpperCase() ? singular[0]!.toUpperCase() + singular.slice(1) : singular;
}

function readHead(word: string): { readonly head: Head; readonly stem: number } | undefined {
  // the genitive: "Fachtages", "Forums", "Treffens"
  const forms = word.endsWith("s") ? [word, word.replace(/es$/u, ""), word.slice(0, -1)] : [word];
  for (const form of forms) {
    const head = heads.get(form.slice(-3))?.find((candidate) => form.endsWith(candidate.form));
    if (head) return none.test(word) ? undefined : { head, stem: form.length - head.form.length };
  }
  return undefined;
}

/** Ordinal and adjectives before a noun. */
function readLead(text: string, at: number): { readonly lead: number; readonly ordinal?: number } {
  const before = text.slice(Math.max(0, at - 70), at);
  const match =
    /(?<=^|[^\p{L}\d.,])(?:(?<figure>\d{1,3})\. ?|(?<word>\p{L}{3,24}(?:te|ten|ter|tes)|first|second|third) )?(?<adjectives>(?:(?!(?:eine?[nmrs]?|seine?[nmrs]?|ihre?[nmrs]?|unsere?[nmrs]?|diese[nmrs]?|jede[nmrs]?|welche[nmrs]?|September|Oktober|November|Dezember) )\p{L}[\p{Ll}-]{2,30}(?:e|en|er|es|em) ){0,2})$/u.exec(
      before,
    );
  if (!match) return { lead: at };
  const { figure, word, adjectives = "" } = match.groups ?? {};
  const ordinal =
    figure === undefined
      ? word === undefined
        ? undefined
        : parseOrdinalWord(word.toLowerCase())
      : Number(figure);
  if (ordinal !== undefined && ordinal > 0) return { lead: at - match[0].length, ordinal };
  // without an ordinal the adjectives belong to the name only where they are written as one
  const named = /(?:^|\s)((?:\p{Lu}[\p{Ll}-]+(?:e|er|es) )+)$/u.exec(` ${adjectives}`)?.[1];
  return {
    lead:
      named &&
      !/^(?:Der|Die|Das|Eine?[rsn]?|Unsere?r?|Diese[rsnm]?|Jede[rsn]?|Viele|Alle|Mehrere|Weitere|Ihre|Seine|The) /u.test(
        named,
      )
        ? at - named.length
        : at,
  };
}

function readEnglishLead(text: string, at: number): { readonly lead: number; readonly ordinal?: number } {
  const match = englishLead.exec(text.slice(Math.max(0, at - 70), at));
  const { figure, word, attributes = "" } = match?.groups ?? {};
  const ordinal =
    figure === undefined
      ? word === undefined
        ? undefined
        : parseOrdinalWord(word.toLowerCase())
      : Number(figure);
  if (ordinal !== undefined && ordinal > 0) return { lead: at - match![0].length, ordinal };
  return { lead: at - attributes.length };
}
