import { describe, expect, it } from "vitest";
import { organisation } from "../../src/extractors/organisation.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (text: string) => organisation.extract(await viewOf(text)).map(({ value }) => value);

describe("organisation", () => {
  it("states each organisation once, short form and repeats included", async () => {
    const text =
      "Eine Initiative der Deutschen Kinder- und Jugendstiftung. Die DKJS wird von der Körber-Stiftung unterstützt. Die DKJS dankt.";
    expect(await valuesIn(text)).toEqual([
      { name: "Deutsche Kinder- und Jugendstiftung", kind: "foundation" },
      { name: "Körber-Stiftung", kind: "foundation" },
    ]);
  });

  it("knows a ministry's short form as its full name, where the document has it", async () => {
    expect(
      await valuesIn("Das BMBF fördert. Das Bundesministerium für Bildung und Forschung prüft."),
    ).toEqual([{ name: "Bundesministerium für Bildung und Forschung", kind: "ministry" }]);
    expect(await valuesIn("Das BMBF fördert.")).toEqual([{ name: "BMBF", kind: "ministry" }]);
  });

  it.each([
    "Das Bildungsbüro, das Jugendamt und der Fachbereich Schule arbeiten zusammen.",
    "Der Steuerungskreis, der Bildungsbeirat und die AG Ganztag tagen.",
    "Schulen, Vereine, Kitas, Stiftungen, verschiedene Stellen und die Verwaltung",
  ])("leaves out units, offices, bodies and generic words: %s", async (text) => {
    expect(await valuesIn(text)).toEqual([]);
  });
});

describe("a list of partners", () => {
  it("states each name in it", async () => {
    const text =
      "Kooperationspartner sind:\n\n- Christliche Erwachsenenbildung Neustadt\n- Lokales Forum für Familie";
    expect(await valuesIn(text)).toEqual([
      { name: "Christliche Erwachsenenbildung Neustadt" },
      { name: "Lokales Forum für Familie" },
    ]);
  });

  it.each([
    "Partner:\n\n- Schulen und Kitas\n- Vereine",
    "Unsere Partner:\n\n- Wir arbeiten mit allen zusammen.\n- Anna Meier\n- Landkreis Unna",
    "Unsere Ziele:\n\n- Gute Bildung für alle\n- Offene Türen",
  ])("states none in %j", async (text) => expect(await valuesIn(text)).toEqual([]));

  it("is not needed for a short form in brackets", async () => {
    expect(
      await valuesIn(
        "Die Transferagentur Nordwest für kommunales Bildungsmanagement (TraNo) hilft. Die Leiterin der TraNo dankt.",
      ),
    ).toEqual([{ name: "Transferagentur Nordwest", kind: "agency" }]);
  });
});

describe("partners and backers that no word tells to be an organisation", () => {
  it.each([
    [
      "Partner: Lernwerk Nord, Haus der Begegnung, Kitas, Schulen und ABC",
      ["Lernwerk Nord", "Haus der Begegnung", "ABC"],
    ],
    ["Gefördert durch:\n\n- Elisabeth Krüger Fonds\n- Kommunen", ["Elisabeth Krüger Fonds"]],
    [
      "In Kooperation mit der Lernwerk Nord und begleitet durch die ABC entsteht ein Konzept.",
      ["Lernwerk Nord", "ABC"],
    ],
    ["Der Verein „Lernlust“ hilft im Förderverein „Lesen hilft“.", ["Lernlust", "Lesen hilft"]],
    ["Die DKJS und das DJI haben beraten.", ["DKJS", "DJI"]],
    [
      "Mit dabei sind die Agentur für Arbeit, Beratungsstellen, Familienzentren und Vereine.",
      ["Agentur für Arbeit"],
    ],
    ["die Bundesagentur für Arbeit und Wirtschaftsorganisationen", ["Bundesagentur für Arbeit"]],
    [
      "die Volkshochschule Region Musterstadt und die Stadtbibliothek Moordorf",
      ["Volkshochschule Region Musterstadt", "Stadtbibliothek Moordorf"],
    ],
    ["Die Transferagentur berät. Die Transferagentur in Bayern half.", ["Transferagentur in Bayern"]],
    [
      "Verbundpartner ist das Deutsche Forschungszentrum für Künstliche Intelligenz.",
      ["Deutsches Forschungszentrum für Künstliche Intelligenz"],
    ],
  ])("finds them in %j", async (text, names) =>
    expect((await valuesIn(text)).map(({ name }) => name)).toEqual(names),
  );

  it.each([
    "In Zusammenarbeit mit den Kitas, gefördert durch das Land und unterstützt von der Landrätin Petra Klein, entsteht es.",
    "Gemeinsam mit der Stadt und mit Frau Klein begleitet durch den Bund",
    "Träger: Schulen und Vereine",
    "Die AWO Kreisverband Nord lädt ein; KMK-Beschlüsse gelten. Der Wettbewerb „Jugend forscht“ läuft.",
    "Das Rathaus Moordorf und das Haus sind offen. Die Stadt sieht sich als „Bildungs- und Innovationszentrum“.",
  ])("finds none in %j", async (text) => expect(await valuesIn(text)).toEqual([]));

  it("reads English names", async () => {
    const text =
      "The office works together with the Moordorf Family Alliance, the University of Moordorf, the Adult Education Centre Moordorf and the Regional Office for Schools and Education.";
    expect((await valuesIn(text)).map(({ name }) => name)).toEqual([
      "Moordorf Family Alliance",
      "University of Moordorf",
      "Adult Education Centre Moordorf",
      "Regional Office for Schools and Education",
    ]);
  });
});

describe("who is promoted", () => {
  it.each([
    "Das Projekt dient der Förderung der Kulturellen Bildung.",
    "Die Förderung von Digitalen Kompetenzen steht im Mittelpunkt.",
    "Ziel ist die Unterstützung der Frühen Hilfen und die Förderung von MINT und DAZ.",
    "Die Förderung des Sozialen Lernens und die Unterstützung von Jungen Familien helfen.",
    "Die Unterstützung durch Digitale Medien hilft, begleitet von Frühen Hilfen.",
    "Gemeinsam mit den Jungen Menschen, finanziert von Kommunalen Haushalten.",
    "Unterstützung der Lernpaten Nord",
  ])("is no organisation in %j", async (text) => expect(await valuesIn(text)).toEqual([]));

  it.each([
    "Das Haus ist in Trägerschaft des Lernwerk Nord.",
    "Es steht in Trägerschaft von Lernwerk Nord.",
    "Es wird gefördert von der Lernwerk Nord.",
    "Dank der Förderung durch die Lernwerk Nord geht es weiter.",
    "Mit finanzieller Unterstützung der Lernwerk Nord geht es weiter.",
    "Mit freundlicher Unterstützung von Lernwerk Nord geht es weiter.",
  ])("is told from who backs it: %j", async (text) =>
    expect(await valuesIn(text)).toEqual([{ name: "Lernwerk Nord" }]),
  );
});

describe("partners that a sentence lists", () => {
  it.each([
    [
      "Kooperationspartner sind Lernwerk Nord, das Haus Sonnenschein und Freie Träger.",
      ["Lernwerk Nord", "Haus Sonnenschein"],
    ],
    ["Zu den Partnern gehören Schulen, Kitas und ABC.", ["ABC"]],
    [
      "Mit dabei sind unter anderem Carl Benz Kolleg und Lernwerk Nord.",
      ["Carl Benz Kolleg", "Lernwerk Nord"],
    ],
  ])("are read in %j", async (text, names) =>
    expect((await valuesIn(text)).map(({ name }) => name)).toEqual(names),
  );

  it.each([
    "Beteiligt waren Lehrkräfte, Eltern und Junge Menschen.",
    "Mit dabei sind Frau Anna Klein, Landrat Peter Groß und Gäste.",
    "Partner sind Schulen, die Angebote machen, und Soziale Dienste.",
    "Beteiligt sind Landkreis Unna, Stadt Moordorf und Gemeinden.",
    "Zu den Partnern gehören Vereine.",
  ])("are not in %j", async (text) => expect(await valuesIn(text)).toEqual([]));
});
