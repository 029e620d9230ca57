import pdfmake from "pdfmake";
import { describe, expect, test } from "vitest";
import { type PdfEngine, PdfError } from "../../src/pdf/pdf-engine.js";
import { createPdfParseEngine } from "../../src/pdf/pdf-parse-engine.js";
import { createReadPdf } from "../../src/pdf/read-pdf.js";
import { pdf } from "../../src/readers/pdf.js";
import { assemble } from "../../src/tree/assemble.js";
import { context, engines, outline, readWith } from "../pdf/read-sample.js";
import { createSample, type Pen } from "../pdf/sample-pdf.js";

const paragraph = (pen: Pen, x: number, y: number, lines: readonly string[]): void => {
  for (const [index, line] of lines.entries()) pen.text(x, y + 13 * index, line);
};

const left = [
  "Das Bildungsbüro koordiniert die Zusammenar-",
  "beit der Schulen, der Kinder- und Jugendhilfe",
  "und der Weiterbildung. Es sitzt in der Anne-",
  "Frank-Straße und ist täglich geöffnet, außer am",
];
const right = [
  "Sonntag und an Feiertagen, an denen auch das",
  "Rathaus geschlossen bleibt. Fragen beantwortet",
  "die Leitung gern, auch telefonisch oder per Post.",
];

describe.each(engines.map((engine) => [engine.name, engine] as const))("pdf reader on %s", (_, engine) => {
  test("reads columns one after the other, whatever the order of drawing, and joins divided words", async () => {
    const bytes = await createSample([
      (pen) => {
        paragraph(pen, 310, 120, right);
        paragraph(pen, 50, 120, left);
        pen.text(50, 80, "Bildung im Musterkreis", { size: 20, bold: true });
      },
    ]);
    const { tree } = await readWith(engine, bytes);
    expect(outline(tree)).toEqual([
      "h1 Bildung im Musterkreis",
      "p Das Bildungsbüro koordiniert die Zusammenarbeit der Schulen, der Kinder- und Jugendhilfe und der Weiterbildung. " +
        "Es sitzt in der Anne-Frank-Straße und ist täglich geöffnet, außer am Sonntag und an Feiertagen, an denen auch das " +
        "Rathaus geschlossen bleibt. Fragen beantwortet die Leitung gern, auch telefonisch oder per Post.",
    ]);
  });

  test("gives each word its page and box, which cite its place", async () => {
    const bytes = await createSample([(pen) => pen.text(50, 100, "Bildung für alle Menschen im Kreis")]);
    const { tree } = await readWith(engine, bytes);
    const assembled = assemble(tree);
    const [block] = assembled.tree.children;
    const node = block && "children" in block ? block.children[0] : undefined;
    const places = node?.data?.places ?? [];
    expect(places).toHaveLength(6);
    const locator = places[1]!.locator;
    expect(assembled.text.slice(places[1]!.at, places[2]!.at)).toBe("für ");
    if (locator.type !== "page" || !locator.box) throw new Error("expected a box");
    expect(locator.pageNumber).toBe(1);
    expect(locator.box.x).toBeGreaterThan(80);
    expect(locator.box.x).toBeLessThan(95);
    expect(locator.box.y).toBeGreaterThan(85);
    expect(locator.box.y + locator.box.height).toBeLessThan(106);
  });

  test("marks running headers, footers and page numbers as furniture, and text goes on over the page", async () => {
    const page = (number: number, lines: readonly string[]) => (pen: Pen) => {
      pen.text(50, 40, "Bildungsbericht Musterkreis", { size: 8 });
      paragraph(pen, 50, 100, lines);
      pen.text(500, 810, `Seite ${number} von 3`, { size: 8 });
    };
    const bytes = await createSample([
      page(1, ["Der Bericht beschreibt die Lage der Schulen im Landkreis und die Angebote der Weiterbil-"]),
      page(2, ["dung in den Gemeinden. Er erscheint alle zwei Jahre und wird im Kreistag beraten."]),
      page(3, ["Dieser Absatz steht auf der letzten Seite und hat mit den Seiten davor nichts zu tun."]),
    ]);
    const { tree } = await readWith(engine, bytes);
    const lines = outline(tree);
    expect(lines.filter((line) => line.startsWith("p "))).toEqual([
      "p Der Bericht beschreibt die Lage der Schulen im Landkreis und die Angebote der Weiterbildung in den Gemeinden. " +
        "Er erscheint alle zwei Jahre und wird im Kreistag beraten.",
      "p Dieser Absatz steht auf der letzten Seite und hat mit den Seiten davor nichts zu tun.",
    ]);
    expect(lines.filter((line) => line.startsWith("furniture "))).toHaveLength(6);
  });

  test("reads lists of bullets, numbers and levels", async () => {
    const bytes = await createSample([
      (pen) => {
        pen.text(50, 80, "Unsere Angebote sind:");
        pen.text(50, 100, "•");
        pen.text(
          64,
          100,
          "Beratung für Eltern, Schulen und alle anderen, die es wissen möchten, an jedem Tag der",
        );
        pen.text(64, 113, "Woche");
        pen.text(64, 130, "-");
        pen.text(76, 130, "am Telefon");
        pen.text(50, 147, "•");
        pen.text(64, 147, "Fortbildung");
        pen.text(50, 180, "Der Weg dorthin:");
        pen.text(50, 200, "1.");
        pen.text(64, 200, "Anmelden");
        pen.text(50, 215, "2.");
        pen.text(64, 215, "Mitmachen");
        pen.text(50, 260, "14. Juni 2024: Sommerfest");
      },
    ]);
    expect(outline((await readWith(engine, bytes)).tree)).toEqual([
      "p Unsere Angebote sind:",
      "ul",
      "  p Beratung für Eltern, Schulen und alle anderen, die es wissen möchten, an jedem Tag der Woche",
      "  ul",
      "    p am Telefon",
      "  p Fortbildung",
      "p Der Weg dorthin:",
      "ol",
      "  p Anmelden",
      "  p Mitmachen",
      "p 14. Juni 2024: Sommerfest",
    ]);
  });

  test("reads labels and values, ruled tables and cards side by side each in its own way", async () => {
    const bytes = await createSample([
      (pen) => {
        pen.text(50, 80, "Kommune:");
        pen.text(150, 80, "Musterkreis");
        pen.text(50, 100, "Einwohner:");
        pen.text(150, 100, "84.512");
        pen.text(50, 120, "Leitung:");
        pen.text(150, 120, "Erika Muster");
        pen.text(
          50,
          180,
          "Hier folgt eine Tabelle, über der dieser Satz als Überleitung in voller Breite des Textes steht.",
        );
        for (const y of [205, 225, 245, 265]) pen.line(50, y, 400, y);
        [
          ["Schule", "Plätze"],
          ["Grundschule Nord", "210"],
          ["Grundschule Süd", "180"],
        ].forEach(([name, places], row) => {
          pen.text(55, 219 + 20 * row, name!, { bold: row === 0 });
          pen.text(300, 219 + 20 * row, places!, { bold: row === 0 });
        });
        pen.text(
          50,
          310,
          "Ihre Ansprechpersonen beantworten alle Fragen zu Schule, Kita, Ausbildung und Weiterbildung gern.",
        );
        paragraph(pen, 50, 340, ["Max Beispiel", "Leiter des Büros", "Tel. 01234 5610"]);
        paragraph(pen, 300, 340, ["Erika Vorlage", "Monitoring", "Tel. 01234 5611"]);
      },
    ]);
    expect(outline((await readWith(engine, bytes)).tree)).toEqual([
      "keyValue",
      "  Kommune: | Musterkreis",
      "  Einwohner: | 84.512",
      "  Leitung: | Erika Muster",
      "p Hier folgt eine Tabelle, über der dieser Satz als Überleitung in voller Breite des Textes steht.",
      "table",
      "  Schule | Plätze",
      "  Grundschule Nord | 210",
      "  Grundschule Süd | 180",
      "p Ihre Ansprechpersonen beantworten alle Fragen zu Schule, Kita, Ausbildung und Weiterbildung gern.",
      "p Max Beispiel⏎Leiter des Büros⏎Tel. 01234 5610",
      "p Erika Vorlage⏎Monitoring⏎Tel. 01234 5611",
    ]);
  });

  test("puts links around the words under their annotations", async () => {
    const bytes = await createSample([
      (pen) => {
        pen.text(50, 100, "Mehr unter www.kreis.example im Netz.");
        pen.link(101, 103, 88, 12, "https://www.kreis.example/");
      },
    ]);
    expect(outline((await readWith(engine, bytes)).tree)).toEqual([
      "p Mehr unter [www.kreis.example](https://www.kreis.example/) im Netz.",
    ]);
  });

  test("takes large pages with little text for slides", async () => {
    const slide = (title: string, text: string) => (pen: Pen) => {
      pen.text(60, 70, title, { size: 32, bold: true });
      pen.text(60, 160, text, { size: 20 });
    };
    const bytes = await createSample(
      [slide("Ausgangslage", "Viele Projekte nebeneinander"), slide("Ziele", "Ein Büro für alle")],
      {
        size: [720, 405],
      },
    );
    expect(outline((await readWith(engine, bytes)).tree)).toEqual([
      "h1 Ausgangslage",
      "p Viele Projekte nebeneinander",
      "thematicBreak",
      "h1 Ziele",
      "p Ein Büro für alle",
    ]);
  });

  test("reads rotated pages upright, with places on the page as displayed", async () => {
    const bytes = await createSample([(pen) => pen.text(100, 100, "Gedreht und doch zu lesen")], {
      rotate: 90,
    });
    const { tree } = await readWith(engine, bytes);
    expect(assemble(tree).text).toBe("Gedreht und doch zu lesen");
    const block = tree.children[0]!;
    const place = "children" in block ? block.children[0]?.data?.places?.[0]?.locator : undefined;
    if (place?.type !== "page" || !place.box) throw new Error("expected a box");
    // 100 from the top of the unturned page is 100 from the right edge of the turned one, 842 wide
    expect(place.box.x).toBeGreaterThan(842 - 100 - 4);
    expect(place.box.x).toBeLessThan(842 - 90);
    expect(place.box.y).toBeGreaterThan(98);
    expect(place.box.height).toBeGreaterThan(place.box.width);
  });

  test("gives metadata", async () => {
    const { metadata, mediaType } = await readWith(
      engine,
      await createSample([(pen) => pen.text(50, 50, "Text")]),
    );
    expect(mediaType).toBe("application/pdf");
    expect(metadata).toMatchObject({ title: "Muster", created: "2024-03-05" });
  });

  test("says that a file has no text, asks for a password or is damaged", async () => {
    const read = createReadPdf([engine]);
    const codeOf = async (bytes: Uint8Array) => (await read({ bytes }, context())).issues[0]?.code;
    expect(await codeOf(await createSample([(pen) => pen.line(10, 10, 100, 100)]))).toBe("pdf/no-text-layer");
    expect(await codeOf(new TextEncoder().encode("%PDF-1.7\nnothing that follows is one"))).toBe(
      "pdf/corrupt",
    );
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy((path) => path === "Helvetica");
    pdfmake.setFonts({ Helvetica: { normal: "Helvetica" } });
    const secret = await pdfmake
      .createPdf({ content: ["geheim"], userPassword: "x", defaultStyle: { font: "Helvetica" } })
      .getBuffer();
    expect(await codeOf(new Uint8Array(secret))).toBe("pdf/encrypted");
  });

  test("keeps the limit of pages, ends when aborted, and leaves the bytes alone", async () => {
    const bytes = await createSample(
      [1, 2, 3].map((number) => (pen: Pen) => pen.text(50, 200, `Text der Seite mit der Nummer ${number}`)),
    );
    const copy = bytes.slice();
    const limited = await createReadPdf([engine])({ bytes }, context({ maxPages: 2 }));
    expect(limited.ok && assemble(limited.value.tree).text).not.toContain("Nummer 3");
    expect(limited.issues.map(({ code }) => code)).toEqual(["pdf/too-many-pages"]);
    const aborted = await createReadPdf([engine])({ bytes }, context({}, AbortSignal.abort()));
    expect(aborted.ok).toBe(false);
    expect(aborted.issues[0]?.code).toBe("source/aborted");
    expect(bytes).toEqual(copy);
  });
});

describe("pdf", () => {
  test("accepts by the signature alone", () => {
    const bytes = (text: string) => ({ bytes: new TextEncoder().encode(text) });
    expect(pdf.accepts(bytes("%PDF-1.4 …"))).toBe(true);
    expect(pdf.accepts(bytes("\ufeff\n%PDF-1.4 …"))).toBe(true);
    expect(pdf.accepts(bytes("HTTP/1.1 200 OK\n\n%PDF-1.4\n1 0 obj"))).toBe(true);
    expect(pdf.accepts(bytes("<p>Eine solche Datei beginnt mit %PDF-1.4"))).toBe(false);
    expect(
      pdf.accepts({ ...bytes("PK\u0003\u0004"), name: "report.pdf", contentType: "application/pdf" }),
    ).toBe(false);
  });

  test("falls back to the next engine where one refuses a file", async () => {
    const broken: PdfEngine = { name: "pdfium", open: (bytes) => engines[0]!.open(bytes.subarray(0, 10)) };
    const bytes = await createSample([(pen) => pen.text(50, 50, "Auch so zu lesen")]);
    const result = await createReadPdf([broken, createPdfParseEngine()])({ bytes }, context());
    expect(result.ok && assemble(result.value.tree).text).toBe("Auch so zu lesen");
  });

  test("says so where the first engine cannot be loaded, and leaves nothing behind for others' pdf.js", async () => {
    const absent: PdfEngine = {
      name: "pdfium",
      open: () => Promise.reject(new PdfError("engine-unavailable", "no WebAssembly here")),
    };
    const bytes = await createSample([(pen) => pen.text(50, 50, "Auch so zu lesen")]);
    const result = await createReadPdf([absent, createPdfParseEngine()])({ bytes }, context());
    expect(result.ok && assemble(result.value.tree).text).toBe("Auch so zu lesen");
    expect(result.issues).toMatchObject([
      { code: "pdf/engine-unavailable", severity: "warning", actual: "no WebAssembly here" },
    ]);
    expect((globalThis as { pdfjsWorker?: unknown }).pdfjsWorker).toBeUndefined();
    const neither = await createReadPdf([absent, absent])({ bytes }, context());
    expect(neither).toMatchObject({
      ok: false,
      issues: [{ code: "pdf/engine-unavailable", severity: "error" }],
    });
  });

  test("loads PDFium's WebAssembly from the address that is given", async () => {
    const bytes = await createSample([(pen) => pen.text(50, 50, "Von anderem Ort")]);
    const wasm = new URL(import.meta.resolve("@embedpdf/pdfium/pdfium.wasm"));
    const [pdfium] = engines;
    const read = createReadPdf([pdfium!]);
    expect((await read({ bytes }, { ...context(), pdfiumWasm: wasm })).ok).toBe(true);
    const astray = await read({ bytes }, { ...context(), pdfiumWasm: new URL("nowhere.wasm", wasm) });
    expect(astray.issues.map(({ code }) => code)).toEqual(["pdf/engine-unavailable"]);
  });
});
