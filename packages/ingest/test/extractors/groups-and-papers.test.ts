import { expect, test } from "vitest";
import { body } from "../../src/extractors/body.js";
import { event } from "../../src/extractors/event.js";
import { material } from "../../src/extractors/material.js";
import { office } from "../../src/extractors/office.js";
import { valuesOf } from "./values-of.js";

const district = "# Bildungsregion Landkreis Auenland\n\n";
const names = async (kind: "body" | "office" | "event", text: string) =>
  (await valuesOf<"body">({ body, office, event }[kind] as typeof body, district + text)).map(
    ({ name }) => name,
  );

test.each([
  [
    "Der Strategierat und der Koordinierungsstab begleiten den Landkreis.",
    ["Strategierat", "Koordinierungsstab"],
  ],
  ["Die Bürgermeisterrunde Ganztag trifft sich nach Bedarf.", ["Bürgermeisterrunde Ganztag"]],
  ["Das Expertengremium Frühe Bildung berät den Landkreis.", ["Expertengremium Frühe Bildung"]],
  ["Die Abnahme erfolgt durch die Kreisbildungskommission.", ["Kreisbildungskommission"]],
  ["Die Dezernentenkonferenz Integration steuert den Prozess.", ["Dezernentenkonferenz Integration"]],
  [
    "Der Kompetenzkreis Sprache und die Trägerrunde Jugend tagen.",
    ["Kompetenzkreis Sprache", "Trägerrunde Jugend"],
  ],
  ["Die Kreisarbeitsgemeinschaft Ganztag tagte.", ["Kreisarbeitsgemeinschaft Ganztag"]],
])("%j names bodies", async (text, expected) => expect(await names("body", text)).toEqual(expected));

test.each([
  "Der Maßstab und der Krisenstab sind bekannt.",
  "In großer Runde wurde gelacht.",
  "Die Trägerrunde tagt.",
  "Der Verband Deutscher Lehrkräfte lädt ein.",
])("%j names no body", async (text) => expect(await names("body", text)).toEqual([]));

test.each([
  ["Das Bildungsmanagement wird vom Referat Zukunft koordiniert.", ["Referat Zukunft"]],
  ["Zuständig für das Bildungsmanagement ist das Amt für Kreisentwicklung.", ["Amt für Kreisentwicklung"]],
  ["Gesteuert wird das Bildungsmonitoring durch die Abteilung Statistik.", ["Abteilung Statistik"]],
  ["Die Servicestelle Lebenslanges Lernen berät alle.", ["Servicestelle Lebenslanges Lernen"]],
])("%j names the office", async (text, expected) => expect(await names("office", text)).toEqual(expected));

test.each([
  "Der Straßenbau wird vom Referat Verkehr koordiniert.",
  "Zuständig für die Müllabfuhr ist das Amt für Umwelt.",
])("%j names no office", async (text) => expect(await names("office", text)).toEqual([]));

test.each([
  ["Zum Bildungsempfang am 4. Mai 2024 im Kreishaus kamen 80 Gäste.", ["Bildungsempfang"]],
  [
    "Der Auenländer Bildungsherbst (nächste Auflage: 03.09.2026, Stadthalle) ist geplant.",
    ["Auenländer Bildungsherbst"],
  ],
])("%j names an event", async (text, expected) => expect(await names("event", text)).toEqual(expected));

test("a season and a walk of one's own are no events", async () => {
  expect(await names("event", "Im Herbst, am 4. Mai 2024, ging sie im Stadtpark spazieren.")).toEqual([]);
});

test.each([
  [
    "Die Vorhaben stehen in einem Konzeptpapier mit dem Titel „Alle zählen mit“.",
    { title: "Alle zählen mit", kind: "other" },
  ],
  [
    "Auf den Plätzen liegt ein Faltblatt („Lernen. Vernetzt.“) aus.",
    { title: "Faltblatt „Lernen. Vernetzt.“", kind: "brochure" },
  ],
  ["Das Themenblatt „Kurz und gut“ liegt aus.", { title: "Kurz und gut", kind: "brochure" }],
  ["Neu ist der Sammelband „Lernen im Auenland“.", { title: "Lernen im Auenland", kind: "other" }],
  [
    "Auch der Lernatlas 2022 des Landkreises liegt vor.",
    { title: "Lernatlas 2022", kind: "report", year: "2022" },
  ],
  ["## Downloadbereich\n\n- Leitfaden Ganztag (PDF)", { title: "Leitfaden Ganztag", kind: "other" }],
])("%j names a publication", async (text, expected) => {
  expect(await valuesOf<"material">(material, district + text)).toMatchObject([expected]);
});

test.each([
  "Das Kultusministerium und der Lehrerverband „Schule jetzt“ laden ein.",
  "Der Titel „Alle zählen mit“ gefiel allen.",
  "Die Band „Die Lauten“ spielte auf.",
])("%j names no publication", async (text) => {
  expect(await valuesOf<"material">(material, district + text)).toEqual([]);
});
