import { expect, test } from "vitest";
import { challenge } from "../../../src/extractors/challenge.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "## Was uns bremst\n\n- drei Softwaresysteme\n- späte Bescheide",
    ["drei Softwaresysteme", "späte Bescheide"],
  ],
  [
    "## Woran scheitert es?\n\n- an der Zahl der Busse\n- Öffnungszeiten",
    ["an der Zahl der Busse", "Öffnungszeiten"],
  ],
  [
    "## Kritik, die uns erreicht hat\n\n- „Zu viele Runden.“\n- Rückrufe erst nach Tagen",
    ["„Zu viele Runden.“", "Rückrufe erst nach Tagen"],
  ],
  ["## Key issues\n\n- Day-care places\n- Separate counselling", ["Day-care places", "Separate counselling"]],
  [
    "Was hakt? Die Schulen hören spät vom Umzug. Kitas planen für sich.",
    ["Schulen hören spät vom Umzug", "Kitas planen für sich"],
  ],
  ["Die Schulen bemängeln:\n\n- die Zahl der Erlasse\n- das Formular", ["Zahl der Erlasse", "Formular"]],
  [
    "Feld | Befund | Ziel\nKita | Gruppen sind voll belegt | ein Platz für jedes Kind\nSchule | unauffällig | –",
    ["Gruppen sind voll belegt"],
  ],
])("%j is told below what asks for it", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});

test.each([
  "Die Elternarbeit an den Schulen steckt in den Kinderschuhen.",
  "Die Kitas im Kreis arbeiten am Limit.",
  "Die Abstimmung zwischen den Schulen klappt noch nicht reibungslos.",
  "Die Übergabe zwischen Kita und Schule funktioniert noch nicht.",
  "Die Beteiligung der Schulen blieb verhalten.",
  "Die Teilnahme der Eltern ließ nach.",
  "Für die Jugendarbeit stehen immer weniger Mittel bereit.",
  "Viele Eltern warten monatelang auf einen Beratungstermin.",
  "Kleine Träger haben Mühe, die Anträge für Schulen auszufüllen.",
  "Kleine Schulen stehen unter Druck.",
  "Der Aufbau der Beratung dauerte länger als geplant.",
  "Es ist nicht gelungen, die Gymnasien der Stadt einzubinden.",
  "Im Tagebau brechen bis 2032 rund 1.500 Ausbildungsplätze weg.",
  "Reading skills of younger pupils lag behind.",
])("%j says that something is not in order", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([
    text.replace(/\.$/u, "").replace(/^(?:Die|Der|Ein) /u, ""),
  ]);
});

test.each([
  ["Bemängelt wurde, dass Schulen spät informiert werden.", ["Schulen spät informiert werden"]],
  ["Zum Problem wird der Wegzug junger Lehrkräfte.", ["Wegzug junger Lehrkräfte"]],
  ["Im Weg steht dem oft die Lage der Orte.", ["Lage der Orte"]],
  ["Ein weiteres Manko: Zwischen Kurs und Schule liegen Ferien.", ["Zwischen Kurs und Schule liegen Ferien"]],
])("%j names it", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});

test.each([
  "## Was läuft gut?\n\n- kurze Wege im Haus\n- die Runde der Träger",
  "## Was ist neu?\n\n- eine Karte der Angebote\n- ein Kalender",
  "Feld | Befund\nKita | Gruppen sind voll belegt",
  "Was ist das Bildungsbüro? Eine Stelle des Kreises. Sie berät Schulen.",
  "## Was wir nicht wollen\n\n- Ranglisten der Schulen\n- ein Bericht mehr",
  "Eine eigene Reihe der Stadt ist nicht vorgesehen.",
  "Hierzu liegt noch kein Beschluss des Schulausschusses vor.",
  "Die Schule besteht seit 1950.",
  "Ein eigener Beirat für Bildung besteht derzeit nicht.",
  "Die Beratung war kürzer als geplant.",
])("%j tells of nothing hard", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});
