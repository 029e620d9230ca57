import { expect, test } from "vitest";
import { material } from "../../src/extractors/material.js";
import { textsOf } from "./texts-of.js";

test.each([
  [
    "Downloads: Datenheft 2031 – Bildungsleitbild der Stadt – Präsentation „Lernen im Dorf“",
    ["Datenheft 2031", "Bildungsleitbild der Stadt", "Präsentation „Lernen im Dorf“"],
  ],
  [
    "Zum Download: Abschlussbericht (2031), Handreichung „Lesen“",
    ["Abschlussbericht (2031)", "Handreichung „Lesen“"],
  ],
  [
    "WEITERLESEN\nRundgang durch Auental (Magazin 2031)\nDokumentation der Tagung „Dorf“",
    ["Rundgang durch Auental (Magazin 2031)", "Dokumentation der Tagung „Dorf“"],
  ],
  [
    "## Kontakt und Downloads\n\n- Leitfaden für Lotsen\n- Plakat Bildung",
    ["Leitfaden für Lotsen", "Plakat Bildung"],
  ],
  ["2031 erschien die Bestandsaufnahme „Lernorte in Auental“.", ["Lernorte in Auental"]],
  ["## Zum Weiterlesen\n\n- Bildungsbericht „Aufwachsen am Fluss“ (2031)", ["Aufwachsen am Fluss"]],
])("%j names publications", async (text, expected) => {
  expect((await textsOf(material, text)).sort()).toEqual([...expected].sort());
});

test.each([
  "Downloads: demnächst an dieser Stelle",
  "## Zum Weiterlesen\n\n- www.auental.example/bildung",
  "## Veröffentlichungen\n\n### Kontakt\n\nAda Muster",
  "Zum Download: siehe Seite 4, rechts, und im Anhang",
  "Veröffentlichung: 04.02.2031",
  "Veröffentlichung: 4. Februar 2031",
  "## Veröffentlichungen\n\nHochauflösendes Bild (jpeg, 1MB)",
  "Im Mai fand unter dem Titel „Fahrplan Lernen“ eine Tagung statt.",
])("%j names none", async (text) => {
  expect(await textsOf(material, text)).toEqual([]);
});
