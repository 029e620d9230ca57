import { expect, test } from "vitest";
import { challenge } from "../../../src/extractors/challenge.js";
import { result } from "../../../src/extractors/result.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Als Erfolg wertet der Landkreis, dass die Zahl der Anmeldungen um 20 Prozent gestiegen ist.",
    "Zahl der Anmeldungen um 20 Prozent gestiegen ist",
  ],
  ["Als großer Erfolg gilt, dass alle Grundschulen mitmachen.", "alle Grundschulen mitmachen"],
  ["Die Zahl der Anmeldungen nimmt stetig zu.", "Zahl der Anmeldungen nimmt stetig zu"],
])("%j tells a result", async (text, expected) => {
  expect(await textsOf(result, text)).toEqual([expected]);
});

test.each([
  "Zugleich nimmt der Bedarf an Ganztagsplätzen stark zu.",
  "Als Erfolg würde gelten, dass alle Grundschulen mitmachen.",
])("%j tells none", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});

test.each([
  [
    "Zugleich nimmt der Bedarf an Ganztagsplätzen stark zu.",
    "Zugleich nimmt der Bedarf an Ganztagsplätzen stark zu",
  ],
  [
    "Der Anteil der Jugendlichen ohne Schulabschluss ist mit 9,8 Prozent überdurchschnittlich hoch.",
    "Anteil der Jugendlichen ohne Schulabschluss ist mit 9,8 Prozent überdurchschnittlich hoch",
  ],
  [
    "Der Anteil der Kinder in Armut liegt mit 21 Prozent über dem Landesdurchschnitt.",
    "Anteil der Kinder in Armut liegt mit 21 Prozent über dem Landesdurchschnitt",
  ],
  [
    "Nach wie vor sind Kinder aus armen Familien an den Gymnasien unterrepräsentiert.",
    "Nach wie vor sind Kinder aus armen Familien an den Gymnasien unterrepräsentiert",
  ],
  ["Die Daten zu den Schulen sind lückenhaft.", "Daten zu den Schulen sind lückenhaft"],
])("%j tells a challenge", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual([expected]);
});

test.each([
  "Im Herbst nimmt der Bedarf an Sprachkursen wieder ab.",
  "Der Anteil der Kinder mit Förderbedarf liegt unter dem Landesdurchschnitt.",
  "Die Daten zu den Schulen sind nicht mehr lückenhaft.",
])("%j tells no challenge", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});
