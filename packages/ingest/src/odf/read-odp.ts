import { fail, type Issue, type Result, succeed } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import { IssueError } from "../issue-error.js";
import { markFurniture } from "../office/deck-furniture.js";
import { withLayer } from "../office/with-layer.js";
import { childOf, childrenOf, descendantsOf, type XmlElement } from "../office/xml.js";
import type { Input, ReadContext, ReadDocument } from "../readers/reader.js";
import type { OdfScope } from "./odf-scope.js";
import { toPoints } from "./odf-styles.js";
import { describeOmissions, openOdf } from "./open-odf.js";
import { type OdfShape, readOdfMaster, readOdfSlide } from "./read-odf-slide.js";

const mediaType = "application/vnd.oasis.opendocument.presentation";

interface Slide {
  readonly shapes: readonly OdfShape[];
  readonly notes: readonly OdfShape[];
  readonly hidden: boolean;
}

/** Of a slide of 4:3, where no page layout tells. */
const usualHeight = 595;

/** Height of the slides in points. The notes and handouts have page layouts of their own. */
function slideHeightOf(stylesRoot: XmlElement | undefined): number {
  const layouts = new Map(
    descendantsOf(stylesRoot, "page-layout").map((layout) => [layout.attributes["style:name"], layout]),
  );
  const [height] = descendantsOf(stylesRoot, "master-page").flatMap(({ attributes }) => {
    const properties = childOf(layouts.get(attributes["style:page-layout-name"]), "page-layout-properties");
    const points = toPoints(properties?.attributes["fo:page-height"]);
    return Number.isFinite(points) ? [points] : [];
  });
  return height ?? usualHeight;
}

/** Reads an OpenDocument presentation. */
export async function readOdp({ bytes }: Input, context: ReadContext): Promise<Result<ReadDocument>> {
  const { limits } = context;
  try {
    const opened = await openOdf(bytes, context, "odp", "presentation");
    const { content, styles, metadata, issues } = opened;
    const omitted: OdfScope["omitted"] = new Map();
    const pages = childrenOf(content, "page");
    const frames: RootContent[] = [];
    const masters = new Map(
      descendantsOf(opened.stylesRoot, "master-page").map((master) => [
        master.attributes["style:name"],
        master,
      ]),
    );
    const slides: Slide[] = [];
    for (const [index, page] of pages.slice(0, limits.maxPages).entries()) {
      const slide = { opened, slideNumber: index + 1, omitted };
      const shapes = await readOdfSlide(page, { ...slide, part: "body" });
      const masterName = page.attributes["draw:master-page-name"];
      const master = masters.get(masterName);
      // what it draws on every slide is read once, for the first
      masters.delete(masterName);
      if (master) frames.push(...(await readOdfMaster(master, { ...slide, part: "body" })));
      const notesPage = childOf(page, "notes");
      const notes = notesPage ? await readOdfSlide(notesPage, { ...slide, part: "notes" }) : [];
      slides.push({ shapes, notes, hidden: styles.isHiddenSlide(page.attributes["draw:style-name"]) });
    }
    const shown = markFurniture(
      slides.map(({ shapes }) => shapes),
      slideHeightOf(opened.stylesRoot),
    );
    const children = slides.flatMap(({ notes, hidden }, index): RootContent[] => [
      ...(index > 0 ? [{ type: "thematicBreak" as const, data: { role: "slide" as const } }] : []),
      ...shown[index]!.flatMap(({ blocks }) =>
        hidden ? blocks.map((block) => withLayer(block, "hidden")) : blocks,
      ),
      ...notes.flatMap(({ kind, blocks }) =>
        kind === "furniture" ? blocks : blocks.map((block) => withLayer(block, "notes")),
      ),
    ]);
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
}
