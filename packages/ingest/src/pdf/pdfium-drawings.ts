import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { type Drawings, sortDrawing } from "./drawings.js";
import { directFunctions } from "./pdfium-direct.js";
import type { PdfiumMemory } from "./pdfium-memory.js";
import type { Transform } from "./transform.js";

const pathObject = 2;
/** Most drawn objects of a page that are looked at: maps and charts have hundreds of thousands. */
const maxObjects = 20_000;
/** Segments of a box: four sides, and one that closes them. */
const boxSegments = 5;

/** Looks through the drawn paths of a page. */
export function readPdfiumDrawings(
  library: WrappedPdfiumModule,
  memory: PdfiumMemory,
  page: number,
  toDisplay: Transform,
): Drawings {
  const drawings: Drawings = { rules: [], dots: [] };
  const count = Math.min(library.FPDFPage_CountObjects(page), maxObjects);
  const functions = directFunctions(library);
  const { scratch } = memory;
  for (let index = 0; index < count; index++) {
    const object = functions._FPDFPage_GetObject(page, index);
    if (functions._FPDFPageObj_GetType(object) !== pathObject) continue;
    if (!functions._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
    const box = toDisplay.rectangle(memory.float(0), memory.float(1), memory.float(2), memory.float(3));
    sortDrawing(box, functions._FPDFPath_CountSegments(object) <= boxSegments, drawings);
  }
  return drawings;
}
