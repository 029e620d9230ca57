import { sortDrawing } from "./drawings.js";
import { type Font, toFont } from "./font.js";
import type { Character, CharacterStyle, PdfLink, PdfPage, Rectangle, Tag } from "./pdf-engine.js";
import { PdfJsTextState } from "./pdf-parse-text-state.js";
import { Transform } from "./transform.js";

/** What is used of a page of pdf.js. */
export interface PdfJsPage {
  getViewport(options: { scale: number }): {
    readonly width: number;
    readonly height: number;
    readonly transform: readonly number[];
  };
  getOperatorList(): Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
  getStructTree(): Promise<StructNode | null>;
  getAnnotations(): Promise<
    readonly { readonly subtype?: string; readonly url?: string; readonly rect: readonly number[] }[]
  >;
  readonly commonObjs: { has(name: string): boolean; get(name: string): PdfJsFont };
}

interface PdfJsFont {
  readonly name?: string;
  readonly ascent?: number;
  readonly descent?: number;
  readonly vertical?: boolean;
  readonly fontMatrix?: readonly number[];
}

interface StructNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly StructNode[];
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** Numbers of the operators that matter for text and lines (OPS in pdf.js, `src/shared/util.js`). */
const operators = {
  save: 10,
  restore: 11,
  transform: 12,
  beginText: 31,
  setCharSpacing: 33,
  setWordSpacing: 34,
  setHorizontalScale: 35,
  setLeading: 36,
  setFont: 37,
  setTextRenderingMode: 38,
  setTextRise: 39,
  moveText: 40,
  setLeadingMoveText: 41,
  setTextMatrix: 42,
  nextLine: 43,
  showText: 44,
  beginMarkedContent: 69,
  beginMarkedContentProps: 70,
  endMarkedContent: 71,
  beginForm: 74,
  endForm: 75,
  beginAnnotation: 80,
  endAnnotation: 81,
  constructPath: 91,
  paintImageMask: 83,
  paintImage: 85,
  paintInlineImage: 86,
} as const;

interface Mark {
  readonly tag?: Tag;
  readonly artifact: boolean;
}

/**
 * Reads one page by following pdf.js's list of drawing operators. Its ready-made text items lack what is needed
 * here: soft hyphens are dropped from them, and characters have no places.
 */
export async function readPdfJsPage(page: PdfJsPage, pageNumber: number): Promise<PdfPage> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const [a, b, c, d, e, f] = transform as [number, number, number, number, number, number];
  const display = new Transform(a, b, c, d, e, f);
  // one after the other: annotations that are read meanwhile lose the text of form fields
  const { fnArray, argsArray } = await page.getOperatorList();
  const structure = await page.getStructTree().catch(() => null);
  const annotations = await page.getAnnotations().catch(() => []);
  const tags = structure ? collectTags(structure) : new Map<number, Tag>();
  const state = new PdfJsTextState(display);
  const drawings: { rules: Rectangle[]; dots: Rectangle[] } = { rules: [], dots: [] };
  let hasPictures = false;
  let invisible = 0;
  const characters: Character[] = [];
  const styles = new Map<string, CharacterStyle>();
  const marks: Mark[] = [];
  let font: PdfJsFont & { judged: Font } = { judged: toFont("", 0, 0) };
  let space: Character["spaceBefore"];

  const show = (glyphs: readonly (Glyph | number | null)[]): void => {
    const scale = font.fontMatrix?.[0] ?? 0.001;
    const { tag, artifact } = marks.at(-1) ?? { artifact: false };
    const { fontSize, angle } = state.measure();
    const { judged } = font;
    const key = `${fontSize} ${judged.name} ${angle} ${tag?.id} ${artifact}`;
    let style = styles.get(key);
    if (!style) {
      const { name: fontName, bold, italic } = judged;
      style = { fontSize, fontName, bold, italic, angle, ...(tag ? { tag } : {}), artifact };
      styles.set(key, style);
    }
    for (const glyph of glyphs) {
      if (glyph === null) continue;
      if (typeof glyph === "number") {
        state.adjust(glyph, font.vertical ?? false);
        continue;
      }
      const place = state.advance(glyph.width * scale, glyph.isSpace, font.vertical ?? false, extent(font));
      if (/^\s*$/u.test(glyph.unicode)) space = "drawn";
      else {
        characters.push({ text: glyph.unicode, ...place, style, spaceBefore: space, hyphen: false });
        space = undefined;
        if (state.isInvisible) invisible++;
      }
    }
  };

  for (const [index, operator] of fnArray.entries()) {
    const values = argsArray[index] as readonly unknown[] | null;
    const numbers = (values ?? []) as readonly number[];
    switch (operator) {
      case operators.save:
        state.save();
        break;
      case operators.restore:
        state.restore();
        break;
      case operators.transform:
        state.transform(numbers);
        break;
      case operators.beginForm:
        state.save();
        if (Array.isArray(values?.[0])) state.transform(values[0] as number[]);
        break;
      case operators.beginAnnotation:
        // what stands in the fields of forms is drawn as annotations, after the page
        state.save();
        for (const matrix of values?.slice(2, 4) ?? []) if (Array.isArray(matrix)) state.transform(matrix);
        break;
      case operators.endForm:
      case operators.endAnnotation:
        state.restore();
        break;
      case operators.beginText:
        state.beginText();
        break;
      case operators.setCharSpacing:
        state.setCharSpacing(numbers[0]!);
        break;
      case operators.setWordSpacing:
        state.setWordSpacing(numbers[0]!);
        break;
      case operators.setHorizontalScale:
        state.setHorizontalScale(numbers[0]!);
        break;
      case operators.setLeading:
        state.setLeading(numbers[0]!);
        break;
      case operators.setTextRenderingMode:
        state.setRenderingMode(numbers[0]!);
        break;
      case operators.setTextRise:
        state.setRise(numbers[0]!);
        break;
      case operators.setFont: {
        const name = String(values?.[0]);
        const found = page.commonObjs.has(name) ? page.commonObjs.get(name) : {};
        font = { ...pick(found), judged: toFont(found.name ?? "", 0, 0) };
        state.setFontSize(numbers[1]!);
        break;
      }
      case operators.setTextMatrix:
        state.setMatrix((values?.[0] ?? []) as ArrayLike<number>);
        break;
      case operators.moveText:
        state.move(numbers[0]!, numbers[1]!);
        break;
      case operators.setLeadingMoveText:
        state.setLeading(numbers[1]!);
        state.move(numbers[0]!, numbers[1]!);
        break;
      case operators.nextLine:
        state.nextLine();
        break;
      case operators.showText:
        show((values?.[0] ?? []) as readonly (Glyph | number | null)[]);
        break;
      case operators.beginMarkedContent:
      case operators.beginMarkedContentProps: {
        const outer = marks.at(-1);
        const tag = typeof values?.[1] === "number" ? tags.get(values[1]) : undefined;
        const inherited = tag ?? outer?.tag;
        marks.push({
          ...(inherited ? { tag: inherited } : {}),
          artifact: nameOf(values?.[0]) === "Artifact" || outer?.artifact === true,
        });
        break;
      }
      case operators.endMarkedContent:
        marks.pop();
        break;
      case operators.paintImageMask:
      case operators.paintImage:
      case operators.paintInlineImage:
        hasPictures = true;
        break;
      case operators.constructPath: {
        const bounds = values?.[2] as ArrayLike<number> | undefined;
        if (bounds && bounds.length >= 4)
          sortDrawing(state.toDisplay(bounds[0]!, bounds[1]!, bounds[2]!, bounds[3]!), true, drawings);
      }
    }
  }
  return {
    pageNumber,
    width,
    height,
    characters,
    links: toLinks(annotations, display),
    ...drawings,
    hasPictures,
    invisible: hasPictures ? invisible : 0,
  };
}

/** Marks with properties come with the bare name, those without as a name object. */
function nameOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "name" in value ? value.name : value;
}

/** Height above and depth below the base line, in font sizes. Some fonts say 0 for both. */
function extent({ ascent, descent }: PdfJsFont): { ascent: number; descent: number } {
  return { ascent: ascent || 0.8, descent: descent || -0.2 };
}

function pick({ name, ascent, descent, vertical, fontMatrix }: PdfJsFont): PdfJsFont {
  return {
    ...(name === undefined ? {} : { name }),
    ...(ascent === undefined ? {} : { ascent }),
    ...(descent === undefined ? {} : { descent }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(fontMatrix === undefined ? {} : { fontMatrix }),
  };
}

function toLinks(
  annotations: Awaited<ReturnType<PdfJsPage["getAnnotations"]>>,
  display: Transform,
): PdfLink[] {
  return annotations.flatMap(({ subtype, url, rect }) => {
    if (subtype !== "Link" || !url) return [];
    const [x1, y1, x2, y2] = rect as [number, number, number, number];
    return [{ ...display.rectangle(x1, y1, x2, y2), url }];
  });
}

/** Structure elements by the number of their marked content, which ends its id ("p229R_mc12"). */
function collectTags(root: StructNode): Map<number, Tag> {
  const tags = new Map<number, Tag>();
  let elements = 0;
  const visit = (node: StructNode, parent: Tag | undefined, depth: number): void => {
    if (depth > 64) return;
    if (node.type === "content") {
      const id = /_mc(?<number>\d+)$/u.exec(node.id ?? "")?.groups?.["number"];
      if (id !== undefined && parent) tags.set(Number(id), parent);
      return;
    }
    const tag =
      node.role && node.role !== "Root"
        ? { role: node.role, id: elements++, ...(parent ? { parent } : {}) }
        : parent;
    for (const child of node.children ?? []) visit(child, tag, depth + 1);
  };
  visit(root, undefined, 0);
  return tags;
}
