import { expect, test } from "vitest";
import { result } from "../../src/extractors/result.js";
import { textsOf } from "./texts-of.js";

test.each([
  [
    "Ergebnisse:\n\n- ein gemeinsamer Bericht\n- vier neue Netzwerke",
    ["gemeinsamer Bericht", "vier neue Netzwerke"],
  ],
  ["Erstes Ergebnis:\n\nEine Befragung der Betriebe im Kreis.", ["Befragung der Betriebe im Kreis"]],
  ["Ein Erfolg des Büros, das neu ist, sind die zehn Konferenzen im Kreis.", ["zehn Konferenzen im Kreis"]],
  ["Als Ergebnis entstand ein Wegweiser für Eltern.", ["Wegweiser für Eltern"]],
])("%j names results", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});

test.each([
  "Viel Erfolg!",
  "Das Ergebnis war 3:1.",
  "Die Ergebnisse finden Sie im Archiv.",
  "Was war das Ergebnis?",
  "Nach der Begrüßung wurde das Rahmenprogramm von den Schülern der Bergschule mit Liedern gestaltet.",
])("%j names none", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});

test("what was already done is a result", async () => {
  expect(await textsOf(result, "Dabei wurde bereits eine breite Datenbasis erarbeitet.")).toEqual([
    "breite Datenbasis erarbeitet",
  ]);
  expect(await textsOf(result, "Die Anmeldung wurde bereits abgeschickt.")).toEqual([]);
});

test.each([
  ["## Das haben wir geschafft\n\n- Ganztag an drei Schulen", ["Ganztag an drei Schulen"]],
  [
    "## Bisherige Ergebnisse\n\nSeit 2018 konnten zwei Büchereien erhalten und neun Schulhöfe geöffnet werden.",
    ["zwei Büchereien erhalten", "neun Schulhöfe geöffnet"],
  ],
  ["Mittlerweile nutzen 400 Familien das Portal.", ["nutzen 400 Familien das Portal"]],
  ["Bereits 60 Lehrkräfte wurden fortgebildet.", ["Bereits 60 Lehrkräfte wurden fortgebildet"]],
  ["Die Zahl der Abbrüche ist um ein Drittel gesunken.", ["Zahl der Abbrüche ist um ein Drittel gesunken"]],
])("%j tells what has come about", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});

test.each([
  "Inzwischen sind drei Stellen nicht besetzt.",
  "Bislang haben nur 12 Schulen geantwortet.",
  "Bereits 2018 wurden zwei Schulen ausgestattet.",
  "Inzwischen ist es Herbst.",
  "Die Zahl der Abbrüche ist gestiegen.",
])("%j tells nothing that has come about", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});

test.each([
  [
    "Erreicht wurde einiges: Das Haus ist eröffnet, die Beratung findet in fünf Dörfern statt, und es gibt ein Formular.",
    ["Haus ist eröffnet", "Beratung findet in fünf Dörfern statt", "es gibt ein Formular"],
  ],
  [
    "## Das ist geschafft\n\n- Lernhaus eröffnet\n- Beratung gestartet",
    ["Lernhaus eröffnet", "Beratung gestartet"],
  ],
  ["## Was läuft gut?\n\n- Alle Kitas machen mit", ["Alle Kitas machen mit"]],
  [
    "Seit dem Start hat sich die Zahl der Lesepaten verdoppelt.",
    ["Seit dem Start hat sich die Zahl der Lesepaten verdoppelt"],
  ],
])("%j tells what was achieved", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});

test.each(["Die Kinderarmut hat sich verdoppelt.", "Noch ist wenig erreicht: Es fehlt Geld."])(
  "%j tells no achievement",
  async (text) => {
    expect(await textsOf(result, text)).toEqual([]);
  },
);

test("a label that announces results in its own block needs no announcement above", async () => {
  expect(
    await textsOf(result, "# Bildungsbüro\n\nErgebnisse: Alle Schulen haben ein Konzept für den Ganztag"),
  ).toEqual(["Alle Schulen haben ein Konzept für den Ganztag"]);
});

test.each([
  ["Die Einbindung der Gemeinden ist eines der wichtigsten Projektergebnisse.", ["Einbindung der Gemeinden"]],
  ["So wurde ein Bildungsmonitoring aufgebaut, um besser zu planen.", ["Bildungsmonitoring aufgebaut"]],
  [
    "Zwei Stellen für die Schulen wurden im Kreis geschaffen.",
    ["Zwei Stellen für die Schulen wurden im Kreis geschaffen"],
  ],
  [
    "Der Bericht zeigt, dass die Angebote für Kitas ausgebaut wurden.",
    ["Angebote für Kitas ausgebaut wurden"],
  ],
  ["Bereits gegründet wurde ein fester Bildungsbeirat, der zweimal tagt.", ["fester Bildungsbeirat"]],
  ["Es ist gelungen, 20 Lesepaten zu gewinnen.", ["20 Lesepaten zu gewinnen"]],
  [
    "Die Beratung hat dazu beigetragen, dass mehr Jugendliche einen Abschluss machen.",
    ["mehr Jugendliche einen Abschluss machen"],
  ],
])("%j says what came about", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});

test.each([
  "Die Sporthalle wurde umgebaut und die Heizung verbessert.",
  "Im Kreis wurden keine Stellen für Schulen geschaffen.",
  "Dem Kreis ist es nicht gelungen, Lehrkräfte zu gewinnen.",
  "The challenges as a result of differing duties were outlined by the speaker.",
])("%j says nothing that came about", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});

test.each([
  ["Im Internet wurde ein Bildungsportal eingerichtet.", ["Bildungsportal eingerichtet"]],
  [
    "Im Laufe der Zeit sind viele Unterstützungsangebote für Schulen ins Leben gerufen worden.",
    ["viele Unterstützungsangebote für Schulen ins Leben gerufen worden"],
  ],
  [
    "„Wir haben alle Angebote unter einem Dach zusammengefasst“, erklärt die Leiterin.",
    ["haben alle Angebote unter einem Dach zusammengefasst"],
  ],
  [
    "Der Landkreis hat tragfähige Netzwerke der Bildung aufgebaut.",
    ["hat tragfähige Netzwerke der Bildung aufgebaut"],
  ],
])("%j tells what has been brought about", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});

test.each([
  "Es wurden Strukturen geschaffen.",
  "Die Stadt hat ein Netzwerk ins Leben gerufen.",
  "Dort wurden die Schulen beraten.",
  "Es soll ein Bildungsportal eingerichtet werden.",
  "Ein Bildungsportal wurde nicht eingerichtet.",
  "2019 wurde ein Bildungsportal eingerichtet.",
  "Das Schwimmbad wurde saniert.",
])("%j brings nothing about that counts", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});

test.each([
  [
    "Das Büro kann erste Erfolge vorweisen. Dazu gehören ein Leitbild für alle Schulen und der Umbau der Bibliothek.",
    ["Leitbild für alle Schulen", "Umbau der Bibliothek"],
  ],
  ["Die Befragung ermöglichte es, Lücken im Ganztag zu erkennen.", ["Lücken im Ganztag zu erkennen"]],
  [
    "Mit dem Zuschuss war es möglich, alle Kitas mit Büchern auszustatten.",
    ["alle Kitas mit Büchern auszustatten"],
  ],
])("%j tells what came of it", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});

test.each([
  "Die Stadt hat drei Anliegen. Dazu gehören Ruhe und Licht.",
  "Es war nicht möglich, alle Kitas auszustatten.",
  "Im Haus sind neue Probleme entstanden.",
])("%j tells of nothing achieved", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});

test.each([
  [
    "Der Erfolg lässt sich messen: Neun von zehn Schulen haben einen Lesepaten.",
    ["Neun von zehn Schulen haben einen Lesepaten"],
  ],
  ["Angebote wurden gezeigt und neue Ideen für Schulen entwickelt.", []],
  ["Wir haben Bildung schon früh als unsere Aufgabe verstanden und die Schulen vernetzt.", []],
])("%j achieves %j", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});
