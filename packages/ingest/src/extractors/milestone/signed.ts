import type { DateMention } from "../../language/dates.js";
import { findFirst } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { candidateOf, type Milestone } from "./candidate.js";
import { agreements } from "./dated.js";

const signing =
  /(?<!\p{L})(?:unterzeichnet(?:e|en)?|unterschr(?:ieb|ieben)(?:en)?|(?:ab)?geschlossen|schloss(?:en)?|vereinbart(?:e|en)?|besiegelt(?:e|en)?|erneuert(?:e|en)?|signed|concluded|renewed)(?!\p{L})/u;
const planned =
  /(?<!\p{L})(?:soll(?:en|te|ten)?|will|wollen|wird|werden|geplant|künftig|voraussichtlich|nicht|will be|is to)(?!\p{L})/u;
const parting = /;\s|:\s|,\s(?:die|der|das|den|in der|mit der|um|damit|nachdem|weil|which)\s|\.\s/u;
/** What joins the date to its clause: "am", "im Jahr", "bereits im". */
const joining =
  /(?:\s|^)(?:bereits |schon )?(?:am|im|in|on|vom|zum|Anfang|Ende|Mitte)?(?:\s(?:Jahre?|dem|vergangenen \p{L}+,?))?\s?\(?$/iu;
/** "…, mit der im Mai eine Vereinbarung geschlossen wurde", "…, zuletzt im April": told beside the matter. */
const aside =
  /,\s(?:(?:mit|in|zwischen|an|für|bei) )?(?:der|die|das|dem|den|denen|zuletzt)\s[^,]*$|(?<!\p{L})(?:zuletzt|bereits|schon|zuvor|während)\s[^,]*$/u;
const longest = 260;

/** "Der Landkreis hat am 3. Mai 2019 mit der Agentur eine Zielvereinbarung geschlossen": what was signed, and with whom. */
export function readSigned(view: View, sentence: Span, date: DateMention): Milestone | undefined {
  if (date.edtf.includes("/")) return undefined;
  const before = view.slice(sentence.start, date.start);
  const after = view.slice(date.end, sentence.end);
  if (aside.test(before)) return undefined;
  const from = Math.max(
    0,
    ...["; ", ": ", ". "].map((mark) => before.lastIndexOf(mark) + 2 * Number(before.includes(mark))),
  );
  const to = parting.exec(after)?.index ?? after.length;
  const head = before.slice(from).replace(joining, " ");
  const text = `${head.trim()} ${after
    .slice(0, to)
    .replace(/^[\s),]+/u, "")
    .trim()}`
    .replace(/[.!]+$/u, "")
    .trim();
  if (text.length > longest || !agreements.test(text) || findFirst(text, signing) === null) return undefined;
  if (planned.test(text) || /[?„“»«]/u.test(text.replace(/[„»][^“”«„]{2,80}[“”«]/gu, ""))) return undefined;
  const span = { start: sentence.start + from, end: date.end + to };
  return candidateOf(view, date, span, 0.6, "told-signed", undefined, text);
}
