import { describe, expect, it } from "vitest";
import { odp } from "../../src/readers/odp.js";
import { odt } from "../../src/readers/odt.js";
import type { Reader } from "../../src/readers/reader.js";
import { assemble } from "../../src/tree/assemble.js";
import { createCiter } from "../../src/tree/cite.js";
import { contextWith, odfPart, openDocument } from "./office-files.js";
import { outlineOf } from "./outline-of.js";

async function read(reader: Reader, bytes: Uint8Array) {
  const result = await reader.read({ bytes }, contextWith());
  if (!result.ok) throw new Error(result.issues[0].code);
  return { ...result.value, issues: result.issues };
}
const p = (text: string, style = ""): string => `<text:p text:style-name="${style}">${text}</text:p>`;
const row = (...cells: string[]): string =>
  `<table:table-row>${cells.map((cell) => `<table:table-cell>${p(cell)}</table:table-cell>`).join("")}</table:table-row>`;
const chart = odfPart(
  "office:document-content",
  `<office:body><office:chart><chart:chart xmlns:chart="urn:oasis:names:tc:opendocument:xmlns:chart:1.0"><chart:title>${p("Schulen je Jahr")}</chart:title><chart:plot-area><chart:axis><chart:title>${p("Zahl")}</chart:title></chart:axis></chart:plot-area><table:table><table:table-header-rows>${row("", "Schulen")}</table:table-header-rows><table:table-rows>${row("2020", "12")}</table:table-rows></table:table></chart:chart></office:chart></office:body>`,
);
const object =
  '<draw:frame draw:name="Diagramm"><draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/></draw:frame>';

describe("odt constructs", () => {
  it("knows styles by their names, also localized and inherited ones", async () => {
    const style = (name: string, more: string): string =>
      `<style:style style:name="${name}" style:family="paragraph" ${more}/>`;
    const styles =
      style("P1", 'style:parent-style-name="Titel"') +
      style("Titel", "") +
      style("U2", 'style:display-name="Überschrift 2"') +
      style("P2", 'style:parent-style-name="Untertitel"') +
      style("Untertitel", "") +
      style("V", 'style:display-name="Verzeichnis 1"');
    const content =
      p("Konzept", "P1") + p("Stand heute", "P2") + p("Ziele 3", "V") + p("Ziele", "U2") + p("Text");
    expect(outlineOf((await read(odt, openDocument("text", content, styles))).tree)).toEqual([
      "h1 Konzept",
      "p Stand heute {subtitle}",
      "p Ziele 3 {furniture}",
      "h2 Ziele",
      "p Text",
    ]);
  });
  it("counts what it leaves out: deletions, comments, hidden words", async () => {
    const region = (kind: string): string =>
      `<text:changed-region><text:${kind}><office:change-info/>${kind === "deletion" ? p("weg") : ""}</text:${kind}></text:changed-region>`;
    const hidden =
      '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style>';
    const content = `<text:tracked-changes>${region("deletion")}${region("insertion")}${region("deletion")}</text:tracked-changes>${p('Da<text:span text:style-name="T1">geheim</text:span><text:hidden-text text:is-hidden="true">auch</text:hidden-text>')}<text:section text:display="none">${p("zu")}</text:section>`;
    const { tree, issues } = await read(odt, openDocument("text", content, hidden));
    expect(outlineOf(tree)).toEqual(["p Da"]);
    expect(issues.map(({ code, actual }) => [code, actual])).toEqual([
      ["odt/deletions-left-out", "2"],
      ["odt/hidden-left-out", "3"],
    ]);
    const inserted = openDocument(
      "text",
      `<text:tracked-changes>${region("insertion")}</text:tracked-changes>${p("neu")}`,
    );
    expect((await read(odt, inserted)).issues).toEqual([]);
  });
  it("reads the words of charts where they stand", async () => {
    const bytes = openDocument("text", p(`Text${object}`), "", { "Object 1/content.xml": chart });
    expect(outlineOf((await read(odt, bytes)).tree)).toEqual([
      "p Text",
      "p Schulen je Jahr",
      "table",
      "|  | Schulen",
      "| 2020 | 12",
      "p Zahl",
    ]);
  });
  it("reads files with prefixes of their own", async () => {
    const bytes = openDocument("text", p("Text"), "", {
      "content.xml":
        '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:t="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:text><t:h t:outline-level="2">Ziele</t:h><t:p>a<t:line-break/>b</t:p></o:text></o:body></o:document-content>',
    });
    expect(outlineOf((await read(odt, bytes)).tree)).toEqual(["h2 Ziele", "p a⏎b"]);
  });
  it("ends soon after it is aborted", async () => {
    const controller = new AbortController();
    const started = performance.now();
    setTimeout(() => controller.abort(), 50);
    const context = { ...contextWith({ maxRatio: 10_000 }), signal: controller.signal };
    const bytes = openDocument("text", p("Ein Absatz mit Wörtern.").repeat(100_000));
    await expect(odt.read({ bytes }, context)).rejects.toThrow("aborted");
    expect(performance.now() - started).toBeLessThan(3_000);
  });
  it("refuses what only attacks hold", async () => {
    const bytes = openDocument("text", "", "", {
      "content.xml": '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>',
    });
    const { issues } = await odt.read({ bytes }, contextWith());
    expect(issues.map(({ code }) => code)).toEqual(["xml/doctype"]);
  });
});

describe("odp constructs", () => {
  const page = (content: string, master = ""): string =>
    `<draw:page draw:master-page-name="${master}">${content}</draw:page>`;
  const shape = (text: string, more = ""): string =>
    `<draw:custom-shape draw:name="Form" svg:x="1cm" svg:y="2cm" svg:width="5cm" svg:height="1cm">${more}${p(text)}</draw:custom-shape>`;

  it("reads charts, links of shapes, and what masters draw once", async () => {
    const listener =
      '<office:event-listeners><presentation:event-listener xlink:href="https://kreis.example/"/></office:event-listeners>';
    const styles = odfPart(
      "office:document-styles",
      `<office:master-styles><style:master-page style:name="M">${shape("Landkreis Mustertal")}<draw:frame presentation:class="title"><draw:text-box>${p("Titel durch Klicken hinzufügen")}</draw:text-box></draw:frame></style:master-page></office:master-styles>`,
    );
    const bytes = openDocument("presentation", page(shape("Mehr", listener), "M") + page(object, "M"), "", {
      "styles.xml": styles,
      "Object 1/content.xml": chart,
    });
    const { tree } = await read(odp, bytes);
    expect(outlineOf(tree)).toEqual([
      "p Mehr",
      "--- {slide}",
      "p Schulen je Jahr",
      "table",
      "|  | Schulen",
      "| 2020 | 12",
      "p Zahl",
      "p Landkreis Mustertal {furniture}",
    ]);
    expect(JSON.stringify(tree)).toContain('"url":"https://kreis.example/"');
  });
  it("cites slide, shape, paragraph and cell", async () => {
    const table = `<draw:frame draw:name="Tabelle" svg:x="1cm" svg:y="6cm" svg:width="5cm" svg:height="3cm"><table:table>${row("Jahr", "Zahl")}${row("2020", "zwölf")}</table:table></draw:frame>`;
    const notes = `<presentation:notes><draw:frame draw:name="Notiz" presentation:class="notes"><draw:text-box>${p("Merke")}</draw:text-box></draw:frame></presentation:notes>`;
    const { tree, text } = assemble(
      (
        await read(
          odp,
          openDocument("presentation", page("") + page(shape("eins</text:p><text:p>zwei") + table + notes)),
        )
      ).tree,
    );
    const cite = createCiter({ source: { id: "x" }, text, tree });
    const at = (words: string): unknown =>
      cite(text.indexOf(words), text.indexOf(words) + words.length).locator;
    const place = { type: "slide", slideNumber: 2, part: "body" };
    expect(at("zwei")).toEqual({ ...place, shape: "Form", paragraph: 2 });
    expect(at("zwölf")).toMatchObject({ ...place, shape: "Tabelle", row: 2, column: 2 });
    expect(at("Merke")).toEqual({ ...place, part: "notes", shape: "Notiz", paragraph: 1 });
  });
});
