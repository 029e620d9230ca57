import {
  type CommuneValue,
  type Conflict,
  type Coverage,
  type Entry,
  type Issue,
  type Kind,
  kinds,
  type Profile,
  profileVersion,
  type Source,
  type Statement,
} from "../model/index.js";
import { latestDay } from "../time/index.js";
import type { ReconcileOptions } from "./dossier.js";
import { compareMade, type Made } from "./make-entry.js";
import { listTimeline } from "./timeline.js";

/** What a profile is put together from. */
export interface ProfileParts {
  readonly key: string;
  /** In no order. */
  readonly made: ReadonlyMap<Kind, readonly Made[]>;
  readonly statements: Iterable<Statement>;
  /** The documents of the statements, by the ids of their sources. */
  readonly documents: readonly { readonly source: Source; readonly issues: readonly Issue[] }[];
}

/** Puts a profile together: entries in order, timeline, conflicts, coverage, sources, issues. */
export function makeProfile(
  { key, made, statements, documents }: ProfileParts,
  options: ReconcileOptions,
): Profile {
  const entries = {} as Record<Kind, Entry[]>;
  const conflicts: Conflict[] = [];
  for (const kind of kinds) {
    const ordered = [...(made.get(kind) ?? [])].sort(compareMade);
    entries[kind] = ordered.map(({ entry }) => entry);
    conflicts.push(...ordered.flatMap((one) => one.conflicts));
  }
  conflicts.sort((a, b) => (`${a.kind} ${a.entry} ${a.field}` < `${b.kind} ${b.entry} ${b.field}` ? -1 : 1));
  const sources = documents.map(({ source }) => source);
  return {
    version: profileVersion,
    key,
    commune: options.describeAuthority?.(key) ?? statedCommune(key, entries.commune as Entry<"commune">[]),
    entries: entries as unknown as Profile["entries"],
    timeline: listTimeline(entries),
    conflicts,
    coverage: coverageOf(entries, sources),
    sources,
    issues: [...issuesOf(documents, options.check !== undefined), ...check(statements, sources, options)],
  };
}

/** The authority as the documents name it. */
function statedCommune(key: string, stated: readonly Entry<"commune">[]): CommuneValue {
  const named = stated.find(({ value }) => value.ags === key) ?? stated[0];
  return named?.value ?? { name: key, kind: "Region" };
}

/** Doubts about single documents are left out where they are looked for in all of them together. */
function issuesOf(documents: ProfileParts["documents"], checked: boolean): Issue[] {
  return documents
    .flatMap(({ issues }) => issues)
    .filter(({ severity, code }) => severity !== "info" && !(checked && code.startsWith("plausibility/")));
}

function check(
  statements: Iterable<Statement>,
  sources: readonly Source[],
  options: ReconcileOptions,
): Issue[] {
  if (!options.check) return [];
  const place = ({ evidence: [first] }: Statement): [string, number] => [
    first?.source ?? "",
    first?.start ?? 0,
  ];
  const ordered = [...statements]
    .map((statement) => ({ statement, place: place(statement) }))
    .sort(
      (a, b) =>
        compareText(a.place[0], b.place[0]) ||
        a.place[1] - b.place[1] ||
        compareText(a.statement.id, b.statement.id),
    );
  return [
    ...options.check(
      ordered.map(({ statement }) => statement),
      { sources },
    ),
  ];
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function coverageOf(entries: Record<Kind, readonly Entry[]>, sources: readonly Source[]): Coverage {
  const dates = sources
    .flatMap(({ modified, created, retrieved }) => modified ?? created ?? retrieved ?? [])
    .sort((a, b) => compareText(latestDay(a) ?? "", latestDay(b) ?? "") || compareText(a, b));
  const latest = dates.at(-1);
  return {
    found: kinds.filter((kind) => entries[kind].length > 0),
    missing: kinds.filter((kind) => entries[kind].length === 0),
    sources: sources.length,
    ...(latest === undefined ? {} : { latest }),
  };
}
