import { expect, test } from "vitest";
import { goal } from "../../../src/extractors/goal.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Damit alle Kinder gut Deutsch lernen, fördert der Kreis Sprachkurse.",
    ["alle Kinder gut Deutsch lernen"],
  ],
  [
    "Die Stadt möchte, dass alle Schulabgänger eine Ausbildung beginnen.",
    ["alle Schulabgänger eine Ausbildung beginnen"],
  ],
  [
    "Der stetige Ausbau der Bildungsberatung ist ein erklärtes Ziel des Kreises.",
    ["stetige Ausbau der Bildungsberatung"],
  ],
  ["Der Beirat arbeitet auf gleiche Bildungschancen für alle hin.", ["gleiche Bildungschancen für alle"]],
  ["Der Kreis erhofft sich bessere Übergänge in die Ausbildung.", ["bessere Übergänge in die Ausbildung"]],
  ["Ziel ist der Auf- bzw. Ausbau der Bildungsberatung.", ["Auf- bzw. Ausbau der Bildungsberatung"]],
  ["Das Vorhaben dient dem Aufbau eines Bildungsmonitorings.", ["Aufbau eines Bildungsmonitorings"]],
  [
    "Gewollt ist eine engere Verbindung von Schule und Jugendhilfe.",
    ["engere Verbindung von Schule und Jugendhilfe"],
  ],
  [
    "Das Netzwerk entstand mit dem Ziel einer gerechten Bildungslandschaft.",
    ["gerechten Bildungslandschaft"],
  ],
  ["Die Ziele sind klar: Talente fördern, Abschlüsse sichern.", ["Talente fördern", "Abschlüsse sichern"]],
  [
    "So will Auental die Angebote besser am Bedarf der Familien ausrichten.",
    ["Angebote besser am Bedarf der Familien ausrichten"],
  ],
  [
    "Die Angebote mit den Betrieben wollen die Lotsen ausbauen.",
    ["Angebote mit den Betrieben wollen die Lotsen ausbauen"],
  ],
  [
    "Ein Ziel ist eine Bildungslandschaft, in der niemand verloren geht.",
    ["Bildungslandschaft, in der niemand verloren geht"],
  ],
  ["The office works towards equal opportunities for all pupils.", ["equal opportunities for all pupils"]],
])("%j puts a goal", async (text, expected) => {
  expect(await textsOf(goal, text)).toEqual(expected);
});

test.each([
  "Damit das gelingt, braucht es Geduld.",
  "Damit ist die Schule gut erreichbar, sagte sie.",
  "Damit alle Gäste einen Platz finden, wurde die Schule gewechselt.",
  "Die Bundesregierung will den Ausbau der Ganztagsbetreuung beschleunigen.",
  "Den Schulen fehlt die Zeit, um Elternarbeit zu leisten.",
  "Bildung ist die Voraussetzung, um an der Demokratie teilzuhaben.",
  "Der Zug fährt mit dem Ziel Hauptbahnhof.",
])("%j puts none", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});
