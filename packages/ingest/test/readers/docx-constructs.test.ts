import { describe, expect, it } from "vitest";
import { docx } from "../../src/readers/docx.js";
import { assemble } from "../../src/tree/assemble.js";
import { createCiter } from "../../src/tree/cite.js";
import { contextWith, part, relationships, word, wordParagraph, zip } from "./office-files.js";
import { outlineOf } from "./outline-of.js";

async function read(bytes: Uint8Array) {
  const result = await docx.read({ bytes }, contextWith());
  if (!result.ok) throw new Error(result.issues[0].code);
  return { ...result.value, issues: result.issues };
}
const outline = async (bytes: Uint8Array): Promise<string[]> => outlineOf((await read(bytes)).tree);
const p = wordParagraph;
const styled = (style: string, text: string): string => p(text, `<w:pStyle w:val="${style}"/>`);
const char = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

describe("docx styles", () => {
  const style = (id: string, name: string, more = ""): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
  const withStyles = (styles: string, body: string): Uint8Array =>
    word(body, { "word/styles.xml": part("w:styles", styles) });

  it("knows headings by localized names, by what they are based on, by their identifier alone", async () => {
    const styles =
      style("a", "Überschrift 2") +
      style("b", "Kapitel", '<w:basedOn w:val="a"/>') +
      style("c", "Randtext", '<w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>') +
      style("d", "Gliederung", '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style("e", "Titel");
    const body = [..."abcde", "Heading4"].map((id) => styled(id, id)).join("");
    expect(await outline(withStyles(styles, body))).toEqual([
      "h2 a",
      "h2 b",
      "p c",
      "h3 d",
      "h1 e",
      "h4 Heading4",
    ]);
  });
  it("nests lists by the names of their styles where the level is not written", async () => {
    const styles = style("l1", "List Bullet") + style("l2", "List Bullet 2") + style("n", "Listennummer");
    const body = styled("l1", "Eins") + styled("l2", "Tief") + styled("l1", "Zwei") + styled("n", "Erstens");
    expect(await outline(withStyles(styles, body))).toEqual(["- Eins", "  - Tief", "- Zwei", "# Erstens"]);
  });
});

describe("docx fields", () => {
  const contents = `<w:p>${char("begin")}${instruction(' TOC \\o "1-3" ')}${char("separate")}${run("Ziele 2")}</w:p>${p("Wege 3")}<w:p>${char("end")}</w:p>`;
  it("takes tables of contents for furniture: by field, by content control, by style", async () => {
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p("Inhalt")}${styled("Heading1", "Übersicht")}</w:sdtContent></w:sdt>`;
    expect(await outline(word(`${contents}${styled("Heading1", "Ziele")}${p("Text")}${control}`))).toEqual([
      "p Ziele 2 {furniture}",
      "p Wege 3 {furniture}",
      "h1 Ziele",
      "p Text",
      "p Inhalt {furniture}",
      "p Übersicht {furniture}",
    ]);
  });
  it("reads on behind fields that are never closed", async () => {
    const open = `<w:p>${char("begin")}${instruction(" TOC ")}${char("separate")}${run("Ziele 2")}</w:p>`;
    const bare = `<w:p>${run("vor ")}${char("begin")}${instruction(" PAGE ")}</w:p>`;
    expect(
      await outline(word(`${open}${styled("Heading1", "Ziele")}${p("Text")}${bare}${p("Ende")}`)),
    ).toEqual(["p Ziele 2 {furniture}", "h1 Ziele", "p Text", "p vor", "p Ende"]);
  });
  it("shows dates and numbers as the file holds them", async () => {
    const body = `<w:p>${run("Stand: ")}<w:fldSimple w:instr=" DATE ">${run("3. Mai 2024")}</w:fldSimple></w:p>`;
    expect(await outline(word(body))).toEqual(["p Stand: 3. Mai 2024"]);
  });
});

describe("docx runs and blocks", () => {
  it("reads symbols, special hyphens, smart tags, ruby and content controls", async () => {
    const body = `<w:p><w:r><w:sym w:font="Wingdings" w:char="F028"/></w:r>${run(" 03333 12")}<w:r><w:noBreakHyphen/><w:t>34</w:t></w:r></w:p><w:p><w:smartTag>${run("Neustadt ")}</w:smartTag><w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run("Bildungs")}</w:sdtContent></w:sdt><w:r><w:softHyphen/><w:t>büro</w:t></w:r></w:p><w:p><w:r><w:ruby><w:rt>${run("oben")}</w:rt><w:rubyBase>${run("Grund")}</w:rubyBase></w:ruby></w:r></w:p>`;
    expect(await outline(word(body))).toEqual(["p ☎ 03333 12-34", "p Neustadt Bildungsbüro", "p Grund"]);
  });
  it("counts what it leaves out", async () => {
    const deleted = `<w:p><w:r><w:t>bleibt</w:t></w:r><w:del><w:r><w:delText>a</w:delText></w:r></w:del><w:moveFrom>${run("b")}</w:moveFrom><w:moveTo>${run(" hier")}</w:moveTo></w:p>`;
    const table = `<w:tbl><w:tr><w:tc>${p("x")}</w:tc><w:tc>${p("y")}</w:tc></w:tr><w:tr><w:trPr><w:del/></w:trPr><w:tc>${p("weg")}</w:tc><w:tc>${p("weg")}</w:tc></w:tr></w:tbl>`;
    const bytes = word(
      deleted + table,
      { "word/comments.xml": part("w:comments", "<w:comment/><w:comment/>") },
      { k: ["comments", "comments.xml"] },
    );
    const { tree, issues } = await read(bytes);
    expect(outlineOf(tree)).toEqual(["p bleibt hier", "table {keyValue}", "| x | y"]);
    expect(issues.map(({ code, severity, actual }) => [code, severity, actual])).toEqual([
      ["docx/deletions-left-out", "info", "3"],
      ["docx/comments-left-out", "info", "2"],
    ]);
  });
  it("reads text boxes of old files, and charts and diagrams where they are anchored", async () => {
    const old = `<w:p>${run("Text")}<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>${p("Kasten")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
    const graphic = (inner: string): string =>
      `<w:p><w:r><w:drawing><a:graphic><a:graphicData>${inner}</a:graphicData></a:graphic></w:drawing></w:r></w:p>`;
    const chart = part(
      "c:chartSpace",
      '<c:chart><c:plotArea><c:pieChart><c:ser><c:tx><c:v>Anteil</c:v></c:tx><c:cat><c:pt idx="0"><c:v>Kita</c:v></c:pt></c:cat><c:val><c:numRef><c:formatCode>0%</c:formatCode><c:pt idx="0"><c:v>0.42000000000000004</c:v></c:pt></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart>',
    );
    const diagram = part(
      "dgm:dataModel",
      '<dgm:ptLst><dgm:pt modelId="1"><dgm:t><a:p><a:r><a:t>Schritt</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst>',
    );
    const bytes = word(
      old + graphic('<c:chart r:id="c"/>') + graphic('<dgm:relIds r:dm="d"/>'),
      { "word/charts/c.xml": chart, "word/diagrams/d.xml": diagram },
      { c: ["chart", "charts/c.xml"], d: ["diagramData", "diagrams/d.xml"] },
    );
    expect(await outline(bytes)).toEqual([
      "p Text",
      "p Kasten",
      "table",
      "|  | Anteil",
      "| Kita | 42 %",
      "p Schritt",
    ]);
  });
  it("says that embedded documents are not read", async () => {
    const { issues } = await read(word(`${p("Text")}<w:altChunk r:id="x"/>`));
    expect(issues.map(({ code }) => code)).toEqual(["docx/embedded-document"]);
  });
  it("reads strict files and those with prefixes of their own", async () => {
    const strict = (body: string): string =>
      `<q:document xmlns:q="http://purl.oclc.org/ooxml/wordprocessingml/main"><q:body>${body}</q:body></q:document>`;
    const bytes = zip({
      "_rels/.rels":
        '<Relationships><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="word/d.xml"/></Relationships>',
      "word/d.xml": strict(
        '<q:p><q:pPr><q:outlineLvl q:val="1"/></q:pPr><q:r><q:t>Ziele</q:t></q:r></q:p><q:p><q:r><q:rPr><q:vanish q:val="false"/></q:rPr><q:t>Text</q:t></q:r></q:p>',
      ),
    });
    expect(await outline(bytes)).toEqual(["h2 Ziele", "p Text"]);
  });
});

describe("docx places", () => {
  it("cites paragraph, cell and part of each construct", async () => {
    const body = `${p("Eins")}<w:p><w:r><w:txbxContent>${p("Kasten")}</w:txbxContent></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${p("breit")}</w:tc><w:tc>${p("schmal")}</w:tc></w:tr><w:tr><w:tc>${p("a")}</w:tc><w:tc>${p("b")}</w:tc><w:tc>${p("drei")}</w:tc></w:tr></w:tbl><w:p>${run("Satz")}<w:r><w:footnoteReference w:id="1"/></w:r></w:p><w:sectPr><w:headerReference r:id="h"/></w:sectPr>`;
    const { tree: parsed } = await read(
      word(
        body,
        {
          "word/footnotes.xml": part("w:footnotes", `<w:footnote w:id="1">${p("Anmerkung")}</w:footnote>`),
          "word/h.xml": part("w:hdr", p("Kopf")),
        },
        { n: ["footnotes", "footnotes.xml"], h: ["header", "h.xml"] },
      ),
    );
    const { tree, text } = assemble(parsed);
    const cite = createCiter({ source: { id: "x" }, text, tree });
    const at = (words: string): unknown =>
      cite(text.indexOf(words), text.indexOf(words) + words.length).locator;
    expect(at("Eins")).toEqual({ type: "paragraph", paragraph: 1 });
    expect(at("Kasten")).toEqual({ type: "paragraph", paragraph: 3 });
    expect(at("schmal")).toEqual({ type: "paragraph", paragraph: 5, row: 1, column: 3 });
    expect(at("drei")).toEqual({ type: "paragraph", paragraph: 8, row: 2, column: 3 });
    expect(at("Anmerkung")).toEqual({ type: "paragraph", paragraph: 1, part: "footnote" });
    expect(at("Kopf")).toEqual({ type: "paragraph", paragraph: 1, part: "header" });
  });
  it("ends soon after it is aborted", async () => {
    const bytes = zip({
      "_rels/.rels": relationships({ r1: ["officeDocument", "word/document.xml"] }),
      "word/document.xml": part(
        "w:document",
        `<w:body>${p("Ein Absatz mit Wörtern.").repeat(100_000)}</w:body>`,
      ),
    });
    const controller = new AbortController();
    const started = performance.now();
    setTimeout(() => controller.abort(), 50);
    const context = { ...contextWith({ maxRatio: 10_000 }), signal: controller.signal };
    await expect(docx.read({ bytes }, context)).rejects.toThrow("aborted");
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
