import { expect, test } from "vitest";
import { figure } from "../../src/extractors/figure.js";
import { valuesOf } from "./values-of.js";

const read = async (text: string) =>
  (await valuesOf<"figure">(figure, text)).map(
    ({ value, unit, approx }) => `${approx ? "~" : ""}${value} ${unit}`,
  );

test.each([
  ["Hier arbeiten elf Mitarbeiterinnen und Mitarbeiter.", ["11 Mitarbeiterinnen und Mitarbeiter"]],
  ["Sie arbeiten in fünf verschiedenen Förderprogrammen.", ["5 verschiedene Förderprogramme"]],
  ["Die Beratung erreichte zum Ende der Phase 720 Beratungen.", ["720 Beratungen"]],
  ["Aus den 19 teilnehmenden Klassen kam Lob.", ["19 teilnehmende Klassen"]],
  ["Ergänzt durch eine Umfrage (Rücklauf: 146).", ["146 Rücklauf"]],
  ["## Steckbrief: 38 Gemeinden | rd. 181.000 Einwohner", ["38 Gemeinden", "~181000 Einwohner"]],
  ["Es gibt vier Sprachkurse.", ["4 Sprachkurse"]],
  ["Es gibt 14 regionale Netzwerkstellen im Land.", ["14 regionale Netzwerkstellen"]],
  ["ca. 60% der 101 Kitas nehmen teil", ["~60 %", "101 Kitas"]],
  ["Im Kreis leben rund 180.000 Menschen.", ["~180000 Menschen"]],
  ["Das Projekt wird mit 1,2 Mio. Euro gefördert.", ["1200000 Euro"]],
  ["Er war einer von zwei Landkreisen im Land.", ["2 Landkreise"]],
  ["Mehr als 150 Gäste kamen.", ["~150 Gäste"]],
  ["Anzahl der Schulen: 45", ["45 Schulen"]],
  ["Kitas :: 112", ["112 Kitas"]],
  ["6,8 Prozent der Jugendlichen blieben ohne Abschluss.", ["6.8 %"]],
  ["The office works with 32 schools and has a staff that is well known in the district.", ["32 schools"]],
  ["Es gibt zwei Berufliche Schulen.", ["2 Berufliche Schulen"]],
  ["Mit 5.469 km² ist der Kreis groß.", ["5469 km²"]],
  ["Konferenzen mit jeweils über 200 Teilnehmenden", ["~200 Teilnehmende"]],
  ["Sie zählt rund 98.000 Einwohnerinnen und Einwohner.", ["~98000 Einwohnerinnen und Einwohner"]],
  ["Einwohner :: rund 214.000", ["~214000 Einwohner"]],
  ["86 von 94 Kitas sind erfasst.", ["86 Kitas", "94 Kitas"]],
  ["Es gibt 27 Grundschulen; 15 davon haben keine Mensa.", ["27 Grundschulen", "15 Grundschulen"]],
  ["Sie arbeitet mit 31 Landkreisen und kreisfreien Städten.", ["31 Landkreise und kreisfreie Städte"]],
  ["Sie fördert drei Bildungslotsinnen und -lotsen.", ["3 Bildungslotsinnen und -lotsen"]],
  ["Der Bericht umfasst 214 Seiten.", ["214 Seiten"]],
  [
    "The share of pupils fell in the district to 7.1 per cent and the network links 41 out-of-school places of learning.",
    ["7.1 %", "41 out-of-school places of learning"],
  ],
  ["Die Quote ging von 9,2 auf 7,4 Prozent zurück.", ["9.2 %", "7.4 %"]],
  ["Der Anteil stieg von 41 (2015) auf zuletzt 52 %.", ["41 %", "52 %"]],
  ["Zwischen 12 und 15 Prozent der Kinder nehmen teil.", ["12 %", "15 %"]],
  [
    "Die Musikschule konnte ihre Unterrichtsstunden um rund 300 auf zuletzt 4.200 ausweiten.",
    ["~300 Unterrichtsstunden", "4200 Unterrichtsstunden"],
  ],
  ["Einwohnerzahl: 38.200 (Stand: 31.12.2020)", ["38200 Einwohner"]],
  [
    "Fachtage seit 2012 :: 42 (davon 30 kommunale und 12 freie)",
    ["42 Fachtage", "30 kommunale Fachtage", "12 freie Fachtage"],
  ],
  ["Kinder in Tagespflege :: 1.204", ["1204 Kinder in Tagespflege"]],
  ["Die Wartezeit beträgt im Mittel vier Monate.", ["4 Monate"]],
  ["Auflage: 2.000 Stück", ["2000 Stück"]],
  ["Die Stelle wird zu 100 Prozent vom Land getragen.", ["100 %"]],
  ["19 Prozent der Nordhafener Schülerinnen und Schüler wechseln.", ["19 %"]],
  [
    "In 2019, 9.4 per cent of the pupils in the district left without a certificate and 31 out of 42 schools joined.",
    ["9.4 %", "31 schools", "42 schools"],
  ],
])("%j", async (text, expected) => expect(await read(text)).toEqual(expected));

test("the phrase is kept", async () => {
  const [value] = await valuesOf<"figure">(figure, "Er war einer von zwei Landkreisen im Land.");
  expect(value?.text).toBe("einer von zwei Landkreisen");
});

test.each([
  "Der Kurs für Kinder von drei Monaten",
  "Der Zug fährt von 8 auf Gleis 4",
  "zu 100 Prozent überzeugt",
  "Am 14. Juni 2024 um 14:00 Uhr in Raum 12",
  "Forum 1, Klasse 5, Klassen 5 bis 10, Seite 3, Modul 4",
  "§ 12 Absatz 3 SGB 8",
  "Telefon: 03535 463140, 12345 Musterstadt",
  "Kinder von 3 bis 6 Jahren",
  "zwei Seiten, drei Fragen, zwei Perspektiven",
  "Eine Kommune und ein Landkreis arbeiten zusammen.",
  "Die 7. Bildungskonferenz, der 2. Bildungsbericht",
  "Version 1.2.3, Drs. 18/1234, 24/7",
  "2008 Einrichtung eines Büros",
  "Die ersten drei Konferenzen waren klein.",
  "Mehr dazu auf Seite 12 und in 2 Seiten Text",
  "Viele nutzen es, einer davon täglich.",
])("none in %j", async (text) => expect(await read(text)).toEqual([]));

test.each([
  ["Einwohnerzahl :: rund 145.000", ["~145000 Einwohner"]],
  ["In bislang elf Sprachen wird beraten.", ["11 Sprachen"]],
  [
    "Von den 1.046 Schulabgängern des Jahres 2021 hätten 58 keinen Abschluss erreicht.",
    ["1046 Schulabgänger", "58 Schulabgänger"],
  ],
  ["An allen 14 weiterführenden Schulen gibt es Sprechstunden.", ["14 weiterführende Schulen"]],
  [
    "Der Kreis zählt 24 Grund-, 6 Ober- und 3 Förderschulen.",
    ["24 Grundschulen", "6 Oberschulen", "3 Förderschulen"],
  ],
  ["Die Stadt hat drei Gymnasien.", ["3 Gymnasien"]],
])("%j", async (text, expected) => expect(await read(text)).toEqual(expected));

test.each(["Der Text liegt in 2 Sprachen vor.", "Telefon :: 4711", "Es kamen 58 keineswegs pünktlich."])(
  "nothing is counted in %j",
  async (text) => expect(await read(text)).toEqual([]),
);

test.each([
  ["Das Büro ist auf vier Köpfe angewachsen.", ["4 Köpfe"]],
  ["Der Wert liegt um 3,1 Prozentpunkte über dem Land.", ["3.1 Prozentpunkte"]],
  ["Die Zahl der Grundschulen ist von 29 auf 24 gesunken.", ["29 Grundschulen", "24 Grundschulen"]],
  ["Im Schnitt fährt ein Kind 17 Kilometer.", ["17 Kilometer"]],
  ["The unit employs three members of staff.", ["3 members of staff"]],
  [
    "The bus visits 24 villages and twelve day-care centres in the district.",
    ["24 villages", "12 day-care centres"],
  ],
])("%j counts", async (text, expected) => expect(await read(text)).toEqual(expected));

test.each(["Der Zug fährt von 8 auf 9 um.", "Von 2018 auf 2020 änderte sich viel."])(
  "%j counts nothing",
  async (text) => expect(await read(text)).toEqual([]),
);

test.each([
  [
    "Fläche 2.881,4 km², Einwohner: 315.757,\nDichte: 110 Einwohner je km²",
    ["2881.4 km²", "315757 Einwohner", "110 Einwohner je km²"],
  ],
  ["Schulen: 45, Kitas: 112", ["45 Schulen", "112 Kitas"]],
  ["## 264 869 Einwohnerinnen und Einwohner", ["264869 Einwohnerinnen und Einwohner"]],
  ["Der Bund übernimmt die Kosten der Stellen zu 100 Prozent.", ["100 %"]],
  ["Das Projekt ist auf drei Jahre befristet.", ["3 Jahre"]],
  [
    "Das Büro begleitet drei Bildungsverbünde und gewann zwei neue Mitglieder.",
    ["3 Bildungsverbünde", "2 neue Mitglieder"],
  ],
])("%j counts", async (text, expected) => expect(await read(text)).toEqual(expected));

test.each([
  "Wir sind zu 100 Prozent überzeugt.",
  "Lesezeit 2 Min",
  "Raum: 12, Klasse: 5",
  "## 10 Jahre Bildungsregion",
  "Nach drei Jahren zog sie um in ein Haus für drei Jahre alte Kinder.",
])("%j does not", async (text) =>
  expect((await read(text)).filter((value) => !/^3 Jahre/u.test(value))).toEqual([]),
);

test.each([
  ["Der Stadtteil Nordheide hat 12.400 Einwohner. Die Stadt hat 80.000 Einwohner.", [80000]],
  ["Im Bezirk Moorwald leben 440.000 Menschen auf 39 km². Es gibt drei Kitas.", [3]],
  ["Im Stadtteil werden 200 Kinder betreut. Die Stadt hat 12 Stadtteile mit 90 Schulen.", [200, 12, 90]],
  ["# Bezirk Moorwald\n\nIm Bezirk Moorwald leben 440.000 Menschen.", [440000]],
])("people and land of a part are not the town's: %j", async (text, values) =>
  expect((await valuesOf<"figure">(figure, text)).map(({ value }) => value)).toEqual(values),
);

test("The numbers of rows count nothing", async () => {
  expect(await read("Anlagen:\n1 Rahmenkonzept der Bildungsregion\n2 Vereinbarungen mit Schulen")).toEqual(
    [],
  );
  expect(await read("Im Kreis:\n12 Grundschulen\n7 Gymnasien")).toEqual(["12 Grundschulen", "7 Gymnasien"]);
});
