import dgram from "node:dgram";
import dns from "node:dns";
import net from "node:net";
import * as models from "@bildungsprofil/core";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { findFaults } from "../../../../scripts/hostile/check-document.mjs";
import { hostileInputs } from "../../../../scripts/hostile/inputs/index.mjs";
import { ingest } from "../../src/index.js";

const sockets = [
  vi.spyOn(net.Socket.prototype, "connect"),
  vi.spyOn(dns, "lookup"),
  vi.spyOn(dgram, "createSocket"),
  vi.spyOn(globalThis, "fetch"),
];

// the first document loads all rules
beforeAll(() => ingest(new TextEncoder().encode("Das Bildungsbüro besteht."), { name: "a.txt" }), 120_000);
afterEach(() => {
  for (const spy of sockets) expect(spy).not.toHaveBeenCalled();
});

test.each(
  hostileInputs.filter(({ heavy }) => !heavy).map((input) => [`${input.id} ${input.what}`, input] as const),
)(
  "%s",
  async (_, input) => {
    const bytes = await input.make();
    const copy = bytes.slice();
    const options = { name: input.file, ...input.options };
    const document = await ingest(bytes, options);
    expect(findFaults(document, models)).toEqual([]);
    const codes = document.issues.map(({ code }) => code);
    const outcomes = document.issues.some(({ severity }) => severity === "error")
      ? codes
      : ["read", ...codes];
    expect(
      input.expect.some((code) => outcomes.includes(code)),
      outcomes.join(" "),
    ).toBe(true);
    if (input.says !== undefined) expect(document.text).toContain(input.says);
    expect(Buffer.compare(bytes, copy)).toBe(0);
    if (bytes.length < 20_000) expect(await ingest(bytes, options)).toEqual(document);
  },
  120_000,
);
