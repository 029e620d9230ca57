import { describe, expect, test } from "vitest";
import { engines, outline, readWith } from "../pdf/read-sample.js";
import { createSample, type Pen } from "../pdf/sample-pdf.js";

const column = (pen: Pen, x: number, y: number, texts: readonly string[], step = 13): void => {
  for (const [index, text] of texts.entries()) pen.text(x, y + step * index, text);
};

describe.each(engines.map((engine) => [engine.name, engine] as const))(
  "plain tables with %s",
  (_, engine) => {
    test("reads labels and values that nothing but space parts, and ends before the next heading", async () => {
      const bytes = await createSample([
        (pen) => {
          pen.text(50, 80, "Auf einen Blick", { size: 14, bold: true });
          column(pen, 50, 105, ["Name", "Land", "Einwohnerzahl", "Büro seit", "Leitung"]);
          column(pen, 180, 105, [
            "Landkreis Musterau",
            "Sachsen-Anhalt",
            "84.512",
            "2014",
            "Erika Vorlage, Leiterin der Stabsstelle",
          ]);
          pen.text(50, 180, "Handlungsfelder", { size: 14, bold: true });
          pen.text(
            50,
            200,
            "Das Büro arbeitet in drei Feldern, die der Kreistag im Jahr 2014 beschlossen hat.",
          );
        },
      ]);
      expect(outline((await readWith(engine, bytes)).tree)).toEqual([
        "h1 Auf einen Blick",
        "keyValue",
        "  Name | Landkreis Musterau",
        "  Land | Sachsen-Anhalt",
        "  Einwohnerzahl | 84.512",
        "  Büro seit | 2014",
        "  Leitung | Erika Vorlage, Leiterin der Stabsstelle",
        "h1 Handlungsfelder",
        "p Das Büro arbeitet in drei Feldern, die der Kreistag im Jahr 2014 beschlossen hat.",
      ]);
    });

    test("reads labels that end in colons line by line, in groups too, and ends before text in two columns", async () => {
      const bytes = await createSample([
        (pen) => {
          column(pen, 50, 80, ["Kommune:", "Bundesland:", "Zuständige Abteilung:"], 11.5);
          column(pen, 160, 80, ["Landkreis Musterau", "Sachsen-Anhalt", "Stabsstelle Bildung"], 11.5);
          column(pen, 50, 126, ["Leitung:", "Telefon:"], 11.5);
          column(pen, 160, 126, ["Erika Vorlage", "03999 5610"], 11.5);
          pen.text(50, 165, "Bildungsbüro", { size: 12, bold: true });
          pen.text(320, 165, "an jedem Montag im Kreishaus");
          column(pen, 50, 180, [
            "Das Büro berät Familien zu allen Fragen der",
            "Schule und hilft ihnen, wenn ein Wechsel",
            "ansteht oder ein Kind mehr Zeit braucht.",
          ]);
          column(pen, 320, 180, [
            "und am Freitag in der Volkshochschule, wo",
            "auch der Beirat tagt, in dem die Eltern",
            "sitzen und Vorschläge machen.",
          ]);
        },
      ]);
      const read = outline((await readWith(engine, bytes)).tree);
      expect(read.slice(0, 6)).toEqual([
        "keyValue",
        "  Kommune: | Landkreis Musterau",
        "  Bundesland: | Sachsen-Anhalt",
        "  Zuständige Abteilung: | Stabsstelle Bildung",
        "  Leitung: | Erika Vorlage",
        "  Telefon: | 03999 5610",
      ]);
      expect(read.slice(6)).toEqual([
        "h1 Bildungsbüro",
        "p Das Büro berät Familien zu allen Fragen der Schule und hilft ihnen, wenn ein Wechsel ansteht oder ein Kind mehr Zeit braucht.",
        "p an jedem Montag im Kreishaus und am Freitag in der Volkshochschule, wo auch der Beirat tagt, in dem die Eltern sitzen und Vorschläge machen.",
      ]);
    });

    test("keeps values of several lines and labels without a colon in the table", async () => {
      const bytes = await createSample([
        (pen) => {
          column(pen, 50, 80, ["Name:", "Träger:"]);
          column(pen, 160, 80, ["Bildungsbüro Musterau", "Landkreis Musterau und die"]);
          column(pen, 160, 106, ["Stadt Beispielow"]);
          column(pen, 50, 119, ["Seit", "Leitung:"]);
          column(pen, 160, 119, ["2014", "Erika Vorlage"]);
        },
      ]);
      expect(outline((await readWith(engine, bytes)).tree)).toEqual([
        "keyValue",
        "  Name: | Bildungsbüro Musterau",
        "  Träger: | Landkreis Musterau und die Stadt Beispielow",
        "  Seit | 2014",
        "  Leitung: | Erika Vorlage",
      ]);
    });

    test("takes two columns under a header, or figures by year, for no labels and values", async () => {
      const bytes = await createSample([
        (pen) => {
          column(pen, 50, 80, ["Gemeinde", "Musterau", "Beispielow", "Neudorf", "Altdorf"]);
          column(pen, 180, 80, ["Schulen", "12", "9", "4", "3"]);
          pen.text(50, 170, "So viele Kinder lernten in den Jahren an den Schulen des Landkreises Musterau.");
          column(pen, 50, 210, ["2021", "2022", "2023", "2024"]);
          column(pen, 180, 210, ["4.812", "4.903", "5.020", "5.114"]);
          pen.text(
            50,
            290,
            "Wer im Büro arbeitet und wofür die Einzelnen zuständig sind, steht in der Liste.",
          );
          pen.text(50, 330, "Name", { bold: true });
          pen.text(180, 330, "Aufgabe", { bold: true });
          column(pen, 50, 343, ["Erika Vorlage", "Max Beispiel", "Ina Probe"]);
          column(pen, 180, 343, ["Leitung des Büros", "Monitoring", "Öffentlichkeitsarbeit"]);
        },
      ]);
      const read = outline((await readWith(engine, bytes)).tree);
      expect(read.filter((line) => /^(?:table|keyValue)/u.test(line))).toEqual(["table", "table", "table"]);
    });

    test("takes no text in two columns for a table, ragged or beside a box of contacts", async () => {
      const bytes = await createSample([
        (pen) => {
          column(pen, 50, 80, [
            "Das Büro berät Familien zu allen",
            "Fragen der Schule und hilft ihnen,",
            "wenn ein Wechsel ansteht oder ein",
            "Kind mehr Zeit braucht.",
            "Am Freitag ist geschlossen.",
          ]);
          column(pen, 310, 80, [
            "Neu ist der Beirat, in dem auch die",
            "Eltern sitzen und dessen Vorschläge",
            "der Kreistag jedes Jahr im Herbst",
            "berät. Er tagt öffentlich, damit alle",
            "zuhören können.",
          ]);
          column(pen, 50, 300, ["Bildungsbüro", "Am Markt 3", "01234 Musterau", "Telefon 03999 5610"]);
          column(pen, 220, 300, [
            "Wer einen Kurs sucht, findet ihn im Verzeichnis, das wir",
            "jeden Monat ergänzen und in dem auch die Angebote der",
            "freien Träger stehen, soweit sie uns gemeldet werden und",
            "öffentlich sind.",
          ]);
        },
      ]);
      const read = outline((await readWith(engine, bytes)).tree);
      expect(read.filter((line) => line.startsWith("table"))).toEqual([]);
      expect(read.join("\n")).toContain(
        "hilft ihnen, wenn ein Wechsel ansteht oder ein Kind mehr Zeit braucht.",
      );
      expect(read.join("\n")).toContain(
        "das wir jeden Monat ergänzen und in dem auch die Angebote der freien",
      );
    });

    test("takes two contacts side by side for what they are", async () => {
      const bytes = await createSample([
        (pen) => {
          column(pen, 50, 80, [
            "Max Beispiel",
            "Leiter des Büros",
            "Am Markt 3",
            "01234 Musterau",
            "Tel. 03999 5610",
          ]);
          column(pen, 300, 80, [
            "Erika Vorlage",
            "Monitoring",
            "Am Markt 5",
            "01234 Musterau",
            "Tel. 03999 5611",
          ]);
        },
      ]);
      const read = outline((await readWith(engine, bytes)).tree);
      expect(read.map((line) => line.slice(0, 14))).toEqual(["p Max Beispiel", "p Erika Vorlag"]);
    });

    test("keeps the lines of justified text together where their spaces are wide", async () => {
      const bytes = await createSample([
        (pen) => {
          // words of each line, set out to the same edges
          const justified: readonly (readonly [string, number][])[] = [
            [
              ["Das", 50],
              ["Bildungsbüro", 75],
              ["koordiniert", 145],
              ["die", 203],
              ["Arbeit", 222],
            ],
            [
              ["Schulentwicklungsplanung", 50],
              ["sowie", 190],
              ["die", 236],
            ],
            [
              ["Öffentlichkeitsarbeit", 50],
              ["aller", 182],
              ["Träg-", 226],
            ],
            [
              ["er", 50],
              ["und", 65],
              ["berichtet", 88],
              ["darüber", 136],
              ["im", 179],
              ["Ausschuss", 202],
            ],
            [
              ["jedes", 50],
              ["Jahr.", 80],
            ],
          ];
          for (const [index, words] of justified.entries())
            for (const [word, x] of words) pen.text(x, 100 + 13 * index, word);
        },
      ]);
      expect(outline((await readWith(engine, bytes)).tree)).toEqual([
        "p Das Bildungsbüro koordiniert die Arbeit Schulentwicklungsplanung sowie die Öffentlichkeitsarbeit aller Träger " +
          "und berichtet darüber im Ausschuss jedes Jahr.",
      ]);
    });
  },
);
