import type { Locator } from "@bildungsprofil/core";
import type { RootContent, TableRow } from "mdast";
import type { TakeTurn } from "../create-turns.js";
import { buildTable } from "../office/build-table.js";
import { childOf, childrenOf, type XmlElement } from "../office/xml.js";
import { buildPhrasing, type Run } from "../text-layout/placed-text.js";
import { readTextBody, type TextBodyContext } from "./text-body.js";

/**
 * Reads a DrawingML table; cells that others cover are empty. A table of one column is its paragraphs.
 *
 * @param locate row, column and paragraph from 1
 */
export async function readDrawnTable(
  table: XmlElement,
  context: Omit<TextBodyContext, "locate">,
  locate: (row: number, column: number, paragraph: number) => Locator,
  takeTurn: TakeTurn,
): Promise<RootContent[]> {
  const header = isOn(childOf(table, "tblPr")?.attributes.firstRow);
  const rows: TableRow[] = [];
  for (const [rowIndex, row] of childrenOf(table, "tr").entries()) {
    const cells = childrenOf(row, "tc");
    await takeTurn();
    rows.push({
      type: "tableRow",
      children: cells.map((cell, columnIndex) => {
        if (isOn(cell.attributes.hMerge) || isOn(cell.attributes.vMerge))
          return { type: "tableCell", children: [] };
        const paragraphs = readTextBody(childOf(cell, "txBody"), {
          ...context,
          locate: (paragraph) => locate(rowIndex + 1, columnIndex + 1, paragraph),
        });
        const runs = paragraphs.flatMap((paragraph): Run[] => ["break", ...paragraph.runs]);
        return { type: "tableCell", children: buildPhrasing(runs) };
      }),
    });
  }
  if (rows.every(({ children }) => children.length < 2))
    return rows.flatMap(({ children: [cell] }): RootContent[] =>
      cell && cell.children.length > 0 ? [{ type: "paragraph", children: cell.children }] : [],
    );
  const built = buildTable(rows, header);
  return built ? [built] : [];
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true" || flag === "on";
}
