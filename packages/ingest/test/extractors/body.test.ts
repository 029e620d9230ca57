import { describe, expect, it } from "vitest";
import { body } from "../../src/extractors/body.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (text: string) =>
  body.extract(await viewOf(`# Landkreis Auenland\n\n${text}`)).map(({ value }) => value);

describe("body", () => {
  it.each([
    [
      "Der Bildungsbeirat dient dem Austausch zwischen Schulen und Verwaltung.",
      { name: "Bildungsbeirat", purpose: "Austausch zwischen Schulen und Verwaltung" },
    ],
    [
      "Die Lenkungsgruppe ist verantwortlich für die Abstimmung der Ziele.",
      { name: "Lenkungsgruppe", purpose: "Abstimmung der Ziele" },
    ],
    [
      "Ein Steuerungskreis zur Abstimmung aller Angebote wurde gebildet.",
      { name: "Steuerungskreis", purpose: "Abstimmung aller Angebote" },
    ],
    [
      "Der Regionale Lenkungskreis des Landkreises bereitet Entscheidungen vor.",
      { name: "Regionaler Lenkungskreis", purpose: "bereitet Entscheidungen vor" },
    ],
    ["Die Steuerungsgruppe hat sich für mehr Bildung ausgesprochen.", { name: "Steuerungsgruppe" }],
    ["Arbeitskreis Schule-Wirtschaft", { name: "Arbeitskreis Schule-Wirtschaft" }],
  ])("%s", async (text, expected) => {
    expect(await valuesIn(text)).toEqual([expected]);
  });

  it("states a body once, by all its names", async () => {
    expect(
      await valuesIn("Der kommunale Steuerungskreis tagt. Im KSK wird beraten. Der Steuerungskreis plant."),
    ).toEqual([{ name: "Kommunaler Steuerungskreis" }]);
  });

  it.each([
    "Elternbeirat, Schülerrat, Stadtrat und Vorstand laden ein.",
    "Netzwerke und Arbeitsgruppen entstehen, ein Netzwerk wächst.",
    "Der Kreistag beschloss den Haushalt im Freundeskreis.",
  ])("finds none: %s", async (text) => {
    expect(await valuesIn(text)).toEqual([]);
  });
});
