// Writes the binary documents in fixtures/documents from the sources in scripts/fixtures. The same sources give
// the same bytes; with --check nothing is written and the exit code says whether the files are up to date.
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pdfmake from "pdfmake";
import PptxGenJS from "pptxgenjs";
import { composeDeck } from "./fixtures/auental-fachtag-deck.mjs";
import { composeFactSheet } from "./fixtures/erlenbrueck-faktenblatt-pages.mjs";

const documents = fileURLToPath(new URL("../fixtures/documents/", import.meta.url));
const fonts = join(dirname(createRequire(import.meta.url).resolve("pdfmake/package.json")), "fonts/Roboto");

/** Runs a writer that stamps its output with the time of day, with the clock held at one moment. */
async function atMoment(moment, write) {
  const Clock = globalThis.Date;
  globalThis.Date = class extends Clock {
    constructor(...parts) {
      if (parts.length === 0) super(moment);
      else super(...parts);
    }
    static now() {
      return Clock.parse(moment);
    }
  };
  try {
    return await write();
  } finally {
    globalThis.Date = Clock;
  }
}

const builders = {
  "auental-fachtag.pptx": () =>
    atMoment("2025-06-10T08:00:00Z", () => {
      const deck = new PptxGenJS();
      composeDeck(deck);
      return deck.write({ outputType: "nodebuffer", compression: true });
    }),
  "erlenbrueck-faktenblatt.pdf": () => {
    const font = (style) => join(fonts, `Roboto-${style}.ttf`);
    pdfmake.setFonts({
      Roboto: {
        normal: font("Regular"),
        bold: font("Medium"),
        italics: font("Italic"),
        bolditalics: font("MediumItalic"),
      },
    });
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy((path) => path.startsWith(fonts));
    return pdfmake.createPdf(composeFactSheet(new Date("2024-11-12T09:00:00Z"))).getBuffer();
  },
};

const check = process.argv.includes("--check");
for (const [name, build] of Object.entries(builders)) {
  const path = join(documents, name);
  const bytes = await build();
  if (!check) await writeFile(path, bytes);
  else if (!(await readFile(path)).equals(bytes)) {
    console.error(`${name} differs from its source: run node scripts/build-fixtures.mjs`);
    process.exitCode = 1;
  }
}
