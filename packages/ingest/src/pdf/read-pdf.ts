import { fail, type Issue, succeed } from "@bildungsprofil/core";
import type { TakeTurn } from "../create-turns.js";
import { createTurns } from "../create-turns.js";
import { finishWork } from "../finish-work.js";
import type { Limits, Reader } from "../readers/reader.js";
import { layOut, type PieceSheet, toSheet } from "./layout.js";
import { toMetadata } from "./metadata.js";
import { type PdfEngine, PdfError, type PdfFile } from "./pdf-engine.js";
import { createPdfParseEngine } from "./pdf-parse-engine.js";
import { createPdfiumEngine } from "./pdfium-engine.js";
import { toTree } from "./tree.js";

/** Makes what reads PDF files. The first engine that can open a file reads it. */
export function createReadPdf(engines: readonly [PdfEngine, ...PdfEngine[]]): Reader["read"] {
  return async ({ bytes }, { limits, signal, pdfiumWasm }) => {
    const takeTurn = createTurns(signal);
    let refusal: PdfError | undefined;
    for (const engine of engines) {
      let file: PdfFile | undefined;
      try {
        file = await engine.open(bytes, { pdfiumWasm });
        const { sheets, issues } = await readPages(file, limits, takeTurn);
        if (refusal?.code === "engine-unavailable") issues.unshift(secondEngine(refusal));
        if (sheets.every(({ directions }) => directions.length === 0))
          return fail(noTextLayer(file.pageCount), ...issues);
        const scans = pagesWithoutText(sheets);
        if (scans) issues.push(scans);
        const recognised = recognisedPages(sheets);
        if (recognised) issues.push(recognised);
        const layout = await finishWork(layOut(sheets), takeTurn);
        const tree = await finishWork(toTree(layout, file.outline), takeTurn);
        return succeed({ mediaType: "application/pdf", tree, metadata: toMetadata(file.metadata) }, issues);
      } catch (cause) {
        if (signal.aborted) return fail(aborted);
        if (!(cause instanceof PdfError)) throw cause;
        refusal ??= cause;
        if (cause.code === "encrypted") break;
      } finally {
        await file?.close();
      }
    }
    return fail(toIssue(refusal!));
  };
}

/** Reads with PDFium, or with pdf-parse where PDFium refuses a file or cannot be loaded. */
export const readPdf = createReadPdf([createPdfiumEngine(), createPdfParseEngine()]);

async function readPages(
  file: PdfFile,
  { maxPages, maxTextLength }: Limits,
  takeTurn: TakeTurn,
): Promise<{ sheets: PieceSheet[]; issues: Issue[] }> {
  const sheets: PieceSheet[] = [];
  const issues: Issue[] = [];
  const count = Math.min(file.pageCount, maxPages);
  if (count < file.pageCount)
    issues.push({
      code: "pdf/too-many-pages",
      severity: "warning",
      message: "Only the first pages were read. Raise `limits.maxPages` to read all.",
      expected: `at most ${maxPages} pages`,
      actual: `${file.pageCount} pages`,
    });
  let characters = 0;
  for (let pageNumber = 1; pageNumber <= count; pageNumber++) {
    await takeTurn();
    // what is too long as a whole need not be read to its end
    if (characters > maxTextLength) break;
    try {
      const page = await file.readPage(pageNumber);
      characters += page.characters.length;
      sheets.push(toSheet(page));
    } catch (cause) {
      if (!(cause instanceof PdfError)) throw cause;
      issues.push({
        code: "pdf/page-unreadable",
        severity: "warning",
        message: "A page could not be read and is missing.",
        place: { type: "page", pageNumber },
        actual: cause.message,
      });
    }
  }
  return { sheets, issues };
}

const aborted: Issue = {
  code: "source/aborted",
  severity: "error",
  message: "Reading was aborted by the caller.",
};

/** Pages that hold pictures and no text, in a document that has text elsewhere: most likely they were scanned. */
function pagesWithoutText(sheets: readonly PieceSheet[]): Issue | undefined {
  const numbers = sheets.flatMap(({ directions, hasPictures, pageNumber }) =>
    hasPictures && directions.length === 0 ? [pageNumber] : [],
  );
  if (numbers.length === 0) return undefined;
  return {
    code: "pdf/page-without-text",
    severity: "warning",
    message:
      "Some pages hold pictures and no text: run text recognition (OCR) over the file to read them, too.",
    place: { type: "page", pageNumber: numbers[0]! },
    expected: "text on every page that is not empty",
    actual: `no text on page ${toRanges(numbers)}`,
  };
}

/** Pages whose text a program recognised in a picture: letters may be wrong, and so may the order. */
function recognisedPages(sheets: readonly PieceSheet[]): Issue | undefined {
  const numbers = sheets.flatMap(({ isRecognised, pageNumber }) => (isRecognised ? [pageNumber] : []));
  if (numbers.length === 0) return undefined;
  return {
    code: "pdf/recognised-text",
    severity: "info",
    message:
      "Text of some pages was recognised in a scan (OCR) and may hold wrong letters: check values against the picture.",
    place: { type: "page", pageNumber: numbers[0]! },
    actual: `recognised text on page ${toRanges(numbers)}`,
  };
}

/** Ascending numbers as "2, 4–6". */
function toRanges(numbers: readonly number[]): string {
  const ranges: { from: number; to: number }[] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last && last.to === number - 1) last.to = number;
    else ranges.push({ from: number, to: number });
  }
  return ranges.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

function noTextLayer(pageCount: number): Issue {
  return {
    code: "pdf/no-text-layer",
    severity: "error",
    message: "The PDF holds no text, only pictures: run text recognition (OCR) over it first.",
    expected: "text on at least one page",
    actual: `${pageCount} pages without text`,
  };
}

function toIssue({ code, message }: PdfError): Issue {
  const messages: Record<PdfError["code"], string> = {
    encrypted: "The PDF asks for a password: save it without one.",
    corrupt: "The PDF is damaged: open it in its own program and save it anew.",
    "engine-unavailable":
      "No PDF engine could be loaded: check that @embedpdf/pdfium or pdf-parse is installed.",
  };
  return { code: `pdf/${code}`, severity: "error", message: messages[code], actual: message };
}

/** Why a file was read with the second engine, which tells less of it: the reading differs from that elsewhere. */
function secondEngine({ message }: PdfError): Issue {
  return {
    code: "pdf/engine-unavailable",
    severity: "warning",
    message:
      "PDFium could not be loaded, so that pdf-parse read the file, less exactly: check that pdfium.wasm is where `pdfiumWasm` says, and that the page may run WebAssembly.",
    actual: message,
  };
}
