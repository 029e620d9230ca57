import type { Span } from "../tree/nodes.js";
import { type Token, tokenize } from "./dates/tokens.js";
import { articles, parseNumberWord } from "./number-words.js";

export { parseNumberWord, parseOrdinalWord } from "./number-words.js";

/** A number in running text, in figures or words, with what belongs to it. */
export interface NumberMention extends Span {
  /** In the unit that is written: 60 for "60 %", 1500000 for "1,5 Mio. Euro". */
  readonly value: number;
  /** Words only ("elf", "eineinhalb", "twelve"): such a number counts things. */
  readonly spelled: boolean;
  /** Whether it is an indefinite article that may be a number ("ein", "einer", "one"). */
  readonly article?: true;
  /** What stands with it as a sign or word: per cent or money. */
  readonly unit?: "%" | "Euro";
  /** "ca.", "rund", "etwa", "über", "knapp" …: the span begins with that word. */
  readonly approximate?: true;
}

const scales: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tausend: 1e3,
    thousand: 1e3,
    tsd: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    mill: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e9,
  }),
);
const approximating = new Set(
  "ca circa rd rund etwa ungefähr knapp fast nahezu über gut mindestens about around roughly nearly almost approximately approx over".split(
    " ",
  ),
);

export interface FindNumbersOptions {
  /** English reads "1,200" as twelve hundred, German as 1.2. Default: German. */
  readonly language?: "de" | "en";
}

/**
 * Finds numbers in figures and words: "60", "1.200", "2,5 Mio. Euro", "ca. 60 %", "elf", "twenty-one". Ordinals
 * ("7."), parts of longer codes ("18/1234", "0345-68178", "1.2.3") and numbers inside words are none. Dates are
 * not told apart here. In order of `start`, none inside another; linear in the length of the text.
 */
export function findNumbers(text: string, options: FindNumbersOptions = {}): NumberMention[] {
  const tokens = tokenize(text);
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at]!;
    const found =
      token.kind === "number"
        ? figureAt(tokens, at, options)
        : token.kind === "word"
          ? wordAt(tokens, at)
          : undefined;
    if (!found) {
      at++;
      continue;
    }
    mentions.push(complete(tokens, at, found));
    at = found.next;
  }
  return mentions;
}

interface Found {
  readonly value: number;
  readonly spelled: boolean;
  readonly article?: true;
  readonly next: number;
}

function figureAt(tokens: readonly Token[], at: number, { language }: FindNumbersOptions): Found | undefined {
  const before = tokens[at - 1];
  // in a code, a decimal, a word
  if (before && tokens[at]!.gap === "none" && !/^[("'„“«»‚→=:–€$£>≥<≤~+[]$/u.test(before.text)) {
    if (before.kind !== "mark" || /[-/.,_#§@&\\]/u.test(before.text)) return undefined;
  }
  // a time of day
  if (
    before?.text === ":" &&
    before.gap === "none" &&
    tokens[at]!.gap === "none" &&
    tokens[at - 2]?.kind === "number"
  ) {
    return undefined;
  }
  let digits = tokens[at]!.text;
  let next = at + 1;
  const [group, decimal] = language === "en" ? [",", "."] : [".", ","];
  while (
    digits.length <= 12 &&
    digitsAfter(tokens, next, group)?.length === 3 &&
    tokens[at]!.text.length <= 3
  ) {
    digits += digitsAfter(tokens, next, group)!;
    next += 2;
  }
  // "12 500" with a narrow or no-break space
  while (
    digits.length <= 12 &&
    next === at + 1 + (digits.length - tokens[at]!.text.length) / 3 &&
    tokens[next]?.kind === "number" &&
    tokens[next]!.text.length === 3 &&
    tokens[next]!.gap === "space" &&
    tokens[at]!.text.length <= 3 &&
    tokens[next]!.start === tokens[next - 1]!.end + 1
  ) {
    digits += tokens[next]!.text;
    next++;
  }
  let value = Number(digits);
  const fraction =
    digitsAfter(tokens, next, decimal) ?? (language === "en" ? undefined : shortFraction(tokens, next, at));
  if (fraction !== undefined && fraction.length <= 6) {
    value = Number(`${digits}.${fraction}`);
    next += 2;
  }
  if (digits.length > 12 || inCode(tokens, next)) return undefined;
  const scale = scaleAt(tokens, next);
  if (scale) {
    value = Math.round(value * scale.factor * 1e6) / 1e6;
    next = scale.next;
  } else if (isOrdinal(tokens, next)) return undefined;
  return { value, spelled: false, next };
}

function digitsAfter(tokens: readonly Token[], at: number, mark: string): string | undefined {
  const [sign, number] = [tokens[at], tokens[at + 1]];
  return sign?.text === mark && sign.gap === "none" && number?.kind === "number" && number.gap === "none"
    ? number.text
    : undefined;
}

/** The English point in a German text: "3.5". Three digits would be thousands. */
function shortFraction(tokens: readonly Token[], next: number, at: number): string | undefined {
  const fraction = next === at + 1 ? digitsAfter(tokens, next, ".") : undefined;
  return fraction !== undefined && fraction.length < 3 && tokens[next + 2]?.text !== "."
    ? fraction
    : undefined;
}

/** Whether a letter, digit or joining mark goes on directly: "18/1234", "5b", "10.10.", "2009-2014". */
function inCode(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at];
  if (mark?.gap !== "none") return false;
  if (mark.kind === "word") return true;
  const after = tokens[at + 1];
  return (
    after !== undefined &&
    after.gap === "none" &&
    after.kind !== "mark" &&
    /^[-–/.,:_*'’]$/u.test(mark.text) &&
    (after.kind === "number" || mark.text !== ",")
  );
}

/** A full stop after one or two digits, with words behind it: "7. Bildungskonferenz", "am 3. und". */
function isOrdinal(tokens: readonly Token[], next: number): boolean {
  const [dot, after] = [tokens[next], tokens[next + 1]];
  return (
    dot?.text === "." &&
    dot.gap === "none" &&
    after !== undefined &&
    after.gap !== "border" &&
    (after.gap === "none" || /^[\p{L}\d]/u.test(after.text))
  );
}

function wordAt(tokens: readonly Token[], at: number): Found | undefined {
  const token = tokens[at]!;
  const value = parseNumberWord(token.lower);
  if (value === undefined) return undefined;
  const joined = (mark: Token | undefined): boolean => mark?.gap === "none" && /^[-‐‑/*:]$/u.test(mark.text);
  // "drei-jährig", "Elf-Freunde"; but "twenty-one"
  if (joined(tokens[at + 1]) && tokens[at + 2]?.gap === "none") {
    const second = parseNumberWord(tokens[at + 2]!.lower);
    return value >= 20 && value < 100 && second !== undefined && second < 10 && !joined(tokens[at + 3])
      ? { value: value + second, spelled: true, next: at + 3 }
      : undefined;
  }
  if (token.gap === "none" && at > 0 && /^[-‐‑/*:.\d]$/u.test(tokens[at - 1]!.text.at(-1) ?? ""))
    return undefined;
  const scale = scaleAt(tokens, at + 1);
  if (scale) return { value: value * scale.factor, spelled: true, next: scale.next };
  return {
    value,
    spelled: true,
    next: at + 1,
    ...(articles.has(token.lower) ? { article: true as const } : {}),
  };
}

function scaleAt(
  tokens: readonly Token[],
  at: number,
): { readonly factor: number; readonly next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== "word" || token.gap === "border") return undefined;
  const factor = scales.get(token.lower);
  if (factor === undefined) return undefined;
  const dotted =
    /^(?:mio|mrd|mill|tsd)$/u.test(token.lower) &&
    tokens[at + 1]?.text === "." &&
    tokens[at + 1]!.gap === "none";
  return { factor, next: dotted ? at + 2 : at + 1 };
}

/** Adds unit and approximation to a number found at `at`. */
function complete(tokens: readonly Token[], at: number, found: Found): NumberMention {
  const last = tokens[found.next - 1]!;
  const after = tokens[found.next];
  const unit =
    after === undefined || after.gap === "border" || after.gap === "line"
      ? undefined
      : after.text === "%" || /^(?:prozent|percent|vh)$/u.test(after.lower)
        ? "%"
        : after.text === "€" || /^(?:euro|euros|eur)$/u.test(after.lower)
          ? "Euro"
          : undefined;
  // "per cent"
  const split =
    after?.lower === "per" &&
    tokens[found.next + 1]?.lower === "cent" &&
    after.gap !== "border" &&
    after.gap !== "line"
      ? tokens[found.next + 1]
      : undefined;
  const sign = tokens[at - 1]?.text === "€" && tokens[at]!.gap !== "border" ? at - 1 : at;
  const approximation = approximationBefore(tokens, sign);
  return {
    start: tokens[approximation ?? sign]!.start,
    end: split ? split.end : unit ? after!.end : last.end,
    value: found.value,
    spelled: found.spelled,
    ...(found.article ? { article: true as const } : {}),
    ...(split
      ? { unit: "%" as const }
      : (unit ?? (sign < at ? "Euro" : undefined))
        ? { unit: unit ?? ("Euro" as const) }
        : {}),
    ...(approximation === undefined ? {} : { approximate: true as const }),
  };
}

/** Index of the word that makes the number at `at` approximate. */
function approximationBefore(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.gap === "border") return undefined;
  const dot = tokens[at - 1]?.text === "." ? at - 2 : at - 1;
  const word = tokens[dot];
  if (!word) return undefined;
  if (word.text === "~" || word.text === "≈") return dot;
  if (!approximating.has(word.lower) || (dot === at - 2 && !/^(?:ca|rd|approx)$/u.test(word.lower))) {
    // "mehr als 200", "bis zu 30", "weit über"
    const pair = `${tokens[at - 2]?.lower ?? ""} ${tokens[at - 1]?.lower ?? ""}`;
    return /^(?:mehr als|bis zu|more than|up to|at least|weniger als)$/u.test(pair) &&
      tokens[at - 1]!.gap !== "border"
      ? at - 2
      : undefined;
  }
  return dot;
}
