import { existsSync } from "node:fs";
import { degrees, PDFDocument, StandardFonts } from "pdf-lib";
import pdfmake from "pdfmake";
import { chromium } from "playwright-core";
import { describe, expect, test } from "vitest";
import { engines, outline, readWith } from "../pdf/read-sample.js";

const chromiumPath = "/usr/bin/chromium";
const hasChromium = existsSync(chromiumPath);
const browserName = hasChromium ? "chromium" : `chromium (skipped: not at ${chromiumPath})`;

const paragraph =
  "Das Bildungsbüro begleitet den Übergang von der Kindertagesstätte in die Schule, bündelt kinder- und " +
  "jugendfreundliche Angebote der Gemeinden und berichtet darüber zweimal im Jahr im Ausschuss für Schule und Sport.";

async function makeReport(): Promise<Uint8Array> {
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((path) => path.startsWith("Helvetica"));
  pdfmake.setFonts({ Helvetica: { normal: "Helvetica", bold: "Helvetica-Bold" } });
  const heading = (text: string, fontSize: number) => ({
    text,
    fontSize,
    bold: true,
    margin: [0, 12, 0, 4] as [number, number, number, number],
  });
  const chapter = (number: number, title: string) => [
    heading(`${number} ${title}`, 16),
    { text: paragraph, alignment: "justify" as const },
    heading(`${number}.1 Angebote`, 13),
    { ul: ["Beratung", ["Kurse", { ul: ["am Abend", "am Wochenende"] }]] },
    { text: paragraph, margin: [0, 8, 0, 0] as [number, number, number, number] },
  ];
  const rows = Array.from({ length: 60 }, (_, index) => [
    `Gemeinde ${index + 1}`,
    String(40 + index),
    "laufend",
  ]);
  const report = pdfmake.createPdf({
    defaultStyle: { font: "Helvetica", fontSize: 10 },
    pageMargins: [60, 70, 60, 70],
    header: { text: "Bildungsbericht Musterau", fontSize: 8, margin: [60, 30, 60, 0] },
    footer: (page: number) => ({ text: `Seite ${page}`, fontSize: 8, margin: [60, 20, 60, 0] }),
    content: [
      heading("Bildungsbericht 2023", 22),
      ...chapter(1, "Einleitung"),
      ...chapter(2, "Gemeinden"),
      {
        table: {
          headerRows: 1,
          body: [["Gemeinde", "Plätze", "Stand"].map((text) => ({ text, bold: true })), ...rows],
        },
      },
      ...chapter(3, "Ausblick"),
    ],
  });
  return new Uint8Array(await report.getBuffer());
}

async function printPage(html: string): Promise<Uint8Array> {
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.setContent(html);
    return new Uint8Array(await page.pdf({ format: "A4", tagged: false }));
  } finally {
    await browser.close();
  }
}

describe.each(engines.map((engine) => [engine.name, engine] as const))(
  "files of generators with %s",
  (_, engine) => {
    test("pdfmake: chapters, nested lists, a table over pages, running lines", async () => {
      const read = outline((await readWith(engine, await makeReport())).tree);
      expect(read.filter((line) => /^h\d/u.test(line))).toEqual([
        "h1 Bildungsbericht 2023",
        ...["Einleitung", "Gemeinden", "Ausblick"].flatMap((title, index) => [
          `h2 ${index + 1} ${title}`,
          `h3 ${index + 1}.1 Angebote`,
        ]),
      ]);
      expect(read.filter((line) => line === `p ${paragraph}`)).toHaveLength(6);
      const list = read.indexOf("ul");
      expect(read.slice(list, list + 6)).toEqual([
        "ul",
        "  p Beratung",
        "  p Kurse",
        "  ul",
        "    p am Abend",
        "    p am Wochenende",
      ]);
      for (let row = 1; row <= 60; row++) expect(read).toContain(`  Gemeinde ${row} | ${39 + row} | laufend`);
      const furniture = read.filter((line) => line.startsWith("furniture "));
      expect(
        furniture.filter((line) => line === "furniture Bildungsbericht Musterau").length,
      ).toBeGreaterThan(1);
      expect(furniture.filter((line) => /^furniture Seite \d$/u.test(line)).length).toBeGreaterThan(1);
      expect(furniture.every((line) => /Musterau$|Seite \d$/u.test(line))).toBe(true);
    });

    test("pdf-lib: a watermark is furniture, what stands in form fields is text", async () => {
      const document = await PDFDocument.create();
      const font = await document.embedFont(StandardFonts.Helvetica);
      const page = document.addPage([595, 842]);
      page.drawText("ENTWURF", { x: 150, y: 250, size: 90, rotate: degrees(45), opacity: 0.2, font });
      page.drawText("Ort der Veranstaltung, bitte in das Feld eintragen:", { x: 60, y: 700, size: 10, font });
      const field = document.getForm().createTextField("place");
      field.setText("Kulturhaus Musterau");
      field.addToPage(page, { x: 60, y: 660, width: 200, height: 20, font });
      const read = outline((await readWith(engine, await document.save())).tree);
      expect(read).toContain("furniture ENTWURF");
      expect(read.join("\n")).toContain("Kulturhaus Musterau");
      expect(read.join("\n")).toContain("p Ort der Veranstaltung");
    });

    test.skipIf(!hasChromium)(
      `${browserName}: spaced letters, leaders, columns with hyphens`,
      async () => {
        const html = `<html lang="de"><style>body { font: 11pt Liberation Sans, Arial, sans-serif }
      h1 { letter-spacing: 0.15em } .entry { display: flex } .dots { flex: 1; overflow: hidden; white-space: nowrap }
      .columns { columns: 2; text-align: justify; hyphens: auto }</style>
      <h1>Einladung zur Konferenz</h1>
      ${["Ziele", "Termine"].map((title, index) => `<div class="entry"><span>${title}</span><span class="dots">${".".repeat(200)}</span><span>${index + 3}</span></div>`).join("")}
      <div class="columns"><p>${paragraph}</p><p>${paragraph}</p><p>${paragraph}</p></div></html>`;
        const read = outline((await readWith(engine, await printPage(html))).tree);
        expect(read).toEqual([
          "h1 Einladung zur Konferenz",
          "p Ziele 3",
          "p Termine 4",
          `p ${paragraph}`,
          `p ${paragraph}`,
          `p ${paragraph}`,
        ]);
      },
      60_000,
    );
  },
);
