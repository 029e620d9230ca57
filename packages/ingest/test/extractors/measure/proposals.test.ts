import { expect, test } from "vitest";
import { measure } from "../../../src/extractors/measure.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Die Runde empfiehlt, Lehrkräfte gemeinsam zu schulen und das Mentorenprogramm auszuweiten.",
    ["Lehrkräfte gemeinsam zu schulen", "Mentorenprogramm auszuweiten"],
  ],
  [
    "Geplant ist ferner, mit der Hochschule die Wirkung zu untersuchen.",
    ["mit der Hochschule die Wirkung zu untersuchen"],
  ],
  ["Außerdem ist vorgesehen, den Lernbus an die Schule anzubinden.", ["Lernbus an die Schule anzubinden"]],
  [
    "Die Verwaltung wird beauftragt, an allen Oberschulen Lotsinnen einzusetzen.",
    ["an allen Oberschulen Lotsinnen einzusetzen"],
  ],
  ["Zudem plant die Geschäftsstelle eine Praktikumsbörse.", ["Praktikumsbörse"]],
  ["Vorgeschlagen wurde ein gemeinsames Portal der Kammern.", ["gemeinsames Portal der Kammern"]],
  ["Aufgelegt werden soll als Nächstes ein Fonds für Dorfschulen.", ["Fonds für Dorfschulen"]],
  ["Eine erste Maßnahme ist die Schulung von Elternbegleiterinnen.", ["Schulung von Elternbegleiterinnen"]],
  ["Neu ist ein Bildungspass für alle Erstklässler.", ["Bildungspass für alle Erstklässler"]],
  ["Als nächster Schritt wird ein Lernhaus am Markt eingerichtet.", ["Lernhaus am Markt"]],
])("%j proposes or plans it", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each([
  "## Unsere Ziele\n\nGeplant ist, alle Schulen besser zu beraten.",
  "Es wurde vereinbart, die Schulwege zu verkürzen.",
  "Neu ist die Leiterin des Bildungsbüros.",
  "Geplant ist eine Tagung im Herbst.",
  "Der Städtetag empfiehlt den Kommunen, eine Ansprechperson zu benennen.",
  "Der Rat beauftragte die Verwaltung, einen Bildungsbericht zu erstellen.",
])("%j proposes no measure", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});
