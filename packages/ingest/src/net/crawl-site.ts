import type { Issue, Result } from "@bildungsprofil/core";
import { sha256 } from "../batch/result-key.js";
import { IssueError } from "../issue-error.js";
import type { CrawledPage } from "./crawl.js";
import type { FetchedDocument } from "./fetched-document.js";
import { isPassing, netFailure } from "./net-failure.js";
import { endsWithoutText, keyOf, normaliseUrl } from "./normalise-url.js";
import { readSitemap } from "./read-sitemap.js";
import type { Visit, Visitor } from "./visitor.js";

export interface SiteOptions {
  /** Links that are followed from the given addresses, one after another, on the same host. @default 0 */
  readonly depth?: number | undefined;
  /** Whether the pages in the host's sitemaps are fetched too. @default false */
  readonly sitemap?: boolean | undefined;
  /** Most addresses of one host that are asked for. Issue: `net/too-many-pages`. @default 1000 */
  readonly maxPages?: number | undefined;
  /** Most addresses that differ in their query only. Issue: `net/too-many-variants`. @default 200 */
  readonly maxVariants?: number | undefined;
  /** Whether an address that was found is asked for; those that were given are asked for in any case. */
  readonly accepts?: ((url: URL) => boolean) | undefined;
  /** What is known of an address from before. One that `isFresh` is not asked for again. */
  readonly recall?: ((url: string) => Promise<Recalled | undefined>) | undefined;
  /** Addresses that are known from before: taken in place of sitemaps that cannot be had. */
  readonly known?: (() => Iterable<string>) | undefined;
}

/** A document that was kept. */
export interface Recalled {
  readonly document: FetchedDocument;
  readonly isFresh: boolean;
}

interface Address {
  readonly url: string;
  readonly depth: number;
  /** Whether the caller named it. */
  readonly isGiven: boolean;
}

interface Visited {
  readonly result: Result<Visit>;
  /** Whether the document is that of before because the server failed. */
  readonly isKept: boolean;
}

/** Failures in a row that would pass, after which a host is left in peace. */
const mostFailures = 5;
const mostSitemaps = 50;
/** Addresses of a host that are remembered. */
const mostRemembered = 200_000;

/** Fetches given addresses of one host and what they lead to; one address after another. */
export async function* crawlSite(
  given: readonly string[],
  visitor: Visitor,
  options: SiteOptions,
): AsyncGenerator<CrawledPage, void, undefined> {
  const { depth: deepest = 0, sitemap = false, maxPages = 1000, maxVariants = 200, accepts } = options;
  const queue: Address[] = [];
  const seen = new Set<string>();
  const homes = new Set<string>();
  const variants = new Map<string, number>();
  const contents = new Map<string, string>();
  let leftOut = 0;

  const add = (address: string, depth: number): void => {
    const url = seen.size < mostRemembered ? normaliseUrl(address) : undefined;
    if (
      !url ||
      !homes.has(url.host) ||
      endsWithoutText(url) ||
      seen.has(keyOf(url)) ||
      accepts?.(url) === false
    )
      return;
    seen.add(keyOf(url));
    const path = url.host + url.pathname;
    const count = (variants.get(path) ?? 0) + 1;
    variants.set(path, count);
    if (url.search !== "" && count > maxVariants) leftOut++;
    else queue.push({ url: url.href, depth, isGiven: false });
  };

  for (const url of given) {
    const known = normaliseUrl(url);
    if (known) {
      homes.add(known.host);
      if (seen.has(keyOf(known))) continue;
      seen.add(keyOf(known));
    }
    queue.push({ url, depth: 0, isGiven: true });
  }
  const lastGiven = queue.length;
  let failures = 0;
  /** Addresses that were not asked for because the host is left in peace. */
  let notAsked = 0;
  for (let at = 0; ; at++) {
    if (sitemap && at === lastGiven && homes.size > 0) {
      let isWhole = failures < mostFailures;
      if (isWhole)
        for await (const found of readSitemaps(homes, given[0]!, visitor)) {
          if (typeof found === "string") add(found, 0);
          else yield about(given[0]!, found);
          if (typeof found !== "string" && isPassing(found)) isWhole = false;
        }
      // a sitemap that cannot be had today takes none of its pages away
      if (!isWhole) for (const one of options.known?.() ?? []) add(one, 0);
    }
    const address = queue[at];
    if (!address) break;
    if (at >= maxPages && !address.isGiven) {
      yield about(given[0]!, tooManyPages(maxPages, queue.length - at));
      break;
    }
    const isLeftInPeace = failures >= mostFailures;
    const visited = isLeftInPeace
      ? await recallOnly(address, visitor, options)
      : await visit(address, visitor, options);
    if (!visited) {
      notAsked++;
      continue;
    }
    const { result, isKept } = visited;
    if (!result.ok && result.issues[0].code === "net/aborted") return;
    if (result.ok) {
      const { document, page } = result.value;
      const { url } = document;
      const id = sha256(document.bytes);
      const twin = contents.get(id);
      if (address.isGiven) homes.add(new URL(url).host);
      // where a redirect leads to is not asked for again
      seen.add(keyOf(new URL(url)));
      if (twin !== undefined && !address.isGiven) yield about(address.url, duplicate(twin));
      else {
        contents.set(id, address.url);
        const isUnlisted = page?.isUnlisted === true && !address.isGiven;
        yield isUnlisted
          ? about(address.url, unlisted())
          : { url: address.url, document, issues: result.issues };
        if (address.depth < deepest) for (const link of page?.links ?? []) add(link, address.depth + 1);
      }
    } else
      yield {
        url: address.url,
        issues: address.isGiven ? result.issues : result.issues.map(soften),
      };
    failures = isKept || (!result.ok && isPassing(result.issues[0])) ? failures + 1 : 0;
  }
  if (notAsked > 0) yield about(given[0]!, givenUp(notAsked));
  if (leftOut > 0) yield about(given[0]!, tooManyVariants(maxVariants, leftOut));
}

/** Asks for an address, unless what is kept of it is fresh; falls back on what is kept where that would pass. */
async function visit({ url, isGiven }: Address, visitor: Visitor, { recall }: SiteOptions): Promise<Visited> {
  const recalled = await recall?.(url);
  if (recalled?.isFresh) return { result: await visitor.recall(url, recalled.document), isKept: false };
  const result = await visitor.visit(url, { former: recalled?.document, textOnly: !isGiven });
  if (result.ok || !recalled || !isPassing(result.issues[0]) || result.issues[0].code === "net/aborted")
    return { result, isKept: false };
  return keep(url, recalled, visitor, result.issues[0].code);
}

/** What is kept of an address of a host that is not asked any more. */
async function recallOnly(
  { url }: Address,
  visitor: Visitor,
  { recall }: SiteOptions,
): Promise<Visited | undefined> {
  const recalled = await recall?.(url);
  return recalled && keep(url, recalled, visitor, "net/given-up");
}

async function keep(
  url: string,
  { document }: Recalled,
  visitor: Visitor,
  because: string,
): Promise<Visited> {
  const issue: Issue = {
    code: "net/kept",
    severity: "warning",
    message: "The address could not be asked again, so what was fetched before is read.",
    source: url,
    actual: `${because}; fetched ${document.retrieved ?? "before"}`,
  };
  const { issues, ...recalled } = await visitor.recall(url, document);
  return { result: { ...recalled, issues: [issue, ...issues] }, isKept: true };
}

/** Addresses of pages in the sitemaps of hosts, and what is wrong with those. */
async function* readSitemaps(
  homes: ReadonlySet<string>,
  given: string,
  visitor: Visitor,
): AsyncGenerator<string | Issue> {
  const { protocol } = new URL(given);
  const queue: string[] = [];
  for (const host of homes) {
    const origin = new URL(`${protocol}//${host}`);
    try {
      const { sitemaps } = await visitor.rulesOf(origin);
      queue.push(...(sitemaps.length > 0 ? sitemaps : [new URL("/sitemap.xml", origin).href]));
    } catch (error) {
      if (!(error instanceof IssueError)) throw error;
      yield { ...error.issue, severity: "warning" };
    }
  }
  const seen = new Set<string>();
  for (let at = 0; at < Math.min(queue.length, mostSitemaps); at++) {
    const url = queue[at]!;
    if (seen.has(url)) continue;
    seen.add(url);
    try {
      const { pages, sitemaps } = readSitemap(await visitor.get(url));
      yield* pages;
      for (const one of sitemaps) queue.push(one);
    } catch (error) {
      if (!(error instanceof IssueError)) throw error;
      yield { ...error.issue, severity: "warning", source: url };
    }
  }
}

function about(url: string, issue: Issue): CrawledPage {
  return { url, issues: [{ source: url, ...issue }] };
}

/** What was found by a link may be missing without the run having failed. */
function soften(issue: Issue): Issue {
  return { ...issue, severity: isPassing(issue) ? "warning" : "info" };
}

const duplicate = (twin: string): Issue => ({
  ...netFailure("duplicate", "Another address gave the same document; this one was left out.", {
    actual: twin,
  }).issue,
  severity: "info",
});

const unlisted = (): Issue => ({
  ...netFailure(
    "not-listed",
    "The page asks not to be listed (noindex), so it was left out. Give its address to read it.",
  ).issue,
  severity: "info",
});

const tooManyPages = (maxPages: number, left: number): Issue => ({
  ...netFailure(
    "too-many-pages",
    "The host has more pages than are fetched. Raise `--max-pages`, or give fewer paths.",
    {
      expected: `at most ${maxPages}`,
      actual: `${left} left out`,
    },
  ).issue,
  severity: "warning",
});

const tooManyVariants = (maxVariants: number, left: number): Issue => ({
  ...netFailure(
    "too-many-variants",
    "Many addresses differ in their query only, as those of calendars and searches do; the rest was left out.",
    { expected: `at most ${maxVariants} of a path`, actual: `${left} left out` },
  ).issue,
  severity: "warning",
});

const givenUp = (left: number): Issue => ({
  ...netFailure(
    "given-up",
    "The host failed several times in a row and is left in peace. Run the command again later.",
    {
      actual: `${left} addresses left out`,
    },
  ).issue,
  severity: "warning",
});
