/** A parsed element. Names of HTML elements and attributes are lower case. */
export interface HtmlElement {
  readonly type: "element";
  /** Number of the element in its page, from 0: what is known of elements is kept in lists by it. */
  readonly index: number;
  readonly name: string;
  /** URI: HTML, SVG or MathML. */
  readonly namespace: string;
  readonly attributes: { readonly name: string; readonly value: string }[];
  readonly children: HtmlNode[];
  parent: HtmlElement | undefined;
}

/** Text between tags, entities resolved, white space as written. */
export interface HtmlText {
  readonly type: "text";
  value: string;
  /** Range of the source that it was read from; several pieces of it where the parser moved text out of a table. */
  start: number;
  end: number;
  parent: HtmlElement | undefined;
}

export interface HtmlComment {
  readonly type: "comment";
  readonly value: string;
  parent: HtmlElement | undefined;
}

export type HtmlNode = HtmlElement | HtmlText | HtmlComment;

/** Value of an attribute; `""` where it has none, `undefined` where it is missing. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  for (const candidate of element.attributes) if (candidate.name === name) return candidate.value;
  return undefined;
}

/** The child elements. */
export function elementsOf(element: HtmlElement): HtmlElement[] {
  return element.children.filter((child): child is HtmlElement => child.type === "element");
}

/** Every element below, in document order, without the element itself. */
export function descendantsOf(element: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const collect = (parent: HtmlElement): void => {
    for (const child of parent.children)
      if (child.type === "element") {
        found.push(child);
        collect(child);
      }
  };
  collect(element);
  return found;
}

/**
 * The elements below, one after the other in document order, without a list of them all; nothing of those that
 * `skips` answers for.
 */
export function* elementsBelow(
  root: HtmlElement,
  skips: (element: HtmlElement) => boolean = () => false,
): Generator<HtmlElement, void> {
  /** The elements on the way down, with the child of each that is next. */
  const path: { readonly children: readonly HtmlNode[]; next: number }[] = [
    { children: root.children, next: 0 },
  ];
  for (let level = path[0]; level; level = path.at(-1)) {
    const child = level.children[level.next++];
    if (child === undefined) path.pop();
    else if (child.type === "element" && !skips(child)) {
      yield child;
      if (child.children.length > 0) path.push({ children: child.children, next: 0 });
    }
  }
}

/** Whether any element below answers; stops at the first that does. */
export function someBelow(element: HtmlElement, matches: (element: HtmlElement) => boolean): boolean {
  return element.children.some(
    (child) => child.type === "element" && (matches(child) || someBelow(child, matches)),
  );
}

/** Elements whose text nobody sees; what scripts would replace is parsed as one text. */
const unseen: ReadonlySet<string> = new Set(["script", "style", "noscript", "template"]);

/** Elements whose words are not those of their neighbours, though no white space parts them. */
const parting: ReadonlySet<string> = new Set(
  "address article br dd div dl dt h1 h2 h3 h4 h5 h6 li ol p section table td th tr ul".split(" "),
);

/** Text of an element with white space collapsed, for looking at; not for the canonical text. */
export function plainText(node: HtmlNode, limit = Number.POSITIVE_INFINITY): string {
  let text = "";
  const collect = (current: HtmlNode): void => {
    if (text.length >= limit) return;
    if (current.type === "text") text += current.value;
    else if (current.type === "element" && !unseen.has(current.name)) {
      const parts = parting.has(current.name);
      if (parts && text !== "") text += " ";
      for (const child of current.children) collect(child);
      if (parts && text !== "") text += " ";
    }
  };
  collect(node);
  return text.replace(/\s+/gu, " ").trim();
}
