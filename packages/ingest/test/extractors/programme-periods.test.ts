import { expect, test } from "vitest";
import { programme } from "../../src/extractors/programme.js";
import { valuesOf } from "./values-of.js";

const read = async (text: string) =>
  (await valuesOf<"programme">(programme, `# Landkreis Auenland\n\n${text}`)).map(({ name, period }) => [
    name,
    period,
  ]);

test.each([
  [
    "Im Rahmen des Programms „Bildung integriert“, das im Mai 2016 begann und im April 2021 auslief, entstand viel.",
    [["Bildung integriert", "2016-05/2021-04"]],
  ],
  [
    "Für drei Jahre, nämlich 2017 bis 2019, wurde über das Programm „Bildung integriert“ eine Stelle finanziert.",
    [["Bildung integriert", "2017/2019"]],
  ],
  [
    "In der Projektlaufzeit von Februar 2019 bis Januar 2022 baut der Kreis über das Programm „Bildung integriert“ etwas auf.",
    [["Bildung integriert", "2019-02/2022-01"]],
  ],
  [
    "Zwei Kräfte bauen im Programm „Bildung integriert“ ein Monitoring auf. Das Projekt begann im Juni 2019 und geht weiter.",
    [["Bildung integriert", "2019-06/.."]],
  ],
  [
    "Der Kreis hat sich um das Programm „Bildungskommunen“ beworben; Start war im April 2024.",
    [["Bildungskommunen", "2024-04/.."]],
  ],
  [
    "Projektlaufzeit: 01.09.2023 – 31.08.2027\nProgramm: Bildungskommunen\nOrt: Moordorf",
    [["Bildungskommunen", "2023-09-01/2027-08-31"]],
  ],
  [
    "# Landesprogramm „Wege bahnen“\n\nDas bis 31.01.2021 befristete Projekt sah Beratung vor.",
    [["Wege bahnen", "../2021-01-31"]],
  ],
  [
    "Das Programm „Bildung integriert“ half dem Kreis.\n\nDas Projekt begann im Juni 2019 und geht weiter.",
    [["Bildung integriert", "2019-06/.."]],
  ],
  [
    "Der Bericht entstand über „Lernen vor Ort“. Dieses Förderprogramm wurde zwischen 2009 und 2014 in Anspruch genommen.",
    [["Lernen vor Ort", "2009/2014"]],
  ],
  [
    "2018 startete der Kreis in das Programm „Bildung integriert“, das nach drei Jahren im März 2021 auslief.",
    [["Bildung integriert", "2018/2021-03"]],
  ],
  [
    "Am 31. Januar 2020 beenden wir das Projekt „Bildung integriert“ früher.",
    [["Bildung integriert", "../2020-01-31"]],
  ],
  [
    "Der Kreis war von 2009 bis 2014 im Programm „Lernen vor Ort“ unterstützt worden.",
    [["Lernen vor Ort", "2009/2014"]],
  ],
  [
    "Laufzeit :: 01.09.2017 – 31.08.2020\nFörderung :: Bund\nProgramm :: Bildung integriert",
    [["Bildung integriert", "2017-09-01/2020-08-31"]],
  ],
  ["Im Rahmen von Lernen vor Ort entstand ein Monitoring.", [["Lernen vor Ort", undefined]]],
] as const)("a period of taking part: %s", async (text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test.each([
  "„Bildung integriert“ war ein Programm des Bundes, das von 2015 bis 2022 Kommunen förderte.",
  "Das Programm „Bildung integriert“ half dem Kreis.\n\nDas Rathaus wurde von 2017 bis 2019 saniert.",
  "Das Programm „Bildung integriert“ half. Von 2017 bis 2019 wurde das Rathaus saniert.",
])("no period of taking part: %s", async (text) => {
  expect((await read(text))[0]?.[1]).toBeUndefined();
});
