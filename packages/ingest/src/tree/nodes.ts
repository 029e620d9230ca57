import type { Locator } from "@bildungsprofil/core";
import type {} from "mdast";

/**
 * What a part of a document is for.
 *
 * `furniture`: navigation, cookie banner, running header, footer, imprint of the site's operator. `notes`: speaker
 * notes, footnotes. `hidden`: in the file, but not shown. Everything else is `body`.
 */
export type Layer = "body" | "furniture" | "notes" | "hidden";

/** Half-open range `[start, end)` in UTF-16 code units of the canonical text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** From character `at` of a text node's value on, the words stand at `locator` in the source. */
export interface Place {
  /** Offset in the node's value, from 0. The first place of a node has 0. */
  readonly at: number;
  /**
   * Place of the characters up to the next place. For text formats it is the place of the first character, and
   * the following ones stand in the columns after it; for pages it is the box of the whole piece (a word).
   */
  readonly locator: Locator;
}

/** What the nodes of a document's tree carry beside mdast's own fields. */
export interface NodeData {
  /** Set by `assemble`, on every node that holds text. */
  span?: Span;
  /** Layer of the node and of everything below it. Absent: that of the parent; at the root: `body`. */
  layer?: Exclude<Layer, "body"> | "body";
  /** Text nodes: where the words stand in the source, in order of `at`. Absent where the format has no places. */
  places?: readonly Place[];
  /**
   * What the node is beyond mdast's types: a figure caption; a slide boundary (on a `thematicBreak`, after which
   * earlier headings no longer hold); a table of labels and values, such as a definition list.
   */
  role?: "caption" | "slide" | "keyValue" | "address" | "subtitle";
  /** BCP 47 tag, where the source declares the language of this part, or its words are not in that of the document. */
  language?: string;
}

declare module "mdast" {
  interface Data extends NodeData {}
}
