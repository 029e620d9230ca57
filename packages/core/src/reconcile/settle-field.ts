import type { Conflict, Kind, Statement, Version } from "../model/index.js";
import { contains, earliestDay, latestDay, parseEdtf } from "../time/index.js";
import { sourcesOf } from "./document-facts.js";
import { normalise, stemsOf } from "./normalise.js";
import { orderEvidence } from "./order-evidence.js";
import { type Claim, type DatesOf, listVersions, orderByTime } from "./versions.js";

/** What the statements on one thing come to in one field. */
export interface SettledField {
  readonly value: unknown;
  /** The values at different times, or beside each other. */
  readonly versions?: readonly Version[];
  /** The values that cannot all hold, the chosen one first. */
  readonly sides?: Conflict["sides"];
}

/**
 * How the values of a field go together:
 * - `fixed`: there is one; another one is a contradiction;
 * - `worded`: documents word it differently, which is no contradiction;
 * - `changing`: one at a time; two at the same time are a contradiction;
 * - `manifold`: several may hold at a time.
 */
type Policy = "fixed" | "worded" | "changing" | "manifold";

/** By field, or by kind and field; all others are `fixed`. */
const policies: { readonly [field: string]: Policy } = {
  ...{ name: "worded", text: "worded", title: "worded", unit: "worded", value: "worded", approx: "worded" },
  ...{ motto: "worded", place: "worded", series: "worded", organiser: "worded", topics: "worded" },
  ...{ partner: "worded", commune: "worded", street: "worded", city: "worded", url: "worded" },
  ...{ "organisation.kind": "worded", "material.kind": "worded" },
  ...{ placement: "changing", staffCount: "changing", period: "changing", "programme.role": "changing" },
  ...{ role: "manifold", organisation: "manifold", honorific: "manifold", label: "manifold" },
  ...{ "address.unit": "manifold", purpose: "worded" },
};

/** One of the values, with those that say it. */
interface Side {
  readonly value: unknown;
  /** Canonical writing. */
  readonly text: string;
  readonly statements: Statement[];
  readonly sources: Set<string>;
}

/** Of more values than these, only equal ones are taken for one. */
const MOST_COMPARED = 200;

/**
 * What a field holds: the latest value where the values follow each other in time, else the one that most documents
 * give, then the longest one.
 */
export function settleField(
  kind: Kind,
  field: string,
  statements: readonly Statement[],
  datesOf: DatesOf,
): SettledField {
  const policy = policies[`${kind}.${field}`] ?? policies[field] ?? "fixed";
  const sides = listSides(field, statements);
  const best = sides[0];
  if (best === undefined || sides.length === 1 || policy === "worded") return { value: best?.value };
  const claims = gather(sides, field);
  const [first] = claims;
  if (claims.length === 1) return { value: first!.value };
  if (policy === "fixed") return { value: first!.value, sides: claims.map(toSide) };
  const versions = orderByTime(field, claims, datesOf);
  if (versions) return { value: versions.at(-1)!.value, versions };
  if (policy === "manifold") return { value: first!.value, versions: listVersions(field, claims, datesOf) };
  return { value: first!.value, sides: claims.map(toSide) };
}

const toSide = ({ value, statements }: Claim): Conflict["sides"][number] => ({
  value,
  evidence: orderEvidence(statements),
});

/** The values of a field, the best supported first, then the most exact, then by text. */
function listSides(field: string, statements: readonly Statement[]): Side[] {
  const sides = new Map<string, Side>();
  for (const statement of statements) {
    const value = (statement.value as Record<string, unknown>)[field];
    if (value === undefined) continue;
    const text = JSON.stringify(value);
    const side = sides.get(text) ?? { value, text, statements: [], sources: new Set<string>() };
    side.statements.push(statement);
    for (const source of sourcesOf(statement.evidence)) side.sources.add(source);
    sides.set(text, side);
  }
  return [...sides.values()].sort(compareSides);
}

function compareSides(a: Side, b: Side): number {
  return b.sources.size - a.sources.size || b.text.length - a.text.length || (a.text < b.text ? -1 : 1);
}

/**
 * Puts values together that agree, such as "2024" and "2024-06-14", "Amt für Bildung" and "im Amt für Bildung". One that
 * would agree with several, which do not agree with each other, says nothing against any and is in none. The best
 * supported come first.
 */
function gather(sides: readonly Side[], field: string): Claim[] {
  const camps: { leader: Side; sides: Side[] }[] = [];
  const forms = new Map(sides.map((side) => [side, formOf(side.value)]));
  const compared = sides.length <= MOST_COMPARED;
  for (const side of [...sides].sort((a, b) => compareDetail(field, a, b))) {
    const fitting = compared ? camps.filter(({ leader }) => agree(forms.get(leader)!, forms.get(side)!)) : [];
    if (fitting.length === 0) camps.push({ leader: side, sides: [side] });
    else if (fitting.length === 1) fitting[0]!.sides.push(side);
  }
  return camps
    .map((camp): Claim & Side => {
      const shown = forms.get(camp.leader)!.isDate ? camp.leader : [...camp.sides].sort(compareSides)[0]!;
      return {
        value: shown.value,
        text: shown.text,
        statements: camp.sides.flatMap((side) => side.statements),
        sources: new Set(camp.sides.flatMap((side) => [...side.sources])),
      };
    })
    .sort(compareSides);
}

/** The one that says more first: of dates the shorter span, of a participation the one with an end, of words the longer. */
function compareDetail(field: string, a: Side, b: Side): number {
  const [left, right] = [spanOf(a.value, field), spanOf(b.value, field)];
  return left - right || b.text.length - a.text.length || (a.text < b.text ? -1 : 1);
}

function spanOf(value: unknown, field: string): number {
  if (typeof value !== "string" || parseEdtf(value) === undefined) return 0;
  const [first, last] = [earliestDay(value), latestDay(value)];
  if (field === "period") return first === undefined || last === undefined ? 1 : value.includes("/") ? 0 : 2;
  if (first === undefined || last === undefined) return Number.MAX_SAFE_INTEGER;
  const days = (day: string): number =>
    Number(day.slice(0, 4)) * 372 + Number(day.slice(5, 7)) * 31 + Number(day.slice(8));
  return days(last) - days(first);
}

interface Form {
  readonly text: string;
  readonly isDate: boolean;
  readonly date: string;
}

function formOf(value: unknown): Form {
  if (typeof value !== "string") return { text: JSON.stringify(value), isDate: false, date: "" };
  if (parseEdtf(value) !== undefined) return { text: value, isDate: true, date: value };
  return { text: ` ${stemsOf(normalise(value)).join(" ")} `, isDate: false, date: "" };
}

function agree(a: Form, b: Form): boolean {
  if (a.isDate && b.isDate) return contains(a.date, b.date) || contains(b.date, a.date);
  return a.text === b.text || (a.text.trim() !== "" && (a.text.includes(b.text) || b.text.includes(a.text)));
}
