import { describe, expect, test } from "vitest";
import { viewOf } from "./view-of.js";

async function personsIn(text: string): Promise<string[]> {
  const view = await viewOf(text);
  return view.mentions.persons.map(
    ({ name, honorific, repeat }) => `${honorific ? `${honorific} ` : ""}${name}${repeat ? " (repeat)" : ""}`,
  );
}

describe("findPersons", () => {
  test.each([
    [
      "Prof Dr. Jonathan Everts und Nora Kaiser zeigen in ihrem Vortrag",
      ["Prof. Dr. Jonathan Everts", "Nora Kaiser"],
    ],
    ["Dr. phil. Anna-Lena Graf von Hardenberg", ["Dr. phil. Anna-Lena Graf von Hardenberg"]],
    [
      "Professorin Susanne Klug, Dipl.-Päd. Jens Uhlig, Dr.-Ing. Tim Weber",
      ["Prof. Susanne Klug", "Dipl.-Päd. Jens Uhlig", "Dr.-Ing. Tim Weber"],
    ],
    ["Anna von der Heide, M.A.", ["M.A. Anna von der Heide"]],
    ["Klaus-Peter Krämer-Lüdtke\nProjektmanager", ["Klaus-Peter Krämer-Lüdtke"]],
    [
      "Jan van den Berg, Maria de la Cruz, Katrin O'Neill",
      ["Jan van den Berg", "Maria de la Cruz", "Katrin O'Neill"],
    ],
    [
      "Ayşe Yılmaz, Nguyen Thi Linh, Olena Kovalenko, Zbigniew Wójcik, Mohammed Al-Khatib",
      ["Ayşe Yılmaz", "Nguyen Thi Linh", "Olena Kovalenko", "Zbigniew Wójcik", "Mohammed Al-Khatib"],
    ],
    ["KATJA STARKE", ["Katja Starke"]],
    ["Meier, Anna", ["Anna Meier"]],
    ["Dr. Schulze, Thomas (Leitung)", ["Dr. Thomas Schulze"]],
    ["Herr K. Meier, Tel.", ["K. Meier"]],
    ["Stefan Martin Leiter des Amtes", ["Stefan Martin"]],
    ["Winfried Kretsch MdL, Land", ["Winfried Kretsch"]],
    ["Eva und Peter Schmidt", ["Peter Schmidt"]],
  ])("%s", async (text, persons) => {
    expect(await personsIn(text)).toEqual(persons);
  });

  test.each([
    ["Leiterin: Xyla Abcott", "Xyla Abcott"],
    ["Ansprechpartnerin: Thurid Mbeki-Lund, Tel. 0345 12345", "Thurid Mbeki-Lund"],
    ["Frau Krzysztofina Wlk sagte", "Krzysztofina Wlk"],
    ["Landrätin Mbola Ndongo eröffnete die Tagung.", "Mbola Ndongo"],
    ["Kontakt\nXenja Obuasi\nx.obuasi@kreis.example", "Xenja Obuasi"],
    ["Name | Telefon\nXyla Abcott | 0345 12345", "Xyla Abcott"],
    ["# Unser Team\n\n- Xyla Abcott, Bildungsmonitoring", "Xyla Abcott"],
    ["Ms Xyla Abcott", "Xyla Abcott"],
  ])("finds a name that is in no list by what stands beside it: %s", async (text, person) => {
    expect(await personsIn(text)).toEqual([person]);
  });

  test.each([
    ["Text: Jonas Vierhaus", ["Jonas Vierhaus"]],
    ["Durch den Abend führte Jonas Vierhaus vom Kreis.", ["Jonas Vierhaus"]],
    ["Das Gespräch moderierten Jonas Vierhaus und Anna Meier.", ["Jonas Vierhaus", "Anna Meier"]],
    // a house that is called after somebody, and what only sounds like a verb
    ["Leitung: Martin-Luther-Haus Nordau", []],
    ["Ansprechpartner: Friedrich Ebert Stiftung", []],
    ["Die Karten Anna Kleinhaus", []],
  ])("what may be no family name is one behind what a person follows: %s", async (text, persons) => {
    expect(await personsIn(text)).toEqual(persons);
  });

  test("links a surname to the one person who has it", async () => {
    expect(await personsIn("Frau Meier leitet das Amt. Sabine Meier ist Juristin. „Gut“, so Meier.")).toEqual(
      ["Sabine Meier (repeat)", "Sabine Meier", "Sabine Meier (repeat)"],
    );
    expect(await personsIn("Sabine Meier und Uwe Meier. Frau Meier sprach.")).toEqual([
      "Sabine Meier",
      "Uwe Meier",
    ]);
    expect(await personsIn("Frau Meier leitet das Amt.")).toEqual([]);
    expect(await personsIn("Anna Richter sprach. Ein Richter urteilte.")).toEqual(["Anna Richter"]);
  });

  test.each([
    "Die Robert Bosch Stiftung fördert.",
    "die Anne-Frank-Schule in der Ludwig-Erhard-Straße",
    "Guten Tag aus Sachsen Anhalt",
    "Bad Homburg und Sankt Augustin",
    "Haus Maria",
    "Grundschule „Astrid Lindgren“ Berlin",
    "Gesamtschule Maria Montessori",
    "Rosa Luxemburg Stiftung, Friedrich-Ebert-Stiftung",
    "Konrad Adenauer Haus",
    "der Mark Twain Preis",
    "N.N., Sachbearbeitung",
    "N. N. (Leitung)",
    "Martin-Luther-Universität Halle-Wittenberg",
    "Otto-von-Guericke-Straße 5, 39104 Magdeburg",
    "St. Anna Kirche",
    "Heinrich Schmidt GmbH & Co. KG",
    "Die Schule ist nach Sophie Scholl benannt.",
    "Kita Sonnenschein",
    "Frau Landrätin",
    "Sehr geehrte Damen und Herren",
    "Max Planck Institut",
    "Anna Bildung",
    "Jan. 2024",
    "Mai 2024",
    "Lernen vor Ort",
    "Referent Kulturelle Bildung",
    "Leiterin Kommunales Bildungsmanagement",
    "# Guter Start Ins Leben",
    "# Neue Wege Gemeinsam Gehen",
    "Frau Maier von der IHK",
    "Projektleitung Digitale Bildung",
    "Staff Unit Education",
    "Name | Funktion\nBildungsberatung Landkreis | Leitung",
    "Ansprechpartner: Regionales Bildungsbüro",
    "Kontakt: Amt Bildung",
  ])("is silent on %s", async (text) => {
    expect(await personsIn(text)).toEqual([]);
  });
});
