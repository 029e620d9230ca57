import { expect, test } from "vitest";
import { challenge } from "../../../src/extractors/challenge.js";
import { textsOf } from "../texts-of.js";

test.each([
  // who goes without
  "Im letzten Schuljahr hatten rund 18 Prozent der Schulabgänger keinen Ausbildungsplatz.",
  "Viele Familien finden in der Stadt keinen Kitaplatz.",
  "Drei Viertel der Jugendlichen blieben nach der Schule ohne Anschluss.",
  "Jedes vierte Kind wächst in einer Familie auf, die Sozialleistungen bezieht.",
  "Zwei von drei Alleinerziehenden nutzen die Angebote selten.",
  // what is too much, comes off badly or runs out
  "Viele Schulen kommen bei der Ausstattung zu kurz.",
  "Schulräume werden uns in den kommenden Jahren am stärksten fordern.",
  "Kleine Betriebe tun sich schwer, Auszubildende zu finden.",
  "Zusammenarbeit über Ämter hinweg ist nicht selbstverständlich.",
  "Für die Kitas steht nur eine halbe Stelle zur Verfügung.",
  "Bildungsangebote im Norden lassen sich kaum halten.",
  "Auf die Gemeinden kommen hohe Kosten für den Ganztag zu.",
  "Unsere Schulgebäude sind in die Jahre gekommen.",
  "Bis 2030 gehen 40 Prozent der Lehrkräfte in Rente.",
  "Projektstellen laufen Ende des Jahres aus.",
  "Es gibt keine zentrale Stelle für Eltern.",
  "Anfangs kannten viele Träger das Bildungsbüro nicht.",
  // what is not in order
  "Daten der Schulen liegen zwar vor, jedoch verstreut über mehrere Ämter.",
  "Absprachen zwischen Schule und Jugendhilfe finden nur punktuell statt.",
  "Viele Angebote für Familien existieren nebeneinander.",
  "Zuständigkeiten in der Verwaltung sind nicht klar geregelt.",
  "Schulen und Kitas planen in unterschiedlichen Zyklen.",
  "Projektmittel sind zeitlich befristet.",
  "Skepsis gab es anfangs bei einigen Schulleitungen.",
  "Im Landkreis gibt es große Unterschiede zwischen den Schulen.",
  "Wissen über Angebote hängt oft an einzelnen Personen.",
  "Digitalisierung der Schulen geht nur langsam voran.",
  "Weiterbildung ist keine Pflichtaufgabe.",
])("%j tells of a lack or of disorder", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([text.replace(/\.$/u, "")]);
});

test.each([
  "Die Kinder haben in den Ferien keine Hausaufgaben.",
  "Die Schulen finden im Bildungsbüro eine Ansprechperson.",
  "Der Kurs fordert den Kindern Geduld ab.",
  "Die Anmeldung fällt leicht und kostet die Eltern nichts.",
  "Das Angebot der Schulen steht allen Kindern zur Verfügung.",
  "Das Projekt läuft bis 2027.",
  "Die Schulen sind in verschiedenen Netzwerken aktiv.",
  "Die Fördermittel sind bewilligt.",
  "Es gibt eine zentrale Stelle für Eltern.",
  "Die Teilnahme an den Kursen ist freiwillig.",
  "Ein Wechsel der Schule ist jederzeit möglich.",
])("%j tells of none", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});

test.each([
  [
    "## Regionale Ausgangsbedingungen\n\n- 52 Gemeinden\n- Bevölkerungsverlust seit 2000\n- zwei Hochschulen",
    ["Bevölkerungsverlust seit 2000"],
  ],
  [
    "## Erfahrungen\n\n- Daten helfen\n- Rückhalt der Landrätin\n- Datenschutz bremst\n- Feste verbinden",
    ["Datenschutz bremst"],
  ],
  ["Hürde: Zugang zu den Eltern", ["Zugang zu den Eltern"]],
  ["## Risiken\n\n- Wegfall der Mittel\n- Streit", ["Wegfall der Mittel", "Streit"]],
  ["## Noch nicht gelungen\n\n- Beteiligung der Gymnasien", ["Beteiligung der Gymnasien"]],
])("%j lists them among others", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});

test.each([
  [
    "Welche Schwierigkeiten gab es am Anfang?\n\nViele Träger kannten das Büro nicht. Die Schulen waren zögerlich.\n\nUnd die Daten lagen verstreut in fünf Ämtern.",
    [
      "Viele Träger kannten das Büro nicht",
      "Schulen waren zögerlich",
      "Daten lagen verstreut in fünf Ämtern",
    ],
  ],
  [
    "## Stolpersteine und Erfolgsfaktoren\n\nDie Schulen hatten wenig Zeit. Als hilfreich erwies sich der Rückhalt der Landrätin.",
    ["Schulen hatten wenig Zeit"],
  ],
  [
    "Was hat nicht so gut geklappt?\n\nDie Schulen haben wir spät beteiligt.",
    ["Schulen haben wir spät beteiligt"],
  ],
])("%j answers with them", async (text, expected) => {
  expect(new Set(await textsOf(challenge, text))).toEqual(new Set(expected));
});
