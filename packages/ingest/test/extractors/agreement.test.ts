import { expect, test } from "vitest";
import { agreement } from "../../src/extractors/agreement.js";
import { valuesOf } from "./values-of.js";

const read = (text: string) => valuesOf<"agreement">(agreement, text);

test.each([
  [
    "Kooperationsvereinbarung mit der Lernagentur Westland: seit 2011",
    [{ kind: "Kooperationsvereinbarung", partner: "Lernagentur Westland", since: "2011" }],
  ],
  [
    "Ziel- bzw. Kooperationsvereinbarung mit der Lernagentur Westland:\n\n- seit 2011",
    [{ kind: "Zielvereinbarung", partner: "Lernagentur Westland", since: "2011" }],
  ],
  ["Kooperationsvereinbarung :: 3. Mai 2016", [{ kind: "Kooperationsvereinbarung", date: "2016-05-03" }]],
  [
    "Am 3. Mai 2016 wurde die Zielvereinbarung mit dem Ministerium für Bildung, Jugend und Sport unterzeichnet.",
    [{ kind: "Zielvereinbarung", partner: "Ministerium für Bildung, Jugend und Sport", date: "2016-05-03" }],
  ],
  [
    "Der Kreistag hat am 12. Dezember 2022 beschlossen, das Büro zu verstetigen.",
    [{ kind: "Beschluss", date: "2022-12-12" }],
  ],
  ["Kreistagsbeschluss vom 14.03.2018", [{ kind: "Beschluss", date: "2018-03-14" }]],
  [
    "The cooperation agreement with the Foundation for Learning was signed in May 2021.",
    [{ kind: "Kooperationsvereinbarung", partner: "Foundation for Learning", date: "2021-05" }],
  ],
  [
    "Die Absichtserklärung (LOI) wurde im Juni 2020 unterzeichnet.",
    [{ kind: "Absichtserklärung", date: "2020-06" }],
  ],
  [
    "Er erinnerte an den Beschluss des Kreistages vom 20. September 2023: Bis 2026 soll jedes Kind einen Platz haben.",
    [{ kind: "Beschluss", date: "2023-09-20" }],
  ],
  [
    "# Meilensteine\n\n- 07.12.2016: Kreistag beschließt die Verstetigung",
    [{ kind: "Beschluss", date: "2016-12-07" }],
  ],
  [
    "Am 14. März 2024 unterzeichneten Landrätin Julia Neumann und der Leiter der Transferagentur Westland, Peter Schmidt, eine Zielvereinbarung.",
    [{ kind: "Zielvereinbarung", partner: "Transferagentur Westland", date: "2024-03-14" }],
  ],
  [
    "Die Kreise haben mit der Transferagentur Westland Zielvereinbarungen unterzeichnet. Übergeben wurden sie am 27. November 2015.",
    [{ kind: "Zielvereinbarung", partner: "Transferagentur Westland", date: "2015-11-27" }],
  ],
  // the partner in front, as one of two, behind who signs for it, in the sentence before
  [
    "Mit der Netzstelle Bildung Südwest hat der Landkreis am 5. Juli 2023 eine Zielvereinbarung geschlossen.",
    [{ kind: "Zielvereinbarung", partner: "Netzstelle Bildung Südwest", date: "2023-07-05" }],
  ],
  [
    "Mit der Technischen Hochschule Westland besteht seit 2019 eine Kooperationsvereinbarung.",
    [{ kind: "Kooperationsvereinbarung", partner: "Technische Hochschule Westland", since: "2019" }],
  ],
  [
    "Mit dem Ziel besserer Übergänge wurde am 3. Mai 2020 eine Kooperationsvereinbarung geschlossen.",
    [{ kind: "Kooperationsvereinbarung", date: "2020-05-03" }],
  ],
  [
    "Das Land Nordrhein-Westfalen und der Kreis haben am 3. Mai 2020 eine Kooperationsvereinbarung unterzeichnet.",
    [{ kind: "Kooperationsvereinbarung", partner: "Land Nordrhein-Westfalen", date: "2020-05-03" }],
  ],
  [
    "Am 25. Juni 2015 haben Landrat Peter Schmidt und Eva Moser vom Büro Süd der Transferagentur Bayern eine Zielvereinbarung unterzeichnet.",
    [{ kind: "Zielvereinbarung", partner: "Transferagentur Bayern", date: "2015-06-25" }],
  ],
  [
    "Der Kreis, das Staatliche Schulamt Fulda und die Agentur für Arbeit wollen helfen. Dazu unterzeichneten sie am 25. Mai 2022 eine Kooperationsvereinbarung.",
    [{ kind: "Kooperationsvereinbarung", partner: "Staatliches Schulamt Fulda", date: "2022-05-25" }],
  ],
  [
    "Grundlage ist die Zielvereinbarung. Sie wurde am 12. April 2021 zwischen dem Landkreis und der Transferagentur Nord-Ost abgeschlossen.",
    [{ kind: "Zielvereinbarung", partner: "Transferagentur Nord-Ost", date: "2021-04-12" }],
  ],
  [
    "# Kooperationsvereinbarungen\n\n- Hochschule Fulda, seit 2015\n- IHK Ostland (2018)",
    [
      { kind: "Kooperationsvereinbarung", partner: "Hochschule Fulda", since: "2015" },
      { kind: "Kooperationsvereinbarung", partner: "IHK Ostland", date: "2018" },
    ],
  ],
  // "Vereinbarung" and "Vertrag" between the commune and an authority, or for education
  [
    "Zwischen dem Kultusministerium und dem Landkreis besteht seit 2014 eine Vereinbarung zur Bildungsregion.",
    [{ kind: "Kooperationsvereinbarung", partner: "Kultusministerium", since: "2014" }],
  ],
  [
    "2008 wurde ein Vertrag zwischen dem Land NRW und dem Kreis geschlossen.",
    [{ kind: "Kooperationsvereinbarung", partner: "Land NRW", date: "2008" }],
  ],
  [
    "Seit dem Kooperationsvertrag vom 9. Dezember 2008 planen beide gemeinsam. Der Vertrag mit dem Ministerium für Schule und Weiterbildung wurde 2014 verlängert.",
    [
      {
        kind: "Kooperationsvereinbarung",
        partner: "Ministerium für Schule und Weiterbildung",
        date: "2008-12-09",
      },
    ],
  ],
  // the day of the notice, of the occasion
  [
    "21.06.2018\n\nHeute haben der Landrat und die Leiterin der Transferagentur Hessen eine Zielvereinbarung unterzeichnet.",
    [{ kind: "Zielvereinbarung", partner: "Transferagentur Hessen", date: "2018-06-21" }],
  ],
  [
    "Am 12. Juni 2019 berieten alle. Im Anschluss unterzeichneten der Landrat und die Präsidentin der Hochschule Fulda eine Kooperationsvereinbarung.",
    [{ kind: "Kooperationsvereinbarung", partner: "Hochschule Fulda", date: "2019-06-12" }],
  ],
  // decisions in other words
  ["2012 fiel im Stadtrat der Beschluss, zu beginnen.", [{ kind: "Beschluss", date: "2012" }]],
  [
    "Am 12. Dezember 2018 fasste der Rat der Stadt den Grundsatzbeschluss.",
    [{ kind: "Beschluss", date: "2018-12-12" }],
  ],
  [
    "In der Sitzung am 5. Mai 2017 stimmte der Kreistag dem Konzept zu.",
    [{ kind: "Beschluss", date: "2017-05-05" }],
  ],
  [
    "Die Entscheidung des Stadtrats zur Verstetigung fiel im Juli 2022.",
    [{ kind: "Beschluss", date: "2022-07" }],
  ],
  [
    "Kreistag Entscheidung\n12.03.2013\nSitzung des Kreistags geändert beschlossen",
    [{ kind: "Beschluss", date: "2013-03-12" }],
  ],
  ["The city council approved the plan on 8 December 2022.", [{ kind: "Beschluss", date: "2022-12-08" }]],
])("%j", async (text, expected) => expect(await read(text)).toEqual(expected));

test("both parties of a signing are named", async () => {
  const [value] = await read(
    "Im März 2022 unterzeichneten der Landkreis Celle sowie die Lernagentur Westland eine Kooperationsvereinbarung.",
  );
  expect(value).toMatchObject({
    kind: "Kooperationsvereinbarung",
    partner: "Lernagentur Westland",
    commune: "Celle",
    date: "2022-03",
  });
});

test("partner and date of two sentences are one agreement", async () => {
  const text =
    "Der Landkreis schloss eine Kooperationsvereinbarung mit der Lernagentur Westland.\n\nDie Kooperationsvereinbarung wurde am 2. Februar 2016 unterzeichnet.";
  expect(await read(text)).toEqual([
    { kind: "Kooperationsvereinbarung", partner: "Lernagentur Westland", date: "2016-02-02" },
  ]);
});

test("a first and a renewed agreement stay two", async () => {
  const text =
    "Kooperationsvereinbarung mit der Lernagentur Westland seit 2011\n\nIm Mai 2020 wurde erneut eine Kooperationsvereinbarung mit der Lernagentur Westland unterzeichnet.";
  expect(await read(text)).toHaveLength(2);
});

test("the commune itself is no partner", async () => {
  const [value] = await read(
    "Die Zielvereinbarung mit dem Landkreis Celle wurde am 4. Juni 2019 unterzeichnet.",
  );
  expect(value?.partner).toBeUndefined();
});

test.each([
  "Eine Kooperationsvereinbarung mit der Hochschule soll 2026 geschlossen werden.",
  "Kooperationsvereinbarungen mit Schulen sind ein wichtiges Mittel.",
  "Die Vereinbarung von Familie und Beruf ist schwer.",
  "Muster für eine Kooperationsvereinbarung mit Vereinen (Stand 2020)",
  "In einer Kooperationsvereinbarung werden Ziele festgehalten.",
  "Wir haben beschlossen, 2023 neu anzufangen.",
  "Der Kreistag beschließt am 12. Mai 2026 über den Haushalt.",
  "Kooperationsvereinbarungen mit der Lernagentur Westland helfen.",
  "Die Vereinbarung von Zielen ist am 3. März 2020 Thema gewesen.",
  "Der Vertrag über die Reinigung der Schulen wurde am 3. März 2020 geschlossen.",
  "Der Tarifvertrag gilt seit 2020. Im Vertrag vom 3. Mai 2020 steht nichts.",
  "Die Eltern schließen mit der Stiftung Kita seit 2020 einen Vertrag.",
  "Die Schülerfirma hat 2020 einen Vertrag mit der Sparkasse unterzeichnet.",
  "In der Vereinbarung ist festgelegt, dass die Agentur für Arbeit berät.",
  "Mit der Agentur für Arbeit wurde im Herbst 2021 über eine Kooperationsvereinbarung gesprochen.",
  "Ohne Kooperationsvereinbarung arbeitet der Kreis seit 2016 mit der Hochschule Fulda.",
  "Der Kreistag lehnte am 12. März 2023 die Verstetigung ab.",
  "Der Kreistag hat am 12. März 2023 den Haushalt verabschiedet.",
  "Beschluss der Kultusministerkonferenz vom 3. Mai 2020.",
  "Terminvereinbarung unter der Nummer 0123 45678 seit 2011",
])("none in %j", async (text) => expect(await read(text)).toEqual([]));

test("what is not done alone is agreed all the same", async () => {
  expect(
    await read(
      "Dass das Büro nicht allein dasteht, ist der Zielvereinbarung mit der Transferagentur Nordwest vom 3. Mai 2016 zu verdanken.",
    ),
  ).toMatchObject([{ kind: "Zielvereinbarung", partner: "Transferagentur Nordwest", date: "2016-05-03" }]);
});

test.each([
  ["Land und Landkreis schlossen vor Vertretern der Handwerkskammer einen Kooperationsvertrag.", "Land"],
  [
    "Der Landkreis Unna und die Lernagentur Westland unterzeichneten am 3. Mai 2016 im Beisein der Handwerkskammer eine Kooperationsvereinbarung.",
    "Lernagentur Westland",
  ],
  [
    "Die Zielvereinbarung der Transferagentur Hessen mit dem städtischen Fachbereich Schule wurde am 3. Mai 2016 verlängert.",
    "Transferagentur Hessen",
  ],
  [
    "Den Kooperationsvertrag schlossen das Ministerium für Schule und die Stadt Essen im Juni 2008.",
    "Ministerium für Schule",
  ],
  [
    "Die Stadt Essen arbeitet mit der Transferagentur Hessen. Diese Zielvereinbarung haben beide Seiten in Anwesenheit von Vertretern der Handwerkskammer am 3. Mai 2016 unterzeichnet.",
    "Transferagentur Hessen",
  ],
  [
    "Der Landkreis Unna dankt der Transferagentur Hessen.\n\nDie Ziele haben der Landkreis und die Transferagentur in einer neuen Vereinbarung festgeschrieben.",
    "Transferagentur Hessen",
  ],
])("the parties, not who looks on: %s", async (text, partner) =>
  expect(await read(text)).toMatchObject([{ partner }]),
);

test("a vote on education without its day", async () => {
  expect(
    await read("Der Kreistag hat das Bildungsleitbild in seiner Sitzung am Dienstagabend beschlossen."),
  ).toEqual([{ kind: "Beschluss" }]);
});

test.each([
  "Der Kreistag hat die Abfallsatzung in seiner Sitzung beschlossen.",
  "Der Kreistag soll das Bildungsleitbild in seiner nächsten Sitzung beschließen.",
  "In der Regel verabreden Land und Kommune ihre Felder in einem Kooperationsvertrag.",
])("no agreement in: %s", async (text) => expect(await read(text)).toEqual([]));

test("the one who signs for an agency that is named in full elsewhere", async () => {
  expect(
    await read(
      "Der Landkreis Unna arbeitet mit der Transferagentur Kommunales Bildungsmanagement Hessen.\n\nEine entsprechende Zielvereinbarung unterzeichneten Landrat Uwe Kunze und Anna Meier, Leiterin der Transferagentur.",
    ),
  ).toMatchObject([
    { kind: "Zielvereinbarung", partner: "Transferagentur Kommunales Bildungsmanagement Hessen" },
  ]);
});

test("the date of another noun's relative clause is not the agreement's", async () => {
  const [value] = await read(
    "Mit der Zielvereinbarung mit der Lernagentur Westland wird eine Kooperation erweitert, die seit dem 28. März 2017 besteht.",
  );
  expect(value).not.toHaveProperty("since");
});

test("an agreement with the commune has the one agency that is named for its partner", async () => {
  expect(
    await read(
      "Der Landkreis Unna holt sich Rat bei der Transferagentur Westland. Die Kooperationsvereinbarung mit dem Landkreis Unna läuft zunächst bis Ende 2020.",
    ),
  ).toMatchObject([{ kind: "Kooperationsvereinbarung", partner: "Transferagentur Westland" }]);
  expect(
    await read(
      "Hier helfen die Transferagentur Westland und die Transferagentur Ostland. Die Kooperationsvereinbarung mit dem Landkreis Unna läuft zunächst bis Ende 2020.",
    ),
  ).toEqual([]);
});

test.each([
  [
    "Es soll ein Bericht entstehen (Beschlüsse des Kreisausschusses vom 05.12.2014, VO 2014/193, und vom 10.07.2015, VO/2015/125).",
    ["2014-12-05", "2015-07-10"],
  ],
  [
    "Er erinnert daran, dass der Kreistag mit Beschluss Nr. 50 vom 15.12.2014 die Beteiligung beschlossen habe.",
    ["2014-12-15"],
  ],
  ["Beschluss des Stadtrates vom 3. Mai 2016, danach tagte er am 5. Juni 2017.", ["2016-05-03"]],
  ["Die Beschlüsse des Kreistages vom Dienstag liegen vor.", []],
  ["Der Kreistag hat mit Beschluss Nr. 3 vom 05.12.2014 den Haushalt geändert.", []],
])("resolutions by their days in %j", async (text, dates) =>
  expect([...new Set((await read(text)).map(({ date }) => date))]).toEqual(dates),
);

test.each([
  [
    "Seit 2014 arbeitet die Transferagentur mit der Stadt zusammen. Festgehalten sind die Ziele in einer Zielvereinbarung.",
    [{ kind: "Zielvereinbarung", partner: "Transferagentur" }],
  ],
  [
    "Landrat und Leiterin setzten am 9. März 2018 ihre Unterschriften unter die Kooperationsvereinbarung.",
    [{ kind: "Kooperationsvereinbarung", date: "2018-03-09" }],
  ],
  [
    "Die Mitglieder des Jugendhilfeausschusses beschlossen am 4. Mai 2021 das Rahmenkonzept.",
    [{ kind: "Beschluss", date: "2021-05-04" }],
  ],
  [
    "Der Landkreis Unna hat eine Kooperationsvereinbarung mit dem Land Niedersachsen unterzeichnet.\n\nDie Vereinbarung gilt seit September 2015.",
    [{ kind: "Kooperationsvereinbarung", partner: "Land Niedersachsen", since: "2015-09" }],
  ],
])("parties and days in %j", async (text, expected) => expect(await read(text)).toMatchObject(expected));

test.each([
  "Kommunen können mit der Transferagentur eine Zielvereinbarung abschließen.",
  "Die Transferagentur berät. Eine Zielvereinbarung liegt noch nicht vor.",
])("none in %j", async (text) => expect(await read(text)).toEqual([]));

test.each([
  [
    "Mit Beschluss vom 15. Dezember 2015 hat der Kreistag die Verwaltung beauftragt, Mittel zu beantragen.",
    [{ kind: "Beschluss", date: "2015-12-15" }],
  ],
  [
    "Der Kreis und die Transferagentur Westland setzen die Arbeit fort. Der Landrat unterzeichnete eine neue Zielvereinbarung.",
    [{ kind: "Zielvereinbarung", partner: "Transferagentur Westland" }],
  ],
  ["Mit Beschluss vom 15. Dezember 2015 wurde der Verein aufgelöst.", []],
])("a day of a resolution, an agency named before: %s", async (text, expected) => {
  expect(await read(text)).toMatchObject(expected);
});
