import type { Layer, NodeData, Span } from "../tree/nodes.js";
import { detectLanguage } from "./detect-language.js";
import { flattenText, listNameWords, type NameWord, narrow } from "./flat-text.js";
import { announcedBy, type Label, labelOf, type SectionKind } from "./sections.js";

/** A list, as its items see it. */
export interface ListContext {
  /** Same for all items of one list. */
  readonly id: number;
  readonly ordered: boolean;
  /** Nesting, from 1. */
  readonly level: number;
  /** Position of the item in its list, from 0. */
  readonly position: number;
  /** The paragraph or heading that stands directly before the list: its announcement. */
  readonly leadIn?: Block;
  /** The item that this list is nested in. */
  readonly parent?: Block;
  /** What the words before the list announce. */
  readonly announces?: SectionKind;
}

/** A table cell, as its block sees it. */
export interface CellContext {
  readonly table: number;
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
  /** Whether the cell stands in the header row. */
  readonly header: boolean;
  /** The first cell of the row, unless it is this one. */
  readonly rowLabel?: Block;
  /** The header cell of the column, unless this cell is one. Absent in tables of labels and values. */
  readonly columnLabel?: Block;
}

/** The words of a link and what it points to. */
export interface LinkSpan extends Span {
  readonly url: string;
}

/** What a block is told when it is made. */
export type BlockFields = Omit<Block, "flat" | "nameWords" | "announces" | "ownLabel" | "language" | "part">;

/**
 * A leaf block of the document: a heading, a paragraph, a list item's own text, a table cell. What its words say is
 * found out when it is asked for: most blocks of a web page are its menus, of which nobody asks anything.
 */
export class Block implements Span {
  declare readonly start: number;
  declare readonly end: number;
  /** Position among all blocks. */
  declare readonly index: number;
  declare readonly kind: "heading" | "paragraph" | "item" | "cell";
  /** The slice of the canonical text. */
  declare readonly text: string;
  declare readonly layer: Layer;
  /** Depth of a heading, 1 to 6. */
  declare readonly depth: number | undefined;
  /** The headings that hold here, outermost first, without the block itself. */
  declare readonly headings: readonly Block[];
  declare readonly list: ListContext | undefined;
  declare readonly cell: CellContext | undefined;
  /** The paragraph right above that is nothing but a label: "Erstes Ergebnis:". */
  declare readonly label: Block | undefined;
  declare readonly role: NodeData["role"] | undefined;
  declare readonly links: readonly LinkSpan[];
  /** The language of a text whose words do not tell. */
  declare readonly declared: "de" | "en";
  #flat: string | undefined;
  #nameWords: readonly NameWord[] | undefined;
  #language: "de" | "en" | undefined;
  /** `null` until it is asked for. */
  #announces: SectionKind | undefined | null = null;
  #ownLabel: Label | undefined | null = null;

  constructor(fields: BlockFields) {
    Object.assign(this, fields);
  }

  /** The text with plain hyphens and spaces, of the same length. */
  get flat(): string {
    if (this.#flat === undefined) {
      const flattened = flattenText(this.text);
      this.#flat = flattened === this.text ? this.text : narrow(flattened);
    }
    return this.#flat;
  }

  /** The capitalised words of `flat`. */
  get nameWords(): readonly NameWord[] {
    this.#nameWords ??= listNameWords(this.flat);
    return this.#nameWords;
  }

  /** What the block announces for those after it, as a heading or a label. */
  get announces(): SectionKind | undefined {
    if (this.#announces === null) this.#announces = announcedBy(this.text);
    return this.#announces;
  }

  /** The label with a colon that its text starts with. */
  get ownLabel(): Label | undefined {
    if (this.#ownLabel === null) this.#ownLabel = labelOf(this.text);
    return this.#ownLabel;
  }

  /** By its words, else as declared, else that of the document; German where nothing tells. */
  get language(): "de" | "en" {
    this.#language ??= detectLanguage(this.text) ?? this.declared;
    return this.#language;
  }

  /** A part of the block, as a block in its place. */
  part({ start, end }: Span, kind = this.kind): Block {
    const text = this.text.slice(start - this.start, end - this.start);
    return new Block({ ...this, start, end, kind, text });
  }
}
