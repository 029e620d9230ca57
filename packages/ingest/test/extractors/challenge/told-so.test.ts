import { expect, test } from "vitest";
import { challenge } from "../../../src/extractors/challenge.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Als Hürde wurde genannt, dass die Finanzierung der Kurse jedes Jahr neu beantragt wird.",
    ["Finanzierung der Kurse jedes Jahr neu beantragt wird"],
  ],
  ["Als besonders hinderlich empfanden viele die langen Wege zur Schule.", ["langen Wege zur Schule"]],
  [
    "Lange Anfahrten, ein steter Wechsel der Lehrkräfte sowie alte Räume, die niemand saniert, erschweren den Unterricht.",
    ["Lange Anfahrten", "steter Wechsel der Lehrkräfte", "alte Räume"],
  ],
  [
    "Ein großer Mangel an Fachkräften, sinkende Schülerzahlen und weite Wege prägen das Bild in den Schulen.",
    ["großer Mangel an Fachkräften", "sinkende Schülerzahlen", "weite Wege"],
  ],
  [
    "Ob die Beratung der Eltern bleibt, hängt vom nächsten Haushalt ab.",
    ["Ob die Beratung der Eltern bleibt, hängt vom nächsten Haushalt ab"],
  ],
  [
    "Der Anteil der Kinder, die nie eine Kita besuchen, ist noch immer zu hoch.",
    ["Anteil der Kinder, die nie eine Kita besuchen, ist noch immer zu hoch"],
  ],
  ["Many schools cannot fill their posts.", ["Many schools cannot fill their posts"]],
  [
    "Die Bedingungen der Förderung waren für die Schulen nicht erkennbar.",
    ["Bedingungen der Förderung waren für die Schulen nicht erkennbar"],
  ],
  [
    "Auf die Daten der Schulen hat die Stadt keinen Zugriff.",
    ["Auf die Daten der Schulen hat die Stadt keinen Zugriff"],
  ],
  [
    "Nach der Schule ziehen vor allem junge, gut ausgebildete Frauen weg.",
    ["Nach der Schule ziehen vor allem junge, gut ausgebildete Frauen weg"],
  ],
])("%j says that it is hard", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});

test.each([
  "Helle Räume, kleine Klassen und gute Lehrkräfte prägen das Bild in den Schulen.",
  "Ob die Schule am Fest teilnimmt, entscheidet sie selbst.",
  "Der Anteil der Kinder in der Kita ist hoch.",
  "Als Gewinn wurde genannt, dass die Schulen enger zusammenarbeiten.",
])("%j says that nothing is", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});

test("what became of it is no difficulty", async () => {
  const text =
    "# Welche Hürden gab es?\n\nViele Schulen kannten uns nicht. Seit dem Umzug in die Stadtmitte ist das anders. Der Sportverein hat uns Räume angeboten.";
  expect(await textsOf(challenge, text)).toEqual(["Viele Schulen kannten uns nicht"]);
});

test("what is in the foreground is no difficulty, though a need stands before it", async () => {
  const text =
    "Das Büro ermittelt Handlungsbedarfe. Derzeit im Vordergrund:\n\n- Schulverweigerung\n- Beratung der Eltern";
  expect(await textsOf(challenge, text)).toEqual([]);
});
