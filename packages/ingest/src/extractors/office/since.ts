import type { Block } from "../../language/blocks.js";
import { dateLineOf } from "../../language/date-line.js";
import type { DateMention } from "../../language/dates.js";
import { findLaterYear } from "../../language/later-years.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { indexOfOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** A value with the words that say it. */
export interface Found<Value> extends Span {
  readonly value: Value;
}

/** With "seit": the office is there since then. */
const exists =
  /gibt es|besteht|existiert|bestehend|verfügt|unterhält|betreibt|arbeitet(?! mit)|konzentriert|bündelt|gebündelt|zusammen(?:gefasst|geführt)|(?:laufen|liegen) (?=[^.;]{0,80}zusammen(?!\p{L}))|angesiedelt|angegliedert|angeknüpft|verortet|verankert|verstetigt|leistet sich|bestehen|existieren|Anlaufstelle|fester Bestandteil|für (?:Sie|euch) da(?!\p{L})|untergebracht|zugeordnet|Teil de[rs]|feste Einrichtung|hat der|hat die|tätig|[Ss]ince|has had/u;
/** With a date: the office was set up then. */
const setUp =
  /Einrichtung|Gründung|Eröffnung|Aufbau|gegründet|(?<!\p{L})gebildet|kam (?=[^.;]{0,100}hinzu)|hinzugekommen|eingerichtet|eröffnet|ins Leben gerufen|geschaffen|etabliert|aufgebaut|implementiert|entstand|ging (?=[^.;]{0,100}(?:an den Start|hervor(?!\p{L})))|an den Start (?:ging|gegangen)|Arbeit aufnahm|n(?:ahm|immt) (?=(?:[^.;]|(?<=\d)\.){0,100}(?:Arbeit|Betrieb|Tätigkeit) auf)|(?:büro|stelle) folgte (?:im|am|\d)|Geburtsstunde|Startschuss für (?:das|ein|unser)(?: \p{Ll}+)? \p{L}*büro|Arbeitsbeginn|hervorgegangen|Arbeit de[rs] (?=(?:(?! an?m? )[^.;,]){3,80} begann(?!\p{L}))|begann(?:en)? (?:seine|ihre) (?:Arbeit|Tätigkeit)|startete (?:(?:am|im|zum|Anfang|Mitte|Ende) )?(?:\d{1,2}\. ?)?(?:\p{Lu}\p{Ll}+ )?\d{4}(?! (?:eine?n?|das|die|den|mit|erste\p{Ll}*)(?!\p{L}))|(?:Arbeit|Betrieb) aufnehmen|aufgenommen|established|founded|set up|opened/iu;

const body =
  "(?:\\p{L}*[Kk]reis(?:tag)?|\\p{L}*[Ss]tadt(?:rat)?|Gemeinde(?:rat)?|Verwaltung|Kommune)(?: \\p{Lu}[\\p{L}-]+)?";
const founding = "(?:richte|bau|gründe|eröffne|etablier|installier)ten?(?!\\p{L})";
const some = "(?:[^.;:!?]|(?<=\\d)\\.){0,90}?";
const few = "(?:(?! eine?n? )[^.,;:!?]|(?<=\\d)\\.){0,60}?";
/** "2015 richtete der Kreis ein Bildungsbüro ein", and not "richtete das Bildungsbüro eine Datenbank ein": somebody else sets it up. */
const founds = new RegExp(
  `(?<!\\p{L})(?:${founding}${some} (?:ein(?:en?)?|ihre?n?|seine?n?)|${founding} (?:der |die )?(?:${body}|wir|man)${few} (?:das|die)|${body} ${founding}${few} (?:das|die))(?: \\p{Ll}+e[sn]?)? ["„]?$`,
  "u",
);

/** "Als der Kreis 2014 sein Bildungsbüro gründete, …" */
const foundedBehind =
  /^["“”]?(?: (?:im|in der) [^,;.]{3,40})? (?:gründete|einrichtete|eröffnete|aufbaute|schuf)(?:[,.]| und )/u;

/** "Sie baute 2009 das Sachgebiet Bildung im Amt X auf", where no other object stands. */
const built =
  /(?<!\p{L})(?:baut|richtet)en? (?:(?:im|ab|Anfang|Mitte|Ende) )?(?:\p{L}+ )?\d{4} (?:dort )?(?:das|die) $/u;
const builtBehind =
  /^["“”]?(?: (?:innerhalb|im|in|beim?|am) [^.,;]{3,60}?)? (?:auf|ein)(?=[.,;]| und | sowie |$)/u;

/** When the office was set up, by its sentence or, where that goes on with "Es wurde …", by the next one. */
export function findSince(view: View, mention: OrganisationMention): Found<string> | undefined {
  const at = indexOfOverlapping(view.sentences, mention);
  const sentence = view.sentences[at];
  if (!sentence) return undefined;
  const own =
    inSentence(view, sentence, mention) ?? belowDate(view, sentence, mention) ?? forThat(view, at, mention);
  if (own) return own;
  const next = view.sentences[at + 1];
  if (!next || next.start - sentence.end > 2) return undefined;
  return /^(?:Wir (?:bestehen|existieren|arbeiten|sind) seit|Gegründet (?:im|am|\d)|(?:Seine|Ihre) Arbeit (?:nahm|begann)|Seit [^,.;]{4,24} (?:gibt|besteht|existiert|ist|arbeitet) es(?!\p{L})|(?:Es|Er|Das Büro|Dieses|Die Stelle|Sie|It) (?:wurde|ist|entstand|nahm|besteht|existiert|was|has)|(?:Gegründet|Eingerichtet|Geschaffen|Eröffnet|Aufgebaut|Entstanden|Ins Leben gerufen) (?:wurde|ist) (?:es|sie|das Büro|die \p{L}*[Ss]telle))(?!\p{L})/u.test(
    view.slice(next.start, next.end),
  )
    ? inSentence(view, next, undefined)
    : undefined;
}

const purpose =
  /^(?:Dazu|Dafür|Hierzu|Hierfür|Zu diesem Zweck|In diesem Zuge|Deshalb|Damals|Gleichzeitig|Zugleich) (?:wurden?|richtete|gründete|entstand|schuf|ist)(?!\p{L})/u;

/** "Seit 2013 baut der Kreis … auf. Dazu wurde ein Bildungsbüro eingerichtet.": the one date of the sentence before. */
function forThat(view: View, at: number, mention: Span): Found<string> | undefined {
  const [before, sentence] = [view.sentences[at - 1], view.sentences[at]!];
  if (!before || sentence.start - before.end > 2 || !purpose.test(sentence.text)) return undefined;
  if (!setUp.test(sentence.text) || sentence.end - mention.start > 160) return undefined;
  const [date, ...others] = view.within(view.mentions.dates, { start: before.start, end: sentence.end });
  const year = date && others.length === 0 ? startOf(date) : undefined;
  return year === undefined || !/^(?:Seit|Im|Ab|Zum|Am|\d)/u.test(before.text)
    ? undefined
    : { value: year, start: date!.start, end: date!.end };
}

/** "2011", and in the line below it "Einrichtung der Koordinierungsstelle". */
function belowDate(view: View, sentence: Span, mention: Span): Found<string> | undefined {
  const block = view.blockAt(mention.start);
  const date =
    block && block.text.length <= 240 ? (dateLineOf(view, block) ?? besideIn(view, block)) : undefined;
  if (!date || !setUp.test(view.slice(sentence.start, mention.start))) return undefined;
  return { value: date.edtf, start: date.start, end: date.end };
}

/** The date that the row of a table begins with. */
function besideIn(view: View, { cell }: Block): DateMention | undefined {
  const label = cell?.rowLabel;
  const [date] = label ? view.within(view.mentions.dates, label) : [];
  return date && label!.text.trim() === view.slice(date.start, date.end) && !date.edtf.includes("/")
    ? date
    : undefined;
}

function inSentence(view: View, sentence: Span, mention: Span | undefined): Found<string> | undefined {
  const words = view.slice(sentence.start, sentence.end);
  if (words.length > 600) return undefined;
  const later = findLaterYear(view, sentence);
  const dates = [...view.within(view.mentions.dates, sentence), ...(later ? [later] : [])];
  // "Nach der Bewilligung im Mai 2009 nahm das Büro zum 1. März 2010 …": the first date is of something else
  const isAfter = (date: Span): boolean =>
    date === dates[0] &&
    date.start - sentence.start < 100 &&
    /^(?:Nach|Vor|Trotz|Dank|Infolge|Aufgrund) (?!(?:der|dem) (?:Gründung|Einrichtung|Eröffnung))[^,;:]{4,90}$/u.test(
      view.slice(sentence.start, date.start),
    );
  const others = view
    .within(view.mentions.programmes, sentence)
    .filter(({ start }) => mention === undefined || start < mention.start);
  for (const date of [...dates.filter((one) => !isAfter(one)), ...dates.filter(isAfter)]) {
    const opens =
      /^(?:seit|since)/iu.test(view.slice(date.start, date.end)) ||
      /(?:seit|since)(?: dem| der)?(?: \p{L}+)?(?: vom| am| im)? $/iu.test(
        view.slice(Math.max(0, date.start - 48), date.start),
      );
    const year = startOf(date);
    if (year === undefined || isInOtherBracket(view, date, mention)) continue;
    const clause = clauseAround(view, sentence, date, mention);
    // "seit Beginn von X 2009": the date is the programme's
    if (
      clause === undefined ||
      others.some(({ start }) => Math.abs(start - date.start) < 40 && (mention || start < date.start))
    )
      continue;
    if (mention && isWhole.test(view.slice(Math.max(sentence.start, mention.start - 16), mention.start)))
      continue;
    if (isPreparation.test(clause)) continue;
    const isBeside =
      opens &&
      mention !== undefined &&
      /^(?: \(|["“”]?, (?:in (?:dem|der)|wo) (?:\p{Ll}+ )?(?:seit (?:dem )?)?)$/u.test(
        view.slice(mention.end, Math.min(date.start, mention.end + 40)),
      );
    const listed =
      isBeside ||
      (opens && mention !== undefined && (isListed(view, mention, date) || isOwnLine(view, date, mention)));
    const isFounded =
      mention !== undefined &&
      !opens &&
      (founds.test(view.slice(Math.max(sentence.start, mention.start - 160), mention.start)) ||
        (built.test(view.slice(Math.max(sentence.start, mention.start - 60), mention.start)) &&
          builtBehind.test(view.slice(mention.end, Math.min(sentence.end, mention.end + 90)))) ||
        (date.end < mention.start &&
          foundedBehind.test(view.slice(mention.end, Math.min(sentence.end, mention.end + 60)))));
    if (listed || isFounded || (opens ? exists.test(clause) || setUp.test(clause) : setUp.test(clause)))
      return { value: year, start: date.start, end: date.end };
  }
  return undefined;
}

/** "Seit 2014 ist es Teil der Fachstelle": since then another is part of it. */
const isWhole = /(?<!\p{L})(?:Teil|Bestandteil) (?:de[rs]|dieser|dieses) $/u;
/** "2019 ging es um die Konzeption und den Aufbau des Büros": it is not there yet. */
const isPreparation =
  /(?<!\p{L})(?:Konzeption|Planung|Vorbereitung) (?:und (?:den|die|der|zum|zur) \p{Lu}|de[rs] )|(?<!\p{L})ging es [^.;]{0,120}um (?:die|den|das)(?!\p{L})|(?<!\p{L})(?:beschloss|empfahl|beantragte|entschied)(?!\p{L})/u;

/** "Der 2. Bericht (2016) kommt vom Büro": the year in brackets belongs to what stands before them. */
function isInOtherBracket(view: View, date: Span, mention: Span | undefined): boolean {
  return (
    view.text[date.start - 1] === "(" &&
    view.text[date.end] === ")" &&
    mention !== undefined &&
    Math.abs(date.start - mention.end) > 3 &&
    !isOwnLine(view, date, mention)
  );
}

/** "Stabsstelle Bildung beim Landrat (seit 2015)", by itself. */
function isOwnLine(view: View, date: Span, mention: Span): boolean {
  return (
    date.start > mention.end &&
    date.start - mention.end < 60 &&
    /(?:^|\n)$/u.test(view.slice(Math.max(0, mention.start - 1), mention.start)) &&
    / \((?:seit )?$/u.test(view.slice(mention.end, date.start)) &&
    /^\)(?:\n|$)/u.test(view.slice(date.end, date.end + 2)) &&
    !/[\n,;.]/u.test(view.slice(mention.end, date.start))
  );
}

/** "Netzwerkstelle beim Jugendamt, seit 2009": an item that is nothing but that. */
function isListed(view: View, mention: Span, date: Span): boolean {
  const block = view.blockAt(mention.start);
  return (
    block !== undefined &&
    block.kind !== "paragraph" &&
    mention.start - block.start <= 4 &&
    block.end - date.end <= 2 &&
    date.start - mention.end <= 60
  );
}

/** The first day, month or year of a date or of a period that is open. */
function startOf({ edtf }: Pick<DateMention, "edtf">): string | undefined {
  const [from, to] = edtf.split("/");
  if (from === undefined || from === ".." || from === "" || (to !== undefined && to !== ".."))
    return undefined;
  return from;
}

/** "Das Büro, das 2009 mit Abschluss des Vertrages … eingerichtet wurde, ist heute …" */
const relative = /^[^,]*, (?:das|die|der) [^,]*$/u;
const frame = /(?<!\p{L})(?:wurde|worden|ist|hat)(?!\p{L})/u;

/** The words that hold both date and office, with a little around; too far apart they say nothing of each other. */
function clauseAround(view: View, sentence: Span, date: Span, mention: Span | undefined): string | undefined {
  if (mention === undefined) return view.slice(sentence.start, sentence.end);
  const from = Math.min(date.start, mention.start);
  const to = Math.max(date.end, mention.end);
  // "2011: Einrichtung des Bildungsbüros": the colon ends the date's label
  const between = view
    .slice(from, to)
    .replace(
      date.start === sentence.start ? /^[^:]*:/u : mention.start === sentence.start ? /^: /u : /^$/u,
      "",
    );
  if (
    to - from > 160 ||
    /[;:]/u.test(
      date.end === to ? between.replace(/: (?=(?:\d{1,2}\.\s?)?(?:\p{L}+ )?\d{4}$)/u, " ") : between,
    )
  )
    return undefined;
  // "Das Büro wurde 2009 auf der Grundlage eines Vertrages zwischen … eingerichtet": the participle closes the clause
  const rest = relative.test(between)
    ? view.slice(to, Math.min(sentence.end, to + 220)).split(",")[0]!
    : view.slice(to, Math.min(sentence.end, to + (frame.test(between) ? 220 : 60)));
  return view.slice(Math.max(sentence.start, from - 40), to) + rest;
}
