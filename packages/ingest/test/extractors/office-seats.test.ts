import { expect, test } from "vitest";
import { body } from "../../src/extractors/body.js";
import { office } from "../../src/extractors/office.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (text: string) =>
  office
    .extract(await viewOf(`# Bildung im Landkreis Auenland\n\n${text}`))
    .map(({ value: { commune: _, ...value } }) => value);

test.each([
  // in lines and brackets
  [
    "Landkreis Auenland\nFachgruppe Jugend und Bildung, Bildungsbüro\nAm Markt 1, 12345 Neustadt",
    [{ name: "Bildungsbüro", placement: "Fachgruppe Jugend und Bildung" }],
  ],
  [
    "Bildungsbüro (Fachdienst 12 – Schulen, Bildung)",
    [{ name: "Bildungsbüro", placement: "Fachdienst 12 – Schulen, Bildung" }],
  ],
  [
    "Bildungsbüro (Fachbereich 2: Bildung, Jugend)",
    [{ name: "Bildungsbüro", placement: "Fachbereich 2: Bildung, Jugend" }],
  ],
  [
    "Stadtschulamt, Fachstelle Bildungsplanung · Mai 2024",
    [{ name: "Fachstelle Bildungsplanung", placement: "Stadtschulamt" }],
  ],
  [
    "Landratsamt Auenland – Amt für Schule – Bildungsbüro – Mai 2024",
    [{ name: "Bildungsbüro", placement: "Amt für Schule" }],
  ],
  // in sentences
  [
    "Das Bildungsbüro innerhalb der Kreisverwaltung berät.",
    [{ name: "Bildungsbüro", placement: "Kreisverwaltung" }],
  ],
  [
    "Pia Muster baute 2011 die Koordinierungsstelle Bildung innerhalb des Amtes für Jugend auf.",
    [{ name: "Koordinierungsstelle Bildung", since: "2011", placement: "Amt für Jugend" }],
  ],
  [
    "Das Bildungsbüro, das 2011 mit Abschluss eines Vertrages zwischen dem Land und dem Kreis eingerichtet wurde, ist seit Mai 2023 wieder voll besetzt.",
    [{ name: "Bildungsbüro", since: "2011" }],
  ],
  [
    "Die Abteilung Schule und Sport hilft. Seit 2014 besteht in der Abteilung die Servicestelle Bildung.",
    [{ name: "Servicestelle Bildung", since: "2014", placement: "Abteilung Schule und Sport" }],
  ],
  // something else sits there
  [
    "Das Projekt ist im Amt für Jugend und Bildung angesiedelt und eng mit dem Bildungsbüro verzahnt.",
    [{ name: "Bildungsbüro" }, { name: "Amt für Jugend und Bildung" }],
  ],
  [
    "Die Stellen sind im Fachbereich III – Soziales, Jugend, Bildung – angesiedelt.",
    [{ name: "Fachbereich III – Soziales, Jugend, Bildung" }],
  ],
  ["Das Bildungs- und Kulturamt hilft.", [{ name: "Bildungs- und Kulturamt" }]],
  ["Das Schul-, Sport- und Bildungsamt hilft.", [{ name: "Schul-, Sport- und Bildungsamt" }]],
  [
    "The Department of Education (Fachbereich Bildung) takes care of the schools in the district and of all who work there.",
    [{ name: "Department of Education" }],
  ],
  // near misses
  ["Bildungsbüro (Pia Muster, Jonas Beispiel)", [{ name: "Bildungsbüro" }]],
  ["2011 baute das Bildungsbüro ein Netzwerk auf.", [{ name: "Bildungsbüro" }]],
  ["Pia Muster baute 2011 das Bildungsbüro zur Anlaufstelle aus.", [{ name: "Bildungsbüro" }]],
  [
    "Das Bildungsbüro, das 2011 einen Preis erhielt, hilft. Eine Datenbank wurde eingerichtet.",
    [{ name: "Bildungsbüro" }],
  ],
  [
    "Das Bildungsbüro ist im Amt angesiedelt. Amt für Jugend und Amt für Schule helfen.",
    [{ name: "Bildungsbüro" }],
  ],
] as const)("%s", async (text, expected) => {
  expect(await valuesIn(text)).toEqual(expected);
});

test("a part of the administration is the office of its own page, though another sits in it", async () => {
  expect(
    await valuesIn(
      "## Fachdienst Bildung und Sport\n\nSeit Mai 2016 besteht im Fachdienst das Bildungsbüro.",
    ),
  ).toEqual([
    { name: "Bildungsbüro", since: "2016-05", placement: "Fachdienst Bildung und Sport" },
    { name: "Fachdienst Bildung und Sport" },
  ]);
});

test.each([
  ["Die Fachgruppe Übergänge tagte mit dem Bildungsbüro im Landkreis Auenland.", ["Fachgruppe Übergänge"]],
  ["Landkreis Auenland, Fachgruppe Schule und Bildung, Am Markt 1, 12345 Neustadt", []],
] as const)("groups who meet, and parts of the administration: %s", async (text, expected) => {
  expect(body.extract(await viewOf(text)).map(({ value }) => value.name)).toEqual(expected);
});
