import { expect, test } from "vitest";
import { programme } from "../../src/extractors/programme.js";
import { valuesOf } from "./values-of.js";

const name = "„Bildung integriert“";
const read = async (text: string) =>
  (await valuesOf<"programme">(programme, `# Landkreis Auenland\n\n${text}`)).find(
    ({ programmeId }) => programmeId === "bildung-integriert",
  )?.period;

test.each([
  // in the bracket behind the name, and behind quotation marks with a mark of exclamation
  [
    `Das Büro entstand im Programm ${name} (Kennzeichen: 01AB1234; Laufzeit 01.03.2015 bis 28.02.2019).`,
    "2015-03-01/2019-02-28",
  ],
  [`Finanzierung: Kreismittel, Programm „Bildung integriert!“ (2012–2016)`, "2012/2016"],
  // right in front of the name
  ["Genutzt wurden „Lernen vor Ort“ sowie, seit Juli 2016, „Bildung integriert“.", "2016-07/.."],
  // an insertion between name and verb
  [`Das Vorhaben ${name} – hier kurz „BI“ genannt – startete im Kreis am 1. Februar 2017.`, "2017-02-01/.."],
  [`Der Kreis nutzt Mittel; im Sommer 2016 kam das Programm ${name} hinzu.`, "2016-22/.."],
  // phases
  [
    `Gefördert wird das Büro im Programm ${name} durch den Bund. Im März 2018 hat die zweite Förderphase begonnen (Ende: 29. Februar 2020).`,
    "../2020-02-29",
  ],
  [
    `Es arbeitete im Programm ${name}; die zweite Förderphase (01.03.2011 bis 28.02.2013) nutzte dem Ausbau.`,
    "../2013-02-28",
  ],
  [`Die zweite Förderphase des Programms ${name} läuft von Juli 2019 bis Juni 2021.`, "../2021-06"],
  [
    `Förderprogramm :: ${name}\nLaufzeit :: 01.05.2013 – 30.04.2015, verlängert bis 30.04.2017`,
    "2013-05-01/2017-04-30",
  ],
  [
    `Programm :: ${name}\nProjektlaufzeit :: 1. Phase: 10/2010 – 09/2013\\\\2. Phase: 10/2013 – 09/2015`,
    "2010-10/2015-09",
  ],
  [
    `Programm: Bildung integriert\n1. Phase: Mai 2014 bis April 2018\n2. Phase: Mai 2018 bis April 2020`,
    "2014-05/2020-04",
  ],
  [`Die Stelle wird mit dem seit Januar 2015 laufenden Vorhaben ${name} verknüpft.`, "2015-01/.."],
  [
    `Seit Frühjahr 2022 wird die Beratung im Rahmen des ESF Plus-Programms ${name} fortgeführt.`,
    "2022-21/..",
  ],
  // nouns for beginning and end
  [`Nach dem Ende des Programms ${name} im Juni 2019 übernahm der Kreis die Stellen.`, "../2019-06"],
  [`Als im Juni 2019 die Förderung durch ${name} endete, übernahm der Kreis die Stellen.`, "../2019-06"],
  [`Mit dem Auslaufen von ${name} zum 30. Juni 2019 wurden die Stellen verstetigt.`, "../2019-06-30"],
  [`Die Teilnahme am Programm ${name} begann im Juli 2016.`, "2016-07/.."],
  [`Möglich wurde dies durch ${name}, in das der Kreis 2016 aufgenommen wurde.`, "2016/.."],
  [`Der Kreis hat sich 2016 dem Programm ${name} angeschlossen.`, "2016/.."],
  [`Der Kreis erhielt 2016 den Zuwendungsbescheid für ${name}.`, "2016/.."],
  [`2016 ging der Kreis mit ${name} an den Start.`, "2016/.."],
  [`Bereits 2016 wurde der Kreis Teil des Programms ${name}.`, "2016/.."],
  [`Mit Unterstützung von ${name} baut der Kreis seit 2016 ein Monitoring auf.`, "2016/.."],
  [`Juni 2016 – Start des Programms ${name}`, "2016-06/.."],
  [`2016: Kreis wird Förderkommune in ${name}`, "2016/.."],
  // labels, tables and lines
  [`- Projektname: ${name}\n- Projektbeginn: Juni 2016\n- Projektende: Mai 2021`, "2016-06/2021-05"],
  [
    `Datum | Schritt\n07/2016 | Start des Programms ${name}\n06/2019 | Ende der Förderung durch ${name}`,
    "2016-07/2019-06",
  ],
  [`Programm ${name}\n\nvon 04/2016 bis 03/2019`, "2016-04/2019-03"],
  // told by the sentence before or behind
  [`Das Büro wird seit April 2016 gefördert. Grundlage ist das Programm ${name}.`, "2016-04/.."],
  [
    `Mit dem Programm ${name} unterstützt der Bund Kreise. Der Landkreis wird vom 01.05.2017 bis zum 30.04.2020 gefördert.`,
    "2017-05-01/2020-04-30",
  ],
  [
    `Seit Januar 2024 nimmt der Kreis am Programm ${name} teil. Im Rahmen dieses Programms fördert der Bund bis Ende 2027 die Arbeit.`,
    "2024-01/2027",
  ],
  [`The project ${name} started in June 2016. Funding ended in May 2021.`, "2016-06/2021-05"],
])("%s", async (text, period) => {
  expect(await read(text)).toBe(period);
});

test.each([
  `Bundesweit läuft ${name} seit 2015.`,
  `Für ${name} hat der Kreis 2015 einen Antrag gestellt.`,
  `Nach dem ersten Jahr (2017) von ${name} zog der Kreis Bilanz.`,
  `2018 erschien im Rahmen von ${name} der erste Bildungsbericht.`,
  `Im Programm ${name} (Bildungsbericht 2018 und Leitbild 2019) entstand viel.`,
  `Das erste Projektjahr von ${name} endete im Mai 2017.`,
  `2016: Kreis diskutiert Ergebnisse von ${name}`,
  `2016 wurde der Bericht zu ${name} Teil der Planung.`,
  `Die Evaluation von ${name} wurde 2020 veröffentlicht.`,
  `Geplant sind, ab 2026, ${name} und anderes.`,
])("no period in %s", async (text) => {
  expect(await read(text)).toBeUndefined();
});

test("what is on an agenda, or stands behind another sentence, is no programme", async () => {
  const names = async (text: string) =>
    (await valuesOf<"programme">(programme, text)).map(({ name }) => name);
  expect(
    await names(
      "Danach standen zwei Runden auf dem Programm:\n\n- Runde 1: Sprache im Alltag\n- Runde 2: Lernen im Alter",
    ),
  ).toEqual([]);
  expect(
    await names(
      "Die Landesförderung läuft aus. Für 2026 schlägt die Verwaltung vor:\n\n- Fortschreibung des Berichts\n- Aufbau eines Beirats",
    ),
  ).toEqual([]);
});
