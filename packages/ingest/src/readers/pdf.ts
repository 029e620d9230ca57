import { fail, type Issue, succeed } from "@bildungsprofil/core";
import { createTurns } from "../create-turns.js";
import { finishWork } from "../finish-work.js";
import { layOut, type PieceSheet, toSheet } from "../pdf/layout.js";
import { toMetadata } from "../pdf/metadata.js";
import { type PdfEngine, PdfError, type PdfFile } from "../pdf/pdf-engine.js";
import { createPdfParseEngine } from "../pdf/pdf-parse-engine.js";
import { createPdfiumEngine } from "../pdf/pdfium-engine.js";
import { toTree } from "../pdf/tree.js";
import type { Input, Limits, Reader } from "./reader.js";

/** Readers must put the signature within the first KiB (ISO 32000-1, Annex H). */
const signatureRange = 1024;

/** Makes a PDF reader. The first engine that can open a file reads it. */
export function createPdfReader(engines: readonly [PdfEngine, ...PdfEngine[]]): Reader {
  return {
    name: "pdf",
    accepts: isPdf,
    async read({ bytes }, { limits, signal }) {
      const takeTurn = createTurns(signal);
      let refusal: unknown;
      for (const engine of engines) {
        let file: PdfFile | undefined;
        try {
          file = await engine.open(bytes);
          const { sheets, issues } = await readPages(file, limits, takeTurn);
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
      return fail(toIssue(refusal as PdfError));
    },
  };
}

/** Reads PDF files: with PDFium, or with pdf-parse where PDFium refuses a file or cannot be loaded. */
export const pdf: Reader = createPdfReader([createPdfiumEngine(), createPdfParseEngine()]);

function isPdf({ bytes }: Input): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, signatureRange));
  const at = head.search(/%PDF-\d/u);
  // a text may speak of the signature; what other programs put in front of it, its objects tell from that
  return at >= 0 && (/^(?:\u00ef\u00bb\u00bf|\s)*$/u.test(head.slice(0, at)) || holdsObject(bytes));
}

/** Whether an object begins anywhere: "4 0 obj". */
function holdsObject(bytes: Uint8Array): boolean {
  const [o, b, j, space] = [0x6f, 0x62, 0x6a, 0x20];
  for (let at = bytes.indexOf(o); at >= 0; at = bytes.indexOf(o, at + 1)) {
    const before = bytes[at - 2] ?? 0;
    if (
      bytes[at + 1] === b &&
      bytes[at + 2] === j &&
      bytes[at - 1] === space &&
      before >= 0x30 &&
      before <= 0x39
    )
      return true;
  }
  return false;
}

async function readPages(
  file: PdfFile,
  { maxPages, maxTextLength }: Limits,
  takeTurn: () => Promise<void>,
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
