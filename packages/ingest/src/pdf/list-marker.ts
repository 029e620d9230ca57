import type { Word } from "./words.js";

/** What stands before a list item. */
export interface ListMarker {
  readonly ordered: boolean;
  /** Number of an ordered item; letters count from a = 1. */
  readonly number?: number;
  /** Kind of marker: items of one list share it. */
  readonly shape: string;
}

/** Bullets of word processors and slides; letters of the symbol fonts come through the private use area. */
const bullet = /^(?:[•◦∙·▪▫■□●○◆◇◊‣⁃►▶▷▸▹➢➤➔➜→⇒✓✔✗❖❑❒☐☑–—*+-]|[\uf000-\uf0ff])$/u;
const symbolFont = /wingdings|webdings|symbol|dingbats|opens___|starsymbol|opensymbol/iu;
const decimal = /^\(?(?<number>\d{1,3})(?:\.|\)|\.\))$/u;
const letter = /^\(?(?<letter>[a-zA-Z])\)$/u;

/** What list marker a word is, if it is one. Whether it stands for one only the lines around it tell. */
export function listMarkerOf(word: Pick<Word, "text" | "style">): ListMarker | undefined {
  const { text } = word;
  if (bullet.test(text)) return { ordered: false, shape: text };
  if ([...text].length === 1 && symbolFont.test(word.style.fontName)) return { ordered: false, shape: text };
  // the second level of many word processors is a small o of a typewriter font
  if (text === "o" && /courier|mono|typewriter|consol/iu.test(word.style.fontName))
    return { ordered: false, shape: text };
  const number = decimal.exec(text)?.groups?.["number"];
  if (number !== undefined)
    return { ordered: true, number: Number(number), shape: text.replace(number, "1") };
  const character = letter.exec(text)?.groups?.["letter"];
  if (character !== undefined)
    return {
      ordered: true,
      number: character.toLowerCase().charCodeAt(0) - 96,
      shape: text.replace(character, character === character.toLowerCase() ? "a" : "A"),
    };
  return undefined;
}
