import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";

/**
 * Reads a file of our own: a first line "about: key, key" gives a statement on each authority, "fail: code" an issue.
 * It is as short as a reader can be, so that the tests are about the store.
 *
 * @param {string} path
 * @returns {Promise<import("@bildungsprofil/ingest/node").Result>}
 */
export async function readFake(path) {
  const text = await readFile(path, "utf8");
  const name = basename(path);
  const [, field = "", list = ""] = /^(?<field>about|fail): (?<list>.*)$/mu.exec(text) ?? [];
  const source = {
    id: createHash("sha256").update(text).digest("hex"),
    name,
    mediaType: "text/plain",
    byteLength: Buffer.byteLength(text),
  };
  const keys = field === "about" ? list.split(", ") : [];
  const issues =
    field === "fail" ? [{ code: list, severity: "error", message: "Made to fail.", source: name }] : [];
  const statements = keys.map((about, position) => {
    const quote = text.split("\n")[1] ?? "";
    const start = text.indexOf(quote);
    return {
      id: createHash("sha256").update(`${source.id} ${about} ${position}`).digest("hex").slice(0, 16),
      kind: "goal",
      about,
      value: { text: quote },
      evidence: [
        {
          source: source.id,
          start,
          end: start + quote.length,
          quote,
          locator: { type: "text", line: 2, column: 1 },
        },
      ],
      confidence: 0.9,
      extractor: "goal",
    };
  });
  return {
    outcome: {
      status: issues.length ? "failed" : "read",
      source: source.id,
      statements: statements.length,
      about: [...new Set(keys)].sort(),
      issues,
    },
    printed: `${JSON.stringify({ source, text, layers: [], statements, issues }, null, 2)}\n`,
  };
}
