import { describe, expect, test } from "vitest";
import { person } from "../../src/extractors/person.js";
import { viewOf } from "../language/view-of.js";

async function statementsOf(text: string): Promise<string[]> {
  return person.extract(await viewOf(text)).map(({ value }) => {
    const { name, role, organisation } = value as { name: string; role?: string; organisation?: string };
    return [name, role ?? "–", organisation ?? "–"].join(" | ");
  });
}

describe("staff of an office", () => {
  test.each([
    [
      "the function is the post, not the tasks beside it",
      "# Bildungsbüro\n\nStelle | Aufgaben | Besetzung\nSachgebietsleitung | Strategie, Haushalt | Anna Meier\nMonitoring | Daten erheben und auswerten | Uwe Kunze",
      ["Anna Meier | Sachgebietsleitung | Bildungsbüro", "Uwe Kunze | Monitoring | Bildungsbüro"],
    ],
    [
      "tasks are the function where no column tells another",
      "# Bildungsbüro\n\nName | Aufgaben\nAnna Meier | Bildungsmonitoring",
      ["Anna Meier | Bildungsmonitoring | Bildungsbüro"],
    ],
    [
      "the heading is the function, the line after the name lists the tasks",
      "# Bildungsbüro\n\n## Projektleitung\n\nAnna Meier\nSteuerung, Finanzen, Öffentlichkeitsarbeit\nTel. 02303 27-1234",
      ["Anna Meier | Projektleitung | Bildungsbüro"],
    ],
    [
      "labels in a list",
      "# Bildungsbüro\n\n- Leitung: Dr. Anna Meier\n- Bildungsmonitoring: Uwe Kunze",
      ["Anna Meier | Leitung | Bildungsbüro", "Uwe Kunze | Bildungsmonitoring | Bildungsbüro"],
    ],
    [
      "the team of those who write",
      "# Neues aus dem Bildungsbüro\n\nSeit März verstärkt Anna Meier unser Team. Sie übernimmt die Bildungsberatung.",
      ["Anna Meier | Bildungsberatung | Bildungsbüro"],
    ],
    [
      "words of links are no organisation",
      "# Neues aus dem Bildungsbüro\n\nRedaktion: Anna Meier | Abbestellen | Impressum",
      ["Anna Meier | Redaktion | Bildungsbüro"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await statementsOf(text)).toEqual(expected);
  });

  test.each([
    [
      "who speaks on a subject",
      "# Bildungsbüro\n\nZeit | Thema | Referentin\n10 Uhr | Lernen im Wandel | Anna Meier",
      ["Anna Meier | – | –"],
    ],
    [
      "members of a body",
      "# Bildungsbüro\n\n## Steuerungsgruppe\n\n- Anna Meier (Jugendhilfe)",
      ["Anna Meier | Jugendhilfe | –"],
    ],
    [
      "guests in running text",
      "# Bildungsbüro\n\nIm Gespräch war Uwe Kunze (Schulsozialarbeit).",
      ["Uwe Kunze | Schulsozialarbeit | –"],
    ],
    [
      "another's workshop",
      "# Bildungsbüro\n\nWorkshop 2: Daten. Moderation: Uwe Kunze",
      ["Uwe Kunze | Moderation | –"],
    ],
    [
      "other districts' office",
      "# Nachgefragt\n\nAndere Kreise haben ein Bildungsbüro.\n\n- Monitoring: Uwe Kunze",
      ["Uwe Kunze | Monitoring | –"],
    ],
  ])("not for %s", async (_, text, expected) => {
    expect(await statementsOf(text)).toEqual(expected);
  });
});

describe("the unit that is meant", () => {
  test.each([
    [
      "Es gibt eine Stabsstelle Bildung. Wir sprachen mit ihrem Leiter, Uwe Kunze.",
      "Uwe Kunze | Leiter | Stabsstelle Bildung",
    ],
    [
      "Das Bildungsbüro besteht seit 2014. Sein Leiter Uwe Kunze erklärt es.",
      "Uwe Kunze | Leiter | Bildungsbüro",
    ],
    ["Das Bildungsbüro besteht seit 2014. Leiterin ist Anna Meier.", "Anna Meier | Leiterin | Bildungsbüro"],
    [
      "Das Bildungsbüro besteht seit 2014. Die Leitung hat seitdem Anna Meier.",
      "Anna Meier | Leitung | Bildungsbüro",
    ],
    [
      "Die Stabsstelle Bildung wurde 2017 gebildet. An ihrer Spitze steht Uwe Kunze.",
      "Uwe Kunze | Leitung | Stabsstelle Bildung",
    ],
    [
      "Herr Uwe Kunze, Sie leiten die Stabsstelle Bildung. Was tun Sie?",
      "Uwe Kunze | Leitung | Stabsstelle Bildung",
    ],
    [
      "Verabschiedet wurde Uwe Kunze, der das Bildungsbüro zehn Jahre lang geleitet hat.",
      "Uwe Kunze | Leiter | Bildungsbüro",
    ],
    [
      "Zuständig für das Bildungsmonitoring im Bildungsbüro ist Uwe Kunze.",
      "Uwe Kunze | Bildungsmonitoring | Bildungsbüro",
    ],
    // what the possessive means is not the office
    [
      "Das Bildungsbüro lud in die Stadtbücherei. Deren Leiterin Anna Meier begrüßte.",
      "Anna Meier | Leiterin | –",
    ],
    [
      "Das Bildungsbüro dankt. Die Leiterin der Grundschule am See, Anna Meier, freute sich.",
      "Anna Meier | Leiterin | Grundschule am See",
    ],
  ])("%s", async (text, expected) => {
    expect((await statementsOf(text)).map((one) => one.replace("Stadtbücherei", "–"))).toEqual([expected]);
  });
});

test.each([
  [
    "Ihre Ansprechpartner:\nBildungsmanagement: Herr Uwe Kunze, Tel.: 03628 738927",
    "Uwe Kunze | Bildungsmanagement | –",
  ],
  [
    "Anna Meier (Bildungskoordinatorin Landkreis Osnabrück) kam.",
    "Anna Meier | Bildungskoordinatorin | Landkreis Osnabrück",
  ],
  [
    "Das „Bildungsmonitoring“ unter der Leitung von Anna Meier bereitet Daten auf.",
    "Anna Meier | Leitung Bildungsmonitoring | –",
  ],
  [
    "Das „Bildungsmanagement“, das Anna Meier betreut, entwickelt Ideen.",
    "Anna Meier | Bildungsmanagement | –",
  ],
  [
    "Der Bereich „Bildungsberatung“, den es seit Jahren gibt, wird von Anna Meier geleitet.",
    "Anna Meier | Leitung Bildungsberatung | –",
  ],
  [
    "Uwe Kunze ist zuständig für das Bildungsmonitoring, Anna Meier für das Bildungsmanagement.",
    "Anna Meier | Bildungsmanagement | –",
  ],
  [
    "Anna Meier nimmt seit Mai die Aufgaben des Bildungskoordinators wahr.",
    "Anna Meier | Bildungskoordinator | –",
  ],
  [
    "Dabei waren von der Transferagentur Bayern der Berater Uwe Kunze und vom Landratsamt (v. l.) Beauftragte Anna Meier.",
    "Anna Meier | Beauftragte | Landratsamt",
  ],
  ["Inputs:\nAnna Meier, Landkreis Uelzen\nUwe Kunze, Kreis Herford", "Anna Meier | – | Landkreis Uelzen"],
  [
    "Anna Meier und Uwe Kunze, Bildungsbüro der Stadt Unna, stellten es vor.",
    "Anna Meier | – | Bildungsbüro der Stadt Unna",
  ],
  ["Projektleiterin Dr. Anna Meyer zu Hellern unterschrieb.", "Anna Meyer zu Hellern | Projektleiterin | –"],
])("%j tells who does what where", async (text, expected) =>
  expect(await statementsOf(text)).toContain(expected),
);

test.each([
  ["Gestern war Anna Meyer zu Gast.", "Anna Meyer | – | –"],
  ["Uwe Kunze von der Transferagentur Bayern und Anna Meier kamen.", "Anna Meier | – | –"],
  ["Thema: Anna Meier, Tel.: 03628 738927", "Anna Meier | – | –"],
  ["Das „Haus der Bücher“, das Anna Meier betreut, ist offen.", "Anna Meier | – | –"],
])("%j does not", async (text, expected) => expect(await statementsOf(text)).toContain(expected));
