import { strToU8, zipSync } from "fflate";
import type { ingest as Ingest } from "../../ingest.js";
import { hasFailed } from "../../tree/document.js";
import type { Check } from "./check.js";

const sentence = "Kontakt zum Bildungsbüro: probe@kreis.example";
const expected = "probe@kreis.example";

/** One small document for each of the great families of formats; all say the same. */
const probes: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  { name: "probe.html", bytes: strToU8(`<!doctype html><meta charset="utf-8"><p>${sentence}</p>`) },
  { name: "probe.docx", bytes: writeWord() },
  { name: "probe.pdf", bytes: writePdf() },
];

function writeWord(): Uint8Array {
  const office = "http://schemas.openxmlformats.org";
  const type = "application/vnd.openxmlformats";
  const xml = (text: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  return zipSync({
    "[Content_Types].xml": xml(
      `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="${type}-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": xml(
      `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": xml(
      `<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${sentence}</w:t></w:r></w:p></w:body></w:document>`,
    ),
  });
}

function writePdf(): Uint8Array {
  // the ü of WinAnsiEncoding as an octal escape keeps the file ASCII, so that offsets count bytes
  const content = `BT /F 12 Tf 72 720 Td (${sentence.replace("ü", "\\374")}) Tj ET`;
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    "<</Type/Pages/Kids[3 0 R]/Count 1>>",
    "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
    `<</Length ${content.length}>>\nstream\n${content}\nendstream`,
    "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
  ];
  let file = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, "0");
  });
  const table = file.length;
  const entries = offsets.map((offset) => `${offset} 00000 n \n`).join("");
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  file += `trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${table}\n%%EOF\n`;
  return strToU8(file);
}

/** Reads the probes, one after the other, and looks whether each says what it says. */
export async function readProbes(name: "readers" | "workers", ingest: typeof Ingest): Promise<Check> {
  const results: { format: string; ok: boolean; milliseconds: number; issues: readonly string[] }[] = [];
  for (const probe of probes) {
    const started = performance.now();
    const format = probe.name.slice("probe.".length).toUpperCase();
    try {
      const document = await ingest(probe.bytes, { name: probe.name });
      const isFound = document.statements.some(
        ({ kind, value }) => kind === "email" && value.value === expected,
      );
      const issues = document.issues.map(({ code }) => code);
      const ok = isFound && !hasFailed(document);
      results.push({ format, ok, milliseconds: Math.round(performance.now() - started), issues });
    } catch (error) {
      results.push({ format, ok: false, milliseconds: 0, issues: [(error as Error).message] });
    }
  }
  const bad = results.filter(({ ok }) => !ok);
  return {
    name,
    status: bad.length ? "error" : "ok",
    facts: { probes: results },
    tell: ({ doctor }) =>
      bad.length
        ? doctor.unread(bad.map(({ format, issues }) => `${format}: ${issues.join(", ") || "–"}`).join("; "))
        : doctor[name](results.map(({ format, milliseconds }) => `${format} ${milliseconds} ms`).join(", ")),
  };
}
