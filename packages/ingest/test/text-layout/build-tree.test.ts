import { describe, expect, it } from "vitest";
import { buildTree } from "../../src/text-layout/build-tree.js";
import { assemble } from "../../src/tree/assemble.js";
import { createCiter } from "../../src/tree/cite.js";
import { outlineOf } from "../readers/outline-of.js";

const outline = (...lines: readonly string[]): string[] => outlineOf(buildTree(lines.join("\n")));
const prose = "Der Kreis baut seit Jahren ein Netzwerk auf, an dem viele Menschen mitwirken.";

describe("headings", () => {
  it("are short lines over text, the first one that of the document", () => {
    expect(outline("Landkreis Mustertal", "", prose, "", "Das Bildungsbüro", "", prose)).toEqual([
      "h1 Landkreis Mustertal",
      `p ${prose}`,
      "h2 Das Bildungsbüro",
      `p ${prose}`,
    ]);
  });
  it("stack: one directly under another is deeper, the next single one its sibling", () => {
    expect(
      outline("Mustertal", "", prose, "", "Material", "", "Broschüren", "", prose, "", "Filme", "", prose),
    ).toEqual([
      "h1 Mustertal",
      `p ${prose}`,
      "h2 Material",
      "h3 Broschüren",
      `p ${prose}`,
      "h3 Filme",
      `p ${prose}`,
    ]);
  });
  it("are told by marks, underlines and capitals", () => {
    expect(
      outline("# Eins", "", "Zwei", "====", "", "Drei", "----", "", "TERMINE UND ORTE", "", "am Montag"),
    ).toEqual(["h1 Eins", "h1 Zwei", "h2 Drei", "h3 TERMINE UND ORTE", "p am Montag"]);
  });
  it("are numbered lines between which text stands", () => {
    expect(outline("Bericht", "", "1. Lage", prose, "", "2. Ziele", prose)).toEqual([
      "h1 Bericht",
      "h2 1. Lage",
      `p ${prose}`,
      "h2 2. Ziele",
      `p ${prose}`,
    ]);
  });
  it("may have several lines", () => {
    expect(outline("Tagung", "", prose, "", "Forum 3:", "Zusammenarbeit", "in Gemeinden", "", prose)[2]).toBe(
      "h2 Forum 3:⏎Zusammenarbeit⏎in Gemeinden",
    );
  });
  it.each([
    ["a sentence", "Das ist ein Satz.", prose],
    ["a name over a role", "Petra Beispiel", "Leiterin des Amts"],
    ["a contact", "buero@mustertal.example", prose],
    ["the rest of a link", "Bericht herunterladen (PDF)", prose],
    ["words in brackets", "(nur für Fachkräfte)", prose],
    ["a lead-in", "Schwerpunkte:", prose],
    ["the beginning of a sentence that a list goes on", "Im Mittelpunkt stehen künftig", "- der Übergang"],
  ])("are not %s", (_, line, next) => {
    expect(outline("Titel", "", prose, "", line, "", next, "", "x")[2]).toBe(`p ${line}`);
  });
});

describe("lists", () => {
  it("may be numbered with a letter in front", () => {
    expect(
      outline("Ziele des Kreises", "", "Z1 Alle Kinder lernen lesen.", "Z2 Familien finden Rat."),
    ).toEqual(["h1 Ziele des Kreises", "# Alle Kinder lernen lesen.", "# Familien finden Rat."]);
  });
  it.each([
    ["quarters", "Q1 Der Bericht erscheint.", "Q2 Die Konferenz tagt."],
    ["rooms and roads", "B 14 Sitzungssaal", "B 15 Empfang"],
  ])("%s are no numbers of items", (_, ...lines) => {
    expect(outline(...lines).filter((line) => /^[-#] /u.test(line))).toEqual([]);
  });
  it.each(["-", "–", "•", "*", "□", "o", "\u25AA", "\uF0B7"])("with %s", (mark) => {
    expect(outline("Ziele:", `${mark} Erstens`, `${mark} Zweitens`)).toEqual([
      "p Ziele:",
      "- Erstens",
      "- Zweitens",
    ]);
  });
  it.each([
    ["1.", "2."],
    ["1)", "2)"],
    ["a)", "b)"],
    ["(1)", "(2)"],
  ])("numbered %s", (first, second) => {
    expect(outline("Ziele:", `${first} Lernen`, `${second} Lehren`)).toEqual([
      "p Ziele:",
      "# Lernen",
      "# Lehren",
    ]);
  });
  it("nest by indentation and by a change of mark", () => {
    expect(outline("Ziele:", "• A", "  – eins", "  – zwei", "• B")).toEqual([
      "p Ziele:",
      "- A",
      "  - eins",
      "  - zwei",
      "- B",
    ]);
    expect(outline("Ziele:", "• A", "– eins", "• B")).toEqual(["p Ziele:", "- A", "  - eins", "- B"]);
  });
  it("go on over empty lines, and end where several stand", () => {
    expect(outline("Ziele:", "", "- A", "", "- B", "", "", "", "- C", "- D")).toEqual([
      "p Ziele:",
      "- A",
      "- B",
      "- C",
      "- D",
    ]);
    expect(buildTree("- A\n- B\n\n\n\n- C").children).toHaveLength(2);
  });
  it("may all begin with one word that opens a phrase", () => {
    expect(outline("Leitlinien:", "", "1. Wir lesen", "2. Wir rechnen")).toEqual([
      "p Leitlinien:",
      "# Wir lesen",
      "# Wir rechnen",
    ]);
  });
  it("take indented lines and lines in brackets as further paragraphs", () => {
    expect(outline("Ziele:", "- A", "(mit Zusatz)", "- B", "", "  Mehr zu B")).toEqual([
      "p Ziele:",
      "- A",
      "  p (mit Zusatz)",
      "- B",
      "  p Mehr zu B",
    ]);
  });
  it.each([
    ["a date", "2. Mai 2021 war der Beginn", "3. Juni 2021 war das Ende"],
    ["years", "2008 Gründung des Büros", "2009 Beginn der Förderung"],
    ["ordinals of one series", "1. Bildungskonferenz in Neustadt", "2. Bildungskonferenz in Altstadt"],
    ["numbers that do not begin at one", "18. Konferenz", "19. Tagung"],
    ["words with a star or a hyphen", "*Pflichtfeld", "-mobil"],
    ["initials", "A. Muster", "B. Beispiel"],
  ])("are not %s", (_, first, second) => {
    expect(buildTree(`${first}\n${second}`).children.map(({ type }) => type)).not.toContain("list");
  });
});

describe("wrapped lines", () => {
  const wrapped = [
    "Der Landkreis hat im Jahr 2019 ein kommunales Bildungsmanage-",
    "ment aufgebaut. Es umfasst kinder- und jugendfreundliche Orte",
    "sowie Bildungs- und Teilhabeleistungen der Ludwig-",
    "Richter-Schule, die von vielen Menschen genutzt werden, und",
    "zwar im Zeitraum 2019-",
    "2024.",
  ];
  it("are joined, broken words whole again", () => {
    expect(outline(...wrapped)).toEqual([
      "p Der Landkreis hat im Jahr 2019 ein kommunales Bildungsmanagement aufgebaut. Es umfasst kinder- und jugendfreundliche Orte sowie Bildungs- und Teilhabeleistungen der Ludwig-Richter-Schule, die von vielen Menschen genutzt werden, und zwar im Zeitraum 2019-2024.",
    ]);
  });
  it("are known in their source", () => {
    const { tree, text } = assemble(buildTree(wrapped.join("\n")));
    const start = text.indexOf("Bildungsmanagement");
    const cited = createCiter({ source: { id: "x" }, text, tree })(
      start,
      start + "Bildungsmanagement".length,
    );
    expect(cited.locator).toEqual({ type: "text", line: 1, column: 47, endLine: 2, endColumn: 5 });
  });
  it("short lines stay apart", () => {
    expect(
      outline(...wrapped, "", "Bildungsbüro", "Marktplatz 3", "12345 Neustadt", "Telefon 01234 5678"),
    ).toContain("p Bildungsbüro⏎Marktplatz 3⏎12345 Neustadt⏎Telefon 01234 5678 {address}");
  });
  it("an address block ends behind its last contact", () => {
    expect(
      outline("Träger", "", prose, "", "Bildungsbüro", "12345 Neustadt", "Material", prose).slice(2),
    ).toEqual(["p Bildungsbüro⏎12345 Neustadt {address}", "h2 Material", `p ${prose}`]);
  });
});

describe("labels and tables", () => {
  it("lines with bold labels or tabs are labels and values", () => {
    expect(outline("<b>Kommune:</b>\tMustertal", "<b>Land:</b>\tHessen")).toEqual([
      "table {keyValue}",
      "| Kommune: | Mustertal",
      "| Land: | Hessen",
    ]);
    expect(outline("**Träger:** Kreis", "**Laufzeit:** 2020")).toEqual([
      "table {keyValue}",
      "| Träger: | Kreis",
      "| Laufzeit: | 2020",
    ]);
    expect(outline("Träger:  Kreis", "", "Laufzeit:  2020")).toEqual([
      "table {keyValue}",
      "| Träger: | Kreis",
      "| Laufzeit: | 2020",
    ]);
  });
  it("columns parted by tabs or bars are tables", () => {
    expect(outline("Name\tOrt\tJahr", "A\tB\t2020")).toEqual([
      "table",
      "| Name | Ort | Jahr",
      "| A | B | 2020",
    ]);
    expect(outline("| Name | Ort |", "|---|---|", "| A | B |")).toEqual(["table", "| Name | Ort", "| A | B"]);
  });
  it("a single label stays in its paragraph", () => {
    expect(outline("Fazit: Es geht voran, und alle machen mit.")).toEqual([
      "p Fazit: Es geht voran, und alle machen mit.",
    ]);
  });
});

describe("residue", () => {
  it("of HTML and Markdown leaves no trace", () => {
    expect(
      outline(
        "Siehe <b>hier</b> &amp; *dort*, **da**, [Seite](https://x.example/a_(b)) f&uuml;r alle&nbsp;Kinder.",
      ),
    ).toEqual(["p Siehe hier & dort, da, Seite für alle Kinder."]);
    expect(JSON.stringify(buildTree("Unter [Seite](https://x.example/a_(b)) steht mehr."))).toContain(
      '"url":"https://x.example/a_(b)"',
    );
  });
  it.each(["Bürger*innen und Lehrer*innen", "5 * 3 * 2", "snake_case_name", "a < b > c", "R&D; AT&T"])(
    "%s stays",
    (words) => {
      expect(outline(words)).toEqual([`p ${words}`]);
    },
  );
  it("page numbers and lines that recur at form feeds are furniture", () => {
    const page = (n: number): string => `Bericht des Kreises\n\n${prose}\n\n- ${n} -`;
    expect(
      outline([page(1), page(2), page(3)].join("\n\f")).filter((line) => line.includes("{furniture}")),
    ).toEqual([
      "p Bericht des Kreises {furniture}",
      "p - 1 - {furniture}",
      "p Bericht des Kreises {furniture}",
      "p - 2 - {furniture}",
      "p Bericht des Kreises {furniture}",
      "p - 3 - {furniture}",
    ]);
  });
  it("a sentence goes on over a page's end", () => {
    expect(
      outline("Der Kreis fördert", "3", "\fdie Arbeit vor Ort, und zwar schon seit dem Jahr 2019.")[0],
    ).toBe("p Der Kreis fördert die Arbeit vor Ort, und zwar schon seit dem Jahr 2019.");
  });
  it("a number alone is no page number", () => {
    expect(outline("Anzahl", "", "42", "", prose).join()).not.toContain("furniture");
  });
});

describe("characters", () => {
  it("are composed, soft hyphens left out, spaces collapsed", () => {
    expect(outline("Bu\u0308ro  fu\u0308r\u00A0Bil\u00ADdung")).toEqual(["p Büro für Bildung"]);
  });
});

it.each([
  "1. ",
  "- ",
  "*a ",
  "_a ",
  "[a](",
  "[",
  "<b>",
  "<",
  "a@",
  "www.",
  "Label: ",
  "1.1.1.1.",
  "Dr. ",
  "&amp;",
  "e\u0301",
  "(",
  "a-\n",
  "1. a\n",
  "a\tb\n",
  "|a|b|\n",
  "Label: x\n",
  "a\f",
  "a\n===\n",
  "\n",
  "0123 ",
])("reads %j repeated, in linear time", (piece) => {
  const time = (times: number): number => {
    const text = piece.repeat(times);
    const start = performance.now();
    buildTree(text);
    return performance.now() - start;
  };
  time(2000);
  // a quadratic rule would take a hundred times as long for ten times the text
  expect(time(20_000)).toBeLessThan(Math.max(1500, 40 * time(2000)));
});
