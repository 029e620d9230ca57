const safeProtocols = new Set(["http:", "https:", "mailto:"]);

/**
 * Where a link may lead, or `undefined` for what must stay plain text, such as "javascript:" addresses. Addresses
 * written without a scheme ("www.example.org/bildung") are taken as https.
 * @param {string | undefined} address
 */
export function linkTarget(address) {
  if (address === undefined || /\s/u.test(address.trim())) return undefined;
  const bare = /^www\./iu.test(address.trim());
  try {
    const url = new URL(bare ? `https://${address.trim()}` : address);
    return safeProtocols.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The address of the document, opened at the words where its format allows that: a text fragment for web pages,
 * a page for PDF. `undefined` where the document has no safe address.
 * @param {import("@bildungsprofil/core").Source} source
 * @param {import("@bildungsprofil/core").Evidence} evidence
 */
export function originalTarget(source, evidence) {
  const target = linkTarget(source.url);
  if (target === undefined) return undefined;
  const page = target.replace(/#.*$/su, "");
  if (evidence.locator?.type === "page") return `${page}#page=${evidence.locator.pageNumber}`;
  if (!source.mediaType.startsWith("text/html")) return target;
  const words = evidence.quote.split(/\s+/u);
  const encode = (/** @type {string[]} */ part) => encodeURIComponent(part.join(" ")).replace(/-/g, "%2D");
  const range = words.length <= 8 ? encode(words) : `${encode(words.slice(0, 4))},${encode(words.slice(-4))}`;
  return `${page}#:~:text=${range}`;
}
