import { expect, test } from "vitest";
import { material } from "../../src/extractors/material.js";
import { valuesOf } from "./values-of.js";

const head = "# Landkreis Auenland\n\n";
const titlesIn = async (text: string) =>
  (await valuesOf<"material">(material, `${head}${text}`)).map(({ title, kind, year }) =>
    [title, kind, year].filter((part) => part !== undefined),
  );

test.each([
  ["Im Mai 2017 hat der Kreistag ein Bildungsleitbild beschlossen.", [["Bildungsleitbild", "other", "2017"]]],
  [
    "Beschlossen wurden 2015 die Leitlinien zur kulturellen Bildung.",
    [["Leitlinien zur kulturellen Bildung", "other", "2015"]],
  ],
  [
    "Als Ergebnis liegt ein Rahmenkonzept zur Sprachförderung vor.",
    [["Rahmenkonzept zur Sprachförderung", "other"]],
  ],
  ["Grundlage ist der Bildungsgesamtplan.", [["Bildungsgesamtplan", "other"]]],
  ["Das ist im Integrationskonzept der Stadt nachzulesen.", [["Integrationskonzept der Stadt", "other"]]],
  [
    "Übergeben wurde der Ergebnisbericht der Bildungsregion.",
    [["Ergebnisbericht der Bildungsregion", "report"]],
  ],
  ["Die Arbeit hat das Team in einem Geschäftsbericht zusammengestellt.", [["Geschäftsbericht", "report"]]],
  ["Der Wegweiser Bildungsberatung kann bestellt werden.", [["Wegweiser Bildungsberatung", "catalogue"]]],
  ["Mit der Broschüre Starke Schulen informiert der Kreis.", [["Broschüre Starke Schulen", "brochure"]]],
  ["Der Bildungsreport Oberau vergleicht die Orte.", [["Bildungsreport Oberau", "report"]]],
  [
    "Festgehalten ist das in den jährlich erscheinenden Kita- und Schulentwicklungsberichten.",
    [["Kita- und Schulentwicklungsberichte", "report"]],
  ],
  [
    "„Lernen kann man hier“\nLeitbild Landkreis Auenland, Seite 12",
    [["Leitbild Landkreis Auenland", "other"]],
  ],
  ["Die Sammlung guter Praxis trägt den Titel „Mutmacher“.", [["Mutmacher", "other"]]],
  ["„Lernwege“ heißt der Film, den Jugendliche gedreht haben.", [["Lernwege", "other"]]],
  ["In dieser Zeit sind unsere ersten beiden Bildungsberichte erschienen.", [["Bildungsberichte", "report"]]],
  [
    "Der Bericht zur Bildungsteilhabe von Kindern im Vorschulalter ist erschienen.",
    [["Bericht zur Bildungsteilhabe von Kindern im Vorschulalter", "report"]],
  ],
  ["Das Video „Schule bei uns“ ist online.", [["Schule bei uns", "other"]]],
  ["Die Bildungsmanager bereiten einen Bildungsbericht vor.", [["Bildungsbericht", "report"]]],
  [
    "## Publikationen\n\nBildung in Zahlen 2019\nWege nach der Schule",
    [
      ["Bildung in Zahlen 2019", "report", "2019"],
      ["Wege nach der Schule", "other"],
    ],
  ],
] as const)("a publication by its kind and the words around: %j", async (text, expected) => {
  expect(await titlesIn(text)).toEqual(expected);
});

test.each([
  [
    "90 Gäste kamen, um das neue Bildungsleitbild kennenzulernen und Schritte zu entwickeln.",
    [["Bildungsleitbild", "other"]],
  ],
  [
    "Ab sofort steht Ihnen die Dokumentation der Bildungskonferenz samt allen Vorträgen als Download bereit.",
    [["Dokumentation der Bildungskonferenz", "documentation"]],
  ],
  [
    "Der Kreis hat seinen ersten Kommunalen Bildungsbericht veröffentlicht.",
    [["Erster Kommunaler Bildungsbericht", "report"]],
  ],
  [
    "Der Bildungsbericht des Landkreises erschien. Download Bildungsbericht 2024 (PDF).",
    [["Bildungsbericht 2024", "report", "2024"]],
  ],
  [
    "Der erste Bildungsbericht kam 2011 heraus, der zweite später.",
    [["Erster Bildungsbericht", "report", "2011"]],
  ],
  [
    "Der Rat hat 2018 das Bildungsleitbild „Gemeinsam weiter wachsen“ beschlossen.",
    [["Gemeinsam weiter wachsen", "other"]],
  ],
  [
    "Erster ausführlicher Bericht zur Bildungssituation von Kindern im Grundschulalter veröffentlicht",
    [["Bericht zur Bildungssituation von Kindern im Grundschulalter", "report"]],
  ],
])("a publication, named once: %s", async (text, expected) => {
  expect(await titlesIn(text)).toEqual(expected);
});

test.each([
  "Ziel ist, ein Bildungsleitbild zu entwickeln und umzusetzen.",
  "Der Kreis hat beschlossen, das Bildungskonzept zu erstellen.",
  "Die Dokumentation der Arbeitsschritte erleichtert allen die Einarbeitung.",
  "Ein Bildungsleitbild soll im kommenden Jahr beschlossen werden.",
  "Die Erarbeitung eines Bildungskonzepts wurde beschlossen.",
  "Die Polizei veröffentlichte den Bericht zur Kriminalität.",
  "Nach dem Konzept der Schule lernen alle gemeinsam.",
  "Das Verkehrskonzept liegt vor. Der Wetterbericht ist erschienen.",
  "Der nationale Bildungsbericht zeigt, wie viel die Herkunft ausmacht.",
  "Kommunen erstellen Bildungsberichte, um zu steuern.",
  "Das Leitbild dient als Rahmen für die entstehende Bildungsstrategie.",
  "Das Bildungsportal ist freigeschaltet.",
  "Wurde das Bildungskonzept verabschiedet?",
  "Die Bildungskonzepte der Schulen wurden vorgestellt.",
])("no publication: %s", async (text) => {
  expect(await titlesIn(text)).toEqual([]);
});

test("one statement for a publication that is named by its kind again", async () => {
  expect(
    await titlesIn(
      "Das Bildungsleitbild des Landkreises wurde 2018 verabschiedet. Das Bildungsleitbild enthält Leitsätze.",
    ),
  ).toEqual([["Bildungsleitbild des Landkreises", "other", "2018"]]);
});

test.each(["Das steht im Bildungsplan Brandenburg.", "Der Bildungsbericht des Bundes liegt vor."])(
  "no publication of this authority: %s",
  async (text) => expect(await titlesIn(text)).toEqual([]),
);
