import { expect, test } from "vitest";
import { body } from "../../src/extractors/body.js";
import { viewOf } from "../language/view-of.js";

const namesIn = async (text: string) =>
  body.extract(await viewOf(`# Landkreis Auenland\n\n${text}`)).map(({ value }) => value.name);

test.each([
  [
    "## Gremien\n\n- Sozialraumkonferenzen\n- Fachforum Sprache: zweimal im Jahr\n- Elternabend",
    ["Sozialraumkonferenzen", "Fachforum Sprache"],
  ],
  [
    "## Gremien der Bildungsregion\n\n### Praxisforen\n\nSie treffen sich oft.\n\n## Termine\n\n### Ferienwerkstatt\n\nSie ist im Mai.",
    ["Praxisforen"],
  ],
  [
    "Zu den Gremien der Bildungsregion gehören die Handlungsforen und die Elternrunde.",
    ["Handlungsforen", "Elternrunde"],
  ],
  [
    "Gremium | Art | Datum\nHaupt- und Finanzausschuss | Vorberatung | 11.06.2024\nStadtrat | Entscheidung | 25.06.2024",
    ["Haupt- und Finanzausschuss", "Stadtrat"],
  ],
  ["In den Regionalen Bildungskonferenzen sitzen Schulen und Eltern.", ["Regionale Bildungskonferenzen"]],
  ["Das Netzwerk der Nordtaler Bildungsbüros trifft sich.", ["Netzwerk der Nordtaler Bildungsbüros"]],
  ["Wir gehören zum Arbeitskreis der Bildungskoordinatoren.", ["Arbeitskreis der Bildungskoordinatoren"]],
])("%s", async (text, expected) => {
  expect((await namesIn(text)).sort()).toEqual([...expected].sort());
});

test.each([
  "Der Stadtrat und der Kreistag stimmten zu.",
  "## Termine\n\n- Sozialraumkonferenzen\n- Fachforum Sprache",
  "Die Bildungskonferenzen fanden 2015 und 2016 statt.",
  "Das Netzwerk der Schulen ist dicht.",
  "Die Gremien sind zufrieden mit der Konferenz.",
  "Stadtrat | Telefon 123\nHauptausschuss | Telefon 124",
])("no body: %s", async (text) => {
  expect(await namesIn(text)).toEqual([]);
});
