import type { Statement, Version } from "../model/index.js";
import {
  compareEdtf,
  earliestDay,
  endOf,
  latestDay,
  makePeriod,
  periodFrom,
  startOf,
} from "../time/index.js";
import { type BasedDate, sourcesOf } from "./document-facts.js";
import { orderEvidence } from "./order-evidence.js";

/** A value with the statements that say it. */
export interface Claim {
  readonly value: unknown;
  /** Canonical writing. */
  readonly text: string;
  readonly statements: readonly Statement[];
}

/** When a statement says that its value holds: from a date that it states, and at the time of its document. */
export type DatesOf = (statement: Statement) => {
  readonly stated: BasedDate | undefined;
  readonly document: BasedDate | undefined;
};

interface Dated {
  readonly claim: Claim;
  readonly first: BasedDate;
  readonly last: BasedDate;
}

/**
 * The values in order of time, if they follow each other: none was said at a time of another. Stated dates count before
 * those of documents; where they do not part the values ("since 2008" with both), those of documents alone are tried.
 * `undefined` where some have no date, or their times meet.
 */
export function orderByTime(
  field: string,
  claims: readonly Claim[],
  datesOf: DatesOf,
): Version[] | undefined {
  if (field === "period") return orderPeriods(claims);
  return (
    follow(field, claims, (statement) => datesOf(statement).stated ?? datesOf(statement).document) ??
    follow(field, claims, (statement) => datesOf(statement).document)
  );
}

/** The values with their times, those of unknown time last. */
export function listVersions(field: string, claims: readonly Claim[], datesOf: DatesOf): Version[] {
  return claims
    .map((claim) => {
      const dated = datedOf(claim, (statement) => datesOf(statement).document);
      return dated ? toVersion(field, dated) : versionOf(field, claim);
    })
    .sort(
      (a, b) =>
        compareEdtf(a.validity ?? "", b.validity ?? "") ||
        (JSON.stringify(a.value) < JSON.stringify(b.value) ? -1 : 1),
    );
}

function follow(
  field: string,
  claims: readonly Claim[],
  dateOf: (statement: Statement) => BasedDate | undefined,
): Version[] | undefined {
  const dated = claims.map((claim) => datedOf(claim, dateOf));
  if (!dated.every((one) => one !== undefined)) return undefined;
  const ordered = dated.sort((a, b) => compareEdtf(a.first.date, b.first.date));
  const parted = ordered.every(({ first }, index) => {
    const before = ordered[index - 1];
    return before === undefined || (latestDay(before.last.date) ?? "~") < (earliestDay(first.date) ?? "");
  });
  return parted
    ? ordered.map((one, index) => toVersion(field, one, ordered[index + 1]?.first.date))
    : undefined;
}

function datedOf(claim: Claim, dateOf: (statement: Statement) => BasedDate | undefined): Dated | undefined {
  const dates = claim.statements
    .flatMap((statement) => dateOf(statement) ?? [])
    .sort((a, b) => compareEdtf(a.date, b.date) || (a.basis < b.basis ? -1 : 1));
  const [first, last] = [dates[0], dates.at(-1)];
  return first && last && { claim, first, last };
}

/** A stated start lasts until the next value begins; what a document says is known for its own time alone. */
function toVersion(field: string, { claim, first, last }: Dated, next?: string): Version {
  const end = first.basis === "statement" ? next : last.date;
  const open = first.basis === "statement" && next === undefined;
  const start = startOf(first.date) ?? first.date;
  const validity = open
    ? periodFrom(start)
    : makePeriod(start, end === undefined ? undefined : (endOf(end) ?? startOf(end)));
  return versionOf(field, claim, { date: validity ?? first.date, basis: first.basis });
}

/** Times of participation that do not meet are several participations. */
function orderPeriods(claims: readonly Claim[]): Version[] | undefined {
  const ordered = [...claims].sort((a, b) => compareEdtf(String(a.value), String(b.value)));
  const parted = ordered.every(({ value }, index) => {
    const before = ordered[index - 1];
    return (
      before === undefined || (latestDay(String(before.value)) ?? "~") < (earliestDay(String(value)) ?? "")
    );
  });
  return parted
    ? ordered.map((claim) => versionOf("period", claim, { date: String(claim.value), basis: "statement" }))
    : undefined;
}

function versionOf(field: string, { value, statements }: Claim, dated?: BasedDate): Version {
  const evidence = orderEvidence(statements);
  return {
    field,
    value,
    ...(dated ? { validity: dated.date, basis: dated.basis } : {}),
    evidence,
    sources: sourcesOf(evidence).size,
  };
}
