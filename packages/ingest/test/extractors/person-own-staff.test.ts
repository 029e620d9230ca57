import { expect, test } from "vitest";
import { person } from "../../src/extractors/person.js";
import { viewOf } from "../language/view-of.js";

async function statementsOf(text: string): Promise<string[]> {
  return person.extract(await viewOf(text)).map(({ value }) => {
    const { name, role, organisation } = value as { name: string; role?: string; organisation?: string };
    return [name, role ?? "–", organisation ?? "–"].join(" | ");
  });
}

test.each([
  [
    "colleague",
    "Pia Wolff, Leiterin des Bildungsbüros, und ihr Kollege Uwe Kunze stellten Zahlen vor.",
    "Uwe Kunze | – | Bildungsbüro",
  ],
  [
    "team around",
    "Im Bildungsbüro kümmert sich das Team um Anna Meier um den Ganztag.",
    "Anna Meier | – | Bildungsbüro",
  ],
  [
    "team of the sentence before",
    "Das Bildungsbüro zählt nun fünf Köpfe. Neu im Team ist Bildungsmonitorerin Anna Meier.",
    "Anna Meier | Bildungsmonitorerin | Bildungsbüro",
  ],
  [
    "possessive with a compound",
    "Mit dabei war die Stabsstelle Bildung, deren Projektleiterin Anna Meier moderierte.",
    "Anna Meier | Projektleiterin | Stabsstelle Bildung",
  ],
  [
    "function of an office",
    "# Neuigkeiten aus dem Bildungsbüro\n\nProjektleiterin Anna Meier stellte das Vorhaben vor.",
    "Anna Meier | Projektleiterin | Bildungsbüro",
  ],
  [
    "unit of the kind that the function names",
    "Das Bildungsamt gehört zum Dezernat II. „Das trägt“, sagt Amtsleiterin Anna Meier.",
    "Anna Meier | Amtsleiterin | Bildungsamt",
  ],
  [
    "field over the name",
    "Bildungsmonitoring\nUwe Kunze (Mo–Do)\nTel. 02301 9187-12",
    "Uwe Kunze | Bildungsmonitoring | –",
  ],
  ["council of state", "Es sprach Staatsrätin Anna Meier.", "Anna Meier | Staatsrätin | –"],
])("%s", async (_, text, expected) => {
  expect(await statementsOf(text)).toContain(expected);
});

test("a field of work in English is written small", async () => {
  const text =
    "The education office of the district is happy to help you with all questions.\n\nAnna Meier (education monitoring), phone +49 2301 918712";
  expect((await statementsOf(text)).some((one) => one.startsWith("Anna Meier | education monitoring"))).toBe(
    true,
  );
});

test.each([
  // somebody else's colleague, and two units that may be meant
  "Das Schulamt Nord und das Jugendamt Süd tagten, und ihr Gast Uwe Kunze sprach.",
  // a team of no named unit
  "Die Sonne schien den ganzen Tag. Neu im Team ist Uwe Kunze.",
  // an agency is named beside the function
  "# Neues aus dem Bildungsbüro\n\nMit der Transferagentur Hessen kam Projektleiter Uwe Kunze.",
])("no organisation: %s", async (text) => {
  const all = await statementsOf(text);
  expect(
    all.filter((one) => one.startsWith("Uwe Kunze") && /\| (?:Bildungsbüro|Schulamt|Jugendamt)/u.test(one)),
  ).toEqual([]);
});
