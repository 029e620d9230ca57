import * as z from "zod/mini";
import { choice, count, described, freeText, list, object, optional } from "./fields.js";
import { Issue } from "./issue.js";
import { Source } from "./source.js";
import { Statement } from "./statement.js";

/** A range of the canonical text that is not body. */
export const LayerRange = object("LayerRange", "A range of the canonical text that is not its body.", {
  layer: choice(
    ["furniture", "notes", "hidden"],
    "`furniture`: navigation, running headers, imprint; `notes`: speaker notes and footnotes; `hidden`: not displayed.",
  ),
  start: count(0, "First UTF-16 code unit, from 0."),
  end: count(0, "Code unit after the last one."),
});
export type LayerRange = z.infer<typeof LayerRange>;

/** What `extract` prints for a document, and what `ingest` writes to `documents/<stem>.json`. */
export const ExtractedDocument = object(
  "ExtractedDocument",
  "A document that was read, with all that it states. It carries no version: its shape only ever gains optional fields.",
  {
    source: Source,
    text: described(
      z.string(),
      "The whole canonical text, which all offsets count in; empty where the document could not be read.",
      freeText,
    ),
    layers: optional(
      list(LayerRange, "Ranges."),
      "The ranges that are not body, in order; absent: all is body.",
    ),
    statements: list(Statement, "The claims, in the order of the text."),
    issues: list(
      Issue,
      "What was noticed on the way; one of severity `error` means that there is no result.",
    ),
  },
);
export type ExtractedDocument = z.infer<typeof ExtractedDocument>;
