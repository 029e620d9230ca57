import { expect, test } from "vitest";
import { milestone } from "../../../src/extractors/milestone.js";
import { valuesOf } from "../values-of.js";

const read = async (text: string) =>
  (await valuesOf<"milestone">(milestone, text)).map(({ date, text }) => `${date} ${text}`);

test.each([
  [
    "Am 4. Mai 2012 beschließt der Kreistag ein Leitbild für alle Schulen.",
    ["2012-05-04 beschließt der Kreistag ein Leitbild für alle Schulen"],
  ],
  [
    "Am 1. März 2015 richtet der Landkreis eine Fachstelle im Schulamt ein.",
    ["2015-03-01 richtet der Landkreis eine Fachstelle im Schulamt ein"],
  ],
  [
    "2017 tritt der Landkreis dem Netzwerk der Bildungsregionen bei.",
    ["2017 tritt der Landkreis dem Netzwerk der Bildungsregionen bei"],
  ],
  ["2019 zieht das Bildungsbüro in das Kreishaus um.", ["2019 zieht das Bildungsbüro in das Kreishaus um"]],
  ["2022 erscheint der dritte Bildungsbericht.", ["2022 erscheint der dritte Bildungsbericht"]],
  // further deeds that begin or end something
  [
    "Beide Stellen im Bildungsbüro wurden zum 01.03.2018 besetzt.",
    ["2018-03-01 Beide Stellen im Bildungsbüro wurden besetzt"],
  ],
  ["Die Strategie für Bildung datiert von 2017.", ["2017 Die Strategie für Bildung datiert"]],
  ["Das Bildungskonzept stammt aus dem Jahr 2010.", ["2010 Das Bildungskonzept stammt"]],
  [
    "Der Kreistag fasste am 12. Mai 2019 den Grundsatzbeschluss zur Bildungsregion.",
    ["2019-05-12 Der Kreistag fasste den Grundsatzbeschluss zur Bildungsregion"],
  ],
  // rows and lines that end with their day
  [
    "Einwohner :: 118.400\nEinrichtung des Bildungsbüros :: Mai 2014",
    ["2014-05 Einrichtung des Bildungsbüros"],
  ],
  ["Beginn des Bildungsmanagements: Februar 2016", ["2016-02 Beginn des Bildungsmanagements"]],
  // the first to agree
  [
    "Im März 2015 hat der Landkreis als erste Kommune eine Zielvereinbarung mit der Agentur geschlossen.",
    ["2015-03 hat der Landkreis als erste Kommune eine Zielvereinbarung mit der Agentur geschlossen"],
  ],
])("%j is a step", async (text, expected) => {
  expect((await read(text)).map((one) => one.replace(/ (?:aus dem|von|aus)$/u, ""))).toEqual(expected);
});

test.each([
  "2026 soll der Landkreis dem Netzwerk beitreten.",
  "Am 3. Mai 2024 stellt Frau Dr. Ilse Mohn das Konzept der Bildungsregion vor.",
  "2019 zieht eine Familie in das Kreishaus um.",
  "2015 hält die Zahl der Schüler an.",
  "Am 4. Mai 2024 findet im Kreishaus ein Workshop statt.",
  "Im März 2015 hat der Landkreis eine Zielvereinbarung mit der Agentur geschlossen.",
  "Beginn der Veranstaltung :: 04.05.2024\nOrt :: Kreishaus",
  "Anmeldeschluss: 4. Mai 2024",
])("%j is none", async (text) => expect(await read(text)).toEqual([]));
