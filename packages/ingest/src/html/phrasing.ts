import type { Break, Link, PhrasingContent, Text } from "mdast";
import { mendHyphen } from "../text-layout/mend-hyphen.js";
import type { Place } from "../tree/nodes.js";
import type { HtmlText } from "./dom.js";
import type { SourcePlaces } from "./source-places.js";

/** Phrasing content of one paragraph, with what its mark-up says of it. */
export interface PhrasingRun {
  readonly children: PhrasingContent[];
  /** Whether all words of it are set in bold. */
  readonly strong: boolean;
}

/**
 * Collects the inline content of a block: white space is collapsed, soft hyphens, direction marks and the private
 * characters of icon fonts are dropped, words are composed (NFC), and every change of place is kept.
 */
export interface PhrasingBuilder {
  /**
   * Writes a text from an index on, as far as is written without a pause; says at which index the rest begins.
   *
   * @param preserve whether ends of lines stay
   */
  text(node: HtmlText, from: number, preserve: boolean): number;
  /** White space that the source does not have, such as between two links. */
  space(): void;
  lineBreak(): void;
  /** Ends the paragraph; links go on in the next one. */
  endParagraph(): void;
  openLink(url: string): void;
  closeLink(): void;
  openStrong(): void;
  closeStrong(): void;
  /** The paragraphs so far; the builder is empty afterwards, open links and bold print stay open. */
  take(): PhrasingRun[];
  /** Whether there is any word since the last `take`. */
  hasText(): boolean;
}

interface Frame {
  readonly url: string | undefined;
  children: PhrasingContent[];
  attached: boolean;
}

const space = /\s/u;
/** Characters that no reader sees: soft hyphen, joiners and marks of direction, byte order mark, icon fonts. */
const invisible =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff\u0000-\u0008\u000e-\u001f\u007f-\u009f]/u;
const needsCare = /[^\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff]/u;

/** Characters of a text that are written without a pause. */
const longestStretch = 10_000;

export function createPhrasing(places: SourcePlaces): PhrasingBuilder {
  const root: Frame = { url: undefined, children: [], attached: true };
  let frames: Frame[] = [root];
  let runs: PhrasingRun[] = [];
  let pendingSpace = false;
  let pendingBreaks = 0;
  let strongDepth = 0;
  let isStrong = true;
  let hasWords = false;
  /** Whether a soft hyphen stands behind the last word. */
  let endsSoft = false;
  /** The text node that is written to, with where its next character should stand. */
  let open: { readonly node: Text; readonly places: Place[]; next: number } | undefined;

  const endParagraph = (): void => {
    if (hasWords) runs.push({ children: root.children, strong: isStrong });
    root.children = [];
    for (const frame of frames) {
      if (frame === root) continue;
      frame.children = [];
      frame.attached = false;
    }
    open = undefined;
    pendingSpace = false;
    pendingBreaks = 0;
    isStrong = true;
    hasWords = false;
  };

  const top = (): Frame => frames.findLast(({ attached }) => attached)!;

  const append = (value: string, offset: number | undefined): void => {
    const frame = top();
    if (!open || frame.children.at(-1) !== open.node) {
      const node: Text = { type: "text", value: "", data: {} };
      const list: Place[] = [];
      node.data = { places: list };
      frame.children.push(node);
      open = { node, places: list, next: -1 };
    }
    if (offset !== undefined && offset !== open.next) {
      const at = open.node.value.length;
      const locator = places.locate(offset);
      // a space before the first word has no place of its own
      if (open.places.length === 0 && at > 0) open.places.push({ at: 0, locator });
      open.places.push({ at, locator });
    }
    open.node.value += value;
    open.next = offset === undefined ? open.next + value.length : offset + value.length;
  };

  /** Joins a word that was broken before a line break with its rest; says whether there was one. */
  const joinBroken = (rest: string): boolean => {
    if (!open || top().children.at(-1) !== open.node) return false;
    const { node } = open;
    const tail = node.value.slice(-2) + (endsSoft ? "\u00ad" : "");
    const mended = mendHyphen(tail, rest);
    if (!mended) return false;
    if (mended.drop && !endsSoft) {
      node.value = node.value.slice(0, -1);
      while ((open.places.at(-1)?.at ?? -1) >= node.value.length) open.places.pop();
    }
    if (mended.glue !== "") append(mended.glue, undefined);
    open.next = -1;
    return true;
  };

  /** A stretch of characters without white space whose places follow each other. */
  const write = (value: string, offset: number): void => {
    if (pendingBreaks > 1) endParagraph();
    else if (pendingBreaks === 1 && hasWords && joinBroken(value)) pendingSpace = false;
    else if (pendingBreaks === 1 && hasWords) {
      top().children.push({ type: "break" } satisfies Break);
      open = undefined;
    } else if (pendingSpace && hasWords) append(" ", undefined);
    pendingSpace = false;
    pendingBreaks = 0;
    for (const [index, frame] of frames.entries()) {
      if (frame.attached) continue;
      const link: Link = { type: "link", url: frame.url ?? "", children: frame.children as Link["children"] };
      frames[index - 1]!.children.push(link);
      frame.attached = true;
    }
    append(value, offset);
    hasWords = true;
    endsSoft = false;
    isStrong &&= strongDepth > 0;
  };

  /** Where the characters of the text that is being written stand. */
  let offsetOf: (index: number) => number = (index) => index;

  const writeText = (node: HtmlText, from: number, preserve: boolean): number => {
    const { value } = node;
    if (from === 0) offsetOf = places.offsetsOf(node);
    const stop = Math.min(value.length, from + longestStretch);
    let at = from;
    while (at < stop) {
      if (space.test(value[at]!)) {
        if (preserve && value[at] === "\n") pendingBreaks = Math.min(pendingBreaks + 1, 2);
        pendingSpace = true;
        if (open && value[at] === "\n") open.next = -1;
        at++;
        continue;
      }
      let end = at + 1;
      while (end < value.length && !space.test(value[end]!)) end++;
      const word = value.slice(at, end);
      if (!needsCare.test(word)) writeWord(word, at, offsetOf);
      else writeCarefully(word, at, offsetOf);
      at = end;
    }
    return at;
  };

  /** Writes a word, in pieces where an entity parts its places. */
  const writeWord = (word: string, at: number, offsetOf: (index: number) => number): void => {
    const first = offsetOf(at);
    if (offsetOf(at + word.length - 1) === first + word.length - 1) {
      write(word, first);
      return;
    }
    for (let from = 0; from < word.length; ) {
      let to = from + 1;
      while (to < word.length && offsetOf(at + to) === offsetOf(at + from) + to - from) to++;
      write(word.slice(from, to), offsetOf(at + from));
      from = to;
    }
  };

  const writeCarefully = (word: string, at: number, offsetOf: (index: number) => number): void => {
    const isComposed = word === word.normalize("NFC");
    for (let from = 0; from < word.length; ) {
      if (invisible.test(word[from]!)) {
        endsSoft = word[from] === "\u00ad";
        from++;
        continue;
      }
      let to = from + 1;
      while (to < word.length && !invisible.test(word[to]!)) to++;
      const piece = word.slice(from, to);
      if (isComposed) writeWord(piece, at + from, offsetOf);
      else write(piece.normalize("NFC"), offsetOf(at + from));
      from = to;
    }
  };

  return {
    text: writeText,
    space: () => {
      pendingSpace = true;
    },
    lineBreak: () => {
      if (hasWords) pendingBreaks++;
    },
    endParagraph,
    openLink: (url) => {
      frames.push({ url, children: [], attached: false });
    },
    closeLink: () => {
      frames = frames.slice(0, -1);
    },
    openStrong: () => {
      strongDepth++;
    },
    closeStrong: () => {
      strongDepth--;
    },
    take: () => {
      endParagraph();
      const taken = runs;
      runs = [];
      return taken;
    },
    hasText: () => hasWords || runs.length > 0,
  };
}
