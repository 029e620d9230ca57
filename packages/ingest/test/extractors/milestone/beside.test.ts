import { expect, test } from "vitest";
import { milestone } from "../../../src/extractors/milestone.js";
import { valuesOf } from "../values-of.js";

const read = async (text: string) =>
  (await valuesOf<"milestone">(milestone, text)).map(({ date, text }) => `${date} ${text}`);

test.each([
  [
    "Hier setzt das Bildungsbüro an, das im Mai 2014 gegründet wurde und heute drei Stellen hat.",
    ["2014-05 Bildungsbüro gegründet"],
  ],
  [
    "Die Stabsstelle Schule, seit Juni 2014 beim Oberbürgermeister angesiedelt, erarbeitet einen Plan.",
    ["2014-06 Stabsstelle Schule beim Oberbürgermeister angesiedelt"],
  ],
  [
    "Die Stabsstelle Bildung wurde im Jahr 2013 mit dem Auftrag eingerichtet, ein Monitoring aufzubauen.",
    ["2013 Die Stabsstelle Bildung wurde eingerichtet"],
  ],
])("%j is a step", async (text, expected) => expect(await read(text)).toEqual(expected));

test.each([
  "Am 3. Juli 2031 soll eine Kooperationsvereinbarung unterzeichnet werden.",
  "Im August 2021 schloss die Stadt mit der Agentur eine Zielvereinbarung.",
  "In dem Prozess „Auental 2040“ wird eine Vision für die Bildung erarbeitet.",
])("%j is none", async (text) => expect(await read(text)).toEqual([]));
