import { expect, test } from "vitest";
import { type CrawledPage, type CrawlOptions, crawl } from "../../src/net/crawl.js";
import type { FetchedDocument } from "../../src/net/fetched-document.js";
import { serve, type TestHost } from "./serve.js";

const page = (name: string, ...links: readonly string[]): string =>
  `<!doctype html><title>${name}</title><p>${name}${links.map((link) => `<a href="${link}">weiter</a>`).join("")}`;

async function collect(seeds: readonly string[], options: CrawlOptions): Promise<CrawledPage[]> {
  const pages: CrawledPage[] = [];
  for await (const one of crawl(seeds, options)) pages.push(one);
  return pages;
}

/** Paths of the documents that came, and codes of what did not, in order. */
const outcome = (pages: readonly CrawledPage[]): string[] =>
  pages.map(({ url, document, issues }) =>
    document ? new URL(url).pathname + new URL(url).search : `${issues[0]!.severity} ${issues[0]!.code}`,
  );
const askedFor = ({ asked }: TestHost): string[] =>
  asked
    .map((one) => one.replace(/^[^/]*/u, ""))
    .filter((path) => path !== "/robots.txt" && !path.startsWith("/.well-known/"));

test("without a depth, the given addresses alone, each once", async () => {
  const host = await serve({ "/": page("Start", "/a"), "/a": page("A") });
  const pages = await collect([host.at("/"), host.at("/#oben"), host.at("/a?utm_source=x")], host.options);
  expect(outcome(pages)).toEqual(["/", "error net/not-found"]);
  expect(askedFor(host)).toEqual(["/", "/a?utm_source=x"]);
});

test("follows links on the same host to a depth, in the order of the pages", async () => {
  const host = await serve({
    "/": page("Start", "/b", "/a", "http://other.example/", "/bild.jpg", "/", "#x", "/a#y"),
    "/a": page("A", "/a/1"),
    "/b": page("B", "/b/1", "/a"),
    "/a/1": page("A1", "/tief"),
    "/b/1": page("B1"),
  });
  expect(outcome(await collect([host.at("/")], { ...host.options, depth: 1 }))).toEqual(["/", "/b", "/a"]);
  expect(outcome(await collect([host.at("/")], { ...host.options, depth: 2 }))).toEqual([
    ...["/", "/b", "/a", "/b/1", "/a/1"],
  ]);
});

test("the host that a given address is sent on to is at home too, others are not", async () => {
  const host = await serve({
    "kreis.example/": (_, response) =>
      response.writeHead(301, { location: `http://www.kreis.example:${host.port}/` }).end(),
    "www.kreis.example/": page("Start", "/a", "http://archiv.kreis.example/x"),
    "www.kreis.example/a": page("A"),
  });
  const names = ["kreis.example", "www.kreis.example", "archiv.kreis.example"];
  const options = {
    ...host.options,
    allow: names.map((name) => `${name}:${host.port}`),
    allowPrivate: names,
    depth: 3,
  };
  const pages = await collect([host.at("/", "kreis.example")], options);
  expect(pages.map(({ document }) => document?.url)).toEqual([host.at("/"), host.at("/a")]);
  expect(host.asked.filter((one) => one.startsWith("archiv."))).toEqual([]);
});

test("what links lead to may be missing: that is no error of the run", async () => {
  const picture = (_: unknown, response: import("node:http").ServerResponse): void =>
    void response.writeHead(200, { "content-type": "image/png" }).end("x");
  const host = await serve({
    "/robots.txt": "User-agent: *\nDisallow: /zu",
    "/": page("Start", "/weg", "/zu", "/bild", "/kaputt", "/nicht", "/vorbehalt"),
    "/bild": picture,
    "/kaputt": (_, response) => response.writeHead(500).end(),
    "/nicht": `<meta name="robots" content="noindex">${page("Suche", "/a")}`,
    "/vorbehalt": `<meta name="tdm-reservation" content="1">${page("Vorbehalt")}`,
    "/a": page("A"),
  });
  expect(outcome(await collect([host.at("/")], { ...host.options, depth: 2 }))).toEqual([
    "/",
    "info net/not-found",
    "info net/robots-disallowed",
    "info net/not-a-document",
    "warning net/server-error",
    "info net/not-listed",
    "info net/rights-reserved",
    "/a",
  ]);
  expect(askedFor(host)).not.toContain("/zu");
  // the same, given by the caller
  expect(
    outcome(await collect([host.at("/weg"), host.at("/bild"), host.at("/nicht")], host.options)),
  ).toEqual(["error net/not-found", "/bild", "/nicht"]);
});

test("one document under two addresses comes once", async () => {
  const host = await serve({ "/": page("Start", "/a", "/b"), "/a": page("A"), "/b": page("A") });
  const pages = await collect([host.at("/")], { ...host.options, depth: 1 });
  expect(outcome(pages)).toEqual(["/", "/a", "info net/duplicate"]);
  expect(pages[2]!.issues[0]!.actual).toBe(host.at("/a"));
});

test("traps end: calendars, paths that grow, searches", async () => {
  let count = 0;
  const host = await serve({
    ...Object.fromEntries(
      Array.from({ length: 400 }, (_, at) => [
        `/kalender?monat=${at}`,
        (_: unknown, response: import("node:http").ServerResponse) =>
          void response
            .writeHead(200, { "content-type": "text/html" })
            .end(page(String(++count), `/kalender?monat=${at + 1}`, "weiter/weiter/")),
      ]),
    ),
  });
  const options = { ...host.options, depth: 1_000, maxVariants: 20 };
  const pages = await collect([host.at("/kalender?monat=0")], options);
  expect(pages.filter(({ document }) => document)).toHaveLength(21);
  expect(pages.at(-1)!.issues).toMatchObject([{ code: "net/too-many-variants", actual: "1 left out" }]);
});

test("a host has a limit of pages, and given addresses come in any case", async () => {
  const names = Array.from({ length: 30 }, (_, at) => `/${at}`);
  const host = await serve({
    "/": page("Start", ...names),
    ...Object.fromEntries(names.map((name) => [name, page(name)])),
  });
  const pages = await collect([host.at("/")], { ...host.options, depth: 1, maxPages: 10 });
  expect(pages.filter(({ document }) => document)).toHaveLength(10);
  expect(pages.at(-1)!.issues).toMatchObject([
    { code: "net/too-many-pages", severity: "warning", actual: "21 left out" },
  ]);
  expect(
    outcome(
      await collect(
        names.slice(0, 12).map((name) => host.at(name)),
        { ...host.options, maxPages: 10 },
      ),
    ),
  ).toHaveLength(12);
});

const map = (host: () => TestHost, ...paths: readonly string[]): string =>
  `<urlset>${paths.map((path) => `<url><loc>${host().at(path)}</loc></url>`).join("")}</urlset>`;

test("fetches what sitemaps list: those that robots.txt names, an index, and no other hosts", async () => {
  const host: TestHost = await serve({
    "/robots.txt": (_, response) =>
      response.end(`Sitemap: ${host.at("/karten.xml")}\nSitemap: http://other.example/x.xml`),
    "/karten.xml": (_, response) =>
      response.end(
        `<sitemapindex><sitemap><loc>${host.at("/1.xml")}</loc></sitemap><sitemap><loc>${host.at("/karten.xml")}</loc></sitemap><sitemap><loc>${host.at("/fehlt.xml")}</loc></sitemap></sitemapindex>`,
      ),
    "/1.xml": (_, response) =>
      response.end(
        map(() => host, "/a", "/").replace(
          "</urlset>",
          "<url><loc>http://other.example/</loc></url></urlset>",
        ),
      ),
    "/": page("Start"),
    "/a": page("A", "/b"),
    "/b": page("B"),
  });
  const pages = await collect([host.at("/")], { ...host.options, sitemap: true });
  expect(outcome(pages)).toEqual(["/", "warning net/host-not-allowed", "warning net/not-found", "/a"]);
  expect(outcome(await collect([host.at("/")], { ...host.options, sitemap: true, depth: 1 }))).toContain(
    "/b",
  );
});

test("without one in robots.txt, /sitemap.xml", async () => {
  const host: TestHost = await serve({
    "/sitemap.xml": (_, response) => response.end(map(() => host, "/a")),
    "/": page("Start"),
    "/a": page("A"),
  });
  expect(outcome(await collect([host.at("/")], { ...host.options, sitemap: true }))).toEqual(["/", "/a"]);
});

test("asks only for what is accepted", async () => {
  const host = await serve({ "/": page("Start", "/bildung/a", "/tourismus/b"), "/bildung/a": page("A") });
  const accepts = ({ pathname }: URL): boolean => pathname.startsWith("/bildung/");
  expect(outcome(await collect([host.at("/")], { ...host.options, depth: 1, accepts }))).toEqual([
    "/",
    "/bildung/a",
  ]);
  expect(askedFor(host)).toEqual(["/", "/bildung/a"]);
});

test("one request at a time to a host, no faster than the rate, slower where robots.txt asks for it", async () => {
  const starts: number[] = [];
  let inHand = 0;
  let most = 0;
  const answer = (_: unknown, response: import("node:http").ServerResponse): void => {
    starts.push(performance.now());
    most = Math.max(most, ++inHand);
    setTimeout(() => {
      inHand--;
      response.writeHead(200, { "content-type": "text/html" }).end(page(String(starts.length)));
    }, 5);
  };
  const names = ["/1", "/2", "/3", "/4"];
  const replies = Object.fromEntries(names.map((name) => [name, answer]));
  const gaps = (): number[] =>
    starts
      .splice(0)
      .map((at, index, all) => at - (all[index - 1] ?? Number.NaN))
      .slice(1);
  const fast = await serve(replies);
  await collect(
    names.map((name) => fast.at(name)),
    { ...fast.options, rate: 20 },
  );
  for (const gap of gaps()) expect(gap).toBeGreaterThan(40);
  expect(most).toBe(1);
  const slow = await serve({ ...replies, "/robots.txt": "User-agent: *\nCrawl-delay: 0.1" });
  await collect(
    names.map((name) => slow.at(name)),
    slow.options,
  );
  for (const gap of gaps()) expect(gap).toBeGreaterThan(90);
  const absurd = await serve({ ...replies, "/robots.txt": "User-agent: *\nCrawl-delay: 86400" });
  await collect(
    names.map((name) => absurd.at(name)),
    { ...absurd.options, limits: { maxPauseMs: 20 } },
  );
  for (const gap of gaps()) expect(gap).toBeLessThan(10_000);
});

test("hosts are asked at the same time", async () => {
  const waiting: (() => void)[] = [];
  const reply = (_: unknown, response: import("node:http").ServerResponse): void => {
    waiting.push(() => response.end(page("A")));
    // answers only when both hosts have been asked
    if (waiting.length === 2) for (const go of waiting) go();
  };
  const host = await serve({ "/": reply });
  const names = ["a.example", "b.example"];
  const options = {
    ...host.options,
    allow: names.map((name) => `${name}:${host.port}`),
    allowPrivate: names,
  };
  expect(
    await collect(
      names.map((name) => host.at("/", name)),
      options,
    ),
  ).toHaveLength(2);
});

test("a host that fails again and again is left in peace; what is kept of it is read", async () => {
  const names = Array.from({ length: 12 }, (_, at) => `/${at}`);
  const host = await serve(
    Object.fromEntries(names.map((name) => [name, (_, response) => void response.writeHead(500).end()])),
  );
  const kept = (url: string): FetchedDocument => ({
    bytes: new TextEncoder().encode(page(url)),
    url,
    contentType: "text/html",
    retrieved: "2024-01-01",
    licences: [],
  });
  const seeds = names.map((name) => host.at(name));
  const pages = await collect(seeds, host.options);
  expect(askedFor(host)).toHaveLength(5);
  expect(pages.at(-1)!.issues).toMatchObject([{ code: "net/given-up", actual: "7 addresses left out" }]);
  const again = await collect(seeds, {
    ...host.options,
    recall: async (url) =>
      url.endsWith("/11") || url.endsWith("/0") ? { document: kept(url), isFresh: false } : undefined,
  });
  expect(outcome(again).filter((one) => one.startsWith("/"))).toEqual(["/0", "/11"]);
  expect(again[0]!.issues).toMatchObject([
    { code: "net/kept", severity: "warning", actual: "net/server-error; fetched 2024-01-01" },
  ]);
});

test("what is fresh is not asked for again, and its links are followed", async () => {
  const host = await serve({ "/a": page("A") });
  const bytes = new TextEncoder().encode(page("Start", "/a"));
  const recall: CrawlOptions["recall"] = async (url) =>
    url === host.at("/")
      ? { document: { bytes, url, contentType: "text/html", licences: [] }, isFresh: true }
      : undefined;
  expect(outcome(await collect([host.at("/")], { ...host.options, depth: 1, recall }))).toEqual(["/", "/a"]);
  expect(askedFor(host)).toEqual(["/a"]);
});

test("an abort ends it, and so does a consumer who has enough", async () => {
  const names = Array.from({ length: 50 }, (_, at) => `/${at}`);
  const host = await serve(Object.fromEntries(names.map((name) => [name, page(name)])));
  const seeds = names.map((name) => host.at(name));
  const controller = new AbortController();
  let count = 0;
  for await (const _ of crawl(seeds, { ...host.options, signal: controller.signal }))
    if (++count === 3) controller.abort();
  expect(count).toBeLessThan(6);
  for await (const _ of crawl(seeds, host.options)) break;
  expect(askedFor(host).length).toBeLessThan(12);
});

test("seeds that are no addresses, and hosts that are not allowed, are errors of their own", async () => {
  const host = await serve({ "/": page("Start") });
  const seeds = ["http://", "ftp://kreis.example/", "http://other.example/", host.at("/")];
  const pages = await collect(seeds, { ...host.options, sitemap: true, depth: 1 });
  expect(pages.filter(({ document }) => document)).toHaveLength(1);
  expect(Object.fromEntries(pages.map(({ url, issues }) => [url, issues[0]?.code]))).toMatchObject({
    "http://": "net/bad-address",
    "ftp://kreis.example/": "net/scheme",
    "http://other.example/": "net/host-not-allowed",
  });
});
