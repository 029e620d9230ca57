import type { PhrasingContent, Root, RootContent } from "mdast";
import { loadGerman } from "../../src/language/german.js";
import { createView, type View } from "../../src/language/view.js";
import { assemble } from "../../src/tree/assemble.js";

/**
 * A view of a text in a small notation: blocks are parted by empty lines, lines of a block by line feeds. "# " makes a
 * heading, "- " list items, "a | b" table rows, "a :: b" rows of labels and values.
 */
export async function viewOf(notation: string): Promise<View> {
  const children = notation
    .trim()
    .split(/\n{2,}/u)
    .map(blockOf);
  const tree: Root = { type: "root", children };
  return createView(
    { source: { id: "test", mediaType: "text/plain", bytes: 0 } as never, issues: [], ...assemble(tree) },
    await loadGerman(),
  );
}

function blockOf(text: string): RootContent {
  const lines = text.split("\n");
  const heading = /^(#{1,6}) (.*)$/u.exec(text);
  if (heading && lines.length === 1)
    return {
      type: "heading",
      depth: heading[1]!.length as 1,
      children: [{ type: "text", value: heading[2]! }],
    };
  if (lines.every((line) => line.startsWith("- ")))
    return {
      type: "list",
      ordered: false,
      children: lines.map((line) => ({
        type: "listItem",
        children: [{ type: "paragraph", children: phrasing(line.slice(2)) }],
      })),
    };
  const mark = lines.every((line) => line.includes(" :: "))
    ? " :: "
    : lines.every((line) => line.includes(" | "))
      ? " | "
      : undefined;
  if (mark)
    return {
      type: "table",
      data: mark === " :: " ? { role: "keyValue" } : {},
      children: lines.map((line) => ({
        type: "tableRow",
        children: line.split(mark).map((cell) => ({ type: "tableCell", children: phrasing(cell) })),
      })),
    };
  return { type: "paragraph", children: phrasing(text) };
}

function phrasing(text: string): PhrasingContent[] {
  return text
    .split(/(\n|\\\\)/u)
    .flatMap((piece): PhrasingContent[] =>
      piece === ""
        ? []
        : piece === "\n" || piece === "\\\\"
          ? [{ type: "break" }]
          : [{ type: "text", value: piece }],
    );
}
