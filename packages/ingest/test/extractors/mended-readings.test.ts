import { describe, expect, test } from "vitest";
import { body } from "../../src/extractors/body.js";
import { commune } from "../../src/extractors/commune.js";
import { figure } from "../../src/extractors/figure.js";
import { milestone } from "../../src/extractors/milestone.js";
import { organisation } from "../../src/extractors/organisation.js";
import { valuesOf } from "./values-of.js";

describe("organisations", () => {
  const names = async (text: string) =>
    (await valuesOf<"organisation">(organisation, text)).map(({ name }) => name);
  test.each([
    ["Beteiligt ist das Oberstufenzentrum Waldau.", ["Oberstufenzentrum Waldau"]],
    ["Die OTH Regensburg half.", ["OTH Regensburg"]],
    ["Das Muster-Heimat-Museum öffnet.", ["Muster-Heimat-Museum"]],
    [
      "Die Transferagentur Kommunales Bildungsmanagement Hessen e.V. lädt ein. Die Transferagentur Hessen hilft. So auch die Transferagentur Hessen.",
      ["Transferagentur Hessen"],
    ],
    ["Im Museum und am Projektträger lag es nicht.", []],
  ])("%s", async (text, expected) => {
    expect(await names(text)).toEqual(expected);
  });
});

describe("bodies", () => {
  const names = async (text: string) => (await valuesOf<"body">(body, text)).map(({ name }) => name);
  test.each([
    ["Dann schloss die Werft AG „Seestern“.", []],
    ["So lautete ihre Haltung im Fachausschuss.", []],
    [
      "## 1. Büro\n\nEs hilft.\n\n## 2. Lenkungskreis\n\nEr steuert.\n\n## 3. Bildungskonferenz\n\nSie gibt Empfehlungen und kommt einmal im Jahr zusammen.",
      ["Lenkungskreis", "Bildungskonferenz"],
    ],
    ["## 3. Bildungskonferenz\n\nSie gab Empfehlungen.", []],
    ["Im Landkreis Unna arbeitet die AG „Ganztag“.", ["AG „Ganztag“"]],
  ])("%s", async (text, expected) => {
    expect(await names(text)).toEqual(expected);
  });
});

describe("communes", () => {
  const names = async (text: string) => (await valuesOf<"commune">(commune, text)).map(({ name }) => name);
  test.each([
    ["Der Landkreis Unna lernt. Sitz der Agentur sind Leipzig und Halle (Saale).", ["Unna"]],
    ["Der Landkreis Unna lernt. Die ADD Trier begleitet ihn.", ["Unna"]],
    ["The district of Unna learns with Rosenheim Technical University.", ["Unna"]],
    ["Der Landkreis Unna lernt mit der Stadt Halle (Saale).", ["Unna", "Halle (Saale)"]],
  ])("%s", async (text, expected) => {
    expect(await names(text)).toEqual(expected);
  });
});

describe("figures", () => {
  const all = async (text: string) =>
    (await valuesOf<"figure">(figure, text)).map(({ value, unit }) => `${value} ${unit}`);
  test.each([
    ["Kreis | Einwohner\nNordtal | 163.000\nSüdtal | 192.000", ["163000 Einwohner", "192000 Einwohner"]],
    ["Kreis | Seite\nNordtal | 163", []],
    ["Auf 64 Seiten stellt er Orte vor.", ["64 Seiten"]],
    ["Auf Seite 64 stehen Orte.", []],
    ["Leiterin der Abteilung 3 „Allgemeine Bildung“", []],
  ])("%s", async (text, expected) => {
    expect(await all(text)).toEqual(expected);
  });
});

describe("milestones", () => {
  const all = async (text: string) =>
    (await valuesOf<"milestone">(milestone, text)).map(({ date, text: words }) => `${date} ${words}`);
  test.each([
    [
      "Seit seiner Gründung im Jahr 2016 versteht sich das Bildungsbüro als Lotse der Kreisverwaltung.",
      ["2016 Gründung Bildungsbüro"],
    ],
    [
      "Das Bildungsbüro im Landkreis Unna besteht seit Anfang 2019.",
      ["2019 Das Bildungsbüro im Landkreis Unna besteht seit Anfang 2019"],
    ],
    ["Zur zweiten kamen am 3. Mai 2021 rund 90 Gäste ins Bürgerhaus.", []],
    // what is told as past lies before the day of the article
    [
      "Waldau, 02.09.2015.\n\nBis 2017 will man sehen, wie es läuft. Der Kreistag hat am 24. Juni dem Konzept zugestimmt.",
      ["2015-06-24 Der Kreistag hat dem Konzept zugestimmt"],
    ],
  ])("%s", async (text, expected) => {
    expect(await all(text)).toEqual(expected);
  });
});
