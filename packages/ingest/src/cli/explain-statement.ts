import type { Locator, Statement } from "@bildungsprofil/core";
import { ruleCounts } from "../rule-counts.data.js";
import type { Texts } from "./texts/texts.js";

/** How a statement came about, in lines that people read: value, rule, rating, words and their places. */
export function explainStatement(statement: Statement, { explain }: Texts): string {
  const { id, kind, about, value, evidence, confidence, extractor } = statement;
  const [right, all] = ruleCounts[extractor] ?? [0, 0];
  const line = (label: string, content: string): string => `  ${label.padEnd(14)}${content}`;
  return [
    `${id}  ${about === undefined ? kind : explain.of(kind, about)}`,
    ...Object.entries(value).map(([field, content]) => line(field, JSON.stringify(content))),
    line(explain.foundBy, `${extractor} (${explain.measured(right, all)})`),
    line(explain.confidence, explain.number(confidence)),
    ...evidence.flatMap(({ quote, locator, implied }) => [
      line(
        explain.words,
        `${JSON.stringify(quote)}${locator ? ` ${explain.at(describePlace(locator, explain))}` : ""}`,
      ),
      ...(implied?.length ? [line(explain.completed, `${implied.join(", ")}: ${explain.elsewhere}`)] : []),
    ]),
    "",
  ].join("\n");
}

function describePlace(place: Locator, texts: Texts["explain"]): string {
  const cell =
    "row" in place && place.row !== undefined && place.column !== undefined
      ? [texts.cell(place.row, place.column)]
      : [];
  const list = (...parts: readonly (string | undefined)[]): string =>
    [...parts, ...cell].filter((part) => part !== undefined).join(", ");
  switch (place.type) {
    case "text":
      return texts.line(place.line, place.column);
    case "page":
      return list(
        texts.page(place.pageNumber),
        place.box && texts.box(Math.round(place.box.x), Math.round(place.box.y)),
      );
    case "slide":
      return list(
        `${texts.slide(place.slideNumber)}${place.part === "notes" ? ` (${texts.notes})` : ""}`,
        place.shape && texts.shape(place.shape),
        place.paragraph === undefined ? undefined : texts.paragraph(place.paragraph),
      );
    case "paragraph":
      return list(`${texts.paragraph(place.paragraph)}${place.part === undefined ? "" : ` (${place.part})`}`);
  }
}
