import type { Source } from "@bildungsprofil/core";
import type { Document } from "../tree/document.js";
import type { Span } from "../tree/nodes.js";
import type { Block } from "./blocks.js";
import { collectBlocks } from "./collect-blocks.js";
import type { Analyse, Sentence } from "./german.js";
import { findMentions, type Mentions } from "./mentions.js";
import { knownTerms, type Terms } from "./prepare-terms.js";

/**
 * A document as the extractors see it: blocks with their headings, lists and tables, sentences, and what the
 * recognisers found. They know nothing of file formats.
 */
export interface View {
  readonly source: Source;
  readonly text: string;
  /** All blocks, in reading order, every layer. */
  readonly blocks: readonly Block[];
  /** The blocks that make statements: body and notes. */
  readonly body: readonly Block[];
  /** All sentences of the body, in order. None runs over a block. */
  readonly sentences: readonly Sentence[];
  /** What the recognisers found in the body, each list in order of `start`. */
  readonly mentions: Mentions;
  /** What terms of vocabularies are looked up with. */
  readonly terms: Terms;
  /** The block of the body that holds this offset. */
  blockAt(offset: number): Block | undefined;
  /** The sentence of the body that holds this offset. */
  sentenceAt(offset: number): Sentence | undefined;
  /**
   * The same as `text.slice(start, end)`. Taken from the sentence or block that holds it: most of these store one byte
   * a character, which is searched many times as fast as the two of a text with "–" or "„" in it.
   */
  slice(start: number, end?: number): string;
  /** The items of an ordered list that lie wholly in the span. */
  within<Item extends Span>(items: readonly Item[], span: Span): Item[];
}

/** Prepares a document for the extractors. */
export function createView(document: Document, analyse: Analyse, terms: Terms = knownTerms): View {
  const { source, text } = document;
  const blocks = collectBlocks(document.tree, text, source.language);
  const body = blocks.filter((block) => block.layer === "body" || block.layer === "notes");
  const sentences = body.flatMap((block) => analyse(block.text, block.start));
  const blockAt = (offset: number): Block | undefined => itemAt(body, offset);
  const sentenceAt = (offset: number): Sentence | undefined => itemAt(sentences, offset);
  const view = {
    source,
    text,
    blocks,
    body,
    sentences,
    terms,
    blockAt,
    sentenceAt,
    slice: (start: number, end = text.length): string => {
      let holder: Sentence | Block | undefined = sentenceAt(start);
      if (!holder || holder.end < end) holder = blockAt(start);
      return holder && start <= end && end <= holder.end
        ? holder.text.slice(start - holder.start, end - holder.start)
        : text.slice(start, end);
    },
    within: <Item extends Span>(items: readonly Item[], span: Span): Item[] => {
      const found: Item[] = [];
      for (let i = firstStartingAt(items, span.start); i < items.length && items[i]!.start < span.end; i++)
        if (items[i]!.end <= span.end) found.push(items[i]!);
      return found;
    },
  };
  return { ...view, mentions: findMentions(view) };
}

/** The item of an ordered list that holds the offset. */
function itemAt<Item extends Span>(items: readonly Item[], offset: number): Item | undefined {
  const item = items[firstStartingAt(items, offset + 1) - 1];
  return item && offset < item.end ? item : undefined;
}

/** Index of the first item with `start >= offset`. */
function firstStartingAt(items: readonly Span[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
