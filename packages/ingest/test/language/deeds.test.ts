import { expect, test } from "vitest";
import { readDeeds } from "../../src/language/deeds.js";
import { viewOf } from "./view-of.js";

/** The deeds of a text as "aspect: words". */
async function deedsOf(text: string): Promise<string[]> {
  const view = await viewOf(text);
  return view.sentences.flatMap((sentence) =>
    readDeeds(view, sentence).map(
      ({ aspect, start, end }) => `${aspect}: ${view.text.slice(start, end).trim()}`,
    ),
  );
}

test.each([
  // any verb behind an administration, before it, and behind "und"
  ["Das Bildungsbüro verschickt monatlich Rundbriefe.", ["does: verschickt monatlich Rundbriefe"]],
  [
    "Seit dem Herbst verschickt der Kreis Rundbriefe.",
    ["does: Seit dem Herbst verschickt der Kreis Rundbriefe"],
  ],
  [
    "Die Stadt verschickt Rundbriefe und prüft alle Hinweise der Eltern.",
    ["does: verschickt Rundbriefe", "does: prüft alle Hinweise der Eltern"],
  ],
  ["Um Eltern zu erreichen, verschickt der Kreis Rundbriefe.", ["does: verschickt der Kreis Rundbriefe"]],
  ["Die im Rathaus angesiedelte Stabsstelle verschickt Rundbriefe.", ["does: verschickt Rundbriefe"]],
  ["Die Bildungskoordinatorinnen sichten alle Anträge.", ["does: sichten alle Anträge"]],
  // two verbs of which the first has its particle
  [
    "Der Landkreis bringt die Träger zusammen und sichtet alle Anträge.",
    ["does: bringt die Träger zusammen", "does: sichtet alle Anträge"],
  ],
  ["Ansprechpartner ist das Bildungsbüro, das die Lesepaten schult.", ["does: die Lesepaten schult"]],
  ["Die Bildungskoordinatorinnen werden die Schulen besuchen.", ["willDo: werden die Schulen besuchen"]],
  ["Für Eltern entsteht eine Lernwerkstatt.", ["isDone: entsteht eine Lernwerkstatt"]],
  ["Dazu werden Zahlen in einer Datenbank erfasst.", ["isDone: werden Zahlen in einer Datenbank erfasst"]],
  ["In Gesprächen werden Bürger:innen einbezogen.", ["isDone: werden Bürger:innen einbezogen"]],
  ["Der Kreis hat alle Schulen befragt.", ["did: hat alle Schulen befragt"]],
])("%j tells what is done", async (text, expected) => {
  expect(await deedsOf(text)).toEqual(expected);
});

test.each([
  "Die Schule verschickt Rundbriefe.",
  "Das Bildungsbüro gehört zum Schulamt.",
  "Das Bildungsnetzwerk wird unterstützt von der Stiftung.",
  "Das Bildungsbüro, unterstützt von der Stiftung, ist umgezogen.",
  "Der Landkreis verzichtet auf einen neuen Beirat.",
  "Das Team des Bildungsbüros, angesiedelt im Fachbereich Schule: Vera Muster, Udo Beispiel.",
  "Das Bildungsbüro sprach mit den Eltern.",
  "Der Landkreis möchte Rundbriefe verschicken.",
  "Wenn das Bildungsbüro Rundbriefe verschickt, freut das alle.",
  "Verschickt das Bildungsbüro Rundbriefe?",
  "Das Bildungsbüro verschickt keine Rundbriefe.",
  "Dabei wird die Stadt vom Bund unterstützt.",
  "So entstehen Synergien.",
  "Gestern konnte das Team Gäste aus Polen begrüßen.",
  "Wichtig ist das Bildungsbüro, das das Ministerium finanziert.",
  "Die gut ausgestatteten Bildungsbüros im Land sind selten.",
])("%j tells no deed", async (text) => {
  expect(await deedsOf(text)).toEqual([]);
});
