import { expect, test } from "vitest";
import { material } from "../../src/extractors/material.js";
import { viewOf } from "../language/view-of.js";
import { textsOf } from "./texts-of.js";
import { valuesOf } from "./values-of.js";

test.each([
  ["Broschüre „Gemeinsam für gute Schulen“", ["Gemeinsam für gute Schulen"]],
  ["Katalog „Familienwege“ mit vielen Angeboten", ["Katalog „Familienwege“"]],
  ["Broschüre „Lernen im ganzen Kreis mit Beispielen", ["Lernen im ganzen Kreis"]],
  ["Der 3. Bildungsbericht ist da.", ["3. Bildungsbericht"]],
  ["Derzeit arbeitet die Stadt an einem Bildungsbericht (Veröffentlichung in 2026).", ["Bildungsbericht"]],
  ["## Dokumentation der 5. Bildungskonferenz", ["Dokumentation der 5. Bildungskonferenz"]],
  [
    "# Material\n\n## Wegweiser für Eltern (PDF, 2 MB)\n\n## „Schule bewegt“",
    ["Wegweiser für Eltern", "Schule bewegt"],
  ],
  [
    "Downloads:\n\n- Handreichung Ganztag herunterladen\n- Informationen unter www.kreis.example",
    ["Handreichung Ganztag"],
  ],
])("%j names publications", async (text, expected) => {
  expect(await textsOf(material, text)).toEqual(expected);
});

test("kind and year are those of the words", async () => {
  const view = await viewOf(
    "Derzeit arbeitet die Stadt an einem Bildungsbericht (Veröffentlichung in 2026).",
  );
  expect(Array.from(material.extract(view), ({ value }) => value)).toEqual([
    { title: "Bildungsbericht", kind: "report", year: "2026" },
  ]);
});

test.each([
  "Die Bildungsberichterstattung wird fortgesetzt.",
  "Sie berichtet von ihrer Arbeit.",
  "Der Film „Titanic“ läuft im Kino nebenan, sagt man.".replace("Film „Titanic“", "Kinofilm"),
  "Weitere Informationen finden Sie hier.",
  "Eine Dokumentation der Veranstaltung ist geplant.",
])("%j names none", async (text) => {
  expect(await textsOf(material, text)).toEqual([]);
});

test("reports of different years stay apart from each other's dates", async () => {
  const view = await viewOf(
    "Der erste Bildungsbericht erschien 2011.\n\nDer Bildungsbericht, veröffentlicht 2024, liegt vor.",
  );
  const values = Array.from(material.extract(view), ({ value }) => [value.title, value.year]);
  expect(values).toContainEqual(["Erster Bildungsbericht", "2011"]);
  expect(values).not.toContainEqual(["Erster Bildungsbericht", "2024"]);
});

test.each([
  ["Der gemeinsame Bildungswegweiser verzeichnet über 600 Angebote.", ["Bildungswegweiser"]],
  ["Der Familienwegweiser 2023 ist im Rathaus erhältlich.", ["Familienwegweiser 2023"]],
  ["# Bildungskonzept der Stadt Potsdam\n\nFortschreibung 2024", ["Bildungskonzept der Stadt Potsdam"]],
  [
    "# Bildung in Zahlen: Potsdam\n\nAusgabe 3, April 2024. Herausgegeben vom Bildungsmonitoring.",
    ["Bildung in Zahlen: Potsdam"],
  ],
])("%j names a publication without quotation marks", async (text, expected) => {
  expect(await textsOf(material, text)).toEqual(expected);
});

test.each([
  "Die Stadt will ein Bildungskonzept erarbeiten.",
  "Das Bildungskonzept soll 2026 erscheinen.",
  "Die Arbeitsgruppe Bildungskonzept informiert die Ämter.",
  "Das Bildungsportal und die Bildungs-App sind erschienen.",
  "# Schule in Zahlen\n\nHeute rechnen wir.",
])("%j names no publication", async (text) => {
  expect(await textsOf(material, text)).toEqual([]);
});

test.each([
  [
    "Die Bildungsstrategie 2030 hat der Kreistag am 29. Juni 2022 verabschiedet.",
    [{ title: "Bildungsstrategie 2030", kind: "other", year: "2022" }],
  ],
  ["The Education Strategy was adopted by the council.", [{ title: "Education Strategy", kind: "other" }]],
  ["The education strategy should be adopted.", []],
])("the publication that %j names", async (text, expected) => {
  expect(await valuesOf(material, text)).toEqual(expected);
});

test("the year of a report that is told behind it", async () => {
  expect(
    await valuesOf(material, "Das baut auf dem ersten Bildungsbericht aus dem Jahr 2021 auf."),
  ).toMatchObject([{ year: "2021" }]);
});

test.each([
  [
    "Betreff: Bildungsregion Wiesenau - Sachstandsbericht des Bildungsbüros 2022 -",
    [["Sachstandsbericht des Bildungsbüros 2022", "2022"]],
  ],
  [
    "Bisherige Vorlagen:\n\n- GD 317/20 Bildungsmonitor der Stadt Wiesenau 2020\n- GD 333/21 Neubau der Sporthalle",
    [["Bildungsmonitor der Stadt Wiesenau 2020", "2020"]],
  ],
  [
    "- Drucksache 2011/0203 Tätigkeitsbericht der Bildungskoordination",
    [["Tätigkeitsbericht der Bildungskoordination", undefined]],
  ],
  ["Der Landkreis besitzt nun ein Bildungsleitbild.", [["Bildungsleitbild", undefined]]],
  [
    "Im Jahr 2014 wurde ein Kommunales Handlungskonzept Bildung beschlossen.",
    [["Handlungskonzept Bildung", "2014"]],
  ],
  [
    "Es geht um Befunde des 2012 veröffentlichten ersten Bildungsberichts.",
    [["Erster Bildungsbericht", "2012"]],
  ],
  ["Es sind bisher diese Berichte erschienen:\n\n- Lernen im Alter", [["Lernen im Alter", undefined]]],
] as const)("council papers and adopted concepts: %s", async (text, expected) => {
  const values = await valuesOf<"material">(material, text);
  expect(values.map(({ title, year }) => [title, year])).toEqual(expected);
});

test.each([
  "GD 148/20 Bericht über die Müllabfuhr",
  "Betreff: Neubau der Grundschule am Markt",
  "Der Rat hat beschlossen, ein Bildungsleitbild zu erarbeiten.",
  "Beschlossen wurde die Erarbeitung eines Bildungskonzepts.",
  "Ein Bildungsleitbild fehlt noch.",
])("no publication in: %s", async (text) => expect(await valuesOf<"material">(material, text)).toEqual([]));

test.each([
  [
    "Mit ihren „Bildungspolitischen Leitlinien“ hat die Stadt ein Instrument der Steuerung.",
    [["Bildungspolitischen Leitlinien", "other"]],
  ],
  [
    "Das „Fachkonzept Kommunale Bildungslandschaft“ verknüpft die Themen.",
    [["Fachkonzept Kommunale Bildungslandschaft", "other"]],
  ],
  ["Die „Bildungslandkarte für Familien“ hilft weiter.", [["Bildungslandkarte für Familien", "other"]]],
  ['The brochure "Ways through School" is available.', [["Ways through School", "brochure"]]],
] as const)("a title that says itself what it is: %s", async (text, expected) => {
  const values = await valuesOf<"material">(material, text);
  expect(values.map(({ title, kind }) => [title, kind])).toEqual(expected);
});

test.each([
  "Das Projekt „Bericht aus Wiesenau“ läuft.",
  "„Wir haben ein Konzept“, sagt der Landrat.",
  "Ein „Masterplan Bildung“ soll folgen.",
  "Wurde ein Plan für die Erstellung des Bildungsberichtes erarbeitet?",
  "Bisher liegen keinerlei Informationen über den Bildungsbericht vor.",
])("no title in: %s", async (text) => expect(await valuesOf<"material">(material, text)).toEqual([]));

test.each([
  [
    "Dazu gehören der Bericht zur Schuleingangsuntersuchung und der Bildungsbericht.",
    ["Bericht zur Schuleingangsuntersuchung", "Bildungsbericht"],
  ],
  ["Es zeigt den Bedarf, etwa mit Berichten wie dem Bildungsreport.", ["Bildungsreport"]],
  ["Anna Meier und Uwe Kunze stellten am 3. Mai Zahlen aus dem Bildungsbericht vor.", ["Bildungsbericht"]],
])("%j names what there is", async (text, expected) =>
  expect(await textsOf(material, text)).toEqual(expected),
);

test.each([
  "Der Bildungsbericht stellt die Stadt vor Herausforderungen.",
  "Zum Bericht zur Lage der Straßen wurde gesprochen.",
  "Dazu gehören Daten für Bildungsberichte.",
])("%j names none", async (text) => expect(await textsOf(material, text)).toEqual([]));

test.each([
  [
    "Material\nFlyer Bildungsbüro 2021\nWegweiser Übergang",
    ["Flyer Bildungsbüro 2021", "Wegweiser Übergang"],
  ],
  [
    "Der regelmäßige Newsletter Bildung erscheint, im Podcast Lernzeit geht es um Schule.",
    ["Newsletter Bildung", "Podcast Lernzeit"],
  ],
  [
    "Die Stadt gab 2012 den ersten Integrationsbericht heraus. Jährlich erscheint ein Datenbericht.",
    ["Erster Integrationsbericht", "Datenbericht"],
  ],
  ["Dokumente:\nAm Markt 1\n12345 Moordorf\nTel. 01234 5678", []],
  [
    "Ein Newsletter informiert. Die Anmeldung zum Newsletter Bildung fehlt, der Newsletter Anmeldung auch.",
    [],
  ],
  ["Zuständig ist die „Arbeitsgruppe Strategie, Bildung und Jugendhilfe“.", []],
])("serials, lines below a label, reports that are given out: %j", async (text, titles) =>
  expect((await valuesOf<"material">(material, text)).map(({ title }) => title)).toEqual(titles),
);

test.each([
  [
    "# Stadt Moordorf\n\n## Materialien\n\nGut informiert in die Schule\nDas Heft fasst alle Angebote zusammen.\n\nWege in die Ausbildung",
    ["Gut informiert in die Schule", "Wege in die Ausbildung"],
  ],
  [
    "# Stadt Moordorf\n\n## Publikationen\n\n## Lernen zwischen Deich und Moor\n\nDie Broschüre bietet einen Überblick.\n\n## Kita- und Schulentwicklungsplan\n\nMehr dazu.",
    ["Lernen zwischen Deich und Moor", "Kita- und Schulentwicklungsplan"],
  ],
  [
    "# Stadt Moordorf\n\n## Elternratgeber und Wegweiser\n\nDer Wegweiser listet alle Schulen.",
    ["Elternratgeber und Wegweiser"],
  ],
  ["Vortrag zum Fachtag herunterladen (PDF, 3 MB)", ["Vortrag zum Fachtag"]],
  ["Grußwort herunterladen (PDF, 3 MB)", ["Grußwort"]],
  ["Anlagen:\nHandlungskonzept Sprache\nKooperationsvereinbarung mit dem Land", ["Handlungskonzept Sprache"]],
  [
    "# Stadt Moordorf\n\n## Weitere Informationen\n\n- Leitfaden für Elternabende\n- Zum Portal für Eltern",
    ["Leitfaden für Elternabende"],
  ],
  [
    "Datenatlas Moordorf | PDF | 1,2 MB\nVortrag zum Fachtag (3 MB)",
    ["Datenatlas Moordorf", "Vortrag zum Fachtag"],
  ],
] as const)("titles that stand as such: %j", async (text, titles) =>
  expect((await valuesOf<"material">(material, text)).map(({ title }) => title)).toEqual(titles),
);

test.each([
  "# Stadt Moordorf\n\n## Ziele und Aufgaben\n\nDas Konzept beschreibt sie.",
  "# Stadt Moordorf\n\n## Neuer Wegweiser jetzt online\n\nDer Wegweiser zeigt alle Angebote.",
  "# Stadt Moordorf\n\n## Downloads\n\nZurück zum Anfang\n\n## Kontakt und Anfahrt\n\nAm Markt 1",
  "# Stadt Moordorf\n\n## Material\n\nAnna Meier, Bildungsbüro\n\nAlle Hefte liegen aus.",
  "Anlagen:\nProtokoll der Sitzung\nFinanzierungsplan 2026\nVertrag mit dem Träger",
  "Kommunale Koordinierung (2016-2021)\nRegelangebote (Kitas, Schulen usw.)",
  "Anmeldung zum Fachtag (3 MB)\nA_12_Anlage_neu.pdf",
])("no title stands in %j", async (text) => expect(await valuesOf<"material">(material, text)).toEqual([]));

test.each([
  ["Unser Bildungsbericht hat gezeigt, wo es fehlt.", ["Bildungsbericht"]],
  ["Der Sozialraumbericht zeigt große Unterschiede.", ["Sozialraumbericht"]],
  ["Der erste Bildungsteilbericht ist da.", ["Erster Bildungsteilbericht"]],
  ["Neuer Bildungsbericht erschienen", ["Bildungsbericht"]],
  ["Der nationale Bildungsbericht zeigt das. Ein Bildungsbericht liefert Daten.", []],
  ["Der Bildungsbericht soll zeigen, wo es fehlt.", []],
])("a report that tells something is there: %j", async (text, titles) =>
  expect((await valuesOf<"material">(material, text)).map(({ title }) => title)).toEqual(titles),
);
