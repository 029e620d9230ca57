import { expect, test } from "vitest";
import { actionField } from "../../src/extractors/action-field.js";
import { agreement } from "../../src/extractors/agreement.js";
import { challenge } from "../../src/extractors/challenge.js";
import { event } from "../../src/extractors/event.js";
import { measure } from "../../src/extractors/measure.js";
import { milestone } from "../../src/extractors/milestone.js";
import { person } from "../../src/extractors/person.js";
import { result } from "../../src/extractors/result.js";
import { textsOf } from "./texts-of.js";
import { valuesOf } from "./values-of.js";

test("the answer to what comes next counts its fields, and tells no measure where it says who speaks", async () => {
  const text =
    "Was steht an? Die Leiterin, die das Büro aufgebaut hat, nennt drei Themen. Ganz oben steht für sie der Ausbau des Ganztags, auf den Kinder bald einen Anspruch haben sollen. Hinzu kommen die Digitalisierung der Schulen sowie die Grundbildung Erwachsener.";
  expect(await textsOf(actionField, text)).toEqual([
    "Ausbau des Ganztags",
    "Digitalisierung der Schulen",
    "Grundbildung Erwachsener",
  ]);
  expect(await textsOf(measure, text)).toEqual([]);
  // without themes that were counted what is added is one more measure
  expect(
    await textsOf(measure, "Der Kreis schult Lotsen. Hinzu kommt eine Sprechstunde für Eltern."),
  ).toContain("Sprechstunde für Eltern");
});

test("what is to be set up is a measure also among the results of a meeting", async () => {
  const list =
    "In drei Werkstätten wurde gearbeitet. Ergebnisse:\n\n- Es wird eine gemeinsame Praktikumsbörse eingerichtet.\n- Die Betriebe wünschen sich eine Anlaufstelle.\n- Die Beratung wird gut angenommen.\n- Zwei Kurse wurden eingerichtet.";
  expect(await textsOf(measure, list)).toEqual(["Es wird eine gemeinsame Praktikumsbörse eingerichtet"]);
  expect(await textsOf(result, list)).toEqual([
    "Beratung wird gut angenommen",
    "Zwei Kurse wurden eingerichtet",
  ]);
});

test("a balance counts up its successes, each in a clause of its own", async () => {
  const lead = "Die Bilanz kann sich sehen lassen: ";
  expect(
    await textsOf(
      result,
      `${lead}Vier Lernhäuser wurden eröffnet, 2031 erhielt der Kreis einen Preis, und mit dem Jugendrat gibt es eine Vertretung für junge Leute.`,
    ),
  ).toEqual([
    "Vier Lernhäuser wurden eröffnet",
    "2031 erhielt der Kreis einen Preis",
    "mit dem Jugendrat gibt es eine Vertretung für junge Leute",
  ]);
  // a relative clause belongs to its noun
  expect(
    await textsOf(
      result,
      `${lead}Die Zahl der Beratungen ist gestiegen, vor allem in Dörfern, in denen es bisher keine gab.`,
    ),
  ).toEqual(["Zahl der Beratungen ist gestiegen, vor allem in Dörfern, in denen es bisher keine gab"]);
  expect(
    await textsOf(result, "Möglich wurde die Gründung durch die Richtlinie des Bundes zur Bildung."),
  ).toEqual([]);
});

test("what somebody is quoted with is read without who says it", async () => {
  expect(
    await textsOf(
      challenge,
      "„Dafür fehlen uns rund 900 Plätze in den Schulen, und vor allem fehlt das Personal“, rechnet er vor.",
    ),
  ).toEqual(["Dafür fehlen uns rund 900 Plätze in den Schulen", "vor allem fehlt das Personal"]);
});

test("councils vote for something, groups agree on it", async () => {
  const vote = "Der Kreistag hat am 30. Mai 2032 einstimmig dafür gestimmt, ein Bildungsbüro einzurichten.";
  expect(await valuesOf<"agreement">(agreement, vote)).toMatchObject([
    { kind: "Beschluss", date: "2032-05-30" },
  ]);
  expect(await valuesOf<"milestone">(milestone, vote)).toMatchObject([{ date: "2032-05-30" }]);
  expect(
    await valuesOf<"milestone">(
      milestone,
      "AG Ganztag – In ihrer Sitzung am 17. Mai 2032 hat sich die Steuerungsgruppe auf drei Handlungsfelder verständigt: Ganztag, Sprache und Beruf.",
    ),
  ).toEqual([
    {
      date: "2032-05-17",
      text: "In ihrer Sitzung hat sich die Steuerungsgruppe auf drei Handlungsfelder verständigt",
    },
  ]);
  expect(
    await textsOf(milestone, "Am 17. Mai 2032 hat sich die Familie mit der Schule darüber verständigt."),
  ).toEqual([]);
});

test("an issue tells the year of what its text dates without one", async () => {
  const text =
    "Newsletter der Stabsstelle Bildung · Ausgabe 2/2032 · Juni 2032\n\nStart soll im Januar 2033 sein.\n\nEbenfalls im Mai wurde die Zielvereinbarung mit der Transferagentur Nordau verlängert.";
  expect(await valuesOf<"agreement">(agreement, text)).toMatchObject([{ date: "2032-05" }]);
});

test("a title that the conference bears, and a place in a column that asks for it", async () => {
  expect(
    await valuesOf<"event">(
      event,
      "Zur 4. Bildungskonferenz am 14. Oktober 2032 wird eingeladen. Sie trägt den Titel „Ganztag gestalten“.",
    ),
  ).toMatchObject([{ ordinal: 4, motto: "Ganztag gestalten" }]);
  expect(
    await valuesOf<"event">(
      event,
      "| Wann? | Was? | Wo? |\n|---|---|---|\n| 15.09.2032 | Bildungskonferenz | Stadthalle Ahldorf |\n| 28.09.2032 | Bildungsforum | Schloss Waldau |",
    ),
  ).toMatchObject([{ place: "Stadthalle Ahldorf" }, { place: "Schloss Waldau" }]);
});

test("a season in a heading and the day below it are of one event", async () => {
  const day = "Zur 4. Bildungskonferenz am 14. Oktober 2032 in der Stadthalle wird eingeladen.";
  expect(await valuesOf<"event">(event, `## Bildungskonferenz im Herbst\n\n${day}`)).toMatchObject([
    { date: "2032-10-14", ordinal: 4 },
  ]);
  expect(
    (await valuesOf<"event">(event, `Die Bildungskonferenz im Frühjahr 2032 fiel aus.\n\n${day}`)).length,
  ).toBeGreaterThan(1);
});

test("of lines that became one the last word is the label", async () => {
  expect(
    await valuesOf<"person">(
      person,
      "Impressum Landkreis Goslar, Stabsstelle Bildung Redaktion: Eva Breidt, Tel. 05321 80-4419",
    ),
  ).toMatchObject([{ name: "Eva Breidt", role: "Redaktion" }]);
});
