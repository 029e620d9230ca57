import { fail } from "@bildungsprofil/core";
import { IssueError } from "../issue-error.js";
import { holdsPart } from "../office/holds-part.js";
import type { Reader } from "./reader.js";

/** PowerPoint decks: PPTX, PPTM, PPSX, POTX. */
export const pptx: Reader = {
  name: "pptx",
  accepts: (input) => holdsPart(input, "ppt/", /\.(?:pptx|pptm|ppsx|ppsm|potx|potm)$/iu),
  read: async ({ bytes }, context) => {
    const [{ openPackage }, { readDeck }] = await Promise.all([
      import("../ooxml/package.js"),
      import("../ooxml/read-deck.js"),
    ]);
    try {
      return await readDeck(openPackage(bytes, context), context.limits);
    } catch (cause) {
      if (cause instanceof IssueError) return fail(cause.issue);
      throw cause;
    }
  },
};
