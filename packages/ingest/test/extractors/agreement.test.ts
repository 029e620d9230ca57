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
  "Terminvereinbarung unter der Nummer 0123 45678 seit 2011",
])("none in %j", async (text) => expect(await read(text)).toEqual([]));
