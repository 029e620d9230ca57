import type { MaterialValue } from "@bildungsprofil/core";

/** What a noun says of the publication that it names. */
export interface Genre {
  readonly kind: NonNullable<MaterialValue["kind"]>;
  readonly nominative: string;
  /** Its first part is of education: "Bildungsbericht", "Familienwegweiser". */
  readonly themed: boolean;
  /** Its first part makes it one of an administration: "Geschäftsbericht", "Handlungskonzept". */
  readonly strong: boolean;
  readonly report: boolean;
  readonly plural: boolean;
}

/** What kinds of publication are called, as the source of a pattern. */
const names =
  "bericht|report|atlas|monitor|faktencheck|faktenblatt|studie|konzept|konzeption|leitbild|leitlinie|strategie|(?:entwicklungs|gesamt|rahmen|master|aktions|maßnahmen|leit|förder|bildungs|teilhabe)plan|fahrplan|wegweiser|katalog|kompass|ratgeber|broschüre|flyer|faltblatt|themenheft|leitfaden|handreichung|handbuch|arbeitshilfe|newsletter|film|video|landkarte|sammlung|magazin|heft|podcast|dokumentation|führer|navigator|fibel|elternbrief|bildungsbrief|lernkoffer|sprachkoffer|kalender|pass|agenda|charta|verzeichnis|datenblatt|factsheet|steckbrief|orientierungsrahmen|referenzrahmen|bildungsrahmen";
const endings = "s|es|e|en|n|er|ern";
const genre = new RegExp(
  `^(?!.*monitorer)(?<stem>[\\p{L}-]*?)(?<head>${names})(?<ending>${endings})?$`,
  "iu",
);
/** What such a noun ends in. Told from its end: hardly any word is one, and each is asked. */
const lastLetters = new RegExp(`$(?<=(?:${names})(?:${endings})?)`, "u");
const themes =
  /bildung|schul|integration|ganztag|jugend|kinder|sprach|familie|sozial|übergang|präventions|inklusions|eltern|beruf|beratung|kita|kultur|lern|monitoring|daten|teilhabe|studien|praktik|lehr|schül|pädagog|erzieh/iu;
const strong =
  /^(?:geschäfts|jahres|tätigkeits|ergebnis|abschluss|sachstands|monitoring|handlungs|rahmen|gesamt|fakten|maßnahmen)$/iu;
const heads: readonly (readonly [NonNullable<MaterialValue["kind"]>, RegExp])[] = [
  ["report", /^(?:bericht|report|atlas|monitor|fakten|studie)/u],
  ["catalogue", /^(?:wegweiser|katalog|kompass|führer|navigator|verzeichnis)/u],
  ["brochure", /^(?:broschüre|flyer|faltblatt|themenheft|heft|magazin)/u],
  ["documentation", /^dokumentation/u],
];
/** Words whose plural or genitive looks as the noun does without. */
const invariable = /^(?:leitlinie|studie|broschüre|arbeitshilfe|strategie)$/u;

/** Whether words are of education. */
export const isEducation = (words: string): boolean => themes.test(words);

/** Reads a noun as the name of a kind of publication; `undefined` where it is none. */
export function genreOf(word: string): Genre | undefined {
  if (!lastLetters.test(word.toLowerCase())) return undefined;
  const { stem = "", head = "", ending = "" } = genre.exec(word)?.groups ?? {};
  const lower = head.toLowerCase();
  // "Bildungsmonitorer": somebody, and no publication
  if (head === "" || (lower === "monitor" && /^er/u.test(ending))) return undefined;
  const guidelines = lower === "leitlinie";
  const plural =
    !guidelines &&
    (ending === "e" || ending === "en" || ending === "n" || ending === "er" || ending === "ern") &&
    !/(?:faden|film)/u.test(lower);
  const cut = ending === "s" || ending === "es" ? ending.length : 0;
  const nominative = plural
    ? word.replace(/(?<=bericht|konzept|plan)en$/u, "e").replace(/(?<=bild)ern$/u, "er")
    : invariable.test(lower)
      ? word
      : word.slice(0, word.length - cut);
  const first = `${stem}${/plan$/u.test(lower) ? lower.slice(0, -4) : ""}`.toLowerCase();
  return {
    kind: heads.find(([, pattern]) => pattern.test(lower))?.[0] ?? "other",
    nominative,
    themed: themes.test(first),
    strong: strong.test(stem) || strong.test(first),
    report: /^(?:bericht|report|atlas|monitor|fakten|studie)/u.test(lower),
    plural,
  };
}
