import { expect, test } from "vitest";
import { milestone } from "../../../src/extractors/milestone.js";
import { valuesOf } from "../values-of.js";

const read = async (text: string) =>
  (await valuesOf<"milestone">(milestone, text)).map(({ date, text: words }) => `${date} ${words}`);

test.each([
  [
    "2010: Beitritt zum Programm Lernhafen\n2012: Erster Bildungsbericht\n2014: Die Stabsstelle wird unbefristet",
    [
      "2010 Beitritt zum Programm Lernhafen",
      "2012 Erster Bildungsbericht",
      "2014 Die Stabsstelle wird unbefristet",
    ],
  ],
  [
    "- März 2013 – Interesse beim Land bekundet\n- Juli 2014 – Abgabe der Bewerbung\n- Februar 2015 – Verleihung des Siegels",
    [
      "2013-03 Interesse beim Land bekundet",
      "2014-07 Abgabe der Bewerbung",
      "2015-02 Verleihung des Siegels",
    ],
  ],
  [
    "Vertrag mit dem Land über Schulen: 2008\nBezug der Geschäftsstelle: 2009\nErste gemeinsame Konferenz: 2010",
    ["2009 Bezug der Geschäftsstelle", "2010 Erste gemeinsame Konferenz"],
  ],
])("lines that begin or end with their year: %j", async (text, expected) => {
  expect((await read(text)).filter((step) => expected.includes(step))).toEqual(expected);
});

test.each([
  "# Termine\n\n- 2023: Messe der Vereine\n- 2024: Markt der Bildung\n- 2025: Fest der Kulturen",
  "# Schülerzahlen\n\n- 2019: 4.312 Kinder\n- 2020: 4.280 Kinder\n- 2021: 4.401 Kinder",
  "- 2019: 4.312 Schülerinnen\n- 2020: 4.280 Schülerinnen\n- 2021: 4.401 Schülerinnen",
  "Themen bisher:\n2012: Inklusion in der Region\n2017: Digitale Schule\n2019: Übergänge gestalten",
  "# Veröffentlichungen\n\n- 2012: Bildung im Blick\n- 2014: Lernen im Kreis\n- 2016: Schule heute",
  "- 03.05.2024: Runder Tisch Lesen\n- 04.06.2024: Treffen der Paten\n- 05.07.2025: Markt der Bildung",
])("no steps in %j", async (text) => {
  expect(await read(text)).toEqual([]);
});
