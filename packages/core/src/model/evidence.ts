import { z } from "zod";
import { Locator } from "./locator.js";

/** The words that a value comes from. */
export const Evidence = z
  .object({
    source: z.string().meta({ description: "`Source.id` of the document." }),
    start: z.int().min(0).meta({ description: "First UTF-16 code unit in the canonical text, from 0." }),
    end: z.int().min(1).meta({ description: "Code unit after the last one." }),
    quote: z.string().min(1).meta({ description: "The words: exactly `text.slice(start, end)`." }),
    locator: Locator.optional().meta({
      description: "Place in the source; absent where the format has none.",
    }),
    implied: z.array(z.string()).optional().meta({
      description: "Value fields that a rule completed from elsewhere, such as a year carried back.",
    }),
  })
  .meta({ description: "The words that a value comes from, and their place in the document." });
export type Evidence = z.infer<typeof Evidence>;
