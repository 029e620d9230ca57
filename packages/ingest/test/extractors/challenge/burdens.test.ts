import { expect, test } from "vitest";
import { challenge } from "../../../src/extractors/challenge.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Hinzu kommen weite Wege zur Schule und fehlende Räume in den Kitas.",
    ["weite Wege zur Schule", "fehlende Räume in den Kitas"],
  ],
  ["Erschwerend kommen fehlende Lehrkräfte und hohe Kosten hinzu.", ["fehlende Lehrkräfte", "hohe Kosten"]],
  ["Geprägt ist die Region seit Jahren vor allem von Abwanderung.", ["Abwanderung"]],
  [
    "Kennzeichnend für die Schulen sind lange Wege und ein ausgedünntes Busnetz.",
    ["lange Wege", "ausgedünntes Busnetz"],
  ],
  [
    "Die knappen Mittel und die hohe Fluktuation in der Verwaltung setzen der Bildungsarbeit Grenzen.",
    ["knappen Mittel", "hohe Fluktuation in der Verwaltung"],
  ],
  [
    "Die Netzwerkarbeit der Schulen wird durch häufigen Personalwechsel und knappe Zeit erschwert.",
    ["häufigen Personalwechsel", "knappe Zeit"],
  ],
  [
    "Die Stadt sieht sich mit steigenden Schülerzahlen, fehlenden Räumen und knappen Mitteln konfrontiert.",
    ["steigenden Schülerzahlen", "fehlenden Räumen", "knappen Mitteln"],
  ],
  ["Gekämpft haben wir in der Verwaltung mit dem Datenschutz.", ["Datenschutz"]],
  ["Vor Herausforderungen stellt uns die Größe des Landkreises.", ["Größe des Landkreises"]],
  [
    "Lange Abstimmungswege in der Verwaltung wirken sich hemmend aus.",
    ["Lange Abstimmungswege in der Verwaltung"],
  ],
  [
    "Der Landkreis steht vor großen Aufgaben: Die Zahl der Schüler sinkt, das Durchschnittsalter steigt und die Digitalisierung verändert die Berufe.",
    ["Zahl der Schüler sinkt", "Durchschnittsalter steigt", "Digitalisierung verändert die Berufe"],
  ],
  [
    "Hinderlich waren vor allem lange Wartezeiten bei Anfragen sowie fehlende Ansprechpersonen in den Schulen.",
    ["lange Wartezeiten bei Anfragen", "fehlende Ansprechpersonen in den Schulen"],
  ],
  ["Ausgangslage: sinkende Schülerzahlen, knappe Mittel", ["sinkende Schülerzahlen", "knappe Mittel"]],
])("%j counts up what is in the way", async (text, expected) => {
  expect([...new Set(await textsOf(challenge, text))]).toEqual(expected);
});

test.each([
  "Hinzu kommen neue Angebote und zwei Feste der Schulen.",
  "Geprägt ist die Region von Seen und von einer lebendigen Vereinskultur.",
  "Kennzeichnend für die Schulen ist die gute Zusammenarbeit.",
  "Das Land setzt den Schulen eine Frist.",
  "Die Schulen werden durch die Lotsinnen und das Büro unterstützt.",
  "Die Stadt steht vor dem Rathaus: Die Kinder singen, die Eltern klatschen und die Gäste tanzen.",
  "Der Weg ist mit Laternen beleuchtet.",
])("%j counts up nothing hard", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});
