import type { DateBasis, Evidence, Source, Statement } from "../model/index.js";
import { compareEdtf, earliestDay, parseEdtf, startOf } from "../time/index.js";

/** A date with what it was taken from. */
export interface BasedDate {
  readonly date: string;
  readonly basis: DateBasis;
}

/** What is known of a document as a witness. */
export interface DocumentFacts {
  /** When it says what it says; absent where neither it nor its content tells. */
  readonly dated: BasedDate | undefined;
  /** Passages by which its copies are known, and those that it has its text from. */
  readonly passages: readonly string[];
}

/** Words of this many letters are not found twice by chance. */
const PASSAGE_LETTERS = 40;

/** What a document's own statements and metadata tell of it. */
export function describeDocument(source: Source, statements: readonly Statement[]): DocumentFacts {
  const quotes = new Set<string>();
  for (const { evidence } of statements) for (const { quote } of evidence) quotes.add(quote);
  const folded = [...new Set([...quotes].map(lettersOf))].sort();
  return {
    dated: dateOf(source, statements),
    // a short document has no long passage: it is known by all its words
    passages: [folded.join("\n"), ...folded.filter((quote) => quote.length >= PASSAGE_LETTERS)],
  };
}

/** The letters and figures of a quotation: breaks, hyphens and marks differ from format to format. */
function lettersOf(quote: string): string {
  return quote.normalize("NFC").replace(/[^\p{L}\p{N}]+/gu, "");
}

const YEAR_IN_NAME = /(?<!\d)(?:19[5-9]|20[0-4])\d(?!\d)/u;

function dateOf(source: Source, statements: readonly Statement[]): BasedDate | undefined {
  const inTitle = YEAR_IN_NAME.exec(source.title ?? "")?.[0] ?? YEAR_IN_NAME.exec(source.name ?? "")?.[0];
  const own = [source.modified, source.created, inTitle].find(
    (date) => date !== undefined && parseEdtf(date) !== undefined,
  );
  if (own !== undefined) return { date: own, basis: "document" };
  const told = statements.flatMap(toldDate).sort((a, b) => compareEdtf(a, b));
  const latest = told.at(-1) ?? source.retrieved;
  if (latest === undefined) return undefined;
  return { date: latest, basis: told.length ? "content" : "document" };
}

/** When what a statement tells of began, unless it is a plan. */
function toldDate({ kind, value }: Statement): string[] {
  const date =
    kind === "event" || kind === "milestone"
      ? value.date
      : kind === "agreement"
        ? (value.date ?? value.since)
        : kind === "office"
          ? value.since
          : kind === "programme"
            ? value.period
            : kind === "material"
              ? value.year
              : undefined;
  const start = date === undefined ? undefined : startOf(date);
  return start === undefined || earliestDay(start) === undefined ? [] : [start];
}

/**
 * Documents that share a passage, directly or through others, are one family: copies, or texts that quote each other.
 * They count as one witness.
 */
export class Families {
  readonly #parents = new Map<string, string>();
  readonly #members = new Map<string, string[]>();
  readonly #byPassage = new Map<string, string>();

  /** The name of a document's family; the document itself where it is of none. */
  familyOf(source: string): string {
    let root = source;
    for (let parent = this.#parents.get(root); parent !== undefined; parent = this.#parents.get(root))
      root = parent;
    return root;
  }

  /** Takes a document in. Gives the documents that had another family before, whose entries are to be looked at again. */
  add(source: string, passages: readonly string[]): readonly string[] {
    const moved: string[] = [];
    for (const passage of passages) {
      const other = this.#byPassage.get(passage);
      if (other === undefined) this.#byPassage.set(passage, source);
      else moved.push(...this.#unite(other, source));
    }
    return moved;
  }

  #unite(a: string, b: string): readonly string[] {
    const families = [this.familyOf(a), this.familyOf(b)] as const;
    if (families[0] === families[1]) return [];
    const members = families.map((family) => this.#members.get(family) ?? [family]);
    const small = members[0]!.length <= members[1]!.length ? 0 : 1;
    const [from, to] = [families[small], families[1 - small]!];
    this.#parents.set(from, to);
    this.#members.delete(from);
    this.#members.set(to, [...members[1 - small]!, ...members[small]!]);
    return members[small]!;
  }
}

/**
 * How sure a claim is that several documents make, 0 to 0.99: 1 − Π (1 − c) over independent witnesses, c being the
 * surest that a witness is. A thing said once keeps its confidence; two who say it at 0.8 give 0.96.
 */
export function weigh(
  statements: readonly Pick<Statement, "confidence" | "evidence">[],
  familyOf: (source: string) => string,
): { readonly confidence: number; readonly independentSources: number } {
  const witnesses = new Map<string, number>();
  for (const { confidence, evidence } of statements)
    for (const source of sourcesOf(evidence)) {
      const family = familyOf(source);
      witnesses.set(family, Math.max(witnesses.get(family) ?? 0, confidence));
    }
  // sorted, since rounding depends on the order of factors
  const doubt = [...witnesses.values()].sort().reduce((product, sure) => product * (1 - sure), 1);
  return {
    confidence: Math.min(0.99, Math.round((1 - doubt) * 1000) / 1000),
    independentSources: witnesses.size,
  };
}

/** The documents of some words. */
export function sourcesOf(evidence: readonly Evidence[]): Set<string> {
  return new Set(evidence.map(({ source }) => source));
}
