import { expect, test } from "vitest";
import { actionField } from "../../../src/extractors/action-field.js";
import { textsOf } from "../texts-of.js";

test("labels of rows are the fields, not the sentences beside them", async () => {
  const rows = [
    "Digitale Bildung :: Wir beraten die Schulen zu ihren Konzepten für Medien.",
    "Inklusion :: Eine Arbeitsgruppe stimmt die Angebote der Träger aufeinander ab.",
    "Laufzeit :: Das Vorhaben läuft bis zum Sommer des Jahres 2027.",
  ];
  const text = `## Unsere Schwerpunkte\n\n${rows.join("\n")}`;
  expect(await textsOf(actionField, text)).toEqual(["Digitale Bildung", "Inklusion"]);
});

test.each([
  [
    "Im Vordergrund stehen die Themen Fachkräftesicherung, Integration durch Bildung und Demokratiebildung. Das Bildungsbüro lädt ein.",
    ["Fachkräftesicherung", "Integration durch Bildung", "Demokratiebildung"],
  ],
])("%j names fields with what they come by", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test("fields in front of what is done in them", async () => {
  const items = [
    "Bildungsmonitoring: alle zwei Jahre ein Bericht",
    "Übergänge: Woche der Betriebe",
    "Bildungsberatung: in drei Orten",
  ];
  expect(
    await textsOf(actionField, `## Was wir tun\n\n${items.map((item) => `- ${item}`).join("\n")}`),
  ).toEqual(["Bildungsmonitoring", "Übergänge", "Bildungsberatung"]);
});

test("names of projects in front of what they do are no fields", async () => {
  const items = [
    "Lesefüchse: Vorlesen in der Bücherei",
    "Forscherkiste: Experimente zum Ausleihen",
    "Bildungsberatung: in drei Orten",
  ];
  expect(
    await textsOf(actionField, `## Was wir tun\n\n${items.map((item) => `- ${item}`).join("\n")}`),
  ).toEqual([]);
});
