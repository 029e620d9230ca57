import { expect, test } from "vitest";
import {
  enumerate,
  infinitiveClauseEnd,
  nominativeAfterArticle,
  plainInfinitives,
  splitInfinitives,
  trimPhrase,
} from "../../src/language/phrases.js";

const items = (text: string, pair?: boolean): string[] =>
  enumerate(text, { start: 0, end: text.length }, pair).map(({ start, end }) => text.slice(start, end));

test.each([
  ["Kita, Schule und Beruf", ["Kita", "Schule", "Beruf"]],
  ["Ausbildung, Weiterbildung, sowie Ehrenamt ...", ["Ausbildung", "Weiterbildung", "Ehrenamt"]],
  ["Stärkung und Sicherung der Fachkräfte", ["Stärkung und Sicherung der Fachkräfte"]],
  ["Kinder- und Jugendhilfe, Ganztag", ["Kinder- und Jugendhilfe", "Ganztag"]],
  ["Sprache (Deutsch, Englisch), Sport", ["Sprache (Deutsch, Englisch)", "Sport"]],
  ["Angebote „Lesen, Schreiben“; Rechnen", ["Angebote „Lesen, Schreiben“", "Rechnen"]],
  ["rund 3,5 Millionen", ["rund 3,5 Millionen"]],
  ["Beratung | Kunst und Kultur | Sprache, Schrift", ["Beratung", "Kunst und Kultur", "Sprache, Schrift"]],
])("%j enumerates", (text, expected) => {
  expect(items(text)).toEqual(expected);
});

test("a conjunction alone parts two items only where a list is certain", () => {
  expect(items("Ganztag und Inklusion")).toEqual(["Ganztag und Inklusion"]);
  expect(items("Ganztag und Inklusion", true)).toEqual(["Ganztag", "Inklusion"]);
});

test("adjectives of one noun stay together", () => {
  expect(items("das Lernen im Rahmen formaler und non-formaler Bildung", true)).toEqual([
    "Lernen im Rahmen formaler und non-formaler Bildung",
  ]);
});

test("work with its object is an item without an article as well", () => {
  expect(
    items("die Beratung der Schulen, Umsetzung der Aufträge sowie die Pflege des Portals", true),
  ).toEqual(["Beratung der Schulen", "Umsetzung der Aufträge", "Pflege des Portals"]);
});

test("phrases lose articles, conjunctions and marks around them", () => {
  const trimmed = (text: string): string => {
    const { start, end } = trimPhrase(text, { start: 0, end: text.length });
    return text.slice(start, end);
  };
  expect(trimmed("• der frühkindlichen Bildung, sowie ")).toBe("frühkindlichen Bildung");
  expect(trimmed("und die Kinder.")).toBe("Kinder");
  expect(trimmed(" , ")).toBe("");
});

test("infinitives lose their zu", () => {
  expect(plainInfinitives("ein Konzept zu erarbeiten und Angebote aufzubauen")).toBe(
    "ein Konzept erarbeiten und Angebote aufbauen",
  );
  expect(plainInfinitives("der Weg zu den Kindern und zu Familien")).toBe(
    "der Weg zu den Kindern und zu Familien",
  );
});

test("an infinitive clause ends with its last coordinated verb", () => {
  const text = "Programme umzusetzen, Angebote zu verbinden und zu stärken, um Kinder zu fördern.";
  expect(text.slice(0, infinitiveClauseEnd(text, 0, text.length))).toBe(
    "Programme umzusetzen, Angebote zu verbinden und zu stärken",
  );
  expect(infinitiveClauseEnd("ohne Verb am Ende.", 0, 18)).toBeUndefined();
  const relative = "Netze zu knüpfen und die Ideen, die dort entstanden sind, umzusetzen.";
  expect(infinitiveClauseEnd(relative, 0, relative.length)).toBe(relative.length - 1);
});

test("adjectives behind an oblique article come back in the nominative", () => {
  expect(nominativeAfterArticle("der", "frühkindlichen Bildung")).toBe("frühkindliche Bildung");
  expect(nominativeAfterArticle("die", "frühkindliche Bildung")).toBe("frühkindliche Bildung");
  expect(nominativeAfterArticle("der", "Demokratiebildung")).toBe("Demokratiebildung");
});

test("an item without an article belongs to the one before where nearly all have one", () => {
  const itemsOf = (text: string) =>
    enumerate(text, { start: 0, end: text.length }, true).map(({ start, end }) => text.slice(start, end));
  expect(
    itemsOf("der Aufbau der Stelle, die Pflege von Listen, Karten und Plänen für alle, das Portal"),
  ).toEqual(["Aufbau der Stelle", "Pflege von Listen, Karten und Plänen für alle", "Portal"]);
  expect(itemsOf("der Ganztag, Inklusion und Sprache")).toEqual(["Ganztag", "Inklusion", "Sprache"]);
  expect(itemsOf('"Lesen, Schreiben und Rechnen", "Ganztag" und Musik')).toEqual([
    '"Lesen, Schreiben und Rechnen"',
    '"Ganztag"',
    "Musik",
  ]);
});

test("what goes on about the same object is no infinitive clause of its own", () => {
  const text = "Familien zu unterstützen und bei Übergängen zu begleiten";
  expect(splitInfinitives(text, 0, text.length)).toHaveLength(1);
});

test.each([
  [
    "der Abbau von Hürden, die Förderung von Chancen und die Entfaltung von Talenten und Stärken",
    ["Abbau von Hürden", "Förderung von Chancen", "Entfaltung von Talenten und Stärken"],
  ],
  ["die Vernetzung von Schulen und Betrieben", ["Vernetzung von Schulen und Betrieben"]],
  ["die Beratung der Eltern sowie Öffentlichkeitsarbeit", ["Beratung der Eltern", "Öffentlichkeitsarbeit"]],
  ["Ganztag, Beratung und Integration und Vielfalt", ["Ganztag", "Beratung", "Integration und Vielfalt"]],
  [
    "Ganztag, Übergang in den Beruf sowie kulturelle Bildung und Lesen",
    ["Ganztag", "Übergang in den Beruf", "kulturelle Bildung und Lesen"],
  ],
  [
    "Ganztag, Beratung der Schulen und Kitas und Monitoring",
    ["Ganztag", "Beratung der Schulen und Kitas", "Monitoring"],
  ],
])("%j is parted where its items end", (text, expected) => {
  expect(items(text, true)).toEqual(expected);
});

test("an infinitive before a further object is one", () => {
  expect(plainInfinitives("Träger zu vernetzen sowie den Bedarf zu klären")).toBe(
    "Träger vernetzen sowie den Bedarf klären",
  );
  expect(plainInfinitives("der Weg zu kleinen und großen Kursen")).toBe(
    "der Weg zu kleinen und großen Kursen",
  );
});
