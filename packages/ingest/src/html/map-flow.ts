import type { BlockContent, Heading, ListItem, Paragraph, PhrasingContent, RootContent } from "mdast";
import { countSteps, type Work } from "../finish-work.js";
import type { Layer, NodeData } from "../tree/nodes.js";
import { appendAll } from "./append-all.js";
import {
  attribute,
  elementsOf,
  type HtmlElement,
  type HtmlNode,
  type HtmlText,
  plainText,
  someBelow,
} from "./dom.js";
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

/** What is mapped of a container so far. */
interface Flow {
  readonly scope: Scope;
  /** Whether ends of lines stay, as in `pre`. */
  readonly preserve: boolean;
  readonly out: RootContent[];
  /** Inline parts of another layer, put behind the paragraph that they stand in. */
  readonly aside: RootContent[];
  readonly builder: PhrasingBuilder;
}

/** What an inline element has opened: a line end or the like has no content. */
type Opened = "nothing" | "text" | "link";

/** A paragraph all in bold print, which may be a heading in disguise. */
export type BoldParagraphs = WeakSet<Paragraph>;

/** Flow content of a page, with the paragraphs that are set in bold print as a whole. */
export interface MappedFlow {
  readonly children: RootContent[];
  readonly bold: BoldParagraphs;
}

/** Writes what is left of a long text in stretches, with pauses between them. */
function* writeRest(node: HtmlText, from: number, builder: PhrasingBuilder, preserve: boolean): Work<void> {
  for (let at = from; at < node.value.length; ) {
    yield;
    at = builder.text(node, at, preserve);
  }
}

/** Maps the elements of a page to mdast, in document order. The depth of the elements bounds the recursion. Pauses from time to time. */
export function* mapFlow(root: HtmlElement, { places, baseUrl, layers }: PageContext): Work<MappedFlow> {
  const isPauseDue = countSteps();
  const holders = yield* findBlockHolders(root);
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
  function* mapChildren(element: HtmlElement, scope: Scope, preserve = false): Work<RootContent[]> {
    const flow: Flow = { scope, preserve, out: [], aside: [], builder: builderFor(scope) };
    yield* visitFlow(element.children, scope, flow);
    flush(flow);
    return flow.out;
  }

  const flush = ({ scope, out, aside, builder }: Flow): void => {
    appendAll(out, paragraphs(builder.take(), scope));
    appendAll(out, aside.splice(0));
  };

  function* visitFlow(nodes: readonly HtmlNode[], scope: Scope, flow: Flow): Work<void> {
    let previous: HtmlNode | undefined;
    for (const node of nodes) {
      if (isPauseDue()) yield;
      if (node.type === "comment") continue;
      if (node.type === "text") {
        const written = flow.builder.text(node, 0, flow.preserve);
        if (written < node.value.length) yield* writeRest(node, written, flow.builder, flow.preserve);
      } else if (!withoutText.has(node.name)) {
        const next = enter(node, scope);
        if (isBlock(node) || holders.has(node)) {
          flush(flow);
          appendAll(flow.out, yield* mapBlock(node, next));
        } else if (next.layer !== flow.scope.layer) appendAll(flow.aside, yield* mapChildren(node, next));
        else {
          const opened = openInline(node, previous, flow.builder);
          if (opened !== "nothing") yield* visitFlow(node.children, next, flow);
          closeInline(node, opened, flow.builder);
        }
      }
      previous = node;
    }
  }

  /** Begins an inline element; says what it has opened, so that it is closed after its content. */
  const openInline = (
    element: HtmlElement,
    previous: HtmlNode | undefined,
    builder: PhrasingBuilder,
  ): Opened => {
    if (element.name === "br") {
      builder.lineBreak();
      return "nothing";
    }
    if (element.name === "wbr") return "nothing";
    // neighbours that a style sheet sets apart, without white space in the source
    if (
      previous?.type === "element" &&
      (element.name === "a" || element.name === "button") &&
      previous.name === element.name
    )
      builder.space();
    const url = element.name === "a" ? linkTarget(element, baseUrl) : undefined;
    if (url !== undefined) builder.openLink(url);
    if (isStrong(element)) builder.openStrong();
    return url === undefined ? "text" : "link";
  };

  const closeInline = (element: HtmlElement, opened: Opened, builder: PhrasingBuilder): void => {
    if (isStrong(element)) builder.closeStrong();
    if (opened === "link") builder.closeLink();
  };

  /** All text below as phrasing content, blocks parted by line breaks. */
  function* mapPhrasing(element: HtmlElement, scope: Scope): Work<PhrasingRun[]> {
    const builder = builderFor(scope);
    yield* visitPhrasing(element.children, builder);
    return builder.take();
  }

  function* visitPhrasing(nodes: readonly HtmlNode[], builder: PhrasingBuilder): Work<void> {
    let previous: HtmlNode | undefined;
    for (const node of nodes) {
      if (isPauseDue()) yield;
      if (node.type === "comment") continue;
      if (node.type === "text") {
        const written = builder.text(node, 0, false);
        if (written < node.value.length) yield* writeRest(node, written, builder, false);
      } else if (!withoutText.has(node.name)) {
        const starts = isBlock(node);
        if (starts) builder.endParagraph();
        const opened = openInline(node, previous, builder);
        if (opened !== "nothing") yield* visitPhrasing(node.children, builder);
        closeInline(node, opened, builder);
        if (starts) builder.endParagraph();
      }
      previous = node;
    }
  }

  /** The same in one run: with `break` between the lines, or on one line. */
  function* mapLines(
    element: HtmlElement,
    scope: Scope,
    separator: "break" | "space" = "break",
  ): Work<PhrasingContent[]> {
    const lines = (yield* mapPhrasing(element, scope)).map(({ children }) => children);
    const joined = lines.flatMap((line, index): PhrasingContent[] =>
      index === 0 ? line : [{ type: "break" }, ...line],
    );
    return separator === "break"
      ? joined
      : joined.map((node) => (node.type === "break" ? { type: "text", value: " " } : node));
  }

  function* mapHeading(element: HtmlElement, depth: number, scope: Scope): Work<Heading[]> {
    const children = yield* mapLines(element, scope, "space");
    return children.length === 0
      ? []
      : [{ type: "heading", depth: Math.min(depth, 6) as Heading["depth"], children, data: dataOf(scope) }];
  }

  function* mapBlock(element: HtmlElement, scope: Scope): Work<RootContent[]> {
    const depth = headingDepth(element);
    if (depth !== undefined) {
      if (holdsMoreThanHeading(element)) return yield* mapChildren(element, scope);
      if (scope.layer === "body") outlineDepth = depth;
      return yield* mapHeading(element, depth, scope);
    }
    switch (element.name) {
      case "ul":
      case "ol":
      case "menu":
      case "dir":
        return yield* mapList(element, scope);
      case "dl":
        return yield* mapDefinitions(element, scope);
      case "table":
        return (yield* isDataTable(element))
          ? yield* mapTable(element, {
              data: dataOf(scope),
              mapLines: (cell) => mapLines(cell, enter(cell, scope)),
            })
          : yield* mapChildren(element, scope);
      case "select":
        return yield* mapChildren(element, {
          ...scope,
          layer: scope.layer === "body" ? "furniture" : scope.layer,
        });
      case "hr":
        return [{ type: "thematicBreak" }];
      case "pre":
      case "listing":
      case "xmp":
      case "plaintext":
        return yield* mapChildren(element, scope, true);
      case "blockquote": {
        const children = (yield* mapChildren(element, scope)) as BlockContent[];
        return children.length > 0 ? [{ type: "blockquote", children, data: dataOf(scope) }] : [];
      }
      case "summary":
        return holders.has(element)
          ? yield* mapChildren(element, scope)
          : yield* mapHeading(element, outlineDepth + 1, scope);
      case "figcaption":
      case "caption":
        return yield* mapChildren(element, { ...scope, role: "caption" });
      case "address":
        return yield* mapChildren(element, { ...scope, role: "address" });
      default:
        return isBlock(element) || element.name !== "a"
          ? yield* mapChildren(element, withStrong(element, scope))
          : yield* mapChildren(element, { ...scope, link: linkTarget(element, baseUrl) ?? scope.link });
    }
  }

  function* mapList(element: HtmlElement, scope: Scope): Work<RootContent[]> {
    // cards with headings of their own are set in a list only for their looks
    if (elementsOf(element).some((item) => holdsHeading(item))) return yield* mapChildren(element, scope);
    const items: ListItem[] = [];
    const loose: HtmlNode[] = [];
    function* flushLoose(): Work<void> {
      if (loose.length === 0) return;
      const holder: HtmlElement = { ...element, name: "div", children: loose.splice(0) };
      const children = (yield* mapChildren(holder, scope)) as BlockContent[];
      const last = items.at(-1);
      if (children.length === 0) return;
      // a list directly in a list belongs to the item before it
      if (last && children.every(({ type }) => type === "list")) appendAll(last.children, children);
      else items.push({ type: "listItem", spread: false, children });
    }
    for (const child of element.children) {
      if (child.type !== "element" || child.name !== "li") {
        loose.push(child);
        continue;
      }
      yield* flushLoose();
      const inner = enter(child, scope);
      const children = (yield* mapChildren(child, inner)) as BlockContent[];
      if (children.length > 0)
        items.push({
          type: "listItem",
          spread: false,
          children,
          data: inner.layer === scope.layer ? {} : { layer: inner.layer },
        });
    }
    yield* flushLoose();
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
  }

  function* mapDefinitions(element: HtmlElement, scope: Scope): Work<RootContent[]> {
    const table = yield* mapDefinitionTable(element, {
      data: dataOf(scope),
      mapLines: (cell) => mapLines(cell, enter(cell, scope)),
    });
    if (table) return table;
    // long answers under short questions: text with headings
    const out: RootContent[] = [];
    for (const child of elementsOf(element)) {
      const inner = enter(child, scope);
      if (child.name === "dt" && !holdsHeading(child))
        appendAll(out, yield* mapHeading(child, outlineDepth + 1, inner));
      else
        appendAll(
          out,
          child.name === "div" ? yield* mapDefinitions(child, inner) : yield* mapChildren(child, inner),
        );
    }
    return out;
  }

  const withStrong = (element: HtmlElement, scope: Scope): Scope =>
    isStrong(element) ? { ...scope, strong: true } : scope;

  return { children: yield* mapChildren(root, { layer: "body" }), bold };
}

function isStrong({ name }: HtmlElement): boolean {
  return name === "b" || name === "strong";
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
