import type { Span } from "../tree/nodes.js";
import { matchesOf } from "./find-all.js";

const leading =
  /^(?:[\s,;:·•–—-]+|(?:und|sowie|oder|bzw\.|beziehungsweise|and|or|as well as|der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|the|a|an(?=\s[aeiouh]\p{Ll})(?!\s(?:alle[nmr]?|eine[nmr]?|ihre?[nmr]?|unsere[nmr]?|ihnen|uns|euch|ihm)\s)|its|their)\s+)/iu;
const trailing = /(?:[\s,;:.!…–—-]+|\s(?:und|sowie|oder|bzw\.?|and|or|as well as|etc|u\. ?a|usw))$/iu;

/** The phrase without conjunctions, articles and punctuation around it; empty where nothing is left. */
export function trimPhrase(text: string, span: Span): Span {
  let { start, end } = span;
  for (;;) {
    const head = leading.exec(text.slice(start, Math.min(end, start + 40)));
    if (head) {
      start += head[0].length;
      continue;
    }
    const tail = trailing.exec(text.slice(Math.max(start, end - 24), end));
    if (!tail) break;
    // "kinder- und" keeps its hyphen only inside; a final stop of an abbreviation goes too
    end -= tail[0].length;
  }
  return { start, end: Math.max(start, end) };
}

/** Whether the phrase at the end of `left` goes on behind the conjunction: "Kinder- und", "Stärkung und". */
const elliptic = /-$/u;

/** "(im Rahmen) formaler und non-formaler (Bildung)": adjectives of one noun, in endings that no infinitive has. */
function joinsAdjectives(text: string, { start, end }: Span, at: number, next: number): boolean {
  const ending = /(?<!\p{L})\p{Ll}[\p{L}-]{2,}(?<ending>er|em)$/u.exec(
    text.slice(Math.max(start, at - 40), at),
  )?.groups?.ending;
  const behind = /^\s\p{Ll}[\p{L}-]{2,}(?<ending>er|em)\s\p{Lu}/u.exec(
    text.slice(next, Math.min(end, next + 50)),
  )?.groups?.ending;
  return ending !== undefined && ending === behind;
}

/** "(A, B,) Aufgaben in der Jugendhilfe (und im sozialen Bereich)": the last item goes on with where it is so, too. */
function goesOnWhere(
  text: string,
  last: { readonly end: number; readonly comma: boolean } | undefined,
  { start, end }: Span,
  at: number,
  next: number,
): boolean {
  if (!last?.comma) return false;
  return (
    /^\s(?:im|am|beim|in de[rn]|an de[rn]|bei de[rn]|auf de[rmn])\s/u.test(
      text.slice(next, Math.min(end, next + 10)),
    ) &&
    /^\s?(?:\p{Ll}+e[rns]?\s)?\p{Lu}[\p{L}-]+\s(?:im|am|beim|in de[rn]|an de[rn]|bei de[rn]|auf de[rmn])\s/u.test(
      text.slice(Math.max(start, last.end), Math.min(at, last.end + 90)),
    )
  );
}

/** "zwischen Stadt (und Land)" */
const between = /(?<!\p{L})(?:[Zz]wischen|between)\s(?:(?!\s(?:und|and)\s)[^,;])*$/u;
/** ", auf dem Pläne und Berichte beruhen" */
const relative =
  /^,\s(?:an|auf|aus|bei|durch|für|in|mit|nach|über|unter|von|zu)\s(?:de[mnr]|denen|die|das)\s[^,;.:()„“]{4,110}\s\p{Ll}{2,}(?:t|en|nd)(?=,\s|[;.!]|$)/u;

/** How long the relative clause with a preposition is that a comma behind a noun opens; 0 where none does. */
function relativeLength(text: string, at: number, end: number): number {
  if (!/\p{Lu}[\p{L}-]*[“”"»)]?$/u.test(text.slice(Math.max(0, at - 30), at))) return 0;
  return relative.exec(text.slice(at, Math.min(end, at + 130)))?.[0].length ?? 0;
}

/** The phrase without such a clause at its end: "ein Bericht(, auf dem Pläne beruhen)". */
export function withoutRelative(text: string, { start, end }: Span): Span {
  const at = text.slice(start, end).search(/,\s\p{Ll}{2,5}\s(?:de|di|das)/u);
  return at > 0 && start + at + relativeLength(text, start + at, end) === end
    ? { start, end: start + at }
    : { start, end };
}

/**
 * The items of an enumeration in running text, trimmed: parted by commas, semicolons and a last conjunction. A
 * conjunction alone parts two items only where `pair` says that a list is certain. Brackets and quotations are whole.
 */
export function enumerate(text: string, span: Span, pair = false): Span[] {
  const cuts: { at: number; end: number; comma: boolean }[] = [];
  /** "Beratung | Demokratie und Kultur": where signs part the items, words join what stands between them. */
  const signs: typeof cuts = [];
  let depth = 0;
  /** Where the quotation in straight marks began that is open, or -1. */
  let quoted = -1;
  for (let at = span.start; at < span.end; at++) {
    const character = text[at]!;
    if (character === '"' && quoted >= 0) quoted = -1;
    else if (character === '"' && text.slice(at + 1, Math.min(span.end, at + 120)).includes('"')) quoted = at;
    if (quoted >= 0) continue;
    if ("([„»".includes(character)) depth++;
    else if (")]“”«".includes(character) && depth > 0) depth--;
    if (depth > 0) continue;
    if ("·•|".includes(character) && text[at - 1] === " " && text[at + 1] === " ")
      signs.push({ at, end: at + 1, comma: true });
    else if (character === ";" || (character === "," && !/\d/u.test(text[at + 1] ?? ""))) {
      const inside = character === "," ? relativeLength(text, at, span.end) : 0;
      if (inside > 0) at += inside - 1;
      else cuts.push({ at, end: at + 1, comma: true });
    } else if (/\s/u.test(character)) {
      const conjunction = /^\s(?:und|sowie|oder|and|or|as well as|&)(?=\s)/u.exec(text.slice(at, at + 14));
      if (
        conjunction &&
        !elliptic.test(text.slice(Math.max(span.start, at - 2), at)) &&
        !joinsAdjectives(text, span, at, at + conjunction[0].length) &&
        !between.test(text.slice(Math.max(cuts.at(-1)?.end ?? span.start, at - 80), at)) &&
        !goesOnWhere(text, cuts.at(-1), span, at, at + conjunction[0].length)
      ) {
        const last = cuts.at(-1);
        if (last?.comma && text.slice(last.end, at).trim() === "")
          cuts[cuts.length - 1] = { at: last.at, end: at + conjunction[0].length, comma: true };
        else cuts.push({ at, end: at + conjunction[0].length, comma: false });
      }
    }
  }
  const commas = signs.length > 0 ? signs : cuts.filter(({ comma }) => comma);
  const lastComma = commas.at(-1);
  // "A, B und C": of the conjunctions only one behind the last comma closes the list; the others join words
  const closing = closingOf(
    text,
    span,
    lastComma,
    cuts.filter(({ comma, at }) => !comma && at > (lastComma?.end ?? span.start)),
  );
  const chosen = [
    ...commas,
    ...(closing && (pair || commas.length > 0) && signs.length === 0 ? [closing] : []),
  ].sort((a, b) => a.at - b.at);
  const parts: Span[] = [];
  let start = span.start;
  for (const cut of [...chosen, { at: span.end, end: span.end }]) {
    parts.push({ start, end: cut.at });
    start = cut.end;
  }
  return joinWithoutArticle(text, parts)
    .map((part) => trimPhrase(text, part))
    .filter((item) => item.end > item.start);
}

const article = /^\s*(?:der|die|das|den|dem|eine?[nmr]?)\s/u;
/** "die Förderung von (Bildung und Teilhabe)": what follows "und" without an article is one more thing to promote. */
const complemented =
  /^\s*(?:der|die|das|den|dem|eine?[nmr]?)\s[^,;]*?\p{Lu}[\p{L}-]+\s(?:von|zu[rm]?|für|mit|an|de[rs]|eine[rs]|zwischen|\p{Ll}+e[rn])\s[^,;]*\p{Lu}[^,;]*$/u;

const further = /^,?\s(?:sowie|as well as)/u;

/** The conjunction that closes an enumeration: where its items have articles, the last with one behind it. */
function closingOf<T extends { readonly at: number; readonly end: number }>(
  text: string,
  span: Span,
  lastComma: { readonly end: number } | undefined,
  conjunctions: readonly T[],
): T | undefined {
  const [first] = conjunctions;
  const sowie = conjunctions.find(({ at, end }) => further.test(text.slice(at, end)));
  // "A, B und C und D", "A, B sowie C und D": the words that follow belong together
  const last =
    lastComma && conjunctions.length > 1
      ? (sowie ??
        (/^\s*[\p{L}-]+$/u.test(text.slice(lastComma.end, first!.at)) ? first : conjunctions.at(-1)))
      : conjunctions.at(-1);
  if (!last || !article.test(text.slice(span.start, span.start + 12))) return last;
  const led = conjunctions.findLast(({ end }) => article.test(text.slice(end, end + 12)));
  const item = text.slice(lastComma?.end ?? span.start, last.at);
  return led ?? (last !== sowie && complemented.test(item) ? undefined : last);
}

/**
 * "der Aufbau …, die Entwicklung geeigneter Strukturen, Verfahren und Methoden, das …": where nearly all parts begin
 * with an article, one without belongs to the part before it.
 */
function joinWithoutArticle(text: string, parts: readonly Span[]): readonly Span[] {
  // "die Vernetzung …, Umsetzung der Aufträge sowie die Vermittlung …": work with its object is a part without one, too
  const led = parts.map(({ start, end }) =>
    /^\s*(?:(?:der|die|das|den|dem|eine?[nm]?)\s|\p{Lu}[\p{L}-]*(?:ung|bau|tion|pflege|arbeit)\s(?:de[rs]|eine[rs])\s)/u.test(
      text.slice(start, end),
    ),
  );
  const count = led.filter(Boolean).length;
  if (!led[0] || !led.at(-1) || count === parts.length || count < 2 * (parts.length - count)) return parts;
  const joined: Span[] = [];
  for (const [index, part] of parts.entries()) {
    if (led[index]) joined.push(part);
    else joined[joined.length - 1] = { start: joined.at(-1)!.start, end: part.end };
  }
  return joined;
}

const prefixes =
  "ab|an|auf|aus|bei|dar|ein|empor|entgegen|fest|fort|frei|gegenüber|her|heraus|herbei|hervor|hin|hinaus|hinzu|mit|nach|nieder|statt|teil|um|voran|voraus|vor|vorbei|weg|weiter|wieder|zurück|zusammen|zu|bereit|sicher|über|durch|unter|breit|wahr|kennen|offen|nahe";
/** "zu lokalen (und regionalen) Angeboten" holds adjectives, no infinitive. */
const notBeforeNoun =
  "(?!\\s+(?:\\p{Lu}|\\p{Ll}{4,}en\\s+\\p{Lu}|(?:und|oder|sowie|bzw\\.)\\s+(?!(?:den|einen|allen|diesen|ihren|seinen|unseren)\\s)\\p{Ll}+n\\s+\\p{Lu}))";
const infinitive = new RegExp(
  `(?<![\\p{L}])(?:zu\\s+(?!(?:den|denen|allen|vielen|einen|ihren|unseren|seinen|diesen|jenen|welchen|beiden)\\s)(?<plain>\\p{Ll}{2,}n)|(?<prefix>${prefixes})zu(?<stem>\\p{Ll}{2,}n))(?![\\p{L}])${notBeforeNoun}`,
  "gu",
);

/** The words with "zu" taken out of its infinitives: "aufzubauen" becomes "aufbauen", "zu schaffen" "schaffen". */
export function plainInfinitives(words: string): string {
  return words.replace(
    infinitive,
    (_, plain: string | undefined, prefix: string | undefined, stem: string | undefined) =>
      plain ?? `${prefix ?? ""}${stem ?? ""}`,
  );
}

const withinObject =
  /,\s(?:(?:in|mit|von|für|zu|an|auf|bei|durch)\s)?(?:die|der|das|den|dem|denen)\s[^,.;:!?]{3,120}\s(?:\p{Ll}{2,}(?:t|en|n)|ist|sind),\s$/u;
/** ", die Angebote sichtbar" before a further infinitive: an object with its article, no relative clause. */
const furtherObject =
  /^,\s(?:die|das|den|der)\s(?!es\s|er\s|sie\s|wir\s|man\s|sich\s|ihnen\s|uns\s)(?:\p{Ll}+e[nrs]?\s){0,2}\p{Lu}[^,.;:!?]*$/u;

/**
 * Where the infinitive clause ends that begins at `start`: behind its last "zu" infinitive; infinitives joined by
 * comma or "und" belong to it. `undefined` where there is none before the sentence ends.
 */
export function infinitiveClauseEnd(text: string, start: number, end: number): number | undefined {
  const clause = text.slice(start, Math.min(end, start + 800));
  let last: number | undefined;
  for (const match of matchesOf(clause, infinitive)) {
    if (last !== undefined) {
      // "und die Ideen, die entstanden sind, umzusetzen": the relative clause stands within the object
      const between = clause.slice(last, match.index).replace(withinObject, " ");
      // a new clause has begun: purpose, reason, relative
      if (
        /[.;:!?]|,\s*(?:um|damit|indem|dass|weil|wenn|wobei|wodurch|womit|sodass|die|der|das|welche[rs]?|denen|deren|dessen|hat|haben|hatten?|wird|werden|wurden?|ist|sind|will|wollen|soll|sollen|kann|können|gibt|braucht|plant)\s/u.test(
          between,
        ) &&
        !furtherObject.test(between)
      )
        break;
      if (!/^\s*(?:,|und|sowie|oder|bzw\.)/u.test(between)) break;
    }
    last = match.index + match[0].length;
  }
  return last === undefined ? undefined : start + last;
}

/**
 * The infinitive clauses of a span, each with an object of its own: "ein Monitoring aufzubauen und die Ergebnisse
 * vorzustellen" gives two, "Ehrenamtliche zu qualifizieren und zu entlasten" one.
 */
export function splitInfinitives(text: string, start: number, end: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const match of matchesOf(text.slice(start, end), infinitive)) {
    const behind = start + match.index + match[0].length;
    const joint = /^(?:,\s(?:und\s|sowie\s)?|\s(?:und|sowie)\s)(?=[^,.;:]{0,90}?\p{Lu})/u.exec(
      text.slice(behind, end),
    );
    if (!joint) continue;
    const object = text.slice(behind + joint[0].length, end);
    const next = object.search(infinitive);
    // what follows has to hold a noun before its own infinitive; "… zu unterstützen und bei Übergängen zu begleiten"
    // goes on about the same object
    const own = next < 0 ? "" : object.slice(0, next);
    if (
      !/\p{Lu}/u.test(own) ||
      /^(?:bei|beim|auf|in|im|mit|durch|vor)\s(?:\p{Ll}+\s)*\p{Lu}[\p{L}-]+\s$/u.test(own)
    )
      continue;
    parts.push({ start: from, end: behind });
    from = behind + joint[0].length;
  }
  return [...parts, { start: from, end }];
}

/** The phrase with white space as single spaces. */
export function phraseText(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, " ").trim();
}

/**
 * A noun phrase that stood in the genitive or dative after an article, as far as its endings tell, in the
 * nominative: "(der) frühkindlichen Bildung" gives "frühkindliche Bildung".
 */
export function nominativeAfterArticle(article: string, phrase: string): string {
  if (!/^(?:der|den|dem|einer|einem|einen)$/iu.test(article)) return phrase;
  // "dem lebenslangen Lernen": a verb as a noun is neuter
  const neuter =
    /^dem$/iu.test(article) && /^(?:\p{L}[\p{L}-]*en\s+)+\p{Lu}\p{Ll}+(?:en|ern|eln)(?!\p{L})/u.test(phrase);
  return phrase.replace(adjectivesBefore, (adjectives) =>
    adjectives.replace(/en(?=\s)/gu, (ending, at: number) =>
      /(?:^|\s)und$/u.test(adjectives.slice(0, at + 2)) ? ending : neuter ? "es" : "e",
    ),
  );
}

/** Adjectives in the dative or genitive, the first of which may be capitalised: "Lebenslangen Lernen". */
const adjectivesBefore =
  /^((?:(?:\p{Ll}[\p{L}-]*|\p{Lu}\p{Ll}+(?:isch|lich|ig|lang|ell|al|end|är|iv|ert|bar|sam|haft|los))en\s+(?:und\s+)?)+)(?=\p{Lu})/u;

/** Number of words. */
export function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-*:_/][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
