import { expect, test } from "vitest";
import { measure } from "../../../src/extractors/measure.js";
import { textsOf } from "../texts-of.js";

test.each([
  ["Im Mai haben wir eine Befragung aller Träger gestartet.", ["Befragung aller Träger"]],
  [
    "Bis zum Sommer wird in allen Orten eine Bestandsaufnahme der Lernorte durchgeführt.",
    ["Bestandsaufnahme der Lernorte"],
  ],
  ["Die Hochschule führt im Herbst Interviews mit Schulleitungen durch.", ["Interviews mit Schulleitungen"]],
  ["Parallel entsteht ein zweisprachiges Bildungsportal.", ["zweisprachiges Bildungsportal"]],
  [
    "Für Ehrenamtliche wurde 2031 eine Fortbildungsreihe „Gut zuhören“ aufgelegt.",
    ["Fortbildungsreihe „Gut zuhören“"],
  ],
  [
    "Künftig bietet die Volkshochschule wöchentlich Sprechstunden für Eltern an.",
    ["Sprechstunden für Eltern"],
  ],
  ["So wurden ein Lernmobil angeschafft und mehrere Lesecafés eröffnet.", ["Lernmobil", "Lesecafés"]],
  ["Die Stadt vergibt ab Herbst zwölf Stipendien für Erzieherinnen.", ["Stipendien für Erzieherinnen"]],
  ["Das Projekt „Wortschatz“ wird auf alle Kitas ausgeweitet.", ["Projekt „Wortschatz“"]],
  ["Der Kreis plant ein Frühwarnsystem gegen Schulabbruch.", ["Frühwarnsystem gegen Schulabbruch"]],
  ["Seit Herbst gibt es in drei Dörfern Lerncafés für Grundschulkinder.", ["Lerncafés für Grundschulkinder"]],
])("%j tells what is set up", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each([
  // known already, or a part of a name
  "Das Portal wurde eröffnet.",
  "Finanziert wird das Vorhaben vom Europäischen Sozialfonds.",
  "Mit einer Umfrage wurde der Bedarf der Schulen ermittelt.",
  // not so, or wished for
  "Ein Bildungsportal wird nicht eingerichtet.",
  "Eine Umfrage müsste erst finanziert werden.",
  "Wer plant eine Umfrage an Schulen?",
  // kinds of their own
  "Der Kreis richtet eine Arbeitsgruppe ein.",
  "Die Stadt plant eine Bildungskonferenz.",
  "Angebote der Träger werden koordiniert.",
  "Der Leitfaden „Bildungsportale planen“ wurde veröffentlicht.",
])("%j tells of nothing that is set up", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});
