import type { Table } from "mdast";

/** A label is at most this long. */
const longestLabel = 60;

/**
 * Makes a table of rows of cells; a table without a header row whose two columns are labels and values is marked as
 * such. Rows without words are left out.
 *
 * @param header whether the file marks the first row as a header
 */
export function buildTable(rows: readonly Table["children"][number][], header: boolean): Table | undefined {
  const filled = rows.filter(({ children }) => children.some((cell) => cell.children.length > 0));
  if (filled.length === 0) return undefined;
  const words = filled.map(({ children }) =>
    children.map((cell) =>
      cell.children
        .map(function read(node): string {
          return node.type === "break"
            ? " "
            : "value" in node
              ? node.value
              : "children" in node
                ? node.children.map(read).join("")
                : "";
        })
        .join(""),
    ),
  );
  const pairs = !header && words.every((cells) => cells.length === 2 && cells[0]!.length <= longestLabel);
  // two announcements beside each other stand over what they announce
  const announced = words[0]!.every((cell) => cell.endsWith(":"));
  return { type: "table", children: filled, ...(pairs && !announced ? { data: { role: "keyValue" } } : {}) };
}
