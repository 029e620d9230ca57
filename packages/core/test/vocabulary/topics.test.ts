import { describe, expect, it } from "vitest";
import { createTopicFinder, findTopics } from "../../src/vocabulary/find-topics.js";
import { getTopic, listBroaderTopics, TOPICS, type TopicEntry } from "../../src/vocabulary/topics.js";

const ids = TOPICS.map((entry) => entry.id);

describe("TOPICS", () => {
  it("holds at least 60 terms with unique ids and labels in two languages", () => {
    expect(TOPICS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(TOPICS.map((entry) => entry.de)).size).toBe(ids.length);
    for (const { id, de, en, synonyms } of TOPICS) {
      expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
      for (const label of [de, en, ...synonyms.de, ...synonyms.en])
        expect(label, id).toMatch(/^\S(?:.*\S)?$/u);
    }
  });

  it("relates only to terms that exist, without circles", () => {
    for (const { id, broader, related } of TOPICS) {
      for (const other of [broader, ...related]) if (other !== undefined) expect(ids, id).toContain(other);
      expect(related).not.toContain(id);
      expect(listBroaderTopics(id).length).toBeLessThanOrEqual(3);
      expect(listBroaderTopics(id)).not.toContain(id);
    }
  });

  it("relates both ways, and never to what is wider or narrower", () => {
    for (const { id, related } of TOPICS)
      for (const other of related) {
        expect(getTopic(other)?.related, `${other} → ${id}`).toContain(id);
        expect([...listBroaderTopics(id), ...listBroaderTopics(other)], id).not.toContain(
          listBroaderTopics(id).includes(other) ? other : id,
        );
      }
  });

  it("labels each term in its own words", () => {
    for (const language of ["de", "en"] as const)
      expect(new Set(TOPICS.map((entry) => entry[language].toLowerCase())).size).toBe(TOPICS.length);
  });

  it("finds each by its labels in both languages", () => {
    for (const { id, de, en } of TOPICS) {
      expect(findTopics(de), de).toContain(id);
      expect(findTopics(en), en).toContain(id);
    }
  });

  it("gives each synonym to one topic only", () => {
    const owners = new Map<string, string>();
    for (const { id, synonyms } of TOPICS) {
      for (const synonym of [...synonyms.de, ...synonyms.en]) {
        const key = synonym.toLowerCase();
        expect(owners.get(key) ?? id, synonym).toBe(id);
        owners.set(key, id);
      }
    }
  });

  it("walks up", () => {
    expect(listBroaderTopics("berufliche-orientierung")).toEqual(["uebergang-schule-beruf", "uebergaenge"]);
    expect(listBroaderTopics("mint")).toEqual([]);
    expect(getTopic("nichts")).toBeUndefined();
  });
});

describe("createTopicFinder", () => {
  it("takes own topics without a fork", () => {
    const own: TopicEntry = {
      id: "wassersport",
      de: "Wassersport",
      en: "Water sports",
      synonyms: { de: ["Segel*"], en: [] },
      broader: "sport-bewegung",
      related: [],
    };
    const find = createTopicFinder([...TOPICS, own]);
    expect(find("Segelschulen und Ganztag")).toEqual(["wassersport", "ganztag"]);
    expect(findTopics("Segelschulen und Ganztag")).toEqual(["ganztag"]);
  });
});

describe("findTopics", () => {
  it.each([
    ["frühkindlicher Bildung", ["fruehkindliche-bildung"]],
    ["Übergang Schule-Beruf", ["uebergang-schule-beruf"]],
    ["Übergang von der Schule in den Beruf", ["uebergang-schule-beruf"]],
    ["Übergänge zwischen Kita und Grundschule", ["uebergaenge", "kindertagesbetreuung", "grundschule"]],
    ["Übergang Kita – Grundschule", ["uebergang-kita-grundschule"]],
    ["Übergang vom Kindergarten in die Grundschule", ["uebergang-kita-grundschule"]],
    ["Ganztagsschulen und Hort", ["ganztag", "hort"]],
    ["Berufsorientierungsmesse", ["berufliche-orientierung"]],
    ["BNE und MINT", ["bne", "mint"]],
    ["Bildung für nachhaltige Entwicklung", ["bne"]],
    ["kulturelle und politische Bildung", ["kulturelle-bildung", "demokratiebildung"]],
    ["Schulent\u00ADwicklungs\u00ADplanung", ["schulentwicklungsplanung"]],
    ["SCHULSOZIALARBEIT", ["schulsozialarbeit"]],
    ["Bildungsmonitorings", ["bildungsmonitoring"]],
    ["Bildungsbericht 2022", ["bildungsberichterstattung"]],
    ["datenbasiertes kommunales Bildungsmanagement (DKBM)", ["bildungsmanagement"]],
    ["Integration von Neuzugewanderten", ["integration"]],
    ["Ehrenamtliche Lesepaten", ["ehrenamt", "lernfoerderung"]],
    ["Alphabetisierung und Grundbildung Erwachsener", ["alphabetisierung"]],
    ["lebenslangen Lernens", ["lebenslanges-lernen"]],
    ["transition from school to vocational training", ["uebergang-schule-beruf"]],
    ["Adult education and lifelong learning", ["erwachsenenbildung", "lebenslanges-lernen"]],
  ])("reads %j", (text, expected) => {
    expect(findTopics(text)).toEqual(expected);
  });

  it.each([
    "Die Sitzung beginnt um 18 Uhr im Rathaus.",
    "Mint ist eine Farbe.",
    "Zutaten: Mehl, Zucker, Eier",
    "Bildung",
    "Der Haushaltsplan wurde beschlossen.",
    "Abfallentsorgung und Straßenbau",
    "in der Schule",
    "",
  ])("is silent on %j", (text) => {
    expect(findTopics(text)).toEqual([]);
  });

  it("stays linear on hostile input", () => {
    const started = performance.now();
    findTopics("Übergang ".repeat(50_000));
    findTopics("a".repeat(500_000));
    findTopics("Bildung-".repeat(50_000));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
