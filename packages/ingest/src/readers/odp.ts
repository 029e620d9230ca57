import { fail, type Issue, succeed } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import { IssueError } from "../issue-error.js";
import { holdsMimetype } from "../odf/holds-mimetype.js";
import type { OdfScope } from "../odf/odf-flow.js";
import { describeOmissions, openOdf } from "../odf/open-odf.js";
import { readOdfSlide } from "../odf/read-odf-slide.js";
import { withLayer } from "../office/with-layer.js";
import { childOf, childrenOf } from "../office/xml.js";
import type { Reader } from "./reader.js";

const mediaType = "application/vnd.oasis.opendocument.presentation";

/** OpenDocument presentations: ODP, OTP. */
export const odp: Reader = {
  name: "odp",
  accepts: (input) => holdsMimetype(input, mediaType, /\.(?:odp|otp)$/iu),
  read: async ({ bytes }, { limits }) => {
    try {
      const { content, styles, metadata, issues } = openOdf(bytes, limits, "odp", "presentation");
      const omitted: OdfScope["omitted"] = new Set();
      const pages = childrenOf(content, "page");
      const children = pages.slice(0, limits.maxPages).flatMap((page, index): RootContent[] => {
        const slideNumber = index + 1;
        const shown = readOdfSlide(page, { styles, slideNumber, part: "body", omitted });
        const hidden = styles.isHiddenSlide(page.attributes["draw:style-name"]);
        const notesPage = childOf(page, "notes");
        const notes = notesPage
          ? readOdfSlide(notesPage, { styles, slideNumber, part: "notes", omitted })
          : [];
        return [
          ...(index > 0 ? [{ type: "thematicBreak" as const, data: { role: "slide" as const } }] : []),
          ...(hidden ? shown.map((block) => withLayer(block, "hidden")) : shown),
          ...notes.map((block) => (block.data?.layer === "furniture" ? block : withLayer(block, "notes"))),
        ];
      });
      const limited: Issue[] =
        pages.length <= limits.maxPages
          ? []
          : [
              {
                code: "odp/too-many-pages",
                severity: "warning",
                message:
                  "The deck has more slides than the limit; the rest was left out. Raise `limits.maxPages` if it is trusted.",
                expected: `at most ${limits.maxPages}`,
                actual: String(pages.length),
              },
            ];
      return succeed({ mediaType, tree: { type: "root", children }, metadata }, [
        ...issues,
        ...limited,
        ...describeOmissions(omitted, "odp"),
      ]);
    } catch (cause) {
      if (cause instanceof IssueError) return fail(cause.issue);
      throw cause;
    }
  },
};
