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
  ])("%s", async (text, statement) => {
    expect(await statementsOf(text)).toEqual([statement]);
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
  ])("states nobody for %s", async (text) => {
    expect(await statementsOf(text)).toEqual([]);
  });

  test.each([
    ["Anna Meier, der die Leitung des Hauses wichtig ist", "Anna Meier | – | –"],
    ["Anna Meier: Ich blicke mit Stolz auf unsere Arbeit", "Anna Meier | – | –"],
    ["Anna Meier / 22.04.2020 / 06:15", "Anna Meier | – | –"],
    ["Er dankte der Leiterin des Amtes. Anna Meier ging.", "Anna Meier | – | –"],
    ["Die Leiterin begrüßte Anna Meier.", "Anna Meier | – | –"],
  ])("finds no function in %s", async (text, statement) => {
    expect(await statementsOf(text)).toEqual([statement]);
  });
});
