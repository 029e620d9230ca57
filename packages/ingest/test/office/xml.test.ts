import { describe, expect, it } from "vitest";
import { createTurns } from "../../src/create-turns.js";
import { IssueError } from "../../src/issue-error.js";
import { childOf, parseXml, textOf, type XmlElement } from "../../src/office/xml.js";
import { defaultLimits, type Limits } from "../../src/readers/reader.js";

const parse = (xml: string, limits: Partial<Limits> = {}, signal = new AbortController().signal) =>
  parseXml(new TextEncoder().encode(xml), "teil.xml", {
    limits: { ...defaultLimits, ...limits },
    takeTurn: createTurns(signal),
  });
async function codeOf(parsed: Promise<XmlElement>): Promise<string> {
  try {
    await parsed;
    return "none";
  } catch (cause) {
    if (cause instanceof IssueError) return cause.issue.code;
    throw cause;
  }
}

describe("parseXml", () => {
  it("refuses document types, and with them every entity but XML's own", async () => {
    expect(await codeOf(parse('<!DOCTYPE a [<!ENTITY b "bb"><!ENTITY c "&b;&b;">]><a>&c;</a>'))).toBe(
      "xml/doctype",
    );
    expect(await codeOf(parse("<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>"))).toBe("xml/doctype");
    expect(await codeOf(parse("<a>&c;</a>"))).toBe("xml/malformed");
    expect(textOf(await parse("<a>&lt;&#228;&amp;</a>"))).toBe("<ä&");
  });
  it("has limits for depth, attributes and text", async () => {
    const nested = (depth: number): string => "<a>".repeat(depth) + "</a>".repeat(depth);
    expect(await codeOf(parse(nested(257)))).toBe("xml/too-deep");
    expect(await codeOf(parse(nested(256)))).toBe("none");
    expect(await codeOf(parse(nested(9), { maxDepth: 8 }))).toBe("xml/too-deep");
    const many = (count: number): string =>
      `<a ${Array.from({ length: count }, (_, i) => `b${i}=""`).join(" ")}/>`;
    expect(await codeOf(parse(many(1_001)))).toBe("xml/too-many-attributes");
    expect(await codeOf(parse(many(1_000)))).toBe("none");
    expect(await codeOf(parse("<a><b>12345</b><b>6</b></a>", { maxTextLength: 5 }))).toBe("text/too-long");
  });
  it("tells what is no well-formed XML", async () => {
    for (const xml of ["", "<a>", "<a></b>", "kein XML", "<a b=c/>"])
      expect(await codeOf(parse(xml))).toBe("xml/malformed");
  });
  it("knows elements and attributes by their namespace, whatever the file calls it", async () => {
    const root = await parse(
      '<ns0:p xmlns:ns0="http://purl.oclc.org/ooxml/wordprocessingml/main" xmlns:x="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><ns0:b ns0:val="0" x:id="r1"/></ns0:p>',
    );
    expect(root.name).toBe("w:p");
    expect(childOf(root, "b")?.attributes).toEqual({ "w:val": "0", "r:id": "r1" });
  });
  it("takes names such as __proto__ for what they are", async () => {
    const root = await parse('<a __proto__="x" constructor="y"><__proto__/></a>');
    expect(root.attributes.constructor).toBe("y");
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });
  it("reads text over the bounds of its steps, and ends when aborted", async () => {
    const long = "ä😀 ".repeat(50_000);
    expect(textOf(await parse(`<a>${long}</a>`))).toBe(long);
    const controller = new AbortController();
    const parsed = parse(`<a>${"<b>Wort</b>".repeat(1_000_000)}</a>`, {}, controller.signal);
    setTimeout(() => controller.abort(), 5);
    await expect(parsed).rejects.toThrow("aborted");
  });
});
