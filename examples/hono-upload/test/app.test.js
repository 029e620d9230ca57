import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { createWorkerPool } from "@bildungsprofil/ingest/node";
import { serve } from "@hono/node-server";
import { createApp } from "../app.js";

const page = `<!doctype html><html lang="de"><title>Bildung im Landkreis Unna</title><main>
<h1>Bildungsbüro Landkreis Unna</h1>
<p>Das Bildungsbüro im Landkreis Unna betreibt Bildungsmanagement. Kontakt: buero@kreis.example</p>
</main></html>`;

const pool = createWorkerPool({ size: 1 });
/** Told the signal of each document that is read. */
let onRead = (_signal) => {};
const ingest = (bytes, options) => {
  onRead(options.signal);
  return pool.ingest(bytes, options);
};
const app = createApp({ ingest, maxBytes: 100_000, maxDocuments: 2, timeoutMs: 120_000 });
let server;
let address;
before(async () => {
  server = serve({ fetch: app.fetch, port: 0 });
  await once(server, "listening");
  address = `http://localhost:${server.address().port}`;
});
after(() => {
  server.close();
  pool.close();
});

/** Uploads files, given as name and content. */
const upload = (files, init = {}) => {
  const body = new FormData();
  for (const [name, content] of Object.entries(files)) body.append("document", new File([content], name));
  return fetch(`${address}/profiles`, { method: "POST", body, ...init });
};

test("a document becomes a profile whose values cite it", async () => {
  const response = await upload({ "seite.html": page });
  assert.equal(response.status, 200);
  const { profiles, documents } = await response.json();
  assert.equal(profiles[0].commune.name, "Unna");
  const [email] = profiles[0].entries.email;
  assert.equal(email.value.value, "buero@kreis.example");
  assert.match(email.evidence[0].quote, /buero@kreis\.example/);
  assert.equal(documents[0].name, "seite.html");
});

test("of several documents, those that fail are told beside the profile of the others", async () => {
  const response = await upload({ "seite.html": page, "kaputt.pdf": "%PDF-1.7" });
  assert.equal(response.status, 200);
  const { documents } = await response.json();
  assert.equal(documents[1].issues[0].code, "pdf/corrupt");
});

const errors = [
  ["an empty document", () => upload({ "leer.html": "" }), 422, "source/empty"],
  ["a damaged one", () => upload({ "kaputt.pdf": "%PDF-1.7" }), 422, "pdf/corrupt"],
  [
    "an old format",
    () => upload({ "alt.doc": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) }),
    415,
    "source/legacy-office",
  ],
  [
    "too many",
    () => upload({ "1.html": page, "2.html": page, "3.html": page }),
    413,
    "upload/too-many-documents",
  ],
  ["too large", () => upload({ "lang.html": page.repeat(500) }), 413, "upload/too-large"],
  ["no document", () => upload({}), 400, "upload/no-document"],
  ["no form", () => fetch(`${address}/profiles`, { method: "POST", body: page }), 415, "upload/no-form"],
  ["another path", () => fetch(`${address}/andere`), 404, "upload/not-found"],
];
for (const [name, send, status, code] of errors)
  test(`${name}: ${status} ${code}`, async () => {
    const response = await send();
    assert.equal(response.status, status);
    assert.equal(response.headers.get("content-type"), "application/problem+json");
    const body = await response.json();
    assert.equal(body.code, code);
    assert.ok(body.detail.length > 0);
  });

test("a client that goes away ends the reading of its document", async () => {
  const gone = new AbortController();
  const aborted = new Promise((resolve) => {
    onRead = (signal) => {
      signal.addEventListener("abort", resolve);
      gone.abort();
    };
  });
  await assert.rejects(upload({ "seite.html": page }, { signal: gone.signal }), { name: "AbortError" });
  await aborted;
  onRead = () => {};
  assert.equal((await upload({ "seite.html": page })).status, 200);
});

test("a browser is shown a form", async () => {
  const text = await (await fetch(address)).text();
  assert.match(text, /<form action="\/profiles" method="post" enctype="multipart\/form-data">/);
});
