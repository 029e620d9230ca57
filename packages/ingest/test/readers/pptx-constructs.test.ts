import { describe, expect, it } from "vitest";
import { pptx } from "../../src/readers/pptx.js";
import { assemble } from "../../src/tree/assemble.js";
import { createCiter } from "../../src/tree/cite.js";
import {
  contextWith,
  deck,
  paragraphs,
  part,
  placeholder,
  type SlideSource,
  textBox,
} from "./office-files.js";
import { outlineOf } from "./outline-of.js";

async function read(bytes: Uint8Array) {
  const result = await pptx.read({ bytes }, contextWith());
  if (!result.ok) throw new Error(result.issues[0].code);
  return { ...result.value, issues: result.issues };
}
const outline = async (...slides: SlideSource[]): Promise<string[]> =>
  outlineOf((await read(deck(slides))).tree);
const frame = (content: string): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="4" name="Rahmen"/></p:nvGraphicFramePr><a:graphic><a:graphicData>${content}</a:graphicData></a:graphic></p:graphicFrame>`;
const cell = (text: string, attributes = ""): string =>
  `<a:tc ${attributes}><a:txBody>${paragraphs(text)}</a:txBody></a:tc>`;

describe("pptx tables and charts", () => {
  it("reads merged cells once", async () => {
    const table = `<a:tbl><a:tr>${cell("Kopf", 'gridSpan="2"')}${cell("Rest", 'hMerge="1"')}${cell("Ort")}</a:tr><a:tr>${cell("hoch", 'rowSpan="2"')}${cell("a")}${cell("b")}</a:tr><a:tr>${cell("hoch", 'vMerge="1"')}${cell("c")}${cell("d")}</a:tr></a:tbl>`;
    expect(await outline({ shapes: frame(table) })).toEqual([
      "table",
      "| Kopf |  | Ort",
      "| hoch | a | b",
      "|  | c | d",
    ]);
  });
  it("reads the charts of new programs, not the word that they cannot be shown", async () => {
    const chart =
      '<cx:chartSpace xmlns:cx="x"><cx:chartData><cx:data id="0"><cx:strDim><cx:lvl><cx:pt idx="0">Kita</cx:pt><cx:pt idx="1">Schule</cx:pt></cx:lvl></cx:strDim><cx:numDim><cx:lvl><cx:pt idx="0">12</cx:pt><cx:pt idx="1">4.300000000000001</cx:pt></cx:lvl></cx:numDim></cx:data></cx:chartData><cx:chart><cx:title><cx:tx><cx:txData><cx:v>Orte</cx:v></cx:txData></cx:tx></cx:title><cx:plotArea><cx:plotAreaRegion><cx:series><cx:tx><cx:txData><cx:v>Zahl</cx:v></cx:txData></cx:tx><cx:dataId val="0"/></cx:series></cx:plotAreaRegion></cx:plotArea></cx:chart></cx:chartSpace>';
    const shapes = `<mc:AlternateContent><mc:Choice>${frame('<cx:chart xmlns:cx="x" r:id="c"/>')}</mc:Choice><mc:Fallback>${textBox("Ersatz", [0, 0, 1, 1], paragraphs("Dieses Diagramm ist nicht verfügbar."))}</mc:Fallback></mc:AlternateContent>`;
    const bytes = deck([{ shapes, relationships: { c: ["chartEx", "../charts/c.xml"] } }], {
      "ppt/charts/c.xml": chart,
    });
    expect(outlineOf((await read(bytes)).tree)).toEqual([
      "p Orte",
      "table",
      "|  | Zahl",
      "| Kita | 12",
      "| Schule | 4.3",
    ]);
  });
  it("reads a SmartArt from its drawing where the data model has no words", async () => {
    const drawing = `<dsp:drawing xmlns:dsp="d" xmlns:a="a"><dsp:spTree><dsp:sp><dsp:txBody>${paragraphs("Schritt eins")}</dsp:txBody></dsp:sp></dsp:spTree></dsp:drawing>`;
    const bytes = deck(
      [
        {
          shapes: frame('<dgm:relIds r:dm="d"/>'),
          relationships: {
            d: ["diagramData", "../diagrams/data.xml"],
            z: ["diagramDrawing", "../diagrams/z.xml"],
          },
        },
      ],
      { "ppt/diagrams/data.xml": part("dgm:dataModel", "<dgm:ptLst/>"), "ppt/diagrams/z.xml": drawing },
    );
    expect(outlineOf((await read(bytes)).tree)).toEqual(["p Schritt eins"]);
  });
});

describe("pptx text", () => {
  it("reads symbols, line breaks and numbers of slides", async () => {
    const symbols = '<a:r><a:rPr><a:sym typeface="Wingdings"/></a:rPr><a:t>à</a:t></a:r>';
    const words = '<a:r><a:rPr><a:sym typeface="Wingdings"/></a:rPr><a:t> à la carte</a:t></a:r>';
    const body = `<a:p>${symbols}${words}<a:br/><a:r><a:t>mehr_x000B_Zeile</a:t></a:r><a:fld type="slidenum"><a:t>‹Nr.›</a:t></a:fld></a:p>`;
    expect(await outline({ shapes: textBox("T", [0, 0, 1, 1], body) })).toEqual([
      "p → à la carte⏎mehr⏎Zeile1",
    ]);
  });
  it("gives text the link of its shape, and keeps mail addresses", async () => {
    const shape = textBox("T", [0, 0, 1, 1], paragraphs("schreiben")).replace(
      'name="T"/>',
      'name="T"><a:hlinkClick r:id="m"/></p:cNvPr>',
    );
    const { tree } = await read(
      deck([{ shapes: shape, relationships: { m: ["hyperlink", "mailto:info@kreis.example"] } }]),
    );
    expect(JSON.stringify(tree)).toContain('"url":"mailto:info@kreis.example"');
  });
  it("reads what masters draw on every slide once, as furniture at the end", async () => {
    const master = part(
      "p:sldMaster",
      `<p:cSld><p:spTree>${placeholder("title", "Titel", paragraphs("Titelmasterformat bearbeiten"))}${textBox("Logo", [0, 0, 1, 1], paragraphs("Landkreis Mustertal"))}</p:spTree></p:cSld>`,
    );
    const slides = ["Eins", "Zwei"].map((text) => ({
      shapes: placeholder("title", "Titel", paragraphs(text)),
    }));
    const more = { "ppt/slideMasters/slideMaster1.xml": master };
    expect(outlineOf((await read(deck(slides, more))).tree)).toEqual([
      "h1 Eins",
      "--- {slide}",
      "h2 Zwei",
      "p Landkreis Mustertal {furniture}",
    ]);
  });
  it("leaves comments out, and says so", async () => {
    const slide = {
      shapes: placeholder("title", "T", paragraphs("Eins")),
      relationships: { k: ["comments", "../comments/c.xml"] } as const,
    };
    const { issues } = await read(deck([slide]));
    expect(issues).toMatchObject([
      { code: "pptx/comments-left-out", severity: "info", actual: "on 1 of 1 slides" },
    ]);
  });
  it("says why a deck gives no text", async () => {
    const issueOf = async (shapes: string) =>
      (await pptx.read({ bytes: deck([{ shapes }]) }, contextWith())).issues[0];
    const pictures = await issueOf("<p:pic/><p:pic/>");
    expect(pictures).toMatchObject({
      code: "pptx/no-text",
      severity: "error",
      actual: "1 slides, 2 pictures, 0 objects",
    });
    expect(pictures?.message).toContain("pictures");
    expect((await issueOf(textBox("leer", [0, 0, 1, 1], "<a:p/>")))?.message).toContain("empty");
  });
});

describe("pptx places", () => {
  it("cites slide, shape and paragraph of each construct", async () => {
    const group = `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="3" name="Gruppe"/></p:nvGrpSpPr><p:grpSpPr/>${textBox("Innen", [0, 0, 1, 1], paragraphs("gruppiert"))}</p:grpSp>`;
    const table = frame(
      `<a:tbl><a:tr>${cell("Jahr")}${cell("Zahl")}</a:tr><a:tr>${cell("2020")}${cell("zwölf")}</a:tr></a:tbl>`,
    );
    const data = part(
      "dgm:dataModel",
      `<dgm:ptLst><dgm:pt modelId="1"><dgm:t>${paragraphs("Schritt")}</dgm:t></dgm:pt></dgm:ptLst>`,
    );
    const bytes = deck(
      [
        { shapes: placeholder("title", "Titel", paragraphs("Überschrift")) },
        {
          shapes: `${group}${table}${frame('<dgm:relIds r:dm="d"/>')}${placeholder("body", "Inhalt", paragraphs("erstens", "zweitens"), 1)}`,
          notes: placeholder("body", "Notizen", paragraphs("Merke"), 1),
          relationships: { d: ["diagramData", "../diagrams/d.xml"] },
        },
      ],
      { "ppt/diagrams/d.xml": data },
    );
    const { tree, text } = assemble((await read(bytes)).tree);
    const cite = createCiter({ source: { id: "x" }, text, tree });
    const at = (words: string): unknown =>
      cite(text.indexOf(words), text.indexOf(words) + words.length).locator;
    const place = { type: "slide", slideNumber: 2, part: "body" };
    expect(at("Überschrift")).toEqual({ ...place, slideNumber: 1, shape: "Titel", paragraph: 1 });
    expect(at("gruppiert")).toEqual({ ...place, shape: "Innen", paragraph: 1 });
    expect(at("zwölf")).toEqual({ ...place, shape: "Rahmen", row: 2, column: 2, paragraph: 1 });
    expect(at("Schritt")).toEqual({ ...place, shape: "Rahmen", paragraph: 1 });
    expect(at("zweitens")).toEqual({ ...place, shape: "Inhalt", paragraph: 2 });
    expect(at("Merke")).toEqual({ ...place, part: "notes", shape: "Notizen", paragraph: 1 });
  });
  it("ends soon after it is aborted", async () => {
    const bytes = deck([{ shapes: textBox("T", [1, 1, 9, 9], paragraphs("Wort")).repeat(40_000) }]);
    const controller = new AbortController();
    const started = performance.now();
    setTimeout(() => controller.abort(), 50);
    const context = { ...contextWith({ maxRatio: 10_000 }), signal: controller.signal };
    await expect(pptx.read({ bytes }, context)).rejects.toThrow("aborted");
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});
