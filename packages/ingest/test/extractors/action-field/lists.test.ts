import { expect, test } from "vitest";
import { actionField } from "../../../src/extractors/action-field.js";
import { textsOf } from "../texts-of.js";

test.each([
  // lines that follow one another, whatever depth they are given
  [
    "Das Bildungsbüro umfasst die folgenden drei Arbeitsbereiche:\n\n## Bildungsplanung\n\n### Bildungsberatung\n\n#### Koordination der Sprachkurse\n\nDas Büro liegt im Kreishaus und ist gut mit dem Bus zu erreichen.",
    ["Bildungsplanung", "Bildungsberatung", "Koordination der Sprachkurse"],
  ],
  // the answer to a question
  [
    "## Welche Themen werden bearbeitet?\n\nDerzeit sind es drei: die Leseförderung, der Ganztag und die Elternbildung.",
    ["Leseförderung", "Ganztag", "Elternbildung"],
  ],
  [
    "## Worum geht es?\n\nFrühe Bildung, Leseförderung, Berufsorientierung",
    ["Frühe Bildung", "Leseförderung", "Berufsorientierung"],
  ],
  // what is counted in front of the verb
  [
    "Mit zwei Schwerpunkten ist das Netzwerk gestartet:\n\n- Übergang in die Grundschule\n- Inklusion",
    ["Übergang in die Grundschule", "Inklusion"],
  ],
  // the last part of a title
  ["## Bildungsregion Auental – Themen\n\n- Sprachbildung\n- Ganztag", ["Sprachbildung", "Ganztag"]],
])("%j lists fields", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "## Welche Unterlagen werden gebraucht?\n\nAusweis, Zeugnis, Lebenslauf",
  "## Worum geht es?\n\nDas Büro hilft Familien bei der Suche nach einem Platz, wenn sie neu in der Stadt sind.",
  "## Rathaus Auental – Öffnungszeiten\n\n- Montag\n- Dienstag",
])("%j lists none", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});
