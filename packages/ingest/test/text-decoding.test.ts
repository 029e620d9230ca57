import { describe, expect, it } from "vitest";
import { decodeText, looksLikeText } from "../src/text-decoding.js";
import { decodeWindows1252 } from "../src/windows-1252.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const codes = (decoded: { issues: readonly { code: string }[] }): string[] =>
  decoded.issues.map(({ code }) => code);

describe("decodeText", () => {
  it("follows a byte order mark before everything else", () => {
    const marked = Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8("Bildungsbüro")]);
    expect(decodeText(marked, { kind: "text", contentType: "text/plain; charset=iso-8859-1" })).toEqual({
      text: "Bildungsbüro",
      encoding: "utf-8",
      issues: [],
    });
    expect(decodeText(Uint8Array.from([0xff, 0xfe, 0x42, 0, 0xfc, 0]), { kind: "text" }).text).toBe("Bü");
    expect(decodeText(Uint8Array.from([0xfe, 0xff, 0, 0x42, 0, 0xfc]), { kind: "text" }).text).toBe("Bü");
  });

  it("decodes the bytes 0x80 to 0x9F of windows-1252 under all of its names", () => {
    for (const charset of ["windows-1252", "iso-8859-1", "latin1", "us-ascii", "cp1252"]) {
      const { text, encoding } = decodeText(latin1("\x84Bildung\x93 \x96 10 \x80 \x95"), {
        kind: "text",
        contentType: `text/html; charset="${charset}"`,
      });
      expect(text).toBe("„Bildung“ – 10 € •");
      expect(encoding).toBe("windows-1252");
    }
  });

  it("takes windows-1252 for undeclared bytes that are no UTF-8, and UTF-8 for those that are", () => {
    expect(decodeText(latin1("B\xfcro \x96 Tür".replace("ü", "\xfc")), { kind: "text" }).text).toBe(
      "Büro – Tür",
    );
    expect(decodeText(utf8("Büro – Tür"), { kind: "text" }).encoding).toBe("utf-8");
    expect(decodeText(utf8("plain"), { kind: "text" })).toEqual({
      text: "plain",
      encoding: "utf-8",
      issues: [],
    });
  });

  it("does not follow a declaration of another kind that the bytes contradict", () => {
    for (const charset of ["shift_jis", "gb2312", "euc-kr", "utf-16", "utf-16be"]) {
      const decoded = decodeText(utf8("Bildungsbüro für Übergänge"), {
        kind: "text",
        contentType: `text/html; charset=${charset}`,
      });
      expect(decoded.text).toBe("Bildungsbüro für Übergänge");
      expect(codes(decoded)).toEqual(["decode/encoding-mismatch"]);
    }
    // bytes of that encoding are none of UTF-8
    const japanese = decodeText(Uint8Array.from([0x93, 0xfa, 0x96, 0x7b]), {
      kind: "text",
      contentType: "text/html; charset=shift_jis",
    });
    expect(japanese).toMatchObject({ text: "日本", encoding: "shift_jis", issues: [] });
  });

  it("knows UTF-16 without a mark by its zero bytes", () => {
    const bytes = Uint8Array.from(
      [..."Kommunales Bildungsmanagement"].flatMap((character) => [character.charCodeAt(0), 0]),
    );
    expect(decodeText(bytes, { kind: "text" })).toMatchObject({
      text: "Kommunales Bildungsmanagement",
      encoding: "utf-16le",
    });
  });

  it("finds the declaration in a page, but not in a comment and not in plain text", () => {
    const page = latin1(
      '<!-- <meta charset="utf-8"> --><meta http-equiv="Content-Type" content="text/html; charset=ISO-8859-15">\xa4',
    );
    expect(decodeText(page, { kind: "html" })).toMatchObject({ encoding: "iso-8859-15" });
    expect(decodeText(page, { kind: "html" }).text.endsWith("€")).toBe(true);
    expect(decodeText(page, { kind: "text" }).encoding).toBe("windows-1252");
    const xml = latin1('<?xml version="1.0" encoding="iso-8859-2"?><p>\xb1</p>');
    expect(decodeText(xml, { kind: "xml" }).text.endsWith("<p>ą</p>")).toBe(true);
  });

  it("believes the header more than the page", () => {
    const page = latin1('<meta charset="iso-8859-2">\xb1');
    expect(decodeText(page, { kind: "html", contentType: "text/html;charset=iso-8859-1" }).encoding).toBe(
      "windows-1252",
    );
  });

  it("does not follow a declaration that the bytes contradict", () => {
    const wrongSingle = decodeText(utf8('<meta charset="iso-8859-1">Bildungsbüro'), { kind: "html" });
    expect(wrongSingle.text).toContain("Bildungsbüro");
    expect(codes(wrongSingle)).toEqual(["decode/encoding-mismatch"]);
    const wrongUtf8 = decodeText(latin1('<meta charset="utf-8">Bildungsb\xfcro \x96 neu'), { kind: "html" });
    expect(wrongUtf8.text).toContain("Bildungsbüro – neu");
    expect(codes(wrongUtf8)).toEqual(["decode/encoding-mismatch"]);
  });

  it("keeps UTF-8 with a few broken bytes and says so", () => {
    const broken = Uint8Array.from([
      ...utf8("Bürgerinnen und Bürger für Bildung "),
      0xff,
      ...utf8(" über alles"),
    ]);
    const decoded = decodeText(broken, { kind: "text", contentType: "text/plain; charset=utf-8" });
    expect(decoded.text).toContain("für Bildung \ufffd über");
    expect(codes(decoded)).toEqual(["decode/undecodable-bytes"]);
    expect(codes(decodeText(utf8("ein \ufffd im Text"), { kind: "text" }))).toEqual([]);
  });

  it("passes unknown names over", () => {
    const decoded = decodeText(utf8("Büro"), { kind: "text", contentType: "text/plain; charset=klingon" });
    expect(decoded.text).toBe("Büro");
    expect(codes(decoded)).toEqual(["decode/unknown-encoding"]);
  });

  it("takes empty input and a sequence that is cut off", () => {
    expect(decodeText(new Uint8Array(), { kind: "html" })).toEqual({
      text: "",
      encoding: "utf-8",
      issues: [],
    });
    expect(decodeText(utf8("Büro für").subarray(0, 7), { kind: "text" }).encoding).toBe("utf-8");
  });

  it.each([
    ["utf-16le", [0x42, 0, 0xfc, 0, 0x72, 0, 0x6f, 0]],
    ["utf-16be", [0, 0x42, 0, 0xfc, 0, 0x72, 0, 0x6f]],
  ])("knows %s without a mark, whatever is declared", (encoding, bytes) => {
    const decoded = decodeText(Uint8Array.from(bytes), {
      kind: "text",
      contentType: "text/plain; charset=utf-8",
    });
    expect(decoded).toMatchObject({ text: "Büro", encoding });
    expect(codes(decoded)).toEqual(["decode/encoding-mismatch"]);
    expect(codes(decodeText(Uint8Array.from(bytes), { kind: "text" }))).toEqual([]);
    expect(looksLikeText(Uint8Array.from(bytes))).toBe(true);
  });

  it.each([
    ["iso-8859-15", "Gr\xfc\xdfe \xa4", "Grüße €"],
    ["macintosh", "Gr\x9f\xa7e \xdb", "Grüße €"],
    ["koi8-r", "\xfb\xcb\xcf\xcc\xc1", "Школа"],
    ["koi8-u", "\xa4", "є"],
    ["windows-1250", "\x8akola", "Škola"],
    ["iso-8859-9", "\xfeehir", "şehir"],
    ["x-mac-roman", "Gr\x9f\xa7e", "Grüße"],
  ])("decodes %s where it is declared", (charset, bytes, text) => {
    expect(
      decodeText(latin1(bytes), { kind: "text", contentType: `text/plain; charset=${charset}` }),
    ).toMatchObject({
      text,
      issues: [],
    });
  });

  it("takes windows-1252 declared as UTF-8 for what it is, though two letters look like a sequence", () => {
    const bytes = latin1("F\xfcr B\xfcrgerinnen und B\xfcrger, \x84Gr\xfc\xdfe\x93, K\xd6\xb0");
    const decoded = decodeText(bytes, { kind: "text", contentType: "text/plain; charset=utf-8" });
    expect(decoded.text).toBe("Für Bürgerinnen und Bürger, „Grüße“, KÖ°");
    expect(codes(decoded)).toEqual(["decode/encoding-mismatch"]);
  });
});

describe("text that was encoded twice", () => {
  /** As a program that takes UTF-8 for windows-1252 would have written it. */
  const misread = (text: string): string => decodeWindows1252(utf8(text));
  const twice = (text: string): Uint8Array => utf8(misread(text));

  it.each([
    ["Bildungsbüro für Schülerinnen und Schüler"],
    ["„Lernen vor Ort“ – 10 € § 3 ÄÖÜ ß"],
    ["Größe über alles…"],
  ])("is mended where all of it is: %s", (text) => {
    const decoded = decodeText(twice(text), { kind: "text" });
    expect(decoded.text).toBe(text);
    expect(decoded.issues).toEqual([
      expect.objectContaining({ code: "decode/double-encoded", severity: "info" }),
    ]);
  });
  it("is left where sound letters stand beside it", () => {
    const text = `Bildungsbüro ${misread("für Schüler")}`;
    const decoded = decodeText(utf8(text), { kind: "text" });
    expect(decoded.text).toBe(text);
    expect(codes(decoded)).toEqual(["decode/double-encoded"]);
  });
  it.each([
    ["Bildungsbüro – „Lernen“"],
    ["São Paulo, SÃO PAULO"],
    ["Â und Ã sind Buchstaben"],
    ["Das Zeichen Ã¤ ist ein ä"],
    ["Das Zeichen Ã¤"],
  ])("is not found in sound text: %s", (text) => {
    expect(decodeText(utf8(text), { kind: "text" })).toMatchObject({ text, issues: [] });
  });
});
