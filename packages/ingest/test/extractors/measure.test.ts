import { expect, test } from "vitest";
import { measure } from "../../src/extractors/measure.js";
import { textsOf } from "./texts-of.js";

test.each([
  [
    "## Umsetzung des Pakets\n\n- Beratung der Eltern vor Ort\n- Projektlaufzeit 1 Jahr",
    ["Beratung der Eltern vor Ort"],
  ],
  ["Maßnahmen: Lesepatenschaften in allen Grundschulen", ["Lesepatenschaften in allen Grundschulen"]],
  [
    "Zu den Maßnahmen gehören Sprachkurse, Elterncafés und eine Lernwerkstatt.",
    ["Sprachkurse", "Elterncafés", "Lernwerkstatt"],
  ],
])("%j names measures", async (text, expected) => {
  expect(await textsOf(measure, text)).toEqual(expected);
});

test.each(["Maßnahmen werden geprüft.", "Die Umsetzung verzögert sich."])("%j names none", async (text) => {
  expect(await textsOf(measure, text)).toEqual([]);
});
