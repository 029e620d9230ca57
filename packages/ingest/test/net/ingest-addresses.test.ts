import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ingestFolder } from "../../src/batch/ingest-folder.js";
import { toResult } from "../../src/batch/print-document.js";
import { run as runCommand } from "../../src/cli/index.js";
import { ingest } from "../../src/index.js";
import type { IngestOptions } from "../../src/pipeline.js";
import { serve } from "./serve.js";

let folder: string;
let out: string;
let errors: string;
let output: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bildungsprofil-"));
  out = join(folder, "out");
  errors = "";
  output = "";
  vi.spyOn(console, "error").mockImplementation((line) => {
    errors += `${String(line)}\n`;
  });
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.spyOn(process.stdout, "write").mockImplementation((chunk, done) => {
    output += String(chunk);
    if (typeof done === "function") done();
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const page = (more = ""): string =>
  `<!doctype html><html lang="de"><title>Bildung</title><main><h1>Bildungsbüro Landkreis Unna</h1><p>Ziel des Bildungsbüros ist es, alle Bildungsangebote im Landkreis Unna sichtbar zu machen. Das Bildungsbüro gehört zum Bildungsmanagement.</p>${more}</main></html>`;
const withTag =
  (text: string) =>
  (request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse): void =>
    request.headers["if-none-match"] === '"1"'
      ? void response.writeHead(304).end()
      : void response.writeHead(200, { "content-type": "text/html; charset=utf-8", etag: '"1"' }).end(text);

let readFiles: string[] = [];
const ingestFile = async (path: string, options: IngestOptions): Promise<ReturnType<typeof toResult>> => {
  readFiles.push(path);
  return toResult(await ingest(await readFile(path), { name: basename(path), ...options }));
};
const json = async (path: string): Promise<Record<string, never>> =>
  JSON.parse(await readFile(join(out, path), "utf8"));
/** All that a run leaves for people, by path. */
async function published(): Promise<Record<string, string>> {
  const names = await readdir(out, { recursive: true, withFileTypes: true });
  const files = names
    .filter((entry) => entry.isFile() && !entry.parentPath.includes(".bildungsprofil"))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.map(async (path) => [path, await readFile(path, "utf8")])),
  );
}

test("web addresses and files go into one batch; addresses name the documents", async () => {
  const host = await serve({
    "/bildung/": withTag(page('<a href="/bildung/plan.html?id=3">Plan</a><a href="/weg">weg</a>')),
    "/bildung/plan.html?id=3": page("<p>Plan</p>"),
  });
  await writeFile(
    join(folder, "seite.md"),
    "# Bildungsbüro Landkreis Unna\n\nDas Bildungsbüro gehört zum Bildungsmanagement.\n",
  );
  const report = await ingestFolder([host.at("/bildung/"), folder], {
    out,
    ingestFile,
    net: { ...host.options, depth: 1 },
  });
  expect(report).toMatchObject({ read: 3, failed: 0, open: 0 });
  expect((await readdir(join(out, "documents"))).sort()).toEqual(
    [
      `www.kreis.example-${host.port}-bildung.json`,
      `www.kreis.example-${host.port}-bildung-plan.html-id-3.json`,
      "seite.json",
    ].sort(),
  );
  const { source } = await json(`documents/www.kreis.example-${host.port}-bildung-plan.html-id-3.json`);
  expect(source).toMatchObject({
    name: "plan.html",
    url: host.at("/bildung/plan.html?id=3"),
    retrieved: "2024-06-14",
    mediaType: "text/html",
  });
  const { documents, issues } = (await json("report.json")) as unknown as {
    documents: { path: string }[];
    issues: object[];
  };
  expect(documents.map(({ path }) => path)).toContain(host.at("/bildung/"));
  expect(issues).toMatchObject([{ code: "net/not-found", severity: "info", source: host.at("/weg") }]);
});

test("a second run asks whether something has changed, and reads nothing that has not", async () => {
  let text = page();
  const host = await serve({
    "/": withTag(page('<a href="/neu">Neu</a>')),
    "/neu": (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(text),
  });
  const run = (retrieved: string): ReturnType<typeof ingestFolder> => {
    readFiles = [];
    return ingestFolder([host.at("/")], { out, ingestFile, net: { ...host.options, depth: 1, retrieved } });
  };
  await run("2024-06-14");
  const first = await published();
  expect(readFiles).toHaveLength(2);
  expect(await run("2024-07-01")).toMatchObject({ read: 2, cached: 2 });
  expect(readFiles).toEqual([]);
  expect(await published()).toEqual(first);
  text = page("<p>Neues</p>");
  expect(await run("2024-08-01")).toMatchObject({ read: 2, cached: 1 });
  expect(readFiles).toHaveLength(1);
  expect((await json(`documents/www.kreis.example-${host.port}-neu.json`)).source).toMatchObject({
    retrieved: "2024-08-01",
  });
  // bytes that no address has any more are gone
  expect(await readdir(join(out, ".bildungsprofil", "fetched"))).toHaveLength(3);
});

test("a run that was ended while it fetched goes on, with the same bytes", async () => {
  const names = ["/1", "/2", "/3", "/4"];
  const replies = Object.fromEntries(
    names.map((name) => [name, `<link rel="license" href="/lizenz">${page(name)}`]),
  );
  const host = await serve(replies);
  const seeds = names.map((name) => host.at(name));
  const run = (
    dir: string,
    stopping?: AbortSignal,
    onPage?: (pages: number) => void,
  ): ReturnType<typeof ingestFolder> =>
    ingestFolder(seeds, {
      out: dir,
      ingestFile,
      net: host.options,
      stopping,
      onEvent: (event) => event.type === "fetched" && onPage?.(event.pages),
    });
  const stop = new AbortController();
  expect(await run(out, stop.signal, (pages) => pages === 2 && stop.abort())).toMatchObject({
    open: 1,
    read: 0,
  });
  expect(await readdir(out)).not.toContain("report.json");
  const before = host.asked.length;
  expect(await run(out)).toMatchObject({ read: 4 });
  expect(host.asked.slice(before)).not.toContain("www.kreis.example/1");
  const resumed = await published();
  const undisturbed = join(folder, "undisturbed");
  await run(undisturbed);
  for (const [path, text] of Object.entries(resumed))
    expect(await readFile(path.replace(out, undisturbed), "utf8"), path).toBe(text);
  // and a finished one asks anew
  const after = host.asked.length;
  await run(out);
  expect(host.asked.slice(after)).toContain("www.kreis.example/1");
});

test("without the net, what is kept is read; a document that is gone for good is gone", async () => {
  let status = 200;
  const host = await serve({
    "/": (_, response) => response.writeHead(status, { "content-type": "text/html" }).end(page()),
  });
  const run = (): ReturnType<typeof ingestFolder> =>
    ingestFolder([host.at("/")], { out, ingestFile, net: host.options });
  expect(await run()).toMatchObject({ read: 1, failed: 0 });
  status = 503;
  expect(await run()).toMatchObject({ read: 1, failed: 0, cached: 1, issues: [{ code: "net/kept" }] });
  status = 410;
  expect(await run()).toMatchObject({ read: 0, failed: 1, issues: [{ code: "net/not-found" }] });
  expect(await readdir(join(out, "documents"))).toEqual([]);
});

test("a host that is down takes none of its pages away, those of its sitemap either", async () => {
  let isDown = false;
  const up =
    (type: string, text: () => string) =>
    (_: unknown, response: import("node:http").ServerResponse): void =>
      void (isDown
        ? response.writeHead(503).end()
        : response.writeHead(200, { "content-type": type }).end(text()));
  const names = ["/1", "/2", "/3", "/4", "/5", "/6", "/7"];
  const host: Awaited<ReturnType<typeof serve>> = await serve({
    "/": up("text/html", page),
    "/robots.txt": up("text/plain", () => ""),
    "/sitemap.xml": up(
      "text/xml",
      () => `<urlset>${names.map((name) => `<url><loc>${host.at(name)}</loc></url>`).join("")}</urlset>`,
    ),
    ...Object.fromEntries(names.map((name) => [name, up("text/html", () => page(name))])),
  });
  const run = (): ReturnType<typeof ingestFolder> =>
    ingestFolder([host.at("/")], { out, ingestFile, net: { ...host.options, sitemap: true } });
  expect(await run()).toMatchObject({ read: 8, issues: [] });
  isDown = true;
  const report = await run();
  expect(report).toMatchObject({ read: 8, failed: 0, cached: 8 });
  expect(report.issues.filter(({ code }) => code === "net/kept")).toHaveLength(8);
});

test("--include and --exclude hold for addresses that are found", async () => {
  const links = ["/bildung/a", "/bildung/intern/b", "/tourismus/c"];
  const host = await serve({
    "/": page(links.map((link) => `<a href="${link}">x</a>`).join("")),
    ...Object.fromEntries(links.map((link) => [link, page(link)])),
  });
  await ingestFolder([host.at("/")], {
    out,
    ingestFile,
    include: ["bildung/**"],
    exclude: ["**/intern/**"],
    net: { ...host.options, depth: 1 },
  });
  expect(host.asked.filter((one) => !/robots|well-known/u.test(one))).toEqual([
    "www.kreis.example/",
    "www.kreis.example/bildung/a",
  ]);
});

test("the command line opens no socket without --allow-net, and says how to permit it", async () => {
  const host = await serve({ "/": page() });
  const run = (...args: string[]): Promise<number> => runCommand(args, { ingest, net: { ...host.options } });
  expect(await run("ingest", host.at("/"), "--out", out)).toBe(1);
  expect(await run("extract", host.at("/"))).toBe(1);
  expect(errors.match(/net\/not-allowed/gu)).toHaveLength(2);
  expect(errors).toContain(`--allow-net www.kreis.example:${host.port}`);
  expect(
    await run("ingest", host.at("/"), "--out", out, "--dry-run", "--allow-net", "www.kreis.example"),
  ).toBe(0);
  expect(output).toBe(`fetch\t${host.at("/")}\n`);
  expect(host.connections()).toBe(0);
});

test("the command line fetches what it is permitted, on the day of the clock", async () => {
  const host = await serve({ "/": page('<a href="/a">A</a>'), "/a": page("<p>A</p>") });
  const { allow: _, retrieved: __, rate: ___, ...net } = host.options;
  const run = (...args: string[]): Promise<number> => runCommand(args, { ingest, net });
  const permitted = ["--allow-net", `www.kreis.example:${host.port}`];
  expect(await run("extract", host.at("/"), ...permitted)).toBe(0);
  expect(JSON.parse(output).source).toMatchObject({
    url: host.at("/"),
    retrieved: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
  });
  expect(
    await run(
      "ingest",
      host.at("/"),
      "--out",
      out,
      ...permitted,
      "--crawl-depth",
      "1",
      "--sitemap",
      "--rate",
      "1000/s",
      "--max-pages",
      "5",
    ),
  ).toBe(0);
  expect((await readdir(join(out, "documents"))).sort()).toEqual([
    `www.kreis.example-${host.port}-a.json`,
    `www.kreis.example-${host.port}.json`,
  ]);
  expect(errors).toContain("2 documents read, 0 failed");
});

test("the command line knows no way to a private network", async () => {
  const host = await serve({ "/": page() });
  const permitted = ["--allow-net", `127.0.0.1:${host.port}`, "--allow-net", `localhost:${host.port}`];
  for (const name of ["127.0.0.1", "localhost"])
    expect(await runCommand(["extract", host.at("/", name), ...permitted], { ingest })).toBe(1);
  expect(errors.match(/net\/private-address/gu)).toHaveLength(2);
  expect(host.connections()).toBe(0);
});

test.each([
  [["--allow-net", "https://kreis.example/"]],
  [["--allow-net", "*"]],
  [["--allow-net", "kreis.example", "--rate", "schnell"]],
  [["--allow-net", "kreis.example", "--rate", "0"]],
  [["--allow-net", "kreis.example", "--crawl-depth", "-1"]],
  [["--allow-net", "kreis.example", "--store", "postgres://localhost/x"]],
])("%j is wrong usage", async (args) => {
  expect(await runCommand(["ingest", "http://kreis.example/", "--out", out, ...args], { ingest })).toBe(2);
});
