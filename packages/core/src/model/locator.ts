import { z } from "zod";

/** A rectangle on a page: points (1/72 inch) from the top left corner of the page as displayed. */
export const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }).meta({
  description: "Rectangle in points (1/72 inch) from the top left corner of the page as displayed.",
});
export type Box = z.infer<typeof Box>;

const Cell = {
  row: z
    .int()
    .min(1)
    .optional()
    .meta({ description: "Row of the table cell, from 1; absent outside tables." }),
  column: z.int().min(1).optional().meta({ description: "Column of the table cell, from 1." }),
};

/** A place in a text format (HTML, Markdown, plain text). */
export const TextLocator = z
  .object({
    type: z.literal("text"),
    line: z.int().min(1).meta({ description: "Line of the first character in the decoded source, from 1." }),
    column: z
      .int()
      .min(1)
      .meta({ description: "Column of the first character, from 1, in UTF-16 code units." }),
    endLine: z.int().min(1).optional(),
    endColumn: z.int().min(1).optional().meta({ description: "Column after the last character." }),
  })
  .meta({ description: "Line and column in a text format." });
export type TextLocator = z.infer<typeof TextLocator>;

/** A place on a page of a paginated document (PDF). */
export const PageLocator = z
  .object({
    type: z.literal("page"),
    pageNumber: z.int().min(1),
    box: Box.optional().meta({
      description: "Bounding box of the words; absent where the engine gives none.",
    }),
  })
  .meta({ description: "Page and rectangle in a PDF." });
export type PageLocator = z.infer<typeof PageLocator>;

/** A place on a slide of a deck. */
export const SlideLocator = z
  .object({
    type: z.literal("slide"),
    slideNumber: z.int().min(1).meta({ description: "Position in presentation order, from 1." }),
    shape: z.string().optional().meta({ description: "Name of the shape, as the deck gives it." }),
    paragraph: z.int().min(1).optional().meta({ description: "Paragraph in the shape, from 1." }),
    part: z.enum(["body", "notes"]).meta({ description: "The slide itself or its speaker notes." }),
    ...Cell,
  })
  .meta({ description: "Slide, shape and paragraph in a deck." });
export type SlideLocator = z.infer<typeof SlideLocator>;

/** A place in a word processor document. */
export const ParagraphLocator = z
  .object({
    type: z.literal("paragraph"),
    paragraph: z.int().min(1).meta({ description: "Paragraph in document order, from 1." }),
    part: z.string().optional().meta({ description: "Header, footer, footnote …; absent in the main text." }),
    ...Cell,
  })
  .meta({ description: "Paragraph in a word processor document." });
export type ParagraphLocator = z.infer<typeof ParagraphLocator>;

/** Where in the source some words stand, in the terms of its format. */
export const Locator = z
  .discriminatedUnion("type", [TextLocator, PageLocator, SlideLocator, ParagraphLocator])
  .meta({ description: "Where in the source the words stand, in the terms of its format." });
export type Locator = z.infer<typeof Locator>;
