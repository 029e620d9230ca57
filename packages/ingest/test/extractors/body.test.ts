import { describe, expect, it } from "vitest";
import { body } from "../../src/extractors/body.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (text: string) =>
  body.extract(await viewOf(`# Landkreis Auenland\n\n${text}`)).map(({ value }) => value);

describe("body", () => {
  it.each([
    [
      "Der Bildungsbeirat dient dem Austausch zwischen Schulen und Verwaltung.",
      { name: "Bildungsbeirat", purpose: "Austausch zwischen Schulen und Verwaltung" },
    ],
    [
      "Die Lenkungsgruppe ist verantwortlich für die Abstimmung der Ziele.",
      { name: "Lenkungsgruppe", purpose: "Abstimmung der Ziele" },
    ],
    [
      "Ein Steuerungskreis zur Abstimmung aller Angebote wurde gebildet.",
      { name: "Steuerungskreis", purpose: "Abstimmung aller Angebote" },
    ],
    [
      "Der Regionale Lenkungskreis des Landkreises bereitet Entscheidungen vor.",
      { name: "Regionaler Lenkungskreis", purpose: "bereitet Entscheidungen vor" },
    ],
    [
      "Der Lenkungskreis legt die Schwerpunkte fest und verabschiedet den Plan. Den Vorsitz hat der Landrat.",
      { name: "Lenkungskreis", purpose: "legt die Schwerpunkte fest und verabschiedet den Plan" },
    ],
    [
      "Der Bildungsbeirat definiert Handlungsfelder und tagt zweimal im Jahr.",
      { name: "Bildungsbeirat", purpose: "definiert Handlungsfelder" },
    ],
    [
      "Die Kommission Ganztag, besetzt mit Fachleuten, bereitet die Beschlüsse vor.",
      { name: "Kommission Ganztag", purpose: "bereitet die Beschlüsse vor" },
    ],
    [
      "- Bildungsbeirat: berät Kreistag und Verwaltung",
      { name: "Bildungsbeirat", purpose: "berät Kreistag und Verwaltung" },
    ],
    [
      "Gremium | Aufgabe\nLenkungskreis | entscheidet über die Ziele",
      { name: "Lenkungskreis", purpose: "entscheidet über die Ziele" },
    ],
    [
      "## Arbeitskreis Schule-Beruf\n\nDer Arbeitskreis stimmt die Angebote der Träger ab.",
      { name: "Arbeitskreis Schule-Beruf", purpose: "stimmt die Angebote der Träger ab" },
    ],
    [
      "Für die Entwicklung der Region ist die Steuerungsgruppe verantwortlich.",
      { name: "Steuerungsgruppe", purpose: "Entwicklung der Region" },
    ],
    [
      "Der Bildungsbeirat, der den Kreistag in Bildungsfragen berät, wächst.",
      { name: "Bildungsbeirat", purpose: "den Kreistag in Bildungsfragen berät" },
    ],
    ["Das nächste Großstadtnetzwerk findet statt.", { name: "Großstadtnetzwerk" }],
    // the purpose in front of the body, or around it
    [
      "Die strategische Ausrichtung legt die Steuergruppe fest.",
      { name: "Steuergruppe", purpose: "legt die strategische Ausrichtung fest" },
    ],
    ["Fachlichen Rat gibt der Bildungsbeirat.", { name: "Bildungsbeirat", purpose: "gibt fachlichen Rat" }],
    [
      "Die Beschlüsse des Kreistags werden in der Lenkungsgruppe Bildung vorbereitet.",
      { name: "Lenkungsgruppe Bildung", purpose: "Beschlüsse des Kreistags vorbereitet" },
    ],
    [
      "Um die Angebote besser abzustimmen, trifft sich zweimal im Jahr der Runde Tisch Bildung.",
      { name: "Runder Tisch Bildung", purpose: "die Angebote besser abzustimmen" },
    ],
    [
      "Aufgabe des Lenkungskreises ist die Abstimmung zwischen Ämtern und Schulen.",
      { name: "Lenkungskreis", purpose: "Abstimmung zwischen Ämtern und Schulen" },
    ],
    [
      "Einmal im Jahr kommt der Bildungsstammtisch zusammen, ein loses Netzwerk von Vereinen und Trägern.",
      { name: "Bildungsstammtisch", purpose: "ein loses Netzwerk von Vereinen und Trägern" },
    ],
    [
      "Der Verbund Medienentwicklung, ein Zusammenschluss von acht Schulträgern, setzt seine Arbeit fort.",
      { name: "Verbund Medienentwicklung", purpose: "ein Zusammenschluss von acht Schulträgern" },
    ],
    [
      "Im Bildungsbeirat beraten Schulen und Vereine über die Ziele.",
      { name: "Bildungsbeirat", purpose: "beraten Schulen und Vereine über die Ziele" },
    ],
    ["- 2020 Beitritt zum Bündnis gegen Schulabbruch", { name: "Bündnis gegen Schulabbruch" }],
    ["- AK Sprache und Bildung (vierteljährlich)", { name: "AK Sprache und Bildung" }],
    [
      "Daneben arbeitet die AG Sprache, die aus dem ehemaligen Arbeitskreis Asyl entstand.",
      { name: "AG Sprache" },
    ],
    ["Die Verwaltung berät die Lenkungsgruppe.", { name: "Lenkungsgruppe" }],
    // whom it is done to, when it was done and who sits there are no purpose
    ["Die Steuerungsgruppe begleitet der Landrat.", { name: "Steuerungsgruppe" }],
    ["Der Lenkungskreis entscheidet am 12. Mai 2024 über den Bericht.", { name: "Lenkungskreis" }],
    ["Mit dem Bildungsbeirat berät der Kreis die Ziele.", { name: "Bildungsbeirat" }],
    ["Die Steuerungsgruppe setzt sich aus fünf Personen zusammen.", { name: "Steuerungsgruppe" }],
    ["Steuerungsgruppe Bildung: Landrätin, Schulaufsicht", { name: "Steuerungsgruppe Bildung" }],
    ["Die Steuerungsgruppe hat sich für mehr Bildung ausgesprochen.", { name: "Steuerungsgruppe" }],
    ["Arbeitskreis Schule-Wirtschaft", { name: "Arbeitskreis Schule-Wirtschaft" }],
  ])("%s", async (text, expected) => {
    expect(await valuesIn(text)).toEqual([expected]);
  });

  it("states a body once, by all its names", async () => {
    expect(
      await valuesIn("Der kommunale Steuerungskreis tagt. Im KSK wird beraten. Der Steuerungskreis plant."),
    ).toEqual([{ name: "Kommunaler Steuerungskreis" }]);
  });

  it("takes English bodies from English text", async () => {
    const text =
      "The Lighthouse Network links 41 places of learning. The committee and the network of friends meet in the town.";
    expect(await valuesIn(text)).toEqual([
      { name: "Lighthouse Network", purpose: "links 41 places of learning" },
    ]);
  });

  it.each([
    ["## Die Bildungskonferenz\n\nDie Konferenz tagt einmal im Jahr.\n\nDer Lenkungskreis plant.", true],
    ["Die Geschäfte der Regionalen Bildungskonferenz und des Lenkungskreises führt das Büro.", true],
    ["## Gremien\n\n- Lenkungskreis\n- Bildungskonferenz", true],
    ["## Bildungskonferenz\n\nAm 3. Mai kamen 100 Gäste.\n\nDer Lenkungskreis plant.", false],
    ["Die 14. Bildungskonferenz und der Lenkungskreis waren dabei.", false],
    ["## Bildungskonferenz\n\nDie Konferenz tagt einmal im Jahr.", false],
  ])("takes a conference for a body only where it is a standing one: %s", async (text, standing) => {
    const names = (await valuesIn(text)).map(({ name }) => name);
    expect(names.some((name) => name.endsWith("Bildungskonferenz"))).toBe(standing);
  });

  it("takes two spellings for one body", async () => {
    const text = "Die Steuerungsgruppe Bildung & Kultur tagt. Die Steuerungsgruppe Bildung und Kultur plant.";
    expect(await valuesIn(text)).toHaveLength(1);
  });

  it.each([
    "Elternbeirat, Schülerrat, Stadtrat und Vorstand laden ein.",
    "Netzwerke und Arbeitsgruppen entstehen, ein Netzwerk wächst.",
    "Der Kreistag beschloss den Haushalt im Freundeskreis.",
    "Ein Bildungsbeirat soll im kommenden Jahr gegründet werden.",
    "Der Bildungsbeirat wurde 2015 aufgelöst.",
    "Stammtisch der Landfrauen. Der Verkehrsverbund fährt, im Verbund mit drei Kreisen. Das Bündnis 90/Die Grünen stimmte zu.",
  ])("finds none: %s", async (text) => {
    expect(await valuesIn(text)).toEqual([]);
  });
});

it.each([
  [
    "Die Lenkungsgruppe ist ein Kern der Arbeit. Sie tagt fünf Mal im Jahr und setzt sich mit der Steuerung des Netzwerkes auseinander.",
    "setzt sich mit der Steuerung des Netzwerkes auseinander",
  ],
  [
    "2015 wurde der Bildungsbeirat der Region ins Leben gerufen, der die Geschäftsstelle begleitet und berät.",
    "die Geschäftsstelle begleitet und berät",
  ],
  [
    "Der Lenkungskreis gibt dem Büro auf Grundlage der Ziele Aufträge für Projekte.",
    "gibt dem Büro auf Grundlage der Ziele Aufträge für Projekte",
  ],
  [
    "Die Steuerungsgruppe soll der Verwaltung bei Entscheidungen zur Seite stehen.",
    "der Verwaltung bei Entscheidungen zur Seite stehen",
  ],
])("tells what the body is for: %s", async (text, purpose) => {
  expect((await valuesIn(text)).map((value) => (value as { purpose?: string }).purpose)).toContain(purpose);
});

it.each([
  "Der Bildungsbeirat tagt zweimal im Jahr. Es gibt Kaffee und Kuchen.",
  "Der Bildungsbeirat tagt zweimal im Jahr und besteht aus zwölf Personen.",
])("tells no purpose: %s", async (text) => {
  expect(await valuesIn(text)).toEqual([{ name: "Bildungsbeirat" }]);
});

it("takes a conference for a body where it says whom it consists of", async () => {
  expect(await valuesIn("Die Regionale Bildungskonferenz besteht aus 30 Personen.")).toEqual([
    { name: "Regionale Bildungskonferenz" },
  ]);
  expect(await valuesIn("Die Regionale Bildungskonferenz bestand aus Vorträgen.")).toEqual([]);
});

it("takes a school board for a body", async () => {
  const view = await viewOf("Beschlussorgan: Schulbeirat der Stadt");
  expect(view.mentions.organisations.map(({ name, type }) => [name, type])).toEqual([
    ["Schulbeirat", "body"],
  ]);
});

it.each([
  ["Die Bildungswerkstatt ist das zentrale Steuerungsgremium.", ["Bildungswerkstatt"]],
  ["Das Lernforum dient dabei als beratendes Fachgremium.", ["Lernforum"]],
  ["Als Beratungsgremium dient die Lernwerkstatt.", ["Lernwerkstatt"]],
  [
    "Dazu wurde ein Gremium aus Fachleuten – das Bildungsforum „Unna lernt“ – gegründet.",
    ["Bildungsforum „Unna lernt“"],
  ],
])("takes what a sentence says to be one: %s", async (text, names) =>
  expect((await valuesIn(text)).map((value) => (value as { name: string }).name)).toEqual(names),
);

it.each([
  "Der Stadtrat ist das höchste Gremium.",
  "Die Gruppe dient als Gremium.",
  "Das Jugendamt ist ein Gremium.",
  "Die Bildungswerkstatt ist ein Ort für das Gremium.",
  "Das Ergebnis ist einem Gremium bekannt.",
])("takes none from %s", async (text) => expect(await valuesIn(text)).toEqual([]));

it.each([
  ["Der Beirat Bildung, dem 15 Mitglieder angehören, berät den Kreistag.", ["Beirat Bildung"]],
  ["Der Projektbeirat Ganztag tagt im Mai.", ["Projektbeirat Ganztag"]],
  ["Die Regionale Bildungskonferenz tagt einmal im Jahr.", ["Regionale Bildungskonferenz"]],
  ["# Bildungskonferenz\n\nSie gibt Impulse. Ihr gehören alle Schulen an:", ["Bildungskonferenz"]],
  ["Ein Beirat ist gut. Die Bildungskonferenz findet im Mai statt.", []],
])("bodies with a topic, and conferences that are one: %s", async (text, expected) => {
  expect((await valuesIn(text)).map(({ name }) => name)).toEqual(expected);
});
