import type { NumberMention } from "../../language/numbers.js";
import type { View } from "../../language/view.js";
import { candidate, type Figure } from "./candidate.js";
import { numbered } from "./words.js";

/** "86 von 94 Kitas": the whole tells what the part counts. */
export function readPart(
  view: View,
  part: NumberMention,
  whole: NumberMention,
  read: Figure,
): Figure | undefined {
  const between = view.slice(part.end, whole.start);
  if (numbered.test(view.slice(Math.max(0, part.start - 60), part.start))) return undefined;
  if (part.unit || part.article || read.spans[0].start > whole.start || part.value >= whole.value)
    return undefined;
  return /^\s(?:von|der|of|out of)\s(?:(?:den|insgesamt|allen|the|all)\s)?$/u.test(between)
    ? candidate(view, part, read.value.unit, { start: part.start, end: read.spans[0].end }, 0.8, "part")
    : undefined;
}

/** "von 8,5 auf 6,2 Prozent": what the second number measures or counts the first one does, too. */
export function readFrom(
  view: View,
  first: NumberMention,
  second: NumberMention,
  read: Figure,
): Figure | undefined {
  if (first.unit || first.article || first.spelled || read.rule === "change") return undefined;
  if (read.spans[0].start > second.start) return undefined;
  const before = view.slice(Math.max(0, first.start - 12), first.start);
  const isChange =
    /(?<!\p{L})(?:von|from) $/u.test(before) && changing.test(view.slice(first.end, second.start));
  const isRange =
    read.value.unit === "%" &&
    /(?<!\p{L})(?:[Zz]wischen|[Bb]etween) $/u.test(before) &&
    /^ (?:und|and) $/u.test(view.slice(first.end, second.start));
  return isChange || isRange
    ? candidate(view, first, read.value.unit, { start: first.start, end: read.spans[0].end }, 0.8, "from")
    : undefined;
}

const changing =
  /^ (?:\([^()]{1,24}\) )?(?:auf|to) (?:(?:zuletzt|nun|jetzt|heute|inzwischen|derzeit|aktuell|mittlerweile|sogar|now|currently) )?$/u;

/** How far back the things may stand that "15 davon" counts, in UTF-16 code units. */
const longestReach = 120;

/** "27 Grundschulen; 15 davon": the figure before tells what is counted. */
export function readOfThem(
  view: View,
  number: NumberMention,
  before: Figure | undefined,
): Figure | undefined {
  // "Von den 1.046 Abgängern haben 58 keinen Abschluss"
  const among =
    before !== undefined &&
    /(?<![\p{L}])[Vv]on (?:den |insgesamt |allen )?$/u.test(
      view.slice(Math.max(0, before.spans[0].start - 24), before.spans[0].start),
    ) &&
    !/[.;!?]\s/u.test(view.slice(before.spans[0].end, number.start));
  const kind = before && readKindOfThem(view, number, before);
  if (kind) return kind;
  const them = (
    among
      ? /^(?:\s(?:davon|of (?:them|these|which))(?![\p{L}])|(?=\s(?:k?eine?[nr]?|ohne|noch|bereits|schon|nicht)\s))/u
      : /^\s(?:davon|of (?:them|these|which))(?![\p{L}])/u
  ).exec(view.slice(number.end, number.end + 12));
  if (!them || !before || number.unit || number.article || /^(?:%|Euro)$/u.test(before.value.unit))
    return undefined;
  if (number.start - before.spans[0].end > longestReach || number.value > before.value.value)
    return undefined;
  const figure = candidate(
    view,
    number,
    before.value.unit,
    { start: number.start, end: number.end + them[0].length },
    0.7,
    "of-them",
  );
  return { ...figure, spans: [...figure.spans, before.spans[0]], implied: ["unit"] };
}

/** "42 (davon 30 kommunale und 12 freie)": an adjective alone behind its number, of what was counted before. */
function readKindOfThem(view: View, number: NumberMention, before: Figure): Figure | undefined {
  const [{ end }] = before.spans;
  if (number.unit || number.article || number.value > before.value.value || before.value.unit === "%")
    return undefined;
  const between = view.slice(end, number.start);
  const ofThem =
    between.length <= longestReach &&
    /^[\s(,]*(?:[^.;:!?]{0,40}[\s(,])?(?:davon|darunter|of which|including)\s/u.test(between);
  const next = before.rule === "kind-of-them" && /^ (?:und|sowie|and) $/u.test(between);
  const adjective = /^ (?<adjective>\p{Ll}{4,}e)(?=[,;).]|\s(?:und|sowie)\s\d)/u.exec(
    view.slice(number.end, number.end + 40),
  );
  if (!(ofThem || next) || !adjective?.groups) return undefined;
  const noun = before.value.unit.split(/\s/u).filter((word) => /^\p{Lu}/u.test(word))[0];
  if (noun === undefined) return undefined;
  const span = { start: number.start, end: number.end + adjective[0].length };
  const figure = candidate(view, number, `${adjective.groups.adjective} ${noun}`, span, 0.7, "kind-of-them");
  return { ...figure, spans: [...figure.spans, before.spans[0]], implied: ["unit"] };
}
