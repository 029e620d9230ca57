import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Rectangle } from "./pdf-engine.js";
import type { PdfiumMemory } from "./pdfium-memory.js";
import type { Transform } from "./transform.js";

const pathObject = 2;
/** Most drawn objects of a page that are looked at: maps and charts have hundreds of thousands. */
const maxObjects = 20_000;
/** Widest stroke or thinnest box that counts as a line, in points. */
const thickest = 3;

/** The horizontal and vertical lines of a page, and the edges of its boxes as lines of no width. */
export function readPdfiumRules(
  library: WrappedPdfiumModule,
  memory: PdfiumMemory,
  page: number,
  toDisplay: Transform,
): Rectangle[] {
  const rules: Rectangle[] = [];
  const count = Math.min(library.FPDFPage_CountObjects(page), maxObjects);
  const { scratch } = memory;
  for (let index = 0; index < count; index++) {
    const object = library.FPDFPage_GetObject(page, index);
    if (library.FPDFPageObj_GetType(object) !== pathObject) continue;
    if (!library.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
    const box = toDisplay.rectangle(memory.float(0), memory.float(1), memory.float(2), memory.float(3));
    const { left, top, right, bottom } = box;
    if (right - left <= thickest || bottom - top <= thickest) {
      if (right - left > thickest || bottom - top > thickest) rules.push(box);
    } else if (library.FPDFPath_CountSegments(object) <= 5)
      rules.push(
        { left, top, right, bottom: top },
        { left, top: bottom, right, bottom },
        { left, top, right: left, bottom },
        { left: right, top, right, bottom },
      );
  }
  return rules;
}
