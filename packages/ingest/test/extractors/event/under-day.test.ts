import { expect, test } from "vitest";
import { event } from "../../../src/extractors/event.js";
import { valuesOf } from "../values-of.js";

const read = (text: string) => valuesOf<"event">(event, text);

test.each([
  [
    "# Termine\n\n14.08.2025 | 10:00 - 11:00 Uhr | online\nLesen am Abend: Was gute Bücher können",
    [{ name: "Lesen am Abend: Was gute Bücher können", date: "2025-08-14", place: "online" }],
  ],
  [
    "# Aktuelles\n\nMi., 24.09.2025, 9 Uhr, Rathaus Nordtal\nFachtag Ganztag\nAnmeldung bis 1. September",
    [{ name: "Fachtag Ganztag", date: "2025-09-24", place: "Rathaus Nordtal" }],
  ],
  [
    "# Termine\n\n23.09.2025 | 9 Uhr | Auental, Alte Mühle\n2. Netzwerktreffen der Gemeinden",
    [
      {
        name: "2. Netzwerktreffen der Gemeinden",
        date: "2025-09-23",
        place: "Auental, Alte Mühle",
        ordinal: 2,
      },
    ],
  ],
])("%j: what takes place below a line with the day", async (text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test.each([
  // the day of an article
  "# Aktuelles\n\n23.09.2025\nLandrätin besucht die Schulen im Kreis",
  "# Aktuelles\n\n23.09.2025, Redaktion\nLandrätin besucht die Schulen im Kreis",
  "# Termine\n\n23.09.2025, 12 Uhr\nAnmeldeschluss für alle Kurse",
  "# Termine\n\n23.09.2025, 12 Uhr\nAn diesem Tag bleibt das Büro geschlossen.",
  "# Termine\n\n23.09.2025, Tel. 09999 1234\nLesen am Abend",
])("%j: none", async (text) => {
  expect(await read(text)).toEqual([]);
});
