import { describe, expect, it } from "vitest";
import { odp } from "../../src/readers/odp.js";
import { odt } from "../../src/readers/odt.js";
import { contextWith, odfPart, openDocument } from "./office-files.js";
import { outlineOf } from "./outline-of.js";

async function outline(reader: typeof odt, bytes: Uint8Array): Promise<string[]> {
  const result = await reader.read({ bytes }, contextWith());
  return result.ok ? outlineOf(result.value.tree) : result.issues.map(({ code }) => code);
}
const lists =
  '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/><text:list-level-style-bullet text:level="2"/></text:list-style><text:list-style style:name="L2"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style><text:list-style style:name="L3"><text:list-level-style-number text:level="1" style:num-format=""/></text:list-style>';
const list = (style: string, ...items: string[]): string =>
  `<text:list text:style-name="${style}">${items.map((one) => `<text:list-item>${one}</text:list-item>`).join("")}</text:list>`;
const p = (text: string): string => `<text:p>${text}</text:p>`;
const frame = (role: string, x: number, y: number, content: string): string =>
  `<draw:frame draw:name="F" presentation:class="${role}" svg:x="${x}cm" svg:y="${y}cm" svg:width="5cm" svg:height="1cm"><draw:text-box>${content}</draw:text-box></draw:frame>`;

describe("odt", () => {
  it("reads headings, lists, tables, fields and notes", async () => {
    const table = `<table:table><table:table-header-rows><table:table-row><table:table-cell>${p("Ort")}</table:table-cell><table:table-cell>${p("Jahr")}</table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell>${p("X")}</table:table-cell><table:table-cell>${p("2020")}</table:table-cell></table:table-row></table:table>`;
    const content = `<text:h text:outline-level="2">Ziele</text:h>${p('a<text:s text:c="3"/>b<text:line-break/>c<text:note><text:note-citation>1</text:note-citation><text:note-body>' + p("Anmerkung") + "</text:note-body></text:note>")}${list("L1", p("Eins") + list("L1", p("Tief")), p("Zwei") + p("mehr"))}${list("L2", p("Erstens"))}${list("L3", p("ohne"))}${table}`;
    expect(await outline(odt, openDocument("text", content, lists))).toEqual([
      "h2 Ziele",
      "p a b⏎c",
      "- Eins",
      "  - Tief",
      "- Zwei",
      "  p mehr",
      "# Erstens",
      "p ohne",
      "table",
      "| Ort | Jahr",
      "| X | 2020",
      "p Anmerkung {notes}",
    ]);
  });
  it("leaves comments and deletions out, contents and footers as furniture", async () => {
    const content = `<text:tracked-changes><text:changed-region><text:deletion>${p("weg")}</text:deletion></text:changed-region></text:tracked-changes><text:table-of-content><text:index-body>${p("Ziele 3")}</text:index-body></text:table-of-content>${p("Da<office:annotation>" + p("Na ja") + "</office:annotation>")}`;
    const styles = odfPart(
      "office:document-styles",
      `<office:master-styles><style:master-page><style:footer>${p("Kreis")}</style:footer></style:master-page></office:master-styles>`,
    );
    const bytes = openDocument("text", content, "", { "styles.xml": styles });
    expect(await outline(odt, bytes)).toEqual(["p Ziele 3 {furniture}", "p Da", "p Kreis {furniture}"]);
    const result = await odt.read({ bytes }, contextWith());
    expect(result.issues.map(({ code }) => code)).toEqual([
      "odt/comments-left-out",
      "odt/deletions-left-out",
    ]);
    expect(result.ok && result.value.metadata).toEqual({ title: "Ein Titel", created: "2024-03-05" });
  });
  it("tells encryption from damage", async () => {
    const manifest = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>';
    expect(
      await outline(
        odt,
        openDocument("text", "", "", { "META-INF/manifest.xml": manifest, "content.xml": "\u0001" }),
      ),
    ).toEqual(["odt/encrypted"]);
    expect(await outline(odt, openDocument("presentation", ""))).toEqual(["odt/no-content"]);
  });
});

describe("odp", () => {
  it("reads slides: title first, shapes by place, notes and hidden slides in their layers", async () => {
    const page = (content: string, style = ""): string =>
      `<draw:page draw:style-name="${style}">${content}</draw:page>`;
    const first = page(
      frame("", 10, 5, p("rechts")) +
        frame("outline", 1, 5, list("L1", p("links"))) +
        frame("footer", 1, 18, p("Kreis")) +
        frame("page-number", 20, 18, p("<text:page-number>&lt;number&gt;</text:page-number>")) +
        frame("title", 1, 1, p("Titel")) +
        `<presentation:notes>${frame("notes", 1, 10, p("Merke"))}</presentation:notes>`,
    );
    const hidden =
      '<style:style style:name="dp2"><style:drawing-page-properties presentation:visibility="hidden"/></style:style>';
    expect(
      await outline(
        odp,
        openDocument("presentation", first + page(frame("title", 1, 1, p("Zwei")), "dp2"), lists + hidden),
      ),
    ).toEqual([
      "h1 Titel",
      "- links",
      "p rechts",
      "p Kreis {furniture}",
      "p 1 {furniture}",
      "p Merke {notes}",
      "--- {slide}",
      "h2 Zwei {hidden}",
    ]);
  });
  it("is told by its type", () => {
    expect(odp.accepts({ bytes: openDocument("presentation", "") })).toBe(true);
    expect(odt.accepts({ bytes: openDocument("presentation", "") })).toBe(false);
    expect(odt.accepts({ bytes: openDocument("text", "") })).toBe(true);
  });
});
