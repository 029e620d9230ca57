import { expect, test } from "vitest";
import { actionField } from "../../src/extractors/action-field.js";
import { textsOf } from "./texts-of.js";

test.each([
  [
    "Handlungsfelder:\n\n- Übergang Kita – Schule\n- Ganztag, zum Beispiel durch neue Räume",
    ["Übergang Kita", "Ganztag"],
  ],
  ["Schwerpunkte: Ausbildung, Weiterbildung und Ehrenamt", ["Ausbildung", "Weiterbildung", "Ehrenamt"]],
  [
    "Schwerpunkte:\n\nFachkräfte, Ausbildung, Berufsorientierung ...",
    ["Fachkräfte", "Ausbildung", "Berufsorientierung"],
  ],
  [
    "Das Büro vernetzt Akteure zu den Themen Sprachbildung, Ganztag sowie zum Thema Inklusion.",
    ["Sprachbildung", "Ganztag", "Inklusion"],
  ],
  [
    "Schwerpunkte der Arbeit sind Integration, Teilhabe und Familienbildung.",
    ["Integration", "Teilhabe", "Familienbildung"],
  ],
  [
    "Im Mittelpunkt stehen die Schwerpunkte\n\n- der frühkindlichen Bildung,\n- der Demokratiebildung sowie",
    ["frühkindliche Bildung", "Demokratiebildung"],
  ],
  ["Arbeitsfelder :: Bildungsberatung", ["Bildungsberatung"]],
])("%j names fields", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Das Feld der Bewerber war groß.",
  "Die Aufgabe ist gelöst.",
  "Zum Thema wurde viel gesagt.",
  "Schwerpunkte\n\nDas Jahr war bewegt. Es gab viel zu tun. Wir haben Schulen besucht.",
  "Wanderung über die Felder, Wiesen und Wälder",
])("%j names none", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});

test.each([
  [
    "Wir arbeiten zu den Themen „Übergang Kindergarten – Schule“, Sprache und Ganztag.",
    ["„Übergang Kindergarten – Schule“", "Sprache", "Ganztag"],
  ],
  [
    "Schwerpunkte sind der Ausbau der Kitas, die Förderung der Sprache und das Ehrenamt.",
    ["Ausbau der Kitas", "Förderung der Sprache", "Ehrenamt"],
  ],
])("%j keeps dashes in quotations and items with articles", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  ["Im Vordergrund stehen derzeit die Themen Mobilität und Ausbildung.", ["Mobilität", "Ausbildung"]],
  ["Sie kümmert sich vorrangig um Ganztag und Schulraumplanung.", ["Ganztag", "Schulraumplanung"]],
  [
    "Die Stadt konzentriert sich auf drei Felder: Ganztag, Sprache und Inklusion.",
    ["Ganztag", "Sprache", "Inklusion"],
  ],
  ["Das Büro arbeitet in den Bereichen Ganztag, Sprache und Inklusion.", ["Ganztag", "Sprache", "Inklusion"]],
])("%j says what one attends to", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Im Mittelpunkt stand die Frage, wie Übergänge gelingen.",
  "Die Feuerwehr kümmert sich um den Brandschutz.",
  "Fachleute aus den Bereichen Sport und Kultur kamen.",
])("%j names no field", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});

test.each([
  [
    "Der Kreis hat sich auf drei Handlungsfelder verständigt: Inklusion, Medien und Beteiligung.",
    ["Inklusion", "Medien", "Beteiligung"],
  ],
  [
    "Als Handlungsfelder wurden Elternbildung, Medien und Ehrenamt festgelegt.",
    ["Elternbildung", "Medien", "Ehrenamt"],
  ],
  [
    "Zu den Handlungsfeldern zählen Beratung, Grundbildung und Ehrenamt.",
    ["Beratung", "Grundbildung", "Ehrenamt"],
  ],
  ["## Fünf Felder, auf denen wir arbeiten\n\n- Elternbildung\n- Sprache", ["Elternbildung", "Sprache"]],
  ["## Daran arbeiten wir\n\nGanztag\n\nInklusion im Alltag", ["Ganztag", "Inklusion im Alltag"]],
  [
    "## Handlungsfelder\n\n### Frühe Bildung\n\nText dazu.\n\n### Ausbildung\n\nMehr.",
    ["Frühe Bildung", "Ausbildung"],
  ],
  ["Handlungsfeld 2: Lernen im Alter", ["Lernen im Alter"]],
  [
    "The strategy sets out three fields of action: early learning, adult learning and digital skills.",
    ["early learning", "adult learning", "digital skills"],
  ],
])("%j names fields", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Die Konferenz behandelte drei Themen: Ganztag, Sprache und Medien.",
  "## Themen\n\n- Ein Bücherbus fährt jede Woche 20 Dörfer an.",
  "Er hat vier Bereiche gesehen.",
  "## Aufgaben\n\nDas Amt berät.\n\nEs hilft.",
])("%j names no field", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});
