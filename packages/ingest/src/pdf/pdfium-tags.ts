import type { WrappedPdfiumModule } from "@embedpdf/pdfium";
import type { Tag } from "./pdf-engine.js";
import { directFunctions } from "./pdfium-direct.js";
import type { PdfiumMemory } from "./pdfium-memory.js";

/** Deepest nesting of structure elements that is followed: trees of broken files may be circular. */
const maxDepth = 64;
/** Most structure elements of one page. */
const maxElements = 100_000;

/** The structure elements of a page, by the marked content that they hold. Empty for untagged files. */
export function readPdfiumTags(
  library: WrappedPdfiumModule,
  memory: PdfiumMemory,
  page: number,
): ReadonlyMap<number, Tag> {
  const tags = new Map<number, Tag>();
  const tree = library.FPDF_StructTree_GetForPage(page);
  if (!tree) return tags;
  const functions = directFunctions(library);
  let elements = 0;
  const visit = (element: number, parent: Tag | undefined, depth: number): void => {
    if (!element || depth > maxDepth || elements >= maxElements) return;
    const role =
      memory.readUtf16((buffer, length) => functions._FPDF_StructElement_GetType(element, buffer, length)) ??
      "";
    const tag: Tag = { role, id: elements++, ...(parent ? { parent } : {}) };
    const children = functions._FPDF_StructElement_CountChildren(element);
    for (let index = 0; index < children; index++) {
      const child = functions._FPDF_StructElement_GetChildAtIndex(element, index);
      if (child) visit(child, tag, depth + 1);
      else {
        const id = functions._FPDF_StructElement_GetChildMarkedContentID(element, index);
        if (id >= 0) tags.set(id, tag);
      }
    }
  };
  const roots = library.FPDF_StructTree_CountChildren(tree);
  for (let index = 0; index < roots; index++)
    visit(library.FPDF_StructTree_GetChildAtIndex(tree, index), undefined, 0);
  library.FPDF_StructTree_Close(tree);
  return tags;
}
