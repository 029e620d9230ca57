/** What the outline (bookmarks) of a PDF says, flattened in its order. */
export interface OutlineEntry {
  readonly title: string;
  /** Nesting, from 1. */
  readonly level: number;
  /** Absent where the entry points nowhere in this file. */
  readonly pageNumber?: number;
}

/** The information dictionary as it stands in the file; empty entries are left out. */
export interface PdfMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly subject?: string;
  readonly keywords?: string;
  /** Program that wrote the document, such as a word processor. */
  readonly creator?: string;
  /** Program that made the PDF. */
  readonly producer?: string;
  /** PDF date string, `D:20240614…`. */
  readonly creationDate?: string;
  /** PDF date string. */
  readonly modificationDate?: string;
  /** Natural language of the document as declared in the catalogue, BCP 47. */
  readonly language?: string;
}

/** A structure element of a tagged PDF, with the elements around it. */
export interface Tag {
  /** Standard structure type, such as `P`, `H2`, `LBody`, `TD`. */
  readonly role: string;
  /** Same for all content of one element on one page. */
  readonly id: number;
  readonly parent?: Tag;
}

/** What the characters of one stretch have in common. One object for all of them. */
export interface CharacterStyle {
  /** Size as displayed, in points. */
  readonly fontSize: number;
  /** PostScript name without subset prefix; empty where the engine does not know it. */
  readonly fontName: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Clockwise turn of the writing direction against left-to-right on the displayed page, in whole degrees, 0 to 359. */
  readonly angle: number;
  /** Innermost structure element. */
  readonly tag?: Tag;
  /** Marked as artifact: page furniture by the author's own word. */
  readonly artifact: boolean;
}

/** One character as drawn. Lengths in points from the top left corner of the page as displayed. */
export interface Character {
  /** A ligature may stand for several letters. */
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Point on the base line where the character begins. */
  readonly originX: number;
  readonly originY: number;
  readonly style: CharacterStyle;
  /** A space before it: drawn as a character, or implied by a gap as the engine judges. */
  readonly spaceBefore: "drawn" | "implied" | undefined;
  /** A hyphen at which the engine saw a word divided; `text` is then "-". */
  readonly hyphen: boolean;
}

/** Rectangle in points from the top left corner of the page as displayed. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A link annotation that leads out of the document. */
export interface PdfLink extends Rectangle {
  readonly url: string;
}

/** One page: what is drawn on it, in the order of the content stream, which is not the order of reading. */
export interface PdfPage {
  /** From 1. */
  readonly pageNumber: number;
  /** Displayed size in points, rotation applied. */
  readonly width: number;
  readonly height: number;
  readonly characters: readonly Character[];
  readonly links: readonly PdfLink[];
  /** Drawn lines and edges of boxes that are horizontal or vertical: what parts table cells. */
  readonly rules: readonly Rectangle[];
  /** Small filled shapes as wide as high: bullets that are drawn and not written. */
  readonly dots: readonly Rectangle[];
  /** Whether there are raster images on the page, or drawings of more than lines that may hold some. */
  readonly hasPictures: boolean;
  /** Characters that are there to be found and copied, and not drawn: the text of a recognised picture. */
  readonly invisible: number;
}

/** An opened file. It holds memory of the engine until closed. */
export interface PdfFile {
  readonly pageCount: number;
  readonly metadata: PdfMetadata;
  readonly outline: readonly OutlineEntry[];
  /** @throws PdfError when the page cannot be read. */
  readPage(pageNumber: number): Promise<PdfPage>;
  close(): Promise<void>;
}

/** Why an engine gives no file: the last part of the issue code `pdf/…`. */
export type PdfErrorCode = "encrypted" | "corrupt" | "engine-unavailable";

/** What engines throw; the reader turns it into an issue. */
export class PdfError extends Error {
  readonly code: PdfErrorCode;

  constructor(code: PdfErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "PdfError";
    this.code = code;
  }
}

/** Files that an engine loads when it is first used. */
export interface PdfAssets {
  /** Address of PDFium's WebAssembly; absent where it lies beside the code. */
  readonly pdfiumWasm?: string | URL | undefined;
}

/** Reads characters with their places out of PDF bytes. Layout is none of its business. */
export interface PdfEngine {
  readonly name: "pdfium" | "pdf-parse";
  /**
   * Opens a file. The bytes are copied, because engines keep or detach what they are given.
   *
   * @throws PdfError
   */
  open(bytes: Uint8Array, assets?: PdfAssets): Promise<PdfFile>;
}
