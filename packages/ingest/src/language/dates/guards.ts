import type { Token } from "./tokens.js";

export const dashes = /^[-‐‑–—−]$/u;

/** Whether the token follows directly or after blanks, not after a line feed. */
export function follows(token: Token | undefined): token is Token {
  return token !== undefined && (token.gap === "none" || token.gap === "space");
}

/** Whether the token follows in the same block: a line feed may part day, month and year. */
export function continues(token: Token | undefined): token is Token {
  return token !== undefined && token.gap !== "border";
}

export const is = (token: Token | undefined, text: string): boolean =>
  token !== undefined && token.gap === "none" && token.text === text;

/** Number of at most two digits within bounds. */
export function small(token: Token | undefined, most: number): number | undefined {
  if (token?.kind !== "number" || token.text.length > 2) return undefined;
  const value = Number(token.text);
  return value >= 1 && value <= most ? value : undefined;
}

export function fullYear(token: Token | undefined, least = 1000, most = 2199): number | undefined {
  if (token?.kind !== "number" || token.text.length !== 4) return undefined;
  const value = Number(token.text);
  return value >= least && value <= most ? value : undefined;
}

/** Year meant by two digits: 00 to 49 are ours, the others of the last century. */
export function century(digits: string): number {
  return Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
}

/** A number that letters, digits or joining marks go on from, as in codes and decimals. */
export function goesOn(tokens: readonly Token[], next: number): boolean {
  const [mark, after] = [tokens[next], tokens[next + 1]];
  if (mark?.gap !== "none") return false;
  if (mark.kind !== "mark") return true;
  if (!/^[-/.,:_]$/u.test(mark.text) || after?.gap !== "none") return false;
  return after.kind === "number" || mark.text === "_";
}

const codeWords = new Set(
  (
    "§ art artikel abs absatz nr no nummer ziffer ziff kapitel kap abschnitt version v drs drucksache bt vorlage az aktenzeichen " +
    "beschluss bv tel telefon fax telefax mobil phone plz postfach zimmer raum seite s din iso en isbn agenda horizont horizon windows"
  ).split(" "),
);

/** Whether what stands before says that the number is a code, a part of one or a telephone number. */
export function isCode(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || tokens[at]!.gap === "border") return false;
  if (tokens[at]!.gap === "none") {
    if (before.kind === "number") return true;
    if (before.kind === "word") return !/^(?:fy|cy|anno)$/u.test(before.lower);
    if (/^[.,/_#+@&=§:-]$/u.test(before.text) && tokens[at - 2]?.kind === "number" && before.gap === "none")
      return true;
    if (/^[#+@=§_]$/u.test(before.text)) return true;
    if (before.text === "/" && before.gap === "none") return true;
  }
  // back over the digits and marks of a telephone number or a case number
  for (let back = at - 1; back >= 0 && back >= at - 10; back--) {
    const token = tokens[back]!;
    if (tokens[back + 1]!.gap === "border" || tokens[back + 1]!.gap === "line") return false;
    if (token.kind === "word" || token.text === "§") return codeWords.has(token.lower);
    if (token.kind === "number") {
      if (token.text.startsWith("0") && token.text.length >= 3) return true;
    } else if (token.text === "+") return is(tokens[back + 1], tokens[back + 1]!.text);
    else if (!/^[-–/.():]$/u.test(token.text)) return false;
    else if (token.text === ")" && back === at - 1) return false;
  }
  return false;
}

export function beginsLine(tokens: readonly Token[], at: number): boolean {
  return at === 0 || tokens[at]!.gap === "line" || tokens[at]!.gap === "border";
}

export function endsLine(tokens: readonly Token[], next: number): boolean {
  return tokens[next] === undefined || tokens[next]!.gap === "line" || tokens[next]!.gap === "border";
}

/** After a year a dash may open a range, but no stop, slash or letter goes on. */
export function goesOnAfterYear(tokens: readonly Token[], next: number): boolean {
  const mark = tokens[next];
  if (mark?.gap !== "none") return false;
  if (mark.kind !== "mark") return true;
  return (
    /^[/.,_:]$/u.test(mark.text) && tokens[next + 1]?.gap === "none" && tokens[next + 1]!.kind === "number"
  );
}

/** Digits beside a year: groups of an account or case number. */
export function isGroup(token: Token): boolean {
  return token.kind === "number" && token.text.length >= 3;
}
