import { type Concept, splitList } from "./concept.js";
import { TOPIC_ROWS } from "./topics.data.js";

/** A subject of education in a thesaurus of two or three levels. */
export interface TopicEntry extends Concept {
  readonly related: readonly string[];
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

/** A row names a relation on one side; here both sides have it. */
function relateBothWays(entries: readonly TopicEntry[]): TopicEntry[] {
  return entries.map((entry) => {
    const others = entries.filter(({ related }) => related.includes(entry.id)).map(({ id }) => id);
    return { ...entry, related: [...new Set([...entry.related, ...others])].sort() };
  });
}

/** The thesaurus of topics. */
export const TOPICS: readonly TopicEntry[] = /* @__PURE__ */ (() =>
  relateBothWays(TOPIC_ROWS.trim().split("\n").map(parseRow)))();

/** Gives the topic with an id; `undefined` when there is none. */
export function getTopic(id: string): TopicEntry | undefined {
  return TOPICS.find((entry) => entry.id === id);
}

/** Gives the ids of the topics above one, the nearest first; empty at the top and for an unknown id. */
export function listBroaderTopics(id: string): string[] {
  const broader = getTopic(id)?.broader;
  return broader === undefined ? [] : [broader, ...listBroaderTopics(broader)];
}
