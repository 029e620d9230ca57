import { decodeText } from "../text-decoding.js";
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
  read: async (input, context) => {
    const { readHtml } = await import("../html/read-html.js");
    return readHtml(input, context);
  },
};

/** Whether a text begins as pages do, after white space, comments and an XML declaration. */
function looksLikeHtml(start: string): boolean {
  const rest = start.replace(/^(?:\s|<!--.*?-->|<\?xml[^>]*>)*/su, "");
  return /^<(?:!doctype\s+html|html|head|title|meta|body|div|table|center|p|h[1-6]|script|style|link|base|main|article|section|header|nav)(?=[\s/>])/iu.test(
    rest,
  );
}
