import { expect, test } from "vitest";
import { result } from "../../../src/extractors/result.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Der Anteil der Abgänge ohne Abschluss ging von 8,1 % (2011) auf 6,3 % (2015) zurück.",
    ["Anteil der Abgänge ohne Abschluss ging von 8,1 % (2011) auf 6,3 % (2015) zurück"],
  ],
  [
    "An den Schulen konnte der Anteil der Abbrüche von 9 auf 6 Prozent verringert werden, er liegt jedoch über dem Mittel.",
    ["An den Schulen konnte der Anteil der Abbrüche von 9 auf 6 Prozent verringert werden"],
  ],
  [
    "Die Musikschule konnte ihren Unterricht um rund 300 auf zuletzt 4.200 Stunden ausweiten.",
    ["Musikschule konnte ihren Unterricht um rund 300 auf zuletzt 4.200 Stunden ausweiten"],
  ],
  [
    "Dadurch verkürzte sich die Wartezeit auf einen Kursplatz von neun auf drei Wochen.",
    ["Dadurch verkürzte sich die Wartezeit auf einen Kursplatz von neun auf drei Wochen"],
  ],
  [
    "Die Zahl der Lesepaten verdoppelte sich, Anmeldungen stiegen deutlich.",
    ["Zahl der Lesepaten verdoppelte sich, Anmeldungen stiegen deutlich"],
  ],
  [
    "Enrolments in evening courses rose from 120 to more than 400.",
    ["Enrolments in evening courses rose from 120 to more than 400"],
  ],
  [
    "Deutlich verbessert hat sich die Teilnahme an den Kursen.",
    ["Deutlich verbessert hat sich die Teilnahme an den Kursen"],
  ],
  [
    "Doppelte Anmeldungen sind dadurch spürbar zurückgegangen.",
    ["Doppelte Anmeldungen sind dadurch spürbar zurückgegangen"],
  ],
  [
    "Sie lobte, dass es gelungen sei, Bildung und Planung zu verbinden.",
    ["Bildung und Planung zu verbinden"],
  ],
  [
    "The share of pupils without a certificate fell from 9 to 7 per cent.",
    ["share of pupils without a certificate fell from 9 to 7 per cent"],
  ],
])("%j tells of a change for the better", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual(expected);
});

test.each([
  "Der Anteil der Abgänge ohne Abschluss soll von 8 auf 5 Prozent sinken.",
  "Der Anteil der Kinder mit Förderbedarf ist von 19 auf 27 Prozent gestiegen.",
  "Die Zahl der Einwohner ging von 98.000 auf 91.000 zurück.",
  "Der Haushalt der Schulen stieg von 2 auf 3 Mio. Euro.",
  "Die Zahl der Angebote ist deutlich gesunken.",
  "Der Bus fährt von 8 auf 12 Uhr verlegt zur Schule.",
])("%j tells of none", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});

test("clauses below a heading of results, without plans and what is lacking", async () => {
  const text =
    "# Erreichtes\n\nFür die Kitas wurde ein Handbuch erarbeitet; bislang konnten 40 Fachkräfte geschult werden. Seit Beginn nahmen 900 Eltern an den Abenden teil. Offen ist die Finanzierung. Bis 2030 sollen alle Kitas beteiligt sein.";
  expect(await textsOf(result, text)).toEqual([
    "Für die Kitas wurde ein Handbuch erarbeitet",
    "bislang konnten 40 Fachkräfte geschult werden",
    "Seit Beginn nahmen 900 Eltern an den Abenden teil",
  ]);
});

test.each([
  ["# Handlungsfelder und Erreichtes\n\nAn 12 der 20 Schulen bestehen feste Absprachen mit den Kitas.", 1],
  [
    "# Das lief gut\n\n- Blätter mit Zahlen liegen für alle Schulen vor\n- Der Bericht gab den Anstoß für eine Stelle",
    2,
  ],
  [
    "# Wesentliche Befunde\n\n- Vier von zehn Kindern besuchen eine Ganztagsschule.\n- Die Volkshochschule erreicht mehr junge Leute.",
    2,
  ],
  ["Gremium | Termin | Ergebnis\nKreistag | 12.03.2013 | ungeändert beschlossen", 0],
  ["# Ergebnisse\n\nKennzahl | Wert\nKinder in Kitas | 4.312", 0],
  ["Ergebnisse der Klausur:\n\n- Aufbau einer Datenbank\n- Eltern besser erreichen", 0],
  ["„Wir fangen an. Inzwischen ist ein gemeinsames Netz der Schulen entstanden“, sagte sie.", 0],
])("%j tells of %j", async (text, count) => {
  expect(await textsOf(result, text)).toHaveLength(count);
});
