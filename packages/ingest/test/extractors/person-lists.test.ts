import { expect, test } from "vitest";
import { person } from "../../src/extractors/person.js";
import { valuesOf } from "./values-of.js";

const read = async (text: string) =>
  (await valuesOf<"person">(person, `# Landkreis Auenland\n\n${text}`)).map(({ name, role, organisation }) =>
    [name, role, organisation].filter((part) => part !== undefined),
  );

test.each([
  [
    "v. l. n. r.: Erika Mustermann, Bildungsmanagement; Dr. Jonas Beispiel, Teamleitung Bildung; Pia Probe, Bildungsmonitoring",
    [
      ["Erika Mustermann", "Bildungsmanagement"],
      ["Jonas Beispiel", "Teamleitung Bildung"],
      ["Pia Probe", "Bildungsmonitoring"],
    ],
  ],
  [
    "Ministerin Erika Mustermann kam. Danach sprach Kultusministerin Erika Mustermann.",
    [["Erika Mustermann", "Kultusministerin"]],
  ],
  ["Es sprach Ministerialrat Jonas Beispiel.", [["Jonas Beispiel", "Ministerialrat"]]],
  ["Landrat Jonas Hirschsprung kam.", [["Jonas Hirschsprung", "Landrat", "Landkreis Auenland"]]],
] as const)("who is what: %s", async (text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test("whom the members of a list stand for", async () => {
  expect(await read("Mitglieder\n\n3. Agentur für Arbeit Erika Mustermann\n4. IHK Jonas Beispiel")).toEqual([
    ["Erika Mustermann", "Agentur für Arbeit"],
    ["Jonas Beispiel", "IHK"],
  ]);
});

test.each([
  [
    "Leitung: Erika Mustermann\nBildungsmonitoring: Jonas Beispiel",
    [
      ["Erika Mustermann", "Leitung"],
      ["Jonas Beispiel", "Bildungsmonitoring"],
    ],
  ],
  ["Federführend: FD 40 Bearbeiter/-in: Beispiel, Jonas", [["Jonas Beispiel", "Bearbeiter/-in"]]],
  [
    "Jonas Beispiel, Amt für Schule, stellvertretende Amtsleitung",
    [["Jonas Beispiel", "stellvertretende Amtsleitung", "Amt für Schule"]],
  ],
  [
    "Erika Mustermann, Dezernat IV: Referat Bildung, Stellvertretende Leitung",
    [["Erika Mustermann", "Stellvertretende Leitung", "Dezernat IV: Referat Bildung"]],
  ],
  [
    "Zum 1. August hat Erika Mustermann die Leitung des Bildungsbüros übernommen.",
    [["Erika Mustermann", "Leitung", "Bildungsbüro"]],
  ],
])("what beside the name is the function: %s", async (text, expected) => {
  expect((await read(text)).map((parts, at) => parts.slice(0, expected[at]?.length))).toEqual(expected);
});

test("a name of no given name that is known, and what it is responsible for", async () => {
  expect(
    (await read("Auskunft gibt Jessika Biedermann, zuständig für das Bildungsmanagement."))[0]?.[0],
  ).toBe("Jessika Biedermann");
});
