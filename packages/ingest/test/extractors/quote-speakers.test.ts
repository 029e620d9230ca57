import { expect, test } from "vitest";
import { quote } from "../../src/extractors/quote.js";
import { valuesOf } from "./values-of.js";

const speakersIn = async (text: string) =>
  (await valuesOf<"quote">(quote, `# Landkreis Auenland\n\n${text}`)).map(({ speaker }) => speaker);

test.each([
  [
    "Landrätin Erika Mustermann kam.\n\nMustermann weiter: „Das Angebot wird von allen gut genutzt.“",
    ["Erika Mustermann"],
  ],
  [
    "Kultusministerin Erika Mustermann kam. Die Ministerin unterstrich bei der Feier: „Darum fördern wir das alle gemeinsam.“",
    ["Erika Mustermann"],
  ],
  [
    "Staatssekretär Jonas Beispiel war da. Den Nutzen beschrieb er so: „Es ist oft schon alles da, was man braucht.“",
    ["Jonas Beispiel"],
  ],
  ["Zufrieden zeigte sich Leiterin Erika Mustermann: „Nun können wir weiterarbeiten.“", ["Erika Mustermann"]],
  [
    "Wir sind da, damit die Tür für alle offen ist.\n\nJonas Beispiel, Leiter der Bibliothek",
    ["Jonas Beispiel"],
  ],
])("who speaks: %s", async (text, expected) => {
  expect(await speakersIn(text)).toEqual(expected);
});

test.each([
  "Die Gemeinde ergänzte: „Die Arbeiten werden von einer Firma ausgeführt.“",
  "Wir danken allen.\n\nJonas Beispiel, Leiter der Bibliothek",
  "Das Motto lautet: „Lernen verbindet.“",
])("nobody speaks: %s", async (text) => {
  expect((await speakersIn(text)).filter((name) => name !== undefined)).toEqual([]);
});
