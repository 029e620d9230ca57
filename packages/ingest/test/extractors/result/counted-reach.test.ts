import { expect, test } from "vitest";
import { result } from "../../../src/extractors/result.js";
import { textsOf } from "../texts-of.js";

test.each([
  "Rund 3.000 Besuche zählte die Stadt im ersten Jahr",
  "Acht Mütter aus dem Lerntreff haben eine Ausbildung begonnen",
  "Neun Teilnehmende holten ihren Abschluss nach",
  "Bis Mai 2021 haben 58 Schulen an den Kursen teilgenommen",
  "Zwölf Familien nahmen die Beratung in Anspruch",
])("%j counts who was reached", async (text) => {
  expect(await textsOf(result, `${text}.`)).toEqual([text]);
});

test("what is to go on is left out", async () => {
  const told = "Beratungstelefon wurde von 1.100 Anrufenden genutzt";
  expect(await textsOf(result, `Das ${told} und soll bleiben.`)).toEqual([told]);
});

test.each([
  "Neun Teilnehmende holten ihr Essen selbst.",
  "Die Stadt zählte im Herbst 30.000 Kinder.",
  "Zwei Schulen schlossen im Sommer.",
  "Sieben Familien wollen die Beratung nutzen.",
  "Für die Gemeinden wurde ein Angebot vorgehalten.",
])("%j counts nobody", async (text) => {
  expect(await textsOf(result, text)).toEqual([]);
});
