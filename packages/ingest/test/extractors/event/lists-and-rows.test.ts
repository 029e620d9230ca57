import { expect, test } from "vitest";
import { event } from "../../../src/extractors/event.js";
import { valuesOf } from "../values-of.js";

const read = (text: string) => valuesOf<"event">(event, text);

test.each([
  // the name before the day, the place behind the time
  [
    "## Workshops\n\n- Übergang gestalten, 05.10.2022, 14–17 Uhr, Rathaus Auental; Leitung: Eva Muster\n- Digital lernen, 30.09.2021, 16–18 Uhr",
    [
      { name: "Übergang gestalten", date: "2022-10-05", place: "Rathaus Auental" },
      { name: "Digital lernen", date: "2021-09-30" },
    ],
  ],
  // the name behind the day and the span of hours
  [
    "## Termine\n\n- 05.10.2022, 14–17 Uhr: Übergang gestalten, Rathaus Auental",
    [{ name: "Übergang gestalten", date: "2022-10-05", place: "Rathaus Auental" }],
  ],
  // each of several with its place
  [
    "Geplant sind 2023 zwei Regionalkonferenzen: am 8. März in Auental und am 15. März in Ahldorf.",
    [
      { name: "Regionalkonferenz", date: "2023-03-08", place: "Auental" },
      { name: "Regionalkonferenz", date: "2023-03-15", place: "Ahldorf" },
    ],
  ],
  // and each with its theme
  [
    "Bildungskonferenzen gab es 2013 („Alle mitnehmen“) und 2015 („Ankommen“).",
    [
      { name: "Bildungskonferenzen", date: "2013", motto: "Alle mitnehmen" },
      { name: "Bildungskonferenzen", date: "2015", motto: "Ankommen" },
    ],
  ],
  [
    "Es folgten zwei Zukunftswerkstätten mit Jugendlichen, 12.04. und 26.04.2018.",
    [
      { name: "Zukunftswerkstatt mit Jugendlichen", date: "2018-04-12" },
      { name: "Zukunftswerkstatt mit Jugendlichen", date: "2018-04-26" },
    ],
  ],
  // a day belongs to what stands before it in its part of the row
  [
    "Wichtig: Bildungskonferenz am 3. Mai 2021, Elternrat am 7. Juni 2021, Fachtag Sprache am 9. September 2021",
    [
      { name: "Bildungskonferenz", date: "2021-05-03" },
      { name: "Fachtag Sprache", date: "2021-09-09" },
    ],
  ],
  [
    "Die Auftaktveranstaltung mit 80 Gästen war im Mai 2019, die Abschlussveranstaltung im Juni 2021.",
    [
      { name: "Auftaktveranstaltung", date: "2019-05" },
      { name: "Abschlussveranstaltung", date: "2021-06" },
    ],
  ],
  [
    "Nach 2014 und 2017 fand 2020 die dritte Bildungskonferenz statt.",
    [{ name: "dritte Bildungskonferenz", ordinal: 3, date: "2020" }],
  ],
  // the noun stands once
  [
    "Die 1. Bildungskonferenz am 18. November 2010 besuchten 180 Gäste, die zweite fand am 8. November 2012 unter der Überschrift „Bindung“ in der Stadthalle Auental statt.",
    [
      { name: "1. Bildungskonferenz", ordinal: 1, date: "2010-11-18" },
      {
        name: "zweite Bildungskonferenz",
        ordinal: 2,
        date: "2012-11-08",
        place: "Stadthalle Auental",
        motto: "Bindung",
      },
    ],
  ],
  // a heading with its year over the card of the event
  [
    "## Bildungskonferenz 2022\n\nDatum: 5. Mai 2022\nOrt: Kulturhaus Auental",
    [{ name: "Bildungskonferenz 2022", date: "2022-05-05", place: "Kulturhaus Auental" }],
  ],
  // the bare noun below the heading of its series
  [
    "## Bildungskonferenzen\n\nDie Konferenz fand am 14. Juni 2018 im Kreishaus statt.",
    [{ name: "Bildungskonferenz", date: "2018-06-14", place: "Kreishaus" }],
  ],
  [
    "Die Tagung am 20. Juni 2018 im Kreishaus war gut besucht.",
    [{ name: "Tagung", date: "2018-06-20", place: "Kreishaus" }],
  ],
  [
    "Am 3. Februar 2021 lud der Kreis zum Werkstatttag „Daten nutzen“ ein.",
    [{ name: "Werkstatttag „Daten nutzen“", date: "2021-02-03" }],
  ],
  [
    "Höhepunkt war der Tag der Bildung am 21. September 2019.",
    [{ name: "Tag der Bildung", date: "2019-09-21" }],
  ],
  [
    "Der 2. Runde Tisch Sprache findet am 12. Juni 2017 im Rathaus statt.",
    [{ name: "2. Runder Tisch Sprache", ordinal: 2, date: "2017-06-12", place: "Rathaus" }],
  ],
])("%j names its events", async (text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test.each([
  "## Termine\n\n- Anmeldeschluss: 30.06.2024\n- 01.07.2024: Beginn der Sommerferien\n- 02.08.2024 Abgabe der Anträge",
  "Am Tag der Antragstellung, dem 3. Mai 2021, war das Büro geschlossen.",
  "Der runde Tisch aus Eichenholz wurde am 3. Mai 2021 geliefert.",
  "## Bildungskonferenz 2022\n\nDatum: 5. Mai 2021\nStand der Seite: offen",
])("%j names none by day", async (text) => {
  expect((await read(text)).filter(({ date }) => (date ?? "").length === 10)).toEqual([]);
});

test.each([
  [
    "Unter dem Leitwort „Lernen verbindet“ stand die 3. Bildungskonferenz am 5. Juni 2019.",
    "Lernen verbindet",
  ],
  ["Die Bildungskonferenz am 5. Juni 2019 stand unter der Devise „Lernen verbindet“.", "Lernen verbindet"],
  [
    "Die 3. Bildungskonferenz war am 5. Juni 2019. Sie stand unter dem Leitspruch „Lernen verbindet“.",
    "Lernen verbindet",
  ],
  ["Die Bildungskonferenz am 5. Juni 2019 wurde mit dem Programm „Lernen verbindet“ gefördert.", undefined],
  ["Die Bildungskonferenz am 5. Juni 2019 entstand unter dem Dach „Lernen verbindet“.", undefined],
])("%j has the theme %j", async (text, motto) => {
  expect((await read(text)).map((one) => one.motto)).toEqual([motto]);
});
