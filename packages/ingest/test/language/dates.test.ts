import { describe, expect, test } from "vitest";
import { findDates } from "../../src/language/dates.js";

/** `words = EDTF` of each mention. */
const read = (text: string, reference?: string): string[] =>
  findDates(text, reference === undefined ? {} : { reference }).map(
    (mention) => `${text.slice(mention.start, mention.end)} = ${mention.edtf}`,
  );

describe("findDates", () => {
  test.each([
    ["26.Februar 2014", ["26.Februar 2014 = 2014-02-26"]],
    ["am 09. Juni 2015 um 14:00 Uhr", ["09. Juni 2015 = 2015-06-09"]],
    ["Dienstag, den 14. Juni 2022", ["Dienstag, den 14. Juni 2022 = 2022-06-14"]],
    ["Di, 14.06.2022; 14.6.22", ["Di, 14.06.2022 = 2022-06-14", "14.6.22 = 2022-06-14"]],
    ["10. Jänner 2012 und 31.Maerz 2016", ["10. Jänner 2012 = 2012-01-10", "31.Maerz 2016 = 2016-03-31"]],
    ["am vierten Dezember 2023", ["vierten Dezember 2023 = 2023-12-04"]],
    [
      "im August 2024, Aug. 2023, Mai '22",
      ["August 2024 = 2024-08", "Aug. 2023 = 2023-08", "Mai '22 = 2022-05"],
    ],
    ["2024-06-14T10:00:00Z", ["2024-06-14 = 2024-06-14"]],
    ["Stand: 06/2024", ["06/2024 = 2024-06"]],
    ["im Jahr 2009", ["Jahr 2009 = 2009"]],
    ["2008 Einrichtung eines Bildungsbüros", ["2008 = 2008"]],
    ["2016: Gründung", ["2016 = 2016"]],
    ["ca. 2010, um 1990", ["ca. 2010 = 2010~", "um 1990 = 1990~"]],
    ["June 14, 2024 or 14th of June 2024", ["June 14, 2024 = 2024-06-14", "14th of June 2024 = 2024-06-14"]],
    ["in May 2024", ["May 2024 = 2024-05"]],
    ["Mä\u0308rz", []],
    ["3. Ma\u0308rz 2020", ["3. Ma\u0308rz 2020 = 2020-03-03"]],
    ["3.\u00a0März\u00a02020", ["3.\u00a0März\u00a02020 = 2020-03-03"]],
  ])("single dates: %s", (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ["Seit 2009 sorgt", ["Seit 2009 = 2009/.."]],
    ["ab dem 1. August 2024", ["ab dem 1. August 2024 = 2024-08-01/.."]],
    ["ab 2010 bis 2014", ["ab 2010 bis 2014 = 2010/2014"]],
    ["von 2009 an", ["von 2009 an = 2009/.."]],
    ["bis Ende des Jahres 2025", ["bis Ende des Jahres 2025 = ../2025"]],
    ["bis zum 30. Juni 2024", ["bis zum 30. Juni 2024 = ../2024-06-30"]],
    ["Lernen vor Ort (2009-2014), 2016–19", ["2009-2014 = 2009/2014", "2016–19 = 2016/2019"]],
    ["in den Jahren 2009 bis 2014", ["Jahren 2009 bis 2014 = 2009/2014"]],
    ["zwischen 2009 und 2014", ["zwischen 2009 und 2014 = 2009/2014"]],
    ["von Juni bis August 2024", ["von Juni bis August 2024 = 2024-06/2024-08"]],
    ["vom 10. bis 22. Oktober 2012", ["vom 10. bis 22. Oktober 2012 = 2012-10-10/2012-10-22"]],
    ["vom 30.12.2023 bis 2.1.2024", ["vom 30.12.2023 bis 2.1.2024 = 2023-12-30/2024-01-02"]],
    ["10. Dezember bis 5. Januar 2024", ["10. Dezember bis 5. Januar 2024 = 2023-12-10/2024-01-05"]],
    ["since 2009, from 2009 to 2014", ["since 2009 = 2009/..", "from 2009 to 2014 = 2009/2014"]],
    ["by the end of 2025", ["by the end of 2025 = ../2025"]],
    ["2023/24", ["2023/24 = 2023/2024"]],
    ["im Schuljahr 2023/24", ["Schuljahr 2023/24 = 2023-08/2024-07"]],
    ["3. Quartal 2023, Q3/2023", ["3. Quartal 2023 = 2023-35", "Q3/2023 = 2023-35"]],
    ["im dritten Quartal des Jahres 2023", ["dritten Quartal des Jahres 2023 = 2023-35"]],
    ["1. Halbjahr 2024", ["1. Halbjahr 2024 = 2024-40"]],
    ["2. Schulhalbjahr 2023/24", ["2. Schulhalbjahr 2023/24 = 2024-02/2024-07"]],
    ["WiSe 2023/24", ["WiSe 2023/24 = 2023-10/2024-03"]],
    ["Herbst 2023, Winter 2023/24", ["Herbst 2023 = 2023-23", "Winter 2023/24 = 2023-24"]],
    ["KW 23/2024", ["KW 23/2024 = 2024-06-03/2024-06-09"]],
    ["in den 1990er Jahren", ["1990er Jahren = 199X"]],
    ["seit den 90er-Jahren", ["seit den 90er-Jahren = 199X/.."]],
  ])("periods: %s", (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ["24. und 25. Mai 2016", ["24. und 25. Mai 2016 = 2016-05-24/2016-05-25"]],
    ["14./15. November 2023", ["14./15. November 2023 = 2023-11-14/2023-11-15"]],
    [
      "am 06.06., 13.06. und 22.08.24",
      ["06.06. = 2024-06-06", "13.06. = 2024-06-13", "22.08.24 = 2024-08-22"],
    ],
    ["am 3., 10. und 17. März 2022", ["3. = 2022-03-03", "10. = 2022-03-10", "17. März 2022 = 2022-03-17"]],
    [
      "10.-12. März und 5. April 2024",
      ["10.-12. März = 2024-03-10/2024-03-12", "5. April 2024 = 2024-04-05"],
    ],
    ["2012, 2013 und 2015", ["2012 = 2012", "2013 = 2013", "2015 = 2015"]],
    ["im Mai und Juni 2024", ["Mai = 2024-05", "Juni 2024 = 2024-06"]],
  ])("lists: %s", (text, expected) => expect(read(text)).toEqual(expected));

  test("says which parts were completed", () => {
    const [first, , last] = findDates("am 3., 10. und 17. März 2022");
    expect(first?.implied).toEqual(["month", "year"]);
    expect(last?.implied).toBeUndefined();
    expect(findDates("seit den 90er Jahren")[0]?.implied).toEqual(["century"]);
  });

  test("takes a missing year from the text before, else from the text after, else leaves the date out", () => {
    expect(read("Im Jahr 2009 begann es. Am 5. Mai kam die Zusage.")).toEqual([
      "Jahr 2009 = 2009",
      "5. Mai = 2009-05-05",
    ]);
    expect(read("Am 5. Mai kam die Zusage. Es war 2009.")[0]).toBe("5. Mai = 2009-05-05");
    expect(read("Am 5. Mai kam die Zusage.")).toEqual([]);
  });

  test("a weekday chooses the year", () => {
    expect(read("Bericht 2021. Am Dienstag, 14. Juni, kam er.")[1]).toBe("Dienstag, 14. Juni = 2022-06-14");
  });

  test("gives part and precision", () => {
    expect(findDates("Ende 2025")[0]).toMatchObject({ edtf: "2025", part: "end", precision: "year" });
    expect(findDates("Mitte Mai 2024")[0]).toMatchObject({
      edtf: "2024-05",
      part: "middle",
      precision: "month",
    });
    expect(findDates("2. Quartal 2024")[0]?.precision).toBe("quarter");
  });

  test.each([
    ["heute", "2024-06-14"],
    ["gestern Abend", "2024-06-13"],
    ["in fünf Tagen", "2024-06-19"],
    ["nächsten Montag", "2024-06-17"],
    ["letzten Freitag", "2024-06-07"],
    ["nächste Woche", "2024-06-17/2024-06-23"],
    ["im vergangenen Jahr", "2023"],
    ["vor zwei Jahren", "2022"],
    ["die letzten zwei Monate", "2024-04/2024-05"],
    ["Ende des Monats", "2024-06"],
    ["letzter Montag im März 2025", "2025-03-31"],
    ["im Mai vergangenen Jahres", "2023-05"],
    ["am 3. Februar", "2024-02-03"],
  ])("relative to a reference: %s", (text, edtf) => {
    expect(findDates(text, { reference: "2024-06-14" }).map((mention) => mention.edtf)).toEqual([edtf]);
  });

  test("relative dates need a reference", () => {
    for (const text of ["gestern", "nächsten Montag", "im vergangenen Jahr", "vor zwei Wochen", "am Freitag"])
      expect(findDates(text)).toEqual([]);
  });

  test.each([
    "§ 12 Absatz 3 und § 12.3. Absatz 2",
    "Tel.: 0345-68178 21, 03535 2009-2014, +49 2012 2013",
    "1.200 Personen, 2000 Euro, rund 2000 Menschen, 2000 Schülerinnen",
    "Drs. 18/1234, Drucksache 19/2012, Ausgabe 5/2024",
    "Klasse 5/6, 24/7, Forum 1, Modul 3",
    "14:00 Uhr, 14.30 Uhr, von 9.00 bis 12.00 Uhr, bis 10.10 Uhr",
    "01234 Musterstadt, Schulstraße 12-14",
    "Version 1.2.2012, v2.3.24, 1.1.1.1.1.1",
    "3.12. Grundlagen",
    "Agenda 2030",
    "19. Bildungskonferenz, 7. Platz",
    "IBAN DE12 2024 2023 0000",
    "Frau Mai und Herr August; you may go; es war Herbst",
    "30.02.2024, 32.01.2024, 14.13.2024",
    "99,5 % und 10.5 Prozent",
    "freitags und montags, am Freitag",
  ])("no dates: %s", (text) => expect(read(text)).toEqual([]));

  test("does not join words of different cells or paragraphs", () => {
    expect(read("14.\tJuni 2024")).toEqual(["Juni 2024 = 2024-06"]);
    expect(read("von 2009\n\nbis 2014")).toEqual(["2009 = 2009", "bis 2014 = ../2014"]);
  });

  test("spans are in order, apart, and in the text", () => {
    const text = "Am 06.06., 13.06. und 22.08.24 sowie vom 1. bis 3. Mai 2025, seit 2009 (2016-2019).";
    let end = 0;
    for (const mention of findDates(text)) {
      expect(mention.start).toBeGreaterThanOrEqual(end);
      end = mention.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });

  test.each(["1.", "1. ", "1., ", "1.1. - ", "2009-", "von 1. bis ", "Mo, ", "Ende des ", "seit 1. und "])(
    "time grows with the length on %j",
    (unit) => {
      const time = (size: number): number => {
        const text = unit.repeat(size / unit.length);
        const start = performance.now();
        findDates(text);
        return performance.now() - start;
      };
      time(10_000);
      // far above what a busy machine needs, far below quadratic time
      expect(time(100_000)).toBeLessThan(10_000);
    },
  );
});

test.each([
  ["+++ 23.01.2020 +++ Neues", ["23.01.2020 = 2020-01-23"]],
  ["Aktuell +++ 3. Mai 2020 +++", ["3. Mai 2020 = 2020-05-03"]],
  ["+49 23.01.2020", []],
])("knows a news ticker from a telephone: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

describe("months with two digits for the year", () => {
  test.each([
    ["beteiligt (04/16–03/21) war", ["2016-04/2021-03"]],
    ["von 05/17 bis 04/21", ["2017-05/2021-04"]],
    ["am Stand 04/16 und", []],
    ["Plan 10/11–12/13", []],
    ["Regel 03/21–04/16", []],
    ["Teil 01/20/3–02/21", []],
  ])("in %j", (text, expected) => expect(findDates(text).map(({ edtf }) => edtf)).toEqual(expected));
});
