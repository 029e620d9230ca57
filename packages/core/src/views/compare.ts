import { type CommuneValue, type Entry, type Kind, kinds, type Profile } from "../model/index.js";

/** One authority in a comparison. */
export interface ComparisonColumn {
  readonly key: string;
  readonly commune: CommuneValue;
}

/** What one authority has in one row. */
export interface ComparisonCell {
  readonly count: number;
  /** In the order of the profile. */
  readonly entries: readonly Entry[];
}

/** A kind, or a topic within a kind. */
export interface ComparisonRow {
  readonly kind: Kind;
  /** Id in the topic vocabulary; absent in the row of the whole kind. */
  readonly topic?: string;
  /** Label of the topic, as `labelTopic` gives it. */
  readonly label?: string;
  /** Number of authorities with at least one entry. */
  readonly communes: number;
  /** One for each column. */
  readonly cells: readonly ComparisonCell[];
}

/** Authorities side by side. */
export interface Comparison {
  readonly columns: readonly ComparisonColumn[];
  readonly rows: readonly ComparisonRow[];
}

export interface CompareOptions {
  /** Gives the label of a topic, such as `(id) => getTopic(id)?.de`. */
  readonly labelTopic?: (id: string) => string | undefined;
}

/** The topics of an entry, as its value names them. */
function topicsOf(entry: Entry): readonly string[] {
  const { topics } = entry.value as { topics?: readonly string[] };
  return topics ?? [];
}

/**
 * A table of authorities by kind and topic. The rows follow the order of the kinds; the topics of a kind come below
 * it, those of most authorities first. An empty cell means that the documents say nothing, not that there is nothing.
 */
export function compare(profiles: readonly Profile[], { labelTopic }: CompareOptions = {}): Comparison {
  const rows: ComparisonRow[] = [];
  for (const kind of kinds) {
    const all = profiles.map((profile) => profile.entries[kind] as readonly Entry[]);
    if (all.every((entries) => entries.length === 0)) continue;
    rows.push({ kind, ...countCells(all) });
    const byTopic = new Map<string, Entry[][]>();
    for (const [column, entries] of all.entries())
      for (const entry of entries)
        for (const topic of new Set(topicsOf(entry))) {
          const cells = byTopic.get(topic) ?? all.map(() => []);
          cells[column]?.push(entry);
          byTopic.set(topic, cells);
        }
    const topics = [...byTopic].map(([topic, cells]): ComparisonRow => {
      const label = labelTopic?.(topic);
      return { kind, topic, ...(label === undefined ? {} : { label }), ...countCells(cells) };
    });
    rows.push(
      ...topics.sort((a, b) => b.communes - a.communes || ((a.topic ?? "") < (b.topic ?? "") ? -1 : 1)),
    );
  }
  return { columns: profiles.map(({ key, commune }) => ({ key, commune })), rows };
}

function countCells(all: readonly (readonly Entry[])[]): Pick<ComparisonRow, "communes" | "cells"> {
  return {
    communes: all.filter((entries) => entries.length > 0).length,
    cells: all.map((entries) => ({ count: entries.length, entries })),
  };
}
