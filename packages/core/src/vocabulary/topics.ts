import { TOPIC_ROWS } from "./topics.data.js";

/** A subject of education in a thesaurus of two or three levels, SKOS-like. */
export interface TopicEntry {
  /** ASCII kebab-case; never renamed, never reused. */
  readonly id: string;
  /** Preferred German label. */
  readonly de: string;
  /** Preferred English label. */
  readonly en: string;
  /** Patterns beside the labels: "Kita*" begins a compound, "=MINT" counts in exact case only. */
  readonly synonyms: { readonly de: readonly string[]; readonly en: readonly string[] };
  /** Id of the wider topic; absent at the top. */
  readonly broader?: string;
  /** Ids of topics that are close and neither wider nor narrower. */
  readonly related: readonly string[];
}

function splitList(text: string): string[] {
  return text === "" ? [] : text.split(";");
}

function parseRow(row: string): TopicEntry {
  const [id = "", de = "", en = "", broader = "", german = "", english = "", related = ""] = row.split("|");
  return {
    id,
    de,
    en,
    synonyms: { de: splitList(german), en: splitList(english) },
    ...(broader === "" ? {} : { broader }),
    related: splitList(related),
  };
}

/** The thesaurus of topics. */
export const TOPICS: readonly TopicEntry[] = /* @__PURE__ */ TOPIC_ROWS.trim().split("\n").map(parseRow);

/** Gives the topic with an id; `undefined` when there is none. */
export function getTopic(id: string): TopicEntry | undefined {
  return TOPICS.find((entry) => entry.id === id);
}

/** Gives the ids of the topics above one, the nearest first; empty at the top and for an unknown id. */
export function listBroaderTopics(id: string): string[] {
  const broader = getTopic(id)?.broader;
  return broader === undefined ? [] : [broader, ...listBroaderTopics(broader)];
}
