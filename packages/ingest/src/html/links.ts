import { attribute, elementsBelow, type HtmlElement } from "./dom.js";
import { parseUrl } from "./parse-url.js";

/** Longest address that is kept; longer ones are data or traps. */
const longest = 2000;

/**
 * Address that the relative links of a page count from: that of the page, or the one that it names as its own,
 * with its `base` element applied.
 */
export function findBaseUrl(root: HtmlElement, pageUrl: string | undefined): string | undefined {
  let base = absolute(pageUrl);
  let href: string | undefined;
  for (const element of elementsBelow(root)) {
    if (element.name === "body") break;
    if (element.name === "base") href ??= attribute(element, "href");
    else if (element.name === "link" && attribute(element, "rel")?.toLowerCase() === "canonical")
      base ??= absolute(attribute(element, "href"));
  }
  return resolveUrl(href, base) ?? base;
}

function absolute(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\//iu.test(url) && parseUrl(url) ? url : undefined;
}

/** What a link points to: resolved where that can be, else as written. Absent for scripts and data. */
export function linkTarget(element: HtmlElement, base: string | undefined): string | undefined {
  const href = attribute(element, "href")
    ?.replace(/[\t\n\r]/gu, "")
    .trim();
  if (
    href === undefined ||
    href === "" ||
    href.length > longest ||
    /^(?:javascript|data|about|blob):/iu.test(href)
  )
    return undefined;
  return resolveUrl(href, base) ?? href;
}

function resolveUrl(href: string | undefined, base: string | undefined): string | undefined {
  const url = href === undefined ? undefined : parseUrl(href, base);
  if (href === undefined || url === undefined) return undefined;
  // addresses of mail and telephones are kept as written
  return url.protocol === "http:" || url.protocol === "https:" ? url.href : href.trim();
}
