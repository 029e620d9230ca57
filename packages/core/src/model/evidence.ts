import * as z from "zod/mini";
import { count, freeText, list, object, optional, text } from "./fields.js";
import { Locator } from "./locator.js";

/** The words that a value comes from. */
export const Evidence = object(
  "Evidence",
  "The words that a value comes from, and their place in the document.",
  {
    source: text("`Source.id` of the document."),
    start: count(0, "First UTF-16 code unit in the canonical text, from 0."),
    end: count(1, "Code unit after the last one."),
    quote: text(
      "The words: exactly `text.slice(start, end)` of the canonical text, unless the profile was redacted.",
      freeText,
    ),
    locator: optional(Locator, "Place in the source; absent where the format has none."),
    implied: optional(
      list(z.string(), "Names of fields."),
      "Value fields that a rule completed from elsewhere, such as a year carried back; absent if all was said here.",
    ),
  },
);
export type Evidence = z.infer<typeof Evidence>;
