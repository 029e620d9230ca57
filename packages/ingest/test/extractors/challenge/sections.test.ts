import { expect, test } from "vitest";
import { challenge } from "../../../src/extractors/challenge.js";
import { result } from "../../../src/extractors/result.js";
import { textsOf } from "../texts-of.js";

test.each([
  [
    "# Das war schwierig:\n\n- Daten liegen in jedem Amt anders vor\n- Wechsel im Personal",
    ["Daten liegen in jedem Amt anders vor", "Wechsel im Personal"],
  ],
  [
    "# Offene Punkte\n\nDie Gemeinden melden ihre Zahlen verschieden. Zwei Orte fehlen ganz. Für das nächste Jahr schlägt die Verwaltung vor:",
    ["Gemeinden melden ihre Zahlen verschieden", "Zwei Orte fehlen ganz"],
  ],
  [
    "# Wo lagen die größten Hürden?\n\nIm eigenen Haus. Die Ämter mussten lernen, Zahlen zu teilen. Deshalb gibt es nun eine Runde.",
    ["Ämter mussten lernen, Zahlen zu teilen"],
  ],
  [
    "# Hürden\n\nLange Wege, wenig Personal und unklare Zuständigkeiten im Amt.",
    ["Lange Wege", "wenig Personal", "unklare Zuständigkeiten im Amt"],
  ],
  [
    "Redaktion: Auf welche Schwierigkeiten sind Sie gestoßen?\n\nEM: Es gibt drei Portale mit verschiedenen Regeln. Die Träger tragen ihre Kurse spät ein.",
    ["Es gibt drei Portale mit verschiedenen Regeln", "Träger tragen ihre Kurse spät ein"],
  ],
  [
    "Der Bericht nennt auch einige Hürden. Die Zahlen der Träger gehen weit auseinander.",
    ["Zahlen der Träger gehen weit auseinander"],
  ],
  [
    "Die Runde hielt fest:\n\n- fehlende Räume an drei Schulen\n- lange Wege im Norden\n- zu wenig Zeit für Absprachen",
    ["fehlende Räume an drei Schulen", "lange Wege im Norden", "zu wenig Zeit für Absprachen"],
  ],
])("%j tells of challenges", async (text, expected) => {
  expect([...new Set(await textsOf(challenge, text))]).toEqual(expected);
});

test.each([
  "Die Runde hielt fest:\n\n- mehr Räume an drei Schulen\n- Abbau von Hürden\n- Verbesserung der Absprachen",
  "Drei Fragen standen im Raum:\n\n- Warum fehlen Räume?\n- Wie gelingt der Übergang?\n- Was kostet zu wenig Personal?",
  "# Ziele\n\n- Fehlende Räume\n- Lange Wege",
  "# Was bietet das Büro?\n\nEs berät Eltern und Schulen.",
])("%j tells of none", async (text) => {
  expect(await textsOf(challenge, text)).toEqual([]);
});

test("a list of what is lacking is no list of results", async () => {
  const found = "# Ergebnisse\n\n- fehlende Räume an drei Schulen\n- kaum Austausch der Träger\n- lange Wege";
  expect(await textsOf(result, found)).toEqual([]);
  expect(await textsOf(challenge, found)).toHaveLength(3);
});
