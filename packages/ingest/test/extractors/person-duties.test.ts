import { expect, test } from "vitest";
import { person } from "../../src/extractors/person.js";
import { viewOf } from "../language/view-of.js";

const read = async (text: string) =>
  person.extract(await viewOf(text)).map(({ value }) => {
    const { name, role, organisation } = value;
    return [name, role ?? "–", organisation ?? "–"].join(" | ");
  });

test.each([
  // the work that a verb tells
  ["Anna Meier kümmert sich um die digitale Lernplattform.", ["Anna Meier | digitale Lernplattform | –"]],
  ["Anna Meier betreut das Netzwerk Übergang, auch im Sommer.", ["Anna Meier | Netzwerk Übergang | –"]],
  ["Das Bildungsmonitoring koordiniert seit Mai Anna Meier.", ["Anna Meier | Bildungsmonitoring | –"]],
  [
    "Im Kreis Unna ist Anna Meier für die Jugendhilfeplanung zuständig.",
    ["Anna Meier | Jugendhilfeplanung | –"],
  ],
  [
    "Anna Meier leitet den Bereich Sozialplanung und Statistik.",
    ["Anna Meier | Leitung Sozialplanung und Statistik | –"],
  ],
  [
    "Anna Meier steht im Kreis Unna dem Dezernat für Jugend und Kultur vor.",
    ["Anna Meier | Leitung | Dezernat für Jugend und Kultur"],
  ],
  // the unit in front of the name
  [
    "Rückfragen beantwortet im Bildungsbüro Anna Meier, Telefon 02303 555-10.",
    ["Anna Meier | – | Bildungsbüro"],
  ],
  ["Anmeldungen nimmt beim Schulamt Uwe Kunze bis Freitag entgegen.", ["Uwe Kunze | – | Schulamt"]],
  ["Bearbeitung: Fachdienst Schulen, Fr. Anna Meier (Tel. 555-10)", ["Anna Meier | – | Fachdienst Schulen"]],
  // units and houses behind the name
  [
    "Verantwortlich: Anna Meier, Abt. Planung und Statistik, Tel.: 02303 555-10",
    ["Anna Meier | – | Abt. Planung und Statistik"],
  ],
  [
    "Sprecherin: Anna Meier (Kommunale Koordinierungsstelle)",
    ["Anna Meier | Sprecherin | Kommunale Koordinierungsstelle"],
  ],
  ["Durch den Abend führt Anna Meier (Radio Nordwind).", ["Anna Meier | – | Radio Nordwind"]],
  ["Es liest Anna Meier (Lernwerkstatt Süd).", ["Anna Meier | – | Lernwerkstatt Süd"]],
  // who stands for whom, who follows whom
  ["Es sprach Anna Meier als Vertreterin der Handwerkskammer.", ["Anna Meier | – | Handwerkskammer"]],
  ["Ihre Stellvertreterin heißt Anna Meier.", ["Anna Meier | Stellvertreterin | –"]],
  [
    "Nach 20 Jahren übergab Uwe Kunze die Leitung des Bildungsbüros an Anna Meier.",
    ["Uwe Kunze | – | –", "Anna Meier | Leitung | Bildungsbüro"],
  ],
  // a signature
  ["gez. Anna Meier\nBürgermeisterin und Dezernentin", ["Anna Meier | Bürgermeisterin und Dezernentin | –"]],
])("%s", async (text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test.each([
  "Anna Meier koordiniert das Projekt.",
  "Anna Meier übernimmt die Begrüßung.",
  "Anna Meier kümmert sich um die Kinder.",
  "Das Netzwerk betreut Anna Meier.",
  "Am Montag stellte im Kreisausschuss Anna Meier den Bericht vor.",
  "Es grüßt Anna Meier (Bad Nordheim).",
  "Ist Anna Meier heute da? Für das Bildungsmonitoring ist niemand zuständig.",
])("tells nothing of the person: %s", async (text) => {
  expect(await read(text)).toEqual(["Anna Meier | – | –"]);
});
