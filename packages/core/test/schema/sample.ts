import { type Kind, kinds, type Profile, profileVersion, type Statement } from "../../src/model/index.js";

/** A statement as it stands in a file. */
export const statement = {
  id: "0123456789abcdef",
  kind: "office",
  about: "landkreis-auental",
  value: { name: "Bildungsbüro", since: "2011", staffCount: 4 },
  evidence: [
    {
      source: "a".repeat(64),
      start: 4,
      end: 16,
      quote: "Bildungsbüro",
      locator: { type: "text", line: 1, column: 5 },
    },
  ],
  confidence: 0.9,
  extractor: "office/heading",
} as const satisfies Statement;

const source = { id: "a".repeat(64), name: "seite.html", mediaType: "text/html", byteLength: 9 } as const;

/** A document as `extract` prints it. */
export const document = {
  source,
  text: "Das Bildungsbüro besteht seit 2011.",
  layers: [{ layer: "furniture", start: 0, end: 3 }],
  statements: [statement],
  issues: [{ code: "date/year-missing", severity: "warning", message: "No year." }],
};

/** A profile of version 1, as an older release wrote it. */
export const profileOfVersion1 = {
  version: 1,
  key: "landkreis-auental",
  commune: { name: "Auental", kind: "Landkreis", state: "DE-BB" },
  entries: {
    ...(Object.fromEntries(kinds.map((kind) => [kind, []])) as unknown as Record<Kind, unknown[]>),
    office: [
      {
        id: "bildungsburo",
        value: statement.value,
        evidence: statement.evidence,
        sources: 1,
        confidence: 0.9,
        validity: "2011/..",
        statements: [statement.id],
      },
    ],
  },
  timeline: [{ date: "2011", kind: "office", entry: "bildungsburo", text: "Bildungsbüro" }],
  conflicts: [],
  coverage: { found: ["office"], missing: kinds.filter((kind) => kind !== "office"), sources: 1 },
  sources: [source],
  issues: [],
};

/** The same in the present version. */
export const profile = {
  ...profileOfVersion1,
  version: profileVersion,
  entries: {
    ...profileOfVersion1.entries,
    office: profileOfVersion1.entries.office.map((entry) => ({ independentSources: 1, ...entry })),
  },
} as unknown as Profile;
