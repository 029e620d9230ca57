import { describe, expect, test } from "vitest";
import { engines, outline, readWith } from "../pdf/read-sample.js";
import { createSample, type Pen } from "../pdf/sample-pdf.js";

const lines = (pen: Pen, x: number, y: number, texts: readonly string[], size = 10): void => {
  for (const [index, text] of texts.entries()) pen.text(x, y + 1.3 * size * index, text, { size });
};

/** Writes a line with a raised mark between its halves. */
const marked = (pen: Pen, y: number, before: string, mark: string, after: string): void => {
  const at = 50 + pen.measure(before);
  pen.text(50, y, before);
  pen.text(at, y - 4, mark, { size: 6 });
  pen.text(at + pen.measure(mark, 6) + 2, y, after);
};

/** A page of prose, long enough to set the size of the text. */
const prose = [
  "Der Landkreis hat im Jahr 2021 ein Bildungsbüro eingerichtet, das die Angebote der Gemeinden",
  "aufeinander abstimmt und die Bürgerinnen und Bürger berät. Es wird aus Mitteln des Landes und",
  "des Kreises bezahlt und arbeitet eng mit den Schulen zusammen, auch mit den freien Trägern.",
];

describe.each(engines.map((engine) => [engine.name, engine] as const))("layers with %s", (_, engine) => {
  test("takes a footnote out of the sentence that runs over the page, and its mark off the word", async () => {
    const bytes = await createSample([
      (pen) => {
        lines(pen, 50, 80, prose);
        marked(
          pen,
          700,
          "Die Zahl der Einrichtungen steigt seit Jahren an, vor allem in der Weiterbildung",
          "1",
          "und in den",
        );
        pen.line(50, 745, 150, 745);
        pen.text(50, 755, "1", { size: 5 });
        pen.text(54, 758, "Angaben der Gemeinden, Stand Dezember 2022. Ohne Kurse von weniger als acht", {
          size: 8,
        });
        pen.text(54, 768, "Stunden.", { size: 8 });
      },
      (pen) => lines(pen, 50, 80, ["Kindertagesstätten, die von Vereinen getragen werden.", ...prose]),
    ]);
    const read = outline((await readWith(engine, bytes)).tree);
    expect(read).toContain(
      "notes 1 Angaben der Gemeinden, Stand Dezember 2022. Ohne Kurse von weniger als acht Stunden.",
    );
    expect(read.find((line) => line.startsWith("p Die Zahl"))).toMatch(
      /^p Die Zahl der Einrichtungen steigt seit Jahren an, vor allem in der Weiterbildung und in den Kindertagesstätten, die von Vereinen getragen werden\./u,
    );
  });

  test("keeps a footer with words before the number apart from the note above it, on two pages", async () => {
    const footer = (pen: Pen, pageNumber: number): void =>
      pen.text(50, 790, `Redaktion: Musterverlag · Seite ${pageNumber}`, { size: 8 });
    const bytes = await createSample([
      (pen) => {
        lines(pen, 50, 200, prose);
        footer(pen, 1);
      },
      (pen) => {
        lines(pen, 50, 200, prose);
        marked(pen, 250, "So steht es im Beschluss", "1", "vom Mai.");
        pen.line(50, 768, 150, 768);
        pen.text(50, 775, "1", { size: 5 });
        pen.text(54, 778, "Die Niederschrift liegt im Büro aus.", { size: 8 });
        footer(pen, 2);
      },
    ]);
    const read = outline((await readWith(engine, bytes)).tree);
    expect(read.filter((line) => /^(?:notes|furniture)/u.test(line))).toEqual([
      "furniture Redaktion: Musterverlag · Seite 1",
      "notes 1 Die Niederschrift liegt im Büro aus.",
      "furniture Redaktion: Musterverlag · Seite 2",
    ]);
  });

  test("leaves the last lines of two pages in the body that only look alike, or stand elsewhere", async () => {
    const bytes = await createSample([
      (pen) => {
        lines(pen, 50, 200, prose);
        pen.text(50, 780, "Im Kreis gibt es 12 Grundschulen.");
      },
      (pen) => {
        lines(pen, 50, 200, prose);
        pen.text(50, 760, "Im Kreis gibt es 14 Grundschulen.");
        pen.text(50, 780, "Im Kreis gibt es 3 Gymnasien.");
      },
    ]);
    const read = outline((await readWith(engine, bytes)).tree);
    expect(read.filter((line) => line.startsWith("furniture"))).toEqual([]);
  });

  test("knows notes by a mark in the text alone, without a line above them", async () => {
    const bytes = await createSample([
      (pen) => {
        lines(pen, 50, 80, prose);
        marked(pen, 130, "So steht es im Beschluss", "2", "vom Mai.");
        pen.text(50, 770, "2 Beschluss des Kreistages, Drucksache 12/2021.", { size: 8 });
      },
    ]);
    const read = outline((await readWith(engine, bytes)).tree);
    expect(read).toContain("notes 2 Beschluss des Kreistages, Drucksache 12/2021.");
    expect(read.some((line) => line.endsWith("So steht es im Beschluss vom Mai."))).toBe(true);
  });

  test("leaves small print, numbered lines and units in the body", async () => {
    const bytes = await createSample([
      (pen) => {
        lines(pen, 50, 80, prose);
        marked(pen, 140, "Die Halle misst 450 m", "2", "und steht allen offen.");
        pen.text(50, 700, "3 Euro kostet der Eintritt, ermäßigt 2 Euro.", { size: 8 });
        pen.text(50, 712, "Änderungen sind möglich.", { size: 8 });
      },
    ]);
    const read = outline((await readWith(engine, bytes)).tree);
    expect(read.filter((line) => line.startsWith("notes"))).toEqual([]);
    expect(read.join("\n")).toContain("450 m2 und steht allen offen.");
    expect(read.join("\n")).toContain("3 Euro kostet der Eintritt");
  });

  test.each([
    [
      "an address held apart by signs",
      ["Kreis Mustertal · Markt 1 · 12345 Musterstadt · www.mustertal.example"],
    ],
    [
      "accounts of the sender in columns",
      ["Sparkasse Mustertal", "IBAN DE00 0000 0000 0000 0000 00", "BIC MUSTDE00XXX"],
    ],
    ["the number of the only page", ["Seite 1 von 1"]],
    ["a bare number of the only page", ["1/1"]],
  ])("knows the foot of a single page: %s", async (_, foot) => {
    const bytes = await createSample([
      (pen) => {
        lines(pen, 50, 80, prose);
        lines(pen, 50, 770, foot, 7);
      },
    ]);
    const read = outline((await readWith(engine, bytes)).tree);
    expect(read.filter((line) => line.startsWith("furniture")).join(" ")).toBe(
      foot.map((line) => `furniture ${line}`).join(" "),
    );
    expect(read.join("\n")).toContain("Der Landkreis hat im Jahr 2021");
  });

  test.each([
    ["a contact", "Kontakt: Erika Muster · Telefon 01234 567-0 · bildung@mustertal.example · Raum 5", 7, 780],
    ["an address in the size of the text", "Kreis Mustertal · Markt 1 · 12345 Musterstadt", 10, 780],
    ["an address close to the text", "Kreis Mustertal · Markt 1 · 12345 Musterstadt", 7, 128],
    ["the sender over the address of a letter", "Kreis Mustertal · Markt 1 · 12345 Musterstadt", 7, 50],
    [
      "a sentence in small print",
      "Gefördert aus Mitteln des Landes und des Kreises · bis 2025 · mit Eigenanteil",
      7,
      780,
    ],
  ])("leaves in the body of a single page: %s", async (_, words, size, y) => {
    const bytes = await createSample([
      (pen) => {
        lines(pen, 50, 80, prose);
        pen.text(50, y, words, { size });
      },
    ]);
    const read = outline((await readWith(engine, bytes)).tree);
    expect(read.filter((line) => line.startsWith("furniture"))).toEqual([]);
  });
});
