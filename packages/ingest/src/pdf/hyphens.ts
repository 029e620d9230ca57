import type { Word } from "./words.js";

/** How the end of one line and the start of the next make text. */
export type Junction = "space" | "join" | "join-without-hyphen";

/** A hyphen before these stands for the rest of a word that follows: "Kinder- und Jugendhilfe". */
const suspending = /^(?:und|oder|bzw\.?|beziehungsweise|sowie|u\.|&|and|or|\/)$/iu;
const hyphens = /[-\u2010\u2011]$/u;
const hyphenInside = /.[-\u2010\u2011]./u;

type LineEnd = Pick<Word, "text" | "url">;

/** Words with a hyphen inside that stand whole on a line, lower case: what they show is not guessed. */
export type HyphenatedWords = ReadonlySet<string>;

/** The hyphenated words of a text. */
export function collectHyphenated(words: Iterable<string>): HyphenatedWords {
  const found = new Set<string>();
  for (const word of words) {
    if (!hyphenInside.test(word)) continue;
    const core = word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, "");
    if (/\p{L}[-\u2010\u2011]\p{Ll}/u.test(core)) found.add(plain(core));
  }
  return found;
}

function plain(word: string): string {
  return word.replace(/[\u2010\u2011]/gu, "-").toLowerCase();
}

/**
 * Decides what becomes of a line break between two words.
 *
 * A hyphen before a capital letter or a digit belongs to a compound ("Anne-Frank-⏎Straße"), before a small letter it
 * divides a word, unless the word is known with it, or what stands before is an abbreviation ("IT-⏎gestützt").
 */
export function joinLines(before: LineEnd, after: LineEnd, known: HyphenatedWords): Junction {
  const last = before.text;
  const next = after.text;
  // an address that its link says whole
  if (
    before.url !== undefined &&
    before.url === after.url &&
    before.url.includes(last + next.replace(/[.,;)]+$/u, ""))
  )
    return "join";
  if (!hyphens.test(last) || last.length < 2) {
    // an address or a case number goes on after a slash
    return /\p{L}\/$/u.test(last) && /^\p{Ll}/u.test(next) ? "join" : "space";
  }
  const stem = last.slice(0, -1);
  if (!/[\p{L}\p{N}/)]$/u.test(stem)) return "space";
  if (suspending.test(next.replace(/[,;:]+$/u, ""))) return "space";
  // an address breaks at a hyphen of its own
  if (/^[\p{Lu}\p{N}]/u.test(next) || /^(?:https?:\/\/|www\.)|@/iu.test(last)) return "join";
  if (!/^\p{Ll}/u.test(next)) return "space";
  const part = /[\p{L}\p{N}]+$/u.exec(stem)?.[0] ?? "";
  if (stem.endsWith("/") || part.length === 1 || /^\p{Lu}{2,}$/u.test(part)) return "join";
  if (/\p{N}$/u.test(stem)) return "join";
  const start = /^[\p{L}\p{N}]+/u.exec(next)?.[0] ?? "";
  const compound = plain(`${/[\p{L}\p{N}\-\u2010\u2011]+$/u.exec(stem)?.[0] ?? ""}-${start}`);
  return known.has(compound) ? "join" : "join-without-hyphen";
}
