import { expect, test } from "vitest";
import { agreement } from "../../src/extractors/agreement.js";
import { body } from "../../src/extractors/body.js";
import { office } from "../../src/extractors/office.js";
import { organisation } from "../../src/extractors/organisation.js";
import { person } from "../../src/extractors/person.js";
import { programme } from "../../src/extractors/programme.js";
import { valuesOf } from "./values-of.js";

const district = "# Landkreis Auenland\n\n";

test.each([
  [
    "Die Bildungsregion ist eine Kooperation des Landkreises mit der Lernagentur Westland. Der Kooperationsvertrag trat zum 1. März 2021 in Kraft.",
    { kind: "Kooperationsvereinbarung", partner: "Lernagentur Westland", since: "2021-03-01" },
  ],
  [
    "2006 warb die Landrätin dafür; ein Jahr später schlossen Landkreis und Land einen Kooperationsvertrag.",
    { kind: "Kooperationsvereinbarung", partner: "Land", date: "2007" },
  ],
])("an agreement by what stands before it: %s", async (text, expected) => {
  expect(await valuesOf<"agreement">(agreement, district + text)).toMatchObject([expected]);
});

test("an agreement of its own does not take a partner from the sentence before", async () => {
  const text =
    "Die Zusammenarbeit mit der Kita Regenbogen ist eng. Eine Zielvereinbarung wurde 2019 unterzeichnet.";
  const [first] = await valuesOf<"agreement">(agreement, district + text);
  expect(first?.partner).toBeUndefined();
});

test.each([
  ["März 2012: Bildungsbüro nimmt die Arbeit auf", { since: "2012-03" }],
  ["Seit 2018 laufen die Fäden im Bildungsbüro zusammen.", { since: "2018" }],
  [
    "Gemeint ist das Bildungsbüro, in dem seit dem 1. Mai 2020 drei Aufgaben liegen.",
    { since: "2020-05-01" },
  ],
  [
    "Seit 2013 baut der Kreis seine Bildungslandschaft auf. Dazu wurde das Bildungsbüro eingerichtet.",
    { since: "2013" },
  ],
  [
    "Das Bildungsbüro berät Schulen. Organisatorisch ist es der Stabsstelle Bildung und Demografie zugeordnet.",
    { placement: "Stabsstelle Bildung und Demografie" },
  ],
])("an office by its sentence: %s", async (text, expected) => {
  const offices = await valuesOf<"office">(office, district + text);
  expect(offices.find(({ name }) => name === "Bildungsbüro")).toMatchObject(expected);
});

test("two dates in the sentences around say nothing of the office", async () => {
  const text = "Seit 2013 gibt es Daten, seit 2015 Berichte. Dazu wurde das Bildungsbüro eingerichtet.";
  expect((await valuesOf<"office">(office, district + text))[0]?.since).toBeUndefined();
});

test.each([
  ["Federführend ist das Büro „Gemeinsam lernen“.", ["Büro „Gemeinsam lernen“"]],
  [
    "Leiter des Fachbereichs „Kommunales Bildungsmanagement“ ist da.",
    ["Fachbereich „Kommunales Bildungsmanagement“"],
  ],
  ["Das Büro „Bauen und Wohnen“ zieht um.", []],
])("an office with a name in marks: %s", async (text, names) => {
  expect((await valuesOf<"office">(office, district + text)).map(({ name }) => name)).toEqual(names);
});

test.each([
  [
    "Dazwischen tagen die Arbeitsgruppen „Sprache“, „Ganztag“ und „Übergang“.",
    ["Arbeitsgruppe „Sprache“", "Arbeitsgruppe „Ganztag“", "Arbeitsgruppe „Übergang“"],
  ],
  ["Es gibt Netzwerke wie den „Pakt für Auenland“, der lange besteht.", ["Pakt für Auenland"]],
  [
    "Dazu wurde ein beratendes Gremium aus Fachleuten gegründet, das Bildungsforum „Gut lernen“.",
    ["Bildungsforum „Gut lernen“"],
  ],
  ["Die Strategiegruppe trifft sich im Mai.", ["Strategiegruppe"]],
  ["Es gibt Bücher wie den „Atlas für Kinder“ und Gruppen „zum Mitmachen“.", []],
])("bodies: %s", async (text, names) => {
  expect((await valuesOf<"body">(body, district + text)).map(({ name }) => name)).toEqual(names);
});

test.each([
  ["Anträge nimmt der ABC Projektträger entgegen.", ["ABC Projektträger"]],
  ["Dazu riet die Gesellschaft für Wirtschaftsförderung.", ["Gesellschaft für Wirtschaftsförderung"]],
  ["Beteiligt ist das Elbe-Jobcenter.", ["Elbe-Jobcenter"]],
  ["Vorsitzender ist der Senator für Jugend und Soziales, Sport und Schule, Dr. Uwe Kunze.", []],
  ["In unserer Gesellschaft für alle zählt jeder.", []],
])("organisations: %s", async (text, names) => {
  expect((await valuesOf<"organisation">(organisation, text)).map(({ name }) => name)).toEqual(names);
});

test.each([
  [
    "Anna Meier, Bildungsmonitoring im Regionalen Bildungsbüro, stellte Zahlen vor.",
    { name: "Anna Meier", role: "Bildungsmonitoring", organisation: "Regionales Bildungsbüro" },
  ],
  ["Das Gespräch führte Jorinka Talmann.", { name: "Jorinka Talmann" }],
])("persons: %s", async (text, expected) => {
  expect(await valuesOf<"person">(person, text)).toMatchObject([expected]);
});

test.each([
  [
    "Seit 2009 ist der Kreis eine von 40 Kommunen im Programm „Lernen vor Ort“ (Laufzeit bis August 2014).",
    "2009/2014-08",
  ],
  [
    "## Programm „Lernen vor Ort“\n\nEs ist bekannt. Der Antrag kam spät. Er war lang. Es gab Rat. Gefördert werden für den Zeitraum 01.06.2010 bis 31.05.2013 zwei Stellen.",
    "2010-06-01/2013-05-31",
  ],
])("the period of a programme: %s", async (text, period) => {
  expect(await valuesOf<"programme">(programme, district + text)).toMatchObject([{ period }]);
});

test.each([
  ["Da das Projekt „nur“ zur Hälfte gefördert wird, zögert der Kreis.", []],
  ["Im Rahmen der „Bildungsoffensive Auenland“ entstand ein Bericht.", ["Bildungsoffensive Auenland"]],
  ["Im Rahmen der „Woche der Bücher“ entstand ein Bericht.", []],
])("names of programmes: %s", async (text, names) => {
  expect((await valuesOf<"programme">(programme, text)).map(({ name }) => name)).toEqual(names);
});
