import { describe, expect, it } from "vitest";
import { markdown } from "../../src/readers/markdown.js";
import type { ReadDocument } from "../../src/readers/reader.js";
import { assemble } from "../../src/tree/assemble.js";
import { createCiter } from "../../src/tree/cite.js";
import { contextWith } from "./office-files.js";
import { outlineOf } from "./outline-of.js";

async function read(...lines: readonly string[]): Promise<ReadDocument & { codes: string[] }> {
  const result = await markdown.read({ bytes: new TextEncoder().encode(lines.join("\n")) }, contextWith());
  if (!result.ok) throw new Error(result.issues[0].message);
  return { ...result.value, codes: result.issues.map(({ code }) => code) };
}
const outline = async (...lines: readonly string[]): Promise<string[]> =>
  outlineOf((await read(...lines)).tree);

describe("markdown", () => {
  it("is told by name or media type", () => {
    const bytes = new Uint8Array();
    expect(markdown.accepts({ bytes, name: "a.MD" })).toBe(true);
    expect(markdown.accepts({ bytes, contentType: "text/markdown; charset=utf-8" })).toBe(true);
    expect(markdown.accepts({ bytes, name: "a.txt", contentType: "text/plain" })).toBe(false);
  });
  it("gives headings, lists, tables, quotes and notes", async () => {
    expect(
      await outline(
        "# Eins",
        "",
        "Zwei",
        "---",
        "",
        "- a",
        "  - b",
        "1. c",
        "",
        "> Zitat",
        "",
        "| A | B |",
        "|---|---|",
        "| x | **y** |",
        "",
        "Wort[^1]",
        "",
        "[^1]: Fußnote",
      ),
    ).toEqual([
      "h1 Eins",
      "h2 Zwei",
      "- a",
      "  - b",
      "# c",
      "p Zitat",
      "table",
      "| A | B",
      "| x | y",
      "p Wort",
      "p Fußnote {notes}",
    ]);
  });
  it("makes lists of lines with bullets that Markdown does not know", async () => {
    expect(await outline("Aufgaben sind:", "", "  • Monitoring", "  • Vernetzung", "der Träger")).toEqual([
      "p Aufgaben sind:",
      "- Monitoring",
      "- Vernetzung der Träger",
    ]);
    expect(await outline("Preis 3 • 4", "und mehr")).toEqual(["p Preis 3 • 4 und mehr"]);
  });
  it("joins soft lines and broken words, keeps hard breaks", async () => {
    expect(
      await outline("Ein *Satz* geht", "weiter, Bildungs-", "büro, Kinder-  ", "und Jugend.  ", "Ende"),
    ).toEqual(["p Ein Satz geht weiter, Bildungsbüro, Kinder- und Jugend.⏎Ende"]);
  });
  it("resolves links, references and addresses", async () => {
    const { tree } = await read(
      "[a](https://x.example/1), [b][r] und post@x.example",
      "",
      "[r]: https://x.example/2",
    );
    const json = JSON.stringify(tree);
    for (const url of ["https://x.example/1", "https://x.example/2", "mailto:post@x.example"])
      expect(json).toContain(`"url":"${url}"`);
  });
  it("reads lines of labels as labels and values", async () => {
    expect(await outline("<b>Kommune:</b>\tMustertal", "<b>Land:</b>\tHessen")).toEqual([
      "table {keyValue}",
      "| Kommune: | Mustertal",
      "| Land: | Hessen",
    ]);
    expect(await outline("**Träger:** Kreis", "**Laufzeit:** 2020")).toEqual([
      "table {keyValue}",
      "| Träger: | Kreis",
      "| Laufzeit: | 2020",
    ]);
  });
  it("takes the words out of raw HTML", async () => {
    expect(
      await outline(
        "<div class='x'>",
        "<p>Ein <b>Wort</b></p>",
        "<!-- nicht --><script>nein()</script>",
        "</div>",
        "",
        "a<br>b",
      ),
    ).toEqual(["p Ein Wort", "p a⏎b"]);
  });
  it("knows the place of every word", async () => {
    const source = [
      "Titel",
      "=====",
      "",
      "F&uuml;r \\*alle\\* **Kinder** im",
      "> keine Quote",
      "",
      "> Ein Zitat über",
      "> zwei Zeilen [hier](https://x.example) mit a@b.example",
    ];
    const { tree: parsed } = await read(...source);
    const { tree, text } = assemble(parsed);
    const cite = createCiter({ source: { id: "x" }, text, tree });
    for (const [word, line, column] of [
      ["Titel", 1, 1],
      ["alle", 4, 12],
      ["Kinder", 4, 21],
      ["zwei", 8, 3],
      ["hier", 8, 16],
      ["a@b.example", 8, 45],
    ] as const) {
      const start = text.indexOf(word);
      expect(cite(start, start + word.length).locator, word).toMatchObject({ type: "text", line, column });
      expect(source[line - 1]!.slice(column - 1)).toMatch(new RegExp(`^${word}`, "u"));
    }
  });
  it("reads front matter as metadata", async () => {
    const { metadata, tree } = await read(
      "---",
      "title: Bildungsbericht",
      "date: 12.5.2023",
      "authors: [A. B., C. D.]",
      "---",
      "",
      "Text",
    );
    expect(metadata).toMatchObject({
      title: "Bildungsbericht",
      created: "2023-05-12",
      author: "A. B., C. D.",
    });
    expect(outlineOf(tree)).toEqual(["p Text"]);
  });
  it("does not follow aliases in front matter", async () => {
    const { codes, metadata } = await read("---", "a: &a [x, x]", "title: *a", "---", "", "Text");
    expect(codes).toEqual(["markdown/front-matter"]);
    expect(metadata).toEqual({});
  });
  it.each([
    ["deep lists", "- ".repeat(10_000), "markdown/too-deep"],
    ["deep quotes", "> ".repeat(100_000), "markdown/too-deep"],
    ["open links", "[a](".repeat(100_000), "markdown/too-complex"],
    ["brackets", "]".repeat(30_000), "markdown/too-complex"],
    ["emphasis", "*a ".repeat(100_000), "markdown/too-complex"],
    ["definitions", `${"[a]: /u\n".repeat(5000)}${"[x]".repeat(5000)}`, "markdown/too-complex"],
  ])("reads %s by layout", async (_, text, code) => {
    const start = performance.now();
    const { codes } = await read(text);
    expect(codes).toEqual([code]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
