import type { DateParts } from "./parts.js";
import type { Point } from "./point.js";

/** Completes days and months from the members after them, years also from those before. */
export function fillMembers(members: readonly Point[]): Point[] | undefined {
  const filled = [...members];
  // days at the end that no month follows are no dates
  while (filled.length > 0 && isBareDay(filled.at(-1)!.parts)) filled.pop();
  if (filled.length === 0) return undefined;
  for (let at = filled.length - 2; at >= 0; at--) filled[at] = complete(filled[at]!, filled[at + 1]!);
  for (let at = 1; at < filled.length; at++) {
    const [before, member] = [filled[at - 1]!, filled[at]!];
    if (
      member.parts.year === undefined &&
      member.parts.decade === undefined &&
      before.parts.year !== undefined &&
      before.parts.unit === member.parts.unit
    )
      filled[at] = withYear(member, laterYear(before.parts, member.parts));
  }
  return filled.some(({ parts }) => isBareDay(parts)) ? undefined : filled;
}

function isBareDay({ unit, month }: DateParts): boolean {
  return unit === "day" && month === undefined;
}

function complete(member: Point, donor: Point): Point {
  const { parts } = member;
  if (isBareDay(parts)) {
    if (donor.parts.unit !== "day" || donor.parts.month === undefined) return member;
    const month = { ...parts, month: donor.parts.month, implied: ["month"] };
    const earlier =
      donor.parts.day !== undefined && parts.day! > donor.parts.day && donor.parts.year === undefined;
    if (earlier) return { ...member, parts: month };
    return donor.parts.year === undefined
      ? { ...member, parts: month }
      : { ...member, parts: { ...month, year: donor.parts.year, implied: ["month", "year"] } };
  }
  if (
    parts.year !== undefined ||
    parts.decade !== undefined ||
    donor.parts.year === undefined ||
    donor.parts.unit === "year"
  )
    return member;
  if (donor.parts.unit !== parts.unit && !(parts.unit === "month" && donor.parts.unit === "day"))
    return member;
  return withYear(member, donor.parts.year - (comesAfter(parts, donor.parts) ? 1 : 0));
}

/** "10. Dezember bis 5. Januar 2024" begins in the year before. */
function comesAfter(a: DateParts, b: DateParts): boolean {
  return (a.month ?? 0) > (b.month ?? 0) && b.month !== undefined && (a.month ?? 0) - b.month >= 6;
}

function laterYear(before: DateParts, parts: DateParts): number {
  return before.year! + (comesAfter(before, parts) ? 1 : 0);
}

function withYear(member: Point, year: number): Point {
  return { ...member, parts: { ...member.parts, year, implied: [...(member.parts.implied ?? []), "year"] } };
}
