import type { PdfEngine } from "./pdf-engine.js";
export function createPdfParseEngine(): PdfEngine { throw new Error("todo"); }
