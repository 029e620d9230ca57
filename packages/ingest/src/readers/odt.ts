import { fail, type ParagraphLocator, succeed } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import { IssueError } from "../issue-error.js";
import { holdsMimetype } from "../odf/holds-mimetype.js";
import { type OdfScope, readOdfFlow } from "../odf/odf-flow.js";
import { describeOmissions, openOdf } from "../odf/open-odf.js";
import { buildFlow, promoteBold } from "../office/flow.js";
import { withLayer, wordsOf } from "../office/with-layer.js";
import { descendantsOf, type XmlElement } from "../office/xml.js";
import type { Reader } from "./reader.js";

const mediaType = "application/vnd.oasis.opendocument.text";

/** OpenDocument texts: ODT, OTT. */
export const odt: Reader = {
  name: "odt",
  accepts: (input) => holdsMimetype(input, mediaType, /\.(?:odt|ott)$/iu),
  read: async ({ bytes }, { limits }) => {
    try {
      const opened = openOdf(bytes, limits, "odt", "text");
      const omitted: OdfScope["omitted"] = new Set();
      const notes: XmlElement[] = [];
      const scopeOf = (part?: string): OdfScope => {
        let paragraph = 0;
        return {
          styles: opened.styles,
          locate: (cell): ParagraphLocator => ({
            type: "paragraph",
            paragraph: ++paragraph,
            ...(part ? { part } : {}),
            ...cell,
          }),
          notes,
          omitted,
        };
      };
      const frame = (part: "header" | "footer"): RootContent[] => {
        const seen = new Set<string>();
        const masters = descendantsOf(opened.stylesRoot, "master-page");
        const stories = masters.flatMap((master) =>
          [part, `${part}-left`, `${part}-first`].flatMap((name) => descendantsOf(master, name)),
        );
        return stories.flatMap((story) => {
          const blocks = buildFlow(readOdfFlow(story, scopeOf(part)));
          const words = blocks.map(wordsOf).join("\n");
          if (seen.has(words)) return [];
          seen.add(words);
          return blocks.map((block) => withLayer(block, "furniture"));
        });
      };
      const body = buildFlow(promoteBold(readOdfFlow(opened.content, scopeOf())));
      const noteScope = scopeOf("footnote");
      const noteBlocks = [...notes].flatMap((note) =>
        buildFlow(readOdfFlow(note, noteScope)).map((block) => withLayer(block, "notes")),
      );
      const children = [...frame("header"), ...body, ...noteBlocks, ...frame("footer")];
      return succeed({ mediaType, tree: { type: "root", children }, metadata: opened.metadata }, [
        ...opened.issues,
        ...describeOmissions(omitted, "odt"),
      ]);
    } catch (cause) {
      if (cause instanceof IssueError) return fail(cause.issue);
      throw cause;
    }
  },
};
