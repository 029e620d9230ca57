import { type Entry, type Evidence, type Kind, kinds, type Profile, type Source } from "../model/index.js";

/** A field whose value differs between two states of an entry. */
export interface FieldChange {
  readonly field: string;
  /** `undefined` where the field was added. */
  readonly before: unknown;
  /** `undefined` where the field was removed. */
  readonly after: unknown;
}

/** An entry in only one of two profiles. */
export interface EntryDifference {
  readonly kind: Kind;
  readonly entry: Entry;
}

/** An entry of both profiles, with other values. */
export interface EntryChange {
  readonly kind: Kind;
  readonly id: string;
  readonly before: Entry;
  readonly after: Entry;
  readonly fields: readonly FieldChange[];
  /** The words behind each state. */
  readonly evidence: { readonly before: readonly Evidence[]; readonly after: readonly Evidence[] };
}

/** What changed between two states of a profile. */
export interface ProfileDifference {
  readonly added: readonly EntryDifference[];
  readonly removed: readonly EntryDifference[];
  readonly changed: readonly EntryChange[];
  readonly sources: { readonly added: readonly Source[]; readonly removed: readonly Source[] };
}

/** Text that is equal for equal JSON values, whatever the order of their keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  ) ?? "";

/**
 * What was added, removed and changed from one state of a profile to another, in the order of the kinds. Entries are
 * the same when kind and id are. More support for the same value is no change.
 */
export function diff(before: Profile, after: Profile): ProfileDifference {
  const added: EntryDifference[] = [];
  const removed: EntryDifference[] = [];
  const changed: EntryChange[] = [];
  for (const kind of kinds) {
    const old = byId(before.entries[kind] as readonly Entry[]);
    const now = byId(after.entries[kind] as readonly Entry[]);
    for (const [id, entry] of old) if (!now.has(id)) removed.push({ kind, entry });
    for (const [id, entry] of now) {
      const earlier = old.get(id);
      if (!earlier) {
        added.push({ kind, entry });
        continue;
      }
      const fields = compareFields(earlier, entry);
      if (fields.length > 0)
        changed.push({
          kind,
          id,
          before: earlier,
          after: entry,
          fields,
          evidence: { before: earlier.evidence, after: entry.evidence },
        });
    }
  }
  return {
    added,
    removed,
    changed,
    sources: {
      added: missingFrom(before.sources, after.sources),
      removed: missingFrom(after.sources, before.sources),
    },
  };
}

const byId = (entries: readonly Entry[]): Map<string, Entry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

function missingFrom(known: readonly Source[], sources: readonly Source[]): Source[] {
  const ids = new Set(known.map(({ id }) => id));
  return sources.filter(({ id }) => !ids.has(id));
}

function compareFields(before: Entry, after: Entry): FieldChange[] {
  const [old, now] = [before, after].map(({ value, validity }) => ({
    ...(value as Record<string, unknown>),
    ...(validity === undefined ? {} : { validity }),
  })) as [Record<string, unknown>, Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((field) => canonical(old[field]) !== canonical(now[field]))
    .map((field) => ({ field, before: old[field], after: now[field] }));
}
