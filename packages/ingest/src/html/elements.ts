import { countSteps, type Work } from "../finish-work.js";
import { attribute, elementsBelow, type HtmlElement } from "./dom.js";

/** Elements whose content no reader of the page sees as text, or sees again elsewhere. */
export const withoutText: ReadonlySet<string> = new Set([
  "head",
  "script",
  "style",
  "template",
  "noscript",
  "noembed",
  "noframes",
  "svg",
  "canvas",
  "audio",
  "video",
  "iframe",
  "embed",
  "img",
  "area",
  "map",
  "link",
  "meta",
  "title",
  "base",
  "input",
  "textarea",
  "progress",
  "meter",
  "datalist",
  "source",
  "track",
  "param",
  "col",
  "colgroup",
]);

/** Elements that begin a line of their own. */
const blockNames: ReadonlySet<string> = new Set([
  "#document",
  "html",
  "body",
  "address",
  "article",
  "aside",
  "blockquote",
  "center",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "hr",
  "legend",
  "li",
  "listing",
  "main",
  "menu",
  "nav",
  "ol",
  "optgroup",
  "option",
  "p",
  "plaintext",
  "pre",
  "search",
  "section",
  "select",
  "summary",
  "table",
  "caption",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
  "ul",
  "xmp",
]);

export function isBlock(element: HtmlElement): boolean {
  return blockNames.has(element.name);
}

/** The depth that an element has as a heading, 1 to 6. */
export function headingDepth(element: HtmlElement): number | undefined {
  const depth = depthByName(element.name);
  if (attribute(element, "role") !== "heading") return depth ?? depthByClass(element);
  const level = Number(attribute(element, "aria-level") ?? depth ?? 2);
  return Number.isInteger(level) && level >= 1 ? Math.min(level, 6) : 2;
}

/** The depth of `h1` to `h6`. */
function depthByName(name: string): number | undefined {
  if (name.length !== 2 || name[0] !== "h") return undefined;
  const depth = name.charCodeAt(1) - 0x30;
  return depth >= 1 && depth <= 6 ? depth : undefined;
}

/** Paragraphs that a style sheet makes headings: `<p class="h3">`. */
function depthByClass(element: HtmlElement): number | undefined {
  if (element.name !== "p" && element.name !== "div") return undefined;
  const names = attribute(element, "class");
  if (names === undefined) return undefined;
  const depth = /(?:^|\s)h(?<depth>[1-6])(?:\s|$)/u.exec(names)?.groups?.depth;
  return depth === undefined ? undefined : Number(depth);
}

/** Which elements hold blocks, so that an inline element around them is no part of a paragraph. */
export function* findBlockHolders(root: HtmlElement): Work<ReadonlySet<HtmlElement>> {
  const isPauseDue = countSteps();
  const holders = new Set<HtmlElement>();
  for (const element of elementsBelow(root, ({ name }) => withoutText.has(name))) {
    if (isPauseDue()) yield;
    if (!isBlock(element)) continue;
    for (let above = element.parent; above && !holders.has(above); above = above.parent) holders.add(above);
  }
  return holders;
}
