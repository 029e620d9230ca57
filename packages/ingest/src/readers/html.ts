import { fail, succeed } from "@bildungsprofil/core";
import { findLayers } from "../clean/find-layers.js";
import { createTurns } from "../create-turns.js";
import { finishWork } from "../finish-work.js";
import { liftBoldHeadings } from "../html/bold-headings.js";
import type { HtmlElement } from "../html/dom.js";
import { withoutText } from "../html/elements.js";
import { findBaseUrl } from "../html/links.js";
import { mapFlow } from "../html/map-flow.js";
import { readMetadataInSteps } from "../html/metadata.js";
import { parseHtml } from "../html/parse-html.js";
import { createSourcePlaces } from "../html/source-places.js";
import { liftTypedLists } from "../html/typed-lists.js";
import { decodeText } from "../text-decoding.js";
import { createLetterCount, textTooLong } from "../text-too-long.js";
import type { Reader } from "./reader.js";

/** How much of the start is looked at to tell the format. */
const sniffedBytes = 2048;

/** Web pages of any system, in any encoding that browsers know. */
export const html: Reader = {
  name: "html",
  accepts: ({ bytes, name, contentType }) => {
    const start = decodeText(bytes.subarray(0, sniffedBytes), { kind: "html" }).text;
    if (looksLikeHtml(start)) return true;
    if (!start.trimStart().startsWith("<")) return false;
    return (
      /^\s*(?:text\/html|application\/xhtml\+xml)/iu.test(contentType ?? "") ||
      /\.x?html?$/iu.test(name ?? "")
    );
  },
  read: async ({ bytes, url, contentType }, { limits, signal }) => {
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
  },
};

/** Whether the texts of a page, those that nobody sees apart, are more than what is counted to. */
function holdsMore(element: HtmlElement, count: (text: string) => boolean): boolean {
  return element.children.some((child) =>
    child.type === "text"
      ? count(child.value)
      : child.type === "element" && !withoutText.has(child.name) && holdsMore(child, count),
  );
}

/** Whether a text begins as pages do, after white space, comments and an XML declaration. */
function looksLikeHtml(start: string): boolean {
  const rest = start.replace(/^(?:\s|<!--.*?-->|<\?xml[^>]*>)*/su, "");
  return /^<(?:!doctype\s+html|html|head|title|meta|body|div|table|center|p|h[1-6]|script|style|link|base|main|article|section|header|nav)(?=[\s/>])/iu.test(
    rest,
  );
}
