import { expect, test } from "vitest";
import { measure } from "../../../src/extractors/measure.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "Vereinbart wurde, den Schulen jedes Jahr einen Satz Daten zu übergeben.",
    ["Schulen jedes Jahr einen Satz Daten zu übergeben"],
  ],
  [
    "The working group recommends, among other things, a mentoring programme for apprentices.",
    ["mentoring programme for apprentices"],
  ],
  [
    "# Handlungsfelder\n\n- Frühe Bildung – z. B. Lesewerkstätten an den Grundschulen der Altstadt",
    ["Lesewerkstätten an den Grundschulen der Altstadt"],
  ],
])("%j tells %j", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test("what was agreed not to be known is none", async () => {
  expect(await textsOf(measure, "Vereinbart ist nichts, die Schulen warten auf Daten.")).toEqual([]);
});
