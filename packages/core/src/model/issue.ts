import { z } from "zod";
import { Locator } from "./locator.js";

/**
 * Something that a reader of the result should know: what was expected, what was found, what to do.
 *
 * `error` means that the document gave no result, `warning` that a part is missing or doubtful, `info` that
 * something was left out on purpose.
 */
export const Issue = z
  .object({
    code: z
      .string()
      .regex(/^[a-z][a-z0-9]*\/[a-z0-9-]+$/)
      .meta({ description: "Stable code, `stage/what-is-wrong`, such as `pdf/no-text-layer`." }),
    severity: z.enum(["error", "warning", "info"]),
    message: z.string().meta({ description: "English sentence that says what is wrong and what to do." }),
    source: z
      .string()
      .optional()
      .meta({ description: "Name of the document, where the issue concerns one." }),
    place: Locator.optional(),
    expected: z.string().optional(),
    actual: z.string().optional(),
  })
  .meta({ description: "A problem with an input or a doubt about a value." });
export type Issue = z.infer<typeof Issue>;
