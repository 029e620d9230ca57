// Writes the binary documents in fixtures/documents from the sources in scripts/fixtures. The same sources give
// the same bytes; with --check nothing is written and the exit code says whether the files are up to date.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import PptxGenJS from "pptxgenjs";
import { atMoment } from "./fixtures/at-moment.mjs";
import { writeDocx, writeOdt } from "./fixtures/office-text.mjs";
import { writePages } from "./fixtures/write-pages.mjs";

const documents = fileURLToPath(new URL("../fixtures/documents/", import.meta.url));
const source = (name) => import(`./fixtures/${name}.mjs`);

const deck = async (name, moment) => {
  const { composeDeck } = await source(`${name}-deck`);
  return atMoment(moment, () => {
    const slides = new PptxGenJS();
    composeDeck(slides);
    return slides.write({ outputType: "nodebuffer", compression: true });
  });
};
const pages = async (name, moment) =>
  writePages((await source(`${name}-pages`)).composePages(new Date(moment)));

const builders = {
  "auental-fachtag.pptx": (name) => deck(name, "2025-06-10T08:00:00Z"),
  "birkenhain-bildungslandschaft.pptx": (name) => deck(name, "2025-03-03T08:00:00Z"),
  "salzwedel-netzwerk.pptx": (name) => deck(name, "2022-09-19T08:00:00Z"),
  "steinburg-ganztag.pptx": (name) => deck(name, "2024-01-22T08:00:00Z"),
  "brennach-faktenblatt.pdf": (name) => pages(name, "2022-11-07T09:00:00Z"),
  "erlenbrueck-faktenblatt.pdf": (name) => pages(name, "2024-11-12T09:00:00Z"),
  "hoexter-konferenz.pdf": (name) => pages(name, "2024-09-02T09:00:00Z"),
  "seenwald-bildungsbericht.pdf": (name) => pages(name, "2022-12-05T09:00:00Z"),
  "rabenfurth-konzept.docx": async (name) => writeDocx(await source(`${name}-text`)),
  "oderwinkel-beschlussvorlage.docx": async (name) => writeDocx(await source(`${name}-text`)),
  "ilm-kreis-monitoring.odt": async (name) => writeOdt(await source(`${name}-text`)),
};

const check = process.argv.includes("--check");
for (const [name, build] of Object.entries(builders)) {
  const path = join(documents, name);
  const bytes = await build(name.replace(/\.\w+$/, ""));
  if (!check) await writeFile(path, bytes);
  else if (!(await readFile(path)).equals(bytes)) {
    console.error(`${name} differs from its source: run node scripts/build-fixtures.mjs`);
    process.exitCode = 1;
  }
}
