import { describe, expect, test } from "vitest";
import { person } from "../../src/extractors/person.js";
import { viewOf } from "../language/view-of.js";

async function statementsOf(text: string): Promise<string[]> {
  return person.extract(await viewOf(text)).map(({ value }) => {
    const { name, role, organisation } = value as { name: string; role?: string; organisation?: string };
    return [name, role ?? "–", organisation ?? "–"].join(" | ");
  });
}

describe("person", () => {
  test.each([
    [
      "Im Bild: der kommunale Berater Uwe Meier (vorne l.) von der Lernagentur Westland sowie vom Landratsamt zwei Gäste.",
      "Uwe Meier | kommunaler Berater | Lernagentur Westland",
    ],
    [
      "Anna Meier, Leiterin der Transferagentur Nordwest, gibt Einblick.",
      "Anna Meier | Leiterin | Transferagentur Nordwest",
    ],
    [
      "Uwe Meier, Leiter Amt für Bildung, Kultur und Sport, Landkreis Unna / 16.06.2022",
      "Uwe Meier | Leiter Amt für Bildung, Kultur und Sport | Landkreis Unna",
    ],
    [
      "Uwe Meier, Leiter Referat 34, Bildungsministerium Sachsen-Anhalt",
      "Uwe Meier | Leiter Referat 34 | Bildungsministerium Sachsen-Anhalt",
    ],
    [
      "Dr. Anna Meier, Leiterin des Referats Bildung in Regionen im Bundesministerium für Bildung und Forschung, stellt vor",
      "Anna Meier | Leiterin des Referats Bildung in Regionen | Bundesministerium für Bildung und Forschung",
    ],
    [
      "Anna Meier, Bildungsministerin des Landes Sachsen-Anhalt, begrüßte",
      "Anna Meier | Bildungsministerin | Land Sachsen-Anhalt",
    ],
    [
      "erklärt Uwe Meier, Sachgebietsleiter Bildungsmanagement im Amt für Bildung des Landkreises.",
      "Uwe Meier | Sachgebietsleiter Bildungsmanagement | Amt für Bildung des Landkreises",
    ],
    [
      "Uwe Meier, Leiter des Dezernats Bildung, Kultur und Sport des Deutschen Städtetages, sagte",
      "Uwe Meier | Leiter des Dezernats Bildung, Kultur und Sport | Deutscher Städtetag",
    ],
    ["# Anna Meier, Bildungsbüro Landkreis Unna:", "Anna Meier | – | Bildungsbüro Landkreis Unna"],
    [
      "Impulse der Dezernentin für Bildung, Jugend und Kultur des Landkreises Unna, Anna Meier, sowie des Büros",
      "Anna Meier | Dezernentin für Bildung, Jugend und Kultur | Landkreis Unna",
    ],
    [
      "Die Leiterin des Bildungsbüros, Frau Anna Meier, stellte den Bericht vor.",
      "Anna Meier | Leiterin | Bildungsbüro",
    ],
    [
      "Den Bericht hält der Vorsitzende der Geschäftsführung der Agentur für Arbeit Cottbus, Uwe Meier.",
      "Uwe Meier | Vorsitzender der Geschäftsführung | Agentur für Arbeit Cottbus",
    ],
    [
      "Es sprach der Niedersächsische Kultusminister Uwe Meier.",
      "Uwe Meier | Niedersächsischer Kultusminister | –",
    ],
    ["Erste Kreisrätin Anna Meier", "Anna Meier | Erste Kreisrätin | –"],
    ["Head of Education Office: Ms Anna Smith", "Anna Smith | Head | Education Office"],
    [
      "John Miller, Education Manager at the City of Halle, opened the conference.",
      "John Miller | Education Manager | City of Halle",
    ],
    ["- Anna Meier – Übergangsmanagement Kita-Schule", "Anna Meier | Übergangsmanagement Kita-Schule | –"],
    [
      "- Anna Meier (Leiterin Bildungsbüro, Landkreis Unna)",
      "Anna Meier | Leiterin Bildungsbüro | Landkreis Unna",
    ],
    ["- Moderation: Sabine Wolf, freie Journalistin", "Sabine Wolf | freie Journalistin | –"],
    [
      "Referent: Uwe Meier, Leiter Jugendamt, Stadt Kassel / 16.06.2022",
      "Uwe Meier | Leiter Jugendamt | Stadt Kassel",
    ],
    ["Frau Anna Meier\nBildungsmanagerin\nTelefon: 05241 85-1234", "Anna Meier | Bildungsmanagerin | –"],
    [
      "Leitung des Bildungsbüros :: Dr. Anna Meier\nAdresse :: Markt 1",
      "Anna Meier | Leitung | Bildungsbüro",
    ],
    ["- Bürgermeister Uwe Meier, Neustadt", "Uwe Meier | Bürgermeister | Neustadt"],
    ["Barbara Stock (Ritterbach Verlag)", "Barbara Stock | – | Ritterbach Verlag"],
    ["## Bildungsmonitoring\n\nUwe Meier\nTel. 0345 221-4002", "Uwe Meier | Bildungsmonitoring | –"],
    ["## Kontakt\n\nUwe Meier\nTel. 0345 221-4002", "Uwe Meier | – | –"],
    ["Projektleitung: Anna Meier", "Anna Meier | Projektleitung | –"],
    ["Dr. Hans Meier (DIPF)", "Hans Meier | – | DIPF"],
    [
      "Anna Meier vom Ministerium für Jugend und Bildung sprach.",
      "Anna Meier | – | Ministerium für Jugend und Bildung",
    ],
    [
      "Jenny Groß, MdL, Mitglied im Ausschuss für Bildung des Landtags Rheinland-Pfalz",
      "Jenny Groß | Mitglied im Ausschuss für Bildung | Landtag Rheinland-Pfalz",
    ],
    // the function as predicate
    ["Anna Meier ist seit 2020 Leiterin des Bildungsbüros.", "Anna Meier | Leiterin | Bildungsbüro"],
    ["Neue Leiterin des Bildungsbüros ist seit Mai Anna Meier.", "Anna Meier | Leiterin | Bildungsbüro"],
    [
      "Ansprechpartnerin im Landkreis Unna ist Anna Meier.",
      "Anna Meier | Ansprechpartnerin | Landkreis Unna",
    ],
    [
      "Ja, sagt Anna Meier. Sie ist Jugendhilfeplanerin im Landratsamt Unna und hat den Bericht verfasst.",
      "Anna Meier | Jugendhilfeplanerin | Landratsamt Unna",
    ],
    ["Anna Meier ist seit Mai für das Bildungsmonitoring zuständig.", "Anna Meier | Bildungsmonitoring | –"],
    ["Uwe Kunze übernimmt das Bildungsmonitoring.", "Uwe Kunze | Bildungsmonitoring | –"],
    [
      "Den Vertrag unterschrieb Uwe Kunze, der das Regionalbüro Süd leitet.",
      "Uwe Kunze | Leiter | Regionalbüro Süd",
    ],
    [
      "Sie will mit Anna Meier zusammenarbeiten, die am Landratsamt Bayreuth die Angebote koordiniert.",
      "Anna Meier | – | Landratsamt Bayreuth",
    ],
    [
      "sagt Anna Meier, eine der beiden Mitarbeiterinnen des Bildungsbüros.",
      "Anna Meier | Mitarbeiterin | Bildungsbüro",
    ],
    // brackets
    [
      "Anna Meier (Kreis Unna, Fachdienst Jugend und Familie, Jugendhilfeplanerin)",
      "Anna Meier | Jugendhilfeplanerin | Kreis Unna, Fachdienst Jugend und Familie",
    ],
    [
      "Leiterin der Regionalen Entwicklungsagentur (REA) Anna Meier sprach.",
      "Anna Meier | Leiterin | Regionale Entwicklungsagentur",
    ],
    // adjectives and cases
    [
      "Das Büro arbeitet mit der ebenfalls neuen Koordinatorin der Angebote am Landratsamt Bayreuth, Anna Meier.",
      "Anna Meier | Koordinatorin der Angebote | Landratsamt Bayreuth",
    ],
    [
      "Er dankte der stellvertretenden Leiterin des Bildungsbüros, Anna Meier.",
      "Anna Meier | stellvertretende Leiterin | Bildungsbüro",
    ],
    ["Er dankte dem wissenschaftlichen Referenten Uwe Kunze.", "Uwe Kunze | wissenschaftlicher Referent | –"],
    // contact details
    ["Ansprechpartner: Uwe Kunze", "Uwe Kunze | Ansprechpartner | –"],
    [
      "Uwe Kunze\nBildungsmonitoring\nZimmer 2.14\n06831/444-722\nu.kunze@kreis.example",
      "Uwe Kunze | Bildungsmonitoring | –",
    ],
    [
      "# Kontakt\n\nLandkreis Unna\nStabsstelle Bildung\nFrau Anna Meier\nMarkt 3\n59423 Unna\nTelefon: 02303 27-1234",
      "Anna Meier | – | Stabsstelle Bildung",
    ],
    [
      "Pressekontakt:\nLandkreis Unna, Pressestelle\nUwe Kunze\nTelefon 02303 27-1234",
      "Uwe Kunze | – | Pressestelle",
    ],
    [
      "# Bildungskoordination für Neuzugewanderte\n\nBildung ist wichtig. Damit sie gelingt, gab es eine Stelle im Landkreis.\n\nNehmen Sie Kontakt auf:\n\nAnna Meier\n\nReferentin für Inklusion & Migration\nLernen vor Ort\nLandratsamt Mühldorf a. Inn\nTöginger Str. 18\n84453 Mühldorf\nTel.: 08631 699-571",
      "Anna Meier | Referentin für Inklusion & Migration | Landratsamt Mühldorf a. Inn",
    ],
    ["Dr. Uwe Kunze, Head of Office, opened the day.", "Uwe Kunze | Head of Office | –"],
  ])("%s", async (text, statement) => {
    expect(await statementsOf(text)).toEqual([statement]);
  });

  test("keeps a bracket with the name before it, and gives it to all where it says so", async () => {
    expect(
      await statementsOf(
        "Uwe Kunze (Leiter der REAB NRW), Dr. Anna Meier (Kreis Lippe), Eva Wolf und Jan Peters (beide Kreis Unna).",
      ),
    ).toEqual([
      "Uwe Kunze | Leiter | REAB NRW",
      "Anna Meier | – | Kreis Lippe",
      "Eva Wolf | – | Kreis Unna",
      "Jan Peters | – | Kreis Unna",
    ]);
  });

  test("parts a bracket at its semicolon", async () => {
    expect(
      await statementsOf(
        "Es sprachen Anna Meier (Bildungsbüro; Leitung), Uwe Kunze (Leiter; Bildungsbüro) und Eva Wolf (Volkshochschule Auental; bis 17 Uhr).",
      ),
    ).toEqual([
      "Anna Meier | Leitung | Bildungsbüro",
      "Uwe Kunze | Leiter | Bildungsbüro",
      "Eva Wolf | – | Volkshochschule Auental",
    ]);
  });

  test("gives two names the organisation that follows both", async () => {
    expect(await statementsOf("Anna Meier und Uwe Kunze vom Bildungsbüro der Stadt Halle")).toEqual([
      "Anna Meier | – | Bildungsbüro",
      "Uwe Kunze | – | Bildungsbüro",
    ]);
    expect(
      await statementsOf("Die Moderation hatten Anna Meier und Til Farke (Transferagentur Nordwest)."),
    ).toEqual([
      "Anna Meier | Moderation | Transferagentur Nordwest",
      "Til Farke | Moderation | Transferagentur Nordwest",
    ]);
    expect(await statementsOf("Landrätin Anna Meier und Uwe Kunze vom Bildungsbüro kamen.")).toEqual([
      "Anna Meier | Landrätin | –",
      "Uwe Kunze | – | Bildungsbüro",
    ]);
  });

  test("reads the field of the second clause where its verb is left out", async () => {
    expect(
      await statementsOf(
        "Anna Meier ist für das Bildungsmonitoring zuständig, Uwe Kunze für das Bildungsmanagement.",
      ),
    ).toEqual(["Anna Meier | Bildungsmonitoring | –", "Uwe Kunze | Bildungsmanagement | –"]);
  });

  test("gives the colleagues of a contact list the office over it", async () => {
    expect(
      await statementsOf(
        "Kontakt: Bildungsbüro (BIB), Markt 13, 95444 Bayreuth\n\nUwe Kunze (Bildungsmonitoring), E-Mail: u.kunze@stadt.example\n\nAnna Meier (Bildungsmanagement), E-Mail: a.meier@stadt.example",
      ),
    ).toEqual([
      "Uwe Kunze | Bildungsmonitoring | Bildungsbüro",
      "Anna Meier | Bildungsmanagement | Bildungsbüro",
    ]);
  });

  test("reads rows of a table by their headings", async () => {
    expect(
      await statementsOf(
        "Name | Aufgabenbereich | Einrichtung\nMeier, Anna | Bildungsmonitoring | Stadt Halle\nN.N. | Beratung | Stadt Halle",
      ),
    ).toEqual(["Anna Meier | Bildungsmonitoring | Stadt Halle"]);
  });

  test("reads names, functions and organisation of a closing slide", async () => {
    expect(
      await statementsOf(
        "# Vielen Dank!\n\nAnna Meier\n\nProjektmanagerin „Lernen vor Ort“\n\nUwe Kunze\n\nMitarbeiter Bildungsmonitoring\n\nLandkreis Unna",
      ),
    ).toEqual([
      "Anna Meier | Projektmanagerin „Lernen vor Ort“ | Landkreis Unna",
      "Uwe Kunze | Mitarbeiter Bildungsmonitoring | Landkreis Unna",
    ]);
  });

  test("gives the staff of an office its name, as implied", async () => {
    const view = await viewOf("# Bildungsbüro\n\nMitarbeitende:\n\n- Anna Meier – Bildungsmonitoring");
    const [statement] = person.extract(view);
    expect(statement).toMatchObject({ value: { organisation: "Bildungsbüro" }, implied: ["organisation"] });
  });

  test("gives those who speak at an event no office", async () => {
    expect(
      await statementsOf(
        "# Bildungsbüro\n\n## Referentinnen und Referenten\n\n- Anna Meier – Bildungsmonitoring",
      ),
    ).toEqual(["Anna Meier | Bildungsmonitoring | –"]);
  });

  test("makes one statement of all mentions of a person, the name first in its evidence", async () => {
    const view = await viewOf(
      "Dr. Anna Meier sprach.\n\nAnna Meier, Leiterin der Volkshochschule Unna, dankte. „Gut“, so Meier.",
    );
    const statements = person.extract(view);
    expect(statements).toHaveLength(1);
    expect(statements[0]!.value).toEqual({
      name: "Anna Meier",
      honorific: "Dr.",
      role: "Leiterin",
      organisation: "Volkshochschule Unna",
    });
    expect(statements[0]!.spans.map(({ start, end }) => view.text.slice(start, end))).toEqual([
      "Anna Meier",
      "Leiterin",
      "Volkshochschule Unna",
    ]);
  });

  test("leaves a function to the person that it leads up to", async () => {
    expect(await statementsOf("Anna Meier, Bürgermeister Uwe Kunze und Eva Wolf unterschrieben.")).toEqual([
      "Anna Meier | – | –",
      "Uwe Kunze | Bürgermeister | –",
      "Eva Wolf | – | –",
    ]);
  });

  test.each([
    "Foto: Anna Meier",
    "Fotos: Uwe Kunze, Anna Meier",
    "© Anna Meier",
    "Frau Meier leitet das Amt.",
    "N.N. (Leitung)",
    "die Robert Bosch Stiftung",
    "(Aufnahme: Kreis Unna, Anna Meier)",
    'the adult education center "Aenne Biermann" and the music school "Heinrich Schütz"',
    "Die Schule trägt den Namen Sophie Scholl.",
    "die Werke von Heinrich Schütz",
    "Heinrich Schütz (1585–1672) lebte hier.",
    "der nach Anna Meier benannte Preis",
  ])("states nobody for %s", async (text) => {
    expect(await statementsOf(text)).toEqual([]);
  });

  test.each([
    ["Anna Meier, der die Leitung des Hauses wichtig ist", "Anna Meier | – | –"],
    ["Anna Meier: Ich blicke mit Stolz auf unsere Arbeit", "Anna Meier | – | –"],
    ["Anna Meier / 22.04.2020 / 06:15", "Anna Meier | – | –"],
    ["Er dankte der Leiterin des Amtes. Anna Meier ging.", "Anna Meier | – | –"],
    ["Die Leiterin begrüßte Anna Meier.", "Anna Meier | – | –"],
    ["Anna Meier ist Mutter von drei Kindern.", "Anna Meier | – | –"],
    ["Anna Meier ist für eine Woche verantwortlich.", "Anna Meier | – | –"],
    ["Uwe Kunze übernimmt die Kosten.", "Uwe Kunze | – | –"],
    ["Uwe Kunze (3.v.r.) und die Leiterin", "Uwe Kunze | – | –"],
    ["Anna Meier, die das Lied leitet", "Anna Meier | – | –"],
    ["Anna Meier ist Ansprechpartnerin für alle Fragen.", "Anna Meier | – | –"],
  ])("finds no function in %s", async (text, statement) => {
    expect(await statementsOf(text)).toEqual([statement]);
  });

  test.each([
    ["Das Bildungsbüro wird von Anna Meier geleitet.", "Anna Meier | Leitung | Bildungsbüro"],
    [
      "Geleitet wird die Fachstelle Bildung seit 2019 von Momme Lüth.",
      "Momme Lüth | Leitung | Fachstelle Bildung",
    ],
    [
      "Die Fachstelle Bildung wurde 2019 eingerichtet. Geleitet wird sie von Anna Meier.",
      "Anna Meier | Leitung | Fachstelle Bildung",
    ],
    ["Das Bildungsbüro, das von Anna Meier geleitet wird, wächst.", "Anna Meier | Leitung | Bildungsbüro"],
    ["Das von Anna Meier geleitete Bildungsbüro wächst.", "Anna Meier | Leitung | Bildungsbüro"],
    ["Die Stabsstelle Bildung leitet Dr. Anna Meier.", "Anna Meier | Leitung | Stabsstelle Bildung"],
    ["Seit 2018 leitet Anna Meier das Bildungsbüro.", "Anna Meier | Leitung | Bildungsbüro"],
    ["Die Leitung des Bildungsbüros liegt seit 2020 bei Anna Meier.", "Anna Meier | Leitung | Bildungsbüro"],
    ["An der Spitze des Bildungsbüros steht Anna Meier.", "Anna Meier | Leitung | Bildungsbüro"],
    [
      "Mit Anna Meier hat das Bildungsbüro eine neue Leiterin bekommen.",
      "Anna Meier | Leiterin | Bildungsbüro",
    ],
    [
      "Zur Vorsitzenden des Bildungsbeirats wurde Anna Meier gewählt.",
      "Anna Meier | Vorsitzende | Bildungsbeirat",
    ],
    [
      "Als neue Bildungskoordinatorin nahm Anna Meier ihre Arbeit auf.",
      "Anna Meier | Bildungskoordinatorin | –",
    ],
    [
      "Anna Meier arbeitet als Bildungsmanagerin im Bildungsbüro.",
      "Anna Meier | Bildungsmanagerin | Bildungsbüro",
    ],
    [
      "Anmeldung beim Regionalen Bildungsbüro, Frau Anna Meier, Tel. 040 66969-175",
      "Anna Meier | – | Regionales Bildungsbüro",
    ],
    [
      "Anna Meier von der Landesvereinigung Erwachsenenbildung sprach.",
      "Anna Meier | – | Landesvereinigung Erwachsenenbildung",
    ],
    ["Nach langer Suche verstärkt nun Anna Meier das Team des Bildungsbüros.", "Anna Meier | – | –"],
    [
      "The education office is headed by Anna Smith and has five staff members.",
      "Anna Smith | Head | education office",
    ],
  ])("reads the clause around a name: %s", async (text, statement) => {
    expect(await statementsOf(text)).toContain(statement);
  });

  test.each([
    [
      "Geleitet wird das Bildungsbüro von Anna Meier; ihr zur Seite steht als Freiwillige Pia Wolff.",
      ["Anna Meier | Leitung | Bildungsbüro", "Pia Wolff | Freiwillige | Bildungsbüro"],
    ],
    [
      "Anna Meier und Momme Lüth leiten das Bildungsbüro gemeinsam.",
      ["Anna Meier | Leitung | Bildungsbüro", "Momme Lüth | Leitung | Bildungsbüro"],
    ],
    [
      "Im Bildungsbüro arbeiten Anna Meier (Bildungsmonitoring) und Pia Wolff (Bildungsmanagement).",
      ["Anna Meier | Bildungsmonitoring | Bildungsbüro", "Pia Wolff | Bildungsmanagement | Bildungsbüro"],
    ],
    [
      "Die beiden Bildungskoordinatorinnen Anna Meier und Pia Wolff stellten sich vor.",
      ["Anna Meier | Bildungskoordinatorin | –", "Pia Wolff | Bildungskoordinatorin | –"],
    ],
    [
      "zwei Koordinatorinnen: Anna Meier und Pia Wolff",
      ["Anna Meier | Koordinatorin | –", "Pia Wolff | Koordinatorin | –"],
    ],
    [
      "Die Dezernenten Uwe Kunze und Jan Voß kamen.",
      ["Uwe Kunze | Dezernent | –", "Jan Voß | Dezernent | –"],
    ],
    [
      "- Schulen im Wandel. Kleine Orte. Leitung: Anna Meier und Pia Wolff",
      ["Anna Meier | Leitung | –", "Pia Wolff | Leitung | –"],
    ],
    [
      "# Bildungsbüro\n\n## Team\n\nHeike Mauch (Elternzeitvertretung: Timo Kunze)\nSekretariat\nTelefon 040 66969-175",
      ["Heike Mauch | Sekretariat | Bildungsbüro", "Timo Kunze | Elternzeitvertretung | Bildungsbüro"],
    ],
    [
      "# Bildungsbüro\n\n## Team\n\nSteffen Haug\nÜbergang Schule – Beruf\nTelefon 040 66969-175",
      ["Steffen Haug | Übergang Schule – Beruf | Bildungsbüro"],
    ],
    [
      "Landrätin Anna Meier und Agenturleiter Uwe Kunze besiegelten die Arbeit mit der Bildungsagentur Heide.",
      ["Anna Meier | Landrätin | –", "Uwe Kunze | Agenturleiter | Bildungsagentur Heide"],
    ],
  ])("reads what several share: %s", async (text, statements) => {
    expect(await statementsOf(text)).toEqual(statements);
  });

  test.each([
    ["Uwe Kunze führte mit dem Bildungsbüro Gespräche.", ["Uwe Kunze | – | –"]],
    ["Uwe Kunze leitet das Schreiben an das Bildungsbüro weiter.", ["Uwe Kunze | – | –"]],
    ["Uwe Kunze unterstützt das Bildungsbüro ehrenamtlich.", ["Uwe Kunze | – | –"]],
    ["Landrat Uwe Kunze besuchte das Bildungsbüro, das seit 2019 besteht.", ["Uwe Kunze | Landrat | –"]],
    ["Im Bildungsbüro traf Uwe Kunze auf Pia Wolff.", ["Uwe Kunze | – | –", "Pia Wolff | – | –"]],
    ["Als Kind besuchte Uwe Kunze die Schule am Markt.", ["Uwe Kunze | – | –"]],
    ["Den Vorsitz im Bildungsbeirat führt Bürgermeisterin Pia Wolff.", ["Pia Wolff | Bürgermeisterin | –"]],
    ["Anna Meier und Soziale Dienste arbeiten zusammen.", ["Anna Meier | – | –"]],
    ["Anna Meier und Bad Homburg waren dabei.", ["Anna Meier | – | –"]],
    ["Frau Rechtsanwältin Elke Kunze hilft.", ["Elke Kunze | Rechtsanwältin | –"]],
    ["Die Schülerinnen Anna Meier und Pia Wolff freuten sich.", ["Anna Meier | – | –", "Pia Wolff | – | –"]],
    ["Geleitet von Freude und Neugier ging es weiter.", []],
  ])("keeps apart in %s", async (text, statements) => {
    expect(await statementsOf(text)).toEqual(statements);
  });
});

test.each([
  [
    "Uwe Meier (CDU), Sozialdezernent des Landkreises Unna, sprach.",
    "Uwe Meier | Sozialdezernent | Landkreis Unna",
  ],
  [
    "Anna Meier, 3. Bürgermeisterin und Bildungs-, Schul- und Sportreferentin, sprach.",
    "Anna Meier | 3. Bürgermeisterin und Bildungs-, Schul- und Sportreferentin | –",
  ],
  [
    "Dr. Anna Meier, Landrätin des Landkreises Unna und Vorsitzende des Trägervereins Lernen e. V. „Wir freuen uns.“",
    "Anna Meier | Landrätin | Landkreis Unna",
  ],
  [
    "Anna Meier, Projektleitung Transferagentur Nordwest, half.",
    "Anna Meier | Projektleitung | Transferagentur Nordwest",
  ],
  [
    "Uwe Meier und Anna Berger sind seit Mai die neuen Mitarbeiter des neu eingerichteten Bildungsbüros.",
    "Uwe Meier | – | Bildungsbüro",
  ],
  ["Das Team vom Bildungsbüro: Uwe Meier und Anna Berger", "Uwe Meier | – | Bildungsbüro"],
  ["Unterzeichner ist Stadträtin Anna Meier.", "Anna Meier | Stadträtin | –"],
])("reads %s", async (text, expected) => {
  expect(await statementsOf(text)).toContain(expected);
});

test("gives the words that lead up to the next person to that one", async () => {
  expect(
    await statementsOf(
      "Es kamen Landrat Uwe Meier, dem Ersten Kreisrat des Landkreises Unna, Gero Berger, folgend.",
    ),
  ).toEqual(["Uwe Meier | Landrat | Landkreis Unna", "Gero Berger | Erster Kreisrat | Landkreis Unna"]);
  expect(await statementsOf("Es kamen Anna Meier, die Dezernentinnen der Stadt, und andere.")).toEqual([
    "Anna Meier | – | –",
  ]);
});

test.each([
  [
    "Anna Meier, die als Sachgebietsleiterin am Landratsamt unter anderem für Schulen zuständig ist, kam.",
    ["Anna Meier | Sachgebietsleiterin | Landratsamt"],
  ],
  [
    "Seit Mai haben Anna Meier und Pia Wolff ihre Arbeit als Bildungskoordinatorinnen aufgenommen.",
    ["Anna Meier | Bildungskoordinatorin | –", "Pia Wolff | Bildungskoordinatorin | –"],
  ],
  [
    "Die beiden Mitarbeiter Uwe Kunze und  Jan Vogt sammeln Daten.",
    ["Uwe Kunze | Mitarbeiter | –", "Jan Vogt | Mitarbeiter | –"],
  ],
  ["Pressekontakt: Stadt Essen, Anna Meier", ["Anna Meier | Pressekontakt | Stadt Essen"]],
  [
    "Uwe Kunze, Projektleiter der Transferagentur Hessen in Trägerschaft des Instituts für Lernen, sprach.",
    ["Uwe Kunze | Projektleiter | Transferagentur Hessen"],
  ],
  [
    "Uwe Kunze, Leiter des Bildungsbüros der Stadt Essen und zuständig für die Koordinierung, sprach.",
    ["Uwe Kunze | Leiter des Bildungsbüros | Stadt Essen"],
  ],
  [
    "Bildungskoordinatorinnen für Zugewanderte:\nAnna Meier - Am Markt 42, 12345 Wiesenau, Tel.: 09521 27-970\nPia Wolff - Am Markt 43, 12345 Wiesenau, Tel.: 09521 27-971",
    [
      "Anna Meier | Bildungskoordinatorin für Zugewanderte | –",
      "Pia Wolff | Bildungskoordinatorin für Zugewanderte | –",
    ],
  ],
  [
    "Vertreterinnen des Bildungsbüros stellten ihre Arbeit vor: Anna Meier und Pia Wolff gingen auf Daten ein.",
    ["Anna Meier | – | Bildungsbüro", "Pia Wolff | – | Bildungsbüro"],
  ],
  [
    "Das Bildungsbüro berät. Die Leitung des Büros liegt bei Anna Meier.",
    ["Anna Meier | Leitung | Bildungsbüro"],
  ],
])("functions in clauses, labels and lead lines: %s", async (text, expected) =>
  expect(await statementsOf(text)).toEqual(expected),
);

test.each([
  ["Anna Meier, die zuvor als Lehrerin am Gymnasium Wiesenau arbeitete, kam.", "Anna Meier | – | –"],
  ["Anna Meier, die als Kind in Wiesenau lebte, kam.", "Anna Meier | – | –"],
  ["Besucherinnen des Bildungsbüros fragten: Anna Meier und Pia Wolff antworteten.", "Anna Meier | – | –"],
])("no function in: %s", async (text, first) => expect((await statementsOf(text))[0]).toBe(first));

test.each([
  [
    "Zwei Lehrkräfte, Anna Meier und Pia Wolff, unterstützen die Vernetzung.",
    ["Anna Meier | Lehrkraft | –", "Pia Wolff | Lehrkraft | –"],
  ],
  [
    "Das sagen die drei Teilnehmerinnen vom Bildungsbüro Anna Meier, Pia Wolff und Eva Lang.",
    ["Anna Meier | – | Bildungsbüro", "Pia Wolff | – | Bildungsbüro", "Eva Lang | – | Bildungsbüro"],
  ],
  [
    "Anna Meier, Leiterin des Bildungsbüros der Kreisverwaltung, sprach.",
    ["Anna Meier | Leiterin | Bildungsbüro der Kreisverwaltung"],
  ],
  [
    "Uwe Kunze, Staatssekretär im bayerischen Kultusministerium, kam.",
    ["Uwe Kunze | Staatssekretär | Kultusministerium"],
  ],
  [
    "Es kam Anna Meier, die im Ministerium für Bildung für die Netzwerke zuständig ist.",
    ["Anna Meier | Netzwerke | Ministerium für Bildung"],
  ],
  [
    "Im Kreis gibt es ein Bildungsbüro. Die beiden Mitarbeiter Uwe Kunze und Jan Lang sammeln Daten.",
    ["Uwe Kunze | Mitarbeiter | Bildungsbüro", "Jan Lang | Mitarbeiter | Bildungsbüro"],
  ],
])("several who share a function or a unit: %s", async (text, expected) =>
  expect(await statementsOf(text)).toEqual(expected),
);

test.each([
  ["Am Abend, Anna Meier und Pia Wolff waren müde, endete das Fest.", "Anna Meier | – | –"],
  ["Anna Meier, Koordinatorin für Integration, kam.", "Anna Meier | Koordinatorin für Integration | –"],
  ["Anna Meier, die das Ministerium für Bildung lobte, lachte.", "Anna Meier | – | –"],
])("no unit in: %s", async (text, first) => expect((await statementsOf(text))[0]).toBe(first));
