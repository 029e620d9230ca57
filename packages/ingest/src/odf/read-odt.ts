import { fail, type ParagraphLocator, type Result, succeed } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import { IssueError } from "../issue-error.js";
import { buildFlow, buildFlowInTurns, promoteBold } from "../office/flow.js";
import { withLayer, wordsOf } from "../office/with-layer.js";
import { descendantsOf, type XmlElement } from "../office/xml.js";
import type { Input, ReadContext, ReadDocument } from "../readers/reader.js";
import { readOdfFlow } from "./odf-flow.js";
import type { OdfScope } from "./odf-scope.js";
import { describeOmissions, openOdf } from "./open-odf.js";

const mediaType = "application/vnd.oasis.opendocument.text";

/** Reads an OpenDocument text. */
export async function readOdt({ bytes }: Input, context: ReadContext): Promise<Result<ReadDocument>> {
  try {
    const opened = await openOdf(bytes, context, "odt", "text");
    const omitted: OdfScope["omitted"] = new Map();
    const notes: XmlElement[] = [];
    const scopeOf = (part?: string): OdfScope => {
      let paragraph = 0;
      return {
        styles: opened.styles,
        charts: opened.charts,
        takeTurn: opened.takeTurn,
        locate: (cell): ParagraphLocator => ({
          type: "paragraph",
          paragraph: ++paragraph,
          ...(part ? { part } : {}),
          ...cell,
        }),
        counts: new Map(),
        notes,
        omitted,
      };
    };
    const frame = async (part: "header" | "footer"): Promise<RootContent[]> => {
      const seen = new Set<string>();
      const blocks: RootContent[] = [];
      const masters = descendantsOf(opened.stylesRoot, "master-page");
      const stories = masters.flatMap((master) =>
        [part, `${part}-left`, `${part}-first`].flatMap((name) => descendantsOf(master, name)),
      );
      for (const story of stories) {
        const built = buildFlow(await readOdfFlow(story, scopeOf(part)));
        const words = built.map(wordsOf).join("\n");
        if (seen.has(words)) continue;
        seen.add(words);
        blocks.push(...built.map((block) => withLayer(block, "furniture")));
      }
      return blocks;
    };
    const header = await frame("header");
    const items = await readOdfFlow(opened.content, scopeOf());
    const body = await buildFlowInTurns(promoteBold(items), opened.takeTurn);
    const noteScope = scopeOf("footnote");
    const noteBlocks: RootContent[] = [];
    for (const note of [...notes]) {
      const built = buildFlow(await readOdfFlow(note, noteScope));
      noteBlocks.push(...built.map((block) => withLayer(block, "notes")));
    }
    const children = [...header, ...body, ...noteBlocks, ...(await frame("footer"))];
    return succeed({ mediaType, tree: { type: "root", children }, metadata: opened.metadata }, [
      ...opened.issues,
      ...describeOmissions(omitted, "odt"),
    ]);
  } catch (cause) {
    if (cause instanceof IssueError) return fail(cause.issue);
    throw cause;
  }
}
