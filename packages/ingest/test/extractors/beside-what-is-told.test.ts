import { describe, expect, test } from "vitest";
import { event } from "../../src/extractors/event.js";
import { figure } from "../../src/extractors/figure.js";
import { material } from "../../src/extractors/material.js";
import { milestone } from "../../src/extractors/milestone.js";
import { valuesOf } from "./values-of.js";

const steps = async (text: string) =>
  (await valuesOf<"milestone">(milestone, text)).map(({ date, text: words }) => `${date} ${words}`);
const papers = async (text: string) =>
  (await valuesOf<"material">(material, text)).map(({ title, kind, year }) =>
    [title, kind, year].filter(Boolean).join(" | "),
  );
const events = async (text: string) =>
  (await valuesOf<"event">(event, text)).map(({ name, date, place, motto }) =>
    [name, date, place, motto].filter(Boolean).join(" | "),
  );

describe("dates that are no milestone's", () => {
  test.each([
    // remarks in brackets on the noun before
    "Eine breite Beteiligung wurde erreicht, drei Bildungsberichte (2019, 2021) sind veröffentlicht.",
    "Aus den Treffen sind ein „Kompass Lernort“ (Heft, 2017) und eine Landkarte hervorgegangen.",
    "Das Bildungsbüro (2 Stellen, seit 2013, im Rathaus) wurde inzwischen erweitert.",
    // those who fund
    "Auf das 2019 aufgelegte Förderprogramm hat die Verwaltung hingewiesen.",
    // done again and again
    "Seit dem Start unserer Region im Mai 2014 haben wir mit 12 Gemeinden Gespräche geführt.",
    // people who came
    "Dieser Frage gingen am 3. März 2016 im Kurhaus rund 40 Vertreterinnen der Schulen und der Stadt nach.",
  ])("%s", async (text) => expect(await steps(text)).toEqual([]));

  test.each([
    ["Das Bildungsbüro (seit 2013) wurde erweitert.", "2013"],
    ["Nach Änderung der Satzung wurde im Mai 2021 ein Antrag gestellt.", "2021-05 ein Antrag gestellt"],
  ])("%s", async (text, expected) => {
    const found = await steps(text);
    expect(found.join("\n")).toContain(expected);
  });
});

describe("what stands beside a title", () => {
  test.each([
    [
      "Neu ist der „Wegweiser Lernen am Fluss“ (Broschüre, 2018).",
      "Wegweiser Lernen am Fluss | brochure | 2018",
    ],
    [
      "Handreichung „Gut starten. Kita und Schule“, Neustadt 2014, 32 Seiten",
      "Gut starten. Kita und Schule | other | 2014",
    ],
    ["Steckbrief „Lernen in Auental“ (PDF, 2020)", "Steckbrief „Lernen in Auental“ | other | 2020"],
    ["# Kommunales Leitbild der Stadt Auental", "Kommunales Leitbild der Stadt Auental | other"],
    [
      "Titel | Jahr | Format\nWegweiser „Was kommt nach der Schule?“ | 2021 | Broschüre, kostenfrei",
      "Wegweiser „Was kommt nach der Schule?“ | brochure | 2021",
    ],
  ])("%s", async (text, expected) => expect(await papers(text)).toContain(expected));

  test.each([
    [
      "Neu ist der „Wegweiser Lernen am Fluss“ (zweisprachig, 80 Seiten).",
      "Wegweiser Lernen am Fluss | catalogue",
    ],
  ])("%s", async (text, expected) => expect(await papers(text)).toContain(expected));
});

test("a date at the head of the next line is not the title's", async () => {
  expect(await papers("2019: Bildungsbericht „Auf dem Weg“\n2021: Beschluss des Leitbilds")).not.toContain(
    "Auf dem Weg | report | 2021",
  );
});

test("a day told ahead lies behind the day of the article, whatever year was told of before", async () => {
  const text =
    "# Abends lernen\n\nAuental, 14. Mai 2031\n\nDer erste Bericht erschien 2027 und zeigte, wie weit die Wege zur Schule in den Dörfern am Rand des Kreises sind und wie oft die Busse in den Ferien fehlen. Seither ist viel geschehen, und die Beratung wurde in allen Orten am Fluss erweitert. Neu ist auch ein Angebot für Eltern, die abends Zeit haben.\n\nLos geht es am 3. Juni mit einem Auftakttreffen der Beratungsstellen.";
  expect((await events(text)).join("\n")).toContain("2031-06-03");
});

describe("events by what follows their noun", () => {
  test.each([
    [
      "Im Herbst stehen der Ausbau der Beratung und eine Fachveranstaltung zum Recht auf Ganztag (6. November 2031, Lindensaal) an.",
      "2031-11-06 | Lindensaal",
    ],
    [
      "- Fachforum mit den Elternbeiräten am 19.11.2030 im Gemeindehaus Auental",
      "2030-11-19 | Gemeindehaus Auental",
    ],
    [
      '- 4. Bildungskonferenz, 12.10.2029, Waldau - "Lernen kennt keine Grenze"',
      "2029-10-12 | Waldau | Lernen kennt keine Grenze",
    ],
    [
      "Am 18. März 2030 lud der Kreis zur 14. Bildungskonferenz in das Kurhaus ein. Mit dem Konferenzthema\n\n„Netze – alter Hut oder neu gestrickt?“\n\nwurde Bekanntes befragt.",
      "2030-03-18 | Kurhaus | Netze – alter Hut oder neu gestrickt?",
    ],
  ])("%s", async (text, expected) => {
    expect((await events(text)).join("\n")).toContain(expected);
  });

  test("themes by year below the title of the series", async () => {
    expect(
      await events(
        "# Regionale Bildungskonferenz\n\n## Bisherige Themen (Auswahl)\n\n- 2021: Teilhabe am Fluss\n- 2023: Ganztag gestalten",
      ),
    ).toEqual([
      "Bildungskonferenz | 2021 | Teilhabe am Fluss",
      "Bildungskonferenz | 2023 | Ganztag gestalten",
    ]);
  });
});

test("participles as nouns in the nominative", async () => {
  const units = async (text: string) => (await valuesOf<"figure">(figure, text)).map(({ unit }) => unit);
  expect(await units("Die Stelle begann mit zwei Mitarbeitenden.")).toEqual(["Mitarbeitende"]);
  expect(await units("Die Stelle begann mit 40 Jugendlichen.")).toEqual(["Jugendliche"]);
});
