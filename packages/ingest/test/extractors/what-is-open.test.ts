import { expect, test } from "vitest";
import { actionField } from "../../src/extractors/action-field.js";
import { challenge } from "../../src/extractors/challenge.js";
import { goal } from "../../src/extractors/goal.js";
import { measure } from "../../src/extractors/measure.js";
import { textsOf } from "./texts-of.js";

test("what is still open is a challenge each", async () => {
  const items = "- Datenlage im Bereich Weiterbildung\n- Beteiligung der Gemeinden";
  const expected = ["Datenlage im Bereich Weiterbildung", "Beteiligung der Gemeinden"];
  expect(await textsOf(challenge, `## Was noch offen ist\n\n${items}`)).toEqual(expected);
  expect(await textsOf(challenge, `## Wann das Büro offen ist\n\n${items}`)).toEqual([]);
});

test("what was made of it are measures", async () => {
  const items = "- Rufbus an zwei Nachmittagen\n- Lotsin für polnische Familien";
  expect(await textsOf(measure, `## Was wir daraus gemacht haben\n\n${items}`)).toEqual([
    "Rufbus an zwei Nachmittagen",
    "Lotsin für polnische Familien",
  ]);
});

test("groups for fields, behind a comma", async () => {
  const text =
    "Der Landkreis hat Fachgruppen, derzeit zur frühen Bildung, zum Übergang von der Schule in den Beruf und zur Integration durch Sprache.";
  expect(await textsOf(actionField, text)).toEqual([
    "frühen Bildung",
    "Übergang von der Schule in den Beruf",
    "Integration durch Sprache",
  ]);
});

test("what others fear that somebody wants is no goal", async () => {
  const text = "Manche fürchteten, der Kreis wolle ihnen in ihre Kitas und Grundschulen hineinreden.";
  expect(await textsOf(goal, text)).toEqual([]);
  expect(await textsOf(goal, "Der Kreis will Kitas und Grundschulen besser vernetzen.")).toEqual([
    "Kitas und Grundschulen besser vernetzen",
  ]);
});
