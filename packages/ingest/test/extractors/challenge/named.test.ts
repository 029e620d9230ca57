import { expect, test } from "vitest";
import { challenge } from "../../../src/extractors/challenge.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Als besonders dringlich bewerteten die Gäste die langen Wege zur Schule, die mangelnde Absprache der Kitas sowie den hohen Anteil von Abbrüchen (2019: 8,4 %).",
    ["langen Wege zur Schule", "mangelnde Absprache der Kitas", "hohen Anteil von Abbrüchen (2019: 8,4 %)"],
  ],
  [
    "Als Hindernis wurde in vielen Gesprächen der Busverkehr am Abend genannt, daneben die kurze Laufzeit der Projekte an Schulen.",
    ["Busverkehr am Abend", "kurze Laufzeit der Projekte an Schulen"],
  ],
  [
    "Als schwierig erweise sich dort, so die Leiterin, das Nebeneinander von zwölf Trägern.",
    ["Nebeneinander von zwölf Trägern"],
  ],
  ["Als größte Hürde nannten Eltern und Lehrkräfte weite Wege.", ["weite Wege"]],
  [
    "Viele Betriebe bemängeln die fehlende Übersicht über die Kurse und den hohen Aufwand.",
    ["fehlende Übersicht über die Kurse", "hohen Aufwand"],
  ],
  ["Am häufigsten beklagt wurden zu kurze Öffnungszeiten der Kita.", ["zu kurze Öffnungszeiten der Kita"]],
  [
    "Eine besondere Schwierigkeit sieht die Leiterin in der Größe des Landkreises.",
    ["Größe des Landkreises"],
  ],
  [
    "Viele nannten als Gründe dafür lange Wartezeiten. Die Ursachen sind fehlende Räume und hohe Kosten.",
    ["fehlende Räume", "hohe Kosten"],
  ],
])("%j names what is hard", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expect.arrayContaining(expected));
});

test.each([
  "Als vordringlich gilt der Ausbau der Ganztagsschulen.",
  "Als Erfolg nannten die Gäste die gute Zusammenarbeit der Schulen.",
  "Als Leiterin wurde Frau Beispiel in der Sitzung genannt.",
  "Wird der Kurs kritisch gesehen?",
])("%j names nothing hard", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});

test.each([
  "Nicht alle Gemeinden beteiligen sich an der Bildungsregion.",
  "Nur wenige Betriebe bilden noch Jugendliche aus und besuchen die Schulen.",
  "Schwer erreicht werden weiterhin Eltern ohne Deutschkenntnisse.",
  "Kleine Orte werden von der Bildungsberatung nur unzureichend erreicht.",
  "Daten zur Bildung sind bislang nicht systematisch erfasst.",
  "Für die Absprache mit Schulen ist in den Kitas Zeit kaum vorgesehen.",
  "Mit dem Ende der Landesmittel entfallen 20.000 Euro im Jahr für Kurse.",
  "Bis 2035 wird die Bevölkerung um ein Fünftel zurückgehen.",
  "Damit geraten kleine Schulen unter Druck.",
  "Nicht verschwiegen werden soll, dass die Finanzierung ab 2026 offen ist.",
  "Noch offen ist, wie die Eltern besser eingebunden werden können.",
  "Die Wartezeit auf einen Kurs der Volkshochschule beträgt im Mittel fünf Monate.",
  "Hinzu kommt, dass viele Eltern die Angebote nicht kennen.",
  "Viele Träger melden ihre Kurse gar nicht oder erst sehr spät.",
  "Anfangs gab es in den Schulen große Vorbehalte.",
  "Es war nicht leicht, alle Schulen an einen Tisch zu bringen.",
  "Bei der Digitalisierung hinken die Schulen hinterher.",
  "Data on private schools are incomplete.",
])("%j says that something is lacking or late", async (text) => {
  expect(await textsOf(challenge, text)).toHaveLength(1);
});

test.each([
  "Nicht nur die Schulen beteiligen sich an der Bildungsregion.",
  "Die Veranstaltung der Volkshochschule entfällt.",
  "Damit alle Kinder gut ankommen, gibt es Paten.",
  "Der Kurs dauert zwei Monate und ist kostenlos.",
  "Wer die Angebote nicht kennt, kann sich im Bildungsbüro beraten lassen.",
  "Die Anmeldung ist überhaupt nicht schwer.",
  "The school data are complete and there is one common definition.",
])("%j says nothing of the kind, either", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});

test("the clauses of a sentence are read one by one", async () => {
  expect(
    await textsOf(
      challenge,
      "Junge Eltern werden von den Kursen kaum erreicht, und das Angebot ist für Familien unübersichtlich.",
    ),
  ).toHaveLength(2);
});
