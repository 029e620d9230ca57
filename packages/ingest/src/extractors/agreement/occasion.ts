import type { Block } from "../../language/blocks.js";
import type { DateMention } from "../../language/dates.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { pending } from "./nouns.js";

const today = /(?<![\p{L}])(?:heute|am heutigen \p{Lu}\p{Ll}+|today)(?![\p{L}])/iu;
/** The signing is part of what the words before tell: the conference, the visit. */
const partOf =
  /^(?:Zum (?:Auftakt|Abschluss|Ende|Ausklang|Beginn)|Im Anschluss|Anschließend|Dabei|Dort|Bei diesem Anlass|(?:Im Rahmen|Während|Am Rande|Zu Beginn|Am Ende) (?:der|des|dieser) (?:\p{L}*(?<of>[Kk]onferenz|[Vv]eranstaltung|[Tt]agung|[Ff]achtag|[Tt]reffen|[Ss]itzung|[Bb]esuch|[Ff]orum)s?)|(?:Auf|Bei|In) (?:der|dieser) (?:\p{L}*(?<on>[Kk]onferenz|[Vv]eranstaltung|[Tt]agung|[Ss]itzung))|At the (?:end|beginning|conference)|Afterwards)(?![\p{L}])/u;
/** Blocks at the beginning of a notice that may be its date line. */
const opening = 6;
/** How far back the occasion's day may stand, in UTF-16 code units. */
const farthest = 700;

const isDay = ({ precision, edtf }: DateMention): boolean => precision === "day" && !edtf.includes("/");

/** The day of a signing that the sentence does not date itself: the notice's own day, or that of the occasion. */
export function dateOfOccasion(view: View, block: Block, sentence: Span): DateMention | undefined {
  const words = view.slice(sentence.start, sentence.end);
  if (today.test(words)) {
    for (const line of view.body.slice(0, opening)) {
      const date = view.within(view.mentions.dates, line).find(isDay);
      if (date && (date.start - line.start <= 40 || line.text.length - (date.end - date.start) <= 60))
        return date;
    }
    return undefined;
  }
  const told = partOf.exec(words);
  if (!told) return undefined;
  const named = told.groups?.of ?? told.groups?.on;
  const own = named === undefined ? undefined : dayOf(view, sentence, named.toLowerCase());
  if (own) return own;
  const before = view.within(view.mentions.dates, { start: sentence.start - farthest, end: sentence.start });
  return before.filter(isDay).findLast(({ start }) => isNear(view, block, start));
}

/** "Am Rande der Konferenz": the last day before that its own sentence gives to what is called so. */
function dayOf(view: View, { start }: Span, noun: string): DateMention | undefined {
  return view
    .within(view.mentions.dates, { start: start - farthestNamed, end: start })
    .filter(isDay)
    .slice(-mostDays)
    .findLast((date) => view.sentenceAt(date.start)?.text.toLowerCase().includes(noun));
}

/** How far back that may be, in UTF-16 code units, and how many days are looked at. */
const farthestNamed = 4000;
const mostDays = 12;

/** In the same block or the one right above it. */
function isNear(view: View, block: Block, offset: number): boolean {
  const other = view.blockAt(offset);
  return other !== undefined && block.index - other.index <= 1;
}

/** Signing in the narrower sense. */
export const strictly =
  /(?<![\p{L}])(?:[Uu]nterzeichne\p{Ll}*|[Uu]nterschr[ie]\p{Ll}*|[Uu]nterzeichnung|[Uu]nterschrift(?:en)?|Namen unter|Vertragsunterzeichnung|besiegel\p{Ll}*|[Aa]bgeschlossen|[Gg]eschlossen|festgelegt|festgehalten|festgeschrieben|signed|concluded)(?![\p{L}])/u;

const handedOver =
  /(?<![\p{L}])(?:sie|diese[sr]?|die Vereinbarung(?:en)?|das Dokument|das Papier|der Vertrag|ihre Unterschrift(?:en)?|it|they)(?![\p{L}])/iu;

/** "Übergeben wurden sie am 27. November 2015": the day in the sentence behind the one that names the agreement. */
export function signingBehind(
  view: View,
  block: Block,
  sentence: Span,
): { readonly date: DateMention; readonly sentence: Span } | undefined {
  const next = view.within(view.sentences, {
    start: sentence.end,
    end: Math.min(block.end, sentence.end + longestSentence),
  })[0];
  const words = next ? view.slice(next.start, next.end) : "";
  if (
    !next ||
    !handedOver.test(words) ||
    pending.test(words) ||
    !(strictly.test(words) || /(?<![\p{L}])(?:übergeben|überreicht|übergab\p{Ll}*)(?![\p{L}])/iu.test(words))
  )
    return undefined;
  const date = view.within(view.mentions.dates, next).find(({ edtf }) => !edtf.includes("/"));
  return date && { date, sentence: next };
}

/** How far the next sentence may reach, in UTF-16 code units. */
const longestSentence = 1200;

/** "die Phase, die im Juli begonnen hat, …", "…, seit Mai läuft das Projekt": the date of another clause. */
export const isOfClause = (view: View, noun: Span, sentence: Span, { start, end }: Span): boolean =>
  end <= noun.start
    ? /, (?:die|der|das) [^,;:]*$/u.test(view.slice(sentence.start, start)) &&
      view.slice(end, noun.start).includes(",")
    : /, (?:(?:seit|ab|im) (?:\p{L}+ )?)?$/u.test(view.slice(noun.end, start)) &&
      /^ (?:läuft|lief|ist|wird|wurden?|gibt|besteht)(?!\p{L})/u.test(view.slice(end, end + 12));

/** "Mit der Vereinbarung wird eine Kooperation erweitert, die seit 2017 …": the relative clause is about another noun. */
export const isOfOther = (between: string): boolean =>
  /^[^,;:.!?]*?\s(?:wird|werden|wurde|ist|soll|baut|setzt|hat)\s[^,;:.!?]*?(?<!\p{L})(?:eine?n?|die|das|den)\s(?:\p{Ll}+e[nrs]?\s)?\p{Lu}[\p{L}-]+(?:\s\p{Ll}+)?,\s(?:die|der|das)\s/u.test(
    between,
  );
