import type Nlp from "compromise/one";
import type { Span } from "../tree/nodes.js";
import { splitSentences } from "./sentences.js";

/** A word or number; the span leaves out the punctuation around it. */
export interface Term extends Span {
  readonly text: string;
  /** Tags from the lexicon that was given to `analyse`. */
  readonly tags: ReadonlySet<string>;
}

/** A sentence with its terms; the span takes in closing punctuation. */
export interface Sentence extends Span {
  readonly terms: readonly Term[];
}

/** A text taken apart by compromise. Offsets count in the text that was given. */
export interface Analysis {
  readonly sentences: readonly Sentence[];
  /** Spans of the matches of a compromise pattern, such as `#FirstName+ /^\\p{Lu}/`. */
  match(pattern: string): readonly Span[];
}

/** Word (lower case, hyphens as spaces) → tag. */
export type Lexicon = Readonly<Record<string, string>>;

/** Takes a German or English text apart. */
export type Analyse = (text: string, lexicon?: Lexicon) => Analysis;

interface RawTerm {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly tags: Set<string>;
  readonly index: readonly [number, number];
}

interface RawView {
  readonly docs: readonly (readonly RawTerm[])[];
  match(pattern: string): RawView;
  forEach(callback: (view: RawView) => void): unknown;
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
  return (text, lexicon) => {
    const view = one(text, lexicon as never) as unknown as RawView;
    // Offsets are summed up here: match offsets of compromise are wrong beside quotes and brackets.
    let offset = 0;
    const starts = view.docs.map((terms) =>
      terms.map((term) => {
        const start = offset + term.pre.length;
        offset = start + term.text.length + term.post.length;
        return start;
      }),
    );
    const spanOf = (terms: readonly RawTerm[]): Span | undefined => {
      const named = terms.filter((term) => term.text !== "");
      const [first, last] = [named[0], named.at(-1)];
      if (!first || !last) return undefined;
      const end = starts[last.index[0]]![last.index[1]]! + last.text.length;
      return { start: starts[first.index[0]]![first.index[1]]!, end };
    };
    return {
      sentences: view.docs.flatMap((terms, index) => {
        const span = spanOf(terms);
        if (!span) return [];
        const post = terms.at(-1)!.post.trimEnd();
        return [
          {
            start: span.start - terms[0]!.pre.trimStart().length,
            end: span.end + post.length,
            terms: terms.flatMap((term, at) => {
              const start = starts[index]![at]!;
              return term.text === ""
                ? []
                : [{ start, end: start + term.text.length, text: term.text, tags: term.tags }];
            }),
          },
        ];
      }),
      match: (pattern) => {
        const matches: Span[] = [];
        view.match(pattern).forEach((match) => {
          const span = spanOf(match.docs[0] ?? []);
          if (span) matches.push(span);
        });
        return matches;
      },
    };
  };
}

/** The text cut at our sentence starts, with nothing lost: compromise sums the pieces up to offsets. */
function pieces(text: string): string[] {
  const sentences = splitSentences(text);
  return sentences.map((_, index) =>
    text.slice(index === 0 ? 0 : sentences[index]!.start, sentences[index + 1]?.start ?? text.length),
  );
}
