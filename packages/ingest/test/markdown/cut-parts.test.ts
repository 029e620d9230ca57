import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutParts } from "../../src/markdown/cut-parts.js";
import { mapMarkdown, parseMarkdown } from "../../src/markdown/parse-markdown.js";
import { assemble } from "../../src/tree/assemble.js";

const whole = (source: string) => assemble(mapMarkdown(parseMarkdown(source), source));
const inParts = (source: string) =>
  assemble({
    type: "root",
    children: cutParts(source, 1).flatMap(
      (part) => mapMarkdown(parseMarkdown(part.source), part.source, part.line).children,
    ),
  });

const blocks = [
  "# Titel",
  "Titel\n=====",
  "Ein Satz über die *Schulen* im Kreis,\nder weitergeht.",
  "- eins\n\n- zwei\n\n  mehr dazu",
  "1. eins\n2. zwei",
  "   Eingerückt",
  "    Code\n\n    mehr Code",
  "```\n# kein Titel\n\nText\n```",
  "~~~ text\n\n```\n\nText\n~~~",
  "<!-- ein\n\nKommentar -->",
  "<div>\n\nText im Kasten\n\n</div>",
  "<pre>\nWort\n\nWort\n</pre>",
  "| A | B |\n|---|---|\n| x | y |",
  "> Zitat\nweiter",
  "Siehe [Bericht][b] und [Bericht].",
  "[b]: https://x.example/b\n[Bericht]: https://x.example/c",
  "Wort[^1] und Wort[^zwei]",
  "[^1]: Erste Note\n\n    mit zweitem Absatz",
  "[^zwei]: Zweite Note",
  "**Träger:** Kreis\n**Laufzeit:** 2020",
  "---",
  "Letzter Absatz",
] as const;

describe("cutParts", () => {
  it("changes neither the text nor the places", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...blocks), { maxLength: 14 }), (chosen) => {
        // two definitions of one name: the first one holds, whatever the order of parts
        const source = chosen.join("\n\n");
        expect(inParts(source)).toEqual(whole(source));
      }),
      { numRuns: 300 },
    );
  });
  it("cuts at headings and paragraphs only", () => {
    const source = blocks.join("\n\n");
    const starts = cutParts(source, 1).map((part) => part.source.split("\n")[0]);
    expect(starts).toEqual([
      "# Titel",
      "Titel",
      "Ein Satz über die *Schulen* im Kreis,",
      "Text im Kasten",
      "Siehe [Bericht][b] und [Bericht].",
      "Wort[^1] und Wort[^zwei]",
      "Letzter Absatz",
    ]);
  });
  it("leaves front matter whole", () => {
    const source = "---\ntitle: x\n\nmehr: y\n---\n\nText";
    expect(cutParts(source, 1).map(({ line }) => line)).toEqual([1, 7]);
  });
  it("leaves texts of usual length whole", () => {
    expect(cutParts(`Text\n\n${"Wort ".repeat(1000)}`)).toHaveLength(1);
  });
});
