import { expect, test } from "vitest";
import { result } from "../../../src/extractors/result.js";
import { textsOf } from "../texts-of.js";

test.each([
  ["Sichtbares Ergebnis der Arbeit ist der neue Bildungsatlas.", ["neue Bildungsatlas"]],
  ["Unser größter Erfolg: Jede Grundschule hat eine Lesepatin.", ["Jede Grundschule hat eine Lesepatin"]],
  [
    "Herausgekommen sind ein Wegweiser für Eltern und ein gemeinsamer Kalender.",
    ["Wegweiser für Eltern", "gemeinsamer Kalender"],
  ],
  ["Dort entstanden u. a. Kriterien für gute Ganztagsschulen.", ["Kriterien für gute Ganztagsschulen"]],
  ["Am Ende des Prozesses standen sieben Leitziele, die alle tragen.", ["sieben Leitziele, die alle tragen"]],
  [
    "Aus der Werkstatt gingen drei Arbeitsgruppen und ein Programm für Paten hervor.",
    ["drei Arbeitsgruppen", "Programm für Paten"],
  ],
  ["Der Prozess führte zu einer engeren Zusammenarbeit der Träger.", ["engeren Zusammenarbeit der Träger"]],
  ["Als nachhaltig erwies sich der Aufbau eines Sprachmittlerpools.", ["Aufbau eines Sprachmittlerpools"]],
  [
    "Wir konnten erreichen, dass die Schulsozialarbeit dauerhaft bezahlt wird.",
    ["Schulsozialarbeit dauerhaft bezahlt wird"],
  ],
  [
    "Als erster Landkreis im Land konnte Auental das Siegel „Bildungsregion“ vorweisen.",
    ["Als erster Landkreis im Land konnte Auental das Siegel „Bildungsregion“ vorweisen"],
  ],
  [
    "Nun konnten die Fördermittel erfolgreich eingeworben werden.",
    ["Nun konnten die Fördermittel erfolgreich eingeworben werden"],
  ],
  [
    "Damit verfügt der Kreis erstmals über eine verlässliche Datengrundlage für seine Schulen.",
    ["Damit verfügt der Kreis erstmals über eine verlässliche Datengrundlage für seine Schulen"],
  ],
  [
    "Die Zusammenarbeit zwischen Jugendhilfe und Schule hat sich spürbar verbessert.",
    ["Zusammenarbeit zwischen Jugendhilfe und Schule hat sich spürbar verbessert"],
  ],
  [
    "Seit der Einführung der Lernferien verlassen weniger Jugendliche die Schule ohne Abschluss.",
    ["Seit der Einführung der Lernferien verlassen weniger Jugendliche die Schule ohne Abschluss"],
  ],
  [
    "# Erreichtes\n\nEltern kennen die Angebote besser.\n\nDie Schulen tauschen sich aus.",
    ["Eltern kennen die Angebote besser", "Schulen tauschen sich aus"],
  ],
])("%j", async (text, expected) => {
  expect((await textsOf(result, text)).toSorted()).toEqual(expected.toSorted());
});

test.each([
  "Der Erfolg hängt von der Mitwirkung aller Schulen ab.",
  "Ein Erfolg wäre es, wenn alle Schulen mitmachten.",
  "Um dies zu erreichen, ist es notwendig, dass heute alle Schulen enger zusammenarbeiten.",
  "In der Stabsstelle Bildung entstand auch die Idee zu einer Messe für alle Schulen.",
  "Ergebnis der Umfrage ist, dass viele Familien die Angebote der Schulen nicht kennen.",
  "Die Wartezeiten auf einen Kurs haben sich verlängert.",
  "Die Kreisverwaltung hofft, dass sich die Zusammenarbeit mit den Schulen verbessert.",
  "Heute leben im Kreis 180.000 Menschen, die 60 Schulen besuchen können.",
  "Die Eltern sind nun gefragt, den Schulen ihre Wünsche zu äußern.",
  "Inzwischen ist der Anmeldeschluss der Schulen verstrichen.",
  "Inzwischen erscheint der Schulbericht alle drei Jahre.",
  "Damit liegt der Kreis bei den Ganztagsplätzen der Schulen unter dem Durchschnitt.",
  "Nun soll ein Bildungsportal entstehen.",
  "2018 konnten erstmals alle Schulen ausgestattet werden.",
  "# Ergebnisse\n\n32 Prozent der Befragten nutzen die Bücherei.",
])("none in %j", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});
