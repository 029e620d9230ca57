import { expect, test } from "vitest";
import { challenge } from "../../../src/extractors/challenge.js";
import { textsOf } from "../texts-of.js";

test.each([
  "Kinderarmut ist in drei Stadtteilen besonders hoch",
  "Immer mehr Kinder haben einen Förderbedarf in Deutsch",
  "Ein gemeinsames Verständnis von Bildung gibt es bislang nicht",
  "Viele Eltern kennen die Angebote nicht",
  "Kinder aus armen Familien besuchen seltener ein Gymnasium",
  "Nur jedes dritte Kind besucht vor der Einschulung eine Kita",
  "Jeder zehnte Jugendliche verlässt die Schule ohne Abschluss",
  "Many parents do not know which courses exist",
])("%j tells of strain", async (text) => {
  expect(await textsOf(challenge, `${text}.`)).toEqual([text.replace(/^Ein /u, "")]);
});

test.each([
  ["Als Hürde erwiesen sich die langen Schulwege.", ["langen Schulwege"]],
  ["Kritisch sieht der Beirat die ungleiche Verteilung der Angebote.", ["ungleiche Verteilung der Angebote"]],
  ["Erschwert wird die Bildungsarbeit durch fehlende Daten.", ["fehlende Daten"]],
  ["Hinzu kommt der steigende Bedarf an Schulbegleitung.", ["steigende Bedarf an Schulbegleitung"]],
  [
    "Zu den Herausforderungen gehören der demografische Wandel und die Abwanderung.",
    ["demografische Wandel", "Abwanderung"],
  ],
  ["Die Region leidet unter dem Wegzug junger Menschen.", ["Wegzug junger Menschen"]],
])("%j names what is hard", async (text, expected) => {
  const found = await textsOf(challenge, text);
  expect(found).toEqual(expect.arrayContaining(expected));
});

test.each([
  "Die Zahl der Abbrüche ist weniger hoch als früher.",
  "Einen Beschluss gibt es noch nicht.",
  "Im Herbst berät der Ausschuss für Bildung über die Kitas. Einen Termin gibt es noch nicht.",
  "In der Schule gilt: „Kein Talent geht verloren“.",
  "Wir stehen für gleiche Bildungschancen unabhängig von der Herkunft.",
  "Die Kurse haben eine lange Tradition.",
  "Es gibt viele Angebote und gute Beratung für Familien.",
  "Kinder haben in der Kita keine Hausaufgaben.",
])("%j tells of none", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});
