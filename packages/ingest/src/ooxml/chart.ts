import type { Locator } from "@bildungsprofil/core";
import type { PhrasingContent, RootContent, TableRow } from "mdast";
import { childOf, childrenOf, descendantsOf, textOf, type XmlElement } from "../office/xml.js";
import { buildPhrasing, placeText } from "../text-layout/placed-text.js";
import { readTextBody, type TextBodyContext } from "./text-body.js";

/** Charts with more points than this are data, not text. */
const mostPoints = 500;

interface Series {
  readonly name: string;
  /** By index. */
  readonly categories: ReadonlyMap<number, string>;
  readonly values: ReadonlyMap<number, string>;
}

/** Reads the words of a chart: its title, then a table of categories and series with the values, then axis titles. */
export function readChart(
  chart: XmlElement,
  context: Omit<TextBodyContext, "locate">,
  locator: Locator,
): RootContent[] {
  const phrase = (text: string): PhrasingContent[] => buildPhrasing([{ text: placeText(text, locator) }]);
  const paragraphs = (title: XmlElement): RootContent[] => {
    const [rich] = descendantsOf(title, "rich");
    const lines = rich
      ? readTextBody(rich, { ...context, locate: () => locator }).map(({ runs }) => buildPhrasing(runs))
      : [phrase(textOf(descendantsOf(title, "v")[0]))];
    return lines.flatMap((children): RootContent[] =>
      children.length > 0 ? [{ type: "paragraph", children }] : [],
    );
  };
  const root = childOf(chart, "chart") ?? chart;
  const title = childOf(root, "title");
  const plot = childOf(root, "plotArea");
  const series = [
    ...descendantsOf(plot, "ser").map(readSeries),
    ...descendantsOf(plot, "series").map((element) => readExtendedSeries(element, chart)),
  ];
  const categories = new Map(series.flatMap((one) => [...one.categories]));
  const axes = ["catAx", "valAx", "dateAx", "serAx", "axis"].flatMap((axis) => descendantsOf(plot, axis));
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
    ...descendantsOf(plot, "dLbl").flatMap(paragraphs),
  ];
}

function readSeries(element: XmlElement): Series {
  return {
    name: pointsOf(childOf(element, "tx")).get(0) ?? textOf(childOf(element, "tx", "v")),
    categories: pointsOf(childOf(element, "cat") ?? childOf(element, "xVal")),
    values: pointsOf(childOf(element, "val") ?? childOf(element, "yVal")),
  };
}

/** A series of the charts that Office knows since 2016 (tree map, waterfall, funnel), which keep the data apart. */
function readExtendedSeries(element: XmlElement, chart: XmlElement): Series {
  const id = childOf(element, "dataId")?.attributes.val;
  const data = childrenOf(childOf(chart, "chartData"), "data").find(({ attributes }) => attributes.id === id);
  return {
    name: textOf(childOf(element, "tx", "txData", "v")),
    categories: pointsOf(childOf(data, "strDim")),
    values: pointsOf(childOf(data, "numDim")),
  };
}

/** The cached points of a reference, by index: as they are shown, numbers without the noise of their last digits. */
function pointsOf(reference: XmlElement | undefined): Map<number, string> {
  const points = new Map<number, string>();
  const percent = /%/u.test(textOf(descendantsOf(reference, "formatCode")[0]));
  for (const point of descendantsOf(reference, "pt")) {
    const index = Number(point.attributes.idx ?? 0);
    if (!Number.isFinite(index) || points.has(index)) continue;
    const value = textOf(childOf(point, "v") ?? point);
    const isNumber = /^-?\d+(?:\.\d+)?(?:E[-+]?\d+)?$/iu.test(value);
    const shown = percent ? Math.round(Number(value) * 10_000) / 100 : Number(Number(value).toPrecision(12));
    points.set(index, isNumber ? `${shown}${percent ? " %" : ""}` : value);
  }
  return points;
}
