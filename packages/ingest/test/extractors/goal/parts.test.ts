import { expect, test } from "vitest";
import { splitPassives, splitWanted } from "../../../src/extractors/goal/parts.js";
import { goal } from "../../../src/extractors/goal.js";
import { textsOf } from "../texts-of.js";

const cut = (split: typeof splitWanted, words: string): string[] =>
  split(words, 0, words.length).map(({ start, end }) => words.slice(start, end));

test.each([
  ["Akteure zusammenführen, Lücken schließen und Angebote abstimmen", 3],
  ["die Kitas und Schulen beraten und ihre Angebote sichtbar machen", 2],
  ["Beratung anbieten, zu mehr Vernetzung beitragen und dabei helfen, Konzepte zu schreiben", 3],
  // one verb, a clause within the object, an adjective that ends like a verb, what a verb governs
  ["Schulen mit digitalen und modernen Geräten ausstatten", 1],
  ["Einrichtungen, die sich mit Bildung befassen, miteinander verbinden", 1],
  ["den Kreis dabei unterstützen, Strukturen aufzubauen", 1],
  ["gute Chancen bekommen, ganz gleich, in welchem Ort sie aufwachsen", 1],
  ["alle Daten erfassen und auswerten", 1],
])("%j has %i goals", (words, count) => {
  expect(cut(splitWanted, words)).toHaveLength(count);
});

test.each([
  ["Übergänge angestoßen, Absprachen getroffen und ein Beitrag geleistet werden, die Vielfalt abzubauen", 3],
  ["Bildung nicht an der Schule festgemacht werden, sondern am Lebenslauf", 1],
])("%j has %i passives", (words, count) => {
  expect(cut(splitPassives, words)).toHaveLength(count);
});

test.each([
  [
    "Das Büro möchte Schulen beraten, Betriebe gewinnen und Praktika vermitteln.",
    ["Schulen beraten", "Betriebe gewinnen", "Praktika vermitteln"],
  ],
  [
    "Nun will die Stadt alle Partner – Schulen wie Vereine – noch enger in der Bildungsregion vernetzen.",
    ["alle Partner – Schulen wie Vereine – noch enger in der Bildungsregion vernetzen"],
  ],
  [
    "Nun gilt es, die Angebote, die in den Arbeitskreisen entstanden sind, an den Schulen umzusetzen.",
    ["Angebote, die in den Arbeitskreisen entstanden sind, an den Schulen umsetzen"],
  ],
  ["Der Kreis strebt stets gute Bildungschancen für alle an.", ["gute Bildungschancen für alle"]],
  [
    "Auch die Angebote für Eltern sollen dort gebündelt werden.",
    ["Auch die Angebote für Eltern sollen dort gebündelt werden"],
  ],
  [
    "Die Website soll auch dazu dienen, das Engagement der Gemeinden zu zeigen.",
    ["Engagement der Gemeinden zeigen"],
  ],
])("%j sets goals", async (text, expected) => {
  expect(await textsOf(goal, text)).toEqual(expected);
});

test.each([
  "Wir wollten wissen, wie die Menschen die Bildungslandschaft heute erleben wollen.",
  "Gute Bildung braucht Zeit und Mittel, um Strukturen zu verändern.",
  "Bei der Tagung soll es um Themen wie Chancengleichheit in der Schule gehen.",
  "Debattiert werden soll das Thema Sozialarbeit in Kitas.",
  "Das Landratsamt will sich von einer Agentur für Bildung beraten lassen.",
  "Das Land unterstützt die Landkreise dabei, Bildungsregionen einzurichten.",
  "Der Bericht soll künftig Grundlage der Bildungsplanung sein.",
])("%j sets none", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});
