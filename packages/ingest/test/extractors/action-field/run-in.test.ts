import { expect, test } from "vitest";
import { actionField } from "../../../src/extractors/action-field.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "# Handlungsfelder\n\nElternbildung. Das Büro berät die Familienzentren und ordnet ihre Angebote.\n\nÜbergangsmanagement. Schulen und Betriebe stimmen ihre Termine miteinander ab.",
    ["Elternbildung", "Übergangsmanagement"],
  ],
  [
    "Das Büro ermittelt Bedarfe. Aktuell im Vordergrund:\n\n- Beratung der Eltern\n- Ganztag",
    ["Beratung der Eltern", "Ganztag"],
  ],
  [
    "Leitlinie | Schwerpunkt | federführend\nMit Kindern wachsen | Elternbildung | Jugendamt\nNie auslernen | Grundbildung | Volkshochschule",
    ["Elternbildung", "Grundbildung"],
  ],
  ["Als Querschnittsthema kommt die Politische Bildung hinzu.", ["Politische Bildung"]],
])("%j names %j", async (text, expected) => {
  expect(await textsOf(actionField, text)).toEqual(expected);
});

test.each([
  "# Handlungsfelder\n\nDas Büro hilft. Es berät die Familienzentren und ordnet ihre Angebote.\n\nDie Stadt zahlt. Schulen und Betriebe stimmen ihre Termine miteinander ab.",
  "# Aktuelles\n\nSommerfest. Das Büro lädt die Familien in den Park am Rathaus ein.\n\nUmzug. Die Volkshochschule zieht im Mai in die Bahnhofstraße um.",
])("%j names none", async (text) => {
  expect(await textsOf(actionField, text)).toEqual([]);
});
