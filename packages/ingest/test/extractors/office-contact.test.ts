import { expect, test } from "vitest";
import { office } from "../../src/extractors/office.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (text: string) =>
  office
    .extract(
      await viewOf(`# Landkreis Auenland\n\nDer Landkreis baut sein Bildungsmanagement aus.\n\n${text}`),
    )
    .map(({ value: { commune: _, ...value } }) => value);

test.each([
  // the unit that a document gives as its contact
  [
    "Landratsamt Auenland, Stabsstelle Demografie\nAm Markt 1, 12345 Moordorf\nTel. 01234 5678-90",
    "Stabsstelle Demografie",
  ],
  [
    "Landkreis Auenland\nFachdienst Jugend und Familie\nAm Markt 1\n12345 Moordorf",
    "Fachdienst Jugend und Familie",
  ],
  ["Ansprechpartnerin: Frau Meier, Amt für Kultur und Sport, Tel. 02303 555-10", "Amt für Kultur und Sport"],
  // the head of the authority, and below it the unit
  ["Landkreis Auenland\nDer Landrat\nSchule und Bildung\nAm Markt 1\n12345 Moordorf", "Schule und Bildung"],
  // where the work sits
  ["Angesiedelt ist das Vorhaben in der Stabsstelle Demografie des Landratsamtes.", "Stabsstelle Demografie"],
  [
    "Im Sachgebiet 21 – Bildung und Kultur arbeiten drei Personen am Bildungsmonitoring und koordinieren es.",
    "Sachgebiet 21 – Bildung und Kultur",
  ],
  ["Kreis | Zuständig\nAuenland | Fachdienst Kreisentwicklung: Anna Meier", "Fachdienst Kreisentwicklung"],
])("%s", async (text, name) => {
  expect((await valuesIn(text)).map((value) => value.name)).toContain(name);
});

test.each([
  "Landkreis Auenland\nPressestelle und Amt für Kommunikation\nAm Markt 1\n12345 Moordorf",
  "Amt für Straßen\nAm Markt 1\n12345 Moordorf",
  "Der Fachdienst Soziales zahlt Leistungen aus.",
  "Kreis | Thema\nAuenland | Fachdienst Kreisentwicklung und Kultur",
  "Anna Meier\nBildungsmanagement\nTel. 01234 5678-90",
])("no office in %s", async (text) => {
  expect(await valuesIn(text)).toEqual([]);
});

test("the management that sits in a unit is the office, not the unit", async () => {
  expect(
    await valuesIn(
      "Das Kommunale Bildungsmanagement, seit 2017 im Fachbereich Bildung verortet, koordiniert die Arbeit.",
    ),
  ).toEqual([{ name: "Kommunales Bildungsmanagement", since: "2017", placement: "Fachbereich Bildung" }]);
});

test.each([
  ["Das Bildungsbüro (seit 2012) gehört zum Amt für Schule.", { since: "2012", placement: "Amt für Schule" }],
  ["Das Bildungsbüro ging 2012 aus einem Projekt hervor.", { since: "2012" }],
  ["- Bildungsbüro (Dezernat IV), gegründet 2012", { since: "2012", placement: "Dezernat IV" }],
  [
    "Einrichtung :: Bildungsbüro\nGründung :: 2012\nAnbindung :: Dezernat IV",
    { since: "2012", placement: "Dezernat IV" },
  ],
  ["Der Kreistag beschloss 2012 die Einrichtung eines Bildungsbüros.", {}],
])("since and placement: %s", async (text, expected) => {
  expect(await valuesIn(text)).toEqual([{ name: "Bildungsbüro", ...expected }]);
});
