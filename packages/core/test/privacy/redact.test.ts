import fc from "fast-check";
import { expect, test } from "vitest";
import { toCsv, toDcatAp, toJsonLd, toJsonLines, toMarkdown, toNQuads } from "../../src/export/index.js";
import { ExtractedDocument, Profile, type Statement } from "../../src/index.js";
import {
  collectPersons,
  erasePerson,
  listPersonalData,
  makePseudonyms,
  redact,
} from "../../src/privacy/index.js";
import { arbitraryProfile } from "../export/arbitraries.js";
import { documentOfPerson, type Invented, profileOfPerson, profileOfPersons } from "./profile-of-person.js";

const starts = ["Quast", "Zwirb", "Öhrl", "Müggs", "Drüx", "Knöpf", "Wutz", "Grßöl", "Pfänd", "Xaver"];
const ends = [
  "enroth",
  "ützki",
  "albrink",
  "oßmer",
  "inghauff",
  "uweit",
  "ömbke",
  "askowiak",
  "elbrück",
  "ohnsorg",
];
const shapes = [
  (one: string) => one,
  (one: string, two: string) => `${one}-${two}`,
  (one: string) => `von der ${one}`,
  (one: string) => `D’${one}`,
  (one: string, two: string) => `${one} ${two}`,
];
const givens = ["Änne", "Jörg-Uwe", "Kai", "Łucja", "René", "Zoë", "Ute", "Björn", "Karla", "Ömer"];

/** 500 persons whose names are part of no word. */
const persons: Invented[] = Array.from({ length: 500 }, (_, index) => {
  const family = (shift: number): string =>
    `${starts[(index + shift) % 10]}${ends[Math.floor(index / 10 + shift * 3) % 10]}`;
  return {
    given: givens[(index * 7) % 10]!,
    family: shapes[Math.floor(index / 100)]!(family(0), family(4)),
  };
});

/** The texts in which a name could stand, folded without the code under test: escapes resolved, marks and case gone. */
function folded(text: string): string {
  const decoded = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (octets) => {
      try {
        return decodeURIComponent(octets);
      } catch {
        return octets;
      }
    });
  return decoded
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .normalize("NFD")
    .replace(/[^a-z]/gu, "");
}

const lastWords = ({ family }: Invented): string[] =>
  family
    .split(/[- ’]/u)
    .filter((word) => /^\p{Lu}\p{L}{3,}/u.test(word))
    .map(folded);

const exportsOf = (profile: Profile): string[] => [
  JSON.stringify(profile),
  JSON.stringify(toJsonLd(profile)),
  toNQuads(profile),
  JSON.stringify(
    toDcatAp(profile, { publisher: { name: "Amt" }, licence: "http://dcat-ap.de/def/licenses/dl-by-de/2.0" }),
  ),
  toMarkdown(profile),
];

const groups = Array.from({ length: 10 }, (_, index) => persons.slice(index * 50, index * 50 + 50));

test("500 invented persons: none is left in any export of a redacted profile", () => {
  expect(new Set(persons.map(({ given, family }) => `${given} ${family}`)).size).toBe(500);
  for (const group of groups) {
    const profile = profileOfPersons(group);
    const before = JSON.stringify(profile);
    const words = new Set(group.flatMap(lastWords));
    const plain = folded(before);
    for (const word of words) expect(plain.includes(word)).toBe(true);
    const redacted = redact(profile);
    expect(JSON.stringify(profile)).toBe(before);
    expect(Profile.safeParse(redacted).success).toBe(true);
    for (const text of exportsOf(redacted)) {
      const plain = folded(text);
      for (const word of words)
        if (plain.includes(word))
          expect.fail(`${word}: …${plain.slice(plain.indexOf(word) - 60).slice(0, 120)}…`);
      expect(/9876543|000-?111/.test(text)).toBe(false);
    }
  }
}, 120_000);

test("nor in the statements and the text of a redacted document, whose quotations are still slices", () => {
  for (const person of persons) {
    const document = redact(documentOfPerson(person));
    expect(ExtractedDocument.parse(document)).toEqual(document);
    for (const { evidence } of document.statements)
      for (const { start, end, quote } of evidence) expect(document.text.slice(start, end)).toBe(quote);
    const statements = redact(documentOfPerson(person).statements);
    for (const text of [JSON.stringify(document), toJsonLines(statements), toCsv(statements)])
      for (const word of lastWords(person))
        if (folded(text).includes(word)) expect.fail(`${word} in ${text}`);
  }
}, 120_000);

const anna: Invented = { given: "Anna", family: "Quastenroth" };

test("what belongs to the office stays", () => {
  const redacted = redact(profileOfPerson(anna));
  expect(redacted.entries.person).toMatchObject([
    {
      id: "person-1",
      value: { name: "[Person]", role: "Leiterin des Bildungsbüros", organisation: "Landkreis Auental" },
    },
  ]);
  expect(redacted.entries.person[0]?.value).not.toHaveProperty("honorific");
  expect(redacted.entries.phone.map(({ value }) => value.value)).toEqual(["+493535000000"]);
  expect(redacted.entries.office[0]).toMatchObject({
    id: "bildungsburo",
    value: { name: "Bildungsbüro Auental" },
  });
  expect(redacted.entries.measure[0]?.evidence[0]?.quote).toBe(`Die Leitung hat Frau ${"█".repeat(15)}.`);
  expect(redacted.timeline[0]?.entry).toBe(redacted.entries.event[0]?.id);
  expect(redacted.conflicts[0]?.entry).toBe(redacted.entries.quote[0]?.id);
  expect(redacted.sources[0]).not.toHaveProperty("author");
  expect(redacted.sources[0]?.publisher).toBe("Landkreis Auental");
});

test("redacting twice is redacting once, and nothing is lost where there is nobody", () => {
  const once = redact(profileOfPerson(anna));
  expect(redact(once)).toEqual(once);
  const nobody: Profile = {
    ...once,
    entries: { ...once.entries, person: [], quote: [], measure: [] },
    conflicts: [],
  };
  expect(redact(nobody)).toEqual(nobody);
});

test("whatever a profile holds, the redacted one is valid and the argument unchanged", () => {
  fc.assert(
    fc.property(arbitraryProfile, (profile) => {
      const before = JSON.stringify(profile);
      const redacted = redact(profile);
      expect(Profile.safeParse(redacted).success).toBe(true);
      expect(JSON.stringify(profile)).toBe(before);
      for (const { path, text } of listPersonalData(redacted))
        if (!text.includes("[Person]")) expect.fail(`${path}: ${text}`);
    }),
    { numRuns: 30 },
  );
});

test("public keeps names and drops mobile numbers; kept names stay", () => {
  const profile = profileOfPerson(anna);
  const mobile = { ...profile.entries.phone[1]!, id: "m", value: { value: "+491712345678" } };
  const open = redact(
    { ...profile, entries: { ...profile.entries, phone: [...profile.entries.phone, mobile] } },
    { policy: "public" },
  );
  expect(open.entries.person).toEqual(profile.entries.person);
  expect(open.entries.phone).toHaveLength(2);
  expect(open.entries.measure[3]?.value.text).toContain("anna.quastenroth@auental.example, Telefon […]");
  const kept = redact(profile, { keep: ["Anna Quastenroth"] });
  expect(kept.entries.person[0]?.value).toMatchObject({ name: "Anna Quastenroth", honorific: "Dr." });
});

test("pseudonyms are stable under one key, differ under another, and need one", async () => {
  const profile = profileOfPerson(anna);
  const under = async (key: string) =>
    redact(profile, {
      policy: "pseudonymous",
      pseudonym: await makePseudonyms(collectPersons(profile), key),
    });
  const one = await under("a key of many characters");
  expect(one).toEqual(await under("a key of many characters"));
  const name = one.entries.person[0]?.value.name;
  expect(name).toMatch(/^Person-[0-9a-f]{8}$/);
  expect(one.entries.quote[0]?.value.speaker).toBe(name);
  expect((await under("another key, as long as that")).entries.person[0]?.value.name).not.toBe(name);
  expect(() => redact(profile, { policy: "pseudonymous" })).toThrow(TypeError);
  await expect(makePseudonyms(["Anna"], "short")).rejects.toThrow(TypeError);
  const titled = await makePseudonyms(["Dr. Anna Quastenroth"], "a key of many characters");
  expect(titled("Quastenroth, Anna")).toBe(name);
});

test("one person is erased everywhere, the others stay", () => {
  const profile = profileOfPerson(anna);
  const other = {
    ...profile.entries.person[0]!,
    id: "peter quastenroth",
    value: { name: "Peter Quastenroth" },
  };
  const third = {
    ...profile.entries.person[0]!,
    id: "ute zwirb",
    value: { name: "Ute Zwirb" },
    evidence: [{ source: "a".repeat(64), start: 0, end: 29, quote: "Ute Zwirb, Peter Quastenroths" }],
  };
  const erased = erasePerson(
    { ...profile, entries: { ...profile.entries, person: [...profile.entries.person, other, third] } },
    "Anna Quastenroth",
  );
  expect(Profile.parse(erased)).toEqual(erased);
  expect(erased.entries.person.map(({ value }) => value.name)).toEqual(["Peter Quastenroth", "Ute Zwirb"]);
  expect(erased.entries.person[1]?.evidence[0]?.quote).toBe("Ute Zwirb, Peter Quastenroths");
  expect(erased.issues.at(-1)?.code).toBe("privacy/person-erased");
  const text = folded(JSON.stringify({ ...erased, entries: { ...erased.entries, person: [] } }));
  expect(text).not.toContain("quastenroth");
  expect(erasePerson(profile, "Ömer Wutz")).toEqual(profile);
});

test("erasing each of many leaves no trace of the one and all of the others", () => {
  for (const person of persons.filter((_, index) => index % 25 === 0)) {
    const other = { given: "Ute", family: "Brommlitz" };
    const erased = erasePerson(profileOfPersons([person, other]), `${person.given} ${person.family}`);
    expect(Profile.safeParse(erased).success).toBe(true);
    const plain = folded(JSON.stringify(erased));
    for (const word of lastWords(person)) expect(plain.includes(word)).toBe(false);
    expect(erased.entries.person.map(({ value }) => value.name)).toEqual(["Ute Brommlitz"]);
    const own = profileOfPerson(other);
    for (const [kind, entries] of Object.entries(own.entries))
      expect(erased.entries[kind as "person"].length).toBeGreaterThanOrEqual(entries.length);
  }
}, 60_000);

test("every place that tells of a person is listed with its path, kind and words", () => {
  const profile = profileOfPerson(anna);
  const list = listPersonalData(profile);
  const paths = list.map(({ path }) => path);
  expect(list.find(({ path }) => path === "/entries/person/0/value/name")).toMatchObject({
    data: "name",
    kind: "person",
    text: "Anna Quastenroth",
    persons: expect.arrayContaining(["Anna Quastenroth"]),
    evidence: profile.entries.person[0]?.evidence,
  });
  expect(paths).toEqual(
    expect.arrayContaining([
      "/entries/person/0/value/honorific",
      "/entries/phone/0/value/value",
      "/entries/email/0/value/value",
      "/entries/office/0/versions/0/value",
      "/entries/measure/0/evidence/0/quote",
      "/entries/quote/0/value/speaker",
      "/timeline/0/text",
      "/conflicts/0/sides/1/value",
      "/sources/0/name",
      "/sources/0/author",
      "/issues/0/message",
    ]),
  );
  expect(paths).not.toContain("/entries/phone/1/value/value");
  expect(listPersonalData([] as Statement[])).toEqual([]);
});
