import type { DateMention } from "../../language/dates.js";
import { findAll } from "../../language/find-all.js";
import { wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { candidateOf, type Milestone } from "./candidate.js";
import { behind, isEventful, opensWith } from "./dated.js";
import { isOurs } from "./told.js";

/** What is over once it is done, in the present, as a chronicle tells it; with the particle that has to close it. */
const deeds = new Map<string, RegExp | undefined>([
  ...[
    "beschließ verabschied gründ beauftrag eröffn entsteh erhäl erhalt unterzeichn bewillig genehmig übernimm",
    "übernehm wechsel bezieh billig zertifizier beruf veröffentlich konstituier vereinbar unterschreib bestätig",
  ].flatMap((verbs) => verbs.split(" ").map((verb): [string, undefined] => [verb, undefined])),
  ["richt", /\sein$/u],
  ["führ", /\s(?:ein|zusammen)$/u],
  ["stimm", /\szu$/u],
  ["trit", /\s(?:bei|in Kraft)$/u],
  ["tret", /\s(?:bei|in Kraft)$/u],
  ["zieh", /\s(?:um|ein)$/u],
  ["geh", /\s(?:online|ans Netz|an den Start|in Betrieb|hervor|über)$/u],
  ["nimm", /\s(?:auf|an|in Betrieb)$/u],
  ["nehm", /\s(?:auf|an|in Betrieb)$/u],
  ["schließ", /\s(?:ab|an|zusammen)$/u],
  ["leg", /\s(?:vor|fest|auf)$/u],
  ["stell", /\s(?:vor|ein|um)$/u],
  ["ruf", /\s(?:ins Leben|ein)$/u],
  ["bau", /\sauf$/u],
  ["lös", /\s(?:ab|auf)$/u],
  ["häl", /\sab$/u],
  ["setz", /\sein$/u],
  ["glieder", /\sein$/u],
  ["weit", /\saus$/u],
  ["gib", /\s(?:in Auftrag|heraus|frei)$|\sgrünes Licht(?!\p{L})/u],
  ["fäll", /\s(?:Startschuss|Entscheidung|Beschluss)(?!\p{L})/u],
  ["fass", /[Bb]eschluss(?!\p{L})/u],
  ["erschein", /(?<!\p{L})(?:erste|zweite|dritte|vierte|fünfte|sechste|\d{1,2}\.)/u],
]);
/** The verb right behind the date, and the ends of its clause where a particle may stand. */
const verbFirst = /^\s(?<stem>\p{Ll}{2,}?)(?:e?t|e?n)?\s/u;
const ends = /(?=[,;.]|\s(?:und|sowie)\s|$)/gu;
const longest = 300;

/** "2011 beschließt der Stadtrat die Leitlinien", "Am 1. Mai richtet der Kreis ein Büro ein": a step told as present. */
export function readHistoric(view: View, sentence: Span, date: DateMention): Milestone | undefined {
  if (sentence.end - sentence.start > longest || date.edtf.includes("/")) return undefined;
  if (!opensWith(view, sentence, date)) return undefined;
  const said = view.slice(date.end, sentence.end).replace(/[.!\s]+$/u, "");
  const stem = verbFirst.exec(said)?.groups?.stem;
  if (stem === undefined || !deeds.has(stem)) return undefined;
  const particle = deeds.get(stem);
  if (particle && !findAll(said, ends).some(({ index }) => particle.test(said.slice(0, index))))
    return undefined;
  const text = behind(view, date, sentence, 3);
  if (!text || wordCount(said) < 4 || !isOurs(said, said, said)) return undefined;
  if (view.within(view.mentions.persons, sentence).length > 0) return undefined;
  if (
    isEventful(date, said, view.blockAt(sentence.start)) &&
    particle === undefined &&
    !/^beschließ/u.test(stem)
  )
    return undefined;
  return candidateOf(view, date, text, 0.58, "historic");
}
