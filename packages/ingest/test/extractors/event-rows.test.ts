import { expect, test } from "vitest";
import { event } from "../../src/extractors/event.js";
import { valuesOf } from "./values-of.js";

const read = (text: string) => valuesOf<"event">(event, text);

test.each([
  // place and theme under their column
  [
    "Konferenz | Datum | Ort | Thema\n3. Bildungskonferenz | 13.10.2018 | Kreishaus | Lernen mit Haltung",
    [
      {
        name: "3. Bildungskonferenz",
        ordinal: 3,
        date: "2018-10-13",
        place: "Kreishaus",
        motto: "Lernen mit Haltung",
      },
    ],
  ],
  // behind the day in a line that is no sentence
  [
    "- 8. Bildungskonferenz: 18. September 2022, Palatin Nordtal, Thema: „Ruhig und klar“",
    [
      {
        name: "8. Bildungskonferenz",
        ordinal: 8,
        date: "2022-09-18",
        place: "Palatin Nordtal",
        motto: "Ruhig und klar",
      },
    ],
  ],
  [
    "- 11.09.2017 Regionalkonferenz „Lernen am Bach“, Ahldorf",
    [{ name: "Regionalkonferenz „Lernen am Bach“", date: "2017-09-11", place: "Ahldorf" }],
  ],
  [
    "Der Kongress „Zukunft lernen“ (12. März 2024, Nordtal) brachte viele zusammen.",
    [{ name: "Kongress „Zukunft lernen“", date: "2024-03-12", place: "Nordtal" }],
  ],
  // the theme in a sentence of its own, or in the heading
  [
    "Am 12.10.2018 findet das 3. Bildungsforum statt. Thema: „Und was kommt danach?“",
    [{ name: "3. Bildungsforum", ordinal: 3, date: "2018-10-12", motto: "Und was kommt danach?" }],
  ],
  [
    "## Bildungskonferenz 2020 – Lernen in der Pandemie\n\nAm 27.09.2020 fand die vierte Bildungskonferenz statt.",
    [{ name: "vierte Bildungskonferenz", ordinal: 4, date: "2020-09-27", motto: "Lernen in der Pandemie" }],
  ],
  // of two days the one of the clause
  [
    "Der 1. Bericht lag im Mai 2012 vor, die 1. Bildungskonferenz folgte am 7. Juni 2013 in der Stadthalle.",
    [{ name: "1. Bildungskonferenz", ordinal: 1, date: "2013-06-07", place: "Stadthalle" }],
  ],
  [
    "Seit 2010 wurden drei Bildungskonferenzen durchgeführt, zuletzt am 5. Dezember 2014 in der Stadthalle.",
    [{ name: "Bildungskonferenz", date: "2014-12-05", place: "Stadthalle" }],
  ],
  [
    "Der Beirat kam am 12. März 2024 zu seiner konstituierenden Sitzung zusammen.",
    [{ name: "konstituierende Sitzung", date: "2024-03-12" }],
  ],
  [
    "Vorgesehen: Ausrichtung einer 4. Bildungskonferenz im Herbst 2016.",
    [{ name: "4. Bildungskonferenz", ordinal: 4, date: "2016-23" }],
  ],
  [
    "Die Konferenz wird am 20. April 2016 in den Altmarkt-Hallen eröffnet: es ist die 2. Bildungskonferenz.",
    [{ name: "2. Bildungskonferenz", ordinal: 2, date: "2016-04-20", place: "Altmarkt-Hallen" }],
  ],
  // the number that another sentence tells of the only one
  [
    "Die Bildungskonferenz fand am 9. Mai 2023 statt. Mit seiner ersten Bildungskonferenz begann der Kreis früh.",
    [{ name: "Bildungskonferenz", ordinal: 1, date: "2023-05-09" }],
  ],
  ["Konstituierende Sitzung: 3.12.2012.", [{ name: "Konstituierende Sitzung", date: "2012-12-03" }]],
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
  expect(await read("Was | Wann | Ort\n3. Bildungskonferenz | 13.10.2018 | online")).toEqual([
    { name: "3. Bildungskonferenz", ordinal: 3, date: "2018-10-13" },
  ]);
  expect(
    (await read("Am 12.10.2016 tagte die Regionalkonferenz „Schule im Schloss – Dorf in der Schule“."))[0]
      ?.place,
  ).toBeUndefined();
});
