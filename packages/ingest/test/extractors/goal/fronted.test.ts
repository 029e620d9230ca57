import { expect, test } from "vitest";
import { goal } from "../../../src/extractors/goal.js";
import { textsOf } from "../texts-of.js";

test.each([
  // what stands first
  ["Im Fokus steht, Eltern früh zu erreichen.", ["Eltern früh erreichen"]],
  ["Oberste Priorität hat es, Schulabbrüche zu vermeiden.", ["Schulabbrüche vermeiden"]],
  ["Wichtig ist dem Landrat dabei, die Angebote sichtbar zu machen.", ["Angebote sichtbar machen"]],
  ["Der Beirat soll dazu beitragen, die Träger enger zu vernetzen.", ["Träger enger vernetzen"]],
  // the clause in front
  [
    "Wege zu Schulkursen zu verkürzen und Lücken aufzudecken, ist Aufgabe des Bildungsmonitorings.",
    ["Wege zu Schulkursen verkürzen und Lücken aufdecken"],
  ],
  ["Familien früh zu erreichen, gelingt nur gemeinsam.", ["Familien früh erreichen"]],
  // a founding's purpose, and a clause with a subject of its own behind it
  [
    "Die Stelle wurde mit dem Auftrag gegründet, ein Bildungsmonitoring aufzubauen, Eltern und Kitas sollen dadurch entlastet werden.",
    ["Bildungsmonitoring aufbauen", "Eltern und Kitas sollen dadurch entlastet werden"],
  ],
  ["Anja Holm: Jede Schule soll eine Bibliothek bekommen.", ["Jede Schule soll eine Bibliothek bekommen"]],
  [
    "Schulen, Kitas und Vereine sollen künftig enger zusammenarbeiten.",
    ["Schulen, Kitas und Vereine sollen künftig enger zusammenarbeiten"],
  ],
  // the object behind the verb though the subject stands in front
  ["Beide Seiten wollen die Zusammenarbeit ausbauen.", ["Zusammenarbeit ausbauen"]],
  ["Im Herbst will die Stadt Übergänge gestalten.", ["Übergänge gestalten"]],
  // advocacy
  [
    "Der Ausschuss sprach sich für den Ausbau der Bildungsberatung aus und dankte allen.",
    ["Ausbau der Bildungsberatung"],
  ],
  ["Ziel ist eine Bildungslandschaft, die alle erreicht.", ["Bildungslandschaft, die alle erreicht"]],
  [
    "Bis 2031 soll ein Ganztagskonzept vorliegen, das alle Träger mittragen.",
    ["Ganztagskonzept vorliegen, das alle Träger mittragen"],
  ],
])("%j puts a goal", async (text, expected) => {
  expect(await textsOf(goal, text)).toEqual(expected);
});

test.each([
  // what a letter is to do for its readers
  "In diesem Heft möchten wir Sie über den Stand der Schulprojekte informieren.",
  "Wir möchten Ihnen unsere Bildungsangebote vorstellen.",
  // what is hard, what came off, what stands there
  "Alle Schulen zu erreichen, war eine Herausforderung.",
  "Die Schulen für das Projekt zu gewinnen, gelang schnell.",
  "Im Mittelpunkt steht die Frage, wie Schulen arbeiten.",
  "Im Herbst soll der Bildungsbericht vorliegen.",
])("%j puts none", async (text) => {
  expect(await textsOf(goal, text)).toEqual([]);
});
