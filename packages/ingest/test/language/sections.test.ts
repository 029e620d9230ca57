import { expect, test } from "vitest";
import { announcedBy, announcementOf, labelOf } from "../../src/language/sections.js";
import { viewOf } from "./view-of.js";

test.each([
  ["Aktuelle Handlungsfelder:", "actionField"],
  ["Unsere Aufgaben", "actionField"],
  ["Schwerpunkte der Arbeit", "actionField"],
  ["Ziele und Aufgaben", "goal"],
  ["Leitziele des Landkreises", "goal"],
  ["3. Maßnahmen", "measure"],
  ["Umsetzung des Programms", "measure"],
  ["Herausforderungen", "challenge"],
  ["Ausgangslage:", "challenge"],
  ["Erste Ergebnisse", "result"],
  ["Meilensteine", "milestone"],
  ["Was bisher geschah", "milestone"],
  ["Unser Weg", "milestone"],
  ["Was noch fehlt", "challenge"],
  ["Woran hapert es?", "challenge"],
  ["Hürde", "challenge"],
  ["Risiken", "challenge"],
  ["Schwierig:", "challenge"],
  ["Noch nicht gelungen", "challenge"],
  ["Das haben wir geschafft", "result"],
  ["Das wollen wir", "goal"],
  ["Unsere Angebote", "measure"],
  ["Unsere Antwort:", "measure"],
  ["Gegenmaßnahmen", "measure"],
  ["Verabredungen", "measure"],
  ["So reagieren wir darauf", "measure"],
  ["Was steht als Nächstes an?", "measure"],
  ["Was passiert?", "measure"],
  ["Und jetzt?", "measure"],
  ["Und dann?", "result"],
  ["Was bleibt", "result"],
  ["Was hat das Projekt bisher bewirkt?", "result"],
  ["Was hat sich in den Kitas verändert?", "result"],
  ["Gut gelaufen", "result"],
  ["Woran man es merkt", "result"],
  ["What has changed", "result"],
  ["Vorhandene Materialien:", "material"],
  ["Veröffentlichungen und Downloads", "material"],
  ["Ansprechpartnerinnen und Ansprechpartner", "person"],
  ["Ihre Ansprechpartner*innen", "person"],
  ["Kontakt", "contact"],
  ["Teilnahme an Förderprogrammen des Bundes:", "programme"],
  ["Kooperationsvereinbarung mit der Agentur:", "agreement"],
  ["Zahlen, Daten, Fakten", "figure"],
  ["Mehr zum Thema", "related"],
  ["Fields of action", "actionField"],
  ["Our team", "person"],
  ["Welche Themen werden bearbeitet?", "actionField"],
  ["Welche Ziele verfolgt der Kreis?", "goal"],
  ["Worum geht’s?", "actionField"],
  ["Bildungsregion Auental – Themen", "actionField"],
])("%j announces %s", (text, kind) => {
  expect(announcedBy(text)).toBe(kind);
});

test.each([
  "Mit Zielen arbeiten lernen",
  "Antwort der Verwaltung liegt vor",
  "Und dann kam der Herbst",
  "Was bleibt uns erspart?",
  "Konkrete Poesie",
  "Weg mit dem Müll",
  "Was bisher galt",
  "Das Büro stellt sich vor",
  "Bildungsbüro",
  "Wie Ergebnisse entstehen können",
  "Grußwort der Landrätin",
  "Zielgruppen erreichen",
  "Materialschlacht in der Verwaltung",
  "Welche Schule passt zu mir?",
  "Rathaus Auental – Öffnungszeiten",
])("%j announces nothing", (text) => {
  expect(announcedBy(text)).toBeUndefined();
});

test("labels end at their colon", () => {
  expect(labelOf("Ansprechpartnerin: Eva Muster")).toEqual({
    kind: "person",
    label: "Ansprechpartnerin",
    rest: 19,
  });
  expect(labelOf("https://kreis.example")).toBeUndefined();
  expect(labelOf("Befragung der Horte (Rücklauf: 60 %)")).toBeUndefined();
  expect(labelOf("Er sagte gestern im Ausschuss vor allen Mitgliedern laut: ja")).toBeUndefined();
});

test("a list is announced by its lead-in, a paragraph by the label above it, a cell by its row", async () => {
  const view = await viewOf(
    "# Bildungsbüro\n\nWir verfolgen dabei folgende Ziele:\n\n- gute Übergänge\n\nErstes Ergebnis:\n\nEine Analyse der Angebote.\n\nUnd weiter im Text.\n\nTelefon :: 030 23125 100\nSchwerpunkte :: Ganztag",
  );
  const kindOf = (text: string) => announcementOf(view.body.find((block) => block.text === text)!)?.kind;
  expect(kindOf("gute Übergänge")).toBe("goal");
  expect(kindOf("Eine Analyse der Angebote.")).toBe("result");
  expect(kindOf("Und weiter im Text.")).toBeUndefined();
  expect(kindOf("030 23125 100")).toBe("contact");
  expect(kindOf("Ganztag")).toBe("actionField");
});

test("long lines of numbers and qualifiers before a key word take no time", () => {
  const numbers =
    "77803-380 +49 6182 7865-99 Filter 123456789 0123456789 Downloads Kontaktseite 42 Kontakt heute";
  const qualifiers = `${"gemeinsame unsere aktuelle ".repeat(3)}Nordlichter Kontakt heute`;
  // each took many seconds while one pattern read all words; the runner's limit would tell
  expect(announcedBy(numbers)).toBeUndefined();
  expect(announcedBy(qualifiers)).toBeUndefined();
});
