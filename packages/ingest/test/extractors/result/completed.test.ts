import { expect, test } from "vitest";
import { result } from "../../../src/extractors/result.js";
import { textsOf } from "../texts-of.js";

test.each([
  // shares of what was planned, clause by clause
  [
    "Die Hälfte der Vorhaben ist inzwischen abgeschlossen, andere werden fortgeführt.",
    ["Hälfte der Vorhaben ist inzwischen abgeschlossen"],
  ],
  ["Sieben von zwölf Maßnahmen sind umgesetzt.", ["Sieben von zwölf Maßnahmen sind umgesetzt"]],
  // there for good; the day of the decision does not make it a step
  [
    "Drei Stellen sind laut Beschluss vom 3. Mai 2016 dauerhaft gesichert.",
    ["Drei Stellen sind laut Beschluss vom 3. Mai 2016 dauerhaft gesichert"],
  ],
  [
    "Das Bildungsbüro wurde in den Stellenplan übernommen.",
    ["Bildungsbüro wurde in den Stellenplan übernommen"],
  ],
  [
    "Die Abstimmung mit den Schulen ist spürbar enger geworden.",
    ["Abstimmung mit den Schulen ist spürbar enger geworden"],
  ],
  // counted
  [
    "Der Lernbus erreichte im ersten Jahr 320 Familien in neun Dörfern.",
    ["Lernbus erreichte im ersten Jahr 320 Familien in neun Dörfern"],
  ],
  [
    "Mehr als 500 Jugendliche haben die Beratung genutzt.",
    ["Mehr als 500 Jugendliche haben die Beratung genutzt"],
  ],
  // told gladly
  ["Anja Holm: Ein Erfolg ist für uns, dass alle Schulen mitmachen.", ["alle Schulen mitmachen"]],
  ["Stolz sind wir darauf, dass alle Kitas dieselben Bögen nutzen.", ["alle Kitas dieselben Bögen nutzen"]],
  [
    "Aus dem Fachtag ist der Lesekreis für Eltern hervorgegangen.",
    ["Aus dem Fachtag ist der Lesekreis für Eltern hervorgegangen"],
  ],
])("%j tells what came about", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});

test.each([
  "Die Hälfte der Maßnahmen ist noch nicht umgesetzt.",
  "Bis alle Projekte umgesetzt sind, vergeht ein Jahr.",
  "Die Stellen sollen dauerhaft gesichert werden.",
  "Am 3. Mai 2016 wurde das Bildungsbüro verstetigt.",
  "Im Kreis leben 4.200 Kinder, 300 Familien erhielten Wohngeld.",
  "Zur Konferenz kamen 180 Gäste.",
  "Damit jedes Kind gut lernt, arbeitet der Kreis mit allen Schulen zusammen.",
  "Vorgeschlagen wurde ein gemeinsames Schulportal von Kreis und Stadt.",
  "Heute gibt es in der Bildungsregion eine Lenkungsgruppe.",
  "## Vorgehen\n\n- Das Bildungsbüro erarbeitete die Grundlagen für ein Monitoring der Schulen.\n- Eine Runde wählte die Kennzahlen aus.",
])("%j tells nothing of the kind", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});

test.each([
  ["Stand: Kriterienliste abgeschlossen. Die Auswertung fehlt noch.", ["Kriterienliste abgeschlossen"]],
  [
    "Vorhaben | Stand\nLernhilfe | Elternumfrage abgeschlossen\nGanztag | noch offen",
    ["Elternumfrage abgeschlossen"],
  ],
  ["Stand: 12. Mai 2020", []],
])("%j tells how far it has come", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});

test.each([
  [
    "## Was kam heraus?\n\n- Die Schule bleibt im Dorf\n- Der Bus fährt auch am Nachmittag",
    ["Schule bleibt im Dorf", "Bus fährt auch am Nachmittag"],
  ],
  [
    "Einige Befunde:\n\n- Der Ganztag ist beliebt.\n- Die Wege sind kurz.",
    ["Ganztag ist beliebt", "Wege sind kurz"],
  ],
  [
    "## Bilanz nach drei Jahren\n\n- alle Kitas beteiligt\n- Portal eröffnet",
    ["alle Kitas beteiligt", "Portal eröffnet"],
  ],
])("%j lists results", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});
