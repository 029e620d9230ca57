import { expect, test } from "vitest";
import { challenge } from "../../src/extractors/challenge.js";
import { commune } from "../../src/extractors/commune.js";
import { event } from "../../src/extractors/event.js";
import { figure } from "../../src/extractors/figure.js";
import { measure } from "../../src/extractors/measure.js";
import { person } from "../../src/extractors/person.js";
import { textsOf } from "./texts-of.js";

test("the town of a district's office is no district of its own", async () => {
  const text =
    "Das Bildungsbüro des Kyffhäuserkreises berät die Schulen.\n\nTreffpunkt ist das Landratsamt Sondershausen.";
  expect(await textsOf(commune, text)).toEqual(["Kyffhäuserkreis"]);
  expect(await textsOf(commune, "Das Landratsamt Auental lädt ein.")).toEqual(["Auental"]);
});

test("the name of an event goes on behind the first of two stages", async () => {
  const text = "Fachtag Übergang Kita – Schule: 75 Lehrkräfte berieten am 21. Juni 2023 in Auental.";
  expect(await textsOf(event, text)).toEqual(["Fachtag Übergang Kita – Schule"]);
});

test("lines that go by numbers count nothing", async () => {
  const text = "1 Aktuelles\n\n2 Rückblick\n\n3 Termine\n\nIm Netzwerk arbeiten 14 Schulen mit.";
  expect(await textsOf(figure, text)).toEqual(["14 Schulen"]);
  expect(await textsOf(figure, "14 Schulen\n\n3 Kitas\n\n2 Vereine")).toEqual([
    "14 Schulen",
    "3 Kitas",
    "2 Vereine",
  ]);
});

test("what is agreed upon are measures, each of them", async () => {
  const text = "Vereinbart wurden ein Infomobil auf den Märkten und Schulungen für Beschäftigte.";
  expect(await textsOf(measure, text)).toEqual(["Infomobil auf den Märkten", "Schulungen für Beschäftigte"]);
});

test("where there is a need to act", async () => {
  const text = "Handlungsbedarf wird insbesondere bei der Sprachbildung in den Kitas gesehen.";
  expect(await textsOf(challenge, text)).toEqual(["Sprachbildung in den Kitas"]);
  expect(await textsOf(challenge, "Handlungsbedarf wird bei den Kitas nicht gesehen.")).toEqual([]);
});

test("family names may end like nouns", async () => {
  const text = "Die Gruppe tagt unter Vorsitz von Bürgermeisterin Christine Buchheit zweimal im Jahr.";
  expect(await textsOf(person, text)).toEqual(["Christine Buchheit"]);
});
