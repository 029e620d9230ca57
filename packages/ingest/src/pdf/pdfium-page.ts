import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { type Font, toFont } from "./font.js";
import {
  type Character,
  type CharacterStyle,
  PdfError,
  type PdfLink,
  type PdfPage,
  type Tag,
} from "./pdf-engine.js";
import { type DirectFunctions, directFunctions } from "./pdfium-direct.js";
import { readPdfiumDrawings } from "./pdfium-drawings.js";
import type { PdfiumMemory } from "./pdfium-memory.js";
import { readPdfiumTags } from "./pdfium-tags.js";
import { Transform } from "./transform.js";

/** PDFium writes these for a hyphen at which it saw a word divided (fpdf_text.h, CPDF_TextPage). */
const dividingHyphens = new Set([0x02, 0xfffe]);

const uriAction = 3;
/** FPDF_ANNOT_WIDGET in fpdf_annot.h. */
const widgetAnnotation = 20;
/** Most annotations of a page that are looked at. */
const maxAnnotations = 10_000;
/** FPDF_TEXTRENDERMODE_INVISIBLE in fpdf_edit.h. */
const invisibleMode = 3;
/** FLAT_NORMALDISPLAY and FLATTEN_SUCCESS in fpdf_flatten.h. */
const flattenForDisplay = 0;
const flattened = 1;
/** Widest gap between letters that are spaced out, in font sizes. */
const widestTracking = 0.35;

/** Reads one page. Everything that is opened for it is closed again. */
export function readPdfiumPage(
  library: WrappedPdfiumModule,
  memory: PdfiumMemory,
  document: number,
  pageNumber: number,
): PdfPage {
  let page = loadPage(library, document, pageNumber);
  let text = 0;
  try {
    const width = library.FPDF_GetPageWidthF(page);
    const height = library.FPDF_GetPageHeightF(page);
    const toDisplay = displayTransform(library, memory, page, width, height);
    // links go when fields are drawn into the page
    const links = readLinks(library, memory, document, page, toDisplay);
    if (hasFields(library, page) && library.FPDFPage_Flatten(page, flattenForDisplay) === flattened) {
      library.FPDF_ClosePage(page);
      page = 0;
      page = loadPage(library, document, pageNumber);
    }
    text = library.FPDFText_LoadPage(page);
    if (!text) throw new PdfError("corrupt", `the text of page ${pageNumber} cannot be read`);
    const characters = readCharacters(
      library,
      memory,
      text,
      toDisplay,
      readPdfiumTags(library, memory, page),
    );
    const drawings = readPdfiumDrawings(library, memory, page, toDisplay);
    const invisible = drawings.hasPictures ? countInvisible(library, text) : 0;
    return { pageNumber, width, height, characters, links, ...drawings, invisible };
  } finally {
    if (text) library.FPDFText_ClosePage(text);
    if (page) library.FPDF_ClosePage(page);
  }
}

function loadPage(library: WrappedPdfiumModule, document: number, pageNumber: number): number {
  const page = library.FPDF_LoadPage(document, pageNumber - 1);
  if (!page) throw new PdfError("corrupt", `page ${pageNumber} cannot be read`);
  return page;
}

/** Whether there are form fields on a page. Their text is no part of it until they are drawn into it. */
function hasFields(library: WrappedPdfiumModule, page: number): boolean {
  const count = Math.min(library.FPDFPage_GetAnnotCount(page), maxAnnotations);
  for (let index = 0; index < count; index++) {
    const annotation = library.FPDFPage_GetAnnot(page, index);
    const isField = library.FPDFAnnot_GetSubtype(annotation) === widgetAnnotation;
    library.FPDFPage_CloseAnnot(annotation);
    if (isField) return true;
  }
  return false;
}

/** From the page's own coordinates to points on the displayed page: rotation and crop are in it. */
function displayTransform(
  library: WrappedPdfiumModule,
  memory: PdfiumMemory,
  page: number,
  width: number,
  height: number,
): Transform {
  // PDFium gives whole pixels, so the page is laid out a thousand times enlarged
  const scale = 1000;
  const map = (x: number, y: number): readonly [number, number] => {
    library.FPDF_PageToDevice(
      page,
      0,
      0,
      Math.round(width * scale),
      Math.round(height * scale),
      0,
      x,
      y,
      memory.scratch,
      memory.scratch + 4,
    );
    return [memory.integer(0) / scale, memory.integer(1) / scale];
  };
  const [originX, originY] = map(0, 0);
  const [rightX, rightY] = map(1000, 0);
  const [upX, upY] = map(0, 1000);
  return new Transform(
    (rightX - originX) / 1000,
    (rightY - originY) / 1000,
    (upX - originX) / 1000,
    (upY - originY) / 1000,
    originX,
    originY,
  );
}

function readCharacters(
  library: WrappedPdfiumModule,
  memory: PdfiumMemory,
  text: number,
  toDisplay: Transform,
  tags: ReadonlyMap<number, Tag>,
): Character[] {
  const characters: Character[] = [];
  const fonts = new Map<number, Font>();
  const functions = directFunctions(library);
  const { scratch } = memory;
  const count = library.FPDFText_CountChars(text);
  let object = 0;
  let style: CharacterStyle | undefined;
  let spaceBefore: Character["spaceBefore"];
  let isMadeUp = false;
  let lastRight = 0;
  // base line of an object of upright text, against the bottom of its boxes
  let depth = 0;
  for (let index = 0; index < count; index++) {
    const code = functions._FPDFText_GetUnicode(text, index);
    const hyphen = dividingHyphens.has(code);
    if ((code <= 0x20 && !hyphen) || code === 0xa0) {
      if (spaceBefore === "drawn") continue;
      spaceBefore = functions._FPDFText_GetTextObject(text, index) ? "drawn" : "implied";
      isMadeUp = functions._FPDFText_IsGenerated(text, index) === 1;
      continue;
    }
    const nextObject = functions._FPDFText_GetTextObject(text, index);
    // a character without an object was made up by PDFium
    if (!nextObject) continue;
    const isNew = nextObject !== object;
    if (isNew || !style) {
      object = nextObject;
      const next = readStyle(library, functions, memory, text, index, object, toDisplay, tags, fonts);
      if (!style || !sameStyle(style, next)) style = next;
    }
    functions._FPDFText_GetLooseCharBox(text, index, scratch);
    const { left, top, right, bottom } = memory.rectangle(toDisplay);
    let originX = left;
    let originY = bottom - depth;
    if (isNew || style.angle !== 0) {
      functions._FPDFText_GetCharOrigin(text, index, scratch, scratch + 8);
      const [x, y] = [memory.double(0), memory.double(1)];
      originX = toDisplay.x(x, y);
      originY = toDisplay.y(x, y);
      depth = bottom - originY;
    }
    // where letters are spaced out, PDFium sees a space before each of them
    if (isMadeUp && style.angle === 0 && left - lastRight < widestTracking * style.fontSize)
      spaceBefore = "implied";
    isMadeUp = false;
    lastRight = right;
    characters.push({
      text: hyphen ? "-" : characterOf(code),
      left,
      top,
      right,
      bottom,
      originX,
      originY,
      style,
      spaceBefore,
      hyphen,
    });
    spaceBefore = undefined;
  }
  return characters;
}

/** Counts the characters whose text mode neither fills nor strokes them. */
function countInvisible(library: WrappedPdfiumModule, text: number): number {
  const functions = directFunctions(library);
  const count = library.FPDFText_CountChars(text);
  let object = 0;
  let isInvisible = false;
  let invisible = 0;
  for (let index = 0; index < count; index++) {
    const next = functions._FPDFText_GetTextObject(text, index);
    if (next === 0) continue;
    if (next !== object) isInvisible = functions._FPDFTextObj_GetTextRenderMode(next) === invisibleMode;
    object = next;
    if (isInvisible && functions._FPDFText_GetUnicode(text, index) > 0x20) invisible++;
  }
  return invisible;
}

function characterOf(code: number): string {
  return code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? "\ufffd" : String.fromCodePoint(code);
}

function readStyle(
  library: WrappedPdfiumModule,
  functions: DirectFunctions,
  memory: PdfiumMemory,
  text: number,
  index: number,
  object: number,
  toDisplay: Transform,
  tags: ReadonlyMap<number, Tag>,
  fonts: Map<number, Font>,
): CharacterStyle {
  const handle = functions._FPDFTextObj_GetFont(object);
  let font = fonts.get(handle);
  if (!font) {
    font = readFont(library, memory, handle);
    fonts.set(handle, font);
  }
  const size = functions._FPDFText_GetFontSize(text, index);
  let angle = 0;
  let scale = 1;
  if (functions._FPDFText_GetMatrix(text, index, memory.scratch)) {
    const [a, b, c, d] = [memory.float(0), memory.float(1), memory.float(2), memory.float(3)];
    const across = toDisplay.vector(a, b);
    angle = (Math.round((Math.atan2(across[1], across[0]) * 180) / Math.PI) + 360) % 360;
    scale = Math.hypot(...toDisplay.vector(c, d));
  }
  const markedContentId = tags.size > 0 ? functions._FPDFPageObj_GetMarkedContentID(object) : -1;
  const tag = markedContentId >= 0 ? tags.get(markedContentId) : undefined;
  return {
    fontSize: Math.abs(size) * scale,
    fontName: font.name,
    bold: font.bold,
    italic: font.italic,
    angle,
    ...(tag ? { tag } : {}),
    artifact: tags.size > 0 && !tag && isArtifact(library, memory, object),
  };
}

function sameStyle(one: CharacterStyle, other: CharacterStyle): boolean {
  return (
    one.fontSize === other.fontSize &&
    one.fontName === other.fontName &&
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.angle === other.angle &&
    one.tag === other.tag &&
    one.artifact === other.artifact
  );
}

function isArtifact(library: WrappedPdfiumModule, memory: PdfiumMemory, object: number): boolean {
  const count = library.FPDFPageObj_CountMarks(object);
  for (let index = 0; index < count; index++) {
    const mark = library.FPDFPageObj_GetMark(object, index);
    // the name needs at most the first half of the room, its length stands behind it
    const lengthAt = memory.scratch + 512;
    const name = memory.readUtf16((buffer) =>
      library.FPDFPageObjMark_GetName(mark, buffer, 512, lengthAt) ? 512 : 0,
    );
    if (name === "Artifact") return true;
  }
  return false;
}

function readFont(library: WrappedPdfiumModule, memory: PdfiumMemory, handle: number): Font {
  const name = memory.readUtf8((buffer, length) => library.FPDFFont_GetBaseFontName(handle, buffer, length));
  return toFont(
    name ?? "",
    library.FPDFFont_GetWeight(handle),
    Math.max(0, library.FPDFFont_GetFlags(handle)),
  );
}

/** No page has more, and all are looked through for each character. */
const mostLinks = 2_000;

function readLinks(
  library: WrappedPdfiumModule,
  memory: PdfiumMemory,
  document: number,
  page: number,
  toDisplay: Transform,
): PdfLink[] {
  const links: PdfLink[] = [];
  // position and handle are kept outside what the other functions write
  const position = memory.scratch + 512;
  const handle = memory.scratch + 516;
  memory.setInteger(128, 0);
  while (links.length < mostLinks && library.FPDFLink_Enumerate(page, position, handle)) {
    const link = memory.integer(129);
    const next = memory.integer(128);
    const action = library.FPDFLink_GetAction(link);
    if (
      action &&
      library.FPDFAction_GetType(action) === uriAction &&
      library.FPDFLink_GetAnnotRect(link, memory.scratch)
    ) {
      // FS_RECTF is left, top, right, bottom
      const box = memory.rectangle(toDisplay);
      const url = memory.readUtf8((buffer, length) =>
        library.FPDFAction_GetURIPath(document, action, buffer, length),
      );
      if (url) links.push({ ...box, url });
    }
    memory.setInteger(128, next);
  }
  return links;
}
