import { describe, expect, it } from "vitest";
import { pptx } from "../../src/readers/pptx.js";
import type { ReadDocument } from "../../src/readers/reader.js";
import { assemble } from "../../src/tree/assemble.js";
import { createCiter } from "../../src/tree/cite.js";
import { contextWith, deck, paragraphs, part, placeholder, textBox, zip } from "./office-files.js";
import { outlineOf } from "./outline-of.js";

async function read(bytes: Uint8Array): Promise<ReadDocument & { codes: string[] }> {
  const result = await pptx.read({ bytes }, contextWith());
  if (!result.ok) throw new Error(result.issues[0].code);
  return { ...result.value, codes: result.issues.map(({ code }) => code) };
}
const outline = async (bytes: Uint8Array): Promise<string[]> => outlineOf((await read(bytes)).tree);
const title = (text: string): string => placeholder("title", "Titel", paragraphs(text));
const table = (rows: readonly (readonly string[])[], properties = ""): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="9" name="Tabelle"/></p:nvGraphicFramePr><p:xfrm><a:off x="0" y="3000000"/><a:ext cx="1" cy="1"/></p:xfrm><a:graphic><a:graphicData><a:tbl><a:tblPr ${properties}/>${rows
    .map(
      (cells) =>
        `<a:tr>${cells.map((cell) => `<a:tc><a:txBody>${paragraphs(...cell.split("/"))}</a:txBody></a:tc>`).join("")}</a:tr>`,
    )
    .join("")}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;

describe("pptx", () => {
  it("reads slides in presentation order, titles first, bullets by inheritance, furniture apart", async () => {
    const shapes =
      placeholder("ftr", "Fuß", paragraphs("Kreis Mustertal"), 11) +
      placeholder(
        "body",
        "Inhalt",
        `${paragraphs("Ziele:").replace('<a:pPr lvl="0"/>', "<a:pPr><a:buNone/></a:pPr>")}${paragraphs("Lernen", "\tKita", "Lehren")}`,
        1,
      ) +
      title("Übergänge");
    expect(await outline(deck([{ shapes: title("Bildung in Mustertal") }, { shapes }]))).toEqual([
      "h1 Bildung in Mustertal",
      "--- {slide}",
      "h2 Übergänge",
      "p Kreis Mustertal {furniture}",
      "p Ziele:",
      "- Lernen",
      "  - Kita",
      "- Lehren",
    ]);
  });

  it("reads free shapes by their place: rows, then columns", async () => {
    const shapes =
      textBox("D", [5e6, 4e6, 2e6, 5e5], paragraphs("rechts unten")) +
      textBox("B", [5e6, 2e6, 2e6, 5e5], paragraphs("rechts oben")) +
      textBox("C", [1e6, 4e6, 2e6, 5e5], paragraphs("links unten")) +
      textBox("A", [1e6, 2e6, 2e6, 5e5], paragraphs("links oben")) +
      title("Plan");
    expect(await outline(deck([{ shapes }]))).toEqual([
      "h1 Plan",
      "p links oben",
      "p rechts oben",
      "p links unten",
      "p rechts unten",
    ]);
  });

  it("puts grouped shapes where the group stands", async () => {
    const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="3" name="G"/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="1000000" y="4000000"/><a:ext cx="4000000" cy="1000000"/><a:chOff x="0" y="0"/><a:chExt cx="400" cy="100"/></a:xfrm></p:grpSpPr>${textBox("Y", [300, 0, 100, 100], paragraphs("zwei"))}${textBox("X", [0, 0, 100, 100], paragraphs("eins"))}</p:grpSp>`;
    expect(
      await outline(deck([{ shapes: group + textBox("Oben", [1e6, 2e6, 1e6, 5e5], paragraphs("oben")) }])),
    ).toEqual(["p oben", "p eins", "p zwei"]);
  });

  it("takes the largest short text on top for a title where there is none", async () => {
    const large = textBox(
      "T",
      [1e6, 3e5, 6e6, 6e5],
      '<a:p><a:r><a:rPr sz="3200"/><a:t>Unsere Ziele</a:t></a:r></a:p>',
    );
    expect(
      (
        await outline(
          deck([{ shapes: textBox("K", [1e6, 2e6, 6e6, 2e6], paragraphs("Wir lernen.")) + large }]),
        )
      )[0],
    ).toBe("h2 Unsere Ziele");
  });

  it("reads tables, with labels and values apart", async () => {
    expect(
      await outline(
        deck([
          {
            shapes: table(
              [
                ["Schule", "Klassen"],
                ["A", "1/2"],
              ],
              'firstRow="1"',
            ),
          },
        ]),
      ),
    ).toEqual(["table", "| Schule | Klassen", "| A | 1⏎2"]);
    expect(
      await outline(
        deck([
          {
            shapes: table([
              ["Ort", "Neustadt"],
              ["Jahr", "2020"],
            ]),
          },
        ]),
      ),
    ).toEqual(["table {keyValue}", "| Ort | Neustadt", "| Jahr | 2020"]);
  });

  it("reads notes and hidden slides into layers of their own", async () => {
    const notes =
      placeholder("sldNum", "Nr", paragraphs("7"), 5) +
      placeholder("body", "Notizen", paragraphs("Nicht vergessen"), 1);
    expect(
      await outline(
        deck([
          { shapes: title("Eins"), notes },
          { shapes: title("Zwei"), hidden: true },
        ]),
      ),
    ).toEqual(["h1 Eins", "p 7 {furniture}", "p Nicht vergessen {notes}", "--- {slide}", "h2 Zwei {hidden}"]);
  });

  it("reads SmartArt as the list that its data model holds", async () => {
    const point = (id: string, text: string): string =>
      `<dgm:pt modelId="${id}"><dgm:t>${text ? paragraphs(text) : ""}</dgm:t></dgm:pt>`;
    const link = (from: string, to: string, order: number): string =>
      `<dgm:cxn srcId="${from}" destId="${to}" srcOrd="${order}"/>`;
    const data = part(
      "dgm:dataModel",
      `<dgm:ptLst>${point("0", "")}${point("2", "Büro")}${point("1", "Kreistag")}${point("3", "Team")}</dgm:ptLst><dgm:cxnLst>${link("0", "2", 1)}${link("0", "1", 0)}${link("2", "3", 0)}</dgm:cxnLst>`,
    );
    const frame = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="Diagramm"/></p:nvGraphicFramePr><a:graphic><a:graphicData><dgm:relIds r:dm="d1"/></a:graphicData></a:graphic></p:graphicFrame>`;
    const bytes = deck([{ shapes: frame, relationships: { d1: ["diagramData", "../diagrams/data1.xml"] } }], {
      "ppt/diagrams/data1.xml": data,
    });
    expect(await outline(bytes)).toEqual(["- Kreistag", "- Büro", "  - Team"]);
  });

  it("reads the words of charts", async () => {
    const cache = (...values: string[]): string =>
      values.map((value, i) => `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`).join("");
    const chart = part(
      "c:chartSpace",
      `<c:chart><c:title><c:tx><c:rich>${paragraphs("Schulen je Jahr")}</c:rich></c:tx></c:title><c:plotArea><c:barChart><c:ser><c:tx><c:strRef><c:strCache>${cache("Schulen")}</c:strCache></c:strRef></c:tx><c:cat><c:strRef><c:strCache>${cache("2020", "2021")}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:numCache>${cache("12", "14")}</c:numCache></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart>`,
    );
    const frame = `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="Diagramm"/></p:nvGraphicFramePr><a:graphic><a:graphicData><c:chart r:id="c1"/></a:graphicData></a:graphic></p:graphicFrame>`;
    const bytes = deck([{ shapes: frame, relationships: { c1: ["chart", "../charts/chart1.xml"] } }], {
      "ppt/charts/chart1.xml": chart,
    });
    expect(await outline(bytes)).toEqual([
      "p Schulen je Jahr",
      "table",
      "|  | Schulen",
      "| 2020 | 12",
      "| 2021 | 14",
    ]);
  });

  it("keeps addresses that lead out, and no others", async () => {
    const run = (id: string): string =>
      `<a:p><a:r><a:rPr><a:hlinkClick r:id="${id}"/></a:rPr><a:t>${id}</a:t></a:r></a:p>`;
    const { tree } = await read(
      deck([
        {
          shapes: textBox("T", [0, 0, 1e6, 1e6], run("web") + run("file")),
          relationships: {
            web: ["hyperlink", "https://x.example/"],
            file: ["hyperlink", "file:///C:/geheim.docx"],
          },
        },
      ]),
    );
    expect(JSON.stringify(tree)).toContain('"url":"https://x.example/"');
    expect(JSON.stringify(tree)).not.toContain("geheim");
  });

  it("marks what recurs at the edge of most slides as furniture", async () => {
    const slide = (n: number): { shapes: string } => ({
      shapes:
        textBox("Logo", [6e6, 6.4e6, 2e6, 3e5], paragraphs(`Kreis Mustertal ${n}`)) +
        textBox("Text", [1e6, 2e6, 6e6, 2e6], paragraphs(`Inhalt der Folie ${n}.`)),
    });
    const lines = await outline(deck([1, 2, 3, 4].map(slide)));
    expect(lines.filter((line) => line.includes("{furniture}"))).toEqual(
      [1, 2, 3, 4].map((n) => `p Kreis Mustertal ${n} {furniture}`),
    );
  });

  it("knows slide, shape and paragraph of each word", async () => {
    const { tree: parsed } = await read(
      deck([
        { shapes: title("Eins") },
        {
          shapes:
            textBox("Kasten", [0, 3e6, 1e6, 1e6], paragraphs("oben", "unten")) +
            table([
              ["a", "b"],
              ["c", "d"],
            ]),
        },
      ]),
    );
    const { tree, text } = assemble(parsed);
    const cite = createCiter({ source: { id: "x" }, text, tree });
    const at = (word: string): unknown => cite(text.indexOf(word), text.indexOf(word) + word.length).locator;
    expect(at("unten")).toEqual({
      type: "slide",
      slideNumber: 2,
      shape: "Kasten",
      paragraph: 2,
      part: "body",
    });
    expect(at("d")).toEqual({
      type: "slide",
      slideNumber: 2,
      shape: "Tabelle",
      row: 2,
      column: 2,
      paragraph: 1,
      part: "body",
    });
  });

  it("reads what can be read of a deck with a broken slide", async () => {
    const bytes = deck([{ shapes: title("Eins") }, { shapes: "<p:sp>" }]);
    const result = await pptx.read({ bytes }, contextWith());
    expect(result.ok && outlineOf(result.value.tree)[0]).toBe("h1 Eins");
    expect(result.issues).toMatchObject([
      { code: "xml/malformed", severity: "warning", place: { type: "slide", slideNumber: 2 } },
    ]);
  });

  it("tells what is wrong", async () => {
    const codes = async (bytes: Uint8Array, limits = {}): Promise<string[]> =>
      (await pptx.read({ bytes }, contextWith(limits))).issues.map(({ code }) => code);
    expect(await codes(zip({ "ppt/x.xml": "" }))).toEqual(["pptx/no-presentation"]);
    expect(await codes(deck([]))).toEqual(["pptx/no-slides"]);
    expect(await codes(deck([{ shapes: title("A") }, { shapes: title("B") }]), { maxPages: 1 })).toEqual([
      "pptx/too-many-pages",
    ]);
    expect(await codes(deck([{ shapes: title("A") }]).slice(0, 900))).toEqual(["zip/damaged"]);
    expect(await codes(deck([{ shapes: title("A") }]), { maxEntries: 3 })).toEqual(["zip/too-many-entries"]);
    const bomb = part("p:presentation", "").replace("?>", '?><!DOCTYPE x [<!ENTITY a "aa">]>');
    expect(await codes(zip({ "ppt/presentation.xml": bomb }))).toEqual(["xml/doctype"]);
    expect(
      await codes(
        zip({ "ppt/presentation.xml": part("p:presentation", "<a>".repeat(300) + "</a>".repeat(300)) }),
      ),
    ).toEqual(["xml/too-deep"]);
  });

  it("is told by its entries, else by its name", () => {
    const bytes = deck([{ shapes: title("A") }]);
    expect(pptx.accepts({ bytes })).toBe(true);
    expect(pptx.accepts({ bytes: zip({ "word/document.xml": "" }), name: "a.pptx" })).toBe(false);
    expect(pptx.accepts({ bytes: bytes.slice(0, 500), name: "a.pptx" })).toBe(true);
    expect(pptx.accepts({ bytes: bytes.slice(0, 500), name: "a.zip" })).toBe(false);
  });
});
