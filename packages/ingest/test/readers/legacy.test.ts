import { describe, expect, it } from "vitest";
import { legacy } from "../../src/readers/legacy.js";
import { contextWith } from "./office-files.js";

/** A compound file that names this stream; what stands before it is noise. */
function compound(stream: string): Uint8Array {
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0x50, 0x57, 0, 0, ...name, 0, 0]);
}

describe("legacy", () => {
  it.each([
    ["EncryptedPackage", "plan.pptx", "pptx/encrypted"],
    ["EncryptedPackage", undefined, "source/encrypted"],
    ["PowerPoint Document", "plan.ppt", "source/legacy-office"],
    ["WordDocument", "plan.doc", "source/legacy-office"],
    ["__properties_version1.0", "einladung.msg", "source/legacy-office"],
    ["Anything", undefined, "source/legacy-office"],
  ])("a file with %s named %s gives %s", async (stream, name, code) => {
    const input = { bytes: compound(stream), name };
    expect(legacy.accepts(input)).toBe(true);
    const result = await legacy.read(input, contextWith());
    expect(result.ok).toBe(false);
    expect(result.issues.map((issue) => issue.code)).toEqual([code]);
  });
  it("leaves other files alone", () => {
    expect(legacy.accepts({ bytes: new Uint8Array([0x50, 0x4b]) })).toBe(false);
  });
});
