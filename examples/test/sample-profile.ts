import {
  type Entry,
  type Evidence,
  ExtractedDocument,
  type Kind,
  kinds,
  Profile,
  profileVersion,
  type Statement,
  type ValueOf,
} from "@bildungsprofil/core";

const deck = "d".repeat(64);
const page = "a".repeat(64);

/**
 * A profile with an entry of every kind.
 *
 * @param write Puts every free text of it into words: a way to have the same profile with other contents.
 */
export function sampleProfile(write: (text: string) => string = (text) => text): Profile {
  const values: { [K in Kind]: ValueOf<K>[] } = {
    commune: [{ name: write("Auental"), kind: "Landkreis", state: "DE-BB" }],
    office: [
      { name: write("Bildungsbüro"), since: "2011", placement: write("Dezernat für Bildung"), staffCount: 4 },
    ],
    person: [
      {
        name: write("Henrike Tannhoff"),
        honorific: write("Dr."),
        role: write("Landrätin"),
        organisation: write("Landkreis Auental"),
      },
    ],
    address: [{ street: write("Am Schleusenwehr 12"), postalCode: "15899", city: write("Auenfurt") }],
    phone: [{ value: "+493023125410", type: "phone", label: write("Bildungsbüro") }],
    email: [{ value: "bildung@auental.example", label: write("Bildungsbüro") }],
    url: [{ value: write("https://www.auental.example/bildung"), label: write("Website") }],
    programme: [
      {
        name: write("Lernen vor Ort"),
        programmeId: "lernen-vor-ort",
        period: "2009/2014",
        role: "participant",
      },
      { name: write("Bildungskommunen"), programmeId: "bildungskommunen", period: "2023-05/.." },
      { name: write("Lesepatenschaften Auental") },
    ],
    agreement: [{ kind: "Zielvereinbarung", partner: write("Regionalagentur"), date: "2024-03-14" }],
    body: [{ name: write("Bildungsbeirat"), purpose: write("berät die Verwaltung") }],
    organisation: [{ name: write("Agentur für Arbeit"), kind: "agency" }],
    actionField: [{ text: write("Ganztag in der Grundschule"), topics: ["ganztag", write("kein-thema")] }],
    goal: [{ text: write("Bildungsberichte fortschreiben"), by: "2027" }],
    measure: [{ text: write("Ausbildung von Lotsen") }],
    challenge: [{ text: write("Weite Wege") }],
    result: [{ text: write("Zwei Berichte") }],
    event: [
      {
        name: write("6. Bildungskonferenz"),
        date: "2023-11-09",
        endDate: "2023-11-10",
        place: write("Kulturscheune"),
        ordinal: 6,
        motto: write("Bildung braucht Nähe"),
        series: write("jährlich"),
        organiser: write("Bildungsbüro"),
      },
    ],
    milestone: [{ date: "2011", text: write("Einrichtung des Büros") }],
    material: [
      {
        title: write("Bildungsbericht"),
        kind: "report",
        year: "2023",
        url: write("https://auental.example/b"),
      },
    ],
    figure: [{ value: 98000, unit: write("Einwohner"), approx: true, text: write("rund 98.000 Einwohner") }],
    quote: [
      { text: write("Wir planen gemeinsam"), speaker: write("Henrike Tannhoff"), role: write("Landrätin") },
    ],
  };
  let start = 0;
  const cite = (quote: string, index: number): Evidence => {
    start += 100;
    const span = { start, end: start + quote.length, quote };
    return index % 2 === 0
      ? { source: page, ...span, locator: { type: "text", line: start / 100, column: 1 }, implied: ["since"] }
      : {
          source: deck,
          ...span,
          locator: { type: "slide", slideNumber: 3, part: "notes", row: 2, column: 1 },
        };
  };
  const placements = (): Entry["versions"] => [
    {
      field: "placement",
      value: write("Schulamt"),
      validity: "2011/2024",
      basis: "statement",
      evidence: [cite(write("Belegstelle Schulamt"), 0)],
      sources: 1,
    },
    {
      field: "placement",
      value: write("Dezernat für Bildung"),
      validity: "2024",
      basis: "document",
      evidence: [cite(write("Belegstelle Dezernat"), 1)],
      sources: 1,
    },
  ];
  const entries = Object.fromEntries(
    kinds.map((kind) => [
      kind,
      values[kind].map(
        (value, index): Entry => ({
          id: `${kind} ${index}`,
          value,
          evidence: [0, 1].map((side) => cite(write(`Belegstelle ${kind} ${index} ${side}`), side)),
          sources: 2,
          independentSources: 2,
          confidence: 0.9,
          ...(kind === "office" ? { versions: placements() } : {}),
          statements: ["0".repeat(16)],
        }),
      ),
    ]),
  );
  return Profile.parse({
    version: profileVersion,
    key: "landkreis-auental",
    commune: values.commune[0],
    entries,
    timeline: [
      { date: "2009", kind: "programme", entry: "programme 0", text: write("Lernen vor Ort") },
      { date: "2011", kind: "milestone", entry: "milestone 0", text: write("Einrichtung des Büros") },
      { date: "2012", kind: "event", entry: "gone", text: write("Ohne Eintrag") },
    ],
    conflicts: [
      {
        kind: "office",
        field: "since",
        entry: "office 0",
        sides: ["2011", "2012"].map((value, side) => ({
          value,
          evidence: [cite(write(`Belegstelle Widerspruch ${value}`), side)],
        })),
      },
    ],
    coverage: {
      found: kinds.filter((kind) => kind !== "quote"),
      missing: ["quote"],
      sources: 2,
      latest: "2025-06",
    },
    sources: [
      {
        id: page,
        name: write("auental.html"),
        url: write("https://agentur.example/auental"),
        mediaType: "text/html",
        byteLength: 9000,
        title: write("Landkreis Auental"),
        language: "de",
        modified: "2025-01-20",
      },
      { id: deck, name: write("talk.pptx"), mediaType: "application/zip", byteLength: 99, language: "en" },
    ],
    issues: [
      {
        code: "date/year-missing",
        severity: "warning",
        message: write("No year."),
        source: write("auental.html"),
      },
    ],
  });
}

/**
 * The two documents of the sample profile: a text in which a passage of every kind stands, with others that lie in it,
 * are the same, and cross it; and one that could not be read.
 */
export function sampleDocuments(write: (text: string) => string = (text) => text): ExtractedDocument[] {
  const profile = sampleProfile(write);
  const [web, talk] = profile.sources;
  // more lines of furniture than are shown unfolded
  let text = `${["Startseite", "Rathaus", "Bildung", "Kultur", "Kontakt"].map(write).join("\n")}\n\n`;
  const furniture = text.length - 2;
  const statements: object[] = [];
  const state = (kind: Kind, value: unknown, start: number, end: number): void => {
    const evidence = [{ source: page, start, end, quote: text.slice(start, end) }];
    statements.push({
      id: statements.length.toString(16).padStart(16, statements.length === 0 ? "0" : "1"),
      kind,
      value,
      evidence,
      confidence: 0.9,
      extractor: "sample/rule",
    });
  };
  for (const kind of kinds)
    for (const [index, { value }] of profile.entries[kind].entries()) {
      const start = text.length;
      text += `${write(`Belegstelle ${kind} ${index}`)}, ${write("mit Zusatz")}.`;
      const end = text.length;
      state(kind, value, start, end - 4);
      state("figure", profile.entries.figure[0]!.value, start, start + 5);
      state("quote", profile.entries.quote[0]!.value, start, start + 5);
      state("goal", profile.entries.goal[0]!.value, start + 3, end);
      text += kind === "person" ? "\t" : "\n\n";
    }
  const layers = [{ layer: "furniture" as const, start: 0, end: furniture }];
  return [
    { source: web!, text, layers, statements: statements as Statement[], issues: [] },
    {
      source: talk!,
      text: "",
      statements: [],
      issues: [{ code: "pdf/no-text-layer", severity: "error", message: write("No text.") }],
    },
  ].map((document) => ExtractedDocument.parse(document));
}
