import { attribute, descendantsOf } from "../html/dom.js";
import { findBaseUrl, linkTarget } from "../html/links.js";
import { readMetadata } from "../html/metadata.js";
import { parseHtml } from "../html/parse-html.js";
import { parseUrl } from "../html/parse-url.js";
import { decodeText } from "../text-decoding.js";
import { parseReservation, type Reservation } from "./reservation.js";

/** What a web page says to programs that follow links. */
export interface PageSigns {
  /** Absolute addresses it links to, in document order, each once; none where it asks that none be followed. */
  readonly links: readonly string[];
  /** Whether it asks not to be listed. */
  readonly isUnlisted: boolean;
  readonly reservation: Reservation;
  /** Addresses or names of its licences. */
  readonly licences: readonly string[];
}

/** Bytes of a page that are looked at for links. */
const longestPage = 4 * 2 ** 20;
const maxDepth = 256;
const mostLinks = 10_000;

/** Names of meta elements that hold a licence. */
const licenceNames = ["license", "dcterms.license", "dc.rights.license", "dcterms.rights", "dc.rights"];

/** Whether bytes are a web page: as declared, and where nothing is declared, when they begin like one. */
export function isPage(contentType: string | undefined, bytes: Uint8Array): boolean {
  if (contentType !== undefined) return /^\s*(?:text\/html|application\/xhtml\+xml)/iu.test(contentType);
  return /^\s*<(?:!doctype\s+html|html|head|body|!--)/iu.test(
    new TextDecoder().decode(bytes.subarray(0, 100)),
  );
}

/** Reads the signs of an HTML page. */
export async function readPage(
  bytes: Uint8Array,
  url: string,
  contentType: string | undefined,
  signal: AbortSignal | undefined,
): Promise<PageSigns> {
  const { text } = decodeText(bytes.subarray(0, longestPage), { contentType, kind: "html" });
  const { root } = await parseHtml(text, { maxDepth, signal: signal ?? new AbortController().signal });
  const base = findBaseUrl(root, url);
  const { properties = {} } = readMetadata(root);
  const robots = properties.robots?.toLowerCase() ?? "";
  const links = new Set<string>();
  // pages that only send on, as old start pages do
  const refresh = /;\s*url\s*=\s*["']?(?<target>[^"'\s]+)/iu.exec(properties.refresh ?? "")?.groups?.target;
  if (refresh !== undefined && parseUrl(refresh, base)) links.add(new URL(refresh, base).href);
  const licences = new Set(licenceNames.flatMap((name) => properties[name] ?? []));
  for (const element of descendantsOf(root)) {
    const rel = attribute(element, "rel")?.toLowerCase().split(/\s+/u) ?? [];
    if (element.name === "frame" || element.name === "iframe") {
      const src = attribute(element, "src");
      if (src !== undefined && parseUrl(src, base)) links.add(new URL(src, base).href);
      continue;
    }
    if (element.name !== "a" && element.name !== "area" && element.name !== "link") continue;
    const target = linkTarget(element, base);
    if (target === undefined) continue;
    if (rel.includes("license")) licences.add(target);
    else if (element.name !== "link" && !rel.includes("nofollow") && links.size < mostLinks)
      links.add(target);
  }
  return {
    links: /nofollow|none/u.test(robots) ? [] : [...links],
    isUnlisted: /noindex|none/u.test(robots),
    reservation: parseReservation(properties["tdm-reservation"]),
    licences: [...licences],
  };
}
