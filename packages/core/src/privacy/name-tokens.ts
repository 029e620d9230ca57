/** A run of letters in a text, folded for comparison. */
export interface NameToken {
  /** First UTF-16 code unit in the text. */
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
}

const filler = "\u200B";
const fill = (text: string, length: number): string =>
  text + filler.repeat(Math.max(0, length - text.length));

const entities: Readonly<Record<string, string>> = {
  auml: "ä",
  ouml: "ö",
  uuml: "ü",
  szlig: "ß",
  eacute: "é",
  nbsp: " ",
};

function decodeEntity(entity: string, name: string): string {
  const code = /^#(x?)([0-9a-f]+)$/i.exec(name);
  if (code?.[2] !== undefined) {
    const point = Number.parseInt(code[2], code[1] ? 16 : 10);
    return point > 0 && point < 0x10000 ? fill(String.fromCharCode(point), entity.length) : entity;
  }
  const letter = entities[name.toLowerCase()];
  if (letter === undefined) return entity;
  return fill(/^[A-Z]/.test(name) ? letter.toUpperCase() : letter, entity.length);
}

/** The text with percent escapes, character references and hyphens at line ends resolved, of the same length. */
export function resolveEscapes(text: string): string {
  if (!/[%&\n]/.test(text)) return text;
  return text
    .replace(/%[0-7][0-9a-f]|%[cd][0-9a-f]%[89ab][0-9a-f]|%e[0-9a-f](?:%[89ab][0-9a-f]){2}/gi, (octets) => {
      try {
        return fill(decodeURIComponent(octets), octets.length);
      } catch {
        return octets;
      }
    })
    .replace(/&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/gi, decodeEntity)
    .replace(/(?<=\p{L})[-\u2010\u00AD][ \t]*\r?\n[ \t]*(?=\p{Ll})/gu, (hyphen) => fill("", hyphen.length));
}

const single: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  æ: "a",
  œ: "o",
  ı: "i",
};

/** Folds a word of a name: case, accents, `ü` as `ue` as `u`. */
export function foldName(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[ßøłđðþæœı]/gu, (letter) => single[letter] ?? letter)
    .replace(/([aou])e/gu, "$1");
}

// a capital after a small letter begins a word, as in file names
const tokenPattern = /\p{L}[\p{M}\p{Cf}]*(?:(?!(?<=\p{Ll})\p{Lu})\p{L}[\p{M}\p{Cf}]*)*/gu;

/** The runs of letters of a text in order; its escapes must be resolved. */
export function tokensOf(text: string): NameToken[] {
  return Array.from(text.matchAll(tokenPattern), ({ 0: token, index }) => ({
    start: index,
    end: index + token.length,
    folded: foldName(token),
    capital: /^\p{Lu}/u.test(token),
  }));
}
