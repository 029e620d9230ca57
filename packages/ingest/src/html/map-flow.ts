import type { BlockContent, Heading, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import type { Layer, NodeData } from "../tree/nodes.js";
import { appendAll } from "./append-all.js";
import { attribute, elementsOf, type HtmlElement, type HtmlNode, plainText, someBelow } from "./dom.js";
import { findBlockHolders, headingDepth, isBlock, withoutText } from "./elements.js";
import { linkTarget } from "./links.js";
import { createPhrasing, type PhrasingBuilder, type PhrasingRun } from "./phrasing.js";
import type { SourcePlaces } from "./source-places.js";
import { isDataTable, mapDefinitionTable, mapTable } from "./tables.js";

/** What the mapping needs to know of a page beside its elements. */
export interface PageContext {
  readonly places: SourcePlaces;
  readonly baseUrl: string | undefined;
  /** Layers of the elements where they differ from those of their parents. */
  readonly layers: ReadonlyMap<HtmlElement, Layer>;
}

interface Scope {
  readonly layer: Layer;
  /** Target of a link around blocks. */
  readonly link?: string | undefined;
  readonly language?: string | undefined;
  readonly role?: NodeData["role"];
  readonly strong?: boolean;
}

/** A paragraph all in bold print, which may be a heading in disguise. */
export type BoldParagraphs = WeakSet<Paragraph>;

/** Flow content of a page, with the paragraphs that are set in bold print as a whole. */
export interface MappedFlow {
  readonly children: RootContent[];
  readonly bold: BoldParagraphs;
}

/** Maps the elements of a page to mdast, in document order. The depth of the elements bounds the recursion. */
export function mapFlow(root: HtmlElement, { places, baseUrl, layers }: PageContext): MappedFlow {
  const holders = findBlockHolders(root);
  const bold: BoldParagraphs = new WeakSet();
  /** Depth of the last heading, which those of `summary` and the like stand below. */
  let outlineDepth = 1;

  const dataOf = (scope: Scope): NodeData => ({
    ...(scope.layer === "body" ? {} : { layer: scope.layer }),
    ...(scope.language === undefined ? {} : { language: scope.language }),
    ...(scope.role === undefined ? {} : { role: scope.role }),
  });

  const enter = (element: HtmlElement, scope: Scope): Scope => {
    // that of the page as a whole is in its metadata
    const language =
      element.name === "html" || element.name === "body" ? undefined : declaredLanguage(element);
    const layer = layers.get(element);
    return language === undefined && layer === undefined
      ? scope
      : {
          ...scope,
          ...(language === undefined ? {} : { language }),
          ...(layer === undefined ? {} : { layer }),
        };
  };

  const builderFor = (scope: Scope): PhrasingBuilder => {
    const builder = createPhrasing(places);
    if (scope.link !== undefined) builder.openLink(scope.link);
    if (scope.strong) builder.openStrong();
    return builder;
  };

  const paragraphs = (runs: readonly PhrasingRun[], scope: Scope): Paragraph[] =>
    runs.map(({ children, strong }) => {
      const paragraph: Paragraph = { type: "paragraph", children, data: dataOf(scope) };
      if (strong) bold.add(paragraph);
      return paragraph;
    });

  /** Flow content of a container: inline children between blocks become paragraphs. */
  const mapChildren = (element: HtmlElement, scope: Scope, preserve = false): RootContent[] => {
    const out: RootContent[] = [];
    const builder = builderFor(scope);
    /** Inline parts of another layer, put behind the paragraph that they stand in. */
    let aside: RootContent[] = [];
    const flush = (): void => {
      appendAll(out, paragraphs(builder.take(), scope));
      appendAll(out, aside);
      aside = [];
    };
    const visit = (node: HtmlNode, previous: HtmlNode | undefined, inner: Scope): void => {
      if (node.type === "text") builder.text(node, { preserve });
      if (node.type !== "element" || withoutText.has(node.name)) return;
      const next = enter(node, inner);
      if (isBlock(node) || holders.has(node)) {
        flush();
        appendAll(out, mapBlock(node, next));
      } else if (next.layer !== scope.layer) appendAll(aside, mapChildren(node, next));
      else visitInline(node, previous, next, builder, visit);
    };
    visitAll(element.children, scope, visit);
    flush();
    return out;
  };

  const visitInline = (
    element: HtmlElement,
    previous: HtmlNode | undefined,
    scope: Scope,
    builder: PhrasingBuilder,
    visit: (node: HtmlNode, previous: HtmlNode | undefined, scope: Scope) => void,
  ): void => {
    if (element.name === "br") {
      builder.lineBreak();
      return;
    }
    if (element.name === "wbr") return;
    // neighbours that a style sheet sets apart, without white space in the source
    if (
      previous?.type === "element" &&
      (element.name === "a" || element.name === "button") &&
      previous.name === element.name
    )
      builder.space();
    const url = element.name === "a" ? linkTarget(element, baseUrl) : undefined;
    const isStrong = element.name === "b" || element.name === "strong";
    if (url !== undefined) builder.openLink(url);
    if (isStrong) builder.openStrong();
    visitAll(element.children, scope, visit);
    if (isStrong) builder.closeStrong();
    if (url !== undefined) builder.closeLink();
  };

  /** All text below as phrasing content, blocks parted by line breaks. */
  const mapPhrasing = (element: HtmlElement, scope: Scope): PhrasingRun[] => {
    const builder = builderFor(scope);
    const visit = (node: HtmlNode, previous: HtmlNode | undefined, inner: Scope): void => {
      if (node.type === "text") builder.text(node);
      if (node.type !== "element" || withoutText.has(node.name)) return;
      const starts = isBlock(node);
      if (starts) builder.endParagraph();
      visitInline(node, previous, inner, builder, visit);
      if (starts) builder.endParagraph();
    };
    visitAll(element.children, scope, visit);
    return builder.take();
  };

  /** The same in one run: with `break` between the lines, or on one line. */
  const mapLines = (
    element: HtmlElement,
    scope: Scope,
    separator: "break" | "space" = "break",
  ): PhrasingContent[] => {
    const lines = mapPhrasing(element, scope).map(({ children }) => children);
    const joined = lines.flatMap((line, index): PhrasingContent[] =>
      index === 0 ? line : [{ type: "break" }, ...line],
    );
    return separator === "break"
      ? joined
      : joined.map((node) => (node.type === "break" ? { type: "text", value: " " } : node));
  };

  const mapHeading = (element: HtmlElement, depth: number, scope: Scope): Heading[] => {
    const children = mapLines(element, scope, "space");
    return children.length === 0
      ? []
      : [{ type: "heading", depth: Math.min(depth, 6) as Heading["depth"], children, data: dataOf(scope) }];
  };

  const mapBlock = (element: HtmlElement, scope: Scope): RootContent[] => {
    const depth = headingDepth(element);
    if (depth !== undefined) {
      if (holdsMoreThanHeading(element)) return mapChildren(element, scope);
      if (scope.layer === "body") outlineDepth = depth;
      return mapHeading(element, depth, scope);
    }
    switch (element.name) {
      case "ul":
      case "ol":
      case "menu":
      case "dir":
        return mapList(element, scope);
      case "dl":
        return mapDefinitions(element, scope);
      case "table":
        return isDataTable(element)
          ? mapTable(element, { data: dataOf(scope), mapLines: (cell) => mapLines(cell, enter(cell, scope)) })
          : mapChildren(element, scope);
      case "select":
        return mapChildren(element, { ...scope, layer: scope.layer === "body" ? "furniture" : scope.layer });
      case "hr":
        return [{ type: "thematicBreak" }];
      case "pre":
      case "listing":
      case "xmp":
      case "plaintext":
        return mapChildren(element, scope, true);
      case "blockquote": {
        const children = mapChildren(element, scope) as BlockContent[];
        return children.length > 0 ? [{ type: "blockquote", children, data: dataOf(scope) }] : [];
      }
      case "summary":
        return holders.has(element)
          ? mapChildren(element, scope)
          : mapHeading(element, outlineDepth + 1, scope);
      case "figcaption":
      case "caption":
        return mapChildren(element, { ...scope, role: "caption" });
      case "address":
        return mapChildren(element, { ...scope, role: "address" });
      default:
        return isBlock(element) || element.name !== "a"
          ? mapChildren(element, withStrong(element, scope))
          : mapChildren(element, { ...scope, link: linkTarget(element, baseUrl) ?? scope.link });
    }
  };

  const mapList = (element: HtmlElement, scope: Scope): RootContent[] => {
    // cards with headings of their own are set in a list only for their looks
    if (elementsOf(element).some((item) => holdsHeading(item))) return mapChildren(element, scope);
    const items: ListItem[] = [];
    const loose: HtmlNode[] = [];
    const flushLoose = (): void => {
      if (loose.length === 0) return;
      const holder: HtmlElement = { ...element, name: "div", children: loose.splice(0) };
      const children = mapChildren(holder, scope) as BlockContent[];
      const last = items.at(-1);
      if (children.length === 0) return;
      // a list directly in a list belongs to the item before it
      if (last && children.every(({ type }) => type === "list")) appendAll(last.children, children);
      else items.push({ type: "listItem", spread: false, children });
    };
    for (const child of element.children) {
      if (child.type !== "element" || child.name !== "li") {
        loose.push(child);
        continue;
      }
      flushLoose();
      const inner = enter(child, scope);
      const children = mapChildren(child, inner) as BlockContent[];
      if (children.length > 0)
        items.push({
          type: "listItem",
          spread: false,
          children,
          data: inner.layer === scope.layer ? {} : { layer: inner.layer },
        });
    }
    flushLoose();
    if (items.length === 0) return [];
    const start = Number(attribute(element, "start") ?? 1);
    return [
      {
        type: "list",
        ordered: element.name === "ol",
        ...(element.name === "ol" ? { start: Number.isInteger(start) ? start : 1 } : {}),
        spread: false,
        children: items,
        data: dataOf(scope),
      },
    ];
  };

  const mapDefinitions = (element: HtmlElement, scope: Scope): RootContent[] => {
    const table = mapDefinitionTable(element, {
      data: dataOf(scope),
      mapLines: (cell) => mapLines(cell, enter(cell, scope)),
    });
    if (table) return table;
    // long answers under short questions: text with headings
    return elementsOf(element).flatMap((child): RootContent[] => {
      const inner = enter(child, scope);
      if (child.name === "dt" && !holdsHeading(child)) return mapHeading(child, outlineDepth + 1, inner);
      return child.name === "div" ? mapDefinitions(child, inner) : mapChildren(child, inner);
    });
  };

  const withStrong = (element: HtmlElement, scope: Scope): Scope =>
    element.name === "b" || element.name === "strong" ? { ...scope, strong: true } : scope;

  return { children: mapChildren(root, { layer: "body" }), bold };
}

function visitAll<Scope>(
  nodes: readonly HtmlNode[],
  scope: Scope,
  visit: (node: HtmlNode, previous: HtmlNode | undefined, scope: Scope) => void,
): void {
  let previous: HtmlNode | undefined;
  for (const node of nodes) {
    visit(node, previous, scope);
    if (node.type !== "comment") previous = node;
  }
}

function declaredLanguage(element: HtmlElement): string | undefined {
  const value = (attribute(element, "lang") ?? attribute(element, "xml:lang"))?.trim();
  return value !== undefined && /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8}){0,3}$/iu.test(value)
    ? value.replaceAll("_", "-")
    : undefined;
}

function holdsHeading(element: HtmlElement): boolean {
  return someBelow(element, (inner) => headingDepth(inner) !== undefined);
}

/** Whether a heading is a container by mistake: it holds paragraphs, lists or further headings. */
function holdsMoreThanHeading(element: HtmlElement): boolean {
  const isMore = (inner: HtmlElement): boolean =>
    /^(?:p|ul|ol|dl|table|h[1-6]|section|article)$/u.test(inner.name);
  return someBelow(element, isMore) && plainText(element, 400).length > 200;
}
