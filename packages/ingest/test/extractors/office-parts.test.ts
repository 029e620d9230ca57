import { expect, test } from "vitest";
import { office } from "../../src/extractors/office.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (text: string) =>
  office
    .extract(await viewOf(`# Landkreis Auenland\n\n${text}`))
    .map(({ value: { commune: _, ...value } }) => value);

test.each([
  // beside the office itself
  [
    "Das Bildungsbüro berät die Schulen. Das Amt für Bildung und Sport genehmigt die Mittel.",
    [{ name: "Bildungsbüro" }, { name: "Amt für Bildung und Sport" }],
  ],
  [
    "Die Stabsstelle Bildung plant. Einreicher ist das Dezernat II – Bildung, Jugend, Soziales.",
    [{ name: "Stabsstelle Bildung" }, { name: "Dezernat II – Bildung, Jugend, Soziales" }],
  ],
  // where the office sits is its placement
  [
    "Das Bildungsbüro ist im Fachbereich Bildung und Kultur angesiedelt.",
    [{ name: "Bildungsbüro", placement: "Fachbereich Bildung und Kultur" }],
  ],
  // units of others, benefits, and units without education
  [
    "Das Bildungsbüro hilft. Anna Meier, Fachbereich Bildung der Stadt Hamm, sprach.",
    [{ name: "Bildungsbüro" }],
  ],
  ["Das Bildungsbüro hilft. Der Fachdienst Bildung und Teilhabe zahlt.", [{ name: "Bildungsbüro" }]],
  ["Das Bildungsbüro hilft. Der Fachdienst Ausbildung zahlt.", [{ name: "Bildungsbüro" }]],
  ["Das Bildungsbüro hilft. Das Referat Bildung der Gewerkschaft zahlt.", [{ name: "Bildungsbüro" }]],
])("%s", async (text, expected) => {
  expect(await valuesIn(text)).toEqual(expected);
});

test.each([
  [
    "Das Bildungsbüro entstand im Mai 2016. Innerhalb der Verwaltung ist es dem Sachgebiet Schulen zugeordnet.",
    { name: "Bildungsbüro", since: "2016-05", placement: "Sachgebiet Schulen" },
  ],
  [
    "Das Bildungsbüro ist seit 2018 eine Abteilung des Schulverwaltungsamtes.",
    { name: "Bildungsbüro", placement: "Schulverwaltungsamt" },
  ],
  [
    "Die Stabsstelle Bildung ist dem Dezernat der Ersten Kreisbeigeordneten zugeordnet.",
    { name: "Stabsstelle Bildung", placement: "Dezernat der Ersten Kreisbeigeordneten" },
  ],
  [
    "Herausgeber: Kreis Unna, Der Landrat, Fachbereich Schule und Sport, Bildungsbüro. Unna, Januar 2015",
    { name: "Bildungsbüro", placement: "Fachbereich Schule und Sport" },
  ],
  ["Das Bildungsbüro gehört zum Sachgebiet VHS.", { name: "Bildungsbüro", placement: "Sachgebiet VHS" }],
  [
    "Kreisverwaltung › Geschäftsbereich Soziales › Fachbereich Bildung und Sport › Bildungsbüro",
    { name: "Bildungsbüro", placement: "Fachbereich Bildung und Sport" },
  ],
  ["Das Bildungsbüro nahm am 1. März 2015 seine Arbeit auf.", { name: "Bildungsbüro", since: "2015-03-01" }],
  [
    "Nach der Zusage des Landes im Mai 2009 nahm das Bildungsbüro zum 1. März 2010 die Arbeit auf.",
    { name: "Bildungsbüro", since: "2010-03-01" },
  ],
  ["2014 richtete der Landkreis ein eigenes Bildungsbüro ein.", { name: "Bildungsbüro", since: "2014" }],
  ["Der Kreis gründete 2014 das Bildungsbüro.", { name: "Bildungsbüro", since: "2014" }],
  ["Geburtsstunde des Bildungsbüros war der 1. Mai 2012.", { name: "Bildungsbüro", since: "2012-05-01" }],
  // what the office itself sets up
  ["Das Bildungsbüro richtete 2020 eine Datenbank ein.", { name: "Bildungsbüro" }],
  ["2020 richtete das Bildungsbüro eine Datenbank ein.", { name: "Bildungsbüro" }],
  ["2014 gründeten das Bildungsbüro und die Kammer einen Verein.", { name: "Bildungsbüro" }],
  ["Der Kreis gründete 2014 einen Beirat, in dem das Bildungsbüro sitzt.", { name: "Bildungsbüro" }],
  ["Das Bildungsbüro startete 2020 eine Umfrage.", { name: "Bildungsbüro" }],
])("%s", async (text, expected) => {
  expect(await valuesIn(text)).toEqual([expected]);
});
