import { expect, test } from "vitest";
import { event } from "../../src/extractors/event.js";
import { valuesOf } from "./values-of.js";

const read = (text: string) => valuesOf<"event">(event, text);

test.each([
  // place and theme under their column
  [
    "Konferenz | Datum | Ort | Thema\n3. Bildungskonferenz | 14.11.2019 | Kreishaus | Lernen mit Haltung",
    [
      {
        name: "3. Bildungskonferenz",
        ordinal: 3,
        date: "2019-11-14",
        place: "Kreishaus",
        motto: "Lernen mit Haltung",
      },
    ],
  ],
  // behind the day in a line that is no sentence
  [
    "- 8. Bildungskonferenz: 19. Oktober 2023, Fiskina Nordtal, Thema: „Mental stark“",
    [
      {
        name: "8. Bildungskonferenz",
        ordinal: 8,
        date: "2023-10-19",
        place: "Fiskina Nordtal",
        motto: "Mental stark",
      },
    ],
  ],
  [
    "- 12.10.2016 Regionalkonferenz „Schule im Dorf“, Ahldorf",
    [{ name: "Regionalkonferenz „Schule im Dorf“", date: "2016-10-12", place: "Ahldorf" }],
  ],
  [
    "Der Kongress „Zukunft lernen“ (12. März 2024, Nordtal) brachte viele zusammen.",
    [{ name: "Kongress „Zukunft lernen“", date: "2024-03-12", place: "Nordtal" }],
  ],
  // the theme in a sentence of its own, or in the heading
  [
    "Am 13.11.2019 findet das 3. Bildungsforum statt. Thema: „Angekommen – und dann?“",
    [{ name: "3. Bildungsforum", ordinal: 3, date: "2019-11-13", motto: "Angekommen – und dann?" }],
  ],
  [
    "## Bildungskonferenz 2021 – Lernen in der Pandemie\n\nAm 28.10.2021 fand die vierte Bildungskonferenz statt.",
    [{ name: "vierte Bildungskonferenz", ordinal: 4, date: "2021-10-28", motto: "Lernen in der Pandemie" }],
  ],
  // of two days the one of the clause
  [
    "Der 1. Bericht lag im Oktober 2010 vor, die 1. Bildungskonferenz folgte am 16. April 2011 in der Stadthalle.",
    [{ name: "1. Bildungskonferenz", ordinal: 1, date: "2011-04-16", place: "Stadthalle" }],
  ],
  [
    "Seit 2010 wurden drei Bildungskonferenzen durchgeführt, zuletzt am 15. November 2012 in der Stadthalle.",
    [{ name: "Bildungskonferenz", date: "2012-11-15", place: "Stadthalle" }],
  ],
  [
    "Der Beirat kam am 12. März 2024 zu seiner konstituierenden Sitzung zusammen.",
    [{ name: "konstituierende Sitzung", date: "2024-03-12" }],
  ],
  [
    "Vorgesehen: Durchführung einer 2. Bildungskonferenz im Herbst 2014.",
    [{ name: "2. Bildungskonferenz", ordinal: 2, date: "2014-23" }],
  ],
  [
    "Die Konferenz wird am 19. März 2015 in den Altmarkt-Hallen eröffnet: es ist die 2. Bildungskonferenz.",
    [{ name: "2. Bildungskonferenz", ordinal: 2, date: "2015-03-19", place: "Altmarkt-Hallen" }],
  ],
  // the number that another sentence tells of the only one
  [
    "Die Bildungskonferenz fand am 11. April 2024 statt. Mit seiner ersten Bildungskonferenz begann der Kreis früh.",
    [{ name: "Bildungskonferenz", ordinal: 1, date: "2024-04-11" }],
  ],
  ["Konstituierende Sitzung: 24.11.2010.", [{ name: "Konstituierende Sitzung", date: "2010-11-24" }]],
])("%s", async (text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test.each([
  "Der Beirat kam am 12. März 2024 zu einer Sitzung zusammen.",
  "Die Durchführung der Bildungskonferenz kostet 2024 mehr als zuvor.",
  "Der Kreistag beriet in seiner Sitzung am 12. März 2024 den Bericht.",
])("no event in %s", async (text) => {
  expect(await read(text)).toEqual([]);
});

test("what stands online has no place, and a name in marks holds none", async () => {
  expect(await read("Was | Wann | Ort\n3. Bildungskonferenz | 14.11.2019 | online")).toEqual([
    { name: "3. Bildungskonferenz", ordinal: 3, date: "2019-11-14" },
  ]);
  expect(
    (await read("Am 12.10.2016 tagte die Regionalkonferenz „Schule im Schloss – Dorf in der Schule“."))[0]
      ?.place,
  ).toBeUndefined();
});
