import { type Coverage, type Entry, kinds, type Profile } from "../model/index.js";
import { compareEdtf } from "../time/index.js";

/** How much a profile rests on. */
export interface CoverageReport {
  readonly found: Coverage["found"];
  readonly missing: Coverage["missing"];
  readonly sources: number;
  /** Earliest and latest date that the sources give for themselves; absent where none gives one. */
  readonly earliest?: string;
  readonly latest?: string;
  /** Sources that give no date of their own. */
  readonly undated: number;
  readonly entries: number;
  /** Entries that two documents or more say. */
  readonly supported: number;
  /** `supported / entries`, 0 to 1; 0 for a profile without entries. */
  readonly supportedShare: number;
  readonly conflicts: number;
}

/** Which kinds were found, in how many documents, how recent, and how much of it more than one document says. */
export function coverage(profile: Profile): CoverageReport {
  const counted = kinds.map((kind) => ({ kind, entries: profile.entries[kind] as readonly Entry[] }));
  const all = counted.flatMap(({ entries }) => entries);
  const supported = all.filter((entry) => entry.sources >= 2).length;
  const dates = profile.sources
    .flatMap(({ modified, created, retrieved }) => modified ?? created ?? retrieved ?? [])
    .sort(compareEdtf);
  const [earliest, latest] = [dates[0], dates.at(-1)];
  return {
    found: counted.filter(({ entries }) => entries.length > 0).map(({ kind }) => kind),
    missing: counted.filter(({ entries }) => entries.length === 0).map(({ kind }) => kind),
    sources: profile.sources.length,
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
    undated: profile.sources.length - dates.length,
    entries: all.length,
    supported,
    supportedShare: all.length === 0 ? 0 : supported / all.length,
    conflicts: profile.conflicts.length,
  };
}
