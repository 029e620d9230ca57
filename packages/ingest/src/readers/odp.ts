import { fail, type Issue, succeed } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import { IssueError } from "../issue-error.js";
import { holdsMimetype } from "../odf/holds-mimetype.js";
import type { OdfScope } from "../odf/odf-scope.js";
import { describeOmissions, openOdf } from "../odf/open-odf.js";
import { readOdfMaster, readOdfSlide } from "../odf/read-odf-slide.js";
import { withLayer } from "../office/with-layer.js";
import { childOf, childrenOf, descendantsOf } from "../office/xml.js";
import type { Reader } from "./reader.js";

const mediaType = "application/vnd.oasis.opendocument.presentation";

/** OpenDocument presentations: ODP, OTP. */
export const odp: Reader = {
  name: "odp",
  accepts: (input) => holdsMimetype(input, mediaType, /\.(?:odp|otp)$/iu),
  read: async ({ bytes }, context) => {
    const { limits } = context;
    try {
      const opened = await openOdf(bytes, context, "odp", "presentation");
      const { content, styles, metadata, issues } = opened;
      const omitted: OdfScope["omitted"] = new Map();
      const pages = childrenOf(content, "page");
      const children: RootContent[] = [];
      const frames: RootContent[] = [];
      const masters = new Map(
        descendantsOf(opened.stylesRoot, "master-page").map((master) => [
          master.attributes["style:name"],
          master,
        ]),
      );
      for (const [index, page] of pages.slice(0, limits.maxPages).entries()) {
        const slide = { opened, slideNumber: index + 1, omitted };
        const shown = await readOdfSlide(page, { ...slide, part: "body" });
        const hidden = styles.isHiddenSlide(page.attributes["draw:style-name"]);
        const masterName = page.attributes["draw:master-page-name"];
        const master = masters.get(masterName);
        // what it draws on every slide is read once, for the first
        masters.delete(masterName);
        if (master) frames.push(...(await readOdfMaster(master, { ...slide, part: "body" })));
        const notesPage = childOf(page, "notes");
        const notes = notesPage ? await readOdfSlide(notesPage, { ...slide, part: "notes" }) : [];
        if (index > 0) children.push({ type: "thematicBreak", data: { role: "slide" } });
        children.push(
          ...(hidden ? shown.map((block) => withLayer(block, "hidden")) : shown),
          ...notes.map((block) => (block.data?.layer === "furniture" ? block : withLayer(block, "notes"))),
        );
      }
      children.push(...frames);
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
