import { expect, test } from "vitest";
import { office } from "../../src/extractors/office.js";
import { viewOf } from "../language/view-of.js";

const head = "# Landkreis Auenland\n\n";
const valuesIn = async (text: string) =>
  office.extract(await viewOf(`${head}${text}`)).map(({ value: { commune: _, ...value } }) => value);

test.each([
  [
    "Ansprechpartner ist das Sachgebiet Bildung im Amt für Schule und Kultur.",
    { name: "Sachgebiet Bildung", placement: "Amt für Schule und Kultur" },
  ],
  ["Im Referat Bildung bauen zwei Kolleginnen ein Monitoring auf.", { name: "Referat Bildung" }],
  ["Zuständig ist das Referat Schulen und Bildung.", { name: "Referat Schulen und Bildung" }],
  [
    "Der Fachbereich Schulen hat das Team Bildungsplanung und -monitoring.",
    { name: "Team Bildungsplanung und -monitoring" },
  ],
  [
    "Um das Thema kümmert sich der Fachdienst 2.4 Schulen, Bildung und Kultur.",
    { name: "Fachdienst 2.4 Schulen, Bildung und Kultur" },
  ],
  [
    "Das Sachgebiet 40.3 hat die Aufgabe, das kommunale Bildungsmanagement aufzubauen.",
    { name: "Sachgebiet 40.3" },
  ],
  [
    "Die 2014 gegründete Stabsstelle Auenländer Bildungsmanagement am Amt für Schule fragt nach.",
    { name: "Stabsstelle Auenländer Bildungsmanagement", since: "2014", placement: "Amt für Schule" },
  ],
  [
    "Beim Kommunalen Bildungsmanagement laufen die Fäden zusammen. Es sitzt im Büro des Landrates.",
    { name: "Kommunales Bildungsmanagement", placement: "Büro des Landrates" },
  ],
  [
    "Das kommunale Bildungsmanagement ist organisatorisch Teil des Amtes für Bildung und Sport.",
    { name: "Kommunales Bildungsmanagement", placement: "Amt für Bildung und Sport" },
  ],
  [
    "Kreisverwaltung Auenland\nKommunales Bildungsmanagement\nAm Markt 1\n12345 Moordorf",
    { name: "Kommunales Bildungsmanagement" },
  ],
  [
    "Es gehört nicht mehr zum Schulamt, das Bildungsbüro, sondern zum Dezernat III.",
    { name: "Bildungsbüro", placement: "Dezernat III" },
  ],
  [
    "Das Bildungsbüro ist eröffnet. Es untersteht dem Dezernat II.",
    { name: "Bildungsbüro", placement: "Dezernat II" },
  ],
  [
    "Das Bildungsbüro ist direkt an das Landratsbüro angeknüpft.",
    { name: "Bildungsbüro", placement: "Landratsbüro" },
  ],
  [
    "Die Stabsstelle Bildung beim Landrat zieht um.",
    { name: "Stabsstelle Bildung", placement: "beim Landrat" },
  ],
  [
    "Fachbereich Schulen (40)\nBildungsbüro\nAm Markt 1\n12345 Moordorf",
    { name: "Bildungsbüro", placement: "Fachbereich Schulen" },
  ],
] as const)("a unit for education: %s", async (text, expected) => {
  expect((await valuesIn(text))[0]).toEqual(expected);
});

test("the staff unit of an education office is one too, and so is an integration centre", async () => {
  expect(
    (await valuesIn("Das Bildungsbüro gehört zur Stabsstelle demografischer Wandel.")).map(
      ({ name }) => name,
    ),
  ).toEqual(["Bildungsbüro", "Stabsstelle demografischer Wandel"]);
  expect(
    (await valuesIn("Das Regionale Bildungsbüro und das Kommunale Integrationszentrum tagen.")).map(
      ({ name }) => name,
    ),
  ).toEqual(["Regionales Bildungsbüro", "Kommunales Integrationszentrum"]);
});

test.each([
  "Die Abteilung Bildung der Gewerkschaft lud ein.",
  "Das Referat Straßenverkehr sperrt die Straße. Sie bieten Bildungsreisen an.",
  "Ihr Referat zum Thema Bildung hielt sie im Saal.",
  "Das Team Blau gewann gegen das Team Rot.",
  "Das Kommunale Bildungsmanagement ist ein Ansatz, mit dem Kreise ihre Aufgaben bündeln.",
  "Die Beratung zum Kommunalen Bildungsmanagement findet online statt.",
  "Der Bund fordert, dass jede Kommune ein Bildungsbüro einrichten möge.",
  "Das Referat Ganztag im Bildungsministerium antwortet.",
])("no unit for education: %s", async (text) => {
  expect(await valuesIn(text)).toEqual([]);
});

test.each([
  "Das Bildungsbüro ist neu. Das Team des Büros, das bei der Volkshochschule angesiedelt ist, hilft.",
  "Das Bildungsbüro ist an der Volkshochschule verortet.",
])("sits in the adult education centre: %s", async (text) => {
  expect((await valuesIn(text))[0]).toEqual({ name: "Bildungsbüro", placement: "Volkshochschule" });
});

test.each([
  "Das Bildungsbüro und die Volkshochschule laden ein.",
  "Das Bildungsbüro ist neu. Kurse gibt es bei der Volkshochschule.",
])("sits not in it: %s", async (text) => expect((await valuesIn(text))[0]?.placement).toBeUndefined());
