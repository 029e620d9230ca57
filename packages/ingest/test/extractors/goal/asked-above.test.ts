import { expect, test } from "vitest";
import { goal } from "../../../src/extractors/goal.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "## Wohin soll's gehen?\n\n- eine Karte aller Angebote\n- Lotsen an jeder Schule",
    ["eine Karte aller Angebote", "Lotsen an jeder Schule"],
  ],
  [
    "## Was wir bis 2029 erreichen wollen\n\n- kurze Wege\n- kleine Klassen",
    ["kurze Wege", "kleine Klassen"],
  ],
  [
    "## Wirkungsziele\n\n- Eltern kennen die Angebote\n- Kinder lesen gern",
    ["Eltern kennen die Angebote", "Kinder lesen gern"],
  ],
  [
    "## Strategic objectives\n\n- Halve the drop-out rate\n- Reach more parents",
    ["Halve the drop-out rate", "Reach more parents"],
  ],
  ["## Unser Ziel\n\nAlle Kinder können schwimmen.", ["Alle Kinder können schwimmen"]],
  ["Leitziel 2 – Eltern stärken\n\nDie Beratung liegt bei den Trägern.", ["Eltern stärken"]],
  ["Ziel 2 „Kein Kind fällt durchs Netz“: Die Lotsen sind im Dienst.", ["Kein Kind fällt durchs Netz"]],
  ["Der Kreis hat sich die Stärkung der Elternarbeit zum Ziel gesetzt.", ["Stärkung der Elternarbeit"]],
  [
    "Im Mittelpunkt der nächsten Jahre steht die Öffnung der Schulen für Vereine.",
    ["Öffnung der Schulen für Vereine"],
  ],
  ["Ferner wird auf eine gemeinsame Planung der Schulen hingearbeitet.", ["gemeinsame Planung der Schulen"]],
  [
    "Vordringlich erscheint es den Ämtern, die Zahl der Abbrüche an Schulen zu senken.",
    ["Zahl der Abbrüche an Schulen senken"],
  ],
  ["Der Beirat setzt auf eine Stärkung der Elternarbeit.", ["Stärkung der Elternarbeit"]],
])("%j sets goals", async (text, expected) => {
  const found = await textsOf(goal, text);
  expect(found.map((one) => one.replace(/^eine? /u, ""))).toEqual(
    expected.map((one) => one.replace(/^eine? /u, "")),
  );
});

test.each([
  "## Ziele\n\nDas Projekt wurde 2019 begonnen.",
  "## Ziele\n\nHier finden Sie die Broschüre.",
  "## Reiseziele\n\n- Hafen der Stadt\n- Museum mit Kindern",
  "## Was sollen Eltern mitbringen?\n\n- Hausschuhe für Kinder\n- Trinkflasche",
  "## Was wir tun wollen\n\nDie Schule liegt am Fluss.",
  "Das neue Landesgesetz soll Schülern längere Lernzeiten geben.",
  "Nach § 3 sollen Schulen Eltern beteiligen.",
])("%j sets none", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});
