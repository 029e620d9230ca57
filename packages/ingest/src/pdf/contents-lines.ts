import { besides, type Line, toLine } from "./lines.js";

/** Dots that lead the eye from a title to its page number. */
const leader = /^[.…·_]+$/u;
const leaderAtEnd = /[.…·_]{5,}$/u;
/** Fewest dots of a leader. */
const shortestLeader = 5;
const pageNumber = /^(?:\d{1,4}|[ivxlc]{1,7})$/u;
/** Neighbours in height that are looked at for each line. */
const reach = 12;

/** Takes the leaders out of the lines of a table of contents and puts title and page number together. */
export function joinContentsLines(pieces: readonly Line[]): Line[] {
  const stripped = new Map<Line, Line>();
  for (const piece of pieces) {
    const line = withoutLeader(piece);
    if (line) stripped.set(piece, line);
  }
  if (stripped.size === 0) return [...pieces];
  const sorted = [...pieces].sort((one, other) => one.baseline - other.baseline);
  const used = new Set<Line>();
  sorted.forEach((piece, index) => {
    const line = stripped.get(piece);
    if (!line) return;
    const number = sorted
      .slice(Math.max(0, index - reach), index + reach + 1)
      .find(
        (other) =>
          other !== piece &&
          other.left >= piece.right - piece.size &&
          other.words.length === 1 &&
          pageNumber.test(other.words[0]!.text) &&
          besides(piece, other) &&
          !used.has(other),
      );
    if (!number) return;
    used.add(number);
    stripped.set(piece, { ...toLine([...line.words, ...number.words]), isContents: true });
  });
  return pieces.flatMap((piece) => stripped.get(piece) ?? (used.has(piece) ? [] : [piece]));
}

/** The line without its leader; nothing where it has none. */
function withoutLeader(line: Line): Line | undefined {
  const dots = line.words
    .filter(({ text }) => leader.test(text))
    .reduce((sum, { text }) => sum + text.length, 0);
  const attached = line.words.some(({ text }) => leaderAtEnd.test(text));
  if (dots < shortestLeader && !attached) return undefined;
  const words = line.words
    .filter(({ text }) => !leader.test(text))
    .map((word) =>
      leaderAtEnd.test(word.text) ? { ...word, text: word.text.replace(leaderAtEnd, "") } : word,
    )
    .filter(({ text }) => text !== "");
  return words.length > 0 ? { ...toLine(words), isContents: true } : undefined;
}
