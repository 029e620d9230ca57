import type { AgreementValue } from "@bildungsprofil/core";
import type { CandidateOf } from "../extractor.js";

type Agreement = CandidateOf<"agreement">;

/** Places that are kept as evidence of one agreement. */
const mostSpans = 8;

/** How many agreements back the same one is looked for. */
const recent = 100;

/** What several places say of one agreement: a partner here, a date there. */
export function mergeAgreements(found: readonly Agreement[]): Agreement[] {
  const merged: Agreement[] = [];
  for (const one of found) {
    const at = merged.findLastIndex(
      (known, index) => index >= merged.length - recent && isSame(known.value, one.value),
    );
    if (at < 0) {
      merged.push(one);
      continue;
    }
    const known = merged[at]!;
    const partner = [known.value.partner, one.value.partner]
      .filter((name) => name !== undefined)
      .sort((a, b) => b.length - a.length)[0];
    const spans = one.spans.filter(
      (span) => !known.spans.some(({ start, end }) => start <= span.start && end >= span.end),
    );
    merged[at] = {
      ...known,
      value: { ...one.value, ...known.value, ...(partner ? { partner } : {}) },
      spans: [...known.spans, ...spans.slice(0, Math.max(0, mostSpans - known.spans.length))],
      confidence: Math.max(
        known.confidence,
        one.confidence,
        partner && (known.value.date ?? one.value.date) ? 0.85 : 0,
      ),
    };
  }
  return merged;
}

function isSame(a: AgreementValue, b: AgreementValue): boolean {
  if (a.kind !== b.kind || a.kind === "Beschluss") return false;
  const differ = (left: string | undefined, right: string | undefined): boolean =>
    left !== undefined && right !== undefined && !left.includes(right) && !right.includes(left);
  if (
    differ(a.partner, b.partner) ||
    differ(a.commune, b.commune) ||
    differ(a.date, b.date) ||
    differ(a.since, b.since)
  )
    return false;
  // signed on a day and in force since a year may be two of them
  return !((a.date && b.since) || (a.since && b.date));
}
