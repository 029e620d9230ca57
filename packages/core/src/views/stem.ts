/** A word of a text with its place in it, in UTF-16 code units. */
export interface Word {
  readonly stem: string;
  readonly start: number;
  readonly end: number;
}

/** Letters and digits with what may stand invisibly between them: soft hyphens, joiners, combining marks. */
const wordPattern = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u00AD\u200B-\u200D\u2060]*/gu;
const invisible = /[\u00AD\u200B-\u200D\u2060]/gu;
const endings = ["innen", "ern", "em", "er", "en", "es", "e", "s", "n"];

/** Folds a word so that spellings meet: case, umlauts (`ue` as `ü` as `u`), `ß` and other marks. */
function foldWord(word: string): string {
  return word
    .replace(invisible, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/gu, "ss")
    .replace(/([aou])e/gu, "$1");
}

/**
 * The stem that the inflected forms of a German word share: "Bildungsbüros", "Bildungsbüro" and "bildungsbuero"
 * are one. Endings go one after the other while three letters remain.
 */
export function stemOf(word: string): string {
  let stem = foldWord(word);
  for (;;) {
    const ending = endings.find((one) => stem.endsWith(one) && stem.length - one.length >= 3);
    if (ending === undefined || /\d/u.test(stem)) return stem;
    stem = stem.slice(0, -ending.length);
  }
}

/** The words of a text in order; `stem` may remember what it gave. */
export function wordsOf(text: string, stem: (word: string) => string = stemOf): Word[] {
  return Array.from(text.matchAll(wordPattern), ({ 0: word, index }) => ({
    stem: stem(word),
    start: index,
    end: index + word.length,
  }));
}
