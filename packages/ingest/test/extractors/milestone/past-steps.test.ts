import { expect, test } from "vitest";
import { milestone } from "../../../src/extractors/milestone.js";
import { viewOf } from "../../language/view-of.js";
import { valuesOf } from "../values-of.js";

const read = async (sentence: string, before = "Lernen beginnt früh.") =>
  (await valuesOf<"milestone">(milestone, `${before} ${sentence} Davon profitieren alle.`)).map(
    ({ date, text }) => `${date} ${text}`,
  );

test.each([
  [
    "Am 7. März 2023 wurde der Stand des Bildungsmonitorings dem Schulausschuss vorgestellt.",
    "2023-03-07 wurde der Stand des Bildungsmonitorings dem Schulausschuss vorgestellt",
  ],
  [
    "Schon mit dem Beginn der Förderung im Jahr 2010 machte sich der Landkreis daran, ein Bildungsmonitoring aufzubauen.",
    "2010 machte sich der Landkreis daran, ein Bildungsmonitoring aufzubauen",
  ],
  [
    "Im Sommer 2012 hatte sich die Stadt dafür entschieden, Bildungsregion zu werden.",
    "2012-22 hatte sich die Stadt dafür entschieden, Bildungsregion zu werden",
  ],
  [
    "Zum 1. Januar 2020 wechselte das Bildungsbüro in den Fachbereich Schule.",
    "2020-01-01 wechselte das Bildungsbüro in den Fachbereich Schule",
  ],
  [
    "2013 schlossen sich acht Kommunen zum Bildungsnetzwerk zusammen.",
    "2013 schlossen sich acht Kommunen zum Bildungsnetzwerk zusammen",
  ],
  ["Das Bildungshaus öffnete im Mai 2008 seine Türen.", "2008-05 Das Bildungshaus öffnete seine Türen"],
  [
    "Die Eröffnung der Beratungsstelle erfolgte am 2. November 2015.",
    "2015-11-02 Die Eröffnung der Beratungsstelle erfolgte",
  ],
  [
    "Zum Schuljahr 2019/20 führte der Kreis eine Bildungsdatenbank ein.",
    "2019-08/2020-07 führte der Kreis eine Bildungsdatenbank ein",
  ],
])("What was done: %s", async (sentence, expected) => {
  expect(await read(sentence)).toEqual([expected]);
});

test.each([
  [
    "Der Landkreis nimmt seit 2021 am Programm „Lernhafen“ teil.",
    "2021 Der Landkreis nimmt am Programm „Lernhafen“ teil",
  ],
  [
    "Der dritte Bildungsbericht liegt seit November 2021 vor.",
    "2021-11 Der dritte Bildungsbericht liegt vor",
  ],
  ["Es gibt das Bildungsbüro seit dem 1. August 2008.", "2008-08-01 Es gibt das Bildungsbüro"],
])("What holds since: %s", async (sentence, expected) => {
  expect(await read(sentence)).toEqual([expected]);
});

test("A pronoun stands for the commune of the sentence before", async () => {
  expect(
    await read(
      "2016 startete er mit dem Programm „Lernhafen“.",
      "Der Nord-Heide-Kreis baut seine Bildungslandschaft aus.",
    ),
  ).toEqual(["2016 startete der Nord-Heide-Kreis mit dem Programm „Lernhafen“"]);
  expect(
    await read(
      "2016 startete er mit dem Programm „Lernhafen“.",
      "Herr Dr. Jonas Albers ist Bildungsmanager.",
    ),
  ).toEqual([]);
  expect(await read("2016 startete er mit einer Bildungsreise.", "Der Sommer war lang.")).toEqual([]);
});

test("What a pronoun stands for is evidence of its own", async () => {
  const view = await viewOf(
    "Der Nord-Heide-Kreis baut seine Bildungslandschaft aus. 2016 startete er mit dem Programm „Lernhafen“.",
  );
  const [step] = [...milestone.extract(view)];
  expect(step?.spans.map(({ start, end }) => view.text.slice(start, end))).toContain("Der Nord-Heide-Kreis");
});

test("A subordinate clause of a long sentence tells its step alone", async () => {
  const opening = `Von den Kreisen im Land hat kaum einer so viele Fachleute, ${"die sich um Schulen und Kitas und um Hochschulen und Vereine in Stadt und Land kümmern, ".repeat(4)}`;
  expect(
    await read(`${opening}seit die Stabsstelle Bildung im Jahre 2015 beim Kreis eingerichtet wurde.`),
  ).toEqual(["2015 die Stabsstelle Bildung beim Kreis eingerichtet wurde"]);
});

test.each([
  "2012 übernahm sie die Leitung des Bildungsbüros.",
  "Am 12. Mai 2021 zeichnete der Landkreis drei Schulen aus.",
  "Am 12. Mai 2021 pflanzte das Bildungsbüro einen Baum.",
  "Am 3. Mai 2019 stellte Herr Lang das Konzept vor.",
  "2015 wurde die Grundschule saniert.",
  "2015 verabschiedete der Bundestag das Gesetz zur Ganztagsförderung.",
  "Der Kreis Auenfeld wurde 2007 gebildet.",
  "Die Corona-Pandemie begann im März 2020.",
  "Seit Februar 2020 werden in 16 Kitas Fachkräfte für Sprachbildung fortgebildet.",
  "Im Jahr 2020 nahmen 40 Schulen am Projekt teil.",
])("What is no step of the development: %s", async (sentence) => {
  expect(await read(sentence)).toEqual([]);
});
