import { type Kind, kinds, Profile, profileVersion } from "../../src/index.js";

/** An entry of a test profile: its value with what is of interest beside. */
export interface Given {
  readonly id?: string;
  readonly value: Record<string, unknown>;
  readonly sources?: number;
  readonly quote?: string;
  readonly versions?: readonly {
    readonly field: string;
    readonly value: unknown;
    readonly validity?: string;
  }[];
}

const source = "a".repeat(64);

const evidence = (quote: string) => [{ source, start: 0, end: quote.length, quote }];

/** A valid profile with the given entries. */
export function profileOf(
  entries: Partial<Record<Kind, readonly Given[]>>,
  more: { key?: string; name?: string; sources?: readonly object[]; conflicts?: readonly object[] } = {},
): Profile {
  const all = kinds.map((kind) => [
    kind,
    (entries[kind] ?? []).map(({ id, value, sources = 1, quote = "Wort", versions }, index) => ({
      id: id ?? `${kind} ${index}`,
      value,
      evidence: evidence(quote),
      sources,
      independentSources: sources,
      confidence: 0.8,
      statements: ["0123456789abcdef"],
      ...(versions === undefined
        ? {}
        : {
            versions: versions.map((one) => ({ ...one, evidence: evidence(String(one.value)), sources: 1 })),
          }),
    })),
  ]);
  return Profile.parse({
    version: profileVersion,
    key: more.key ?? "landkreis-auental",
    commune: { name: more.name ?? "Auental", kind: "Landkreis" },
    entries: Object.fromEntries(all),
    timeline: [],
    conflicts: more.conflicts ?? [],
    coverage: { found: [], missing: [], sources: 1 },
    sources: more.sources ?? [{ id: source, mediaType: "text/html", byteLength: 1 }],
    issues: [],
  });
}
