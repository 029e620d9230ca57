import type { Span } from "../tree/nodes.js";
import { isNarrow, narrow } from "./flat-text.js";
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

/** A class, because engines give each object literal with a getter a shape of its own. */
class ReadSentence implements Sentence {
  #terms: readonly Term[] | undefined;
  readonly #readTerms: (sentence: string, offset: number) => Term[];

  constructor(
    readonly start: number,
    readonly end: number,
    readonly text: string,
    readTerms: (sentence: string, offset: number) => Term[],
  ) {
    this.#readTerms = readTerms;
  }

  get terms(): readonly Term[] {
    this.#terms ??= this.#readTerms(this.text, this.start);
    return this.#terms;
  }
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
    return (text, offset = 0) => {
      // a block's text is narrow where it can be, and so is what is cut from it
      const cut = isNarrow(text) ? (words: string): string => words : narrow;
      return splitSentences(text).map(
        ({ start, end }) =>
          new ReadSentence(offset + start, offset + end, cut(text.slice(start, end)), readTerms),
      );
    };
  });
  return loading;
}
