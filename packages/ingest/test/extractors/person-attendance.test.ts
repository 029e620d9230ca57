import { expect, test } from "vitest";
import { person } from "../../src/extractors/person.js";
import { valuesOf } from "./values-of.js";

const read = async (text: string) =>
  (await valuesOf<"person">(person, text)).map(({ name, honorific, role, organisation }) => [
    name,
    honorific ?? "–",
    role ?? "–",
    organisation ?? "–",
  ]);
const lines = (text: string) => read(`Landkreis Auenland\n\nAnwesend:\n${text}`);

test("minutes list those who came by function, name and house", async () => {
  expect(
    await lines(
      [
        "LRSD Jonas Beispiel, Bezirksregierung Nordau (obere Schulaufsicht)",
        "Rektor Paul Probe, Grundschule Neustadt",
        "OStD' Dr. Erika Mustermann, Schulleiterin Berufskolleg des Landkreises Auenland",
        "Pia Muster, Leiterin Regionales Bildungsbüro",
        "Max Beispielmann, Regionales Bildungsbüro, Bildungsmonitoring (Protokoll)",
        "Rektorin Nora Probst, Gymnasium Neustadt (bis TOP 3)",
      ].join("\n"),
    ),
  ).toEqual([
    ["Jonas Beispiel", "–", "LRSD", "Bezirksregierung Nordau"],
    ["Paul Probe", "–", "Rektor", "Grundschule Neustadt"],
    ["Erika Mustermann", "Dr.", "Schulleiterin", "Berufskolleg des Landkreises Auenland"],
    ["Pia Muster", "–", "Leiterin", "Regionales Bildungsbüro"],
    ["Max Beispielmann", "–", "Bildungsmonitoring", "Regionales Bildungsbüro"],
    ["Nora Probst", "–", "Rektorin", "Gymnasium Neustadt"],
  ]);
});

test.each([
  // the topics of a unit go on behind a comma, and a second unit is no field
  ["Jonas Beispiel, Fachdienst Schule, Kultur", "Fachdienst Schule, Kultur"],
  ["Jonas Beispiel, Bildungsbüro, Jugendamt", "Bildungsbüro, Jugendamt"],
] as const)("what is all organisation: %s", async (text, organisation) => {
  expect(await lines(text)).toEqual([["Jonas Beispiel", "–", "–", organisation]]);
});

test.each([
  [
    "10.15 Uhr Der Masterplan – Erika Mustermann und Jonas Beispiel, Behörde für Umwelt Nordau",
    [
      ["Erika Mustermann", "–", "–", "Behörde für Umwelt Nordau"],
      ["Jonas Beispiel", "–", "–", "Behörde für Umwelt Nordau"],
    ],
  ],
  [
    "9.20 Uhr Vortrag „Lernen“ – Prof. Dr. Erika Mustermann, ehem. Universität Nordau",
    [["Erika Mustermann", "Prof. Dr.", "–", "Universität Nordau"]],
  ],
  [
    "Leitung: Prof.in Dr.in Erika Mustermann (Universität Nordau)",
    [["Erika Mustermann", "Prof.in Dr.in", "Leitung", "Universität Nordau"]],
  ],
  ["Es sprach Prof. Dr. Ina Mustermann.", [["Ina Mustermann", "Prof. Dr.", "–", "–"]]],
  [
    "Die Transferagentur Nordland für Kommunales Bildungsmanagement (TransNord) lud ein. Viel sei geschafft, sagte Erika Mustermann, Leiterin der TransNord.",
    [["Erika Mustermann", "–", "Leiterin", "TransNord"]],
  ],
  ["Das Interview führte Jonas Vierhaus (Agentur Nordau).", [["Jonas Vierhaus", "–", "–", "Agentur Nordau"]]],
  [
    "Beraten wird er durch die Transferagentur Nordland. „Gut so“, lobt Kommunalberaterin Erika Mustermann.",
    [["Erika Mustermann", "–", "Kommunalberaterin", "Transferagentur Nordland"]],
  ],
  [
    "Dr. Erika Mustermann, zuvor Leiterin der Kreisvolkshochschule, hat im Mai 2024 die Leitung des Bildungsamtes übernommen.",
    [["Erika Mustermann", "Dr.", "Leitung", "Bildungsamt"]],
  ],
  // who speaks, on the first slide
  [
    "Jonas Beispiel, Projektleiter „Lernen vor Ort“\nErika Mustermann, Bildungsmonitoring",
    [
      ["Jonas Beispiel", "–", "Projektleiter „Lernen vor Ort“", "–"],
      ["Erika Mustermann", "–", "Bildungsmonitoring", "–"],
    ],
  ],
  ["Im Peter Wohnhaus tagte der Kreis.", []],
  // one who comes from elsewhere than the next
  [
    "Zur Runde – Jonas Beispiel und Erika Mustermann, Leiterin der Musikschule Nordau",
    [
      ["Jonas Beispiel", "–", "–", "–"],
      ["Erika Mustermann", "–", "Leiterin", "Musikschule Nordau"],
    ],
  ],
] as const)("%s", async (text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test("the label of the line below a title, which the format joined to it", async () => {
  expect(
    await read("Werkstatt 3: Alt und neu – Lesen in Kita und Grundschule Leitung: Dr. Erika Mustermann"),
  ).toEqual([["Erika Mustermann", "Dr.", "Leitung", "–"]]);
});

test.each([
  // the one district, though its towns are named as well
  [
    "# Landkreis Auenland\n\nZu ihm gehören die Stadt Hamm und die Stadt Unna.\n\n„Wir fangen an.“\n\nLandrat Jonas Beispiel",
    "Landkreis Auenland",
  ],
  // which of two is not told
  ["Der Landkreis Auenland und der Landkreis Nordau tagten.\n\nLandrat Jonas Beispiel", "–"],
] as const)("whom a Landrat leads: %s", async (text, organisation) => {
  expect((await read(text)).map((parts) => parts.at(-1))).toEqual([organisation]);
});
