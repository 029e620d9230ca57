import { expect, test } from "vitest";
import { milestone } from "../../../src/extractors/milestone.js";
import { valuesOf } from "../values-of.js";

/** In running text, where a line alone would be read as an entry. */
const read = async (sentence: string, before = "Lernen beginnt früh.", after = "Davon profitieren alle.") =>
  (await valuesOf<"milestone">(milestone, `${before} ${sentence} ${after}`)).map(
    ({ date, text }) => `${date} ${text}`,
  );

test.each([
  [
    "Das Vorhaben „Lernhafen“ startet am 1. Oktober 2024 und dauert vier Jahre.",
    "2024-10-01 Das Vorhaben „Lernhafen“ startet",
  ],
  ["Zum 1. März 2021 startet die Koordinierungsstelle.", "2021-03-01 startet die Koordinierungsstelle"],
  [
    "Am 3. August 2020 nimmt das Bildungsbüro seine Arbeit auf.",
    "2020-08-03 nimmt das Bildungsbüro seine Arbeit auf",
  ],
  [
    "Am 12. Juni 2019 fand die Auftaktveranstaltung der Bildungsregion statt.",
    "2019-06-12 fand die Auftaktveranstaltung der Bildungsregion statt",
  ],
  [
    "Am 4. Mai 2016 tagte erstmals der Lenkungskreis der Bildungsregion.",
    "2016-05-04 tagte erstmals der Lenkungskreis der Bildungsregion",
  ],
])("What starts: %s", async (sentence, expected) => {
  expect(await read(sentence)).toEqual([expected]);
});

test.each([
  ["The project starts on 1 October 2024 and runs for four years.", "2024-10-01 The project starts"],
  [
    "On 2 May 2018 the education office started its work.",
    "2018-05-02 the education office started its work",
  ],
  [
    "On 6 March 2023, the concept was presented to the school committee.",
    "2023-03-06 the concept was presented to the school committee",
  ],
  [
    "In 2013, the city council adopted the education strategy.",
    "2013 the city council adopted the education strategy",
  ],
])("The same in English: %s", async (sentence, expected) => {
  expect(await read(sentence, "Learning begins early in life.", "Everybody benefits from this.")).toEqual([
    expected,
  ]);
});

test.each([
  "Der Kurs startet am 1. September 2022.",
  "Die Anmeldung startet am 1. September 2022.",
  "Das Projekt beginnt am 1. September 2022 um 14 Uhr.",
  "Der Wettbewerb startet am 1. März 2022.",
  "Das Schuljahr beginnt am 1. August 2022.",
  "Das Bildungsbüro öffnet am 2. Januar 2020 wieder.",
  "Am 5. Mai 2021 fand die zweite Sitzung der Arbeitsgruppe statt.",
  "Am 5. Mai 2021 fand der erste Elternabend statt.",
  "Am 5. Mai 2021 fand das Auftaktgespräch zwischen Stadt und Schulamt statt.",
])("What is no step: %s", async (sentence) => {
  expect(await read(sentence)).toEqual([]);
});
