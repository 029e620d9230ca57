import type { Locator } from "@bildungsprofil/core";
import type { PhrasingContent, RootContent, TableRow } from "mdast";
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from "../office/xml.js";
import { buildPhrasing, placeText } from "../text-layout/placed-text.js";
import { readTextBody, type TextBodyContext } from "./text-body.js";

/** Charts with more points than this are data, not text. */
const mostPoints = 500;

/** Reads the words of a chart: its title, then a table of categories and series with the values, then axis titles. */
export function readChart(
  chart: XmlElement,
  context: Omit<TextBodyContext, "locate">,
  locator: Locator,
): RootContent[] {
  const phrase = (text: string): PhrasingContent[] => buildPhrasing([{ text: placeText(text, locator) }]);
  const paragraphs = (title: XmlElement): RootContent[] =>
    descendantsOf(title, "rich").flatMap((rich) =>
      readTextBody(rich, { ...context, locate: () => locator }).flatMap(({ runs }): RootContent[] => {
        const children = buildPhrasing(runs);
        return children.length > 0 ? [{ type: "paragraph", children }] : [];
      }),
    );
  const root = childOf(chart, "chart") ?? chart;
  const title = childOf(root, "title");
  const series = descendantsOf(childOf(root, "plotArea"), "ser").map((element) => ({
    name: pointsOf(childOf(element, "tx")).get(0) ?? textOf(childOf(element, "tx", "v")),
    categories: pointsOf(childOf(element, "cat")),
    values: pointsOf(childOf(element, "val")),
  }));
  const categories = new Map(series.flatMap((one) => [...one.categories]));
  const axes = ["catAx", "valAx", "dateAx", "serAx"].flatMap((axis) => descendantsOf(root, axis));
  const table = (): RootContent[] => {
    if (series.length === 0) return [];
    if (categories.size === 0 || categories.size * series.length > mostPoints)
      return series.flatMap(({ name }): RootContent[] =>
        name.trim() === "" ? [] : [{ type: "paragraph", children: phrase(name) }],
      );
    const row = (cells: readonly string[]): TableRow => ({
      type: "tableRow",
      children: cells.map((cell) => ({ type: "tableCell", children: phrase(cell) })),
    });
    const head = series.some(({ name }) => name.trim() !== "")
      ? [row(["", ...series.map(({ name }) => name)])]
      : [];
    const rows = [...categories].sort(([a], [b]) => a - b);
    return [
      {
        type: "table",
        children: [
          ...head,
          ...rows.map(([index, name]) => row([name, ...series.map(({ values }) => values.get(index) ?? "")])),
        ],
      },
    ];
  };
  return [
    ...(title ? paragraphs(title) : []),
    ...table(),
    ...axes.flatMap((axis) => childrenOf(axis, "title").flatMap(paragraphs)),
    ...descendantsOf(childOf(root, "plotArea"), "dLbl").flatMap(paragraphs),
  ];
}

/** The cached points of a reference, by index. */
function pointsOf(reference: XmlElement | undefined): Map<number, string> {
  const points = new Map<number, string>();
  for (const point of descendantsOf(reference, "pt")) {
    const index = Number(point.attributes.idx ?? 0);
    const value = textOf(childOf(point, "v"));
    if (Number.isFinite(index) && !points.has(index)) points.set(index, value);
  }
  return points;
}
