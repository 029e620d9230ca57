import { describe, expect, it } from "vitest";
import { docx } from "../../src/readers/docx.js";
import { contextWith, part, relationships, word, wordParagraph, zip } from "./office-files.js";
import { outlineOf } from "./outline-of.js";

async function outline(bytes: Uint8Array): Promise<string[]> {
  const result = await docx.read({ bytes }, contextWith());
  return result.ok ? outlineOf(result.value.tree) : result.issues.map(({ code }) => code);
}
const codes = async (bytes: Uint8Array): Promise<string[]> =>
  (await docx.read({ bytes }, contextWith())).issues.map(({ code }) => code);
const p = wordParagraph;
const item = (text: string, list: number, level = 0): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`);
const cell = (content: string, properties = ""): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: string[]): string => `<w:tr>${cells.join("")}</w:tr>`;

describe("docx", () => {
  it("reads headings by style, lists with levels", async () => {
    expect(
      await outline(
        word(
          p("Konzept", '<w:pStyle w:val="Title"/>') +
            p("Ziele", '<w:pStyle w:val="Heading2"/>') +
            item("Lernen", 1) +
            item("Kita", 1, 1) +
            item("Erstens", 2) +
            p("Teil", '<w:outlineLvl w:val="2"/>') +
            p("Text"),
        ),
      ),
    ).toEqual(["h1 Konzept", "h2 Ziele", "- Lernen", "  - Kita", "# Erstens", "h3 Teil", "p Text"]);
  });
  it("reads tables, merged cells as empty ones, and dissolves those that only arrange", async () => {
    const merged =
      row(cell(p("A"), '<w:gridSpan w:val="2"/>'), cell(p("B"))) +
      row(cell(p("c")), cell(p("d")), cell(p(""), "<w:vMerge/>"));
    expect(await outline(word(`<w:tbl>${merged}</w:tbl>`))).toEqual(["table", "| A |  | B", "| c | d | "]);
    expect(
      await outline(
        word(`<w:tbl>${row(cell(p("Ort")), cell(p("X")))}${row(cell(p("Jahr")), cell(p("2020")))}</w:tbl>`),
      ),
    ).toEqual(["table {keyValue}", "| Ort | X", "| Jahr | 2020"]);
    expect(
      await outline(word(`<w:tbl>${row(cell(p("links") + p("mehr")), cell(p("rechts")))}</w:tbl>`)),
    ).toEqual(["p links", "p mehr", "p rechts"]);
  });
  it("reads fields by their result, links by their address", async () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `<w:p><w:r><w:t>Siehe </w:t></w:r>${field("begin")}<w:r><w:instrText> HYPERLINK "https://x.example/a" </w:instrText></w:r>${field("separate")}<w:r><w:t>hier</w:t></w:r>${field("end")}<w:r><w:noBreakHyphen/><w:t>so</w:t></w:r><w:hyperlink r:id="l1"><w:r><w:t> dort</w:t></w:r></w:hyperlink></w:p>`;
    const result = await docx.read(
      { bytes: word(body, {}, { l1: ["hyperlink", "mailto:a@x.example"] }) },
      contextWith(),
    );
    expect(result.ok && outlineOf(result.value.tree)).toEqual(["p Siehe hier-so dort"]);
    expect(JSON.stringify(result)).toContain('"url":"https://x.example/a"');
    expect(JSON.stringify(result)).toContain('"url":"mailto:a@x.example"');
  });
  it("leaves deleted and hidden words and comments out, and says so", async () => {
    const body = `<w:p><w:ins><w:r><w:t>neu</w:t></w:r></w:ins><w:del><w:r><w:delText>alt</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>geheim</w:t></w:r></w:p>`;
    const bytes = word(
      body,
      { "word/comments.xml": part("w:comments", "<w:comment/>") },
      { k: ["comments", "comments.xml"] },
    );
    expect(await outline(bytes)).toEqual(["p neu"]);
    expect(await codes(bytes)).toEqual([
      "docx/deletions-left-out",
      "docx/hidden-left-out",
      "docx/comments-left-out",
    ]);
  });
  it("reads text boxes once, notes and footers in their layers", async () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p("Kasten")}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p("Kasten")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const note = '<w:p><w:r><w:t>Satz</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>';
    const bytes = word(
      `${box}${note}<w:sectPr><w:footerReference r:id="f1"/><w:footerReference r:id="f2"/></w:sectPr>`,
      {
        "word/footnotes.xml": part(
          "w:footnotes",
          `<w:footnote w:id="0">${p("")}</w:footnote><w:footnote w:id="2">${p("Anmerkung")}</w:footnote>`,
        ),
        "word/footer1.xml": part("w:ftr", p("Kreis")),
        "word/footer2.xml": part("w:ftr", p("Kreis")),
      },
      { n: ["footnotes", "footnotes.xml"], f1: ["footer", "footer1.xml"], f2: ["footer", "footer2.xml"] },
    );
    expect(await outline(bytes)).toEqual([
      "p Kasten",
      "p Satz",
      "p Anmerkung {notes}",
      "p Kreis {furniture}",
    ]);
  });
  it("takes short bold paragraphs for headings only where no style makes any", async () => {
    const bold = (text: string): string => `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
    expect(
      await outline(word(bold("Ziele") + p("Wir lernen.") + bold("Wichtig ist das.") + p("Ja."))),
    ).toEqual(["h2 Ziele", "p Wir lernen.", "p Wichtig ist das.", "p Ja."]);
    expect(
      await outline(word(p("A", '<w:pStyle w:val="Heading1"/>') + bold("Ziele") + p("Wir lernen."))),
    ).toContain("p Ziele");
  });
  it("gives paragraph and cell as place", async () => {
    const result = await docx.read(
      {
        bytes: word(
          `${p("")}${p("eins")}<w:tbl>${row(cell(p("a")), cell(p("b")))}${row(cell(p("c")), cell(p("d")))}</w:tbl>`,
        ),
      },
      contextWith(),
    );
    expect(JSON.stringify(result)).toContain('"locator":{"type":"paragraph","paragraph":2}');
    expect(JSON.stringify(result)).toContain(
      '"locator":{"type":"paragraph","paragraph":6,"row":2,"column":2}',
    );
  });
  it("tells what is wrong", async () => {
    expect(await codes(zip({ "word/x.xml": "", "_rels/.rels": relationships({}) }))).toEqual([
      "docx/no-document",
    ]);
    expect(docx.accepts({ bytes: word(p("a")) })).toBe(true);
  });
});
