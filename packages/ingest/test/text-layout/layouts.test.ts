import { describe, expect, it } from "vitest";
import { buildTree } from "../../src/text-layout/build-tree.js";
import { assemble } from "../../src/tree/assemble.js";
import { createCiter } from "../../src/tree/cite.js";
import { outlineOf } from "../readers/outline-of.js";

const outline = (...lines: readonly string[]): string[] => outlineOf(buildTree(lines.join("\n")));
const prose = "Der Kreis baut seit Jahren ein Netzwerk auf, an dem viele Menschen mitwirken.";
const typesOf = (...lines: readonly string[]): string[] =>
  buildTree(lines.join("\n")).children.map(({ type }) => type);

describe("tables whose columns are aligned by spaces", () => {
  it("are read cell by cell", () => {
    expect(
      outline(
        "Schulen im Kreis",
        "",
        "Schuljahr    Schulen    Plätze im Ganztag",
        "2022/23      44                     5.120",
        "2023/24      46                     5.480",
        "",
        prose,
      ),
    ).toEqual([
      "h1 Schulen im Kreis",
      "table",
      "| Schuljahr | Schulen | Plätze im Ganztag",
      "| 2022/23 | 44 | 5.120",
      "| 2023/24 | 46 | 5.480",
      `p ${prose}`,
    ]);
  });
  it("may have rules and empty cells", () => {
    expect(
      outline(
        "Ort           Schulen   Kitas",
        "-----------------------------",
        "Altstadt      4         7",
        "Neustadt                3",
        "Vorwerk       1         2",
      ),
    ).toEqual([
      "table",
      "| Ort | Schulen | Kitas",
      "| Altstadt | 4 | 7",
      "| Neustadt |  | 3",
      "| Vorwerk | 1 | 2",
    ]);
  });
  it("have the place of every cell", () => {
    const source = ["  Ort        Schulen   Kitas", "  Altstadt   4         7"];
    const { tree, text } = assemble(buildTree(source.join("\n")));
    const cite = createCiter({ source: { id: "x" }, text, tree });
    const start = text.indexOf("7");
    expect(cite(start, start + 1).locator).toMatchObject({ line: 2, column: 24 });
  });
  it.each([
    [
      "two columns of prose",
      [
        "Der Landkreis hat im Jahr 2019    Das Bildungsbüro gehört zum",
        "ein Netzwerk gegründet, an dem    Dezernat und hat drei Stellen,",
        "sich alle Schulen beteiligen.     die der Kreis finanziert.",
      ],
    ],
    [
      "justified lines",
      [
        "Der  Landkreis hat im Jahr  2019 ein Netzwerk",
        "gegründet,  an dem  sich alle Schulen und die",
        "Kitas  beteiligen, auch freie  Träger gehören",
      ],
    ],
    ["spaces behind sentences", [`${prose}  ${prose}`, `${prose}  ${prose}`, `${prose}  ${prose}`]],
    ["two lines of two pieces", ["Montag     Dienstag", "Rathaus    Schule"]],
    ["lines that do not align", ["A   b", "Langes Wort   c", "D      e"]],
  ])("are not %s", (_, lines) => {
    expect(typesOf(...lines)).not.toContain("table");
  });
});

describe("quotations of mails", () => {
  it("are block quotations without their marks", () => {
    expect(
      buildTree(
        [
          "Liebe Frau Muster,",
          "",
          "am 3. Mai 2024 schrieb Erika Muster:",
          "> Wann beginnt die Konferenz?",
          ">",
          ">> Um zehn Uhr.",
          "",
          "Um neun Uhr.",
        ].join("\n"),
      ).children.map((node) => node.type),
    ).toEqual(["paragraph", "paragraph", "blockquote", "paragraph"]);
    const { tree, text } = assemble(
      buildTree(
        "Er schreibt:\n> Der Kreis fördert die Arbeit der Schulen und\n> zwar seit dem Jahr 2019.\n\nGut so.",
      ),
    );
    expect(text).toContain(
      "Der Kreis fördert die Arbeit der Schulen und zwar seit dem Jahr 2019.\n\nGut so.",
    );
    const start = text.indexOf("zwar");
    expect(createCiter({ source: { id: "x" }, text, tree })(start, start + 4).locator).toMatchObject({
      line: 3,
      column: 3,
    });
  });
  it.each([
    ["arrows of links", ["> Termine", "> Downloads", "> Kontakt"]],
    ["an arrow", ["> Weitere Informationen"]],
    ["a comparison", ["Werte > 5 und", "a > b"]],
  ])("are not %s", (_, lines) => {
    expect(typesOf(...lines)).not.toContain("blockquote");
  });
});

describe("bullets", () => {
  it.each([
    "•",
    "●",
    "○",
    "▪",
    "■",
    "·",
    "*",
    "-",
    "–",
    "—",
    "➢",
    "►",
    "✓",
    "o",
    ">",
    "\uF0B7",
    "\uF0D8",
    "\uF0A7",
  ])("are %j", (mark) => {
    expect(outline("Ziele:", `${mark}\tErstens`, `${mark}\tZweitens`)).toEqual([
      "p Ziele:",
      "- Erstens",
      "- Zweitens",
    ]);
  });
  it.each(["1.", "1)", "a)", "(1)", "(a)"])("and numbers such as %s", (first) => {
    const second = first.replace("1", "2").replace("a", "b");
    expect(outline("Ziele:", `${first} Lernen`, `${second} Lehren`)).toEqual([
      "p Ziele:",
      "# Lernen",
      "# Lehren",
    ]);
  });
  it.each(["* * *", "- - -", "-----", "_____", "=====", "~~~~~"])("not the rule %s", (rule) => {
    expect(typesOf(prose, "", rule, "", prose)).toEqual(["paragraph", "thematicBreak", "paragraph"]);
  });
  it.each(["-5 Grad", "*innen", "o. g. Gründe", "·mobil", "o tempora", ">mehr"])("not %j", (line) => {
    expect(typesOf(line, line)).not.toContain("list");
  });
});

describe("headings", () => {
  it("are as deep as their numbers tell", () => {
    expect(
      outline(
        "1 Lage",
        "",
        prose,
        "",
        "1.1 Zahlen",
        "",
        prose,
        "",
        "1.1.2 Schulen",
        "",
        prose,
        "",
        "2 Ziele",
        "",
        prose,
      ).filter((line) => line.startsWith("h")),
    ).toEqual(["h1 1 Lage", "h3 1.1 Zahlen", "h4 1.1.2 Schulen", "h2 2 Ziele"]);
  });
  it("are lines in capitals, and underlined ones", () => {
    expect(outline("BILDUNGSBERICHT", "", prose, "", "Ziele und Wege", "--------------", prose)).toEqual([
      "h1 BILDUNGSBERICHT",
      `p ${prose}`,
      "h2 Ziele und Wege",
      `p ${prose}`,
    ]);
  });
  it.each([
    ["a short amount", "42 %"],
    ["a date", "12. Mai 2024"],
    ["a quotation", "„Wir machen das,"],
    ["an abbreviation", "BNE"],
  ])("are not %s", (_, line) => {
    const found = outline("Titel", "", prose, "", line);
    expect(found.at(-1)).toBe(`p ${line}`);
  });
});

describe("what is left of pages", () => {
  const page = (number: number, text: string): string[] => [
    text,
    "",
    `Seite ${number} von 4`,
    "Bildungsbericht des Kreises",
    "",
  ];
  it("is furniture without form feeds too: page numbers and the lines that recur beside them", () => {
    const found = outline(
      ...[1, 2, 3, 4].flatMap((number) =>
        page(number, `Der ${number}. Abschnitt handelt von den Schulen im Kreis.`),
      ),
    );
    expect(found.filter((line) => !line.includes("{furniture}"))).toEqual(
      [1, 2, 3, 4].map((number) => `p Der ${number}. Abschnitt handelt von den Schulen im Kreis.`),
    );
    expect(found.filter((line) => line.includes("Bildungsbericht des Kreises {furniture}"))).toHaveLength(4);
  });
  it("makes the short line right behind a page number the title of a slide", () => {
    const slide = (number: number, title: string, ...lines: string[]): string[] => [
      ...[`${number}`, "", title, ""],
      ...lines.flatMap((line) => [line, ""]),
    ];
    const found = outline(
      ...slide(2, "Unsere Ziele", "Mehr Beratung für Familien", "Bessere Übergänge"),
      ...slide(3, "Arbeitsfelder", "Sprache | Ganztag | Kunst und Kultur"),
      ...slide(4, "Viele Partner wirken mit.", "Der Kreis dankt ihnen allen für ihre Arbeit."),
    );
    expect(found.filter((line) => line.startsWith("h"))).toEqual(["h1 Unsere Ziele", "h2 Arbeitsfelder"]);
  });
  it("joins the word and the sentence that a page's end divides", () => {
    expect(
      outline("Der Kreis fördert das Bildungs-", "", "Seite 3 von 7", "\fmanagement seit dem Jahr 2019.")[0],
    ).toBe("p Der Kreis fördert das Bildungsmanagement seit dem Jahr 2019.");
  });
  it.each([
    ["a page that is spoken of", "Siehe Seite 3 des Berichts."],
    ["an answer", "Seite an Seite"],
    ["a year", "2024"],
  ])("is not %s", (_, line) => {
    expect(outline(prose, "", line, "", prose).join()).not.toContain("furniture");
  });
  it("a line that recurs in the text is none", () => {
    const step = ["Ziel der Arbeit", "", prose, ""];
    expect(outline(...step, ...step, ...step, ...step).join()).not.toContain("furniture");
  });
});

describe("lines", () => {
  it.each([
    ["carriage returns", "\r"],
    ["line feeds", "\n"],
    ["both", "\r\n"],
  ])("end with %s", (_, end) => {
    const { tree, text } = assemble(buildTree(["Titel", "", prose, "", "- A", "- B"].join(end)));
    expect(text).toBe(`Titel\n\n${prose}\n\nA\nB`);
    const start = text.indexOf("B", text.length - 1);
    expect(createCiter({ source: { id: "x" }, text, tree })(start, start + 1).locator).toMatchObject({
      line: 6,
      column: 3,
    });
  });
  it("may end in several ways in one text", () => {
    expect(outline("Ziele:\r- A\r\n- B\n- C")).toEqual(["p Ziele:", "- A", "- B", "- C"]);
  });
  it("may be very long", () => {
    const long = `${prose} `.repeat(2000).trim();
    expect(outline("Titel", "", long)).toEqual(["h1 Titel", `p ${long}`]);
  });
  it("hold residue of HTML", () => {
    expect(
      outline("<b>Adresse:</b>\tMarkt 1", "<b>Ort:</b>\tNeustadt", "", "<p>Ein <i>Satz</i>.</p>"),
    ).toEqual(["table {keyValue}", "| Adresse: | Markt 1", "| Ort: | Neustadt", "p Ein Satz."]);
  });
});
