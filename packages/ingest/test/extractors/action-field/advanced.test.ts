import { expect, test } from "vitest";
import { actionField } from "../../../src/extractors/action-field.js";
import { textsOf } from "../texts-of.js";

test.each([
  // what somebody means to work on
  [
    "Zum einen wollen wir das Bildungsmonitoring ausbauen, zum anderen den Übergang von der Schule in den Beruf verbessern.",
    ["Bildungsmonitoring", "Übergang von der Schule in den Beruf"],
  ],
  ["Es geht darum, die Schulsozialarbeit im Landkreis weiter voranzubringen.", ["Schulsozialarbeit"]],
  ["In der Region soll die kulturelle Bildung gestärkt werden.", ["kulturelle Bildung"]],
  [
    "Der Landkreis stärkt die kulturelle Bildung und die Elternbildung.",
    ["kulturelle Bildung", "Elternbildung"],
  ],
  // turns that lead to what is worked on
  [
    "Inhaltlich geht es um die frühe Sprachförderung, den Ganztag und die Vernetzung der Träger.",
    ["frühe Sprachförderung", "Ganztag", "Vernetzung der Träger"],
  ],
  [
    "Im Netzwerk arbeiten Kitas und Schulen am Übergang von der Kita in die Grundschule.",
    ["Übergang von der Kita in die Grundschule"],
  ],
  [
    "Thematisch setzt die Region auf Medienbildung und Demokratiebildung.",
    ["Medienbildung", "Demokratiebildung"],
  ],
  ["Ergänzt wurde die Agenda der Bildungsregion um das Thema Nachhaltigkeit.", ["Nachhaltigkeit"]],
  [
    "Arbeitsgruppen gibt es zu Sprachbildung, Ganztag und Schulsozialarbeit.",
    ["Sprachbildung", "Ganztag", "Schulsozialarbeit"],
  ],
  ["Besonders im Blick hat der Landkreis die Schulsozialarbeit.", ["Schulsozialarbeit"]],
  ["Unser drittes Standbein ist die Seniorenbildung.", ["Seniorenbildung"]],
  // appositions
  ["Für die Inklusion, unser Schwerpunktthema, gibt es eine Gruppe.", ["Inklusion"]],
  [
    "Die Elternbildung, ein weiterer Schwerpunkt der Region, liegt bei der Volkshochschule.",
    ["Elternbildung"],
  ],
  ["Wir wollen die Medienbildung als Querschnitt mitdenken.", ["Medienbildung"]],
  [
    "Das Leitbild nennt drei Leitthemen – frühe Bildung, Ganztag und Weiterbildung.",
    ["frühe Bildung", "Ganztag", "Weiterbildung"],
  ],
])("%j works on fields", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "Das Bundesprogramm soll die Elternbildung stärken.",
  "Das Land will die Medienbildung fördern.",
  "Wir wollen die Akteure für die Elternbildung stärken.",
  "Der Landkreis will einen Bildungsbericht entwickeln.",
  "Der Vortrag im Bildungsbüro dreht sich um das Thema Inklusion.",
  "Jana Muster arbeitet an der Grundschule in Auental.",
  "Die Stadt setzt auf Sprachkurse und Bibliotheken.",
  "Im Podcast der Region geht es um die Elternbildung.",
  "Unsere Kinder arbeiten im Garten.",
  "Der Ausschuss berät im Herbst zur Ausbildung.",
])("%j works on none", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});

test("a name in marks ends before what is told of it", async () => {
  expect(await textsOf(actionField, "Handlungsfeld „Berufswahl“: Betriebe und Schulen öffnen sich.")).toEqual(
    ["Berufswahl"],
  );
});
