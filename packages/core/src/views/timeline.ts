import { type Entry, type Kind, kinds, type Profile } from "../model/index.js";
import { compareEdtf, endOf, parseEdtf, startOf } from "../time/index.js";
import { headlineOf } from "./headline.js";

/** Something dated. */
export interface TimelineRow {
  /** When it happened or began, EDTF. */
  readonly date: string;
  /** When it ended, EDTF; absent for a point in time, an open end and an unknown one. */
  readonly end?: string;
  readonly kind: Kind;
  readonly entry: Entry;
  /** The name, title or words of the entry; of a version: its value. */
  readonly text: string;
  /** Field of the entry's value that had this value from then on; absent for the entry itself. */
  readonly field?: string;
}

/** Fields that date an entry, the one that counts first. */
const dateFields: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  office: ["since"],
  programme: ["period"],
  agreement: ["date", "since"],
  goal: ["by"],
  event: ["date"],
  milestone: ["date"],
  material: ["year"],
};

/**
 * All that is dated, oldest first: entries by the date that their value gives, and the versions of their fields by the
 * time from which they held. Equal dates keep the order of kinds and entries.
 */
export function timeline(profile: Profile): TimelineRow[] {
  const rows: TimelineRow[] = [];
  const add = (date: unknown, end: unknown, row: Omit<TimelineRow, "date" | "end">): void => {
    if (typeof date !== "string" || !parseEdtf(date)) return;
    const start = startOf(date);
    if (start === undefined) return;
    const last = typeof end === "string" && parseEdtf(end) ? endOf(end) : endOf(date);
    rows.push({ date: start, ...(last === undefined || last === start ? {} : { end: last }), ...row });
  };
  for (const kind of kinds)
    for (const entry of profile.entries[kind] as readonly Entry[]) {
      const value = entry.value as Record<string, unknown>;
      const field = dateFields[kind]?.find((name) => value[name] !== undefined);
      if (field !== undefined) add(value[field], value.endDate, { kind, entry, text: headlineOf(entry) });
      for (const version of entry.versions ?? []) {
        const text = typeof version.value === "string" ? version.value : JSON.stringify(version.value);
        add(version.validity, undefined, { kind, entry, text, field: version.field });
      }
    }
  return rows.sort((a, b) => compareEdtf(a.date, b.date));
}
