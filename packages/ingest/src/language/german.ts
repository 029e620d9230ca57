import type { Span } from "../tree/nodes.js";
import { narrow } from "./flat-text.js";
import { splitSentences } from "./sentences.js";

/** A word or number; the span leaves out the punctuation around it. */
export interface Term extends Span {
  readonly text: string;
}

/** A sentence with its terms; the span takes in closing punctuation. */
export interface Sentence extends Span {
  /** The slice of the canonical text. */
  readonly text: string;
  /** Read when first asked for: most rules look at the words as they stand. */
  readonly terms: readonly Term[];
}

/** Takes a German or English text apart: our sentences, compromise's terms. Offsets count from `offset`. */
export type Analyse = (text: string, offset?: number) => Sentence[];

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
    const readTerms = (sentence: string, offset: number): Term[] => {
      const terms: Term[] = [];
      let at = offset;
      for (const piece of tokenize.splitTerms(sentence, model)) {
        const { pre, text } = tokenize.splitWhitespace(piece, model);
        const start = at + pre.length;
        if (text !== "") terms.push({ start, end: start + text.length, text });
        at += piece.length;
      }
      return terms;
    };
    return (text, offset = 0) =>
      splitSentences(text).map(({ start, end }) => {
        let terms: Term[] | undefined;
        const words = narrow(text.slice(start, end));
        return {
          start: offset + start,
          end: offset + end,
          text: words,
          get terms() {
            terms ??= readTerms(words, offset + start);
            return terms;
          },
        };
      });
  });
  return loading;
}
