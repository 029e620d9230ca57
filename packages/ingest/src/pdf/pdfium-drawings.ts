import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Rectangle } from "./pdf-engine.js";
import type { PdfiumMemory } from "./pdfium-memory.js";
import type { Transform } from "./transform.js";

const pathObject = 2;
/** Most drawn objects of a page that are looked at: maps and charts have hundreds of thousands. */
const maxObjects = 20_000;
/** Widest stroke or thinnest box that counts as a line, in points. */
const thickest = 3;

/** Smallest and largest drawn bullet, in points. */
const dotSize = { least: 1.5, most: 9 };

/** What is drawn on a page beside text and pictures. */
export interface Drawings {
  /** Horizontal and vertical lines, and the edges of boxes as lines of no width. */
  readonly rules: readonly Rectangle[];
  readonly dots: readonly Rectangle[];
}

/** Looks through the drawn paths of a page. */
export function readPdfiumDrawings(
  library: WrappedPdfiumModule,
  memory: PdfiumMemory,
  page: number,
  toDisplay: Transform,
): Drawings {
  const rules: Rectangle[] = [];
  const dots: Rectangle[] = [];
  const count = Math.min(library.FPDFPage_CountObjects(page), maxObjects);
  const { scratch } = memory;
  for (let index = 0; index < count; index++) {
    const object = library.FPDFPage_GetObject(page, index);
    if (library.FPDFPageObj_GetType(object) !== pathObject) continue;
    if (!library.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
    const box = toDisplay.rectangle(memory.float(0), memory.float(1), memory.float(2), memory.float(3));
    const { left, top, right, bottom } = box;
    const [width, height] = [right - left, bottom - top];
    if (width >= dotSize.least && width <= dotSize.most && Math.abs(width - height) <= 0.25 * width) dots.push(box);
    else if (width <= thickest || height <= thickest) {
      if (width > thickest || height > thickest) rules.push(box);
    } else if (library.FPDFPath_CountSegments(object) <= 5)
      rules.push(
        { left, top, right, bottom: top },
        { left, top: bottom, right, bottom },
        { left, top, right: left, bottom },
        { left: right, top, right, bottom },
      );
  }
  return { rules, dots };
}
