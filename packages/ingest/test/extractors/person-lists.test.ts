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
