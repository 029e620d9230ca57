import { fail, type Result, succeed } from "@bildungsprofil/core";
import { findLayers } from "../clean/find-layers.js";
import { createTurns } from "../create-turns.js";
import { finishWork } from "../finish-work.js";
import type { Input, ReadContext, ReadDocument } from "../readers/reader.js";
import { decodeText } from "../text-decoding.js";
import { createLetterCount, textTooLong } from "../text-too-long.js";
import { liftBoldHeadings } from "./bold-headings.js";
import type { HtmlElement } from "./dom.js";
import { withoutText } from "./elements.js";
import { findBaseUrl } from "./links.js";
import { mapFlow } from "./map-flow.js";
import { readMetadataInSteps } from "./metadata.js";
import { parseHtml } from "./parse-html.js";
import { createSourcePlaces } from "./source-places.js";
import { liftTypedLists } from "./typed-lists.js";

/** Reads a web page. */
export async function readHtml(
  { bytes, url, contentType }: Input,
  { limits, signal }: ReadContext,
): Promise<Result<ReadDocument>> {
  const { text, issues } = decodeText(bytes, { contentType, kind: "html" });
  const parsed = await parseHtml(text, { maxDepth: limits.maxDepth, signal });
  if (signal.aborted)
    return fail({ code: "source/aborted", severity: "error", message: "Reading was aborted." });
  const { root } = parsed;
  if (text.length > limits.maxTextLength && holdsMore(root, createLetterCount(limits.maxTextLength)))
    return fail(textTooLong(limits.maxTextLength));
  const takeTurn = createTurns(signal);
  const layers = await finishWork(findLayers(root), takeTurn);
  await takeTurn();
  const context = { places: createSourcePlaces(text), baseUrl: findBaseUrl(root, url), layers };
  const mapped = await finishWork(mapFlow(root, context), takeTurn);
  const children = await finishWork(liftTypedLists(mapped.children), takeTurn);
  const lifted = liftBoldHeadings(children, mapped.bold);
  await takeTurn();
  const metadata = await finishWork(readMetadataInSteps(root), takeTurn);
  return succeed({ mediaType: "text/html", tree: { type: "root", children: lifted }, metadata }, [
    ...issues,
    ...parsed.issues,
  ]);
}

/** Whether the texts of a page, those that nobody sees apart, are more than what is counted to. */
function holdsMore(element: HtmlElement, count: (text: string) => boolean): boolean {
  return element.children.some((child) =>
    child.type === "text"
      ? count(child.value)
      : child.type === "element" && !withoutText.has(child.name) && holdsMore(child, count),
  );
}
