import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { fetchDocument } from "../../src/net/fetch-document.js";
import type { FetchedDocument } from "../../src/net/fetched-document.js";
import { codeOf, serve } from "./serve.js";

const page = "<!doctype html><title>Bildung</title><p>Das Bildungsbüro.</p>";
const text = (document: FetchedDocument): string => new TextDecoder().decode(document.bytes);
const redirect =
  (location: string, status = 302) =>
  (_: unknown, response: import("node:http").ServerResponse): void =>
    void response.writeHead(status, { location }).end("moved");

async function fetched(...[url, options]: Parameters<typeof fetchDocument>): Promise<FetchedDocument> {
  const result = await fetchDocument(url, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

test("gives bytes, address, content type, day and conditions of a document", async () => {
  const host = await serve({
    "/bildung/Pl%C3%A4ne.html?id=1": (_, response) =>
      response
        .writeHead(200, {
          "content-type": "text/html; charset=utf-8",
          etag: '"7"',
          "last-modified": "Tue, 04 Jun 2024 08:00:00 GMT",
        })
        .end(page),
  });
  const document = await fetched(host.at("/bildung/Pläne.html?id=1#oben"), host.options);
  expect(document).toEqual({
    bytes: Buffer.from(page),
    url: host.at("/bildung/Pl%C3%A4ne.html?id=1"),
    name: "Pläne.html",
    contentType: "text/html; charset=utf-8",
    retrieved: "2024-06-14",
    etag: '"7"',
    lastModified: "Tue, 04 Jun 2024 08:00:00 GMT",
    licences: [],
  });
  expect(host.asked.map((one) => one.replace("www.kreis.example", ""))).toEqual([
    "/robots.txt",
    "/.well-known/tdmrep.json",
    "/bildung/Pl%C3%A4ne.html?id=1",
  ]);
});

test("names the package, and sends neither cookies nor where it came from", async () => {
  let headers: import("node:http").IncomingHttpHeaders = {};
  const host = await serve({
    "/a": (_, response) => response.writeHead(302, { location: "/b", "set-cookie": "a=b" }).end(),
    "/b": (request, response) => {
      headers = request.headers;
      response.end(page);
    },
  });
  await fetched(host.at("/a"), host.options);
  expect(headers["user-agent"]).toMatch(/^bildungsprofil .*@bildungsprofil\/ingest/u);
  expect(headers).not.toHaveProperty("cookie");
  expect(headers).not.toHaveProperty("referer");
});

test("opens no socket to a host that is not allowed", async () => {
  const host = await serve({ "/": page });
  for (const allow of [[], ["other.example"], ["www.kreis.example"], [`*.www.kreis.example:${host.port}`]])
    expect(codeOf(await fetchDocument(host.at("/"), { ...host.options, allow }))).toBe(
      "net/host-not-allowed",
    );
  expect(host.connections()).toBe(0);
});

test.each([
  "127.0.0.1",
  "2130706433",
  "0x7f.0.0.1",
  "0177.1",
  "localhost",
  "intern.example",
  "[::1]",
  "[::ffff:7f00:1]",
])("opens no socket to %s, even when it is allowed by name", async (name) => {
  const host = await serve({ "/": page });
  const { hostname } = new URL(`http://${name}/`);
  const options = { ...host.options, allow: [`${hostname}:${host.port}`], allowPrivate: [] };
  expect(codeOf(await fetchDocument(host.at("/", name), options))).toBe("net/private-address");
  expect(host.connections()).toBe(0);
});

test("a name is looked up once for each connection: what was checked is what is connected to", async () => {
  const host = await serve({ "/": page });
  let looked = 0;
  const resolve = async (): Promise<string[]> => {
    looked++;
    return ["127.0.0.1"];
  };
  await fetched(host.at("/"), { ...host.options, resolve });
  expect(looked).toBe(host.connections());
});

test.each([
  ["a host that is not allowed", "http://other.example/", "net/host-not-allowed"],
  ["the data of a cloud", "http://169.254.169.254/latest/", "net/private-address"],
  ["loopback in IPv6", "http://[::1]/", "net/private-address"],
  ["loopback as one number", "http://2130706433/", "net/private-address"],
  ["a name inside", "http://intern.example/", "net/private-address"],
  ["a file", "file:///etc/passwd", "net/scheme"],
  ["a user name", "http://a:b@www.kreis.example/", "net/credentials"],
  ["nowhere", "http://", "net/bad-redirect"],
])("a redirect to %s is not followed", async (_, location, code) => {
  const host = await serve({ "/": redirect(location) });
  const options = {
    ...host.options,
    allow: [
      ...host.options.allow,
      "169.254.169.254",
      "[::1]",
      "127.0.0.1",
      "intern.example",
      "www.kreis.example",
    ],
  };
  expect(codeOf(await fetchDocument(host.at("/"), options))).toBe(code);
});

test("follows five redirects and no more", async () => {
  const host = await serve({
    "/0": redirect("/1", 301),
    "/1": redirect("2", 302),
    "/2": redirect("/3", 303),
    "/3": redirect("/4", 307),
    "/4": redirect("/5#x", 308),
    "/5": page,
    "/6": redirect("/0"),
    "/7": redirect("/7"),
  });
  expect((await fetched(host.at("/0"), host.options)).url).toBe(host.at("/5"));
  expect(codeOf(await fetchDocument(host.at("/6"), host.options))).toBe("net/too-many-redirects");
  expect(codeOf(await fetchDocument(host.at("/7"), host.options))).toBe("net/too-many-redirects");
});

test("robots.txt is heeded at each redirect, for the program's name before all", async () => {
  const host = await serve({
    "/robots.txt":
      "User-agent: *\nDisallow: /\n\nUser-agent: Bildungsprofil\nDisallow: /intern/*.html$\nAllow: /",
    "/offen": page,
    "/umweg": redirect("/intern/plan.html"),
    "/intern/plan.html": page,
    "/intern/plan.pdf": page,
  });
  expect((await fetchDocument(host.at("/offen"), host.options)).ok).toBe(true);
  expect((await fetchDocument(host.at("/intern/plan.pdf"), host.options)).ok).toBe(true);
  const result = await fetchDocument(host.at("/umweg"), host.options);
  expect(codeOf(result)).toBe("net/robots-disallowed");
  expect(result.issues[0]!.actual).toContain("line 5");
  expect(host.asked).not.toContain("www.kreis.example/intern/plan.html");
  const other = { ...host.options, userAgent: "andere/1.0" };
  expect(codeOf(await fetchDocument(host.at("/offen"), other))).toBe("net/robots-disallowed");
});

test.each([
  [404, undefined],
  [403, undefined],
  [500, "net/robots-unreachable"],
  [429, "net/robots-unreachable"],
])("robots.txt with status %i gives %s", async (status, code) => {
  const host = await serve({ "/robots.txt": (_, response) => response.writeHead(status).end(), "/": page });
  expect(codeOf(await fetchDocument(host.at("/"), host.options))).toBe(code);
});

test("of an endless robots.txt, the first 500 KiB count", async () => {
  const host = await serve({
    "/robots.txt": (_, response) => {
      response.write("User-agent: *\nDisallow: /zu\n");
      const more = (): void => {
        while (response.write("# nichts\n".repeat(10_000)));
      };
      response.on("drain", more);
      more();
    },
    "/zu": page,
    "/auf": page,
  });
  expect(codeOf(await fetchDocument(host.at("/zu"), host.options))).toBe("net/robots-disallowed");
  expect((await fetchDocument(host.at("/auf"), host.options)).ok).toBe(true);
});

test("a redirect in UTF-8 leads where a browser goes", async () => {
  const host = await serve({
    "/": (_, response) =>
      void response.writeHead(302, { location: Buffer.from("/büro").toString("latin1") }).end(),
    "/b%C3%BCro": page,
  });
  expect((await fetched(host.at("/"), host.options)).url).toBe(host.at("/b%C3%BCro"));
});

test("rules that would take long to match forbid all, at once", async () => {
  const host = await serve({
    "/robots.txt": `User-agent: *\n${`Disallow: *${"a".repeat(480)}b\n`.repeat(900)}`,
    "/": page,
  });
  const started = performance.now();
  expect(codeOf(await fetchDocument(host.at(`/${"a".repeat(900)}`), host.options))).toBe(
    "net/robots-too-long",
  );
  expect(performance.now() - started).toBeLessThan(3000);
  const many = JSON.stringify(Array(600).fill({ location: "*a*b", "tdm-reservation": 0 }));
  const other = await serve({ "/.well-known/tdmrep.json": many, "/": page });
  expect(codeOf(await fetchDocument(other.at("/"), other.options))).toBe("net/rights-reserved");
});

const reserving =
  (value: string, body = page) =>
  (_: unknown, response: import("node:http").ServerResponse): void =>
    void response.writeHead(200, { "content-type": "text/html", "tdm-reservation": value }).end(body);
const meta = (value: string): string => `<meta name="TDM-Reservation" content="${value}">${page}`;

test.each([
  ["the header", { "/": reserving("1") }, "net/rights-reserved"],
  ["the page", { "/": meta("1") }, "net/rights-reserved"],
  ["the page against the header", { "/": reserving("0", meta("1")) }, "net/rights-reserved"],
  [
    "the file of the host",
    { "/.well-known/tdmrep.json": '[{"location":"/","tdm-reservation":1}]', "/": page },
    "net/rights-reserved",
  ],
  ["nobody: the header says 0", { "/": reserving("0") }, undefined],
  ["nobody: the page says 0 against the header", { "/": reserving("1", meta("0")) }, undefined],
  ["nobody: a value that is none", { "/": reserving("yes") }, undefined],
  [
    "nobody: the first rule that matches says 0",
    {
      "/.well-known/tdmrep.json":
        '[{"location":"/$","tdm-reservation":0},{"location":"/","tdm-reservation":1}]',
      "/": page,
    },
    undefined,
  ],
  [
    "nobody: rules for others",
    { "/.well-known/tdmrep.json": '[{"location":"/archiv/*.pdf","tdm-reservation":1}]', "/": page },
    undefined,
  ],
  ["nobody: a damaged file", { "/.well-known/tdmrep.json": '[{"location":"/",', "/": page }, undefined],
  [
    "nobody: strange rules",
    { "/.well-known/tdmrep.json": '[null,1,{"location":3,"tdm-reservation":1}]', "/": page },
    undefined,
  ],
] as const)("rights are reserved by %s", async (_, replies, code) => {
  const host = await serve(replies);
  expect(codeOf(await fetchDocument(host.at("/"), host.options))).toBe(code);
});

test("with permission, a reservation in page or header is a note, and the document is there", async () => {
  const host = await serve({ "/": reserving("1") });
  const result = await fetchDocument(host.at("/"), { ...host.options, respectReservation: false });
  expect(result.ok).toBe(true);
  expect(result.issues).toMatchObject([
    { code: "net/rights-reserved", severity: "info", source: host.at("/") },
  ]);
});

test("licences of header and page are kept and told", async () => {
  const host = await serve({
    "/": (_, response) =>
      response
        .writeHead(200, {
          "content-type": "text/html",
          link: '<style.css>; rel="stylesheet", <https://licence.example/by/4.0>; rel="license"; title="x", </a>; rel=next',
        })
        .end(
          `<link rel="license" href="/lizenz"><meta name="dcterms.license" content="dl-de/by-2-0"><a rel="nofollow license" href="https://licence.example/by/4.0">x</a>${page}`,
        ),
  });
  const result = await fetchDocument(host.at("/"), host.options);
  expect(result.ok && result.value.licences).toEqual([
    "https://licence.example/by/4.0",
    "dl-de/by-2-0",
    host.at("/lizenz"),
  ]);
  expect(result.issues).toMatchObject([{ code: "net/licence", severity: "info" }]);
});

test.each([
  [404, "net/not-found"],
  [410, "net/not-found"],
  [401, "net/forbidden"],
  [403, "net/forbidden"],
  [429, "net/too-many-requests"],
  [503, "net/server-error"],
  [204, "net/unexpected-status"],
  [304, "net/unexpected-status"],
])("status %i gives %s", async (status, code) => {
  const host = await serve({ "/": (_, response) => response.writeHead(status).end() });
  const result = await fetchDocument(host.at("/"), host.options);
  expect(codeOf(result)).toBe(code);
  expect(result.issues[0]).toMatchObject({
    severity: "error",
    source: host.at("/"),
    actual: `status ${status}`,
  });
});

test("asks once more when a busy server says when", async () => {
  let asked = 0;
  const host = await serve({
    "/": (_, response) =>
      asked++ === 0 ? response.writeHead(503, { "retry-after": "0" }).end() : response.end(page),
    "/later": (_, response) => response.writeHead(503, { "retry-after": "999999" }).end(),
  });
  expect((await fetchDocument(host.at("/"), host.options)).ok).toBe(true);
  expect(codeOf(await fetchDocument(host.at("/later"), host.options))).toBe("net/server-error");
});

test("a document that has not changed is not sent again", async () => {
  const host = await serve({
    "/": (request, response) =>
      request.headers["if-none-match"] === '"1"' && request.headers["if-modified-since"] === "x"
        ? response.writeHead(304).end()
        : response.writeHead(200, { etag: '"1"', "last-modified": "x" }).end(page),
  });
  const former = await fetched(host.at("/"), { ...host.options, retrieved: "2024-01-01" });
  expect(await fetched(host.at("/"), { ...host.options, former })).toBe(former);
});

test.each([
  ["gzip", gzipSync],
  ["br", brotliCompressSync],
])("reads what was compressed with %s, and no more of it than allowed", async (encoding, compress) => {
  const host = await serve({
    "/": (_, response) => response.writeHead(200, { "content-encoding": encoding }).end(compress(page)),
    "/bomb": (_, response) =>
      response.writeHead(200, { "content-encoding": encoding }).end(compress(Buffer.alloc(5_000_000))),
    "/cut": (_, response) =>
      response
        .writeHead(200, { "content-encoding": encoding })
        .end(compress(page.repeat(99)).subarray(0, 40)),
    "/bad": (_, response) => response.writeHead(200, { "content-encoding": encoding }).end("no such thing"),
  });
  const options = { ...host.options, limits: { maxBytes: 1_000_000 } };
  expect(text(await fetched(host.at("/"), options))).toBe(page);
  expect(codeOf(await fetchDocument(host.at("/bomb"), options))).toBe("net/too-large");
  expect(codeOf(await fetchDocument(host.at("/cut"), options))).toBe("net/incomplete");
  expect(codeOf(await fetchDocument(host.at("/bad"), options))).toBe("net/incomplete");
});

test("a body that ends too early, without a length that says so, is incomplete", async () => {
  const host = await serve({
    "/": (request, response) => {
      response.writeHead(200, { "transfer-encoding": "chunked" }).write("x");
      setTimeout(() => request.socket.end(), 20);
    },
  });
  expect(codeOf(await fetchDocument(host.at("/"), host.options))).toBe("net/incomplete");
});

test.each(["compress", "gzip, gzip", "zstd"])("does not read the encoding %s", async (encoding) => {
  const host = await serve({
    "/": (_, response) => response.writeHead(200, { "content-encoding": encoding }).end(page),
  });
  expect(codeOf(await fetchDocument(host.at("/"), host.options))).toBe("net/encoding");
});

test("stops at the size limit: by the declared length before the body, else while it arrives", async () => {
  let sent = 0;
  const host = await serve({
    "/declared": (_, response) => response.writeHead(200, { "content-length": "999999999" }).write("x"),
    "/endless": (_, response) => {
      const more = (): void => {
        do sent += 65_536;
        while (response.write(Buffer.alloc(65_536)));
      };
      response.on("drain", more);
      more();
    },
  });
  const options = { ...host.options, limits: { maxBytes: 1_000_000 } };
  expect(codeOf(await fetchDocument(host.at("/declared"), options))).toBe("net/too-large");
  expect(codeOf(await fetchDocument(host.at("/endless"), options))).toBe("net/too-large");
  // what stands in the buffers of the system beside
  expect(sent).toBeLessThan(20_000_000);
});

test("each wait has its limit", async () => {
  const host = await serve({
    "/silent": () => undefined,
    "/drip": (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(timer));
    },
    "/steady": (_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write("x".repeat(1000)), 5);
      response.on("close", () => clearInterval(timer));
    },
    "/broken": (_, response) => {
      response.writeHead(200, { "content-length": "1000" }).write("x");
      setTimeout(() => response.destroy(), 20);
    },
  });
  const codeFor = async (path: string, limits: object): Promise<string | undefined> =>
    codeOf(await fetchDocument(host.at(path), { ...host.options, limits }));
  expect(await codeFor("/silent", { firstByteMs: 100 })).toBe("net/no-answer");
  expect(await codeFor("/drip", { rateWindowMs: 200, minBytesPerSecond: 1000 })).toBe("net/too-slow");
  expect(await codeFor("/steady", { totalMs: 300 })).toBe("net/timeout");
  expect(await codeFor("/broken", {})).toBe("net/incomplete");
  const never = {
    ...host.options,
    resolve: () => new Promise<never>(() => undefined),
    limits: { connectMs: 50 },
  };
  expect(codeOf(await fetchDocument(host.at("/"), never))).toBe("net/connect-timeout");
});

test("says what is wrong with names, connections and answers", async () => {
  const host = await serve({ "/": (request) => request.socket.end("nonsense\r\n\r\n") });
  expect(codeOf(await fetchDocument(host.at("/"), host.options))).toBe("net/bad-response");
  const noName = Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" });
  const unknown = { ...host.options, resolve: () => Promise.reject(noName) };
  expect(codeOf(await fetchDocument(host.at("/"), unknown))).toBe("net/unknown-host");
  const closed = { ...host.options, allow: ["www.kreis.example:1"] };
  expect(codeOf(await fetchDocument("http://www.kreis.example:1/", closed))).toBe("net/unreachable");
  expect(codeOf(await fetchDocument("no address", host.options))).toBe("net/bad-address");
});

test("an abort ends it at once", async () => {
  const host = await serve({ "/": () => undefined });
  const controller = new AbortController();
  const result = fetchDocument(host.at("/"), { ...host.options, signal: controller.signal });
  setTimeout(() => controller.abort(), 50);
  const started = performance.now();
  expect(codeOf(await result)).toBe("net/aborted");
  expect(performance.now() - started).toBeLessThan(1000);
  expect(codeOf(await fetchDocument(host.at("/"), { ...host.options, signal: AbortSignal.abort() }))).toBe(
    "net/aborted",
  );
});

test.each([{ allow: ["https://x.example"] }, { allow: [], rate: 0 }, { allow: [], rate: Number.NaN }])(
  "%j is a mistake of the program",
  async (options) => {
    await expect(fetchDocument("https://x.example", options)).rejects.toThrow(RangeError);
  },
);

const hasOpenSsl = ((): boolean => {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!hasOpenSsl)(
  "a certificate that nobody vouches for is not accepted (needs openssl)",
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-"));
    const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
    const subject =
      "-subj /CN=www.kreis.example -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -x509 -days 2";
    execFileSync("openssl", ["req", ...subject.split(" "), "-keyout", key, "-out", cert], {
      stdio: "ignore",
    });
    let asked = 0;
    const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
      asked++;
      response.end(page);
    });
    rmSync(folder, { recursive: true });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    const result = await fetchDocument(`https://www.kreis.example:${port}/`, {
      allow: [`www.kreis.example:${port}`],
      allowPrivate: ["www.kreis.example"],
      resolve: async () => ["127.0.0.1"],
    });
    expect(codeOf(result)).toBe("net/tls");
    expect(asked).toBe(0);
    server.close();
  },
);
