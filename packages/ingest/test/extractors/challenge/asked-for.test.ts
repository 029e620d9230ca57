import { expect, test } from "vitest";
import { challenge } from "../../../src/extractors/challenge.js";
import { textsOf } from "../texts-of.js";

test.each([
  ["Schwierig gestalte sich der Zugang zu den Daten der Schulen.", ["Zugang zu den Daten der Schulen"]],
  [
    "Die Zuständigkeiten für die Schulen verteilen sich auf viele Träger.",
    ["Zuständigkeiten für die Schulen verteilen sich auf viele Träger"],
  ],
  [
    "Besonders schwierig sei es, so die Leiterin, alle Familien im Kreis zu erreichen.",
    ["alle Familien im Kreis zu erreichen"],
  ],
  [
    "Nicht leicht ist es, genug Lesepaten für die Schulen zu finden.",
    ["genug Lesepaten für die Schulen zu finden"],
  ],
  [
    "Die Verantwortung für Bildung liegt in vielen Händen.",
    ["Verantwortung für Bildung liegt in vielen Händen"],
  ],
  [
    "Was fiel Ihnen besonders schwer?\n\nDie Schulen liegen weit auseinander.",
    ["Schulen liegen weit auseinander"],
  ],
  ["# Wo liegen die größten Hürden?\n\nGanz klar: in der Größe des Kreises.", ["Größe des Kreises"]],
  ["Worin sehen Sie die größte Herausforderung?\n\nIn der Weite der Region.", ["Weite der Region"]],
])("%j tells what is hard", async (text, expected) => {
  expect(await textsOf(challenge, text)).toEqual(expected);
});

test.each([
  "Was ist im ersten Jahr passiert?\n\nWir haben eine Arbeitsgruppe gegründet. Dann gab es eine Konferenz mit 90 Gästen.",
  "Was war Ihr erster Schritt?\n\nWir haben alle Schulen besucht.",
  "„Eine Herausforderung ist das schon“, sagt Tilda Muster über die neue Stelle, „aber eine, die ich mag.“",
  "Es geht nun darum, allen Kindern zu helfen, denen Bücher fehlen.",
  "Schwierig ist es nicht, eine Schule zu finden.",
  "Die Mittel verteilen sich auf drei Schulen.",
])("%j tells nothing hard", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});
