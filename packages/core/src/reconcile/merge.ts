import type { Conflict, Entry, Evidence, Kind, Statement } from "../model/index.js";
import { compareEdtf, parseEdtf } from "../time/index.js";
import { normalise } from "./identity.js";

/** An entry with the disagreements met on the way. */
export interface Merged {
  readonly entry: Entry;
  readonly conflicts: readonly Conflict[];
}

interface Side {
  readonly value: unknown;
  readonly evidence: Evidence[];
  readonly sources: Set<string>;
}

/**
 * One entry from the statements that speak of the same thing. For each field the value that most documents give is
 * taken, then the most exact one; values that contradict it are kept as a conflict.
 */
export function mergeStatements(kind: Kind, id: string, statements: readonly Statement[]): Merged {
  const conflicts: Conflict[] = [];
  const value: Record<string, unknown> = {};
  const fields = [...new Set(statements.flatMap((statement) => Object.keys(statement.value)))].sort();
  for (const field of fields) {
    const sides = sidesOf(statements, field);
    const chosen = sides[0];
    if (!chosen) continue;
    value[field] = chosen.value;
    const against = sides.filter((side) => contradicts(kind, field, chosen.value, side.value));
    if (against.length)
      conflicts.push({
        kind,
        field,
        entry: id,
        sides: [chosen, ...against].map(({ value, evidence }) => ({ value, evidence })),
      });
  }
  const evidence = uniqueEvidence(statements);
  const bySource = new Map<string, number>();
  for (const { confidence, evidence } of statements)
    for (const { source } of evidence) bySource.set(source, Math.max(bySource.get(source) ?? 0, confidence));
  const doubt = [...bySource.values()].sort().reduce((product, confidence) => product * (1 - confidence), 1);
  const validity = validityOf(value);
  return {
    entry: {
      id,
      value: value as Entry["value"],
      evidence,
      sources: bySource.size,
      confidence: Math.min(0.99, Math.round((1 - doubt) * 1000) / 1000),
      ...(validity === undefined ? {} : { validity }),
      statements: [...new Set(statements.map((statement) => statement.id))].sort(),
    },
    conflicts,
  };
}

/** The different values of a field, the best supported first, then the most exact, then by text. */
function sidesOf(statements: readonly Statement[], field: string): Side[] {
  const sides = new Map<string, Side>();
  for (const statement of statements) {
    const value = (statement.value as Record<string, unknown>)[field];
    if (value === undefined) continue;
    const key = JSON.stringify(value);
    const side = sides.get(key) ?? { value, evidence: [], sources: new Set<string>() };
    side.evidence.push(...statement.evidence);
    for (const { source } of statement.evidence) side.sources.add(source);
    sides.set(key, side);
  }
  return [...sides]
    .sort(
      ([a, left], [b, right]) =>
        right.sources.size - left.sources.size || b.length - a.length || (a < b ? -1 : 1),
    )
    .map(([, side]) => ({ ...side, evidence: sortEvidence(side.evidence) }));
}

/** Fields in which documents may word the same thing differently: two wordings are no contradiction. */
const worded = new Set([
  "name",
  "text",
  "title",
  "unit",
  "label",
  "purpose",
  "role",
  "motto",
  "place",
  "series",
  "organiser",
  "topics",
  "partner",
  "street",
  "city",
  "organisation",
  "commune",
  "url",
  "value",
]);

function contradicts(_kind: Kind, field: string, left: unknown, right: unknown): boolean {
  if (left === right || worded.has(field)) return false;
  if (typeof left !== "string" || typeof right !== "string")
    return JSON.stringify(left) !== JSON.stringify(right);
  const [a, b] = [normalise(left), normalise(right)];
  // "2024" and "2024-06-14" agree, and so do "Amt für Bildung" and "im Amt für Bildung"
  return !(a.startsWith(b) || b.startsWith(a) || a.includes(b) || b.includes(a));
}

function validityOf(value: Record<string, unknown>): string | undefined {
  const { period, since, date, endDate } = value;
  if (typeof period === "string") return period;
  if (typeof since === "string" && parseEdtf(`${since}/..`)) return `${since}/..`;
  if (typeof date === "string" && typeof endDate === "string" && parseEdtf(`${date}/${endDate}`))
    return `${date}/${endDate}`;
  return typeof date === "string" ? date : undefined;
}

function uniqueEvidence(statements: readonly Statement[]): Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const { evidence } of statements)
    for (const item of evidence) {
      const key = `${item.source} ${item.start} ${item.end}`;
      const other = seen.get(key);
      if (!other || JSON.stringify(item) < JSON.stringify(other)) seen.set(key, item);
    }
  return sortEvidence([...seen.values()]);
}

function sortEvidence(evidence: readonly Evidence[]): Evidence[] {
  return [...evidence].sort(
    (a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0) || a.start - b.start || a.end - b.end,
  );
}

/** Orders entries: what more documents say first, then by date, then by key. */
export function compareEntries(a: Entry, b: Entry): number {
  return (
    b.sources - a.sources ||
    compareEdtf(a.validity ?? "9999", b.validity ?? "9999") ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
