import type { Locator, Statement } from "@bildungsprofil/core";
import { ruleCounts } from "./rule-counts.data.js";

/** How a statement came about, in lines that people read: value, rule, rating, words and their places. */
export function explain(statement: Statement): string {
  const { id, kind, about, value, evidence, confidence, extractor } = statement;
  const [right, all] = ruleCounts[extractor] ?? [0, 0];
  const measured = all > 0 ? `right in ${right} of ${all} cases on the fixtures` : "no case on the fixtures";
  return [
    `${id}  ${kind}${about === undefined ? "" : ` of ${about}`}`,
    ...Object.entries(value).map(([field, content]) => `  ${field.padEnd(14)}${JSON.stringify(content)}`),
    `  found by      ${extractor} (${measured})`,
    `  confidence    ${confidence}`,
    ...evidence.flatMap(({ quote, locator, implied }) => [
      `  words         ${JSON.stringify(quote)}${locator ? ` at ${describePlace(locator)}` : ""}`,
      ...(implied?.length ? [`  completed     ${implied.join(", ")}: from elsewhere in the document`] : []),
    ]),
    "",
  ].join("\n");
}

function describePlace(place: Locator): string {
  const cell = "row" in place && place.row !== undefined ? `, row ${place.row}, column ${place.column}` : "";
  switch (place.type) {
    case "text":
      return `line ${place.line}, column ${place.column}`;
    case "page":
      return `page ${place.pageNumber}${place.box ? `, ${Math.round(place.box.x)} pt from the left, ${Math.round(place.box.y)} pt from the top` : ""}`;
    case "slide":
      return `slide ${place.slideNumber}${place.part === "notes" ? " (notes)" : ""}${place.shape === undefined ? "" : `, “${place.shape}”`}${place.paragraph === undefined ? "" : `, paragraph ${place.paragraph}`}${cell}`;
    case "paragraph":
      return `paragraph ${place.paragraph}${place.part === undefined ? "" : ` (${place.part})`}${cell}`;
  }
}
