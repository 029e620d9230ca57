import { describe, expect, it } from "vitest";
import { text } from "../../src/readers/text.js";
import { contextWith } from "./office-files.js";
import { outlineOf } from "./outline-of.js";

describe("text", () => {
  it("takes text in any encoding and no binary data", () => {
    const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
    expect(text.accepts({ bytes: new TextEncoder().encode("Bildungsbüro\n\f\t") })).toBe(true);
    expect(text.accepts({ bytes: bytes(0xff, 0xfe, 0x42, 0x00) })).toBe(true);
    expect(text.accepts({ bytes: bytes(0x42, 0xfc, 0x72, 0x6f) })).toBe(true);
    expect(text.accepts({ bytes: bytes(0x50, 0x4b, 3, 4, 0, 0, 0) })).toBe(false);
  });
  it("decodes windows-1252", async () => {
    const bytes = new Uint8Array([0x84, 0x42, 0xfc, 0x72, 0x6f, 0x93, 0x20, 0x96, 0x20, 0x31, 0x80]);
    const result = await text.read({ bytes }, contextWith());
    expect(result.ok && outlineOf(result.value.tree)).toEqual(["p „Büro“ – 1€"]);
  });
  it("gives each word its line and column", async () => {
    const result = await text.read(
      { bytes: new TextEncoder().encode("Titel\r\n\r\n  • Ein Punkt") },
      contextWith(),
    );
    expect(JSON.stringify(result.ok && result.value.tree)).toContain(
      '"locator":{"type":"text","line":3,"column":5}',
    );
  });
});
