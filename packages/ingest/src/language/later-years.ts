import type { Span } from "../tree/nodes.js";
import { mayMatch } from "./find-all.js";
import { parseNumberWord } from "./numbers.js";
import { indexOfOverlapping } from "./overlap.js";
import type { View } from "./view.js";

/** A year told by its distance from the date before it. */
export interface LaterYear extends Span {
  /** EDTF year. */
  readonly edtf: string;
}

const distance =
  /(?<!\p{L})(?:(?<number>\d{1,2}|\p{L}{3,8}) Jahre? (?<direction>später|danach|darauf|zuvor|davor|vorher|früher)|im (?<next>Folgejahr|Jahr darauf|Jahr danach|darauffolgenden Jahr|folgenden Jahr)|(?<count>\d{1,2}|\p{L}{3,8}) years? (?<side>later|earlier|before)|the (?<after>following year|year after))(?!\p{L})/iu;
/** How many sentences back the date may stand. */
const farthest = 3;

/** "2012 fiel der Beschluss. Zwei Jahre später …": the year that a sentence tells by its distance from the last date. */
export function findLaterYear(view: View, sentence: Span): LaterYear | undefined {
  const words = view.slice(sentence.start, sentence.end);
  if (!mayMatch(words, distance)) return undefined;
  const match = distance.exec(words);
  const groups = match?.groups;
  if (!match || !groups) return undefined;
  const number = groups.number ?? groups.count;
  const years =
    (groups.next ?? groups.after)
      ? 1
      : number === undefined
        ? undefined
        : /^\d/u.test(number)
          ? Number(number)
          : parseNumberWord(number.toLowerCase());
  if (years === undefined || !Number.isInteger(years)) return undefined;
  const start = sentence.start + match.index;
  const from = yearBefore(view, sentence, start);
  if (from === undefined) return undefined;
  const back = /^(?:zuvor|davor|vorher|früher|earlier|before)$/iu.test(groups.direction ?? groups.side ?? "");
  return { edtf: String(back ? from - years : from + years), start, end: start + match[0].length };
}

/** The year of the last date before an offset, in its sentence or in one of those right before. */
function yearBefore(view: View, sentence: Span, offset: number): number | undefined {
  const at = indexOfOverlapping(view.sentences, sentence);
  for (let index = at; index >= Math.max(0, at - farthest); index--) {
    const { start, end } = view.sentences[index]!;
    const date = view.within(view.mentions.dates, { start, end: Math.min(end, offset) }).at(-1);
    const year = date && /(?:^|\/)(?<year>\d{4})(?:-[^/]*)?(?:\/(?:\.\.)?)?$/u.exec(date.edtf)?.groups?.year;
    if (year !== undefined) return Number(year);
  }
  return undefined;
}
