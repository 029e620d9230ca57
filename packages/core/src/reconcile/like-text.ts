import { type Likeness, like } from "./likeness.js";
import { stemsOf, wordsOf } from "./normalise.js";

/** A phrase of fewer letters may begin or end others by chance. */
const PART_LETTERS = 30;
/** A part that is less of the whole says too little of it. */
const PART_SHARE = 0.4;
/** A phrase of fewer words that carry sense is too short to be told by its words alone. */
const WORDS = 4;
const NEARLY_WORDS = 6;
/** Longer texts are not looked into: what they begin with is no longer what they say. */
const MOST_WORDS = 60;
/** A phrase with one of these more or less says something else. */
const DENIAL = /^(?:nicht|nie|niemals|kein\p{L}*|ohne|kaum|nein|weder|not|no|never|without)$/u;
const NUMBER = /^\d/u;

/**
 * Phrases that say the same in other forms: inflected or with other small words; the same words in another order; one
 * word more among many; one the beginning or the end of the other.
 *
 * @param folded the phrase, normalised
 * @param scope what else must be the same, such as a year; empty for nothing
 */
export function likeText(folded: string, scope = ""): Likeness[] {
  const words = wordsOf(folded);
  const stems = stemsOf(folded);
  if (stems.length === 0 || words.length > MOST_WORDS) return [];
  const inScope = (group: string): string => `${scope}|${group}`;
  return [
    like("inflection", inScope(stems.join(" "))),
    like("spacing", inScope(words.join(""))),
    ...likeWords([...new Set(stems)].sort(), inScope),
    ...likeParts(words, inScope),
  ];
}

function likeWords(stems: readonly string[], inScope: (group: string) => string): Likeness[] {
  if (stems.length < WORDS) return [];
  const all = stems.join(" ");
  const likenesses: Likeness[] = [like("word-order", inScope(all))];
  if (stems.length < NEARLY_WORDS - 1) return likenesses;
  likenesses.push(like("one-word-more", inScope(all)));
  if (stems.length < NEARLY_WORDS) return likenesses;
  stems.forEach((stem, index) => {
    if (DENIAL.test(stem) || NUMBER.test(stem)) return;
    const group = [...stems.slice(0, index), ...stems.slice(index + 1)].join(" ");
    likenesses.push(like("one-word-more", inScope(group), all));
  });
  return likenesses;
}

function likeParts(words: readonly string[], inScope: (group: string) => string): Likeness[] {
  const whole = words.join(" ");
  if (whole.length < PART_LETTERS) return [];
  const likenesses: Likeness[] = [like("part-of-text", inScope(whole))];
  const denials = words.flatMap((word, index) => (DENIAL.test(word) ? [index] : []));
  const [firstDenial = words.length, lastDenial = -1] = [denials[0], denials.at(-1)];
  const least = Math.max(PART_LETTERS, whole.length * PART_SHARE);
  let cut = 0;
  words.slice(0, -1).forEach((word, index) => {
    cut += word.length + (index > 0 ? 1 : 0);
    const beginning = whole.slice(0, cut);
    const end = whole.slice(cut + 1);
    if (beginning.length >= least && lastDenial <= index)
      likenesses.push(like("part-of-text", inScope(beginning), whole));
    if (end.length >= least && firstDenial > index)
      likenesses.push(like("part-of-text", inScope(end), whole));
  });
  return likenesses;
}
