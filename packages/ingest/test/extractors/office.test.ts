import { describe, expect, it } from "vitest";
import { office } from "../../src/extractors/office.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (text: string) => office.extract(await viewOf(text)).map(({ value }) => value);

describe("office", () => {
  it.each([
    [
      "Seit 2015 gibt es im Amt für Schule und Kultur des Kreises Unna das Bildungsbüro. Hier arbeiten elf Mitarbeiterinnen und Mitarbeiter.",
      {
        name: "Bildungsbüro",
        commune: "Unna",
        since: "2015",
        placement: "Amt für Schule und Kultur",
        staffCount: 11,
      },
    ],
    [
      "# Landkreis Auenland\n\n2008 Einrichtung eines Bildungsbüros im Schulverwaltungs- und Sportamt",
      {
        name: "Bildungsbüro",
        commune: "Auenland",
        since: "2008",
        placement: "Schulverwaltungs- und Sportamt",
      },
    ],
    [
      "# Landkreis Auenland\n\nDas Regionale Bildungsbüro wurde im März 2012 gegründet und ist im Fachbereich Schule und Soziales angesiedelt.",
      {
        name: "Regionales Bildungsbüro",
        commune: "Auenland",
        since: "2012-03",
        placement: "Fachbereich Schule und Soziales",
      },
    ],
    [
      "# Landkreis Auenland\n\nDas Bildungsbüro, das auf Dezernatsebene angesiedelt ist, plant.",
      { name: "Bildungsbüro", commune: "Auenland", placement: "Dezernatsebene" },
    ],
    [
      "# Kreis Lippe\n\nDas Bildungsbüro berät Schulen. Es ist innerhalb der Kreisverwaltung angesiedelt. Es wurde 2010 eröffnet.",
      { name: "Bildungsbüro", commune: "Lippe", placement: "Kreisverwaltung" },
    ],
    [
      "# Kreis Lippe\n\nEingerichtet wurde das Bildungsbüro 2016, gefördert durch zwei Programme.",
      { name: "Bildungsbüro", commune: "Lippe", since: "2016" },
    ],
    [
      "# Kreis Lippe\n\nDer Kreis hat eine Geschäftsstelle Bildungsregion geschaffen. Die Geschäftsstelle ist dem Schulverwaltungsamt zugeordnet.",
      { name: "Geschäftsstelle Bildungsregion", commune: "Lippe", placement: "Schulverwaltungsamt" },
    ],
    [
      "# Kreis Lippe\n\nDas vierköpfige Team des Bildungsbüros stellte sich vor.",
      { name: "Bildungsbüro", commune: "Lippe", staffCount: 4 },
    ],
    [
      "# City of Halle\n\nThe education office was established in 2010 and is located in the Department for Schools.",
      { name: "education office", commune: "Halle", since: "2010", placement: "Department for Schools" },
    ],
    [
      "# Kreis Lippe\n\nDie Stabsstelle Bildung besteht seit 2016. Sie ist direkt dem Landrat zugeordnet.",
      { name: "Stabsstelle Bildung", commune: "Lippe", since: "2016", placement: "Landrat" },
    ],
    [
      "# Kreis Lippe\n\nDie Koordination hat die Stabsstelle Bildung im Büro des Landrates. Sie hat 4,5 Stellen.",
      { name: "Stabsstelle Bildung", commune: "Lippe", placement: "Büro des Landrates" },
    ],
    [
      "# Kreis Lippe\n\nDas Bildungsbüro berät. Zwei Frauen leiten es. Das Büro gehört zum Sozialreferat, die Wege zum Jugendamt sind kurz.",
      { name: "Bildungsbüro", commune: "Lippe", placement: "Sozialreferat" },
    ],
    [
      "# Kreis Lippe\n\nDas Bildungsbüro, seit 2009 Teil des Fachbereichs Schule und Weiterbildung, hilft. Es hat acht Beschäftigte.",
      {
        name: "Bildungsbüro",
        commune: "Lippe",
        since: "2009",
        placement: "Fachbereich Schule und Weiterbildung",
        staffCount: 8,
      },
    ],
    [
      "# Kreis Lippe\n\nDas Bildungsbüro ist der Abteilung 5 „Schulen und Bildung“ zugeordnet.",
      { name: "Bildungsbüro", commune: "Lippe", placement: "Abteilung 5 „Schulen und Bildung“" },
    ],
    [
      "Landkreis Lippe\nAmt für Jugend und Bildung\nAbteilung Bildungsmanagement\nMarktstraße 2",
      { name: "Abteilung Bildungsmanagement", commune: "Lippe", placement: "Amt für Jugend und Bildung" },
    ],
    [
      "# Kreis Lippe\n\n- 2011: Einrichtung des Bildungsbüros",
      { name: "Bildungsbüro", commune: "Lippe", since: "2011" },
    ],
    [
      "# Kreis Lippe\n\nMit der Netzwerkstelle Bildung entstand 2018 eine Anlaufstelle.",
      { name: "Netzwerkstelle Bildung", commune: "Lippe", since: "2018" },
    ],
    [
      "# Kreis Lippe\n\nDie Geschäftsstelle der Bildungsregion wurde 2014 eingerichtet.",
      { name: "Geschäftsstelle der Bildungsregion", commune: "Lippe", since: "2014" },
    ],
    [
      "# Kreis Lippe\n\nDas Bildungsbüro ist die Geschäftsstelle der Bildungsregion.",
      { name: "Bildungsbüro", commune: "Lippe" },
    ],
    [
      "# City of Halle\n\nSchools are run by the Office for Education. It belongs to the Youth and Social Affairs Division. It employs seven people.",
      {
        name: "Office for Education",
        commune: "Halle",
        placement: "Youth and Social Affairs Division",
        staffCount: 7,
      },
    ],
    [
      "# City of Halle\n\nIts Education Coordination Office was set up in March 2018. Five people work there today.",
      { name: "Education Coordination Office", commune: "Halle", since: "2018-03", staffCount: 5 },
    ],
  ])("%s", async (text, expected) => {
    expect(await valuesIn(text)).toEqual([expected]);
  });

  // told in a later sentence, a label, a row, an apposition
  it.each([
    [
      "Das Bildungsbüro berät Schulen.\n\nEin Absatz dazwischen.\n\nDas Büro ist im Sozialreferat angesiedelt. Es hat drei Mitarbeiterinnen.",
      { name: "Bildungsbüro", placement: "Sozialreferat", staffCount: 3 },
    ],
    [
      "Die Stabsstelle Bildung leitet Ina Moser.\n\nDie Stabsstelle gehört zum Dezernat II. Gegründet wurde sie 2016 mit dem Programm „Bildung integriert“.",
      { name: "Stabsstelle Bildung", since: "2016", placement: "Dezernat II" },
    ],
    [
      "Zuständige Stelle :: Koordinierungsstelle Bildung, Amt für Schulen und Kultur\nAusstattung :: 4 Vollzeitstellen",
      { name: "Koordinierungsstelle Bildung", placement: "Amt für Schulen und Kultur", staffCount: 4 },
    ],
    [
      "Verortung :: Sachgebiet 24 – Bildung und Kultur\nTeam :: Bildungsbüro, 2,5 Stellen",
      { name: "Bildungsbüro", placement: "Sachgebiet 24 – Bildung und Kultur" },
    ],
    [
      "Die Fachstelle Bildungsmanagement wurde 2018 eingerichtet und umfasst zwei Stellen.",
      { name: "Fachstelle Bildungsmanagement", since: "2018", staffCount: 2 },
    ],
    [
      "Die Koordinierungsstelle Bildung hilft. Sie wurde 2016 als Stabsstelle beim Dezernat Soziales und Jugend geschaffen.",
      { name: "Koordinierungsstelle Bildung", since: "2016", placement: "Dezernat Soziales und Jugend" },
    ],
    [
      "2012 fiel der Beschluss. Zwei Jahre später nahm die Koordinierungsstelle Bildungslandschaft im Bürgerhaus ihre Arbeit auf.",
      { name: "Koordinierungsstelle Bildungslandschaft", since: "2014" },
    ],
    [
      "Koordiniert wird das von der OloV-Koordinationsstelle, die seit 2008 beim Fachdienst Schule eingerichtet ist.",
      { name: "OloV-Koordinationsstelle", since: "2008", placement: "Fachdienst Schule" },
    ],
    [
      "Im Zuge des Umbaus wechselte das Bildungsbüro 2021 vom Schulamt in den Fachbereich Soziales.",
      { name: "Bildungsbüro", placement: "Fachbereich Soziales" },
    ],
    ["Das Bildungsbüro im FB 31 arbeitet.", { name: "Bildungsbüro", placement: "FB 31" }],
    [
      "Das Referat Bildung koordiniert das kommunale Bildungsmanagement. Es gehört zum Dezernat II.",
      { name: "Referat Bildung", placement: "Dezernat II" },
    ],
    [
      "Das Kommunale Bildungsmanagement ist seit 2014 im Fachbereich Schule angesiedelt.",
      { name: "Kommunales Bildungsmanagement", since: "2014", placement: "Fachbereich Schule" },
    ],
    [
      "The education office opened in 2012 as a staff unit reporting directly to the mayor. It has a staff of six.",
      { name: "education office", since: "2012", placement: "mayor", staffCount: 6 },
    ],
    // what is still to come, wanted or denied
    ["Das Bildungsbüro soll bis 2026 dem Dezernat II zugeordnet werden.", { name: "Bildungsbüro" }],
    ["Für das Bildungsbüro suchen wir drei Mitarbeitende.", { name: "Bildungsbüro" }],
    [
      "Ein eigenes Bildungsbüro hat sich der Kreis nie geleistet; zuständig ist die Fachstelle Bildung.",
      { name: "Fachstelle Bildung" },
    ],
    [
      "Das ehemalige Bildungsbüro ist Geschichte, heute arbeitet die Stabsstelle Bildung.",
      { name: "Stabsstelle Bildung" },
    ],
  ])("completes an office: %s", async (text, expected) => {
    expect(await valuesIn(`# Kreis Lippe\n\n${text}`)).toEqual([{ commune: "Lippe", ...expected }]);
  });

  it.each([
    ["# Netzwerkstelle Schulerfolg\n\nKreis Lippe\n\n- Netzwerkstelle beim Jugendamt, seit 2009", true],
    ["# Kreis Lippe\n\nDie Netzwerkstelle Schulerfolg verbindet 40 Partner.", false],
  ])("takes a network's post for an office only where it is one: %s", async (text, isOffice) => {
    const values = await valuesIn(text);
    expect(values).toEqual(
      isOffice
        ? [{ name: "Netzwerkstelle Schulerfolg", commune: "Lippe", since: "2009", placement: "Jugendamt" }]
        : [],
    );
  });

  it.each([
    "Ein Bildungsbüro gibt es im Landkreis bisher nicht. Es soll noch entstehen.",
    "Der Landkreis hat noch kein Bildungsbüro.",
    "Das Bildungsbüro wurde 2014 aufgelöst.",
    "Das Amt für Weiterbildung koordiniert die Kurse. Der Fachbereich Schule baut um.",
  ])("states none: %s", async (text) => {
    expect(await valuesIn(`# Kreis Lippe\n\n${text}`)).toEqual([]);
  });

  it("states an office of each commune", async () => {
    const text = "Das Bildungsbüro des Kreises Unna berät. Das Bildungsbüro des Kreises Lippe plant.";
    expect((await valuesIn(text)).map(({ name, commune }) => `${name} ${commune}`)).toEqual([
      "Bildungsbüro Unna",
      "Bildungsbüro Lippe",
    ]);
  });

  it("takes the staff unit in the lines above an office", async () => {
    const text = "# Landkreis Auenland\n\nStabsstelle Strategie, Netzwerke\nBildungsbüro\nMarktstraße 2";
    expect((await valuesIn(text)).map(({ name }) => name)).toEqual([
      "Stabsstelle Strategie, Netzwerke",
      "Bildungsbüro",
    ]);
  });

  it.each([
    "# Landkreis Auenland\n\nSeit 2016 nimmt das Bildungsbüro am Programm teil.",
    "# Landkreis Auenland\n\nSeit Beginn von „Lernen vor Ort“ im Jahr 2009 wächst das Bildungsbüro.",
  ])("does not take another date for the start: %s", async (text) => {
    expect((await valuesIn(text))[0]?.since).toBeUndefined();
  });

  it.each([
    "# Landkreis Auenland\n\nDie Bildungsbüros trafen sich.",
    "Ein Bildungsbüro soll Akteure zusammenbringen.",
    "# Landkreis Auenland\n\n- Gründung eines Bildungsbüros bis Ende 2026",
    "# Landkreis Auenland\n\nDer Kreis will ein Bildungsbüro einrichten.",
    "# Landkreis Auenland\n\nFrau Muster hielt ein Impulsreferat, das Amt und die Abteilung Schule hörten zu.",
    "# Landkreis Auenland\n\nMan entschied sich gegen den Begriff Bildungsbüro. Was soll ein Bildungsbüro leisten?",
    "# Grundschule am Park\n\nDas Sekretariat und das Lehrerzimmer der Stadt Hameln.",
    "# Stadt Hameln sucht\n\nIm Bauamt ist eine Stelle frei. Das Team besteht aus zwölf Beschäftigten.",
  ])("finds none: %s", async (text) => {
    expect(await valuesIn(text)).toEqual([]);
  });
});

it.each([
  ["Die drei neuen Mitarbeiter des Bildungsbüros haben sich vorgestellt.", { staffCount: 3 }],
  [
    "Das Bildungsbüro ist in der Zukunftsinitiative Auenland angesiedelt.",
    { placement: "Zukunftsinitiative Auenland" },
  ],
  ["Bereits seit 2012 bündelt der Landkreis die Koordinierung in einem Bildungsbüro.", { since: "2012" }],
])("tells of the office: %s", async (text, expected) => {
  expect(await valuesIn(`# Landkreis Auenland\n\n${text}`)).toMatchObject([expected]);
});

it.each([
  "Das Bildungsbüro ist im Stadtzentrum angesiedelt.",
  "Das Bildungsbüro ist in der Innenstadt angesiedelt.",
])("takes no place for a unit: %s", async (text) => {
  expect(await valuesIn(`# Landkreis Auenland\n\n${text}`)).toEqual([
    { name: "Bildungsbüro", commune: "Auenland" },
  ]);
});

it("takes the office of an authority that is not named", async () => {
  expect(await valuesIn("Der Landkreis hat viel vor. Damit befasst sich das Bildungsbüro.")).toEqual([
    { name: "Bildungsbüro" },
  ]);
  expect(
    await valuesIn("Die Anbindung eines Bildungsbüros kann der Kreis regeln. Es gibt viele Bildungsbüros."),
  ).toEqual([]);
});

it("has no office that is denied here, and none that is gone", async () => {
  expect(
    await valuesIn("# Landkreis Auenland\n\nAndere haben ein Bildungsbüro. Wir haben kein Bildungsbüro."),
  ).toEqual([]);
  expect(
    await valuesIn(
      "# Landkreis Auenland\n\nBis 2015 hatte der Kreis kein Bildungsbüro. 2016 wurde das Bildungsbüro eröffnet.",
    ),
  ).toMatchObject([{ since: "2016" }]);
});

describe("office by what is said of its place", () => {
  it.each([
    [
      "Die Koordination liegt beim Amt für Schule und Bildung der Stadt Wiesenau.",
      "Amt für Schule und Bildung",
    ],
    ["In der Stadt Wiesenau obliegt die Projektleitung dem Referat für Jugend.", "Referat für Jugend"],
    ["Die Koordination der Ferienbetreuung liegt beim Jugendamt der Stadt Wiesenau.", undefined],
    [
      "Pia Wolff leitet im Landkreis Auenland das Büro für Chancengleichheit, in dem das Vorhaben angesiedelt ist.",
      "Büro für Chancengleichheit",
    ],
    ["Im Landkreis Auenland ist das Projekt im Dezernat für Soziales angesiedelt.", "Dezernat für Soziales"],
    ["Das Amt für Abfall der Stadt Wiesenau leert die Tonnen.", undefined],
    ["Die Verantwortung liegt beim Amt für Abfall der Stadt Wiesenau.", undefined],
  ])("%s", async (text, name) => {
    const [found] = await valuesIn(text);
    expect(found && "name" in found ? found.name : undefined).toBe(name);
  });

  it("has the year of an attribute", async () => {
    expect(
      await valuesIn(
        "# Landkreis Auenland\n\nMitarbeiterinnen des 2009 gegründeten Bildungsbüros zeigen ihre Arbeit.",
      ),
    ).toMatchObject([{ name: "Bildungsbüro", since: "2009" }]);
  });

  it("has the year of an attribute of its noun alone", async () => {
    expect(
      await valuesIn(
        "# Landkreis Auenland\n\nDas Bildungsbüro berät. Das 2014 eingerichtete Büro sammelt Daten.",
      ),
    ).toMatchObject([{ name: "Bildungsbüro", since: "2014" }]);
  });

  it("has not the year of a report in brackets", async () => {
    const [found] = await valuesIn(
      "# Landkreis Auenland\n\nDer 2. Bericht (2016) stammt vom neu gegründeten Bildungsbüro.",
    );
    expect(found).not.toHaveProperty("since");
  });

  it("sits in the unit whose parts are told", async () => {
    expect(
      await valuesIn(
        "# Landkreis Auenland\n\nIch leite die Abteilung „Mensch und Alltag“. Dazu gehören die Fachstelle für Senioren und das Bildungsbüro.",
      ),
    ).toMatchObject([{ name: "Bildungsbüro", placement: "Abteilung „Mensch und Alltag“" }]);
    expect(
      await valuesIn(
        "# Landkreis Auenland\n\nDas Bildungsbüro berät. Geführt wird es im Amt für Schule und Kultur.",
      ),
    ).toMatchObject([{ name: "Bildungsbüro", placement: "Amt für Schule und Kultur" }]);
  });
});

describe("where an office sits", () => {
  it.each([
    ["Dafür wurde im Amt Volkshochschule das „Bildungsbüro“ eingerichtet.", "Amt Volkshochschule"],
    [
      "Das Bildungsbüro gehört zum Dezernat von Bürgermeisterin Anna Meier.",
      "Dezernat von Bürgermeisterin Anna Meier",
    ],
    ["Das Bildungsbüro, das in der Staatskanzlei eingerichtet wurde, hilft.", "Staatskanzlei"],
  ])("is read from %j", async (text, placement) => {
    expect(await valuesIn(`# Landkreis Auenland\n\n${text}`)).toMatchObject([{ placement }]);
  });

  it.each([
    "Das Bildungsbüro lädt in die Staatskanzlei ein.",
    "Das Bildungsbüro wurde im Amt bestätigt.",
    "Das Bildungsbüro berät Bürgermeisterin Anna Meier.",
  ])("is not told by %j", async (text) => {
    for (const value of await valuesIn(`# Landkreis Auenland\n\n${text}`))
      expect(value).not.toHaveProperty("placement");
  });
});

describe("the unit that an office is a part of", () => {
  it.each([
    ["Das Bildungsbüro arbeitet gut. Seit 2014 ist es Teil der Fachstelle.", "Fachstelle"],
    ["Das Bildungsbüro wurde gegründet. Organisatorisch ist es beim Dezernat II angesiedelt.", "Dezernat II"],
    ["Als Stabsstelle der Landrätin koordiniert das Bildungsbüro die Arbeit.", "Stabsstelle der Landrätin"],
    [
      "Petra Klein, Landratsamt Unna, Abteilung Schule und Bildung, Stabsstelle Bildungsmanagement",
      "Abteilung Schule und Bildung",
    ],
    [
      "Stabsstelle Bildung des Landkreises Unna\nLandkreis Unna, Schul- und Sportamt\nAm Markt 1",
      "Schul- und Sportamt",
    ],
    ["Beteiligt waren Jugendamt, Stabsstelle Bildungsmanagement und Schulamt.", undefined],
  ])("in %j", async (text, placement) => {
    const found = await valuesIn(`# Landkreis Unna\n\n${text}`);
    expect(found[0]?.placement).toBe(placement);
  });

  it.each([
    [
      "Die Stabsstelle Bildung berät. Das Büro zog um, seit 2014 ist es Teil der Stabsstelle Bildung.",
      undefined,
    ],
    ["2019 ging es um die Konzeption und den Aufbau des Bildungsbüros.", undefined],
    ["2018 begann der Aufbau des Bildungsbüros.", "2018"],
  ])("tells when it began by what was done: %j", async (text, since) =>
    expect((await valuesIn(`# Landkreis Unna\n\n${text}`))[0]?.since).toBe(since),
  );
});

describe("a unit that no name tells to be an education office", () => {
  const head = "# Landkreis Unna\n\nDer Landkreis Unna bewirbt sich.";
  it.each([
    ["Federführend: Bildung und Kultur Bearbeiter/-in: Petra Klein", "Bildung und Kultur"],
    ["Aktenzeichen: 40\nFederführung: FD 40 - Bildung", "FD 40 - Bildung"],
    ["Zuständige Stelle: Amt für Schule und Bildung", "Amt für Schule und Bildung"],
    ["Fachbereich: Schule, Bildung und Jugend Datum: 12.03.2020", "Schule, Bildung und Jugend"],
    ["Federführend: Amt 40", "Amt 40"],
    [
      "Fachbereich Bildung und Kultur\nAm Markt 1\n12345 Moordorf\nTel. 01234 5678",
      "Fachbereich Bildung und Kultur",
    ],
    [
      "## Bildungsinitiative Unna\n\nBildungsinitiative Unna\nAm Markt 1\n12345 Moordorf",
      "Bildungsinitiative Unna",
    ],
    ["Es gibt nun eine Koordinierungsstelle, die Bildungsangebote abstimmt.", "Koordinierungsstelle"],
    ["Dazu kam eine zentrale Fachstelle, welche Schulen in Bildungsfragen berät.", "Fachstelle"],
  ])("stands in %j", async (text, name) =>
    expect((await valuesIn(`${head}\n\n${text}`)).map((value) => value.name)).toEqual([name]),
  );

  it.each([
    "Zuständig: Petra Klein",
    "Zuständig: Schulleitung",
    "Federführung: Dezernat II",
    "Federführend: Ministerium für Bildung",
    "Zuständig: Ausschuss für Schule und Bildung",
    "Fachbereich: Weiterbildung",
    "Kreis Unna Bildung\nAm Markt 1\n12345 Moordorf",
    "Amt für Straßen\nAm Markt 1\n12345 Moordorf",
    "Bildung und Kultur\n\nDer Kreis fördert beides.",
    "Es braucht eine Koordinierungsstelle, die Bildungsangebote abstimmt.",
    "Es gibt eine Fachstelle, die Ehrenamtliche vermittelt.",
  ])("stands not in %j", async (text) => expect(await valuesIn(`${head}\n\n${text}`)).toEqual([]));

  it("is not looked for beside one that has a name", async () => {
    const text = `${head} Das Bildungsbüro hilft.\n\nFederführend: Bildung und Kultur`;
    expect((await valuesIn(text)).map(({ name }) => name)).toEqual(["Bildungsbüro"]);
  });
});
