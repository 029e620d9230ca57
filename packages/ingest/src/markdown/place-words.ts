import type { PlacedText } from "../text-layout/placed-text.js";
import type { Place } from "../tree/nodes.js";

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});/uy;

/** Finds the places of words that a Markdown parser took out of its source. */
export interface WordPlacer {
  /**
   * @param value the words as the parser gives them: escapes and character references resolved, marks of quotes and
   *   indentation left out after line feeds.
   * @param offset where they begin in the source; absent where the parser does not tell: then behind the last ones.
   */
  place(value: string, offset?: number): PlacedText;
}

/**
 * @param source with line feeds only.
 * @param firstLine number of its first line.
 */
export function createWordPlacer(source: string, firstLine = 1): WordPlacer {
  const lineStarts = [0];
  for (let at = source.indexOf("\n"); at >= 0; at = source.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  let cursor = 0;

  const locate = (offset: number): Place["locator"] => {
    let low = 0;
    let high = lineStarts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (lineStarts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    return { type: "text", line: low + firstLine - 1, column: offset - lineStarts[low - 1]! + 1 };
  };

  return {
    place: (value, offset) => {
      if (value === "") return { value, places: [] };
      let at = offset ?? source.indexOf(value, cursor);
      if (at < 0) at = cursor;
      const places: Place[] = [{ at: 0, locator: locate(at) }];
      if (source.startsWith(value, at) && !value.includes("\n")) {
        cursor = at + value.length;
        return { value, places };
      }
      for (let i = 0; i < value.length; ) {
        const { length, width, next } = step(value, i, source, at);
        i += length;
        at = next;
        if (width !== length && i < value.length) places.push({ at: i, locator: locate(at) });
      }
      cursor = at;
      return { value, places };
    },
  };
}

/** One character of the value and the source characters that stand for it. */
function step(
  value: string,
  i: number,
  source: string,
  at: number,
): { length: number; width: number; next: number } {
  const character = value[i]!;
  if (character === "\n") {
    let next = source.indexOf("\n", at);
    if (next < 0) return { length: 1, width: 0, next: at };
    next++;
    const wanted = value[i + 1];
    while (next < source.length && /[ \t>]/u.test(source[next]!) && source[next] !== wanted) next++;
    return { length: 1, width: next - at === 1 ? -1 : next - at, next };
  }
  if (source[at] === "\\" && source[at + 1] === character) return { length: 1, width: 2, next: at + 2 };
  if (source[at] === "&") {
    reference.lastIndex = at;
    const match = reference.exec(source);
    if (match && source.slice(at, at + match[0].length) !== value.slice(i, i + match[0].length)) {
      const length = value.codePointAt(i)! > 0xffff ? 2 : 1;
      return { length, width: match[0].length, next: at + match[0].length };
    }
  }
  if (source[at] === character) return { length: 1, width: 1, next: at + 1 };
  return { length: 1, width: 0, next: at };
}
