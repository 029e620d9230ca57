import { type EdtfDate, formatEdtf, parseEdtf } from "./edtf.js";

function parsePoint(edtf: string): EdtfDate | undefined {
  const value = parseEdtf(edtf);
  return value === undefined || value.type === "interval" ? undefined : value;
}

/**
 * Joins a start and an end into an EDTF interval; a missing side is open (`..`). Equal sides give the date
 * itself. `undefined` when both are missing, when one is no date, or when the end lies before the start.
 */
export function makePeriod(start: string | undefined, end: string | undefined): string | undefined {
  const from = start === undefined ? undefined : parsePoint(start);
  const to = end === undefined ? undefined : parsePoint(end);
  if ((start !== undefined && from === undefined) || (end !== undefined && to === undefined))
    return undefined;
  if (start !== undefined && start === end) return start;
  const text = formatEdtf({ type: "interval", start: from, end: to });
  return parseEdtf(text) === undefined ? undefined : text;
}

/** The period that begins with a date and has no known end: `2009` → `2009/..`. */
export function periodFrom(start: string): string | undefined {
  return makePeriod(start, undefined);
}

/** The period that ends with a date and has no known start: `2025` → `../2025`. */
export function periodTo(end: string): string | undefined {
  return makePeriod(undefined, end);
}

/** Where a period begins, as EDTF; a date begins with itself. `undefined` for an open start or no EDTF. */
export function startOf(edtf: string): string | undefined {
  const value = parseEdtf(edtf);
  if (value === undefined) return undefined;
  if (value.type !== "interval") return edtf;
  return value.start === undefined ? undefined : formatEdtf(value.start);
}

/** Where a period ends, as EDTF; a date ends with itself. `undefined` for an open end or no EDTF. */
export function endOf(edtf: string): string | undefined {
  const value = parseEdtf(edtf);
  if (value === undefined) return undefined;
  if (value.type !== "interval") return edtf;
  return value.end === undefined ? undefined : formatEdtf(value.end);
}

/**
 * The school year that begins in `startYear`, as months: 2023 → `2023-08/2024-07`. In every German state it
 * runs from 1 August to 31 July (Hamburger Abkommen of the states, 1964).
 */
export function makeSchoolYear(startYear: number): string | undefined {
  return makePeriod(`${startYear}-08`, `${startYear + 1}-07`);
}
