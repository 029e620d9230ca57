import type { Work } from "../finish-work.js";
import { attribute, elementsOf, type HtmlElement } from "../html/dom.js";
import { headingDepth } from "../html/elements.js";
import type { Page } from "./page.js";

/** Share of the running text that the main element of the page, as its author marks it, must hold to be believed. */
const markedShare = 0.4;
/** Share of the running text that a container must hold for the rest of the page to be around it. */
const containerShare = 0.8;

/**
 * Finds the element that holds the main content, by the author's marks and by where the running text stands. What
 * stands beside it on the way down to it is around the content. Pauses from time to time.
 */
export function* findMain(page: Page, furniture: ReadonlySet<HtmlElement>): Work<HtmlElement> {
  const weight = createWeight(page, furniture);
  let current = page.body;
  for (;;) {
    const children = elementsOf(current).filter(
      (child) => !furniture.has(child) && page.measure(child).text > 0,
    );
    yield;
    const next = children.find(isMarkedMain) ?? heaviest(children, weight);
    yield;
    if (!next || !isMain(next, children, page, weight(next) / Math.max(1, weight(current)))) return current;
    current = next;
  }
}

function isMarkedMain(element: HtmlElement): boolean {
  return element.name === "main" || attribute(element, "role") === "main";
}

function heaviest(
  children: readonly HtmlElement[],
  weight: (element: HtmlElement) => number,
): HtmlElement | undefined {
  let best: HtmlElement | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const child of children) {
    const own = weight(child);
    if (own <= most) continue;
    best = child;
    most = own;
  }
  return best;
}

/** The same where the author names it content, or where it holds the title of the page. */
const titledShare = 0.6;

/** Elements that themes set the columns of a page with. */
const containers = /^(?:div|section|article|td|tr|tbody|table|center|form|span|font)$/u;

/** Whether a child with this share of the running text is the content, and its neighbours stand around it. */
function isMain(child: HtmlElement, children: readonly HtmlElement[], page: Page, share: number): boolean {
  const others = children.filter((other) => other !== child);
  if (others.length === 0) return true;
  if (isMarkedMain(child)) return share >= markedShare;
  if (
    !containers.test(child.name) ||
    others.some((other) => headingDepth(other) !== undefined && !page.holdsTitle(other))
  )
    return false;
  // one of several alike is no container of all
  if (others.some((other) => areAlike(child, other, page))) return false;
  const isMarked = child.name === "article" || page.purpose(child) === "content";
  if (isWithinMarked(child, page)) {
    // a lead or a figure beside the text is part of it
    return (
      isMarked &&
      share >= containerShare &&
      others.every((other) => page.measure(other).prose === 0 && !page.holdsTitle(other))
    );
  }
  return share >= (isMarked || page.holdsTitle(child) ? titledShare : containerShare);
}

function areAlike(one: HtmlElement, other: HtmlElement, page: Page): boolean {
  const name = attribute(one, "class");
  if (one.name !== other.name || page.measure(other).prose === 0) return false;
  return name === undefined
    ? one.name === "section" || one.name === "article"
    : name === attribute(other, "class");
}

/** Whether the author marks an element around this one as content, or it holds the title beside the text. */
function isWithinMarked(element: HtmlElement, page: Page): boolean {
  for (let above = element.parent; above && above !== page.body; above = above.parent)
    if (
      above.name === "main" ||
      above.name === "article" ||
      attribute(above, "role") === "main" ||
      page.purpose(above) === "content"
    )
      return true;
  return false;
}

/** Running text without furniture, and where there is hardly any, the text outside of links. */
function createWeight(page: Page, furniture: ReadonlySet<HtmlElement>): (element: HtmlElement) => number {
  const lost = new Map<HtmlElement, { prose: number; plain: number }>();
  for (const element of furniture) {
    const { prose, text, linkText } = page.measure(element);
    for (let above = element.parent; above; above = above.parent) {
      const sum = lost.get(above) ?? { prose: 0, plain: 0 };
      lost.set(above, { prose: sum.prose + prose, plain: sum.plain + text - linkText });
    }
  }
  const remaining = (element: HtmlElement): { readonly prose: number; readonly plain: number } => {
    const { prose, text, linkText } = page.measure(element);
    const taken = lost.get(element);
    return { prose: prose - (taken?.prose ?? 0), plain: text - linkText - (taken?.plain ?? 0) };
  };
  const isSparse = remaining(page.body).prose < 200;
  return (element) => (isSparse ? remaining(element).plain : remaining(element).prose);
}
