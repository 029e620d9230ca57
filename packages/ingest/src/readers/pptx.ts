import { fail } from "@bildungsprofil/core";
import { IssueError } from "../issue-error.js";
import { holdsPart } from "../office/holds-part.js";
import { openPackage } from "../ooxml/package.js";
import { readDeck } from "../ooxml/read-deck.js";
import type { Reader } from "./reader.js";

/** PowerPoint decks: PPTX, PPTM, PPSX, POTX. */
export const pptx: Reader = {
  name: "pptx",
  accepts: (input) => holdsPart(input, "ppt/", /\.(?:pptx|pptm|ppsx|ppsm|potx|potm)$/iu),
  read: async ({ bytes }, context) => {
    try {
      return await readDeck(openPackage(bytes, context), context.limits);
    } catch (cause) {
      if (cause instanceof IssueError) return fail(cause.issue);
      throw cause;
    }
  },
};
