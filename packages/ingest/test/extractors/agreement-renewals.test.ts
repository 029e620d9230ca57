import { expect, test } from "vitest";
import { agreement } from "../../src/extractors/agreement.js";
import { valuesOf } from "./values-of.js";

const read = (text: string) => valuesOf<"agreement">(agreement, text);
const goals = { kind: "Zielvereinbarung", partner: "Transferagentur Hessen" };

test.each([
  // made, and made anew
  [
    "Am 4. März 2014 hatte der Kreis mit der Transferagentur Hessen eine Zielvereinbarung geschlossen; erneuert wurde sie am 6. April 2018.",
    [
      { ...goals, date: "2014-03-04" },
      { ...goals, date: "2018-04-06" },
    ],
  ],
  [
    "Zielvereinbarung: 8. Juli 2013, erneuert am 9. Februar 2021 mit der Transferagentur Hessen",
    [
      { ...goals, date: "2013-07-08" },
      { ...goals, date: "2021-02-09" },
    ],
  ],
  [
    "Die Zielvereinbarung mit der Transferagentur Hessen wurde am 3. Mai 2016 geschlossen. Verlängert wurde sie am 4. Juni 2019.",
    [
      { ...goals, date: "2016-05-03" },
      { ...goals, date: "2019-06-04" },
    ],
  ],
  // agreed upon, with no noun for the paper
  [
    "Am 3. Mai 2017 vereinbarte der Kreis mit der Transferagentur Hessen die Ziele der Zusammenarbeit.",
    [{ ...goals, date: "2017-05-03" }],
  ],
  [
    "2016 hat der Kreis die Zusammenarbeit mit der Transferagentur Hessen vertraglich vereinbart.",
    [{ kind: "Kooperationsvereinbarung", partner: "Transferagentur Hessen", date: "2016" }],
  ],
  // who acts for the state
  [
    "Der Kooperationsvertrag mit dem Land, vertreten durch das Schulministerium, datiert vom 1. Februar 2010.",
    [{ kind: "Kooperationsvereinbarung", partner: "Schulministerium", date: "2010-02-01" }],
  ],
  // the course of a paper through the committees
  [
    "Gremium | Termin | Ergebnis\nSchulausschuss | 13.02.2014 | beschlossen\nKreistag | 13.03.2014 | geändert beschlossen",
    [{ kind: "Beschluss", date: "2014-03-13" }],
  ],
  [
    "Datum | Schritt\n03/2021 | Zielvereinbarung mit der Transferagentur Hessen",
    [{ ...goals, date: "2021-03" }],
  ],
  // what a council says yes to
  [
    "Der Kreistag sprach sich am 3. Mai 2016 für das Bildungsbüro aus.",
    [{ kind: "Beschluss", date: "2016-05-03" }],
  ],
  [
    "Der Kreistag hat sich am 3. Mai 2016 für die Einrichtung ausgesprochen.",
    [{ kind: "Beschluss", date: "2016-05-03" }],
  ],
  [
    "Der Stadtrat gab am 3. Mai 2016 grünes Licht für das Bildungsbüro.",
    [{ kind: "Beschluss", date: "2016-05-03" }],
  ],
  // the council of the sentence before
  [
    "Der Kreistag beriet über das Konzept. Am 8. Mai 2018 beschloss er die Einrichtung.",
    [{ kind: "Beschluss", date: "2018-05-08" }],
  ],
  [
    "Die Zielvereinbarung mit der Transferagentur Hessen gilt seit 2015. Im Mai 2017 wurde eine eigene Vereinbarung mit dem Schulamt geschlossen.",
    [
      { ...goals, since: "2015" },
      { kind: "Kooperationsvereinbarung", partner: "Schulamt", date: "2017-05" },
    ],
  ],
])("%s", async (text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test.each([
  "Die Kommunen schließen Zielvereinbarungen mit ihren Agenturen ab.",
  "Der Kreistag sprach sich am 3. Mai 2016 gegen das Vorhaben und lehnte es ab.",
  "Der Beirat tagte. Am 8. Mai 2018 beschloss er die Tagesordnung.",
  "Am 3. Mai 2017 vereinbarten der Kreis und der Sportverein eine Zusammenarbeit.",
  "Mit der Transferagentur Hessen soll eine Zusammenarbeit vereinbart werden, Gespräche laufen seit Mai 2017.",
  "Gremium | Termin | Ergebnis\nKreistag | 12.03.2013 | abgelehnt",
  "Gremium | Termin | Ergebnis\nKreistag | 12.03.2013 | vertagt, obwohl im Ausschuss beschlossen",
])("nothing is agreed in %s", async (text) => {
  expect(await read(text)).toEqual([]);
});

test("'eine solche Vereinbarung' is one that was named before", async () => {
  expect(
    await read(
      "Die Kreise sind die ersten, die eine solche Vereinbarung mit der Transferagentur Hessen geschlossen haben.",
    ),
  ).toEqual([]);
});
