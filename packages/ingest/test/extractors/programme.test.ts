import { describe, expect, it } from "vitest";
import { programme } from "../../src/extractors/programme.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (text: string) => programme.extract(await viewOf(text)).map(({ value }) => value);

describe("programme", () => {
  it.each([
    ["## Förderprogramme\n\n- Lernen vor Ort (2009-2014)", { period: "2009/2014" }],
    [
      "Seit 2009 Teilnahme am Bundesprogramm „Lernen vor Ort (LvO)“ mit vielen",
      { period: "2009/..", role: "participant" },
    ],
    [
      "Zwischen 2010 und 2013 förderte der Bund mit dem Programm „Lernen vor Ort“ die Arbeit.",
      { period: "2010/2013" },
    ],
    ["Förderprogramm | Zeitraum\nLernen vor Ort | 2009–2014", { period: "2009/2014" }],
    ["Als Pilotkommune im Programm „Lernen vor Ort“ war er früh dabei.", { role: "pilot" }],
    ["Der Landkreis ist Referenzregion im Programm „Lernen vor Ort“.", { role: "reference region" }],
    ["Das Projekt „Lernen vor Ort“ war gut. Im Jahr 2014 fand eine Konferenz statt.", {}],
    ["Zwischen 2009 und 2014 war der Landkreis bei „Lernen vor Ort“ dabei.", { period: "2009/2014" }],
    [
      "Am Programm „Lernen vor Ort“ beteiligt sich der Landkreis seit Januar 2010. Das Vorhaben ist im Schulamt verortet und läuft bis zum 31.08.2014.",
      { period: "2010-01/2014-08-31", role: "participant" },
    ],
    [
      "Der Landkreis ist seit 2010 Teil des Programms „Lernen vor Ort“. Die Förderung endet am 30. April 2014.",
      { period: "2010/2014-04-30" },
    ],
    [
      "Seit dem Start des Programms „Lernen vor Ort“ im September 2009 wächst das Büro.",
      { period: "2009-09/.." },
    ],
    [
      "An vier Schulen erprobt der Landkreis bis Sommer 2014 das Projekt „Lernen vor Ort“.",
      { period: "../2014-22" },
    ],
    ["## Projekt „Lernen vor Ort“ – beendet im August 2014", { period: "../2014-08" }],
    ["Projekt „Lernen vor Ort“\nLaufzeit: 01.09.2009 bis 31.08.2014", { period: "2009-09-01/2014-08-31" }],
    ["## Programm „Lernen vor Ort“\n\nLaufzeit: 2009–2014", { period: "2009/2014" }],
    [
      "## Programm „Lernen vor Ort“\n\nSeit 2009 nimmt der Landkreis am Programm teil.",
      { period: "2009/.." },
    ],
    ["Programm | Beginn | Ende\nLernen vor Ort | 1.9.2009 | 31.8.2014", { period: "2009-09-01/2014-08-31" }],
    ["Programm :: Lernen vor Ort\nLaufzeit :: 2009–2014", { period: "2009/2014" }],
    [
      "From September 2009 to August 2014 the district took part in the federal programme “Lernen vor Ort”.",
      { period: "2009-09/2014-08", role: "participant" },
    ],
    // begin and end told by single dates, in this clause or a later one
    [
      "Mit „Lernen vor Ort“ war der Landkreis schon 2009 in ein Bundesprogramm eingestiegen; es lief hier bis Mitte 2014.",
      { period: "2009/2014" },
    ],
    [
      "Was 2009 als Modellprojekt im Programm „Lernen vor Ort“ begann, ist heute fest. Über das Ende der Förderung im August 2014 hinaus blieb es.",
      { period: "2009/2014-08" },
    ],
    ["- 2009: Start des Projekts „Lernen vor Ort“", { period: "2009/.." }],
    ["- 2009 Einstieg in „Lernen vor Ort“", { period: "2009/.." }],
    [
      "2009 wurde der Kreis in das Programm „Lernen vor Ort“ aufgenommen, 2014 lief die Förderung aus.",
      { period: "2009/2014" },
    ],
    [
      "Das Programm „Lernen vor Ort“ ist am 31. August 2014 ausgelaufen. Begonnen hat es 2009.",
      { period: "2009/2014-08-31" },
    ],
    [
      "Bis 2014 wurde das Büro über „Lernen vor Ort“ finanziert; begonnen hatte die Förderung 2009.",
      { period: "2009/2014" },
    ],
    [
      "Der Beschluss fiel 2006. Drei Jahre später folgte mit „Lernen vor Ort“ die Förderung durch den Bund; sie endete im April 2014.",
      { period: "2009/2014-04" },
    ],
    [
      "„Lernen vor Ort“ hieß das Programm. Dieses Förderprogramm unterstützte den Landkreis zwischen 2009 und 2014.",
      { period: "2009/2014" },
    ],
    [
      "Programm: Lernen vor Ort\nFördergeber: Bund\nLaufzeit: 01.09.2009 bis 31.08.2014",
      { period: "2009-09-01/2014-08-31" },
    ],
    [
      "The district joined the programme “Lernen vor Ort” in 2009. The project ran until August 2014.",
      { period: "2009/2014-08" },
    ],
    // what begins or ends is not the programme
    ["Im Rahmen von „Lernen vor Ort“ begann 2010 der Aufbau des Büros.", {}],
    ["2010 startete mit Mitteln aus „Lernen vor Ort“ das Monitoring.", {}],
    ["Das Projekt „Lernen vor Ort“ half. Die Förderung der Schulsozialarbeit begann 2011.", {}],
    ["Das Projekt „Lernen vor Ort“ half. Es begann eine Diskussion, die 2019 endete.", {}],
    ["Das Projekt „Lernen vor Ort“ half. Die erste Förderphase endete im August 2012.", {}],
    // what the dates are of is not the taking part
    ["Im Rahmen von „Lernen vor Ort“ entstand von 2010 bis 2012 der erste Bericht.", {}],
    ["Maßnahmen von 2010 bis 2012, die im Programm „Lernen vor Ort“ entstanden.", {}],
    ["Seit 2015 gibt es das Büro, das über das Programm „Lernen vor Ort“ bezahlt wird.", {}],
    ["Bis 2025 sollen die Ideen aus „Lernen vor Ort“ umgesetzt werden, dem Programm.", {}],
    ["„Lernen vor Ort“ war ein Programm des Bundes, das von 2009 bis 2014 vierzig Kommunen förderte.", {}],
  ])("%s", async (text, expected) => {
    expect(await valuesIn(`# Landkreis Auenland\n\n${text}`)).toEqual([
      { name: "Lernen vor Ort", programmeId: "lernen-vor-ort", commune: "Auenland", ...expected },
    ]);
  });

  it.each([
    [
      "Von 2016 bis 2021 nahm der Landkreis am Programm „Bildung integriert“ teil, von 2017 bis 2020 am Programm „Lernen vor Ort“.",
      "2016/2021",
      "2017/2020",
    ],
    [
      "Der Landkreis nahm von 2016 bis 2019 an „Bildung integriert“ und von 2009 bis 2014 an „Lernen vor Ort“ teil.",
      "2016/2019",
      "2009/2014",
    ],
    [
      "Der Landkreis nahm an den Programmen „Bildung integriert“ (2016–2021) und „Lernen vor Ort“ (2009–2014) teil.",
      "2016/2021",
      "2009/2014",
    ],
    [
      "Von 2012 bis 2014 nahm der Landkreis an den Programmen „Bildung integriert“ und „Lernen vor Ort“ teil.",
      "2012/2014",
      "2012/2014",
    ],
    ["2016–2021: Bildung integriert\n2009–2014: Lernen vor Ort", "2016/2021", "2009/2014"],
    [
      "Der Landkreis nimmt seit 2016 am Programm „Bildung integriert“ teil, auch „Lernen vor Ort“ war ein Programm.",
      "2016/..",
      undefined,
    ],
  ])("gives each programme the period of its clause: %s", async (text, integrated, local) => {
    const values = await valuesIn(`# Landkreis Auenland\n\n${text}`);
    const periodOf = (id: string) => values.find(({ programmeId }) => programmeId === id)?.period;
    expect(values).toHaveLength(2);
    expect([periodOf("bildung-integriert"), periodOf("lernen-vor-ort")]).toEqual([integrated, local]);
  });

  it("states a programme once for each commune", async () => {
    const text =
      "Der Kreis Unna nimmt am Programm „Bildung integriert“ teil. Auch der Kreis Lippe ist bei „Bildung integriert“ dabei. „Bildung integriert“ hilft dem Kreis Lippe.";
    expect((await valuesIn(text)).map(({ commune }) => commune)).toEqual(["Unna", "Lippe"]);
  });

  it.each([
    "An „Lernen vor Ort“ war die Stadt nicht beteiligt.",
    "Fördermittel aus dem Programm „Lernen vor Ort“ hat der Landkreis bislang nicht beantragt.",
    "Anders als die Nachbarn nahm der Landkreis nie am Programm „Lernen vor Ort“ teil.",
  ])("states no programme that is denied: %s", async (text) => {
    expect(await valuesIn(`# Landkreis Auenland\n\n${text}`)).toEqual([]);
  });

  it.each([
    "Nicht nur an „Lernen vor Ort“ hat der Landkreis teilgenommen.",
    "Der Landkreis nahm am Programm „Lernen vor Ort“ teil, weil er nicht allein bleiben wollte.",
  ])("knows what a negation is of: %s", async (text) => {
    expect(await valuesIn(`# Landkreis Auenland\n\n${text}`)).toHaveLength(1);
  });

  it("finds programmes with their periods in a list that nothing announces", async () => {
    const text =
      "# Landkreis Auenland\n\n- Bildung integriert, 2016 bis 2021\n- Lernen vor Ort: 2009–2014\n- Kaffee, 2016";
    expect((await valuesIn(text)).map(({ name, period }) => `${name} ${period}`)).toEqual([
      "Bildung integriert 2016/2021",
      "Lernen vor Ort 2009/2014",
    ]);
  });

  it("leaves an agency of that name to the organisations", async () => {
    expect(await valuesIn("Die Transferagentur für kommunales Bildungsmanagement half.")).toEqual([]);
    expect(await valuesIn("Die Transferagentur, eine Initiative des Bundes, berät Kreise.")).toEqual([]);
  });

  it.each([
    "Bildung integriert gestalten wir im Landkreis Unna.",
    "Wir kochen ein Programm für alle: das Projekt Suppe.",
  ])("finds none: %s", async (text) => {
    expect(await valuesIn(text)).toEqual([]);
  });
});

it.each([
  ["Es war das Programm „Lernen vor Ort“, an dem der Landkreis teilnimmt.", { role: "participant" }],
  [
    "Es war das Programm „Lernen vor Ort“, mit dem zwischen 2009 und 2014 neun Kommunen unterstützt wurden.",
    { period: "2009/2014" },
  ],
])("reads the relative clause: %s", async (text, expected) => {
  expect(await valuesIn(`# Landkreis Auenland\n\n${text}`)).toMatchObject([expected]);
});

describe("the period of a programme", () => {
  it.each([
    ["Der Kreis war an „Lernen vor Ort“ (09/09–08/14) beteiligt.", "2009-09/2014-08"],
    ["Im Kreis hat am 1. März 2010 das Programm „Lernen vor Ort“ begonnen.", "2010-03-01/.."],
    [
      "Seit 2010 lief das Projekt „Lernen vor Ort“. Nach guter Arbeit endete es am 31. August 2014.",
      "2010/2014-08-31",
    ],
    [
      "Mit dem Bundesprojekt „Lernen vor Ort“ arbeitet der Kreis seit dem 1. Mai 2010 daran.",
      "2010-05-01/..",
    ],
    ["Im Rahmen des „Lernen vor Ort“ gab es das im Zeitraum von 2010 bis 2013 schon.", "2010/2013"],
    [
      "# Stadt X\n\nDas Programm „Lernen vor Ort“ hilft.\n\nDas Ziel ist klar.\n\nLaufzeit: 01.09.2009 – 31.08.2012",
      "2009-09-01/2012-08-31",
    ],
    [
      "Das Projekt „Lernen vor Ort“ hilft. In der Projektlaufzeit von Mai 2010 bis Juni 2014 entstand viel.",
      "2010-05/2014-06",
    ],
  ])("is found in %j", async (text, period) => {
    expect(await valuesIn(text)).toMatchObject([{ name: "Lernen vor Ort", period }]);
  });

  it.each([
    "Anna Meier arbeitet im Programm „Lernen vor Ort“ und lebt seit 2010 in der Stadt.",
    "Seit 2010 gibt es ein Büro. Das Programm „Lernen vor Ort“ kennt es gut.",
    "Klassen 09/10–10/11 lernen mit „Lernen vor Ort“.",
    "Das Programm „Lernen vor Ort“ und das Projekt „Bunte Wege“ helfen den Kindern, den Familien und allen, die hier wohnen.\n\nLaufzeit: 2012–2014",
  ])("is not in %j", async (text) => {
    for (const value of await valuesIn(text)) expect(value).not.toHaveProperty("period");
  });

  it("is taken part in where its results are to be used, and not where it is to be applied for", async () => {
    expect(await valuesIn("Die Ergebnisse aus „Lernen vor Ort“ möchte der Kreis nutzen.")).toHaveLength(1);
    expect(
      await valuesIn("Als Teil des Projekts „Lernen vor Ort“ soll ein Büro geschaffen werden."),
    ).toHaveLength(1);
    expect(await valuesIn("Der Kreis möchte das Programm „Lernen vor Ort“ nutzen.")).toEqual([]);
  });
});

describe("programmes without a known name", () => {
  it.each([
    ["Das Landesprogramm Kitaplus fördert drei Kitas.", ["Kitaplus"]],
    ["Im Landesprogramm Talentscouting NRW arbeiten Scouts.", ["Talentscouting NRW"]],
    ["Der Kreis feiert den Start der „Bildungslandschaft Moorwald“.", ["Bildungslandschaft Moorwald"]],
    ["Das Büro ging aus zwei Projekten hervor. Am Anfang stand das „Lernnetz Nord“.", ["Lernnetz Nord"]],
    ["Mit dem Landesprogramm werden Schulen gefördert. Ein Bundesprogramm Schulen zuliebe fehlt.", []],
    ["Der Kreis feiert den Start der „Zukunftswerkstatt Moorwald“.", []],
  ])("in %j", async (text, names) => expect((await valuesIn(text)).map(({ name }) => name)).toEqual(names));

  it.each([
    [
      "Der Kreis nimmt am Programm „Aufwind“ und am Programm „Seestern“ teil. Beide Programme begannen 2019.",
      "2019/..",
    ],
    [
      "Der Kreis feiert den Start des Projekts „Lerninsel“. Es geht darum, das bis 2028 vom Bund geförderte Projekt umzusetzen.",
      "../2028",
    ],
    [
      "Das Programm „Aufwind“ wirkt.\n\n# 1. Förderphase (Sep 2009 – Aug 2012)\n\nGut.\n\n# 2. Förderphase (Sep 2012 – Aug 2014)\n\nGut.",
      "2009-09/2014-08",
    ],
    ["Am 1. März 2020 hat der Landkreis Unna das Projekt „Aufwind“ begonnen.", "2020-03-01/.."],
  ])("its period in %j", async (text, period) => expect((await valuesIn(text))[0]?.period).toBe(period));
});

it("reads no end from the day on which a project starts, however long it runs", async () => {
  const [value] = await valuesIn(
    "Der Landkreis nimmt am Programm „Lernen vor Ort“ teil. Das Projekt startet am 1. Oktober 2009 und läuft drei Jahre.",
  );
  expect(value?.period).toBe("2009-10-01/..");
});
