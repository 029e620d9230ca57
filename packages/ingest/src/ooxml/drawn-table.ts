import type { Locator } from "@bildungsprofil/core";
import type { RootContent, TableRow } from "mdast";
import { childOf, childrenOf, type XmlElement } from "../office/xml.js";
import { buildPhrasing, type Run } from "../text-layout/placed-text.js";
import { readTextBody, type TextBodyContext } from "./text-body.js";

/**
 * Reads a DrawingML table. Without a header row, two columns are labels and values. A table of one cell is its text.
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
  const filled = rows.filter(({ children }) => children.some((cell) => cell.children.length > 0));
  if (filled.length === 0) return [];
  const columns = Math.max(...filled.map(({ children }) => children.length));
  if (columns === 1) return filled.map(({ children }) => ({ type: "paragraph", children: children[0]!.children }));
  return [{ type: "table", children: filled, ...(!header && columns === 2 ? { data: { role: "keyValue" } } : {}) }];
}

function isOn(flag: string | undefined): boolean {
  return flag === "1" || flag === "true" || flag === "on";
}
