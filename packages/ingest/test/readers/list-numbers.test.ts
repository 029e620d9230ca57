import type { List, Nodes, Root } from "mdast";
import { describe, expect, it } from "vitest";
import { docx } from "../../src/readers/docx.js";
import { odt } from "../../src/readers/odt.js";
import { pptx } from "../../src/readers/pptx.js";
import type { Reader } from "../../src/readers/reader.js";
import { text } from "../../src/readers/text.js";
import { assemble } from "../../src/tree/assemble.js";
import { contextWith, deck, openDocument, wordParagraph as p, part, textBox, word } from "./office-files.js";
import { outlineOf } from "./outline-of.js";

async function read(reader: Reader, bytes: Uint8Array): Promise<Root> {
  const result = await reader.read({ bytes }, contextWith());
  if (!result.ok) throw new Error(result.issues[0].code);
  return result.value.tree;
}

/** Each ordered list: its first number and its items, with what is in them in brackets. */
function listsOf(tree: Root): string[] {
  const found: string[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === "list" && node.ordered) found.push(`${node.start}: ${itemsOf(node)}`);
    if ("children" in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}
const itemsOf = (list: List): string =>
  list.children
    .map((item) => assemble({ type: "root", children: item.children.slice(0, 1) }).text)
    .join(", ");

describe("numbers that Word counts", () => {
  const level = (index: number, format: string, label: string, start = 1): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${label}"/></w:lvl>`;
  const numbering = part(
    "w:numbering",
    `<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.", 3)}${level(1, "lowerLetter", "%2)")}</w:abstractNum>
     <w:abstractNum w:abstractNumId="1">${level(0, "upperRoman", "Ziel %1:")}${level(1, "decimal", "Ziel %1.%2")}</w:abstractNum>
     <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
     <w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
     <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
     <w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num>`,
  );
  const item = (id: number, words: string, ilvl = 0): string =>
    p(words, `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${id}"/></w:numPr>`);
  const tree = (body: string) => read(docx, word(body, { "word/numbering.xml": numbering }));

  it("begins at the start of the level, begins deeper levels anew, goes on behind text, restarts where told", async () => {
    const body = [
      item(1, "Kita"),
      item(1, "klein", 1),
      item(1, "groß", 1),
      item(1, "Schule"),
      item(1, "alt", 1),
      p("Dazwischen steht Text."),
      item(2, "Ausbildung"),
      item(3, "Neues"),
      item(3, "Altes"),
    ];
    expect(listsOf(await tree(body.join("")))).toEqual([
      "3: Kita, Schule",
      "1: klein, groß",
      "1: alt",
      "5: Ausbildung",
      "1: Neues, Altes",
    ]);
  });

  it("writes the words of a numbering, also before headings, and no number of an empty paragraph", async () => {
    const heading = p(
      "Daten",
      '<w:pStyle w:val="Heading2"/><w:numPr><w:ilvl w:val="1"/><w:numId w:val="4"/></w:numPr>',
    );
    expect(outlineOf(await tree(item(4, "Netzwerk") + heading + item(4, "") + item(4, "Beratung")))).toEqual([
      "p Ziel I: Netzwerk",
      "h2 Ziel I.1 Daten",
      "p Ziel III: Beratung",
    ]);
  });
});

describe("numbers that OpenDocument counts", () => {
  const styles = `<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/><text:list-level-style-number text:level="2" style:num-format="a" text:start-value="2"/></text:list-style>`;
  const item = (words: string, more = "", attributes = ""): string =>
    `<text:list-item ${attributes}><text:p>${words}</text:p>${more}</text:list-item>`;
  const list = (content: string, attributes = ""): string =>
    `<text:list text:style-name="L" ${attributes}>${content}</text:list>`;

  it("begins each list anew, but one that goes on, and takes the numbers of items", async () => {
    const content =
      list(item("Kita", `<text:list>${item("klein")}</text:list>`) + item("Schule"), 'xml:id="a"') +
      "<text:p>Text</text:p>" +
      list(item("Neu")) +
      "<text:p>Text</text:p>" +
      list(item("Weiter"), 'text:continue-list="a"') +
      "<text:p>Text</text:p>" +
      list(item("Sieben", "", 'text:start-value="7"') + item("Acht"), 'text:continue-numbering="true"');
    expect(listsOf(await read(odt, openDocument("text", content, styles)))).toEqual([
      "1: Kita, Schule",
      "2: klein",
      "1: Neu",
      "3: Weiter",
      "7: Sieben, Acht",
    ]);
  });
});

describe("numbers of slides", () => {
  const item = (words: string, level = 0, start = ""): string =>
    `<a:p><a:pPr lvl="${level}"><a:buAutoNum type="arabicPeriod" ${start}/></a:pPr><a:r><a:t>${words}</a:t></a:r></a:p>`;
  const plain = (words: string): string =>
    `<a:p><a:pPr><a:buNone/></a:pPr><a:r><a:t>${words}</a:t></a:r></a:p>`;

  it("go on over empty paragraphs and deeper levels, and begin anew behind text", async () => {
    const body = `${item("Kita")}${item("klein", 1)}<a:p/>${item("Schule")}${plain("Und das noch")}${item("Neu", 0, 'startAt="4"')}${item("Alt", 0, 'startAt="4"')}`;
    const tree = await read(pptx, deck([{ shapes: textBox("Liste", [0, 0, 100, 100], body) }]));
    expect(listsOf(tree)).toEqual(["1: Kita, Schule", "1: klein", "4: Neu, Alt"]);
  });
});

describe("typed marks", () => {
  const body = (...lines: string[]): string => lines.map((line) => p(line)).join("");

  it("are those of lists where numbers follow on each other", async () => {
    expect(
      listsOf(await read(docx, word(body("1. Kita", "", "2. Schule", "Text", "a) klein", "b) groß")))),
    ).toEqual(["1: Kita, Schule", "1: klein, groß"]);
    expect(
      outlineOf(
        await read(docx, word(body("1. Bildungskonferenz", "Text", "3. Mai 2024", "2. Dinge", "7. Tag"))),
      ),
    ).toEqual(["p 1. Bildungskonferenz", "p Text", "p 3. Mai 2024", "p 2. Dinge", "p 7. Tag"]);
  });

  it("are bullets whose font was lost, not the sign of a paragraph of law", async () => {
    expect(outlineOf(await read(docx, word(body("§ Kita", "§ Schule", "o Beratung", "o Daten"))))).toEqual([
      "- Kita",
      "- Schule",
      "- Beratung",
      "- Daten",
    ]);
    expect(outlineOf(await read(docx, word(body("§ 8 Zweck", "§ 9 Ziele"))))).toEqual([
      "p § 8 Zweck",
      "p § 9 Ziele",
    ]);
  });

  it("give the first number of a list in plain text", async () => {
    const lines = "Ziele:\n\n1. Netzwerke knüpfen\n2. Daten erheben\n3. Beraten\n";
    expect(listsOf(await read(text, new TextEncoder().encode(lines)))).toEqual([
      "1: Netzwerke knüpfen, Daten erheben, Beraten",
    ]);
  });
});
