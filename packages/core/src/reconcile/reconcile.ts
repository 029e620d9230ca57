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
  type TimelineItem,
} from "../model/index.js";
import { compareEdtf, latestDay, parseEdtf, startOf } from "../time/index.js";
import { getCommune, STATES } from "../vocabulary/index.js";
import { identify } from "./identity.js";
import { compareEntries, mergeStatements } from "./merge.js";

/** What reconciliation takes of an ingested document. */
export interface ReconcileInput {
  readonly source: Source;
  readonly statements: readonly Statement[];
  readonly issues?: readonly Issue[];
}

/**
 * One profile for each territorial authority that the documents say something of, in order of their keys. One that
 * they merely name has none.
 *
 * Neither the order of the documents nor their repetition changes the result: a document is known by its source's
 * id and counts once. Statements without `about` belong to no profile.
 */
export function reconcile(documents: Iterable<ReconcileInput>): Profile[] {
  const bySource = new Map<string, ReconcileInput>();
  for (const document of documents) {
    const known = bySource.get(document.source.id);
    // the same bytes under two names: the first name in the alphabet
    if (!known || JSON.stringify(document.source) < JSON.stringify(known.source))
      bySource.set(document.source.id, document);
  }
  const byAuthority = new Map<string, Statement[]>();
  for (const { statements } of bySource.values())
    for (const statement of statements) {
      if (statement.about === undefined) continue;
      const group = byAuthority.get(statement.about);
      if (group) group.push(statement);
      else byAuthority.set(statement.about, [statement]);
    }
  return [...byAuthority]
    .filter(([, statements]) => statements.some(({ kind }) => kind !== "commune"))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, statements]) => makeProfile(key, statements, bySource));
}

function makeProfile(
  key: string,
  statements: readonly Statement[],
  documents: ReadonlyMap<string, ReconcileInput>,
): Profile {
  const groups = new Map<Kind, Map<string, Statement[]>>();
  for (const statement of statements) {
    const group = groups.get(statement.kind) ?? new Map<string, Statement[]>();
    groups.set(statement.kind, group);
    const identity = identify(statement);
    const same = group.get(identity);
    if (same) same.push(statement);
    else group.set(identity, [statement]);
  }
  const entries = {} as Record<Kind, Entry[]>;
  const conflicts: Conflict[] = [];
  for (const kind of kinds) {
    const merged = [...(groups.get(kind) ?? [])].map(([id, group]) => mergeStatements(kind, id, group));
    entries[kind] = merged.map(({ entry }) => entry).sort(compareEntries);
    conflicts.push(...merged.flatMap((one) => one.conflicts));
  }
  conflicts.sort((a, b) => (`${a.kind} ${a.entry} ${a.field}` < `${b.kind} ${b.entry} ${b.field}` ? -1 : 1));
  const ids = [...new Set(statements.flatMap(({ evidence }) => evidence.map(({ source }) => source)))].sort();
  const used = ids.flatMap((id) => documents.get(id) ?? []);
  const sources = used.map(({ source }) => source);
  return {
    version: profileVersion,
    key,
    commune: communeOf(key, entries.commune),
    entries: entries as unknown as Profile["entries"],
    timeline: timelineOf(entries),
    conflicts,
    coverage: coverageOf(entries, sources),
    sources,
    issues: used.flatMap(({ issues }) => issues ?? []).filter(({ severity }) => severity !== "info"),
  };
}

/** The authority: as the vocabulary has it, else as the documents name it. */
function communeOf(key: string, stated: readonly Entry[]): CommuneValue {
  const known = getCommune(key);
  if (known) return { name: known.name, kind: known.kind, state: known.state, ags: known.ags };
  const state = STATES.find(({ ags }) => ags === key);
  if (state) return { name: state.name, kind: "Region", state: state.iso, ags: state.ags };
  return (stated[0]?.value as CommuneValue | undefined) ?? { name: key, kind: "Region" };
}

function timelineOf(entries: Record<Kind, readonly Entry[]>): TimelineItem[] {
  const items: TimelineItem[] = [];
  const add = (
    kind: Kind,
    dated: (value: Record<string, unknown>) => unknown,
    text: (value: Record<string, unknown>) => unknown,
  ): void => {
    for (const entry of entries[kind]) {
      const value = entry.value as Record<string, unknown>;
      const date = dated(value);
      if (typeof date === "string" && parseEdtf(date))
        items.push({ date, kind, entry: entry.id, text: String(text(value)) });
    }
  };
  add(
    "office",
    ({ since }) => since,
    ({ name }) => name,
  );
  add(
    "programme",
    ({ period }) => (typeof period === "string" ? startOf(period) : undefined),
    ({ name }) => name,
  );
  add(
    "agreement",
    ({ date, since }) => date ?? since,
    ({ kind, partner }) => (partner ? `${kind} – ${partner}` : kind),
  );
  add(
    "event",
    ({ date }) => date,
    ({ name }) => name,
  );
  add(
    "milestone",
    ({ date }) => date,
    ({ text }) => text,
  );
  add(
    "material",
    ({ year }) => year,
    ({ title }) => title,
  );
  return items.sort(
    (a, b) => compareEdtf(a.date, b.date) || (`${a.kind} ${a.entry}` < `${b.kind} ${b.entry}` ? -1 : 1),
  );
}

function coverageOf(entries: Record<Kind, readonly Entry[]>, sources: readonly Source[]): Coverage {
  const dates = sources
    .flatMap(({ modified, created, retrieved }) => modified ?? created ?? retrieved ?? [])
    .sort((a, b) => ((latestDay(a) ?? "") < (latestDay(b) ?? "") ? -1 : 1));
  const latest = dates.at(-1);
  return {
    found: kinds.filter((kind) => entries[kind].length > 0),
    missing: kinds.filter((kind) => entries[kind].length === 0),
    sources: sources.length,
    ...(latest === undefined ? {} : { latest }),
  };
}
