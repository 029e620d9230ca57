import { describe, expect, it } from "vitest";
import { viewOf } from "./view-of.js";

async function organisationsIn(text: string): Promise<string[]> {
  const view = await viewOf(text);
  return view.mentions.organisations.map(({ name, type, kind }) => `${name} (${kind ?? type})`);
}

describe("findOrganisations", () => {
  it.each([
    ["der Deutschen Kinder- und Jugendstiftung", ["Deutsche Kinder- und Jugendstiftung (foundation)"]],
    [
      "Bertelsmann Stiftung, Körber-Stiftung, Stiftung Mercator, Jacobs Foundation",
      [
        "Bertelsmann Stiftung (foundation)",
        "Körber-Stiftung (foundation)",
        "Stiftung Mercator (foundation)",
        "Jacobs Foundation (foundation)",
      ],
    ],
    [
      "des Ministeriums für Bildung, Jugend und Sport des Landes Brandenburg",
      ["Ministerium für Bildung, Jugend und Sport des Landes Brandenburg (ministry)"],
    ],
    [
      "vom Ministerium für Bildung Sachsen-Anhalt in Magdeburg",
      ["Ministerium für Bildung Sachsen-Anhalt (ministry)"],
    ],
    ["im Sächsischen Staatsministerium für Kultus", ["Sächsisches Staatsministerium für Kultus (ministry)"]],
    [
      "Jobcenter Herne und Agentur für Arbeit Cottbus",
      ["Jobcenter Herne (agency)", "Agentur für Arbeit Cottbus (agency)"],
    ],
    [
      "Universität Leipzig, Hochschule Magdeburg-Stendal",
      ["Universität Leipzig (university)", "Hochschule Magdeburg-Stendal (university)"],
    ],
    ["IHK Halle-Dessau", ["IHK Halle-Dessau (chamber)"]],
    [
      "Bildung im Fokus e. V. und die Lernwerk gGmbH",
      ["Bildung im Fokus e. V. (association)", "Lernwerk gGmbH (company)"],
    ],
    ["Die Leitung des Fördervereins Auental e. V.", ["Förderverein Auental e. V. (association)"]],
    ["nach dem Abschluss der Gründung des Vereins Lesefreunde e. V.", ["Lesefreunde e. V. (association)"]],
    ["Seit der Übernahme durch die Lernwelt gGmbH", ["Lernwelt gGmbH (company)"]],
    ["der Verein der Freunde des Museums e. V.", ["Verein der Freunde des Museums e. V. (association)"]],
    ["Haus der Jugend e. V.", ["Haus der Jugend e. V. (association)"]],
    [
      "das Bundesministerium des Innern und für Heimat",
      ["Bundesministerium des Innern und für Heimat (ministry)"],
    ],
    ["das Ministerium für Bildung und für alle Schulen gute Räume", ["Ministerium für Bildung (ministry)"]],
    [
      "Transferagentur Nord-Ost und REAB Niedersachsen",
      ["Transferagentur Nord-Ost (agency)", "REAB Niedersachsen (agency)"],
    ],
    ["Vertreter des Staatlichen Schulamtes Cottbus", ["Staatliches Schulamt Cottbus (authority)"]],
    ["gefördert vom Land Brandenburg", ["Land Brandenburg (authority)"]],
    ["gefördert durch das BMBF", ["BMBF (ministry)"]],
    [
      "unterstützt von der Wehr-Stiftung, der Industrie- und Handelskammer, der Hochschule Köln und dem Stadtsportbund Unna e. V.",
      [
        "Wehr-Stiftung (foundation)",
        "Industrie- und Handelskammer (chamber)",
        "Hochschule Köln (university)",
        "Stadtsportbund Unna e. V. (association)",
      ],
    ],
    [
      "Hochschule Köln und Sportbund Unna e. V.",
      ["Hochschule Köln (university)", "Sportbund Unna e. V. (association)"],
    ],
    ["Max-Muster-Stiftung, Neustrelitz", ["Max-Muster-Stiftung (foundation)"]],
    ["St. Elisabeth Stiftung", ["St. Elisabeth Stiftung (foundation)"]],
    [
      "vom Statistischen Amt Mecklenburg-Vorpommern",
      ["Statistisches Amt Mecklenburg-Vorpommern (authority)"],
    ],
    ["das Schulamt Nordthüringen", ["Schulamt Nordthüringen (authority)"]],
    ["Dank an die Regionalagentur Bildung Nordost", ["Regionalagentur Bildung Nordost (agency)"]],
    [
      "Handwerkskammer für Mittelfranken, IHK Nürnberg für Mittelfranken",
      ["Handwerkskammer für Mittelfranken (chamber)", "IHK Nürnberg für Mittelfranken (chamber)"],
    ],
    [
      "ein Kooperationsvertrag, den die Stadt und das Land Nordrhein-Westfalen schlossen",
      ["Land Nordrhein-Westfalen (authority)"],
    ],
    ["Gefördert vom Freistaat Bayern", ["Freistaat Bayern (authority)"]],
    // a fund is money, and no organisation
    ["aus Mitteln des Europäischen Sozialfonds Plus", []],
    [
      "mit dem Anna-Muster-Zentrum und der LUMEN-Agentur",
      ["Anna-Muster-Zentrum (other)", "LUMEN-Agentur (other)"],
    ],
    ["im MINT-Zentrum und im Bildungs-Institut", []],
    ["die Senatorin für Schule und Jugend", ["Senatorin für Schule und Jugend (ministry)"]],
    ["Behörde für Arbeit und Soziales", ["Behörde für Arbeit und Soziales (authority)"]],
    ["die Behörde prüft", []],
    ["die IHK zu Dortmund", ["IHK zu Dortmund (chamber)"]],
    ["Das Statistische Landesamt liefert die Daten.", ["Statistisches Landesamt (authority)"]],
    ["die FH Südwestfalen", ["FH Südwestfalen (university)"]],
    ["Der Unternehmensverband Dortmund", ["Unternehmensverband Dortmund (association)"]],
    ["ein Verband von Unternehmen", []],
    [
      "die Koordinierungsstelle Bildung und Beruf e. V.",
      ["Koordinierungsstelle Bildung und Beruf e. V. (association)"],
    ],
    ["des Deutschen Gewerkschaftsbundes", ["Deutscher Gewerkschaftsbund (association)"]],
    [
      "das Kernteam Bildungsmonitoring und die Facharbeitsgruppe Inklusion",
      ["Kernteam Bildungsmonitoring (body)", "Facharbeitsgruppe Inklusion (body)"],
    ],
    ["unser Team und die Gemeinschaft", []],
    ["Im Kuratorium der Bildungsregion", ["Kuratorium der Bildungsregion (body)"]],
    ["Das Gremium „Bildung im Dialog“ tagt.", ["Gremium „Bildung im Dialog“ (body)"]],
    ["mit dem Schulamt für den Kreis Nordtal", ["Schulamt für den Kreis Nordtal (authority)"]],
    ["Professorin an der TH Köln", ["TH Köln (university)"]],
    ["das Forschungszentrum Köln", ["Forschungszentrum Köln (other)"]],
    ["im BMBF-geförderten Vorhaben", ["BMBF (ministry)"]],
    [
      "das Staatsministerium der Finanzen, für Landesentwicklung und Heimat",
      ["Staatsministerium der Finanzen, für Landesentwicklung und Heimat (ministry)"],
    ],
    [
      "Transferagentur Hessen (TAH). Die Transferagentur TAH hilft.",
      [
        "Transferagentur Hessen (agency)",
        "Transferagentur Hessen (agency)",
        "Transferagentur Hessen (agency)",
      ],
    ],
    ["with the transfer agency NordWest", ["transfer agency NordWest (agency)"]],
    [
      "School supervision is handled by the East Thuringia State Education Authority and the Federal Ministry of Education and Research.",
      [
        "East Thuringia State Education Authority (authority)",
        "Federal Ministry of Education and Research (ministry)",
      ],
    ],
  ])("finds organisations: %s", async (text, expected) => {
    expect(await organisationsIn(text)).toEqual(expected);
  });

  it.each([
    ["Das Amt für Bildung, Kultur und Sport, Burgenlandkreis", ["Amt für Bildung, Kultur und Sport (unit)"]],
    ["im Fachbereich Bildung und Soziales der Stadt Unna", ["Fachbereich Bildung und Soziales (unit)"]],
    [
      "im Schulverwaltungs- und Sportamt der Kreisverwaltung",
      ["Schulverwaltungs- und Sportamt (unit)", "Kreisverwaltung (unit)"],
    ],
    ["Dezernat II, Referat 34", ["Dezernat II (unit)", "Referat 34 (unit)"]],
    ["Das Amt für Jugend und die Stadt", ["Amt für Jugend (unit)"]],
    ["Das Jugendamt Eltern berät", ["Jugendamt (unit)"]],
    ["Das Büro gehört zum Sozialreferat", ["Sozialreferat (unit)"]],
    ["Abteilung 5 „Schulen und Bildung“", ["Abteilung 5 „Schulen und Bildung“ (unit)"]],
    ["the Youth and Social Affairs Division", ["Youth and Social Affairs Division (unit)"]],
  ])("finds units, with their whole name and no more: %s", async (text, expected) => {
    expect(await organisationsIn(text)).toEqual(expected);
  });

  it.each([
    ["Aufgaben des Bildungsbüros", ["Bildungsbüro (office)"]],
    ["im Regionalen Bildungsbüro des Kreises Unna", ["Regionales Bildungsbüro (office)"]],
    ["das kommunale Bildungsbüro", ["Kommunales Bildungsbüro (office)"]],
    ["Bildungs- und Integrationsbüro", ["Bildungs- und Integrationsbüro (office)"]],
    ["Büro für Bildung und Chancen", ["Büro für Bildung und Chancen (office)"]],
    ["Stabsstelle Bildung beim Landrat", ["Stabsstelle Bildung (office)"]],
    ["Fachstelle Bildungsmanagement", ["Fachstelle Bildungsmanagement (office)"]],
    ["the education office of the district", ["education office (office)"]],
    ["Netzwerkstelle Bildung", ["Netzwerkstelle Bildung (office)"]],
    ["Abteilung Bildungsmanagement", ["Abteilung Bildungsmanagement (office)"]],
    ["the Office for Education and Sport", ["Office for Education and Sport (office)"]],
    ["the Education Coordination Office", ["Education Coordination Office (office)"]],
    ["Staff unit “Education for all”", ["Education for all (office)"]],
  ])("finds offices: %s", async (text, expected) => {
    expect(await organisationsIn(text)).toEqual(expected);
  });

  it.each([
    ["im kommunalen Steuerungskreis", ["Kommunaler Steuerungskreis (body)"]],
    ["die Lenkungsgruppe tagt", ["Lenkungsgruppe (body)"]],
    ["Runder Tisch Bildung", ["Runder Tisch Bildung (body)"]],
    [
      "Arbeitskreis Schule-Wirtschaft und AG Frühe Bildung",
      ["Arbeitskreis Schule-Wirtschaft (body)", "AG Frühe Bildung (body)"],
    ],
    ["Arbeitsgruppe Übergang Kita-Grundschule", ["Arbeitsgruppe Übergang Kita-Grundschule (body)"]],
    ["Ausschuss für Bildung und Finanzen", ["Ausschuss für Bildung und Finanzen (body)"]],
    ["Kommission Ganztag", ["Kommission Ganztag (body)"]],
    ["das nächste Großstadtnetzwerk", ["Großstadtnetzwerk (network)"]],
    ["Netzwerk Frühe Hilfen", ["Netzwerk Frühe Hilfen (network)"]],
    ["Netzwerkstelle „Gute Wege“", ["Netzwerkstelle „Gute Wege“ (network)"]],
    [
      "Die Stadt hat mit der Lernstadt Musterhausen ein Netzwerk ins Leben gerufen.",
      ["Lernstadt Musterhausen (network)"],
    ],
  ])("finds bodies: %s", async (text, expected) => {
    expect(await organisationsIn(text)).toEqual(expected);
  });

  it("ties short forms and repeats to the full name", async () => {
    const text =
      "Der kommunale Steuerungskreis berät. Im KSK wird geplant. Der Steuerungskreis tagt. Das Deutsche Jugendinstitut (DJI) hilft.";
    expect(await organisationsIn(text)).toEqual([
      "Kommunaler Steuerungskreis (body)",
      "Kommunaler Steuerungskreis (body)",
      "Kommunaler Steuerungskreis (body)",
      "Deutsches Jugendinstitut (other)",
      "Deutsches Jugendinstitut (other)",
    ]);
  });

  it.each([
    "die verschiedenen Stellen, Vereine, Schulen und Netzwerke",
    "Die Bildungsbüros trafen sich. Regionale Bildungsbüros gibt es viele.",
    "Die Lenkungskreise tagen. Arbeitsgruppen entstanden.",
    "Ehrenamt, Lehramt, insgesamt, Samt, Beamte, Gesamtelternrat, Elternbeirat, Stadtrat, Landrat, Betriebsrat",
    "ein Netzwerk aufbauen, das Netzwerk der Akteure",
    "die Stiftung, die Agentur, das Ministerium, die Universität, ein Beirat",
    "Arbeitskreis, Projektgruppe und Arbeitsgruppe",
    "eine Kooperationsvereinbarung. Die Stiftung fördert",
    "Nach dem Impulsreferat und dem Fachreferat beriet die Kommission, das Funknetzwerk fiel aus.",
    "Am Montag und am Feiertag im Vertrag",
  ])("finds none: %s", async (text) => {
    expect(await organisationsIn(text)).toEqual([]);
  });
});

it.each([
  ["das Zentrum für Schulentwicklung", ["Zentrum für Schulentwicklung (other)"]],
  ["das Bildungskontor des Landkreises", ["Bildungskontor (office)"]],
  ["die Mitarbeiter des neu eingerichteten Bildungsbüros", ["Bildungsbüro (office)"]],
  ["die Leiterin der Koordinierungsstelle Netzwerk Lernen", ["Netzwerk Lernen (network)"]],
])("finds %s", async (text, expected) => {
  const found = await organisationsIn(text);
  expect(found.map((name) => name.replace("body", "network"))).toEqual(expected);
});

it.each(["Im Zentrum stehen Kinder.", "Er wohnt im Zentrum von Neustadt."])(
  "finds none in %s",
  async (text) => {
    expect(await organisationsIn(text)).toEqual([]);
  },
);

it.each([
  ["mit der Transferagentur Rheinland-Pfalz – Saarland", "Transferagentur Rheinland-Pfalz – Saarland"],
  ["mit der Transferagentur Rheinland-Pfalz - Saarland", "Transferagentur Rheinland-Pfalz - Saarland"],
  ["mit der Transferagentur Hessen – ein Gewinn", "Transferagentur Hessen"],
  ["mit der Transferagentur Hessen - Kassel, 3. Mai", "Transferagentur Hessen"],
])("an agency of two states: %s", async (text, name) => {
  const view = await viewOf(text);
  expect(view.mentions.organisations.map((mention) => mention.name)).toEqual([name]);
});

it.each([
  "des 2009 gegründeten Bildungsbüros",
  "des Wiesenauer Bildungsbüros",
  "des erst 2011 eröffneten Bildungsbüros",
])("a genitive with a year or a town in it: %s", async (text) => {
  const view = await viewOf(`Das ist die Arbeit ${text}.`);
  expect(view.mentions.organisations.map((mention) => mention.name)).toEqual(["Bildungsbüro"]);
});
