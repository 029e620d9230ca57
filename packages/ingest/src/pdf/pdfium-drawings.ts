import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import { type Drawings, sortDrawing } from "./drawings.js";
import { directFunctions } from "./pdfium-direct.js";
import type { PdfiumMemory } from "./pdfium-memory.js";
import type { Transform } from "./transform.js";

/** FPDF_PAGEOBJ_ in fpdf_edit.h. */
const pathObject = 2;
const imageObject = 3;
const formObject = 5;
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
): Drawings & { hasPictures: boolean } {
  const drawings: Drawings = { rules: [], dots: [] };
  let hasPictures = false;
  const count = Math.min(library.FPDFPage_CountObjects(page), maxObjects);
  const functions = directFunctions(library);
  const { scratch } = memory;
  for (let index = 0; index < count; index++) {
    const object = functions._FPDFPage_GetObject(page, index);
    const type = functions._FPDFPageObj_GetType(object);
    // what stands inside a form object is not looked at
    if (type === imageObject || type === formObject) hasPictures = true;
    if (type !== pathObject) continue;
    if (!functions._FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) continue;
    const box = memory.rectangle(toDisplay);
    sortDrawing(box, functions._FPDFPath_CountSegments(object) <= boxSegments, drawings);
  }
  return { ...drawings, hasPictures };
}
