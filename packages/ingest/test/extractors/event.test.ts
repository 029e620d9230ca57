import { expect, test } from "vitest";
import { event } from "../../src/extractors/event.js";
import { valuesOf } from "./values-of.js";

const read = (text: string) => valuesOf<"event">(event, text);

test.each([
  ["Die 12. Bildungskonferenz widmete sich dem Ganztag.", [{ name: "12. Bildungskonferenz", ordinal: 12 }]],
  ["Zur siebten Bildungskonferenz kamen viele.", [{ name: "siebte Bildungskonferenz", ordinal: 7 }]],
  [
    "Die 4. Bildungskonferenz findet am 12. und 13. November 2025 im Bürgerhaus statt.",
    [
      {
        name: "4. Bildungskonferenz",
        ordinal: 4,
        date: "2025-11-12",
        endDate: "2025-11-13",
        place: "Bürgerhaus",
      },
    ],
  ],
  [
    "Die 5. Bildungskonferenz fand unter dem Motto „Gemeinsam lernen“ statt.",
    [{ name: "5. Bildungskonferenz", ordinal: 5, motto: "Gemeinsam lernen" }],
  ],
  [
    "Die 5. Bildungskonferenz fand unter dem Motto:\n\n„Gemeinsam lernen“ statt.",
    [{ name: "5. Bildungskonferenz", ordinal: 5, motto: "Gemeinsam lernen" }],
  ],
  [
    "Der Auftakt der „Ideenwerkstatt Ganztag“ findet am 3. März 2024 im Rathaus statt.",
    [{ name: "Auftakt der „Ideenwerkstatt Ganztag“", date: "2024-03-03", place: "Rathaus" }],
  ],
  [
    "Es folgen drei Workshops am 6.3., 13.3. und 20.3.2024.",
    [
      { name: "Workshop", date: "2024-03-06" },
      { name: "Workshop", date: "2024-03-13" },
      { name: "Workshop", date: "2024-03-20" },
    ],
  ],
  [
    "Seit 2006 findet einmal jährlich eine Bildungskonferenz statt.",
    [{ name: "Bildungskonferenz", series: "einmal jährlich seit 2006" }],
  ],
  [
    "# Netzwerktreffen der Bildungsbüros im Norden\n\nIm Februar 2023 trafen sich die Büros zum Thema Sprachbildung.",
    [{ name: "Netzwerktreffen der Bildungsbüros", date: "2023-02", motto: "Sprachbildung" }],
  ],
  [
    "Fachforum\n\n# Lernen am Wasser\n\nUnser Fachforum, das wir am 16. Juni 2022 veranstalteten, war gut besucht.",
    [{ name: "Fachforum „Lernen am Wasser“", date: "2022-06-16" }],
  ],
  [
    "# Termine\n\n- 14.05.2025, 9–15 Uhr: Fachtag „Übergänge gestalten“\n- 22.05.2025: Runder Tisch Sprachbildung",
    [
      { name: "Fachtag „Übergänge gestalten“", date: "2025-05-14" },
      { name: "Runder Tisch Sprachbildung", date: "2025-05-22" },
    ],
  ],
  [
    "14.05.2025 | Fachtag Inklusion\n22.05.2025 | Netzwerktreffen Ganztag",
    [
      { name: "Fachtag Inklusion", date: "2025-05-14" },
      { name: "Netzwerktreffen Ganztag", date: "2025-05-22" },
    ],
  ],
  [
    "Den Anfang machte die erste Sonnentaler Bildungskonferenz am 5. September 2018 in der Dualen Hochschule Mittenberg.",
    [
      {
        name: "erste Sonnentaler Bildungskonferenz",
        ordinal: 1,
        date: "2018-09-05",
        place: "Duale Hochschule Mittenberg",
      },
    ],
  ],
  [
    "Der Kreis hat am 18. März 2025 zur 14. Bildungskonferenz nach Wiesenau in das Kulturzentrum gebeten. Ihr Thema lautete „Lernen im Quartier“. Veranstalter war die Stabsstelle Bildung.",
    [
      {
        name: "14. Bildungskonferenz",
        ordinal: 14,
        date: "2025-03-18",
        place: "Kulturzentrum, Wiesenau",
        motto: "Lernen im Quartier",
        organiser: "Stabsstelle Bildung",
      },
    ],
  ],
  [
    "Die 3. Bildungskonferenz fand am 3. Mai 2021 im Bürgerhaus Nordstadt statt. Das Motto lautete: „Miteinander“.",
    [
      {
        name: "3. Bildungskonferenz",
        ordinal: 3,
        date: "2021-05-03",
        place: "Bürgerhaus Nordstadt",
        motto: "Miteinander",
      },
    ],
  ],
  [
    "Einmal jährlich ist eine Wiesenauer Bildungskonferenz geplant, die erste am 9. März 2018 im Kunstmuseum.",
    [
      {
        name: "Wiesenauer Bildungskonferenz",
        date: "2018-03-09",
        place: "Kunstmuseum",
        series: "einmal jährlich",
      },
    ],
  ],
  [
    "Am 15. Mai 2025 stellen wir den Bericht auf einer Bildungskonferenz in Wiesenau vor.",
    [{ name: "Bildungskonferenz", date: "2025-05-15", place: "Wiesenau" }],
  ],
  [
    "Fachtag „Lernen“, Wiesenau, 12. Juni 2025",
    [{ name: "Fachtag „Lernen“", date: "2025-06-12", place: "Wiesenau" }],
  ],
  [
    "# Die Bildungskonferenz\n\nDie Konferenz tagt einmal im Jahr.",
    [{ name: "Bildungskonferenz", series: "einmal im Jahr" }],
  ],
  [
    "# Die Bildungskonferenz\n\nThemen bisher:\n\n- 2017: Digitale Lebenswelt\n- 2019: „Mut zur Lücke“",
    [
      { name: "Bildungskonferenz", date: "2017", motto: "Digitale Lebenswelt" },
      { name: "Bildungskonferenz", date: "2019", motto: "Mut zur Lücke" },
    ],
  ],
  [
    "Zwei Bildungskonferenzen (2010 und 2011) fanden statt.",
    [
      { name: "Bildungskonferenzen", date: "2010" },
      { name: "Bildungskonferenzen", date: "2011" },
    ],
  ],
  [
    "Die Regionalwerkstätten folgen am 14.05. und 21.05.2025.",
    [
      { name: "Regionalwerkstätten", date: "2025-05-14" },
      { name: "Regionalwerkstätten", date: "2025-05-21" },
    ],
  ],
  [
    "Der nächste Bildungsmarkt findet am 14.05.2019 in Wiesenau statt.",
    [{ name: "Bildungsmarkt", date: "2019-05-14", place: "Wiesenau" }],
  ],
  [
    "# Barcamp Bildung\n\nDienstag, 11. Dezember 2018\n\nElf Städte waren da.",
    [{ name: "Barcamp Bildung", date: "2018-12-11" }],
  ],
])("%j", async (text, expected) => expect(await read(text)).toEqual(expected));

test("repeats are one event with what each place adds", async () => {
  const text =
    "# Dokumentation der 9. Bildungskonferenz\n\nDie 9. Bildungskonferenz fand am 4. Mai 2021 statt.\n\nZur 9. Bildungskonferenz kamen 80 Gäste.";
  expect(await read(text)).toEqual([{ name: "9. Bildungskonferenz", ordinal: 9, date: "2021-05-04" }]);
});

test.each([
  "Verschiedene Workshops und Konferenzen ergänzen das Angebot.",
  "Methoden: Workshops, Interviews, Befragungen",
  "Forum 1: Sprachbildung",
  "Die Kultusministerkonferenz hat am 3. Mai 2021 Empfehlungen beschlossen.",
  "Der Kreistag tagte am 3. Mai 2021.",
  "Seit dem 1. Januar 2024 koordiniert das Büro Konferenzen.",
  "Am 3. Mai 2021 wurde der Antrag gestellt.",
  "In der Kalenderwoche 12 des Jahres 2022 fiel Schnee.",
  "Jede Konferenz braucht Vorbereitung.",
  "Die Konferenz tagt einmal im Jahr.",
  "Die Wahl findet am 3. Mai 2021 statt.",
  "Der Markt findet am 3. Mai 2021 nicht statt.",
  "# Bildungskonferenz setzt auf Stadtteile\n\n20. September 2024\n\nViele waren da.",
  "# Bildungskonferenz\n\nVeröffentlicht:\n\n- 2017: Bericht\n- 2019: Flyer",
  "Die Autowerkstatt zog am 3. Mai 2021 um.",
])("none in %j", async (text) => expect(await read(text)).toEqual([]));

test.each([
  "Der Workshop am 3. Mai 2023 in Kleingruppen war gut.",
  "Der Fachtag am 4. Mai 2023 in Kooperation mit der Volkshochschule, 9 bis 12 Uhr.",
  "Die Tagung „Lernen“ vom 4. Mai 2023 in Präsenz.",
])("no place in %j", async (text) => expect((await read(text))[0]).not.toHaveProperty("place"));

test("English", async () => {
  expect(
    await read(
      'The education office is open for all. The 5th Education Conference took place on 14 November 2023 at the Riverside congress centre under the motto "Learning together". Three workshops on 3 May, 10 May and 17 May 2024 followed.',
    ),
  ).toMatchObject([
    {
      ...{ name: "5th Education Conference", ordinal: 5, date: "2023-11-14", motto: "Learning together" },
      place: "Riverside congress centre",
    },
    { date: "2024-05-03" },
    { date: "2024-05-10" },
    { date: "2024-05-17" },
  ]);
});

test.each([
  [
    "# Fachtag „Sprache verbindet“\n\nWann: 14. Mai 2025, 9 Uhr\n\nWo: Aula der Goethe-Schule, Lindenweg 3",
    { name: "Fachtag „Sprache verbindet“", date: "2025-05-14", place: "Aula der Goethe-Schule" },
  ],
  [
    "# Büro\n\n## 7. Bildungskonferenz\n\nMittwoch, 6. November 2024, 13 bis 17 Uhr, Bürgerhaus Sonnental",
    { name: "7. Bildungskonferenz", date: "2024-11-06", place: "Bürgerhaus Sonnental", ordinal: 7 },
  ],
  [
    "# 9. Bildungskonferenz\n\n## Freude an Zahlen und Formen\n\nSamstag, 16. November 2024, 9.30 Uhr",
    { name: "9. Bildungskonferenz", date: "2024-11-16", motto: "Freude an Zahlen und Formen" },
  ],
  [
    "Die Bildungskonferenz tagte am 3. Mai 2019 zum sechsten Mal.",
    { name: "Bildungskonferenz", date: "2019-05-03", ordinal: 6 },
  ],
  [
    "# Fachtag „Planen“\n\nDienstag, 17. Oktober 2023, 9 Uhr\n\nDer Fachtag war der dritte seiner Art. Gäste kamen.",
    { name: "Fachtag „Planen“", date: "2023-10-17", ordinal: 3 },
  ],
  [
    "Am 20. September 2018 ist eine Auftaktveranstaltung in der Alten Molkerei vorgesehen.",
    { name: "Auftaktveranstaltung", date: "2018-09-20", place: "Alte Molkerei" },
  ],
  [
    "Zum Jubiläum lädt der Verein am 8. Juli 2011 ins alte Kornhaus ein.",
    { name: "Jubiläum", date: "2011-07-08", place: "altes Kornhaus" },
  ],
  [
    "- 20.06.2023 Fachtag Inklusion, Stadthalle",
    { name: "Fachtag Inklusion", date: "2023-06-20", place: "Stadthalle" },
  ],
  [
    "Der Kreis plant für November 2025 seine dritte Bildungskonferenz.",
    { name: "dritte Bildungskonferenz", ordinal: 3 },
  ],
])("%j", async (text, expected) => expect((await read(text))[0]).toMatchObject(expected));

test("a day before the noun is no number in a series", async () => {
  const [found] = await read("Am 20. September 2018 findet eine Auftaktveranstaltung statt.");
  expect(found).not.toHaveProperty("ordinal");
});

test("several of a series in one sentence", async () => {
  expect(await read("2017 und 2019 fanden Bildungskonferenzen statt.")).toMatchObject([
    { name: "Bildungskonferenzen", date: "2017" },
    { name: "Bildungskonferenzen", date: "2019" },
  ]);
  expect(
    await read("Die vierte Bildungskonferenz folgte im Herbst 2021, die fünfte im Mai 2023."),
  ).toMatchObject([
    { name: "vierte Bildungskonferenz", ordinal: 4 },
    { name: "fünfte Bildungskonferenz", ordinal: 5, date: "2023-05" },
  ]);
});

test.each([
  "Am 3. Mai 2024 hat der Kreistag das Konzept der Bildungskonferenz beschlossen.",
  "Es fand am 7. März 2024 in der Volkshochschule statt.",
  "# Bildungskonferenz\n\nStand: 20.09.2024",
])("no event in %j", async (text) => expect(await read(text)).toEqual([]));

test("an event that was called off takes its new day", async () => {
  expect(
    await read(
      "Die Bildungskonferenz am 24. November 2021 musste abgesagt werden. Sie soll am 11. Mai 2022 nachgeholt werden. Thema bleibt: „Lernen im Dorf“.",
    ),
  ).toEqual([{ name: "Bildungskonferenz", date: "2022-05-11", motto: "Lernen im Dorf" }]);
});

test("the noun of a series stands once", async () => {
  expect(
    await read("A careers fair is held each spring in the town hall; the ninth took place on 16 March 2024."),
  ).toMatchObject([{ name: "careers fair", date: "2024-03-16", ordinal: 9 }]);
  expect(await read("It was an affair of the heart on 16 March 2024.")).toEqual([]);
});

test.each([
  [
    "Am 19. Oktober lud die Region zur diesjährigen Bildungskonferenz in die Berufsbildenden Schulen Auenstadt ein.",
    { name: "Bildungskonferenz", place: "Berufsbildende Schulen Auenstadt" },
  ],
  [
    "„Gemeinsam lernen“ – unter diesem Motto steht die erste Bildungskonferenz, die am 23. November 2016 im „haus am fluss“ stattfindet.",
    { ordinal: 1, motto: "Gemeinsam lernen", place: "haus am fluss" },
  ],
  [
    "Dazu findet am 31. Januar 2017 die erste Bildungskonferenz statt. Beginn ist um 18 Uhr im Tagungsgebäude der Kreisverwaltung.",
    { date: "2017-01-31", place: "Tagungsgebäude der Kreisverwaltung" },
  ],
])("tells where and under which motto: %s", async (text, expected) => {
  expect(await read(text)).toMatchObject([expected]);
});

test.each([
  "Die Beratung fand am 19. Juni 2025 im Bildungsforum in Auenstadt statt.",
  "Zu einer Bildungskonferenz laden viele ein.",
  "Die Bildungskonferenz ist ein gutes Format.",
])("is no event: %s", async (text) => expect(await read(text)).toEqual([]));

test.each([
  ["Am 3. Mai 2022 fand in Wiesenau die 2. Bildungskonferenz statt.", "Wiesenau"],
  ["Am 3. Mai 2022 eröffnete der Landrat in Wiesenau die 1. Bildungskonferenz.", "Wiesenau"],
  ["Am 3. Mai 2022 begann in Workshops die 3. Bildungskonferenz.", undefined],
])("the town in %s", async (text, place) => expect((await read(text))[0]?.place).toBe(place));

test("of two years the one behind the noun is the event's, and what somebody says dates none", async () => {
  expect(
    (
      await valuesOf<"event">(
        event,
        "2019 soll gemeinsam mit den Partnern eine Bildungskonferenz ausgerichtet werden.",
      )
    )[0],
  ).toMatchObject({ name: "Bildungskonferenz", date: "2019" });
  expect(
    await valuesOf<"event">(
      event,
      "Anna Meier eröffnete die Veranstaltung mit den Worten: „Wir müssen wissen, wo wir 2030 stehen.“",
    ),
  ).toEqual([]);
});

test("a year that somebody looks ahead to dates no day beside it", async () => {
  const told =
    "„Wir müssen wissen, wo wir 2030 stehen wollen“, sagte sie. Am 5. September fand die erste Bildungskonferenz im Rathaus statt.";
  expect((await read(told))[0]?.date).toBeUndefined();
  expect((await read(`Im Jahr 2019 fiel der Beschluss. ${told}`))[0]?.date).toBe("2019-09-05");
});

test.each([
  "Im Hinblick auf die Bildungskonferenz 2026 beschäftigte sich der Kreis am 27. März 2025 mit dem Thema „Demokratie“.",
  "Die Bildungskonferenz 2026 bereitet der Kreis am 27. März 2025 vor.",
])("a conference has its own year and not the day of another meeting: %j", async (text) =>
  expect(await read(text)).toEqual([{ name: "Bildungskonferenz", date: "2026" }]),
);

test("people who meet at an event with a place hold it", async () => {
  expect(await read("Zur Auftaktveranstaltung im Rathaus trafen sich 80 Menschen.")).toEqual([
    { name: "Auftaktveranstaltung", place: "Rathaus" },
  ]);
  expect(await read("In Veranstaltungen im Rathaus trafen sich Menschen.")).toEqual([]);
});

test.each([
  ["Bei einem Workshop am 11. April 2018 erarbeiteten Schulleitungen Vorschläge.", ["Workshop 2018-04-11"]],
  [
    "Infoabend „Nach der Schule“ (13. März 2025), Elternakademie (10. April 2025)",
    ["Infoabend „Nach der Schule“ 2025-03-13", "Elternakademie 2025-04-10"],
  ],
  [
    "2018 fand der erste Bildungskongress statt, 2020 der zweite.",
    ["erster Bildungskongress 2018", "zweite Bildungskongress 2020"],
  ],
  [
    "Im Februar 2020 Abfrage bei allen Kommunen, im Juli 2020 Auftaktworkshop, im Januar 2021 Beschluss.",
    ["Auftaktworkshop 2020-07"],
  ],
  ["Elternabend am 17. März 2022 im Rathaus", ["Elternabend 2022-03-17"]],
])("each event has its own day in %j", async (text, expected) => {
  expect((await read(text)).map(({ name, date }) => `${name} ${date}`).toSorted()).toEqual(
    expected.toSorted(),
  );
});

test.each([
  [
    "Das Büro hatte zu einer Auftaktveranstaltung in den Spiegelsaal der Burg gebeten.",
    { name: "Auftaktveranstaltung", place: "Spiegelsaal der Burg" },
  ],
  [
    "Übergeben wurde sie am 27. November 2015 im Rahmen des in Auental veranstalteten „Kommunalsalons“ der Agentur.",
    { name: "Kommunalsalon", date: "2015-11-27" },
  ],
  ["12. Oktober 2016\n3. Bildungskonferenz in der Stadthalle", { date: "2016-10-12", ordinal: 3 }],
  [
    "Im Stadthaus fand die erste Bildungskonferenz „Fahrplan für alle“ statt.",
    { ordinal: 1, motto: "Fahrplan für alle", place: "Stadthaus" },
  ],
  [
    "# Bildungskonferenz im Kreis: Zukunft Ganztag\n\nWann: :: 21. September 2023\nWo: :: Haus der Region",
    { date: "2023-09-21", place: "Haus der Region" },
  ],
])("an event by its place, its line or its card: %s", async (text, expected) => {
  expect(await read(text)).toMatchObject([expected]);
});

test.each([
  ["Ob die Bildungskonferenz 2027 stattfindet, ist offen.", []],
  ["Die Fragen standen im Mittelpunkt der zweiten Bildungskonferenz.", [{ ordinal: 2 }]],
])("no event, or none with a place: %s", async (text, expected) => {
  const found = await read(text);
  expect(found).toMatchObject(expected);
  expect(found.every(({ place }) => place === undefined)).toBe(true);
});
