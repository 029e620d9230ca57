import * as z from "zod/mini";
import { choice, count, described, object, optional, text, variants } from "./fields.js";

/** A rectangle on a page: points (1/72 inch) from the top left corner of the page as displayed. */
export const Box = object(
  "Box",
  "Rectangle in points (1/72 inch) from the top left corner of the page as displayed.",
  {
    x: described(z.number(), "Distance of the left edge from the left edge of the page."),
    y: described(z.number(), "Distance of the upper edge from the upper edge of the page."),
    width: described(z.number(), "Width."),
    height: described(z.number(), "Height."),
  },
);
export type Box = z.infer<typeof Box>;

const row = optional(count(1, "Row, from 1."), "Row of the table cell, from 1; absent outside tables.");
const column = optional(
  count(1, "Column, from 1."),
  "Column of the table cell, from 1; absent outside tables.",
);

/** A place in a text format (HTML, Markdown, plain text). */
export const TextLocator = object(
  "TextLocator",
  "Line and column in a text format: HTML, Markdown, plain text.",
  {
    type: described(z.literal("text"), "A place in a text."),
    line: count(1, "Line of the first character in the decoded source, from 1."),
    column: count(1, "Column of the first character, from 1, in UTF-16 code units."),
    endLine: optional(count(1, "Line, from 1."), "Line of the last character, from 1; absent: unknown."),
    endColumn: optional(
      count(1, "Column, from 1."),
      "Column after the last character, from 1; absent: unknown.",
    ),
  },
);
export type TextLocator = z.infer<typeof TextLocator>;

/** A place on a page of a paginated document (PDF). */
export const PageLocator = object("PageLocator", "Page and rectangle in a PDF.", {
  type: described(z.literal("page"), "A place on a page."),
  pageNumber: count(1, "Page in order of display, from 1; not the number printed on it."),
  box: optional(Box, "Bounding box of the words; absent where the engine gives none."),
});
export type PageLocator = z.infer<typeof PageLocator>;

/** A place on a slide of a deck. */
export const SlideLocator = object("SlideLocator", "Slide, shape and paragraph in a deck.", {
  type: described(z.literal("slide"), "A place on a slide."),
  slideNumber: count(1, "Position in presentation order, from 1."),
  shape: optional(z.string(), "Name of the shape, as the deck gives it."),
  paragraph: optional(count(1, "Paragraph, from 1."), "Paragraph in the shape, from 1."),
  part: choice(["body", "notes"], "The slide itself or its speaker notes."),
  row,
  column,
});
export type SlideLocator = z.infer<typeof SlideLocator>;

/** A place in a word processor document. */
export const ParagraphLocator = object("ParagraphLocator", "Paragraph in a word processor document.", {
  type: described(z.literal("paragraph"), "A place in a paragraph."),
  paragraph: count(1, "Paragraph in document order, from 1."),
  part: optional(text("Name of the part."), "Header, footer, footnote …; absent in the main text."),
  row,
  column,
});
export type ParagraphLocator = z.infer<typeof ParagraphLocator>;

/** Where in the source some words stand, in the terms of its format. */
export const Locator = variants(
  "Locator",
  "Where in the source the words stand, in the terms of its format.",
  "type",
  [TextLocator, PageLocator, SlideLocator, ParagraphLocator],
);
export type Locator = z.infer<typeof Locator>;
