import type { Issue } from "@bildungsprofil/core";
import { crawlSite, type SiteOptions } from "./crawl-site.js";
import type { FetchedDocument } from "./fetched-document.js";
import { mergeGenerators } from "./merge-generators.js";
import { normaliseUrl } from "./normalise-url.js";
import { type FetchOptions, Visitor } from "./visitor.js";

export interface CrawlOptions extends FetchOptions, SiteOptions {
  /** Hosts that are asked at the same time; each of them one request at a time. @default 8 */
  readonly hosts?: number | undefined;
}

/** An address that was visited, or that something is to be said about. */
export interface CrawledPage {
  /** As it was given, or found in a page or sitemap. */
  readonly url: string;
  /** Absent where there is none: the issues say why. */
  readonly document?: FetchedDocument;
  readonly issues: readonly Issue[];
}

/**
 * Fetches the documents at some addresses, and those that they lead to on the same host: over sitemaps with `sitemap`,
 * over links with `depth`. Each document comes once; those of a host in the order in which they were found, hosts in
 * any order. Ends soon after the signal is aborted.
 *
 * @throws RangeError for options that make no sense
 */
export async function* crawl(
  seeds: Iterable<string>,
  options: CrawlOptions,
): AsyncGenerator<CrawledPage, void, undefined> {
  const { hosts = 8, signal } = options;
  const end = new AbortController();
  const visitor = new Visitor({
    ...options,
    signal: signal ? AbortSignal.any([signal, end.signal]) : end.signal,
  });
  /** Seeds by host; those that are no address stand alone and fail when they are visited. */
  const sites = new Map<string, string[]>();
  for (const seed of new Set(seeds)) {
    const host = normaliseUrl(seed)?.host ?? seed;
    const site = sites.get(host);
    if (site) site.push(seed);
    else sites.set(host, [seed]);
  }
  try {
    yield* mergeGenerators(
      [...sites.values()].map((site) => crawlSite(site, visitor, options)),
      hosts,
    );
  } finally {
    end.abort();
  }
}
