import type { Span } from "../tree/nodes.js";
import { splitSentences } from "./sentences.js";

/** A word or number; the span leaves out the punctuation around it. */
export interface Term extends Span {
  readonly text: string;
}

/** A sentence with its terms; the span takes in closing punctuation. Offsets count in the text that was given. */
export interface Sentence extends Span {
  readonly terms: readonly Term[];
}

/** Takes a German or English text apart: our sentences, compromise's terms. */
export type Analyse = (text: string) => Sentence[];

/** What is used of compromise, reached through its `methods()`. */
interface Tokenizer {
  splitTerms(sentence: string, model: unknown): readonly string[];
  splitWhitespace(term: string, model: unknown): { readonly pre: string; readonly text: string };
}

let loading: Promise<Analyse> | undefined;

/**
 * Loads compromise, at the first call and not at import, because its start-up is most of this package's.
 *
 * Only its tokenizer is used. Its own sentences, contractions ("im" is no "I'm") and tags are English, and changing
 * them would change its process-wide state, which an application may use as well.
 */
export function loadGerman(): Promise<Analyse> {
  loading ??= import("compromise/one").then(({ default: one }) => {
    const { tokenize } = (one.methods() as unknown as { one: { tokenize: Tokenizer } }).one;
    const model: unknown = one.model();
    return (text) =>
      splitSentences(text).map(({ start, end }) => {
        const terms: Term[] = [];
        let at = start;
        for (const piece of tokenize.splitTerms(text.slice(start, end), model)) {
          const { pre, text: word } = tokenize.splitWhitespace(piece, model);
          const from = at + pre.length;
          if (word !== "") terms.push({ start: from, end: from + word.length, text: word });
          at += piece.length;
        }
        return { start, end, terms };
      });
  });
  return loading;
}
