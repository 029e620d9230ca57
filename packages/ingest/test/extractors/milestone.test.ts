import { expect, test } from "vitest";
import { milestone } from "../../src/extractors/milestone.js";
import { valuesOf } from "./values-of.js";

const read = async (text: string) =>
  (await valuesOf<"milestone">(milestone, text)).map(({ date, text: words }) => `${date} ${words}`);

test.each([
  ["- 2010 Einrichtung eines Büros im Schulamt", ["2010 Einrichtung eines Büros im Schulamt"]],
  [
    "Seit 2011 sorgt das Bildungsmanagement für verlässliche Strukturen, vernetzt Akteure und hilft.",
    ["2011 sorgt das Bildungsmanagement für verlässliche Strukturen"],
  ],
  ["2019 wurde das Netzwerk gegründet.", ["2019 wurde das Netzwerk gegründet"]],
  [
    "Das Büro wurde 2015 im Amt für Schule eingerichtet.",
    ["2015 Das Büro wurde im Amt für Schule eingerichtet"],
  ],
  [
    "# Chronik\n\n- 2012: Beschluss zum Aufbau\n- 03/2014 – Start des Büros mit drei Stellen\n- 2016 – 1. Bildungsbericht erschienen",
    [
      "2012 Beschluss zum Aufbau",
      "2014-03 Start des Büros mit drei Stellen",
      "2016 1. Bildungsbericht erschienen",
    ],
  ],
  [
    "2012 | Gründung des Beirats\n2014 | Eröffnung der Beratungsstelle",
    ["2012 Gründung des Beirats", "2014 Eröffnung der Beratungsstelle"],
  ],
])("%j", async (text, expected) => expect(await read(text)).toEqual(expected));

test.each([
  "Am 14. Juni 2024 fand das Auftaktgespräch statt.",
  "Im August 2024 unterzeichneten beide eine Kooperationsvereinbarung.",
  "Der Bildungsbericht (2012) liegt vor.",
  "Stand: Mai 2024",
  "Seit 2015 ist sie Leiterin des Büros.",
  "Bis 2025 soll ein Leitbild entstehen.",
  "© 2024 Landkreis",
  "# Termine\n\n- 22.05.2025: Runder Tisch Sprachbildung",
  "Seit 2016 haben wir viel gelernt.",
])("none in %j", async (text) => expect(await read(text)).toEqual([]));
