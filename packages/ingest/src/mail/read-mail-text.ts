import type { Blockquote, Nodes, RootContent } from "mdast";
import type { TakeTurn } from "../create-turns.js";
import { finishWork } from "../finish-work.js";
import { buildTreeInSteps } from "../text-layout/build-tree.js";
import type { Place } from "../tree/nodes.js";

/** How the sender's program broke the lines (RFC 3676). */
export interface Flow {
  /** Whether a space at the end of a line says that the next one goes on with it: `format=flowed`. */
  readonly flowed: boolean;
  /** Whether that space is no part of the text: `delsp=yes`. */
  readonly dropsSpace: boolean;
}

/** From column `column` of a line that was put together on, the characters stand at this place of the source. */
interface Segment {
  readonly column: number;
  readonly source: { readonly line: number; readonly column: number };
}

interface JoinedLine {
  text: string;
  readonly segments: Segment[];
}

type Group = { readonly depth: number; readonly lines: JoinedLine[] } | "signature";

/** The line that parts the text of a message from its signature (RFC 3676, section 4.3). */
const signatureLine = /^-- ?$/u;

/**
 * Gives the plain text of a message the structure that its layout shows: what it quotes (lines after ">") is a block
 * quotation, before the signature stands a thematic break. Places count in the given text. Long ones are read with pauses.
 */
export async function readMailText(text: string, flow: Flow, takeTurn: TakeTurn): Promise<RootContent[]> {
  const root: RootContent[] = [];
  for (const group of groupLines(text, flow)) {
    if (group === "signature") {
      root.push({ type: "thematicBreak" });
      continue;
    }
    const tree = await finishWork(
      buildTreeInSteps(group.lines.map((line) => line.text).join("\n")),
      takeTurn,
    );
    for (const node of tree.children) setPlaces(node, group.lines);
    let children = tree.children;
    if (children.length === 0) continue;
    // deeper levels mark who wrote what, which is not kept
    if (group.depth > 0) children = [{ type: "blockquote", children } as Blockquote];
    root.push(...children);
  }
  return root;
}

/** Takes lines of one depth of quotation together and joins those that flow. */
function groupLines(text: string, { flowed, dropsSpace }: Flow): Group[] {
  const groups: Group[] = [];
  let open: JoinedLine | undefined;
  let openDepth = -1;
  text.split(/\r\n|[\n\r]/u).forEach((physical, index) => {
    // only flowed text stuffs a space before every line; elsewhere ">" may follow a space
    const quote = (flowed ? /^>+ ?/u : /^(?:> ?)+/u).exec(physical)?.[0] ?? "";
    const stuffing = flowed && quote === "" && physical.startsWith(" ") ? 1 : 0;
    const depth = quote.replaceAll(" ", "").length;
    const content = physical.slice(quote.length + stuffing);
    const isSignature = signatureLine.test(content);
    if (isSignature && depth === 0) {
      groups.push("signature");
      open = undefined;
      return;
    }
    const goesOn = flowed && !isSignature && content.endsWith(" ");
    const kept = goesOn && dropsSpace ? content.slice(0, -1) : content;
    const source = { line: index + 1, column: quote.length + stuffing + 1 };
    if (open && openDepth === depth) {
      open.segments.push({ column: open.text.length + 1, source });
      open.text += kept;
    } else {
      open = { text: kept, segments: [{ column: 1, source }] };
      openDepth = depth;
      const last = groups.at(-1);
      if (last && last !== "signature" && last.depth === depth) last.lines.push(open);
      else groups.push({ depth, lines: [open] });
    }
    if (!goesOn) open = undefined;
  });
  return groups;
}

/** Puts the places of a new tree, which count in the joined lines, to where the characters stand in the source. */
function setPlaces(node: Nodes, lines: readonly JoinedLine[]): void {
  if ("children" in node) {
    for (const child of node.children) setPlaces(child, lines);
    return;
  }
  const places = node.data?.places;
  if (!places || !("value" in node)) return;
  node.data = {
    ...node.data,
    places: places.flatMap((place, index) =>
      inSource(place, places[index + 1]?.at ?? node.value.length, lines),
    ),
  };
}

/** The places of the characters from this place up to `end`. */
function inSource({ at, locator }: Place, end: number, lines: readonly JoinedLine[]): Place[] {
  if (locator.type !== "text") return [{ at, locator }];
  const places: Place[] = [];
  for (const { column, source } of lines[locator.line - 1]?.segments ?? []) {
    const from = at + column - locator.column;
    if (from >= end) break;
    // a segment that begins before the place holds its first character, unless a later one does
    const before = Math.max(0, at - from);
    if (from <= at) places.length = 0;
    places.push({
      at: Math.max(at, from),
      locator: { type: "text", line: source.line, column: source.column + before },
    });
  }
  return places;
}
