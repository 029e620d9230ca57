import { groupLines, type LineMeasures, type TextBlock } from "./blocks.js";
import { joinContentsLines } from "./contents-lines.js";
import { addBullets } from "./drawn-bullets.js";
import { takeFootnotes } from "./footnotes.js";
import { findFurniture } from "./furniture.js";
import { chainWords, type Line, lengthOf } from "./lines.js";
import { joinLoneMarkers } from "./lone-markers.js";
import type { Character, PdfPage, Rectangle } from "./pdf-engine.js";
import { findRegions } from "./regions.js";
import type { Table } from "./tables.js";
import { collectWords } from "./words.js";

/** A page as pieces of lines, by writing direction: the direction of most text first. */
export interface PieceSheet {
  readonly pageNumber: number;
  readonly width: number;
  readonly height: number;
  readonly directions: readonly { readonly angle: number; readonly pieces: readonly Line[] }[];
  readonly rules: readonly Rectangle[];
  readonly hasPictures: boolean;
  /** Whether most of the text was recognised in a picture by a program. */
  readonly isRecognised: boolean;
}

/** A running header, footer or page number. */
export interface Furniture {
  readonly type: "furniture";
  readonly line: Line;
}

/** A footnote. */
export interface NoteBlock {
  readonly type: "note";
  readonly lines: readonly Line[];
}

export type PageBlock = TextBlock | Table | Furniture | NoteBlock;

/** The blocks of a page in the order of reading. */
export interface LaidOutPage {
  readonly pageNumber: number;
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly PageBlock[];
}

/** The pages of a document, with what holds for all of them. */
export interface Layout {
  readonly pages: readonly LaidOutPage[];
  readonly bodySize: number;
  /** Whether the pages are slides: wide, with little and large text. */
  readonly isDeck: boolean;
}

/** Share of the characters that are not drawn, over a picture, from which on a page was recognised. */
const recognisedShare = 0.5;

/** Characters → pieces of lines. Pages are reduced to this one by one, so that their characters need not be kept. */
export function toSheet(given: PdfPage): PieceSheet {
  // damaged matrices and fonts put characters beyond all numbers: where such a one stands cannot be said
  const page = given.characters.every(isPlaced)
    ? given
    : { ...given, characters: given.characters.filter(isPlaced) };
  const directions = [...collectWords(page)]
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([angle, words]) => {
      if (angle !== 0) return { angle, pieces: chainWords(words, []) };
      return {
        angle,
        pieces: joinLoneMarkers(addBullets(joinContentsLines(chainWords(words, page.rules)), page)),
      };
    });
  const { pageNumber, width, height, rules, hasPictures } = page;
  const isRecognised = page.invisible > recognisedShare * page.characters.length;
  return { pageNumber, width, height, directions, rules, hasPictures, isRecognised };
}

const isPlaced = ({ left, top, right, bottom, originX, originY, style }: Character): boolean =>
  Number.isFinite(left + top + right + bottom + originX + originY + style.fontSize);

/**
 * Puts pages in the order of reading and finds their paragraphs, items, tables and running lines. It pauses after each
 * page, so that the work on long documents can be broken off.
 */
export function* layOut(sheets: readonly PieceSheet[]): Generator<undefined, Layout> {
  const measures = measure(sheets);
  const uprightOf = ({ directions }: PieceSheet): readonly Line[] | undefined =>
    directions[0]?.angle === 0 ? directions[0].pieces : undefined;
  const furnitureOf = (piecesOf: (page: PieceSheet, index: number) => readonly Line[]): ReadonlySet<Line> =>
    findFurniture(
      sheets.flatMap((page, index) => (uprightOf(page) ? [{ page, pieces: piecesOf(page, index) }] : [])),
      measures.bodySize,
    );
  const atEdges = furnitureOf((page) => uprightOf(page)!);
  const withNotes = takeFootnotes(
    sheets.map((page) => ({ ...page, running: atEdges, pieces: uprightOf(page) ?? [] })),
    measures.bodySize,
  );
  // what stands over or under notes shows only without them
  const furniture = furnitureOf((_, index) => withNotes[index]!.pieces);
  const pages: LaidOutPage[] = [];
  for (const [index, { pageNumber, width, height, directions: all, rules }] of sheets.entries()) {
    yield;
    const { pieces: text, notes } = withNotes[index]!;
    const directions = all.map((one, at) => (at === 0 && one.angle === 0 ? { ...one, pieces: text } : one));
    const running = directions.flatMap(({ angle, pieces }) =>
      pieces.filter((piece) => furniture.has(piece) || isWatermark(piece, angle, measures.bodySize)),
    );
    const isRunning = new Set(running);
    const blocks = directions.flatMap(({ angle, pieces }) =>
      findRegions(
        pieces.filter((piece) => !isRunning.has(piece)),
        angle === 0 ? rules : [],
      ).flatMap((region): PageBlock[] => (region.type === "table" ? [region] : groupLines(region, measures))),
    );
    const asFurniture = (line: Line): Furniture => ({ type: "furniture", line });
    pages.push({
      pageNumber,
      width,
      height,
      blocks: [
        ...running.filter(({ top }) => top < height / 2).map(asFurniture),
        ...blocks,
        ...notes.map((lines): NoteBlock => ({ type: "note", lines })),
        ...running.filter(({ top }) => top >= height / 2).map(asFurniture),
      ],
    });
  }
  return { pages, bodySize: measures.bodySize, isDeck: looksLikeDeck(sheets, measures.bodySize) };
}

/** Type of watermarks against that of the text. */
const smallestWatermark = 2;

/** Whether large type stands aslant on the page, as "DRAFT" over a draft. */
function isWatermark({ size }: Line, angle: number, bodySize: number): boolean {
  return angle % 90 !== 0 && size >= smallestWatermark * bodySize;
}

/** Share of the page height that the body text of slides has at least. */
const smallestSlideText = 0.024;
/** Most characters on a typical slide. */
const fullestSlide = 1000;

function looksLikeDeck(sheets: readonly PieceSheet[], bodySize: number): boolean {
  const wide = sheets.filter(({ width, height }) => width > 1.15 * height);
  if (wide.length < 0.8 * sheets.length || wide.length === 0) return false;
  const lengths = sheets
    .map(({ directions }) => directions.flatMap(({ pieces }) => pieces.map(lengthOf)))
    .map((pieces) => pieces.reduce((sum, length) => sum + length, 0))
    .sort((one, other) => one - other);
  return lengths[lengths.length >> 1]! <= fullestSlide && bodySize >= smallestSlideText * wide[0]!.height;
}

function measure(sheets: readonly PieceSheet[]): LineMeasures {
  const sizes = new Map<number, number>();
  const leadings = new Map<number, number>();
  const blocks = new Map<unknown, number>();
  let tagged = 0;
  let all = 0;
  for (const { directions } of sheets)
    for (const { pieces } of directions) {
      for (const [index, piece] of pieces.entries()) {
        const length = lengthOf(piece);
        const size = Math.round(piece.size * 2) / 2;
        sizes.set(size, (sizes.get(size) ?? 0) + length);
        all++;
        if (piece.block) {
          tagged++;
          blocks.set(piece.block, (blocks.get(piece.block) ?? 0) + 1);
        }
        const next = pieces[index + 1];
        if (!next || Math.abs(next.size - piece.size) > 0.5 || Math.abs(next.left - piece.left) > piece.size)
          continue;
        const step = Math.round(((next.baseline - piece.baseline) / piece.size) * 20) / 20;
        if (step > 0.8 && step < 2.2) leadings.set(step, (leadings.get(step) ?? 0) + length);
      }
    }
  const severalLines = [...blocks.values()].filter((lines) => lines > 1).length;
  return {
    bodySize: mode(sizes) ?? 10,
    leading: mode(leadings) ?? 1.2,
    // some programs tag each line as a paragraph, or a whole page as one
    trustsTags: tagged > 0.7 * all && blocks.size > sheets.length && severalLines > 0.1 * blocks.size,
  };
}

function mode(weights: ReadonlyMap<number, number>): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [value, weight] of weights)
    if (weight > most) {
      best = value;
      most = weight;
    }
  return best;
}
