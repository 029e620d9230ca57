import {
  type Evidence,
  type ExtractedDocument,
  type Kind,
  kinds,
  Profile,
  profileVersion,
  Statement,
} from "../../src/index.js";

/** An invented person in the parts that texts use. */
export interface Invented {
  readonly given: string;
  readonly family: string;
}

const folded = (text: string): string =>
  text
    .replace(/[äöüß]/gu, (letter) => ({ ä: "ae", ö: "oe", ü: "ue", ß: "ss" })[letter] ?? letter)
    .replace(/['’ ]/gu, "");

const source = "a".repeat(64);

/** Texts that name the person in many ways. */
function mentionsOf({ given, family }: Invented): string[] {
  const local = folded(`${given}.${family}`.toLowerCase());
  return [
    `Die Leitung hat Frau Dr. ${family}.`,
    `${given} ${family} führte durch den Tag.`,
    `Mit ${given} ${family}s Team und dem Büro von Herrn ${family} wurde es gebaut.`,
    `Kontakt: ${family}, ${given}, ${local}@auental.example, Telefon 0171 9876543`,
    `Unterlagen bei ${given.slice(0, 1)}. ${family} (${folded(family).toUpperCase()})`,
    `siehe https://auental.example/team/${local.replace(".", "-")}.html und Protokoll_${folded(family)}.pdf`,
    `${given}\n${family} und ${encodeURIComponent(`${given} ${family}`)}`,
  ];
}

/** A profile in which the person stands in every place that can hold one. */
export function profileOfPerson(person: Invented): Profile {
  const { given, family } = person;
  const name = `${given} ${family}`;
  const local = folded(`${given}.${family}`.toLowerCase());
  const texts = mentionsOf(person);
  let at = 0;
  const evidence = (quote: string): Evidence[] => {
    const start = at;
    at += quote.length + 1;
    return [{ source, start, end: start + quote.length, quote }];
  };
  const entry = (id: string, value: object, quote = "Wort", more: object = {}) => ({
    id,
    value,
    evidence: evidence(quote),
    sources: 1,
    independentSources: 1,
    confidence: 0.8,
    statements: ["0123456789abcdef"],
    ...more,
  });
  const key = `${given} ${family}`.toLowerCase();
  const filled: Partial<Record<Kind, unknown[]>> = {
    office: [
      entry("bildungsburo", { name: "Bildungsbüro Auental", placement: `Stab ${family}` }, texts[0], {
        versions: [
          { field: "placement", value: `Stab ${family}`, evidence: evidence(texts[2] ?? ""), sources: 1 },
          { field: "placement", value: "Dezernat II", evidence: evidence("Dezernat II"), sources: 1 },
        ],
      }),
    ],
    person: [
      entry(
        key,
        { name, honorific: "Dr.", role: "Leiterin des Bildungsbüros", organisation: "Landkreis Auental" },
        texts[1],
        {
          identity: [
            { rule: "initials", keys: [`${given.slice(0, 1).toLowerCase()} ${family.toLowerCase()}`, key] },
          ],
        },
      ),
    ],
    phone: [
      entry("+493535000111", { value: "+493535000111", label: name }, `${name}: 03535 000-111`),
      entry("+493535000000", { value: "+493535000000", label: "Bildungsbüro" }, "03535 000000"),
    ],
    email: [
      entry(`${local}@auental.example`, { value: `${local}@auental.example` }, `${local}@auental.example`),
      entry(
        "bildung@auental.example",
        { value: "bildung@auental.example", label: `Frau ${family}` },
        "bildung@auental.example",
      ),
    ],
    url: [
      entry(
        `team/${local}`,
        { value: `https://auental.example/team/${local.replace(".", "-")}`, label: `zu ${name}` },
        texts[5],
      ),
    ],
    measure: texts.map((text) => entry(text.toLowerCase(), { text }, text)),
    event: [
      entry(
        `tag ${family}`.toLowerCase(),
        { name: `Tag mit ${name}`, date: "2024", organiser: name },
        texts[3],
      ),
    ],
    quote: [
      entry(
        `wir ${family}`.toLowerCase(),
        { text: `Wir danken ${family}s Mut.`, speaker: name, role: "Leiterin" },
        texts[4],
      ),
    ],
    material: [
      entry(
        "bericht",
        {
          title: `Bericht (Hg. ${given.slice(0, 1)}. ${family})`,
          url: `https://auental.example/${folded(family)}.pdf`,
        },
        texts[6],
      ),
    ],
  };
  return Profile.parse({
    version: profileVersion,
    key: "12062",
    commune: { name: "Auental", kind: "Landkreis" },
    entries: Object.fromEntries(kinds.map((kind) => [kind, filled[kind] ?? []])),
    timeline: [
      { date: "2024", kind: "event", entry: `tag ${family}`.toLowerCase(), text: `Tag mit ${name}` },
    ],
    conflicts: [
      {
        kind: "quote",
        field: "speaker",
        entry: `wir ${family}`.toLowerCase(),
        sides: [
          { value: name, evidence: evidence(texts[4] ?? "") },
          { value: `${given.slice(0, 1)}. ${family}`, evidence: evidence(texts[0] ?? "") },
        ],
      },
    ],
    coverage: { found: [], missing: [], sources: 1 },
    sources: [
      {
        id: source,
        name: `Protokoll_${folded(family)}_${folded(given)}.pdf`,
        url: `https://auental.example/${encodeURIComponent(name)}/seite.html`,
        title: `Protokoll von ${name}`,
        author: `${family}, ${given}`,
        publisher: "Landkreis Auental",
        mediaType: "application/pdf",
        byteLength: 1,
      },
    ],
    issues: [
      {
        code: "pdf/broken",
        severity: "warning",
        message: `The page of ${name} is broken.`,
        source: `Protokoll_${folded(family)}.pdf`,
        actual: family,
      },
    ],
  });
}

/** One profile of several persons. */
export function profileOfPersons(persons: readonly Invented[]): Profile {
  const all = persons.map(profileOfPerson);
  const [first] = all;
  const numbered = (id: string, index: number): string => `${id} ${index}`;
  return Profile.parse({
    ...first,
    entries: Object.fromEntries(
      kinds.map((kind) => [
        kind,
        all.flatMap(({ entries }, index) =>
          entries[kind].map((entry) => ({ ...entry, id: numbered(entry.id, index) })),
        ),
      ]),
    ),
    timeline: all.flatMap(({ timeline }, index) =>
      timeline.map((one) => ({ ...one, entry: numbered(one.entry, index) })),
    ),
    conflicts: all.flatMap(({ conflicts }, index) =>
      conflicts.map((one) => ({ ...one, entry: numbered(one.entry, index) })),
    ),
    sources: all.flatMap(({ sources }) => sources),
    issues: all.flatMap(({ issues }) => issues),
  });
}

/** A document with the same mentions, and statements about them. */
export function documentOfPerson(person: Invented): ExtractedDocument {
  const text = mentionsOf(person).join("\n");
  let from = 0;
  const statements = mentionsOf(person).map((quote, index) => {
    const start = text.indexOf(quote, from);
    from = start + quote.length;
    return Statement.parse({
      id: String(index).padStart(16, "0"),
      kind: "measure",
      value: { text: quote },
      evidence: [{ source, start, end: from, quote }],
      confidence: 0.5,
      extractor: "measure/test",
    });
  });
  const profile = profileOfPerson(person);
  const name = `${person.given} ${person.family}`;
  const start = text.indexOf(name);
  const leader = Statement.parse({
    ...statements[0],
    id: "f".repeat(16),
    kind: "person",
    value: { name },
    evidence: [{ source, start, end: start + name.length, quote: name }],
  });
  return { source: profile.sources[0]!, text, statements: [...statements, leader], issues: profile.issues };
}
