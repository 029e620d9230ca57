import * as z from "zod/mini";
import { choice, freeText, object, optional, pattern, text } from "./fields.js";
import { Locator } from "./locator.js";

/**
 * Something that a reader of the result should know: what was expected, what was found, what to do.
 *
 * `error` means that there is no result, `warning` that a part is missing or doubtful, `info` that something was left out
 * on purpose or is merely unusual.
 */
export const Issue = object("Issue", "A problem with an input, or a doubt about a value.", {
  code: pattern(
    /^[a-z][a-z0-9]*\/[a-z0-9-]+$/,
    "Stable code, `stage/what-is-wrong`, by which programs tell issues apart.",
    { examples: ["pdf/no-text-layer"] },
  ),
  severity: choice(
    ["error", "warning", "info"],
    "`error`: no result; `warning`: a part is missing or doubtful; `info`: left out on purpose, or merely unusual.",
  ),
  message: text("English sentence that says what is wrong and what to do.", freeText),
  source: optional(z.string(), "Name of the document; absent where the issue concerns none.", freeText),
  place: optional(Locator, "Place in the document; absent where the issue concerns all of it."),
  path: optional(
    z.string(),
    "Place in the data, as JSON Pointer (RFC 6901) from the root, such as `/evidence/0/end`; absent for documents.",
  ),
  expected: optional(z.string(), "What should have been there, in words."),
  actual: optional(z.string(), "What was there, cut to a few words.", freeText),
});
export type Issue = z.infer<typeof Issue>;
