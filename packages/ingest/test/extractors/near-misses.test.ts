import { describe, expect, test } from "vitest";
import { actionField } from "../../src/extractors/action-field.js";
import { challenge } from "../../src/extractors/challenge.js";
import { commune } from "../../src/extractors/commune.js";
import { figure } from "../../src/extractors/figure.js";
import { programme } from "../../src/extractors/programme.js";
import { result } from "../../src/extractors/result.js";
import { valuesOf } from "./values-of.js";

const fields = async (text: string) =>
  (await valuesOf<"actionField">(actionField, text)).map((value) => value.text);
const troubles = async (text: string) =>
  (await valuesOf<"challenge">(challenge, text)).map((value) => value.text);
const reached = async (text: string) => (await valuesOf<"result">(result, text)).map((value) => value.text);
const programmes = async (text: string) =>
  (await valuesOf<"programme">(programme, text)).map(({ name }) => name);
const communes = async (text: string) => (await valuesOf<"commune">(commune, text)).map(({ name }) => name);
const figures = async (text: string) =>
  (await valuesOf<"figure">(figure, text)).map(({ value, unit }) => `${value} ${unit}`);

describe("fields of action", () => {
  test("end with the bracket that they stand in", async () => {
    expect(
      await fields(
        "Der Bildungsrat tagt (Schwerpunkt: Sprache und frühe Bildung) seit 2013 zweimal im Jahr.",
      ),
    ).not.toContainEqual(expect.stringContaining(")"));
  });
  test.each([
    "Bei uns stehen die Lernenden im Mittelpunkt der Bildung.",
    "Neu ist, dass Handlungsfelder quer zu den Ämtern der Bildungsverwaltung bearbeitet werden.",
  ])("are neither people nor manners: %s", async (text) => expect(await fields(text)).toEqual([]));
});

test("lines that tell of a programme name none", async () => {
  const lines =
    "# Förderprogramme\n\n- Begleitung: Agentur Nordau\n- Programm: „Lernende Täler“\n- Umsetzung in Nordau: drei Stellen";
  expect(await programmes(lines)).not.toContain("Begleitung");
  expect(await programmes(lines)).not.toContain("Programm");
  expect(await programmes("# Förderprogramme\n\n- Lernende Täler: seit 2031")).toEqual(["Lernende Täler"]);
});

describe("challenges", () => {
  test("are what worries, and not whom", async () => {
    const told = await troubles(
      "Sorge bereitet den Beteiligten, dass die Wege zur Schule immer länger werden.",
    );
    expect(told).not.toContain("Beteiligten");
    expect(await troubles("Sorge bereitet dem Landkreis der Mangel an Lehrkräften.")).toHaveLength(1);
  });
  test.each([
    "Positiv hervorzuheben ist der Rückgang der Schulabbrüche.",
    "Erfreulich ist der Rückgang der Armut.",
  ])("are no good news: %s", async (text) => expect(await troubles(text)).toEqual([]));
});

test("an aim below results is none", async () => {
  const text =
    "# Was wir erreicht haben\n\nDer Wegweiser ist erschienen.\n\nZiel ist es daher, bis 2035 einen gemeinsamen Bogen einzuführen.";
  expect(await reached(text)).not.toContainEqual(expect.stringContaining("Ziel ist es"));
});

test("what a district is names no district", async () => {
  expect(await communes("Seit 2034 ist der Landkreis Mitglied im Trägerverein der Agentur.")).toEqual([]);
  expect(await communes("Im Landkreis Nordfelde lernen viele.")).toEqual(["Nordfelde"]);
});

describe("numbers of rows and groups", () => {
  test("count nothing", async () => {
    const rows =
      "Thema | Leitung\n1 Frühe Bildung | Anna Meier\n2 Lebenslanges Lernen | Uwe Kunze\n3 Integration durch Bildung | Eva Roth";
    expect(await figures(rows)).toEqual([]);
    expect(await figures("AK 2 Übergang in die Schule, UAG 3 Ganztag")).toEqual([]);
  });
  test("but those in other rows do", async () => {
    expect(await figures("Art | Zahl\nGrundschulen | 14 Grundschulen\n22 Kitas | vier Träger")).toContain(
      "22 Kitas",
    );
  });
});
