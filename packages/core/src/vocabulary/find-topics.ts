import { foldGerman } from "./fold.js";
import { TOPICS, type TopicEntry } from "./topics.js";

/** Function words between the words of a term: "Übergang von der Schule in den Beruf" is "Übergang Schule Beruf". */
const FUNCTION_WORDS: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    "der die das des dem den ein eine einer eines einem einen von vom zu zum zur in im ins an am auf aus bei mit the a an of to from into and und".split(
      " ",
    ),
  ))();
const WORD = /[\p{L}\p{N}]+/gu;
/** An inflected word may differ from its dictionary form by these endings. */
const ENDING = /(?:ens|ern|em|en|er|es|e|n|s)$/u;
const SHORTEST_STEM = 4;
const SHORTEST_PREFIX = 4;

function stem(word: string): string {
  const stemmed = word.replace(ENDING, "");
  return stemmed.length >= SHORTEST_STEM ? stemmed : word;
}

function stemsOf(folded: string): string[] {
  return (folded.match(WORD) ?? []).filter((word) => !FUNCTION_WORDS.has(word)).map(stem);
}

interface Phrase {
  readonly stems: readonly string[];
  readonly topic: string;
}

interface TopicIndex {
  /** By the first stem; the longest phrase first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** Folded beginnings of compounds. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** Words that count in exact case. */
  readonly exact: ReadonlyMap<string, string>;
}

function buildIndex(topics: readonly TopicEntry[]): TopicIndex {
  const phrases = new Map<string, Phrase[]>();
  const prefixes = new Map<string, string>();
  const exact = new Map<string, string>();
  for (const { id, de, en, synonyms } of topics) {
    for (const term of [de, en, ...synonyms.de, ...synonyms.en]) {
      if (term.startsWith("=")) {
        exact.set(term.slice(1), id);
      } else if (term.endsWith("*")) {
        prefixes.set(foldGerman(term.slice(0, -1)).replace(/[^\p{L}\p{N}]/gu, ""), id);
      } else {
        const stems = stemsOf(foldGerman(term));
        const [first] = stems;
        if (first === undefined) continue;
        const list = phrases.get(first) ?? [];
        list.push({ stems, topic: id });
        phrases.set(first, list);
      }
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return { phrases, prefixes, exact };
}

function findPrefix({ prefixes }: TopicIndex, word: string): string | undefined {
  for (let length = Math.min(word.length, 40); length >= SHORTEST_PREFIX; length -= 1) {
    const topic = prefixes.get(word.slice(0, length));
    if (topic !== undefined) return topic;
  }
  return undefined;
}

/** A word of the text: as written, folded, and folded and stemmed. A hyphen separates words. */
interface TextWord {
  readonly exact: string;
  readonly folded: string;
  readonly stem: string;
}

function readWords(text: string): TextWord[] {
  const words: TextWord[] = [];
  for (const exact of text
    .normalize("NFC")
    .replace(/\u00AD/gu, "")
    .match(WORD) ?? []) {
    const folded = foldGerman(exact);
    if (!FUNCTION_WORDS.has(folded)) words.push({ exact, folded, stem: stem(folded) });
  }
  return words;
}

function findPhrase(index: TopicIndex, words: readonly TextWord[], at: number): Phrase | undefined {
  const first = words[at];
  if (first === undefined) return undefined;
  return index.phrases
    .get(first.stem)
    ?.find(({ stems }) => stems.every((expected, offset) => words[at + offset]?.stem === expected));
}

/** The first half of "kulturelle und politische Bildung": two words whose noun comes one word later. */
function findElliptical(index: TopicIndex, words: readonly TextWord[], at: number): Phrase | undefined {
  const first = words[at];
  const next = findPhrase(index, words, at + 1);
  if (first === undefined || next?.stems.length !== 2) return undefined;
  return index.phrases.get(first.stem)?.find(({ stems }) => stems.length === 2 && stems[1] === next.stems[1]);
}

/** Gives the ids of the topics that a text names: see {@link findTopics}. */
export type TopicFinder = (text: string) => string[];

/** Makes a finder over a thesaurus, as for own topics: `createTopicFinder([...TOPICS, ...own])`. */
export function createTopicFinder(topics: readonly TopicEntry[]): TopicFinder {
  const index = buildIndex(topics);
  return (text) => {
    const words = readWords(text);
    const found = new Set<string>();
    for (let at = 0; at < words.length; ) {
      const word = words[at];
      if (word === undefined) break;
      const phrase = findPhrase(index, words, at);
      const half = phrase === undefined ? findElliptical(index, words, at) : undefined;
      const topic = (phrase ?? half)?.topic ?? index.exact.get(word.exact) ?? findPrefix(index, word.folded);
      if (topic !== undefined) found.add(topic);
      at += phrase?.stems.length ?? 1;
    }
    return [...found];
  };
}

/**
 * Gives the ids of the topics that a text names, in the order of their first mention, each once. Reads German
 * and English; understands inflection ("frühkindlicher Bildung"), compounds ("Ganztagsschule"), hyphens and
 * words between ("Übergang von der Schule in den Beruf"). Of terms that begin at the same word the longest
 * counts, so a narrower topic does not bring its wider one with it: see {@link listBroaderTopics}.
 */
export const findTopics: TopicFinder = /* @__PURE__ */ createTopicFinder(TOPICS);
