import { fail } from "@bildungsprofil/core";
import { IssueError } from "../issue-error.js";
import { holdsPart } from "../office/holds-part.js";
import type { Reader } from "./reader.js";

/** Word documents: DOCX, DOCM, DOTX. */
export const docx: Reader = {
  name: "docx",
  accepts: (input) => holdsPart(input, "word/", /\.(?:docx|docm|dotx|dotm)$/iu),
  read: async ({ bytes }, context) => {
    const [{ openPackage }, { readWord }] = await Promise.all([
      import("../ooxml/package.js"),
      import("../ooxml/read-word.js"),
    ]);
    try {
      return await readWord(openPackage(bytes, context));
    } catch (cause) {
      if (cause instanceof IssueError) return fail(cause.issue);
      throw cause;
    }
  },
};
