import { expect, test } from "vitest";
import { programme } from "../../src/extractors/programme.js";
import { valuesOf } from "./values-of.js";

const name = "„Bildung integriert“";
const read = async (text: string) =>
  (await valuesOf<"programme">(programme, `# Landkreis Auenland\n\n${text}`)).find(
    ({ programmeId }) => programmeId === "bildung-integriert",
  )?.period;

test.each([
  // anywhere in the document
  [
    `Der Kreis nimmt an ${name} teil.\n\nWir planen viel.\n\nSchulen helfen mit.\n\nDas Projekt läuft seit dem 1. Mai 2017.`,
    "2017-05-01/..",
  ],
  [
    `Der Kreis nimmt an ${name} teil.\n\nWir planen viel.\n\nGestartet sind wir am 1. Juni 2016, bewilligt ist das Vorhaben bis zum 31. Mai 2019.`,
    "2016-06-01/2019-05-31",
  ],
  // the only one that is still open
  [
    `Nach „Lernen vor Ort“ (2009–2014) folgt ${name}.\n\nWir planen viel.\n\nDie Förderung endet im Mai 2019.`,
    "../2019-05",
  ],
  // ways to say that it began or ended
  [`Angefangen hat es 2016 mit ${name}. Die Förderung ist 2019 ausgelaufen.`, "2016/2019"],
  [`Zum 31. Mai 2019 lief die Förderung durch ${name} aus.`, "../2019-05-31"],
  [`Der Kreis war von 2016 bis 2019 eine der 90 Kommunen bei ${name}.`, "2016/2019"],
  [
    `Für ${name} erhielt der Kreis im März 2016 den Bescheid; Projektstart war der 1. Mai 2016, Projektende ist der 30. April 2019.`,
    "2016-05-01/2019-04-30",
  ],
])("%s", async (text, expected) => {
  expect(await read(text)).toBe(expected);
});

test.each([
  `Der Kreis nimmt an ${name} teil.\n\nWir planen viel.\n\nUnser Projekt „Lesen im Park“ wächst. Das Projekt läuft seit dem 1. Mai 2021.`,
  `Der Kreis nimmt an ${name} teil.\n\nEin Sprachprojekt hilft Kindern. Das Projekt läuft seit dem 1. Mai 2021.`,
  `Der Kreis nimmt an ${name} teil.\n\nWir planen viel.\n\nDas Projekt soll 2023 verlängert werden.`,
  `Der Kreis nimmt an ${name} teil.\n\nWir planen viel.\n\nBundesweit läuft das Programm seit 2015.`,
])("nobody's period: %s", async (text) => {
  expect(await read(text)).toBeUndefined();
});
