import { expect, test } from "vitest";
import { measure } from "../../src/extractors/measure.js";
import { textsOf } from "./texts-of.js";

test.each([
  [
    "## Umsetzung des Pakets\n\n- Beratung der Eltern vor Ort\n- Projektlaufzeit 1 Jahr",
    ["Beratung der Eltern vor Ort"],
  ],
  ["Maßnahmen: Lesepatenschaften in allen Grundschulen", ["Lesepatenschaften in allen Grundschulen"]],
  [
    "Zu den Maßnahmen gehören Sprachkurse, Elterncafés und eine Lernwerkstatt.",
    ["Sprachkurse", "Elterncafés", "Lernwerkstatt"],
  ],
])("%j names measures", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each(["Maßnahmen werden geprüft.", "Die Umsetzung verzögert sich."])("%j names none", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});

test.each([
  ["Der Kreis betreibt drei Elterntreffs.", ["betreibt drei Elterntreffs"]],
  [
    "Heute koordiniert die Fachstelle 20 ehrenamtliche Lotsen, betreibt mit der Volkshochschule einen Lernladen und hat in vier Orten Lesebänke aufgestellt.",
    [
      "koordiniert die Fachstelle 20 ehrenamtliche Lotsen",
      "betreibt mit der Volkshochschule einen Lernladen",
      "hat in vier Orten Lesebänke aufgestellt",
    ],
  ],
  ["Geplant sind eine mobile Beratung und ein Stipendium.", ["mobile Beratung", "Stipendium"]],
  ["Außerdem gibt es:\n\n- eine Lesepatenbörse\n- Sprachkurse", ["Lesepatenbörse", "Sprachkurse"]],
  ["## Unsere Angebote\n\n- Elternkurse in sechs Sprachen", ["Elternkurse in sechs Sprachen"]],
  [
    "## Maßnahmen\n\nNr. | Maßnahme | Zuständig | Zeitraum\n1 | Ausbau der Lernwerkstatt | Kulturamt | 2026",
    ["Ausbau der Lernwerkstatt"],
  ],
])("%j tells what is done", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each([
  "Das Büro koordiniert die Zusammenarbeit der Akteure.",
  "Der Landkreis hat eine Arbeitsgruppe eingerichtet.",
  "Die Stadt hat zwei neue Stellen eingerichtet.",
  "Die Stadt betreibt kein eigenes Theater.",
  "Geplant ist eine Bildungskonferenz im Herbst.",
  "Geplant ist ein zweiter Bildungsbericht.",
  "Die Stadt hat 2019 einen Lernladen eröffnet.",
  "Die Köchin betreibt drei Restaurants.",
])("%j tells nothing that is done for education", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});
