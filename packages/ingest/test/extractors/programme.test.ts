import { describe, expect, it } from "vitest";
import { programme } from "../../src/extractors/programme.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (text: string) => programme.extract(await viewOf(text)).map(({ value }) => value);

describe("programme", () => {
  it.each([
    ["## Förderprogramme\n\n- Lernen vor Ort (2009-2014)", { period: "2009/2014" }],
    [
      "Seit 2009 Teilnahme am Bundesprogramm „Lernen vor Ort (LvO)“ mit vielen",
      { period: "2009/..", role: "participant" },
    ],
    [
      "Zwischen 2010 und 2013 förderte der Bund mit dem Programm „Lernen vor Ort“ die Arbeit.",
      { period: "2010/2013" },
    ],
    ["Förderprogramm | Zeitraum\nLernen vor Ort | 2009–2014", { period: "2009/2014" }],
    ["Als Pilotkommune im Programm „Lernen vor Ort“ war er früh dabei.", { role: "pilot" }],
    ["Der Landkreis ist Referenzregion im Programm „Lernen vor Ort“.", { role: "reference region" }],
    ["Das Projekt „Lernen vor Ort“ war gut. Im Jahr 2014 fand eine Konferenz statt.", {}],
  ])("%s", async (text, expected) => {
    expect(await valuesIn(`# Landkreis Auenland\n\n${text}`)).toEqual([
      { name: "Lernen vor Ort", programmeId: "lernen-vor-ort", commune: "Auenland", ...expected },
    ]);
  });

  it("states a programme once for each commune", async () => {
    const text =
      "Der Kreis Unna nimmt am Programm „Bildung integriert“ teil. Auch der Kreis Lippe ist bei „Bildung integriert“ dabei. „Bildung integriert“ hilft dem Kreis Lippe.";
    expect((await valuesIn(text)).map(({ commune }) => commune)).toEqual(["Unna", "Lippe"]);
  });

  it("leaves an agency of that name to the organisations", async () => {
    expect(await valuesIn("Die Transferagentur für kommunales Bildungsmanagement half.")).toEqual([]);
  });

  it.each([
    "Bildung integriert gestalten wir im Landkreis Unna.",
    "Wir kochen ein Programm für alle: das Projekt Suppe.",
  ])("finds none: %s", async (text) => {
    expect(await valuesIn(text)).toEqual([]);
  });
});
