import { expect, test } from "vitest";
import { material } from "../../src/extractors/material.js";
import { textsOf } from "./texts-of.js";
import { valuesOf } from "./values-of.js";

test.each([
  // titles in marks behind their kind, in brackets and behind a colon
  [
    "Es erschienen zwei Themenhefte („Sprache in Zahlen“, 2015; „Ganztag im Blick“, 2017).",
    ["Sprache in Zahlen", "Ganztag im Blick"],
  ],
  [
    "Neu sind die Kurzanalysen: „Am Fluss lernen“ und „Am Berg lernen“.",
    ["Am Fluss lernen", "Am Berg lernen"],
  ],
  ["Dazu wurde eine Handreichung erarbeitet („Schule trifft Betrieb“).", ["Schule trifft Betrieb"]],
  // what is announced
  ["Derzeit erarbeitet das Bildungsbüro einen Wegweiser für Eltern.", ["Wegweiser für Eltern"]],
  [
    "Ihre erste Aufgabe ist der „Faktencheck Ausbildung“, der Ende 2025 vorliegen wird.",
    ["Faktencheck Ausbildung"],
  ],
  // editions and products
  ["- Wegweiser Sprachkurse, 2. Auflage 2016", ["Wegweiser Sprachkurse, 2. Auflage 2016"]],
  ["Ergebnis: Familienwegweiser in fünf Sprachen", ["Familienwegweiser"]],
  ["Der Kitaführer listet alle Einrichtungen auf.", ["Kitaführer"]],
  // annexes by number
  ["Anlage 2  Dokumentation der 1. Bildungskonferenz", ["Dokumentation der 1. Bildungskonferenz"]],
  ["Anlage 1  Bildungsleitbild der Gemeinde (Stand: 31.01.2019)", ["Bildungsleitbild der Gemeinde"]],
  // the document itself
  [
    "# „Wir fangen klein an“ – Interview mit dem Landkreis Auental\n\nSeit zwei Jahren baut der Kreis auf.",
    ["„Wir fangen klein an“ – Interview mit dem Landkreis Auental"],
  ],
])("%j names publications", async (text, expected) => {
  expect((await textsOf(material, text)).sort()).toEqual([...expected].sort());
});

test.each([
  "Es fehlt noch ein Wegweiser für Eltern.",
  "Ein Familienkompass könnte derzeit erarbeitet werden.",
  "Derzeit erarbeitet das Bildungsbüro eine Strategie.",
  "Es gab zwei Gruppen („Sprache in Zahlen“, 2015).",
  "Anlage 3  Finanzierungsplan",
  "# Wer steckt hinter dem Interview?\n\nEin Gespräch mit dem Team.",
  "Ergebnis: Wegweiser",
])("%j names none", async (text) => {
  expect(await textsOf(material, text)).toEqual([]);
});

test.each([
  ["Der erste Bildungsbericht ist für 2019 vorgesehen.", "2019"],
  ["2011 lag mit dem „Bildungsbericht Auental“ erstmals eine Gesamtschau vor.", "2011"],
  ["## Downloads\n\n- Abschlussbericht Lernen in Auental 2009–2014", undefined],
])("%j came out in %j", async (text, year) => {
  expect((await valuesOf<"material">(material, text)).map((one) => one.year)).toEqual([year]);
});
