import type { Issue } from "@bildungsprofil/core";
import { html, Parser, type Token, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import { createTurns } from "../create-turns.js";
import { appendAll } from "./append-all.js";
import { elementsOf, type HtmlComment, type HtmlElement, type HtmlNode, type HtmlText } from "./dom.js";

type TreeMap = TreeAdapterTypeMap<
  HtmlNode,
  HtmlElement,
  HtmlNode,
  HtmlElement,
  HtmlElement,
  HtmlElement,
  HtmlComment,
  HtmlText,
  HtmlElement,
  HtmlComment
>;

/** Elements may be nested this many times deeper than the tree may be before parsing stops. */
const parsingReserve = 4;

/** Code units that are parsed at once, at first and at most: some milliseconds, after which others may have their turn. */
const shortestChunk = 2 ** 15;
const longestChunk = 2 ** 18;

/** Chunks grow with what was read: the parser joins them anew for a tag or a comment that goes on over many. */
function chunkLengthAt(at: number): number {
  return Math.min(longestChunk, Math.max(shortestChunk, at >> 6));
}

/** Attributes of one tag that are kept; more are no page but an attack on the time that comparing their names takes. */
const mostAttributes = 250;

class TooDeep extends Error {}

/** What is used of the tokenizer beyond its public interface. */
interface AttributeTokenizer {
  readonly currentToken: { readonly attrs: Token.Attribute[] };
  readonly currentAttr: Token.Attribute;
  _leaveAttrName: () => void;
}

export interface ParsedHtml {
  /** Stands above the `html` element. */
  readonly root: HtmlElement;
  readonly issues: readonly Issue[];
}

/**
 * Parses HTML as the standard says, every text with its place in the source. Contents of `noscript` are one text.
 *
 * What is nested deeper than `maxDepth` is flattened; where nesting goes on far beyond, the rest is left out: both
 * with the issue `html/too-deep`. A set of frames gives `html/frames`. Ends early when the signal is aborted.
 */
export async function parseHtml(
  source: string,
  { maxDepth, signal }: { readonly maxDepth: number; readonly signal: AbortSignal },
): Promise<ParsedHtml> {
  const parser = new Parser<TreeMap>({
    sourceCodeLocationInfo: true,
    scriptingEnabled: true,
    treeAdapter: createAdapter(maxDepth * parsingReserve),
  });
  boundAttributes(parser.tokenizer as unknown as AttributeTokenizer);
  const issues: Issue[] = [];
  let cut = false;
  const takeTurn = createTurns(signal);
  try {
    for (let at = 0; !signal.aborted; ) {
      const end = at + chunkLengthAt(at);
      parser.tokenizer.write(source.slice(at, end), end >= source.length);
      if (end >= source.length) break;
      at = end;
      await takeTurn();
    }
  } catch (error) {
    if (error instanceof TooDeep) cut = true;
    else if (!signal.aborted) throw error;
  }
  const flattened = limitDepth(parser.document, maxDepth);
  if (cut || flattened)
    issues.push({
      code: "html/too-deep",
      severity: "warning",
      message: cut
        ? "Elements are nested so deeply that the rest of the page was left out."
        : "Elements are nested too deeply; the structure below the limit was left out, not the text.",
      expected: `at most ${maxDepth} levels`,
    });
  if (holdsFrames(parser.document))
    issues.push({
      code: "html/frames",
      severity: "warning",
      message:
        "The page only sets other pages in frames and has no text of its own. Save and read those pages.",
    });
  return { root: parser.document, issues };
}

/** Whether the page is a set of frames, which has no body. */
function holdsFrames(root: HtmlElement): boolean {
  return elementsOf(root).some((html) => elementsOf(html).some(({ name }) => name === "frameset"));
}

/** Lets a tag have no more than `mostAttributes`, of each name the first, and leaves out their places. */
function boundAttributes(tokenizer: AttributeTokenizer): void {
  tokenizer._leaveAttrName = () => {
    const { attrs } = tokenizer.currentToken;
    const { currentAttr } = tokenizer;
    if (attrs.length < mostAttributes && !attrs.some(({ name }) => name === currentAttr.name))
      attrs.push(currentAttr);
  };
}

/** Builds our own nodes: no conversion afterwards, no recursion, and a bound on the depth. */
function createAdapter(deepest: number): TreeAdapter<TreeMap> {
  let depth = 0;
  let count = 0;
  const createElement = (
    name: string,
    namespace: html.NS,
    attributes: HtmlElement["attributes"],
  ): HtmlElement => ({
    type: "element",
    index: count++,
    name,
    namespace,
    attributes,
    children: [],
    parent: undefined,
  });
  const insert = (parent: HtmlElement, node: HtmlNode, before?: HtmlNode): void => {
    const at = before ? parent.children.lastIndexOf(before) : -1;
    if (at < 0) parent.children.push(node);
    else parent.children.splice(at, 0, node);
    node.parent = parent;
  };
  const insertText = (parent: HtmlElement, value: string, before?: HtmlNode): void => {
    const at = before ? parent.children.lastIndexOf(before) : parent.children.length;
    const previous = parent.children[at - 1];
    if (previous?.type === "text") previous.value += value;
    else insert(parent, { type: "text", value, start: -1, end: -1, parent }, before);
  };
  return {
    createDocument: () => createElement("#document", html.NS.HTML, []),
    createDocumentFragment: () => createElement("#fragment", html.NS.HTML, []),
    createElement,
    createCommentNode: (value) => ({ type: "comment", value, parent: undefined }),
    createTextNode: (value) => ({ type: "text", value, start: -1, end: -1, parent: undefined }),
    appendChild: (parent, node) => insert(parent, node),
    insertBefore: insert,
    insertText: (parent, value) => insertText(parent, value),
    insertTextBefore: insertText,
    detachNode: (node) => {
      const siblings = node.parent?.children;
      const at = siblings?.lastIndexOf(node) ?? -1;
      if (at >= 0) siblings!.splice(at, 1);
      node.parent = undefined;
    },
    adoptAttributes: (element, attributes) => {
      const names = new Set(element.attributes.map(({ name }) => name));
      element.attributes.push(...attributes.filter(({ name }) => !names.has(name)));
    },
    // what is in a template is no content of the page and is passed over by its name
    setTemplateContent: () => {},
    getTemplateContent: (template) => template,
    setDocumentType: () => {},
    setDocumentMode: () => {},
    getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
    getAttrList: (element) => element.attributes as Token.Attribute[],
    getChildNodes: (node) => node.children,
    getFirstChild: (node) => node.children[0] ?? null,
    getParentNode: (node) => node.parent ?? null,
    getTagName: (element) => element.name,
    getNamespaceURI: (element) => element.namespace as html.NS,
    getTextNodeContent: (node) => node.value,
    getCommentNodeContent: (node) => node.value,
    getDocumentTypeNodeName: () => "",
    getDocumentTypeNodePublicId: () => "",
    getDocumentTypeNodeSystemId: () => "",
    isTextNode: (node): node is HtmlText => node.type === "text",
    isCommentNode: (node): node is HtmlComment => node.type === "comment",
    isDocumentTypeNode: (_node): _node is HtmlComment => false,
    isElementNode: (node): node is HtmlElement => node.type === "element",
    setNodeSourceCodeLocation: (node, location) => {
      if (node?.type !== "text" || !location) return;
      node.start = location.startOffset;
      node.end = location.endOffset;
    },
    getNodeSourceCodeLocation: (node) =>
      node?.type === "text" && node.start >= 0
        ? { startLine: 1, startCol: 1, startOffset: node.start, endLine: 1, endCol: 1, endOffset: node.end }
        : null,
    updateNodeSourceCodeLocation: (node, { endOffset }) => {
      if (node?.type === "text" && endOffset !== undefined) node.end = endOffset;
    },
    onItemPush: () => {
      if (++depth > deepest) throw new TooDeep();
    },
    onItemPop: () => {
      depth--;
    },
  };
}

/** Gives elements at the deepest level only text and childless elements; says whether that was needed. */
function limitDepth(root: HtmlElement, maxDepth: number): boolean {
  let changed = false;
  const flatten = (element: HtmlElement): void => {
    const leaves: HtmlNode[] = [];
    const pending: HtmlNode[] = [...element.children].reverse();
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (node.type === "element" && node.children.length > 0) {
        changed = true;
        for (let i = node.children.length - 1; i >= 0; i--) pending.push(node.children[i]!);
      } else leaves.push(node);
    }
    for (const leaf of leaves) leaf.parent = element;
    element.children.length = 0;
    appendAll(element.children, leaves);
  };
  const visit = (element: HtmlElement, depth: number): void => {
    if (depth === maxDepth) flatten(element);
    else for (const child of element.children) if (child.type === "element") visit(child, depth + 1);
  };
  visit(root, 0);
  return changed;
}
