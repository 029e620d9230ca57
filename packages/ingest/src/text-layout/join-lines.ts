import { findQuotationMarks } from "./arrow-bullets.js";
import { findColumns } from "./columns.js";
import { readCells, readLabelRow } from "./label-row.js";
import { looks, type Marker, measureWrap, readMarker, type SourceLine } from "./lines.js";
import { mendHyphen } from "./mend-hyphen.js";
import { joinPlaced, type PlacedText, placeText, slicePlaced } from "./placed-text.js";

/** A line as its author meant it: what was broken to fit a width is whole again. */
export interface LogicalLine {
  /** With its list mark. */
  readonly text: PlacedText;
  readonly indent: number;
  /** Empty lines before it. */
  readonly gap: number;
  /** The list mark, where it is one. */
  readonly marker?: Marker & { readonly chain?: number };
  /** Page number or repeated line at the edge of a page. */
  readonly furniture?: true;
  /** The cells of a row of a table whose columns are aligned by spaces. */
  readonly cells?: readonly PlacedText[];
  /** The lines of a quotation, which stands in place of this line. */
  readonly quote?: readonly SourceLine[];
}

/** Joins the lines of a plain text that belong together. */
export function joinLines(lines: readonly SourceLine[]): LogicalLine[] {
  const furniture = findFurniture(lines);
  const markers = confirmMarkers(lines);
  const wrap = measureWrap(lines);
  const columns = findColumns(lines);
  const joined: LogicalLine[] = [];
  /** Pieces of the line that is being put together. */
  let open: { pieces: PlacedText[]; width: number; last: string; line: LogicalLine } | undefined;
  const edges: LogicalLine[] = [];
  let gap = 1;
  let pageEnd = false;

  const close = (): void => {
    if (open) joined.push({ ...open.line, text: joinPlaced(open.pieces) });
    open = undefined;
    joined.push(...edges.splice(0));
  };

  lines.forEach((line, index) => {
    const { value } = line.text;
    const cells = columns.get(index);
    if (line.pageBreak) pageEnd = true;
    if (line.quote || cells) {
      if (cells?.length === 0) return;
      close();
      const { text, indent, quote } = line;
      joined.push({ text, indent, gap, ...(quote ? { quote } : {}), ...(cells ? { cells } : {}) });
      gap = quote ? 1 : 0;
      pageEnd = false;
      return;
    }
    if (value === "") {
      gap++;
      return;
    }
    if (furniture.has(index)) {
      edges.push({ text: line.text, indent: line.indent, gap: 1, furniture: true });
      pageEnd = true;
      gap = 1;
      return;
    }
    const marker = markers[index];
    const goesOn = pageEnd && open && !marker && /^\p{Ll}/u.test(value) && !/[.!?:]$/u.test(open.last);
    const glue = open && (gap === 0 || goesOn) ? joint(open, line, marker, wrap, Boolean(goesOn)) : undefined;
    if (open && glue !== undefined) {
      if (glue === "hyphen") open.pieces.push(dropHyphen(open.pieces.pop()!));
      else if (glue !== "") open.pieces.push(placeText(glue));
      open.pieces.push(line.text);
      open.width = line.indent + value.length;
      open.last = value;
    } else {
      close();
      open = {
        pieces: [line.text],
        width: line.indent + value.length,
        last: value,
        line: { text: line.text, indent: line.indent, gap, ...(marker ? { marker } : {}) },
      };
    }
    gap = 0;
    pageEnd = false;
  });
  close();
  return joined;
}

/** Ends with a word that needs another one after it. */
const unfinished =
  /(?<![\p{L}-])(?:am|im|in|ins|der|die|das|den|dem|des|eine?|eine[mnrs]|und|oder|von|vom|zu|zum|zur|für|mit|bei|beim|auf|an|aus|nach|seit|bis|über|unter|sowie|als|wie|ab|durch|the|of|and|to|for|with|by|from)$/u;

/** What joins a line to the one before it: a space, nothing, nothing in place of a hyphen; `undefined`: they are apart. */
function joint(
  before: { readonly width: number; readonly last: string; readonly line: LogicalLine },
  line: SourceLine,
  marker: Marker | undefined,
  wrap: number,
  goesOn: boolean,
): " " | "" | "hyphen" | undefined {
  const { value } = line.text;
  const { last } = before;
  const firstWord = /^\S{1,60}/u.exec(value)?.[0].length ?? 0;
  const full = before.width + 1 + firstWord > wrap && before.width * 2 > wrap;
  if (marker) {
    // a dash at the start of a line is no bullet in the middle of a wrapped sentence
    const dash = /^[–—-]$/u.test(marker.style) && full && !before.line.marker && !/[.!?:]$/u.test(last);
    return dash ? " " : undefined;
  }
  if (datedRow.test(value)) return undefined;
  if (startsAlone(line.text) || looks.rule(value) || startsAlone(before.line.text)) return undefined;
  const mended = mendHyphen(last, value);
  if (mended) return mended.drop ? "hyphen" : mended.glue;
  if (goesOn || full || unfinished.test(last)) return " ";
  const item = before.line.marker;
  if (item && line.indent > before.line.indent) return " ";
  const midSentence = /^[\p{Ll}]/u.test(value) && !/[.!?:;…]$/u.test(last);
  if (
    midSentence &&
    (Number.isFinite(wrap) ? last.length * 2 > wrap : item || last.length > 50 || /[,–]$/u.test(last))
  )
    return " ";
  return undefined;
}

/** "Mai 2031     Start des Büros": a date in a column of its own. */
const datedRow =
  /^(?:(?:\d{1,2}\.\s?){0,2}|\d{1,2}\/|(?:\d{1,2}\. )?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Sommer|Herbst|Winter) )(?:19|20)\d\d\s{2,}\S/u;

/** Lines that are neither continued nor the continuation of another: headings, rows of labels or cells. */
function startsAlone(text: PlacedText): boolean {
  if (/^#{1,6}\s/u.test(text.value)) return true;
  if (/^(?:<(?:b|strong)>|\*\*|__|\|)|\t/u.test(text.value))
    return Boolean(readLabelRow(text)?.marked || readCells(text));
  return false;
}

function dropHyphen(text: PlacedText): PlacedText {
  return slicePlaced(text, 0, text.value.length - 1);
}

/** Numberings of one style nest at most this deep. */
const deepestNumbers = 4;

/** Words that many items of one list may begin with: "1. Wir fördern …", "2. Wir stärken …". */
const opensPhrase =
  /^(?:Wir|Ich|Sie|Der|Die|Das|Den|Eine?|Alle|Jede[rs]?|Mehr|Wie|Was|Unsere?|Mit|In|Im|Zu[mr]?)$/u;

/** The list marks that hold: bullets, and numbers that begin at 1 and are followed by the next one. */
function confirmMarkers(lines: readonly SourceLine[]): (LogicalLine["marker"] | undefined)[] {
  const read = lines.map((line) => readMarker(line.text.value));
  const quotations = findQuotationMarks(lines, read);
  const found = read.map((marker, index) => (quotations.has(index) ? undefined : marker));
  const confirmed: (LogicalLine["marker"] | undefined)[] = found.map((marker) =>
    marker?.ordinal === undefined ? marker : undefined,
  );
  /** Chains that may go on, by style and indentation; a chain that begins within another goes on first. */
  const open = new Map<string, number[][]>();
  let chains = 0;
  const finish = (indices: readonly number[]): void => {
    if (indices.length < 2) return;
    const rests = indices.map((i) => /^\p{L}*/u.exec(lines[i]!.text.value.slice(found[i]!.width))![0]);
    // "1. Bildungskonferenz", "2. Bildungskonferenz": these numbers are words of the text
    if (rests[0] !== "" && !opensPhrase.test(rests[0]!) && new Set(rests).size === 1) return;
    const chain = chains++;
    for (const i of indices) confirmed[i] = { ...found[i]!, chain };
  };
  found.forEach((marker, index) => {
    if (marker?.ordinal === undefined) return;
    const key = `${marker.style} ${lines[index]!.indent}`;
    const stack = open.get(key) ?? [];
    open.set(key, stack);
    if (marker.ordinal === 1) {
      stack.push([index]);
      if (stack.length > deepestNumbers) finish(stack.shift()!);
      return;
    }
    const goesOn = stack.findLastIndex((chain) => found[chain.at(-1)!]!.ordinal! + 1 === marker.ordinal);
    if (goesOn < 0) return;
    for (const chain of stack.splice(goesOn + 1)) finish(chain);
    stack[goesOn]!.push(index);
  });
  for (const stack of open.values()) for (const chain of stack) finish(chain);
  return confirmed;
}

/** Page numbers, and lines that recur at the edges of pages: beside form feeds and page numbers. */
function findFurniture(lines: readonly SourceLine[]): Set<number> {
  const furniture = new Set<number>();
  const empty = (i: number): boolean => !lines[i]?.text.value;
  const alone = (i: number): boolean => empty(i - 1) && empty(i + 1);
  const filled = lines.flatMap((line, i) => (line.text.value === "" ? [] : [i]));
  const edges: { index: number; key: string }[] = [];
  const bare: { index: number; page: number }[] = [];
  const numbered = (index: number | undefined): boolean =>
    index !== undefined && looks.certainPageNumber(lines[index]!.text.value);
  filled.forEach((index, n) => {
    const { value } = lines[index]!.text;
    const next = filled[n + 1];
    const first = lines[index]!.pageBreak;
    const last = next === undefined ? n > 0 : lines[next]!.pageBreak;
    if (looks.certainPageNumber(value) && (empty(index - 1) || empty(index + 1) || first || last))
      furniture.add(index);
    else if (looks.pageNumber(value)) {
      if ((first && n > 0) || (last && next !== undefined)) furniture.add(index);
      else if (alone(index) && /^\d{1,3}$/u.test(value)) bare.push({ index, page: Number(value) });
    }
    const edge = first || n === 0 || last;
    // beside a page number stands running text as often as a running line
    const beside = (numbered(filled[n - 1]) || numbered(next)) && !looks.sentenceEnd(value);
    if ((edge || beside) && value.length <= 120)
      edges.push({ index, key: edge ? value.replace(/\d+/gu, "#") : value });
  });
  // bare numbers on lines of their own that count up are page numbers
  const rising = bare.filter(
    ({ page }, i) => bare[i + 1]?.page === page + 1 || bare[i - 1]?.page === page - 1,
  );
  if (rising.length > 2) for (const { index } of rising) furniture.add(index);
  const counts = new Map<string, number>();
  for (const { key } of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const { index, key } of edges) if ((counts.get(key) ?? 0) > 2) furniture.add(index);
  return furniture;
}
