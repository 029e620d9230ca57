import type Nlp from "compromise/one";
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

/** Takes a German or English text apart, with compromise. */
export type Analyse = (text: string) => Sentence[];

interface RawTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
}

let loading: Promise<Analyse> | undefined;

/**
 * Loads compromise, at the first call and not at import, because its start-up is most of this package's.
 *
 * compromise is made German: our sentences instead of its own, and no English contractions ("im" is no "I'm").
 * Its state is one process-wide object, and an application's own use of `compromise/one` sees that change.
 */
export function loadGerman(): Promise<Analyse> {
  loading ??= import("compromise/one").then(({ default: one }) => prepare(one));
  return loading;
}

function prepare(one: typeof Nlp): Analyse {
  one.plugin({
    mutate: (world: { methods: { one: { tokenize: { splitSentences: unknown } } }; hooks: string[] }) => {
      world.methods.one.tokenize.splitSentences = pieces;
      world.hooks = world.hooks.filter((hook) => hook !== "contractions");
    },
  } as never);
  return (text) => {
    const { docs } = one.tokenize(text) as unknown as { readonly docs: readonly (readonly RawTerm[])[] };
    // Offsets are summed up here: compromise's own are wrong beside quotes and brackets.
    let offset = 0;
    return docs.flatMap((rawTerms) => {
      const terms: Term[] = [];
      const before = offset;
      for (const { pre, text, post } of rawTerms) {
        const start = offset + pre.length;
        if (text !== "") terms.push({ start, end: start + text.length, text });
        offset = start + text.length + post.length;
      }
      if (terms.length === 0) return [];
      const whole = text.slice(before, offset);
      return [
        {
          start: before + whole.length - whole.trimStart().length,
          end: offset - (whole.length - whole.trimEnd().length),
          terms,
        },
      ];
    });
  };
}

/** The text cut at our sentence starts, with nothing lost: compromise sums the pieces up to offsets. */
function pieces(text: string): string[] {
  const sentences = splitSentences(text);
  return sentences.map((_, index) =>
    text.slice(index === 0 ? 0 : sentences[index]!.start, sentences[index + 1]?.start ?? text.length),
  );
}
