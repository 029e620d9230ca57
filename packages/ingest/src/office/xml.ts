import { SaxesParser } from "saxes";
import { IssueError } from "../issue-error.js";
import { decodeText } from "../text-decoding.js";

/** An element of an office document's XML. */
export interface XmlElement {
  /** As written, with its prefix: `text:p`. */
  readonly name: string;
  /** Without its prefix. */
  readonly local: string;
  /** By name as written; relationship ids always by the prefix `r`, whatever the file calls it. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

const relationshipNamespaces = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);

/**
 * Parses a part of an office document.
 *
 * @throws IssueError `xml/doctype` (office documents have none, attacks do), `xml/too-deep`, `xml/malformed`
 */
export function parseXml(bytes: Uint8Array, part: string, maxDepth: number): XmlElement {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const root: { children: (XmlElement | string)[] } = { children: [] };
  const open: { children: (XmlElement | string)[] }[] = [root];
  let relationshipPrefix = "r:";

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
  parser.on("opentag", ({ name, attributes }) => {
    if (open.length > maxDepth) throw refuse("xml/too-deep", part, `nests more than ${maxDepth} elements.`);
    for (const key in attributes) {
      if (key.startsWith("xmlns:") && relationshipNamespaces.has(attributes[key]!))
        relationshipPrefix = key.slice(6) + ":";
    }
    if (relationshipPrefix !== "r:")
      for (const key of Object.keys(attributes))
        if (key.startsWith(relationshipPrefix))
          attributes[`r:${key.slice(relationshipPrefix.length)}`] = attributes[key]!;
    const element = { name, local: name.slice(name.indexOf(":") + 1), attributes, children: [] };
    open.at(-1)!.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  const addText = (text: string): void => {
    if (open.length > 1) open.at(-1)!.children.push(text);
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(decode(bytes)).close();
  const element = root.children[0];
  if (typeof element !== "object") throw refuse("xml/malformed", part, "holds no element.");
  return element;
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
