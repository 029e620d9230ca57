import type { Locator } from "@bildungsprofil/core";
import type { RootContent, TableRow } from "mdast";
import { buildTable } from "../office/build-table.js";
import { childOf, childrenOf, type XmlElement } from "../office/xml.js";
import { buildPhrasing, type Run } from "../text-layout/placed-text.js";
import { readTextBody, type TextBodyContext } from "./text-body.js";

/**
 * Reads a DrawingML table. A table of one column is its paragraphs.
 *
 * @param locate row, column and paragraph from 1
 */
export function readDrawnTable(
  table: XmlElement,
  context: Omit<TextBodyContext, "locate">,
  locate: (row: number, column: number, paragraph: number) => Locator,
): RootContent[] {
  const properties = childOf(table, "tblPr")?.attributes;
  const header = isOn(properties?.firstRow);
  const rows = childrenOf(table, "tr").map(
    (row, rowIndex): TableRow => ({
      type: "tableRow",
      children: childrenOf(row, "tc").map((cell, columnIndex) => {
        const body = childOf(cell, "txBody");
        const paragraphs = readTextBody(body, {
          ...context,
          locate: (paragraph) => locate(rowIndex + 1, columnIndex + 1, paragraph),
        });
        const runs = paragraphs.flatMap((paragraph): Run[] => ["break", ...paragraph.runs]);
        return { type: "tableCell", children: buildPhrasing(runs) };
      }),
    }),
  );
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
