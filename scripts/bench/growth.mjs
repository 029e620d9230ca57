// Documents of one and of ten parts: reading ten times as much should take about ten times as long.
import { PDFDocument, StandardFonts } from "pdf-lib";
import PptxGenJS from "pptxgenjs";

const sentence = (number) =>
  `Im Jahr ${2000 + (number % 25)} berieten ${number} Fachleute über den Übergang von der Schule in den Beruf.`;
const title = (number) => `Abschnitt ${number}`;

async function composePdf(pages) {
  const pdf = await PDFDocument.create();
  const [plain, bold] = [
    await pdf.embedFont(StandardFonts.Helvetica),
    await pdf.embedFont(StandardFonts.HelveticaBold),
  ];
  for (let number = 1; number <= pages; number++) {
    const page = pdf.addPage([595, 842]);
    page.drawText("Bericht über die Bildung im Kreis", { x: 60, y: 800, size: 8, font: plain });
    page.drawText(title(number), { x: 60, y: 750, size: 18, font: bold });
    for (let line = 0; line < 40; line++)
      page.drawText(sentence(number * 40 + line), { x: 60, y: 720 - 16 * line, size: 10, font: plain });
    page.drawText(`Seite ${number}`, { x: 280, y: 40, size: 8, font: plain });
  }
  return pdf.save();
}

async function composeDeck(slides) {
  const deck = new PptxGenJS();
  for (let number = 1; number <= slides; number++) {
    const slide = deck.addSlide();
    slide.addText(title(number), { x: 0.5, y: 0.3, w: 9, h: 0.8, fontSize: 28 });
    const points = Array.from({ length: 8 }, (_, line) => ({
      text: sentence(number * 8 + line),
      options: { bullet: true, breakLine: true },
    }));
    slide.addText(points, { x: 0.5, y: 1.3, w: 9, h: 4 });
    slide.addNotes(`Hinweis zu ${title(number)}`);
  }
  return new Uint8Array(await deck.write({ outputType: "arraybuffer" }));
}

const sections = (count, write) => Array.from({ length: count }, (_, index) => write(index + 1)).join("");
const composeText = (count) =>
  sections(
    count,
    (number) =>
      `${title(number)}\n\n${sentence(number)} ${sentence(number + 1)}\n\n- ${sentence(number)}\n\n`,
  );
const composePage = (count) =>
  `<!doctype html><html lang="de"><title>Bericht</title><nav><a href="/">Start</a></nav><main><h1>Bericht</h1>${sections(
    count,
    (number) =>
      `<h2>${title(number)}</h2><p>${sentence(number)} ${sentence(number + 1)}</p><ul><li>${sentence(number)}</li></ul>`,
  )}</main>`;
const encode = (text) => new TextEncoder().encode(text);

/** What grows, how large the small one is, and what it is counted in. */
export const growing = [
  { format: "pdf", size: 30, unit: "pages", compose: composePdf },
  { format: "pptx", size: 30, unit: "slides", compose: composeDeck },
  { format: "html", size: 300, unit: "sections", compose: async (count) => encode(composePage(count)) },
  { format: "txt", size: 300, unit: "sections", compose: async (count) => encode(composeText(count)) },
  {
    format: "md",
    size: 300,
    unit: "sections",
    compose: async (count) => encode(composeText(count).replace(/^Abschnitt/gmu, "## Abschnitt")),
  },
];
