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

test.each([
  [
    "Die Bildungskoordination hat ihren Sitz im Amt für Jugend.",
    { name: "Bildungskoordination", placement: "Amt für Jugend" },
  ],
  [
    "Das Team der Bildungskoordination, angesiedelt im Fachbereich Soziales, hilft.",
    { name: "Bildungskoordination", placement: "Fachbereich Soziales" },
  ],
  [
    "Jonas Beispiel, Bildungskoordination im Amt für Jugend",
    { name: "Bildungskoordination", placement: "Amt für Jugend" },
  ],
  [
    "Auf Beschluss wurde das Bildungsmanagement fest im Landratsamt verankert.",
    { name: "Bildungsmanagement", placement: "Landratsamt" },
  ],
  [
    "Die seit 2016 im Landratsamt angesiedelte Sozialplanung erstellt die Berichte.",
    { name: "Sozialplanung", since: "2016", placement: "Landratsamt" },
  ],
  ["Die Stabsstelle Soziales Auenland lud Bildungsträger ein.", { name: "Stabsstelle Soziales Auenland" }],
  [
    "Die Transferagentur Westland und der Fachbereich „Schulen“ haben eine Zielvereinbarung geschlossen.",
    { name: "Fachbereich Schulen" },
  ],
])("a unit that only the sentence tells to be an office: %s", async (text, expected) => {
  expect(await valuesIn(text)).toEqual([expected]);
});

test.each([
  "Die Bildungskoordination für Neuzugewanderte war ein Programm des Bundes.",
  "Sie ist ein Teil des Bildungsmanagements und wurde 2017 eingerichtet.",
  "Die Stabsstelle Presse gibt Auskunft zur Bildungskonferenz.",
  "Der Fachbereich Schulen plant eine Zielvereinbarung mit sich selbst.",
  "Viele Kommunen haben in den letzten Jahren ein Bildungsbüro eingerichtet.",
])("no unit by what the sentence says: %s", async (text) => expect(await valuesIn(text)).toEqual([]));

test.each([
  ["Das Bildungsbüro wurde als Stabsstelle in das Landratsamt Auenland eingegliedert.", "Landratsamt"],
  ["Das neu geschaffene Bildungsbüro am Auenlander Landratsamt hilft.", "Landratsamt"],
  ["Der Ausschuss will das Bildungsbüro als Fachbereich im Landratsamt weiterführen.", "Landratsamt"],
  ["Das Bildungsbüro hilft. Es hat seinen Sitz innerhalb der Kreisverwaltung.", "Kreisverwaltung"],
  ["Im Dezernat II, Amt für Schule, hat das Bildungsbüro seinen Sitz.", "Amt für Schule"],
  ["Bildungsbüro\nAmt für Schule und Sport\nRathausplatz 3\n12345 Auental", "Amt für Schule und Sport"],
  [
    "In der Kreisverwaltung gibt es das Bildungsbüro. Das Bildungsbüro ist im Fachdienst Schule angesiedelt.",
    "Fachdienst Schule",
  ],
])("where an office sits, the smallest unit that is told: %s", async (text, expected) => {
  expect((await valuesIn(text))[0]?.placement).toContain(expected);
});

test.each([
  ["Es besteht seit dem Kreistagsbeschluss vom 22. Januar 2015 ein Bildungsbüro.", "2015-01-22"],
  ["Im Herbst 2016 kam ein Bildungsbüro hinzu.", "2016-23"],
  ["Das Bildungsbüro, das 2012 an den Start ging, wächst.", "2012"],
  ["2011\nEinrichtung der Koordinierungsstelle Bildung", "2011"],
  ["Stabsstelle Bildung beim Landrat (seit 2015)", "2015"],
  ["Der zweite Bericht (2016) kommt vom Bildungsbüro.", undefined],
])("since when there is an office: %s", async (text, expected) => {
  expect((await valuesIn(text))[0]?.since).toBe(expected);
});
