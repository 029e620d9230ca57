import { announced } from "../language/announced.js";
import type { Block } from "../language/blocks.js";
import type { DateMention } from "../language/dates.js";
import { wordCount } from "../language/phrases.js";
import { announcementOf } from "../language/sections.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";

type Milestone = CandidateOf<"milestone">;

/**
 * Finds dated steps of the development: the entries of a chronicle, lines that begin with a year ("2008 Einrichtung
 * eines Bildungsbüros"), and sentences that begin with a date and say that something was set up or holds since. What is
 * an event, an agreement, a career or a programme's own period is no milestone.
 */
export const milestone: Extractor = {
  name: "milestone",
  extract: (view) => {
    const found = [...readChronicle(view)];
    for (const block of view.body) {
      // a row that begins with a date is no header, whatever its place
      if (
        block.kind === "heading" ||
        (block.cell?.header && view.within(view.mentions.dates, block.cell.rowLabel ?? block).length === 0)
      )
        continue;
      const line = readLine(view, block);
      if (line) found.push(line);
      else
        found.push(
          ...view.within(view.sentences, block).flatMap((sentence) => readSentence(view, sentence) ?? []),
        );
    }
    // entries of a chronicle go first: what is read again as a line is the same
    const taken = new Set<number>();
    return found.filter(({ spans }) => !taken.has(spans[0].start) && taken.add(spans[0].start));
  },
};

/** Nouns for a step. */
const step =
  /(?<![\p{L}])(?:\p{L}*(?:[Ee]inrichtung|[Gg]ründung|[Ss]tart|[Bb]eginn|[Aa]ufbau|[Ee]inführung|[Ee]röffnung|[Vv]erabschiedung|[Ee]tablierung|[Ee]rweiterung|[Nn]euausrichtung|[Aa]usbau|[Vv]erstetigung|[Aa]nsiedlung|[Aa]nbindung|[Uu]mstrukturierung|[Zz]usammenlegung|[Nn]eubesetzung|[Ee]instellung|[Aa]ufnahme|[Bb]eitritt|[Vv]eröffentlichung|[Ff]ertigstellung|[Aa]bschluss|[Kk]onstituierung|[Ii]mplementierung|[Üü]bergabe|[Üü]bernahme|[Uu]mzug|[Ss]chaffung|[Bb]eschluss|[Aa]uszeichnung|[Zz]ertifizierung)|Erarbeitung|Entwicklung|[Ee]rste[rsn]?|[Ee]stablishment|[Ff]oundation|[Ll]aunch|[Ss]tart|[Oo]pening|[Ii]ntroduction)(?![\p{L}])/u;
/** Verbs that say that something was begun or set up. */
const founding =
  /(?<![\p{L}])(?:gegründet|eingerichtet|ins Leben gerufen|etabliert|eingeführt|aufgebaut|gestartet|eröffnet|geschaffen|initiiert|verabschiedet|gebildet|verstetigt|angesiedelt|erweitert|übernommen|umbenannt|eingestellt|gründete[n]?|startete[n]?|begann(?:en)?|entstand(?:en)?|richtete[n]?|nahm(?:en)? .{0,80} auf|auf den Weg (?:gemacht|gebracht|begeben)|founded|established|launched|set up|introduced|opened)(?![\p{L}])/iu;
/** Verbs of a state that holds since a year. */
const lasting =
  /^\s*,?\s*(?:gibt es|besteht|bestehen|arbeitet|arbeiten|sorgt|sorgen|koordiniert|koordinieren|unterstützt|unterstützen|findet|finden|existiert|verfügt|setzt|begleitet|bündelt|bündeln|veröffentlicht|erscheint|ist|sind|betreibt|führt|führen|organisiert|entwickelt|wird|werden|(?:\p{L}+ ){1,6}?(?:has|have|is|are|coordinates|supports)\s)/u;
const career = /(?<![\p{L}])(?:sie|er|ich|wir|uns|unser\p{Ll}*|mein\p{Ll}*|she|he|we|our)(?![\p{L}])/iu;
const agreements = /vereinbarung|Absichtserklärung|Kooperationsvertrag|agreement|Letter of Intent/iu;

/** Entries below "Chronik", "Meilensteine". */
function* readChronicle(view: View): Generator<Milestone> {
  for (const { start, end, block } of announced(view, "milestone")) {
    const own = view.within(view.mentions.dates, { start, end }).filter(isUsable)[0];
    const label = block.cell?.rowLabel;
    const beside = label && view.within(view.mentions.dates, label).filter(isUsable)[0];
    if (block.cell && block.cell.column === 0) continue;
    const date = beside ?? own;
    if (!date || (!beside && date.start - start > 24)) continue;
    const text = beside ? { start, end } : behind(view, date, { start, end });
    const candidate = text && candidateOf(view, date, firstSentence(view, text), 0.85, "chronicle");
    if (candidate) yield candidate;
  }
}

/** "2008 Einrichtung eines Bildungsbüros", "2016: Start der Bildungskonferenzen". */
function readLine(view: View, block: Block): Milestone | undefined {
  if (block.text.length > 400) return undefined;
  const date = view.within(view.mentions.dates, block)[0];
  const label = block.cell?.rowLabel;
  const beside =
    label && label.text.length <= 24
      ? view.within(view.mentions.dates, label).filter(isUsable)[0]
      : undefined;
  if (beside && block.cell?.column === 1) {
    return step.test(block.text) ? candidateOf(view, beside, block, 0.75, "line") : undefined;
  }
  if (!date || !isUsable(date) || !opensWith(view, block, date)) return undefined;
  const text = behind(view, date, block);
  if (!text) return undefined;
  if (announcementOf(block)?.kind === "event") return undefined;
  const words = view.text.slice(text.start, text.end);
  const since = date.edtf.endsWith("/..");
  // a line without a verb, or what it says holds since then
  if (!(step.test(words.slice(0, 80)) || (since && lasting.test(words)) || founding.test(words)))
    return undefined;
  if (!isStep(view, words, text)) return undefined;
  return candidateOf(view, date, firstSentence(view, text), 0.8, "line");
}

/** "Seit 2009 sorgt …", "Im Jahr 2015 wurde … eingerichtet". */
function readSentence(view: View, sentence: Span): Milestone | undefined {
  const date = view.within(view.mentions.dates, sentence)[0];
  if (!date || !isUsable(date)) return undefined;
  const text = behind(view, date, sentence);
  if (!text) return undefined;
  const words = view.text.slice(text.start, text.end);
  const whole = view.text.slice(sentence.start, sentence.end);
  if (!isStep(view, whole, sentence)) return undefined;
  const since = date.edtf.endsWith("/..");
  if (opensWith(view, sentence, date)) {
    if (!(founding.test(words) || (since && lasting.test(words)))) return undefined;
    return candidateOf(view, date, text, since || date.precision === "year" ? 0.72 : 0.65, "sentence");
  }
  // "Das Bildungsbüro wurde 2008 gegründet.", "Eingerichtet wurde es 2008, gefördert vom Land."
  const adds = view.text[date.end] === ",";
  if (!founding.test(whole) || date.precision === "day" || wordCount(whole) > 30) return undefined;
  const before = trim(
    view,
    { start: sentence.start, end: date.start },
    /(?:\s+(?:im|in|zum|am|Anfang|Ende|Mitte|bereits|schon|erst|mit|seit))+\s*$/iu,
  );
  return candidateOf(view, date, sentence, 0.55, "sentence-within", adds ? [before] : [before, text]);
}

function isUsable({ edtf, precision }: DateMention): boolean {
  return !edtf.startsWith("../") && precision !== "decade" && precision !== "week";
}

/** Whether nothing but "Im", "Bereits seit" and the like stands before the date. */
function opensWith(view: View, span: Span, date: Span): boolean {
  return /^[\s„»"(•·*–-]*(?:(?:bereits|schon|im|in|am|zum|ab|the|on|erstmals|mit beginn|anfang|ende|mitte|januar|frühjahr|herbst|sommer)\s*){0,3}$/iu.test(
    view.text.slice(span.start, date.start),
  );
}

/** What follows the date, without the punctuation between them; nothing where it is too little. */
function behind(view: View, date: Span, span: Span): Span | undefined {
  const words = view.text.slice(date.end, span.end);
  const lead = /^(?:[\s:,;.)|–—-]|\d{1,2}[:.]\d\d|Uhr)*/u.exec(words)?.[0].length ?? 0;
  const start = date.end + lead;
  const rest = view.text.slice(start, span.end).trimEnd();
  return wordCount(rest) >= 2 ? { start, end: start + rest.length } : undefined;
}

/** Events, agreements, careers and periods of programmes have kinds of their own. */
function isStep(view: View, words: string, span: Span): boolean {
  if (agreements.test(words) || career.test(words)) return false;
  if (view.within(view.mentions.persons, span).length > 0) return false;
  return !(
    view.within(view.mentions.programmes, span).length > 0 &&
    /^\s*(?:Teilnahme|Förderung|Beteiligung|nimmt|beteiligt|Participation)/u.test(
      words.replace(/^.*?\d{4}\s*/su, ""),
    )
  );
}

function firstSentence(view: View, span: Span): Span {
  const end = /[.!?](?=\s+\p{Lu})/u.exec(view.text.slice(span.start, span.end))?.index;
  const ordinal =
    end !== undefined && /(?:^|\s)\d{1,2}$/u.test(view.text.slice(span.start, span.start + end));
  return end === undefined || ordinal ? span : { start: span.start, end: span.start + end };
}

function trim(view: View, span: Span, tail: RegExp): Span {
  const words = view.text.slice(span.start, span.end);
  return { start: span.start, end: span.start + words.replace(tail, "").trimEnd().length };
}

/** A clause that explains or adds; enumerations of nouns go on in capitals. */
const clause = /,\s+(?=\p{Ll})|;\s|\s[–—]\s|\s\((?=\p{Ll})/u;
const longest = 160;

function candidateOf(
  view: View,
  date: DateMention,
  span: Span,
  confidence: number,
  rule: string,
  parts?: readonly Span[],
): Milestone | undefined {
  const pieces = (parts ?? [span]).map((part) => view.text.slice(part.start, part.end));
  let text = pieces.join(" ").replace(/\s+/gu, " ").trim();
  const cut = clause.exec(text)?.index;
  if (cut !== undefined && wordCount(text.slice(0, cut)) >= 4) text = text.slice(0, cut);
  if (text.length > longest) text = text.slice(0, text.lastIndexOf(" ", longest));
  text = text.replace(/[\s.,;:]+$/u, "");
  if (text.length < 8 || !/\p{L}{3}/u.test(text)) return undefined;
  const end = parts
    ? span.end
    : Math.min(
        span.end,
        span.start + text.length + (view.text.slice(span.start, span.end).length - pieces[0]!.length),
      );
  const stated = { start: span.start, end };
  const inside = date.start >= stated.start && date.end <= stated.end;
  return {
    kind: "milestone",
    value: { date: date.edtf.replace(/\/\.\.$/u, ""), text },
    spans: inside ? [stated] : [stated, { start: date.start, end: date.end }],
    confidence,
    rule,
    ...(date.implied?.length ? { implied: ["date"] } : {}),
  };
}
