import { describe, expect, test } from "vitest";
import { agreement } from "../../src/extractors/agreement.js";
import { commune } from "../../src/extractors/commune.js";
import { event } from "../../src/extractors/event.js";
import { figure } from "../../src/extractors/figure.js";
import { material } from "../../src/extractors/material.js";
import { organisation } from "../../src/extractors/organisation.js";
import { person } from "../../src/extractors/person.js";
import { quote } from "../../src/extractors/quote.js";
import { valuesOf } from "./values-of.js";

describe("persons", () => {
  const all = (text: string) => valuesOf<"person">(person, text);
  test("cells for a unit, behind whose name a comma may stand", async () => {
    expect(
      await all("Bereich | Vertreterin\nSozialamt | Anna Meier\nBauamt | Uwe Kunze, Amtsleiter"),
    ).toMatchObject([
      { name: "Anna Meier", organisation: "Sozialamt" },
      { name: "Uwe Kunze", role: "Amtsleiter", organisation: "Bauamt" },
    ]);
  });
  test.each([
    ["Den Vortrag hielt Prof. Dr. Anna Krughaus.", "Anna Krughaus"],
    ["Es sprach Landrat Tjabbo Frerichs. Danach gab es Kaffee.", "Tjabbo Frerichs"],
    ["Ihre Anna Meier\nLandrätin", "Anna Meier"],
  ])("%s", async (text, name) => {
    expect(await all(text)).toMatchObject([{ name }]);
  });
  test.each([
    "Geschäftszeichen: AmtSchul BiBü\nBearbeiterin: siehe unten",
    "Im Anna Krughaus trafen sich viele.",
    "Im Landratsamt Neue Mitte. Dort ist Platz.",
    "Ansprechpartner: Regionalforum Talkommunen",
  ])("none: %s", async (text) => {
    expect(await all(text)).toEqual([]);
  });
  test("cards of a team, their field of work over more than one person", async () => {
    const cards = [
      "## Team",
      "### Anna Meier",
      "Bildungsmonitoring",
      "- Daten",
      "Tel. 02303 27-1234",
      "### Pia Wolff und Uwe Kunze",
      "Koordination Ganztag",
      "Tel. 02303 27-1236",
    ];
    expect(await all(cards.join("\n\n"))).toMatchObject([
      { name: "Anna Meier", role: "Bildungsmonitoring" },
      { name: "Pia Wolff", role: "Koordination Ganztag" },
      { name: "Uwe Kunze", role: "Koordination Ganztag" },
    ]);
    const [bare] = await all("### Anna Meier\n\nBildungsmonitoring\n\nEs ist wichtig.");
    expect(bare?.role).toBeUndefined();
  });
});

describe("organisations", () => {
  const names = async (text: string) =>
    (await valuesOf<"organisation">(organisation, text)).map(({ name }) => name);
  test.each([
    ["Es half die Landeszentrale für Umweltbildung.", ["Landeszentrale für Umweltbildung"]],
    ["Es half die Volkshochschule „Anna Muster“.", ["Volkshochschule „Anna Muster“"]],
    ["Sie lehrt an der Anna Muster Hochschule Leipzig.", ["Anna Muster Hochschule Leipzig"]],
    ["Sie lehrt an der Neuen Offenen Hochschule Leipzig.", ["Offene Hochschule Leipzig"]],
    ["Sie gehört seit Mai 2016 zur Lernwerk Nordtal gGmbH.", ["Lernwerk Nordtal gGmbH"]],
    ["Die Telefonzentrale hilft.", []],
  ])("%s", async (text, expected) => {
    expect(await names(text)).toEqual(expected);
  });
});

describe("figures", () => {
  const all = async (text: string) =>
    (await valuesOf<"figure">(figure, text)).map(({ value, unit }) => `${value} ${unit}`);
  test.each([
    ["Personal | 2,5 VZÄ", ["2.5 VZÄ"]],
    ["Einwohner: 120.000 in 14 Gemeinden", ["120000 Einwohner", "14 Gemeinden"]],
    ["1 Sprache öffnet Türen\nAnna Meier\n2 Lernen braucht Zeit", []],
    ["The district has two municipal coordinators for the new arrivals.", ["2 municipal coordinators"]],
    ["Einwohner: 120.000 ist zu viel", []],
  ])("%s", async (text, expected) => {
    expect(await all(text)).toEqual(expected);
  });
});

describe("events", () => {
  const all = (text: string) => valuesOf<"event">(event, text);
  test("title, theme, day and place as lines of one paragraph", async () => {
    expect(
      await all(
        "Ich lade Sie ein zum\n\n2. Bildungsforum Nordtal\n„Gemeinsam wachsen“\nam Donnerstag, dem 16. Mai 2024, 15 bis 19 Uhr\nim Rathaus Nordtal, Großer Saal",
      ),
    ).toMatchObject([{ ordinal: 2, date: "2024-05-16", motto: "Gemeinsam wachsen" }]);
  });
  test("an announcement with a label", async () => {
    expect(
      await all(
        "Vorbericht: 4. Bildungskonferenz in Nordtal\n\nThema: „Lernen am Ort“\n\nDienstag, 6. September 2016, 13 bis 18 Uhr\nBürgerhaus Nordtal",
      ),
    ).toMatchObject([
      { date: "2016-09-06", ordinal: 4, motto: "Lernen am Ort", place: "Bürgerhaus Nordtal" },
    ]);
  });
  test.each([
    ["Der Landkreis Unna lernt. Die 3. Bildungskonferenz fand am 3. Mai 2019 in Unna statt.", "Unna"],
    [
      "Der Kreis Segeberg lernt. Die Bildungskonferenz fand am 3. Mai 2019 in Bad Segeberg statt.",
      "Bad Segeberg",
    ],
  ])("%s", async (text, place) => {
    expect(await all(text)).toMatchObject([{ place }]);
  });
  test("a district is no place", async () => {
    const [first] = await all(
      "Der Landkreis Friesland lernt. Die Konferenz fand am 3. Mai 2019 in Friesland statt.",
    );
    expect(first?.place).toBeUndefined();
  });
});

describe("others", () => {
  test("the state of a district of Berlin", async () => {
    expect(
      await valuesOf<"commune">(commune, "# Bezirksamt Nordheide von Berlin\n\nDer Bezirk Nordheide lernt."),
    ).toContainEqual({ name: "Nordheide", kind: "Region", state: "DE-BE" });
  });
  test("verbs of a clause that words in marks are part of, and functions in brackets", async () => {
    expect(
      await valuesOf<"quote">(quote, "Er wurde um den Baustein „Schule in neuer Zeit“ ergänzt."),
    ).toEqual([]);
    expect(
      await valuesOf<"quote">(
        quote,
        "„Heute reden wir endlich über dieselben Zahlen.“ (Schulleiterin, 2020)",
      ),
    ).toMatchObject([{ role: "Schulleiterin" }]);
    expect(
      await valuesOf<"quote">(quote, "„Heute reden alle endlich über dieselben Zahlen.“ (Seite 12)"),
    ).toEqual([]);
  });
  test("the year at the end of an entry", async () => {
    const [first] = await valuesOf<"material">(
      material,
      "## Lesetipps\n\n- Bildungsreport „Aufwachsen“, Landkreis Nordtal, Dezernat Soziales, 2024",
    );
    expect(first?.year).toBe("2024");
  });
  test.each([
    [
      "Im Mai 2017 unterschrieb der Landrat die Zielvereinbarung mit der Transferagentur Hessen, seit Anfang 2018 läuft das Projekt.",
      "2017-05",
    ],
    [
      "Die Ziele für die Phase, die im März 2018 begonnen hat, haben Landkreis und Transferagentur Hessen in einer Zielvereinbarung festgehalten. Unterzeichnet wurde sie am 5. September 2019.",
      "2019-09-05",
    ],
  ])("%s", async (text, date) => {
    expect(await valuesOf<"agreement">(agreement, text)).toMatchObject([{ date }]);
  });
});
