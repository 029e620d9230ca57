import { describe, expect, test } from "vitest";
import type { Statement, StatementOf } from "../../src/index.js";
import { reconcile } from "../../src/reconcile/index.js";
import { documentOf, statement } from "./statements.js";

type Kind = Statement["kind"];

/** How many entries values of one kind come to, each in a document of its own, and by which rules. */
function entriesOf<K extends Kind>(kind: K, values: readonly StatementOf<K>["value"][]) {
  const documents = values.map((value, index) => {
    const letter = String.fromCharCode(97 + index);
    return documentOf(letter, [
      statement(letter, kind, value),
      statement(letter, "email", { value: "a@b.example" }),
    ]);
  });
  const entries = reconcile(documents)[0]!.entries[kind];
  return {
    count: entries.length,
    rules: [...new Set(entries.flatMap((entry) => entry.identity?.map(({ rule }) => rule) ?? []))],
    values: entries.map((entry) => entry.value),
  };
}

const names = (...list: string[]) => list.map((name) => ({ name }));
const texts = (...list: string[]) => list.map((text) => ({ text }));

describe("persons", () => {
  test.each([
    [names("Henrike Tannhoff", "Dr. Henrike Tannhoff"), 1, []],
    [names("Henrike Tannhoff", "Tannhoff, Henrike"), 1, []],
    [names("Jörg Weiß", "Joerg Weiss"), 1, []],
    [names("Klaus-Peter Ohm", "Klaus Peter Ohm"), 1, []],
    [names("Henrike Tannhoff", "H. Tannhoff"), 1, ["initials"]],
    [names("Klaus-Peter Ohm", "K.-P. Ohm"), 1, ["initials"]],
    [names("Anna Maria Ebner", "Anna M. Ebner"), 1, ["second-initial"]],
    [names("Anna Maria Ebner", "Anna Ebner"), 1, ["second-given-name"]],
    [names("Anna Maria Ebner", "Anna Ebner", "A. Ebner"), 1, ["second-given-name", "initials"]],
  ])("%j are one", (values, count, rules) =>
    expect(entriesOf("person", values)).toMatchObject({ count, rules }),
  );

  test.each([
    [names("Henrike Tannhoff", "Hanna Tannhoff", "H. Tannhoff"), 3],
    [names("Klaus-Peter Ohm", "K.-D. Ohm"), 2],
    [names("Anna Maria Ebner", "Anna Luise Ebner", "Anna Ebner"), 3],
    [names("Anna Maria Ebner", "Anna Marlene Ebner"), 2],
    [names("Henrike Tannhoff", "Henrike Tannberg"), 2],
    [names("Henrike Tannhoff", "Tannhoff"), 2],
    [names("Frau Tannhoff", "Herr Tannhoff", "H. Tannhoff").slice(1), 2],
  ])("%j are not", (values, count) =>
    expect(entriesOf("person", values)).toMatchObject({ count, rules: [] }),
  );

  test("a family name alone joins nobody, not even of the same organisation", () => {
    const organisation = "Bildungsbüro";
    expect(
      entriesOf("person", [
        { name: "Henrike Tannhoff", organisation },
        { name: "Tannhoff", organisation },
      ]).count,
    ).toBe(2);
  });
});

describe("offices, bodies, organisations", () => {
  const commune = "Auental";
  test.each([
    [["Bildungsbüro", "Bildungsbüro des Landkreises Auental"], ["commune-in-name"]],
    [["Bildungsbüro", "Bildungsbüros", "Bildungsbüro Auental"], ["commune-in-name"]],
    [["Bildungsbüro", "Bildungsbüro des Landkreises"], ["commune-in-name"]],
    [["Stabsstelle Bildung (StaB)", "StaB"], ["abbreviation"]],
    [
      ["Stabsstelle Bildung (StaB)", "Stabsstelle Bildung", "StaB"],
      ["commune-in-name", "abbreviation"],
    ],
  ])("office %j is one", (list, rules) =>
    expect(
      entriesOf(
        "office",
        list.map((name) => ({ name, commune })),
      ),
    ).toMatchObject({ count: 1, rules }),
  );

  test.each([
    [["Bildungsbüro", "Bildungsbüro des Landkreises Nachbartal"]],
    [["Bildungsbüro", "Jugendamt"]],
    [["Stabsstelle Bildung (StaB)", "Stab Bauen (StaB)", "StaB"]],
  ])("offices %j are not", (list) =>
    expect(
      entriesOf(
        "office",
        list.map((name) => ({ name, commune })),
      ).count,
    ).toBe(list.length),
  );

  test.each([
    [["Kommunaler Steuerungskreis", "Kommunalen Steuerungskreises"], 1],
    [["Lernwerk Auental", "Lernwerk Auental e. V.", "Lernwerk Auental e.V."], 1],
    [["Lernwerk Auental e. V.", "Lernwerk Auental gGmbH", "Lernwerk Auental"], 3],
    [["Netzwerk Soziale Stadt", "Netzwerk Soziales"], 2],
    [["Institut für Bildung (IfB)", "IfB"], 1],
    [["Agentur für Arbeit Auental", "Agentur für Arbeit"], 2],
  ])("organisations %j: %i", (list, count) =>
    expect(entriesOf("organisation", names(...list)).count).toBe(count),
  );
});

describe("addresses", () => {
  const place = { postalCode: "15899", city: "Auenfurt" };
  test.each([
    ["Otto-Lilie-Str. 2", "Otto-Lilie-Straße 2"],
    ["Otto-Lilie-Str. 2", "Otto Lilie Straße 2"],
    ["Lindenstr.2", "Lindenstraße 2"],
    ["Am Wehr 12 a", "Am Wehr 12a"],
    ["PF 100", "Postfach 100"],
  ])("%s is %s", (a, b) =>
    expect(
      entriesOf("address", [
        { ...place, street: a },
        { ...place, street: b },
      ]),
    ).toMatchObject({
      count: 1,
      rules: ["street-form"],
    }),
  );

  test("without a postal code it is the only one of the place, or its own", () => {
    const street = "Hauptstr. 1";
    const bare = { street, city: "Auenfurt" };
    expect(entriesOf("address", [{ ...place, street }, bare])).toMatchObject({
      count: 1,
      rules: ["postal-code-missing"],
    });
    expect(
      entriesOf("address", [{ ...place, street }, { ...place, street, postalCode: "15898" }, bare]).count,
    ).toBe(3);
    expect(
      entriesOf("address", [
        { ...place, street: "Am Wehr 1" },
        { ...place, street: "Am Wehr 2" },
      ]).count,
    ).toBe(2);
  });
});

describe("events, agreements, materials, milestones, figures", () => {
  test.each([
    [
      [
        { name: "7. Bildungskonferenz", ordinal: 7 },
        { name: "7. Bildungskonferenz", ordinal: 7, date: "2010-05-04" },
      ],
      1,
    ],
    [
      [
        { name: "Fachtag", date: "2024" },
        { name: "Fachtages", date: "2024-05-04" },
      ],
      1,
    ],
    [
      [
        { name: "Fachforum", date: "2024-05-04" },
        { name: "Online-Fachforum Ganztag", date: "2024-05-04" },
      ],
      1,
    ],
    [
      [
        { name: "Fachtag", date: "2024" },
        { name: "Fachtag", date: "2024-05-04" },
        { name: "Fachtag", date: "2024-09" },
      ],
      3,
    ],
    [
      [
        { name: "1. Workshop", date: "2024-05-04" },
        { name: "2. Workshop", date: "2024-05-04" },
      ],
      2,
    ],
    [
      [
        { name: "Workshop", date: "2024-05-04" },
        { name: "Workshop Kita", date: "2024-05-04" },
        { name: "Workshop Schule", date: "2024-05-04" },
      ],
      3,
    ],
    [
      [
        { name: "2. Werkstatt", date: "2022-05-04" },
        { name: "2. Werkstatt", date: "2024-05-04" },
      ],
      2,
    ],
    [[{ name: "18. Bildungskonferenz" }, { name: "19. Bildungskonferenz" }], 2],
  ])("events %j: %i", (values, count) => expect(entriesOf("event", values).count).toBe(count));

  const kind = "Zielvereinbarung" as const;
  const partner = "Regionalagentur Mitte";
  test.each([
    [
      [
        { kind, partner, date: "2024" },
        { kind, partner, date: "2024-08" },
      ],
      1,
    ],
    [
      [
        { kind, partner, date: "2024-08-14" },
        { kind, partner },
      ],
      1,
    ],
    [
      [
        { kind, partner, date: "2024-08-14" },
        { kind, date: "2024-08-14" },
      ],
      1,
    ],
    [
      [
        { kind, partner, date: "2024-08-14" },
        { kind, partner, date: "2024-08-03" },
      ],
      2,
    ],
    [
      [
        { kind, partner, date: "2019" },
        { kind, partner, date: "2024" },
        { kind, partner },
      ],
      3,
    ],
    [
      [
        { kind, partner },
        { kind: "Beschluss" as const, partner },
      ],
      2,
    ],
  ])("agreements %j: %i", (values, count) => expect(entriesOf("agreement", values).count).toBe(count));

  test.each([
    [[{ title: "Bildungsbericht", year: "2012" }, { title: "Bildungsbericht 2012" }], 1],
    [
      [
        { title: "Bildungsbericht", year: "2012" },
        { title: "Bildungsbericht", year: "2016" },
      ],
      2,
    ],
    [[{ title: "Bildungsbericht", year: "2012" }, { title: "Bildungsbericht" }], 2],
    [
      [
        { title: "Wege durch die Auentaler Schullandschaft", year: "2012" },
        { title: "Wege durch die Auentaler Schullandschaft" },
      ],
      1,
    ],
    [
      [
        { title: "Präsentation", url: "https://a.example/1.pdf" },
        { title: "Präsentation", url: "https://a.example/2.pdf" },
      ],
      2,
    ],
  ])("materials %j: %i", (values, count) => expect(entriesOf("material", values).count).toBe(count));

  test.each([
    [
      [
        { date: "2011", text: "Einrichtung des Büros" },
        { date: "2011-05", text: "Einrichtung des Büros" },
      ],
      1,
    ],
    [
      [
        { date: "2011", text: "Einrichtung des Büros" },
        { date: "2012", text: "Einrichtung des Büros" },
      ],
      2,
    ],
  ])("milestones %j: %i", (values, count) => expect(entriesOf("milestone", values).count).toBe(count));

  test.each([
    [
      [
        { value: 101, unit: "Kitas", text: "101 Kitas" },
        { value: 101, unit: "Kitas", text: "in allen 101 Kitas" },
      ],
      1,
    ],
    [
      [
        { value: 60, unit: "%", text: "60 % der Kitas" },
        { value: 60, unit: "%", text: "60 % der Schulen" },
      ],
      2,
    ],
    [
      [
        { value: 3, unit: "Workshops", text: "drei Workshops" },
        { value: 3, unit: "Workshops", text: "in drei Workshops" },
      ],
      2,
    ],
  ])("figures %j: %i", (values, count) => expect(entriesOf("figure", values).count).toBe(count));
});

describe("phrases", () => {
  test.each([
    ["Ausbau der Ganztagsangebote", "Ausbau von Ganztagsangeboten", "inflection"],
    ["Schul-Entwicklungsplanung", "Schulentwicklungsplanung", "spacing"],
    ["Netzwerke der Schulen und Vereine stärken", "Vereine und Netzwerke der Schulen stärken", "word-order"],
    [
      "Ausbau der frühen Sprachförderung in Kitas mit Lesepaten und Büchereien",
      "Ausbau der frühen Sprachförderung in Kitas mit Lesepaten und örtlichen Büchereien",
      "one-word-more",
    ],
    [
      "Befragung der ausbildenden Unternehmen",
      "Befragung der ausbildenden Unternehmen nach Branchen und Größe",
      "part-of-text",
    ],
  ])("%s is %s", (a, b, rule) =>
    expect(entriesOf("goal", texts(a, b))).toMatchObject({ count: 1, rules: [rule] }),
  );

  test.each([
    [["Übergang Kita–Schule", "Übergang Schule–Beruf"]],
    [["Ausbildung", "Ausbildung von Lotsen"]],
    [
      [
        "Ausbau der frühen Sprachförderung in 5 Kitas mit Lesepaten",
        "Ausbau der frühen Sprachförderung in 9 Kitas mit Lesepaten",
      ],
    ],
    [
      [
        "Die Fachkräfte der Kitas wurden befragt",
        "Die Fachkräfte der Kitas wurden befragt, aber nicht erreicht",
      ],
    ],
    [
      [
        "Ausbau der Ganztagsangebote an allen",
        "Ausbau der Ganztagsangebote an allen Grundschulen",
        "Ausbau der Ganztagsangebote an allen Horten",
      ],
    ],
    [["Stärkung der Beteiligung von Eltern in Kitas", "Stärkung der Beteiligung von Eltern in Schulen"]],
  ])("%j are not one", (list) => expect(entriesOf("goal", texts(...list)).count).toBe(list.length));
});

test("an entry says which keys a rule brought together", () => {
  const documents = ["Henrike Tannhoff", "H. Tannhoff"].map((name, index) => {
    const letter = "ab"[index]!;
    return documentOf(letter, [statement(letter, "person", { name })]);
  });
  expect(reconcile(documents)[0]!.entries.person[0]!.identity).toEqual([
    { rule: "initials", keys: ["h tannhoff", "henrike tannhoff"] },
  ]);
});
