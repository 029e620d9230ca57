import { SaxesParser } from "saxes";
import type { TakeTurn } from "../create-turns.js";
import { IssueError } from "../issue-error.js";
import type { Limits } from "../readers/reader.js";
import { decodeText } from "../text-decoding.js";
import { textTooLong } from "../text-too-long.js";

/** An element of an office document's XML. */
export interface XmlElement {
  /** With the usual prefix of its namespace: `text:p`. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  /** By name with the usual prefix of its namespace, whatever the file calls it. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

/** The prefixes that readers go by, whatever the file calls these namespaces. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://www.w3.org/1999/xlink", "xlink"],
  ["http://purl.org/dc/elements/1.1/", "dc"],
  ...["office", "text", "style", "table", "meta", "presentation"].map((name): [string, string] => [
    `urn:oasis:names:tc:opendocument:xmlns:${name}:1.0`,
    name,
  ]),
  ["urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"],
  ["urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "svg"],
  ["urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"],
]);

/** No program writes more than some dozens. */
const mostAttributes = 1_000;
/** A thousand pages have about 200,000; each takes some 200 bytes of memory. */
const mostElements = 5_000_000;
/** Characters between two questions whether to go on. */
const chunkLength = 2 ** 16;

/** What parsing needs to know: how far it may go, and when to pause. */
export interface XmlOptions {
  readonly limits: Pick<Limits, "maxDepth" | "maxTextLength">;
  readonly takeTurn: TakeTurn;
}

/**
 * Parses a part of an office document.
 *
 * @throws IssueError `xml/doctype` (office documents have none, attacks do), `xml/too-deep`,
 * `xml/too-many-attributes`, `xml/too-many-elements`, `xml/malformed`, `text/too-long`
 */
export async function parseXml(
  bytes: Uint8Array,
  part: string,
  { limits: { maxDepth, maxTextLength }, takeTurn }: XmlOptions,
): Promise<XmlElement> {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const root: { children: (XmlElement | string)[] } = { children: [] };
  const open: { children: (XmlElement | string)[] }[] = [root];
  /** Prefixes of this file that stand for others. */
  const renamed = new Map<string, string>();
  const locals = new Map<string, string>();
  /** Attributes of the tag that is being read; its own, so that names such as `__proto__` do no harm. */
  let own: Record<string, string> = {};
  let count = 0;
  let elements = 0;
  let characters = 0;

  parser.on("doctype", () => {
    throw refuse(
      "xml/doctype",
      part,
      "declares a document type, which office documents never do. It is not read, for safety.",
    );
  });
  parser.on("error", (cause) => {
    throw refuse(
      "xml/malformed",
      part,
      `is no well-formed XML (${cause.message}). Save the file again.`,
      cause,
    );
  });
  parser.on("attribute", ({ name, value }) => {
    if (++count > mostAttributes)
      throw refuse(
        "xml/too-many-attributes",
        part,
        `gives an element more than ${mostAttributes} attributes.`,
      );
    own[name] = value;
    if (!name.startsWith("xmlns:")) return;
    const prefix = prefixes.get(value);
    if (prefix !== undefined && prefix !== name.slice(6)) renamed.set(name.slice(6), prefix);
  });
  parser.on("opentag", (tag) => {
    if (open.length > maxDepth) throw refuse("xml/too-deep", part, `nests more than ${maxDepth} elements.`);
    if (++elements > mostElements)
      throw refuse("xml/too-many-elements", part, `holds more than ${mostElements} elements.`);
    const { name, attributes } =
      renamed.size > 0
        ? rename({ name: tag.name, attributes: own }, renamed)
        : { name: tag.name, attributes: own };
    own = {};
    count = 0;
    let local = locals.get(name);
    if (local === undefined) {
      local = name.slice(name.indexOf(":") + 1);
      locals.set(name, local);
    }
    const element = { name, local, attributes, children: [] };
    open[open.length - 1]!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const addText = (text: string): void => {
    if (open.length < 2) return;
    characters += text.length;
    if (characters > maxTextLength) throw new IssueError(textTooLong(maxTextLength));
    open[open.length - 1]!.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  const text = decode(bytes);
  for (let at = 0; at < text.length; at += chunkLength) {
    parser.write(text.length > chunkLength ? text.slice(at, at + chunkLength) : text);
    await takeTurn();
  }
  parser.close();
  const element = root.children[0];
  if (typeof element !== "object") throw refuse("xml/malformed", part, "holds no element.");
  return element;
}

type Tag = Pick<XmlElement, "name" | "attributes">;

function rename({ name, attributes }: Tag, renamed: ReadonlyMap<string, string>): Tag {
  const to = (written: string): string => {
    const colon = written.indexOf(":");
    const prefix = renamed.get(written.slice(0, Math.max(0, colon)));
    return prefix === undefined ? written : `${prefix}${written.slice(colon)}`;
  };
  return {
    name: to(name),
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [to(key), value])),
  };
}

/** Nearly every part is UTF-8; only others need a closer look. */
function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0x3c || bytes[0] === 0xef) {
    const head = String.fromCharCode(...bytes.subarray(0, 100));
    if (!/encoding\s*=\s*["'](?!utf-8)/iu.test(head)) {
      try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      } catch {
        // falls through to decoding by content
      }
    }
  }
  return decodeText(bytes, { kind: "xml" }).text;
}

/** The child elements, those of a name (without prefix) if one is given. */
export function childrenOf(element: XmlElement | undefined, local?: string): XmlElement[] {
  if (!element) return [];
  return element.children.filter(
    (child): child is XmlElement =>
      typeof child === "object" && (local === undefined || child.local === local),
  );
}

/** The first element at the end of a path of child names (without prefixes). */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let current = element;
  for (const local of path)
    current = current?.children.find(
      (child): child is XmlElement => typeof child === "object" && child.local === local,
    );
  return current;
}

/** All elements of a name (without prefix) below this one, in document order. */
export function descendantsOf(element: XmlElement | undefined, local: string): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (node: XmlElement): void => {
    for (const child of node.children) {
      if (typeof child === "string") continue;
      if (child.local === local) found.push(child);
      visit(child);
    }
  };
  if (element) visit(element);
  return found;
}

/** The characters in an element and below it. */
export function textOf(element: XmlElement | undefined): string {
  if (!element) return "";
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}

function refuse(code: string, part: string, what: string, cause?: unknown): IssueError {
  return new IssueError({ code, severity: "error", message: `The part ${part} ${what}` }, cause);
}
