import { type PlacedText, placeText } from "./placed-text.js";

/** A line of the source, without its line ending and the white space around it. */
export interface SourceLine {
  readonly text: PlacedText;
  /** Columns of white space before the text; a tab goes on to the next multiple of four. */
  readonly indent: number;
  /** Whether a form feed stands before it. */
  readonly pageBreak: boolean;
  /** The lines of a quotation, without their marks, that stand in place of this one, which is empty. */
  readonly quote?: readonly SourceLine[];
}

/** Place of the first character, from 1. */
export interface Origin {
  readonly line: number;
  readonly column: number;
}

/**
 * Cuts a text into lines. Form feeds, vertical tabs and Unicode's separators end a line too, but do not count as one.
 *
 * @param origin where the text begins in its source.
 */
export function splitLines(text: string, origin: Origin = { line: 1, column: 1 }): SourceLine[] {
  const lines: SourceLine[] = [];
  let pageBreak = false;
  text.split(/\r\n|[\n\r]/u).forEach((physical, index) => {
    for (const { 0: piece, index: offset } of physical.matchAll(
      /[^\f\v\u0085\u2028\u2029]+|[\f\v\u0085\u2028\u2029]|^$/gu,
    )) {
      if (piece === "\f") pageBreak = true;
      if (/^[\f\v\u0085\u2028\u2029]$/u.test(piece)) continue;
      const value = piece.trim();
      const start = value === "" ? 0 : piece.indexOf(value);
      lines.push({
        text: placeText(value, {
          type: "text",
          line: index + origin.line,
          column: offset + start + (index === 0 ? origin.column : 1),
        }),
        indent: measureIndent(piece.slice(0, start)),
        pageBreak,
      });
      if (value !== "") pageBreak = false;
    }
  });
  return lines;
}

function measureIndent(space: string): number {
  let columns = 0;
  for (const character of space) columns = character === "\t" ? columns + 4 - (columns % 4) : columns + 1;
  return columns;
}

/** The mark that makes a line an item of a list. */
export interface Marker {
  /** Glyph of a bullet, or the style of a number such as `1.`, `a)` or `(i)`. */
  readonly style: string;
  /** Value of a numbered mark, from 1. Absent for bullets. */
  readonly ordinal?: number;
  /** Characters before the item's own text. */
  readonly width: number;
}

const bullet =
  /^(?:[-–—‒―*+‐‑⁃·‣∙※✓✔☑☐>o§](?=\s)|[•●○◦▪▫■□◆◇▸►▶➢➤➔→⇒»›\uF000-\uF0FF](?=\s|[\p{L}\p{N}„"(]))\s*(?=\S)/u;
const numbered = /^(\(?)(\d{1,3}|[a-z]|[A-Z])([.)])\s+(?=\S)/u;
/** "Z1 Alle Kinder …", "M 2: …": numbers of goals and measures; those with a Q are quarters. */
const coded = /^([A-PR-Z]{1,2})\s?(\d{1,2})[.:)]?\s+(?=[\p{Lu}„"])/u;
const month =
  /^(?:Jan|Jän|Feb|Mär|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Oct|Nov|Dez|Dec|March|May)\p{L}*\.?(?!\p{L})/u;

/** The list mark that a line begins with. Numbers, and marks of quotations, still have to prove themselves in a sequence. */
export function readMarker(line: string): Marker | undefined {
  const dot = bullet.exec(line);
  if (dot) {
    const glyph = line[0]!;
    // bullets of word processors whose font was lost, but only before a new phrase, and "§ 5" is a law's
    if (
      (glyph === "o" && !/^o\s+[\p{Lu}\p{N}„]/u.test(line)) ||
      (glyph === "§" && !/^§\s+[\p{Lu}„]/u.test(line))
    )
      return undefined;
    return { style: glyph, width: dot[0].length };
  }
  const code = coded.exec(line);
  if (code) return { style: `${code[1]}1`, ordinal: Number(code[2]), width: code[0].length };
  const number = numbered.exec(line);
  if (!number) return undefined;
  const [mark, open, count, close] = number as unknown as [string, string, string, string];
  // "A. Muster" is a name
  if ((open === "(" || /[A-Z]/u.test(count)) && close === ".") return undefined;
  if (month.test(line.slice(mark.length))) return undefined;
  const kind = /\d/u.test(count) ? "1" : count === count.toLowerCase() ? "a" : "A";
  const ordinal = kind === "1" ? Number(count) : count.toLowerCase().charCodeAt(0) - 96;
  return { style: open + kind + close, ordinal, width: mark.length };
}

const address =
  /(?<!\d)(?:D-)?\d{5}\s+\p{Lu}|(?:[Ss]tr\.|[Ss]tra(?:ß|ss)e|[Pp]latz|[Ww]eg|[Aa]llee|[Gg]asse|[Rr]ing|[Dd]amm|[Uu]fer)\s+\d+(?!\.)/u;
const reach =
  /\+\d{2}|(?<!\d)0\d{2,5}[\s/)–-]{1,3}\d|(?<!\d)0\d{7}|[\w.+-]{1,64}@[\w-]{1,64}\.|(?<![\p{L}\p{N}])(?:www\.|https?:\/\/)|^(?:Tel|Fon|Telefon|Fax|Telefax|Mobil|E-?Mail|Web|Internet)(?:\.|\s*:)/iu;

/** What a line is by its own look, whatever stands around it. */
export const looks = {
  /** "- 12 -", "Seite 3 von 10", "3/10": what is left of a page's end. */
  pageNumber: (line: string): boolean =>
    /^(?:[-–—|]\s?)?(?:(?:Seite|Page|S\.)\s?)?\d{1,4}(?:\s?(?:\/|von|of)\s?\d{1,4})?(?:\s?[-–—|])?$/u.test(
      line,
    ),
  /** A page number that needs no form feed beside it to be known. */
  certainPageNumber: (line: string): boolean =>
    /^(?:[-–—|]\s?)?(?:Seite|Page)\s?\d{1,4}(?:\s?(?:\/|von|of)\s?\d{1,4})?(?:\s?[-–—|])?$|^[-–—]\s?\d{1,4}\s?[-–—]$/u.test(
      line,
    ),
  rule: (line: string): boolean =>
    /^(?:-{3,}|={3,}|_{3,}|\*{3,}|~{3,}|–{3,}|—{2,}|(?:\* ){2,}\*|(?:- ){2,}-)$/u.test(line),
  underline: (line: string): 1 | 2 | undefined =>
    /^={3,}$/u.test(line) ? 1 : /^-{3,}$/u.test(line) ? 2 : undefined,
  /** Ends as a sentence does. */
  sentenceEnd: (line: string): boolean =>
    /[.!?…][)\]"”“«»‘’'*_]*$/u.test(line) && !/(?<!\p{L})[eiE]\. ?[VKGRU]\.$/u.test(line),
  /** "Telefon:", "Aktuelle Handlungsfelder:" and nothing after it. */
  leadIn: (line: string): boolean => /:[*_]*$/u.test(line),
  /** Holds a postal code with its place, a street number, a phone number, an e-mail or web address. */
  contact: (line: string): boolean => line.length <= 200 && (address.test(line) || reach.test(line)),
  /** What is left of a link to a file or a further page. */
  linkRemnant: (line: string): boolean =>
    /\((?:PDF|DOCX?|PPTX?|XLSX?|ODT|ODP|ZIP|MP4)(?:[^()]{0,30})\)$|(?:herunterladen|weiterlesen|mehr erfahren|mehr lesen|weitere Informationen|zum Download|read more)\s*[.…»>→]*$/iu.test(
      line,
    ),
};

/**
 * The column at which the text's lines were broken by hand or program, or `Infinity` where every line is a paragraph
 * of its own.
 */
export function measureWrap(lines: readonly SourceLine[]): number {
  const pairs: { width: number; lower: boolean }[] = [];
  let long = 0;
  let total = 0;
  lines.forEach(({ text: { value }, indent }, index) => {
    total += value.length;
    if (value.length > 130) long += value.length;
    const next = lines[index + 1]?.text.value;
    if (next && value && !readMarker(next))
      pairs.push({ width: value.length + indent, lower: /^[\p{Ll}(]/u.test(next) });
  });
  if (long * 5 > total || pairs.length < 2) return Number.POSITIVE_INFINITY;
  pairs.sort((a, b) => a.width - b.width);
  const wrap = pairs[Math.floor((pairs.length - 1) * 0.95)]!.width;
  // Of the lines that follow a full one, a good part goes on in the middle of a sentence.
  const full = pairs.filter(({ width }) => width > wrap * 0.75);
  const lower = full.filter((pair) => pair.lower).length;
  return wrap >= 40 && lower * 4 >= full.length ? wrap : Number.POSITIVE_INFINITY;
}
