import fc from "fast-check";
import { type Kind, kinds, Profile, profileVersion, Statement } from "../../src/index.js";

/** Text that a careless export would break on, let run, or lose. */
const hostile = fc.constantFrom(
  '=HYPERLINK("http://evil.example")',
  "+49 1",
  "-1+1|cmd",
  "@SUM(A1)",
  "\t=1",
  "\r=1",
  "＝1",
  "''=x",
  "a;=1",
  "a;\n -2",
  "'",
  "''",
  "'=",
  "javascript:alert(1)",
  "</script><script>alert(1)</script>",
  "[x](javascript:alert(1))",
  "<img src=x onerror=alert(1)>",
  "\u202Eabc\u2066",
  "a\u0000b\u0007\u0085",
  "\uFEFFx",
  "\u2028",
  '"quoted", "twice"',
  "a\r\nb",
  "\\u202e \\\\ \\",
  "\\n",
  "ä ö ü ß – „Zitat“",
  "\u{1F600}",
  "\uE000 \u{10000}",
  '{"a":1}',
  "2009",
  "true",
  "[1]",
  " leading",
  "trailing ",
);
const words = fc.oneof(
  hostile,
  fc.string({ minLength: 1, unit: "binary", maxLength: 12 }),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const date = fc.constantFrom("2009", "2024-06-14", "2009/..", "2009/2014", "2009~", "2021-23");
const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
const drop = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, content]) => content !== undefined)) as T;
const record = (shape: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(shape).map(drop);

const values: Record<Kind, fc.Arbitrary<Record<string, unknown>>> = {
  commune: record({
    name: words,
    kind: fc.constantFrom("Landkreis", "Stadt"),
    state: maybe(fc.constant("DE-BB")),
    ags: maybe(fc.constant("12062")),
  }),
  office: record({
    name: words,
    commune: maybe(words),
    since: maybe(date),
    placement: maybe(words),
    staffCount: maybe(fc.nat()),
  }),
  person: record({ name: words, honorific: maybe(words), role: maybe(words), organisation: maybe(words) }),
  address: record({
    street: maybe(words),
    postalCode: maybe(fc.constant("01234")),
    city: maybe(words),
    unit: maybe(words),
  }),
  phone: record({
    value: fc.constant("+493535463140"),
    type: maybe(fc.constant("fax")),
    label: maybe(words),
  }),
  email: record({ value: fc.constant("a=b@x.example"), label: maybe(words) }),
  url: record({ value: words, label: maybe(words) }),
  programme: record({
    name: words,
    programmeId: maybe(words),
    commune: maybe(words),
    period: maybe(date),
    role: maybe(fc.constant("pilot")),
  }),
  agreement: record({
    kind: fc.constant("Beschluss"),
    partner: maybe(words),
    commune: maybe(words),
    date: maybe(date),
    since: maybe(date),
  }),
  body: record({ name: words, purpose: maybe(words) }),
  organisation: record({ name: words, kind: maybe(fc.constant("school")) }),
  actionField: record({
    text: words,
    topics: maybe(
      fc.uniqueArray(
        fc.oneof(
          fc.constant("ganztag"),
          words.filter((word) => word.isWellFormed()),
        ),
      ),
    ),
    commune: maybe(words),
  }),
  goal: record({ text: words, by: maybe(date) }),
  measure: record({ text: words }),
  challenge: record({ text: words }),
  result: record({ text: words }),
  event: record({
    name: words,
    date: maybe(date),
    endDate: maybe(date),
    place: maybe(words),
    ordinal: maybe(fc.integer({ min: 1 })),
    motto: maybe(words),
    series: maybe(words),
    organiser: maybe(words),
  }),
  milestone: record({ date, text: words }),
  material: record({
    title: words,
    kind: maybe(fc.constant("report")),
    year: maybe(date),
    url: maybe(words),
  }),
  figure: record({
    value: fc.oneof(
      fc.integer(),
      fc.double({ min: -1e9, max: 1e9, noNaN: true }).map((n) => Math.round(n * 1000) / 1000 || 0),
    ),
    unit: words,
    approx: maybe(fc.boolean()),
    text: maybe(words),
  }),
  quote: record({ text: words, speaker: maybe(words), role: maybe(words) }),
};

const hex = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(..."0123456789abcdef"), { minLength: length, maxLength: length })
    .map((digits) => digits.join(""));
const sourceId = fc.constantFrom("a".repeat(64), "b".repeat(64));
/** A field that the model does not know. */
const extension = fc.dictionary(
  fc.constantFrom("x-colour", "x-note"),
  fc.oneof(words, fc.integer(), fc.constant({ deep: ["=1"] })),
  { maxKeys: 1, noNullPrototype: true },
);
const evidence = fc
  .tuple(
    record({
      source: sourceId,
      start: fc.nat({ max: 1000 }),
      quote: words,
      locator: maybe(
        fc.constant({ type: "page", pageNumber: 2, box: { x: 1.5, y: 2, width: 3, height: 4.25 } }),
      ),
      implied: maybe(fc.constant(["date"])),
    }),
    extension,
  )
  .map(([known, more]) => ({ ...known, end: Number(known.start) + String(known.quote).length, ...more }));
const manyEvidence = fc.array(evidence, { minLength: 1, maxLength: 3 });

/** Statements of all kinds with hostile texts and fields of an extension. */
export const arbitraryStatement: fc.Arbitrary<Statement> = fc
  .constantFrom(...kinds)
  .chain((kind) =>
    fc.tuple(
      record({
        id: hex(16),
        kind: fc.constant(kind),
        about: maybe(fc.constant("12062")),
        value: fc.tuple(values[kind], extension).map(([value, more]) => ({ ...value, ...more })),
        evidence: manyEvidence,
        confidence: fc.constantFrom(0, 0.5, 0.873, 1),
        extractor: fc.constant("office/heading"),
      }),
      extension,
    ),
  )
  .map(([statement, more]) => Statement.parse({ ...statement, ...more }));

const entry = (kind: Kind): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      record({
        id: words,
        value: fc.tuple(values[kind], extension).map(([value, more]) => ({ ...value, ...more })),
        evidence: manyEvidence,
        sources: fc.constant(2),
        independentSources: fc.constant(1),
        confidence: fc.constantFrom(0.5, 0.99),
        validity: maybe(date),
        versions: maybe(
          fc.array(
            record({
              field: fc.constant("placement"),
              value: fc.oneof(words, fc.integer()),
              validity: maybe(date),
              basis: maybe(fc.constant("document")),
              evidence: manyEvidence,
              sources: fc.constant(1),
            }),
            { minLength: 2, maxLength: 2 },
          ),
        ),
        identity: maybe(fc.constant([{ rule: "initials", keys: ["a b", "anna b"] }])),
        statements: fc.array(hex(16), { minLength: 1, maxLength: 2 }),
      }),
      extension,
    )
    .map(([known, more]) => ({ ...known, ...more }));

const source = record({
  id: sourceId,
  name: maybe(words),
  url: maybe(fc.oneof(words, fc.constant("https://auental.example/a b?<c>"))),
  mediaType: fc.constant("text/html"),
  byteLength: fc.nat(),
  title: maybe(fc.oneof(fc.constant(""), words)),
  language: maybe(fc.constant("de")),
  author: maybe(words),
  modified: maybe(date),
  generator: maybe(words),
});

/** Profiles with entries of all kinds, versions, conflicts, issues and fields of an extension. */
export const arbitraryProfile: fc.Arbitrary<Profile> = fc
  .tuple(
    record({
      version: fc.constant(profileVersion),
      key: fc.constantFrom("12", "12062", "12062000", "landkreis-auental"),
      commune: values.commune,
      entries: fc.record(
        Object.fromEntries(kinds.map((kind) => [kind, fc.array(entry(kind), { maxLength: 2 })])),
      ),
      timeline: fc.array(fc.record({ date, kind: fc.constant("office"), entry: words, text: words }), {
        maxLength: 2,
      }),
      conflicts: fc.array(
        fc.record({
          kind: fc.constant("office"),
          field: fc.constant("since"),
          entry: words,
          sides: fc.array(
            fc.record({
              value: fc.oneof(words, fc.constant(null), fc.constant([1, "x"])),
              evidence: manyEvidence,
            }),
            { minLength: 2, maxLength: 3 },
          ),
        }),
        { maxLength: 2 },
      ),
      coverage: record({
        found: fc.constant(["office"]),
        missing: fc.constant([]),
        sources: fc.nat(),
        latest: maybe(date),
      }),
      sources: fc.array(source, { maxLength: 2 }),
      issues: fc.array(
        record({
          code: fc.constant("pdf/broken"),
          severity: fc.constant("warning"),
          message: words,
          actual: maybe(words),
        }),
        { maxLength: 2 },
      ),
    }),
    extension,
  )
  .map(([known, more]) => Profile.parse({ ...known, ...more }));
