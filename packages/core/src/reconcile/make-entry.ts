import type { Conflict, Entry, Kind, Statement } from "../model/index.js";
import { compareEdtf, earliestDay, latestDay, parseEdtf, startOf } from "../time/index.js";
import { type BasedDate, type DocumentFacts, sourcesOf, weigh } from "./document-facts.js";
import { orderEvidence } from "./order-evidence.js";
import type { Cluster } from "./register.js";
import { type SettledField, settleField } from "./settle-field.js";

/** What is known of the documents that statements come from. */
export interface Witnesses {
  factsOf(source: string): DocumentFacts | undefined;
  familyOf(source: string): string;
}

/** An entry with the disagreements met on the way. */
export interface Made {
  readonly entry: Entry;
  readonly conflicts: readonly Conflict[];
  /** Orders entries by the time at which they hold, those of unknown time last. */
  readonly time: string;
}

/** One entry from the statements that speak of the same thing. */
export function makeEntry(kind: Kind, { id, statements, identity }: Cluster, witnesses: Witnesses): Made {
  const conflicts: Conflict[] = [];
  const versions: NonNullable<Entry["versions"]> = [];
  const value: Record<string, unknown> = {};
  const datesOf = datingOf(statements, witnesses);
  for (const field of [...new Set(statements.flatMap((statement) => Object.keys(statement.value)))].sort()) {
    const settled: SettledField =
      statements.length === 1
        ? { value: (statements[0]!.value as Record<string, unknown>)[field] }
        : settleField(kind, field, statements, datesOf);
    if (settled.value === undefined) continue;
    value[field] = settled.value;
    versions.push(...(settled.versions ?? []));
    if (settled.sides) conflicts.push({ kind, field, entry: id, sides: settled.sides });
  }
  const evidence = orderEvidence(statements);
  const { confidence, independentSources } = weigh(statements, (source) => witnesses.familyOf(source));
  const validity = validityOf(value);
  return {
    entry: {
      id,
      value: value as Entry["value"],
      evidence,
      sources: sourcesOf(evidence).size,
      independentSources,
      confidence,
      ...(validity === undefined ? {} : { validity }),
      ...(versions.length ? { versions } : {}),
      ...(identity.length ? { identity: [...identity] } : {}),
      statements: [...new Set(statements.map((statement) => statement.id))].sort(),
    },
    conflicts,
    time:
      validity === undefined
        ? "~"
        : `${earliestDay(validity) ?? ""} ${latestDay(validity) ?? "~"} ${validity}`,
  };
}

/** Orders entries: what more documents say first, then by time, then by key. */
export function compareMade(a: Made, b: Made): number {
  return (
    b.entry.sources - a.entry.sources || compareText(a.time, b.time) || compareText(a.entry.id, b.entry.id)
  );
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** When the statements on one thing were made. */
function datingOf(statements: readonly Statement[], witnesses: Witnesses) {
  const beginning = statements
    .flatMap(({ value }) => statedStart(value) ?? [])
    .sort((a, b) => compareEdtf(a, b))[0];
  const document = (source: string): BasedDate | undefined => {
    const dated = witnesses.factsOf(source)?.dated;
    if (dated?.basis !== "content" || beginning === undefined) return dated;
    // who speaks of a thing does so after it began: what the document tells of does not date it then
    const isBefore = (latestDay(dated.date) ?? "~") < (earliestDay(beginning) ?? "");
    return isBefore ? undefined : dated;
  };
  return ({ value, evidence }: Statement) => {
    const start = statedStart(value);
    return {
      stated: start === undefined ? undefined : ({ date: start, basis: "statement" } as const),
      document: document(evidence[0]?.source ?? ""),
    };
  };
}

function statedStart(value: Statement["value"]): string | undefined {
  const { since, period } = value as { since?: string; period?: string };
  const date = since ?? period;
  return date === undefined ? undefined : startOf(date);
}

function validityOf(value: Record<string, unknown>): string | undefined {
  const { period, since, date, endDate } = value;
  if (typeof period === "string") return period;
  if (typeof since === "string" && parseEdtf(`${since}/..`)) return `${since}/..`;
  if (typeof date === "string" && typeof endDate === "string" && parseEdtf(`${date}/${endDate}`))
    return `${date}/${endDate}`;
  return typeof date === "string" ? date : undefined;
}
