import { PDFDocument, setTextRenderingMode, TextRenderingMode } from "pdf-lib";
import pdfmake from "pdfmake";
import { describe, expect, test } from "vitest";
import { createReadPdf } from "../../src/pdf/read-pdf.js";
import { readDocument } from "../../src/pipeline.js";
import { assemble } from "../../src/tree/assemble.js";
import { context, engines } from "../pdf/read-sample.js";
import { createSample, type Pen } from "../pdf/sample-pdf.js";

const text = Array.from(
  { length: 40 },
  (_, index) =>
    `Zeile ${index + 1} berichtet von den Angeboten der Gemeinden und ihrer Bildungsbüros im Land.`,
);

/** Many pages of text, made of one. */
async function createLong(pageCount: number): Promise<Uint8Array> {
  const page = (pen: Pen): void => {
    for (const [index, line] of text.entries()) pen.text(50, 60 + 18 * index, line);
  };
  const source = await PDFDocument.load(await createSample([page]));
  const document = await PDFDocument.create();
  const copies = await document.copyPages(
    source,
    Array.from({ length: pageCount }, () => 0),
  );
  for (const copy of copies) document.addPage(copy);
  return document.save();
}

describe.each(engines.map((engine) => [engine.name, engine] as const))("limits with %s", (_, engine) => {
  const read = createReadPdf([engine]);

  test("names the pages that hold pictures and no text", async () => {
    const scan = (pen: Pen): void => pen.picture(0, 0, 595, 842);
    const page = (pen: Pen): void => pen.text(50, 100, "Diese Seite hat Text, auf dem man suchen kann.");
    const result = await read(
      { bytes: await createSample([page, scan, page, scan, scan, () => {}]) },
      context(),
    );
    expect(result.ok).toBe(true);
    expect(result.issues).toHaveLength(1);
    expect(result.issues[0]).toMatchObject({
      code: "pdf/page-without-text",
      severity: "warning",
      place: { type: "page", pageNumber: 2 },
      actual: "no text on page 2, 4–5",
    });
  });

  test("names the pages whose text was recognised in a scan, and reads them", async () => {
    const scan = (pen: Pen): void => {
      pen.picture(0, 0, 595, 842);
      pen.page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible));
      pen.text(50, 100, "Dieser Text steht unsichtbar auf einem Bild.");
    };
    const page = (pen: Pen): void => {
      pen.picture(50, 200, 100, 100);
      pen.text(50, 100, "Diese Seite hat Text, auf dem man suchen kann.");
    };
    const result = await read({ bytes: await createSample([page, scan, scan]) }, context());
    expect(result.issues).toHaveLength(1);
    expect(result.issues[0]).toMatchObject({
      code: "pdf/recognised-text",
      severity: "info",
      place: { type: "page", pageNumber: 2 },
      actual: "recognised text on page 2–3",
    });
    expect(result.ok && assemble(result.value.tree).text).toContain("Dieser Text steht unsichtbar");
  });

  test("reads what only its owner's password guards, and refuses what the reader needs one for", async () => {
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy((path) => path === "Helvetica");
    pdfmake.setFonts({ Helvetica: { normal: "Helvetica" } });
    const make = async (passwords: { userPassword?: string; ownerPassword?: string }) => {
      const content = ["Nur gegen Kopieren geschützt"];
      const made = pdfmake.createPdf({ content, defaultStyle: { font: "Helvetica" }, ...passwords });
      return new Uint8Array(await made.getBuffer());
    };
    const guarded = await read({ bytes: await make({ ownerPassword: "amt" }) }, context());
    expect(guarded.ok && assemble(guarded.value.tree).text).toBe("Nur gegen Kopieren geschützt");
    const closed = await read({ bytes: await make({ userPassword: "amt" }) }, context());
    expect(closed.issues.map(({ code }) => code)).toEqual(["pdf/encrypted"]);
  });

  test("never gives an empty success for what is cut short", async () => {
    const whole = await createSample([(pen) => pen.text(50, 100, "Bildung im Landkreis Musterau")]);
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.98]) {
      const result = await read({ bytes: whole.subarray(0, share * whole.length) }, context());
      if (result.ok) expect(assemble(result.value.tree).text).toContain("Bildung");
      else expect(result.issues[0]?.code).toMatch(/^pdf\/(?:corrupt|no-text-layer)$/u);
    }
  });
});

describe("long documents", () => {
  const pdfium = createReadPdf([engines[0]!]);

  test("end within a second of the abort, at whatever point", async () => {
    const bytes = await createLong(2000);
    for (const wait of [30, 1500]) {
      const controller = new AbortController();
      let abortedAt = 0;
      setTimeout(() => {
        abortedAt = performance.now();
        controller.abort();
      }, wait);
      const result = await pdfium({ bytes }, context({}, controller.signal));
      expect(performance.now() - abortedAt).toBeLessThan(1000);
      expect(result.issues.map(({ code }) => code)).toEqual(["source/aborted"]);
    }
    const started = performance.now();
    const late = await readDocument(bytes, { limits: { timeoutMs: 300 } });
    expect(performance.now() - started).toBeLessThan(2000);
    expect(late.issues.map(({ code }) => code)).toContain("source/timeout");
  }, 60_000);

  test("are read up to the limit of pages", async () => {
    const result = await pdfium({ bytes: await createLong(12) }, context({ maxPages: 10 }));
    expect(result.ok && assemble(result.value.tree).text.match(/Zeile 1 /gu)).toHaveLength(10);
    expect(result.issues).toMatchObject([
      { code: "pdf/too-many-pages", severity: "warning", expected: "at most 10 pages", actual: "12 pages" },
    ]);
  });
});
