import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { IssueError } from "../src/issue-error.js";
import { openZip } from "../src/zip.js";

const limits = { maxEntries: 100, maxInflatedBytes: 10 * 2 ** 20, maxRatio: 200 };
const random = (length: number): Uint8Array => {
  let state = 7;
  return Uint8Array.from({ length }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state >> 16;
  });
};
function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (cause) {
    if (cause instanceof IssueError) return cause.issue.code;
    throw cause;
  }
  return "none";
}
/** Where a directory entry begins. */
const directoryOf = (bytes: Uint8Array): number => {
  for (let i = bytes.length - 46; i >= 0; i--)
    if (bytes[i] === 0x50 && bytes[i + 1] === 0x4b && bytes[i + 2] === 1 && bytes[i + 3] === 2) return i;
  throw new Error("no directory");
};

describe("openZip", () => {
  it("reads stored and deflated entries, whatever the case of their names", () => {
    const archive = openZip(
      zipSync({ "A/b.xml": strToU8("hallo ".repeat(1000)), c: [random(100), { level: 0 }] }),
      limits,
    );
    expect(archive.names).toEqual(["A/b.xml", "c"]);
    expect(archive.read("a/B.XML")).toHaveLength(6000);
    expect(archive.read("c")).toEqual(random(100));
    expect(archive.read("d")).toBeUndefined();
    expect(archive.read("__proto__")).toBeUndefined();
  });
  it("reads an archive behind other bytes", () => {
    const packed = zipSync({ a: strToU8("hallo") });
    const prefixed = new Uint8Array(packed.length + 10);
    prefixed.set(packed, 10);
    expect(openZip(prefixed, limits).read("a")).toEqual(strToU8("hallo"));
  });
  it.each(["honest", "forged"])("stops a bomb with %s sizes", (kind) => {
    const bytes = zipSync({ a: new Uint8Array(8 * 2 ** 20) });
    if (kind === "forged") new DataView(bytes.buffer).setUint32(directoryOf(bytes) + 24, 10, true);
    expect(codeOf(() => openZip(bytes, limits).read("a"))).toBe("zip/ratio");
  });
  it("counts what all entries inflate to", () => {
    const archive = openZip(zipSync({ a: random(600_000), b: random(600_000) }), {
      ...limits,
      maxInflatedBytes: 1_000_000,
    });
    expect(archive.read("a")).toHaveLength(600_000);
    expect(codeOf(() => archive.read("b"))).toBe("zip/too-large");
  });
  it("trusts no declared size", () => {
    const bytes = zipSync({ a: strToU8("hallo ".repeat(100)) });
    for (const size of [0, 10, 599, 601, 5000]) {
      const forged = bytes.slice();
      new DataView(forged.buffer).setUint32(directoryOf(forged) + 24, size, true);
      expect(openZip(forged, limits).read("a")).toHaveLength(600);
    }
  });
  it("tells damage", () => {
    const bytes = zipSync({ a: random(5000) });
    expect(codeOf(() => openZip(bytes.slice(0, -30), limits))).toBe("zip/damaged");
    const broken = zipSync({ a: strToU8("hallo ".repeat(1000)) });
    broken.fill(0xff, 35, 50);
    expect(codeOf(() => openZip(broken, limits).read("a"))).toBe("zip/damaged");
    const unknown = bytes.slice();
    new DataView(unknown.buffer).setUint16(directoryOf(unknown) + 10, 45, true);
    expect(codeOf(() => openZip(unknown, limits).read("a"))).toBe("zip/unknown-compression");
    const locked = bytes.slice();
    new DataView(locked.buffer).setUint16(directoryOf(locked) + 8, 1, true);
    expect(codeOf(() => openZip(locked, limits).read("a"))).toBe("zip/encrypted");
    expect(codeOf(() => openZip(bytes, { ...limits, maxEntries: 0 }))).toBe("zip/too-many-entries");
  });
});
