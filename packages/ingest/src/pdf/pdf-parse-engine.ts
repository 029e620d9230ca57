import { type OutlineEntry, type PdfEngine, PdfError, type PdfFile, type PdfMetadata } from "./pdf-engine.js";
import { type PdfJsPage, readPdfJsPage } from "./pdf-parse-page.js";

/** What is used of the pdf.js document behind pdf-parse. */
interface PdfJsDocument {
  readonly numPages: number;
  getPage(pageNumber: number): Promise<PdfJsPage & { cleanup(): void }>;
  getMetadata(): Promise<{ readonly info: Readonly<Record<string, unknown>> }>;
  getOutline(): Promise<readonly PdfJsOutlineItem[] | null>;
  getDestination(name: string): Promise<readonly unknown[] | null>;
  getPageIndex(reference: unknown): Promise<number>;
}

interface PdfJsOutlineItem {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly PdfJsOutlineItem[];
}

const maxOutlineLevel = 32;
const maxOutlineEntries = 20_000;

/** Makes the engine on pdf-parse, which stands on pdf.js. The library is loaded at the first `open`. */
export function createPdfParseEngine(): PdfEngine {
  let loading: ReturnType<typeof loadLibrary> | undefined;
  return {
    name: "pdf-parse",
    async open(bytes) {
      loading ??= loadLibrary().catch((cause) => {
        loading = undefined;
        throw new PdfError("engine-unavailable", "pdf-parse could not be loaded", { cause });
      });
      const { PDFParse, lendHalf } = await loading;
      // pdf.js takes the buffer away from its owner; warnings of broken files are not for the console
      const parser = new PDFParse({ data: bytes.slice(), verbosity: 0, isEvalSupported: false });
      try {
        // `load` is private in the types only; it is the one way to the pdf.js document
        const load = () => (parser as unknown as { load(): Promise<PdfJsDocument> }).load();
        const document = await lendHalf(load);
        return await openFile(document, () => parser.destroy());
      } catch (cause) {
        await parser.destroy();
        if (cause instanceof PdfError) throw cause;
        if (cause instanceof Error && cause.name === "PasswordException")
          throw new PdfError("encrypted", "the file asks for a password", { cause });
        throw new PdfError("corrupt", `pdf-parse cannot open the file: ${messageOf(cause)}`, { cause });
      }
    },
  };
}

/** Where pdf.js looks for its second half, which it else fetches from an address that no bundler knows of. */
interface PdfJsScope {
  pdfjsWorker?: unknown;
  /** pdf.js makes one when it is imported. It needs one that works only for drawing. */
  DOMMatrix?: unknown;
}

/** Loads pdf-parse and both halves of pdf.js, which it works with in this thread. */
async function loadLibrary() {
  const scope = globalThis as PdfJsScope;
  scope.DOMMatrix ??= class DOMMatrix {};
  const others = scope.pdfjsWorker;
  try {
    const [{ PDFParse }, { WorkerMessageHandler }] = await Promise.all([
      import("pdf-parse"),
      import("pdfjs-dist/legacy/build/pdf.worker.min.mjs"),
    ]);
    return { PDFParse, lendHalf: createLender(scope, { WorkerMessageHandler }) };
  } finally {
    // the half puts itself there: a page that shows PDF files with another version of pdf.js would take it for its own
    scope.pdfjsWorker = others;
  }
}

/** Makes a function that lends pdf.js its half while a document begins to load, which is when it takes hold of it. */
function createLender(scope: PdfJsScope, pdfjsWorker: unknown) {
  return <Value>(load: () => Value): Value => {
    const others = scope.pdfjsWorker;
    scope.pdfjsWorker = pdfjsWorker;
    try {
      return load();
    } finally {
      scope.pdfjsWorker = others;
    }
  };
}

async function openFile(document: PdfJsDocument, destroy: () => Promise<void>): Promise<PdfFile> {
  return {
    pageCount: document.numPages,
    metadata: toMetadata((await document.getMetadata()).info),
    outline: await readOutline(document),
    readPage: async (pageNumber) => {
      try {
        const page = await document.getPage(pageNumber);
        const content = await readPdfJsPage(page, pageNumber);
        page.cleanup();
        return content;
      } catch (cause) {
        throw new PdfError("corrupt", `page ${pageNumber} cannot be read: ${messageOf(cause)}`, { cause });
      }
    },
    close: destroy,
  };
}

function messageOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).slice(0, 200);
}

function toMetadata(info: Readonly<Record<string, unknown>>): PdfMetadata {
  const names = {
    title: "Title",
    author: "Author",
    subject: "Subject",
    keywords: "Keywords",
    creator: "Creator",
    producer: "Producer",
    creationDate: "CreationDate",
    modificationDate: "ModDate",
    language: "Language",
  } satisfies Record<keyof PdfMetadata, string>;
  const entries = Object.entries(names).map(([key, name]) => [key, info[name]] as const);
  return Object.fromEntries(
    entries.filter(([, value]) => typeof value === "string" && value !== ""),
  ) as PdfMetadata;
}

async function readOutline(document: PdfJsDocument): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const visit = async (items: readonly PdfJsOutlineItem[], level: number): Promise<void> => {
    for (const { title, dest, items: inner } of items) {
      if (entries.length >= maxOutlineEntries) return;
      const pageNumber = await pageOf(document, dest);
      if (title) entries.push({ title, level, ...(pageNumber === undefined ? {} : { pageNumber }) });
      if (level < maxOutlineLevel) await visit(inner, level + 1);
    }
  };
  await visit((await document.getOutline().catch(() => null)) ?? [], 1);
  return entries;
}

async function pageOf(
  document: PdfJsDocument,
  destination: PdfJsOutlineItem["dest"],
): Promise<number | undefined> {
  try {
    const target = typeof destination === "string" ? await document.getDestination(destination) : destination;
    const page = target?.[0];
    if (typeof page === "number") return page + 1;
    return page ? (await document.getPageIndex(page)) + 1 : undefined;
  } catch {
    // a broken destination costs the entry its page, not the file its outline
    return undefined;
  }
}
