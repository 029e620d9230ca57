import { describe, expect, test } from "vitest";
import { prepareSearch, search } from "../../src/views/index.js";
import { profileOf } from "./profiles.js";

const profiles = [
  profileOf(
    {
      office: [{ id: "buro", value: { name: "Bildungsbüro", placement: "Amt für Schule" } }],
      event: [
        { id: "tag", value: { name: "Tag der Weiterbildung", place: "Großräschen" } },
        { id: "konf", value: { name: "7. Bildungskonferenzen der Städte" } },
      ],
      measure: [
        { id: "lotsen", value: { text: "Ein Büro für Bildung berät Eltern; Lehrer:innen lernen Sprachen." } },
        { id: "haus", value: { text: "Neue Häuser des Lernens" } },
      ],
    },
    { key: "12062", name: "Auental" },
  ),
  profileOf(
    { measure: [{ id: "mint", value: { text: "MINT-Werkstatt in der Übergangsphase" } }] },
    { key: "12063", name: "Nebra" },
  ),
];
const ids = (text: string): string[] => search(profiles, text).map(({ entry }) => entry.id);

describe("words are found in every form", () => {
  test.each([
    ["bildungsbuero", "buro"],
    ["BILDUNGSBÜROS", "buro"],
    ["Bildungs\u00ADbüro", "buro"],
    ["Bu\u0308ro", "lotsen"],
    ["Grossraeschen", "tag"],
    ["Großräschens", "tag"],
    ["Haus", "haus"],
    ["Hauses", "haus"],
    ["Stadt", "konf"],
    ["Konferenz", "konf"],
    ["Weiterbild", "tag"],
    ["Lehrer", "lotsen"],
    ["Sprache", "lotsen"],
    ["Uebergang", "mint"],
    ["werkstätten mint", "mint"],
  ])("%s finds %s", (text, id) => {
    expect(ids(text)).toContain(id);
  });

  test.each(["Xylophon", "", "   ", "?!", "Bürokratie"])("%s finds nothing", (text) => {
    expect(ids(text)).toEqual([]);
  });
});

test("the whole word in a name comes first, then compounds; a compound finds its halves", () => {
  expect(ids("Bildungsbüro").slice(0, 2)).toEqual(["buro", "lotsen"]);
  expect(ids("Büro")).toEqual(["lotsen", "buro"]);
  expect(ids("Bildung").at(0)).toBe("lotsen");
});

test("hits with more words of the query come first, and the place counts", () => {
  expect(ids("Bildung Werkstatt Übergang")[0]).toBe("mint");
  expect(ids("Nebra Werkstatt")[0]).toBe("mint");
  expect(search(profiles, "Nebra")[0]).toMatchObject({ key: "12063", kind: "measure", highlights: [] });
  expect(search(profiles, "Bildung", { limit: 1 })).toHaveLength(1);
});

test("highlights are the words in the value", () => {
  const [hit] = search(profiles, "bildung buero");
  const { text } = hit!.entry.value as { text: string };
  expect(hit?.highlights.map(({ field, start, end }) => [field, text.slice(start, end)])).toEqual([
    ["text", "Büro"],
    ["text", "Bildung"],
  ]);
});

test("400 profiles answer in under 50 ms once they are prepared, and hostile queries too", () => {
  const syllables = ["bil", "schu", "ler", "tag", "net", "werk", "stel", "pla", "kon", "fe"];
  const word = (seed: number): string =>
    [1, 7, 49].map((step) => syllables[Math.floor(seed / step) % 10]).join("") + (seed % 97);
  const empty = profileOf({ measure: [{ value: { text: "Wort" } }] });
  const entry = empty.entries.measure[0]!;
  const many = Array.from({ length: 400 }, (_, column) => ({
    ...empty,
    key: String(10_000 + column),
    entries: {
      ...empty.entries,
      measure: Array.from({ length: 250 }, (_, row) => ({
        ...entry,
        value: {
          text: Array.from({ length: 10 }, (_, at) => word(column * 31 + row * 17 + at * 101)).join(" "),
        },
      })),
    },
  }));
  const index = prepareSearch(many);
  for (const text of [
    "bilschuler12 werk",
    "bil",
    "konferenz der schulen",
    "e".repeat(500),
    "a b c d e f g h i j k l",
  ]) {
    // the best of several: other work on the machine is not ours
    const times = Array.from({ length: 8 }, () => {
      const started = performance.now();
      index.search(text);
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  }
});
