import { parseUrl } from "../html/parse-url.js";

/** Parameters that say where a reader came from, or who he is: they change nothing of a page. */
const tracking =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|phpsessid|jsessionid|cfid|cftoken)$/iu;

/** Longest address, most parts of its path, and most times one part may recur, that are no trap. */
const longest = 1_000;
const deepest = 16;
const mostRepeats = 3;

/** Endings of files that hold no text. */
const withoutText =
  /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|tiff?|webp|aac|flac|m4a|mp3|ogg|wav|avi|m4v|mov|mp4|mpe?g|webm|wmv|css|js|mjs|json|rss|atom|ics|vcf|woff2?|ttf|eot|7z|gz|rar|tar|tgz|zip|exe|dmg|iso|msi)$/iu;

/**
 * A web address as it is asked for: without fragment, parameters that only track, and session ids in the path.
 * `undefined` for what is no web address, holds a user name, or is longer or deeper than addresses of documents are.
 */
export function normaliseUrl(address: string): URL | undefined {
  if (address.length > 2 * longest || !parseUrl(address)) return undefined;
  const url = new URL(address);
  if ((url.protocol !== "http:" && url.protocol !== "https:") || url.username !== "" || url.password !== "")
    return undefined;
  url.hash = "";
  url.pathname = url.pathname.replace(/;jsessionid=[^/;]*/giu, "");
  const names = [...url.searchParams.keys()];
  // other parameters keep their spelling: setting one writes all anew
  for (const name of names) if (tracking.test(name)) url.searchParams.delete(name);
  return isTrap(url) ? undefined : url;
}

/** What two spellings of one address have in common; not for asking. */
export function keyOf(url: URL): string {
  const path = url.pathname
    .replace(/\/{2,}/gu, "/")
    // letters, digits and these marks mean the same when they are encoded (RFC 3986, 6.2.2.2)
    .replace(/%(?:[46][1-9a-f]|[57][0-9a]|3[0-9]|2[de]|5f|7e)/giu, decodeURIComponent)
    .replace(/%[0-9a-f]{2}/giu, (code) => code.toUpperCase());
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join("&");
  // most servers give the same under both schemes
  return `${url.host}${path}?${query}`;
}

/** Whether an address ends like a file that holds no text. */
export const endsWithoutText = (url: URL): boolean => withoutText.test(url.pathname);

/** Addresses that grow by themselves: relative links that lead ever deeper. */
function isTrap({ href, pathname }: URL): boolean {
  if (href.length > longest) return true;
  const parts = pathname.split("/").filter((part) => part !== "");
  if (parts.length > deepest) return true;
  const counts = new Map<string, number>();
  for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  return Math.max(0, ...counts.values()) > mostRepeats;
}
