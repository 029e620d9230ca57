import { describe, expect, test } from "vitest";
import { agreement } from "../../src/extractors/agreement.js";
import { milestone } from "../../src/extractors/milestone.js";
import { programme } from "../../src/extractors/programme.js";
import { result } from "../../src/extractors/result.js";
import { findDates } from "../../src/language/dates.js";
import { isDenied } from "../../src/language/negation.js";
import { viewOf } from "../language/view-of.js";
import { textsOf } from "./texts-of.js";
import { valuesOf } from "./values-of.js";

const name = "„Bildung integriert“";

describe("periods of programmes", () => {
  const read = async (text: string) =>
    (await valuesOf<"programme">(programme, `# Landkreis Auenland\n\n${text}`)).map(({ period }) => period);

  test.each([
    // a period behind a founding or a taking part is no deadline
    [
      `Ermöglicht wurde die Einrichtung durch die Förderrichtlinie ${name} (Laufzeit Mai 2017 bis April 2020).`,
      "2017-05/2020-04",
    ],
    [`Von 2017 bis 2020 schloss sich die Teilnahme am Bundesprogramm ${name} an.`, "2017/2020"],
    // right in front of what it took place in
    [`Das Monitoring wurde von 2016 bis 2018 im Rahmen von ${name} aufgebaut.`, "2016/2018"],
    // prolonged
    [
      `Das Büro entstand im Programm ${name}. Die erste Phase endete am 30.06.2018, später wurde die Förderung bis zum 31.12.2020 verlängert.`,
      "../2020-12-31",
    ],
    // begins and runs until
    [
      `Der Kreis wurde in das Programm ${name} aufgenommen. Das Vorhaben beginnt am 1. März 2017 und läuft bis zum 28. Februar 2020.`,
      "2017-03-01/2020-02-28",
    ],
    // phases in the lines of an overview
    [
      `Der Kreis setzt das Programm ${name} um.\n\nRückblick – Förderphase I (04/2016 – 03/2018)\n\nAusblick – Förderphase II (04/2018 – 03/2020)`,
      "2016-04/2020-03",
    ],
    [
      `The town takes part in the programme ${name}. Under the title Rise, the project has run since May 2016; the second phase ends in April 2020.`,
      "2016-05/2020-04",
    ],
  ])("%s", async (text, period) => {
    expect(await read(text)).toEqual([period]);
  });

  test.each([
    // the funder's own
    `Der Kreis wurde in das Programm ${name} aufgenommen. Mit dem Programm ${name} unterstützt das BMBF seit 2015 Landkreise und kreisfreie Städte.`,
    // what came about within it has a period of its own
    `Im Rahmen von ${name} entstand von 2016 bis 2018 der erste Bericht.`,
  ])("%s", async (text) => {
    expect(await read(text)).toEqual([undefined]);
  });

  test("what is to come about by a year is still denied", async () => {
    const view = await viewOf(`Vorgesehen ist die Teilnahme am Programm ${name} bis Ende 2031.`);
    const [mention] = view.mentions.programmes;
    expect(isDenied(view, mention!, { takesPart: true })).toBe(true);
  });
});

describe("agreements", () => {
  const read = (text: string) => valuesOf<"agreement">(agreement, text);
  const goals = { kind: "Zielvereinbarung", partner: "Transferagentur Hessen" };

  test.each([
    [
      "Anknüpfen kann man an vieles: Am 4. März 2014 hatte der Kreis mit der Transferagentur Hessen eine Zielvereinbarung geschlossen.",
      [{ ...goals, date: "2014-03-04" }],
    ],
    [
      "Zusammenarbeit mit der Transferagentur Hessen :: Zielvereinbarung vom 4. März 2014",
      [{ ...goals, date: "2014-03-04" }],
    ],
    // the day is that of the conference, and who signs is named with her office elsewhere
    [
      "Am 5. Mai 2014 fand die Bildungskonferenz statt. Es sprach Ida Buchfink, Leiterin der Transferagentur Hessen.\n\nDer Kreistag hatte am 8. April 2014 die Stelle beschlossen.\n\nAm Rande der Konferenz unterzeichneten die Landrätin und Ida Buchfink eine Zielvereinbarung.",
      [
        { kind: "Beschluss", date: "2014-04-08" },
        { ...goals, date: "2014-05-05" },
      ],
    ],
  ])("%s", async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });

  test("planned in front of the colon", async () => {
    expect(
      await read(
        "Manches soll noch folgen: am 4. März 2031 eine Zielvereinbarung mit der Transferagentur Hessen.",
      ),
    ).toEqual([]);
  });
});

describe("years of minutes", () => {
  const minutes =
    "Niederschrift über die 3. Sitzung des Beirats\nam Montag, dem 13.03.2023, 14 Uhr, Kreishaus\n\n";
  const read = (text: string) => findDates(text).map(({ edtf }) => edtf);

  test("what is told of the present is of their year", () => {
    expect(
      read(
        `${minutes}Das Büro, das 2009 entstand, ist seit dem 01.02.2023 besetzt. Das Vorhaben ist im Januar ausgelaufen.`,
      ),
    ).toEqual(["2023-03-13", "2009", "2023-02-01/..", "2023-01"]);
    expect(
      read(
        `${minutes}Im Schuljahr 2021/22 gab es 30 Kurse. Die Gruppe hat seit November viermal getagt.`,
      ).slice(2),
    ).toEqual(["2022-11/.."]);
  });

  test("a chronicle goes on in the year it tells of", () => {
    expect(read("Das Büro entstand 2009. Im Juni kam ein Beirat hinzu.")).toEqual(["2009", "2009-06"]);
  });
});

describe("results", () => {
  const read = (text: string) => textsOf(result, text);

  test.each([
    // a label of its own among the workshops
    [
      "# Workshops\n\nWorkshop 1: Lesen\nLeitung: Ida Buchfink\nErgebnis: Aufbau eines Kreises von Vorlesepaten",
      ["Aufbau eines Kreises von Vorlesepaten"],
    ],
    // an answer ends with the next question
    [
      "# Was wurde erreicht?\n\nDie Beratung wurde in drei Orten aufgebaut.\n\nFrau Buchfink, wie geht es weiter?\n\nDer Kreis ist zweigeteilt. Wir haben den Fachtag vorbereitet.",
      ["Beratung wurde in drei Orten aufgebaut"],
    ],
    // what is possible, and what matters
    [
      "# Was wurde erreicht?\n\nJede Schule kann ein Budget beantragen, etwa für alltagsintegrierte Sprachbildung. Wichtig war immer, dass alle sagen konnten, was sie brauchen.",
      [],
    ],
    // a table of contents, and where and when something was shown
    ["Was haben wir erreicht? – Projektphase I (10/2019 – 08/2022)", []],
    ["# Eine Zwischenbilanz\n\n- Auenstadt, 14. Mai 2012\n- Haus der Jugend", []],
    ["Auf der Tagung wurden gesellschaftliche Fragen zur Bildung aufgegriffen.", []],
    ["In den Arbeitsgruppen wurden Bedarfe erhoben und Vorschläge erarbeitet.", []],
  ])("%s", async (text, expected) => {
    expect(await read(text)).toEqual(expected);
  });
});

describe("milestones", () => {
  const read = async (text: string) =>
    (await valuesOf<"milestone">(milestone, text)).map(({ text: told }) => told);

  test("a relative clause in between gives way before the end does", async () => {
    expect(
      await read(
        "Der Kreistag hatte am 8. April 2014 beschlossen, die Stabsstelle für Bildungsmanagement, die seit dem Sommer beim Dezernat für Soziales und Jugend angesiedelt ist, nach dem Ende der Förderung mit zwei Stellen fortzuführen.",
      ),
    ).toEqual([
      "Der Kreistag hatte beschlossen, die Stabsstelle für Bildungsmanagement nach dem Ende der Förderung mit zwei Stellen fortzuführen",
    ]);
  });

  test.each([
    "Das Büro besteht lange; am 8. April 2024 tagte der Beirat. Im Herbst erscheint zudem unser dritter Bildungsbericht.",
    "Im Juni 2024 kamen auf 100 Stellen in der Bildung nur 38 Bewerber.",
  ])("%s", async (text) => {
    expect(await read(text)).toEqual([]);
  });
});
