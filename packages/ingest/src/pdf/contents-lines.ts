import { besides, type Line, toLine } from "./lines.js";

/** Dots that lead the eye from a title to its page number. */
const leader = /^[.…·_]+$/u;
const leaderAtEnd = /[.…·_]{5,}$/u;
/** Fewest dots of a leader. */
const shortestLeader = 5;
const pageNumber = /^(?:\d{1,4}|[ivxlc]{1,7})$/u;
/** Widest gap between a title and its leader, in font sizes. */
const widestGap = 3;
/** Neighbours in height that are looked at for each line. */
const reach = 12;

/** Takes the leaders out of the lines of a table of contents and puts title and page number together. */
export function joinContentsLines(pieces: readonly Line[]): Line[] {
  const stripped = new Map<Line, Line>();
  for (const piece of pieces) {
    const line = withoutLeader(piece);
    if (line) stripped.set(piece, line);
  }
  if (stripped.size === 0 && !pieces.some(beginsWithLeader)) return [...pieces];
  const sorted = [...pieces].sort((one, other) => one.baseline - other.baseline);
  const used = new Set<Line>();
  const around = (index: number): Line[] => sorted.slice(Math.max(0, index - reach), index + reach + 1);
  sorted.forEach((leader, index) => {
    if (!beginsWithLeader(leader)) return;
    const title = around(index).find(
      (other) =>
        other.right <= leader.left + 0.5 * leader.size &&
        leader.left - other.right < widestGap * leader.size &&
        besides(leader, other),
    );
    if (!title) return;
    used.add(leader);
    const rest = stripped.get(leader)?.words ?? [];
    stripped.delete(leader);
    stripped.set(title, { ...toLine([...title.words, ...rest]), isContents: true });
  });
  sorted.forEach((piece, index) => {
    const line = stripped.get(piece);
    if (!line) return;
    const number = around(index).find(
      (other) =>
        other !== piece &&
        other.left >= line.right - piece.size &&
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

/** Whether a piece holds a leader whose title is another piece. */
function beginsWithLeader({ words }: Line): boolean {
  const end = words.findIndex(({ text }) => !leader.test(text));
  const dots = end < 0 ? words : words.slice(0, end);
  return dots.reduce((sum, { text }) => sum + text.length, 0) >= shortestLeader;
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
