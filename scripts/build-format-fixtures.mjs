// Writes fixtures/formats: each document of scripts/fixtures/formats in every format. It takes LibreOffice (`soffice`)
// and Chromium (`chromium`, or CHROMIUM=path), whose output differs from version to version: the files are kept as
// they are until a document changes.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import PptxGenJS from "pptxgenjs";
import { atMoment } from "./fixtures/at-moment.mjs";
import { composePages } from "./fixtures/formats/compose-pages.mjs";
import { composeSlides } from "./fixtures/formats/compose-slides.mjs";
import { factSheet } from "./fixtures/formats/eulenbach-faktenblatt.mjs";
import { strategy } from "./fixtures/formats/lindwerder-strategie.mjs";
import { writeFlatOdt } from "./fixtures/formats/write-flat-odt.mjs";
import { writeMessage, writePage, writePrint } from "./fixtures/formats/write-html.mjs";
import { writeMarkdown, writeText } from "./fixtures/formats/write-text.mjs";
import { writePages } from "./fixtures/write-pages.mjs";
import { root } from "./run-pnpm.mjs";

const folder = join(root, "fixtures/formats");
const work = mkdtempSync(join(tmpdir(), "formats-"));
mkdirSync(folder, { recursive: true });

/** Converts a file with LibreOffice; the result is named `suffix` after the document's name. */
function convert(from, to, target) {
  const profile = `-env:UserInstallation=file://${join(work, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", to, "--outdir", join(work, "out"), from], {
    stdio: "ignore",
  });
  const name = from
    .split("/")
    .at(-1)
    .replace(/\.\w+$/u, `.${to}`);
  copyFileSync(join(work, "out", name), join(folder, target));
}

const moment = "2025-03-10T09:30:00Z";
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
for (const document of [factSheet, strategy]) {
  const { name, furniture } = document;
  const write = (suffix, content) => writeFileSync(join(folder, `${name}${suffix}`), content);
  write(".txt", writeText(document));
  write(".md", writeMarkdown(document));
  write(".html", writePage(document));
  write(".mht", writeMessage(document));
  write("-pdfmake.pdf", await writePages(composePages(document, new Date(moment))));

  const page = await browser.newPage();
  await page.setContent(writePrint(document));
  const edge = (text) => `<div style="font-size: 8px; margin-left: 15mm">${text}</div>`;
  const pdf = await page.pdf({
    format: "A4",
    displayHeaderFooter: true,
    headerTemplate: edge(furniture.header),
    footerTemplate: edge(`${furniture.footer} · Seite <span class="pageNumber"></span>`),
    margin: { top: "22mm", bottom: "22mm", left: "15mm", right: "15mm" },
    tagged: true,
  });
  write("-chromium.pdf", pdf);

  const text = join(work, `${name}.fodt`);
  writeFileSync(text, writeFlatOdt(document));
  convert(text, "odt", `${name}.odt`);
  convert(text, "docx", `${name}.docx`);
  convert(text, "pdf", `${name}-libreoffice.pdf`);

  await atMoment(moment, async () => {
    const deck = new PptxGenJS();
    composeSlides(deck, document);
    write(".pptx", await deck.write({ outputType: "nodebuffer", compression: true }));
  });
  convert(join(folder, `${name}.pptx`), "odp", `${name}.odp`);
}
await browser.close();
rmSync(work, { recursive: true });
