import { expect, test } from "vitest";
import { actionField } from "../../src/extractors/action-field.js";
import { challenge } from "../../src/extractors/challenge.js";
import { figure } from "../../src/extractors/figure.js";
import { goal } from "../../src/extractors/goal.js";
import { material } from "../../src/extractors/material.js";
import { milestone } from "../../src/extractors/milestone.js";
import { office } from "../../src/extractors/office.js";
import { result } from "../../src/extractors/result.js";
import { textsOf } from "./texts-of.js";
import { valuesOf } from "./values-of.js";

test("an excerpt lists what its heading announces, whatever is said in brackets", async () => {
  const text =
    "## Leitlinien\n\nDie Steuerungsgruppe hat Leitlinien verabschiedet (Beschluss vom 8. März 2032). Daraus ein Auszug:\n\n- Kein Kind verlässt die Schule ohne Anschluss.\n- Die kleinen Schulen werden erhalten.";
  expect(await textsOf(goal, text)).toEqual([
    "Kein Kind verlässt die Schule ohne Anschluss",
    "kleinen Schulen werden erhalten",
  ]);
  expect(await textsOf(milestone, text)).toEqual(["Die Steuerungsgruppe hat Leitlinien verabschiedet"]);
});

test("since when a field is one is no part of its name", async () => {
  expect(
    await textsOf(actionField, "Die Schwerpunkte lauten:\n\n- Inklusion\n- Bildung im Alter (seit 2023)"),
  ).toEqual(["Inklusion", "Bildung im Alter"]);
  // a work with its end is no field
  expect(
    await textsOf(
      actionField,
      "Die Schwerpunkte lauten:\n\n- Inklusion\n- Erarbeitung eines Konzepts bis Ende 2031",
    ),
  ).toEqual(["Inklusion"]);
});

test("what was agreed to be done is aimed at", async () => {
  const text =
    "Vereinbart ist außerdem, das Monitoring um weitere Daten zu erweitern und Fachkräfte gezielt zu qualifizieren.";
  expect(await textsOf(goal, text)).toEqual([
    "Monitoring um weitere Daten erweitern",
    "Fachkräfte gezielt qualifizieren",
  ]);
  expect(await textsOf(result, `## Ergebnisse\n\n${text}`)).toEqual([]);
  expect(await textsOf(goal, "Vereinbart ist ein Treffen im Mai.")).toEqual([]);
});

test("publications that a sentence offers, names with their year or tells to be there in several languages", async () => {
  expect(
    await valuesOf<"material">(
      material,
      "Die ausführliche Dokumentation der 3. Bildungskonferenz finden Sie unter www.example.org. Dazu kommt das Themenheft Grundbildung (2031). Eltern erhalten eine Willkommensmappe in sieben Sprachen.",
    ),
  ).toMatchObject([
    { title: "Dokumentation der 3. Bildungskonferenz", kind: "documentation" },
    { title: "Themenheft Grundbildung", kind: "brochure", year: "2031" },
    { title: "Willkommensmappe", kind: "other" },
  ]);
  for (const text of [
    "Den Flyer finden Sie hier.",
    "Geplant ist eine Elternmappe in drei Sprachen.",
    "Die Dokumentation der Arbeit ist aufwendig.",
    "Das Konzept sieht Kurse in fünf Sprachen vor.",
  ])
    expect(await textsOf(material, text), text).toEqual([]);
});

test("the office that is the seat of something is one, and not two", async () => {
  const commune = "Der Landkreis Goslar hat ein Bildungsmanagement. ";
  expect(
    await textsOf(
      office,
      `${commune}Die Geschäftsstelle der Bildungsregion ist das Bildungsbüro im Schulamt.`,
    ),
  ).toEqual(["Bildungsbüro"]);
  expect(await textsOf(office, `${commune}Die Geschäftsstelle der Bildungsregion berät Schulen.`)).toEqual([
    "Geschäftsstelle der Bildungsregion",
  ]);
});

test("strained means that somebody points to", async () => {
  expect(
    await textsOf(
      challenge,
      "Ein Kreisrat äußerte sich skeptisch, der auf die angespannte Haushaltslage verwies.",
    ),
  ).toEqual(["angespannte Haushaltslage"]);
  expect(
    await textsOf(challenge, "Die Leiterin der Schule wies auf die fehlenden Räume an den Schulen hin."),
  ).toEqual(["fehlenden Räume an den Schulen"]);
  expect(await textsOf(challenge, "Sie verwies auf den neuen Bildungsbericht.")).toEqual([]);
});

test("English sentences that say what has come about, and what they count", async () => {
  const lead = "The education office of the city works with all of its schools and partners. ";
  const text = `${lead}Nine of the 14 recommendations of the last report have been implemented. Among other things, two family support centers (Familienstützpunkte) have been opened in the north, and since 2031 mediators have been visiting parents.`;
  expect(await textsOf(result, text)).toEqual([
    "Nine of the 14 recommendations of the last report have been implemented",
    "two family support centers (Familienstützpunkte) have been opened in the north",
  ]);
  expect(
    await valuesOf<"figure">(figure, `${lead}A report with 14 recommendations for action.`),
  ).toMatchObject([{ value: 14, unit: "recommendations for action" }]);
  expect(await textsOf(result, `${lead}Two centers will be opened next year.`)).toEqual([]);
});
