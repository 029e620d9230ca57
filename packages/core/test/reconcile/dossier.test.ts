import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kinds, Profile, reconcile as reconcileFully, type Statement } from "../../src/index.js";
import {
  type DossierData,
  mergeDossiers,
  openDossier,
  type ReconcileInput,
  reconcile,
} from "../../src/reconcile/index.js";
import { documentOf, statement } from "./statements.js";

const one = <T>(...values: T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const given = one("Anna", "A.", "Anna Maria", "Anna M.", "Anton", "Klaus-Peter", "K.-P.");
const phrase = one(
  "Befragung der ausbildenden Unternehmen",
  "Befragung der ausbildenden Unternehmen nach Branchen",
  "Befragung der ausbildenden Unternehmen nach Branchen und Größe",
  "Befragung der Unternehmen, der ausbildenden, nach ihrer Größe und den Branchen",
  "Befragungen ausbildender Unternehmen",
  "Ausbau",
);
const date = one("2011", "2011-05", "2011-05-04", "2012", "2012-09-01");

/** Values that meet in many ways: the likelier they are alike, the more an order could matter. */
const claim: fc.Arbitrary<[Statement["kind"], object]> = fc.oneof(
  fc
    .record(
      {
        name: fc.tuple(given, one("Ebner", "Ohm")).map((parts) => parts.join(" ")),
        role: maybe(one("Leiterin", "Leiterin Büro", "Referentin")),
      },
      { requiredKeys: ["name"] },
    )
    .map((value) => ["person", value] as [Statement["kind"], object]),
  fc
    .record(
      {
        name: one("Bildungsbüro", "Bildungsbüro Auental", "Bildungsbüros", "Stab (StaB)", "StaB"),
        commune: fc.constant("Auental"),
        since: maybe(date),
        placement: maybe(one("Schulamt", "im Schulamt", "Dezernat II")),
      },
      { requiredKeys: ["name"] },
    )
    .map((value) => ["office", value] as [Statement["kind"], object]),
  fc
    .record(
      { name: one("Fachtag", "2. Fachtag", "Fachtag Kita", "3. Fachtag"), date: maybe(date) },
      { requiredKeys: ["name"] },
    )
    .map((value) => ["event", value] as [Statement["kind"], object]),
  fc
    .record(
      {
        kind: fc.constant("Zielvereinbarung"),
        partner: maybe(one("Agentur (AG)", "AG", "Agenturen")),
        date: maybe(date),
      },
      { requiredKeys: ["kind"] },
    )
    .map((value) => ["agreement", value] as [Statement["kind"], object]),
  fc
    .record(
      {
        street: one("Lindenstr. 2", "Lindenstraße 2"),
        postalCode: maybe(one("15899", "15898")),
        city: maybe(one("Auenfurt", "Auenfurt (Aue)")),
      },
      { requiredKeys: ["street"] },
    )
    .map((value) => ["address", value] as [Statement["kind"], object]),
  fc
    .record(
      {
        title: one("Bericht", "Bericht 2012", "Wege durch die Schullandschaft"),
        year: maybe(one("2012", "2016")),
        url: maybe(one("https://a.example")),
      },
      { requiredKeys: ["title"] },
    )
    .map((value) => ["material", value] as [Statement["kind"], object]),
  phrase.map((text) => ["goal", { text }] as [Statement["kind"], object]),
  fc.tuple(phrase, date).map(([text, date]) => ["milestone", { text, date }] as [Statement["kind"], object]),
);

/** Documents of up to three claims on two authorities; some are copies of each other's words. */
const documents: fc.Arbitrary<ReconcileInput[]> = fc
  .array(
    fc.record({
      claims: fc.array(
        fc.tuple(
          claim,
          one("05978", "05915"),
          one(undefined, "Ein längerer Satz, der in mehreren Dokumenten so steht."),
        ),
        { minLength: 1, maxLength: 3 },
      ),
      created: maybe(one("2010", "2013-04", "2020")),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .map((list) =>
    list.map(({ claims, created }, index) => {
      const letter = String.fromCharCode(97 + index);
      return documentOf(
        letter,
        claims.map(([[kind, value], about, quote], place) => {
          const known = Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined));
          return statement(letter, kind, known as never, {
            about,
            start: place * 500,
            ...(quote ? { quote } : {}),
          });
        }),
        created === undefined ? {} : { created },
      );
    }),
  );

const bytes = (value: unknown): string => JSON.stringify(value);

describe("whatever the documents", () => {
  test("their order and repetition change no byte of profiles or dossier", () => {
    fc.assert(
      fc.property(
        documents.chain((list) =>
          fc.tuple(
            fc.constant(list),
            fc.shuffledSubarray([...list, ...list], { minLength: list.length * 2 }),
          ),
        ),
        ([list, shuffled]) => {
          expect(bytes(reconcile(shuffled))).toBe(bytes(reconcile(list)));
          expect(bytes(openDossier(shuffled))).toBe(bytes(openDossier(list)));
        },
      ),
      { numRuns: 150 },
    );
  });

  test("parts may be merged in any grouping, over JSON too, and with themselves", () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), (list, first, second) => {
        const [from, to] = [first % (list.length + 1), second % (list.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const [a, b, c] = [list.slice(0, from), list.slice(from, to), list.slice(to)].map(openDossier) as [
          ReturnType<typeof openDossier>,
          ReturnType<typeof openDossier>,
          ReturnType<typeof openDossier>,
        ];
        const whole = bytes(reconcile(list));
        const sent = JSON.parse(bytes(mergeDossiers(c, a))) as DossierData;
        expect(bytes(mergeDossiers(mergeDossiers(a, b), c).profiles())).toBe(whole);
        expect(bytes(mergeDossiers(a, mergeDossiers(b, c)).profiles())).toBe(whole);
        expect(bytes(mergeDossiers(sent, b, a).profiles())).toBe(whole);
        expect(bytes(mergeDossiers(a, a))).toBe(bytes(a));
        expect(bytes(mergeDossiers(a, b))).toBe(bytes(mergeDossiers(b, a)));
      }),
      { numRuns: 100 },
    );
  });

  test("a dossier that grows gives what one made at once gives", () => {
    fc.assert(
      fc.property(documents, (list) => {
        const growing = openDossier();
        for (const [index, document] of list.entries()) {
          growing.add(document);
          const fresh = openDossier(list.slice(0, index + 1));
          for (const key of growing.keys) expect(bytes(growing.profile(key))).toBe(bytes(fresh.profile(key)));
        }
      }),
      { numRuns: 100 },
    );
  });

  test("a profile is valid, and the same after JSON", () => {
    fc.assert(
      fc.property(documents, (list) => {
        for (const profile of reconcileFully(list))
          expect(Profile.parse(JSON.parse(bytes(profile)))).toEqual(profile);
      }),
      { numRuns: 100 },
    );
  });

  test("each statement is in exactly one entry, and the documents stay as they are", () => {
    fc.assert(
      fc.property(documents, (list) => {
        const before = bytes(list);
        const found = reconcile(list)
          .flatMap(({ entries }) =>
            kinds.flatMap((kind) => entries[kind].flatMap(({ statements }) => statements)),
          )
          .sort();
        const given = list.flatMap(({ statements }) => statements.map(({ id }) => id)).sort();
        expect(found).toEqual([...new Set(given)]);
        expect(bytes(list)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});

test("one document under two names counts once, by the first name", () => {
  const read = (name: string) =>
    documentOf("a", [statement("a", "goal", { text: "gute Bildung" })], { name });
  for (const order of [
    [read("b.txt"), read("a.txt")],
    [read("a.txt"), read("b.txt")],
  ])
    expect(reconcile(order)[0]!.sources.map(({ name }) => name)).toEqual(["a.txt"]);
});

test("readings of one document by several versions are put together", () => {
  const first = documentOf("a", [statement("a", "goal", { text: "gute Bildung" })]);
  const second = documentOf("a", [statement("a", "email", { value: "a@b.example" })]);
  const both = bytes(reconcile([first, second]));
  expect(bytes(reconcile([second, first]))).toBe(both);
  const growing = openDossier([first]);
  growing.profile("05978");
  growing.add(second);
  expect(bytes([growing.profile("05978")])).toBe(both);
});

test("an addition to a large profile takes no time that grows with it", () => {
  const many = (count: number, letter: string) =>
    Array.from({ length: count }, (_, index) =>
      documentOf(
        letter,
        [statement(letter, "goal", { text: `Ziel ${index} von vielen` }, { start: index * 99 })],
        {
          id: `${letter.charCodeAt(0).toString(16)}${index.toString(16).padStart(62, "0")}`,
        },
      ),
    );
  const small = openDossier(many(50, "a"));
  const large = openDossier(many(4000, "a"));
  for (const dossier of [small, large]) dossier.profile("05978");
  const timeOf = (dossier: typeof small): number => {
    const start = performance.now();
    for (const document of many(300, "b")) dossier.add(document);
    return performance.now() - start;
  };
  timeOf(small);
  // eighty times as much is there: a cost that grew with it would show
  expect(timeOf(large)).toBeLessThan(20 * timeOf(openDossier(many(50, "a"))) + 50);
});
