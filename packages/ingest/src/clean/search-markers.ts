import { countSteps, type Work } from "../finish-work.js";
import { elementsBelow, type HtmlElement, type HtmlNode } from "../html/dom.js";
import { withoutText } from "../html/elements.js";
import type { Page } from "./page.js";

const marker = /^\s*TYPO3SEARCH_(?<edge>begin|end)\s*$/u;

/** Share of the text outside of links that must stand between the markers for them to be believed. */
const leastShare = 0.4;

/**
 * The outermost elements that the page keeps from its own search engine: those that no pair of the comments
 * `TYPO3SEARCH_begin` and `TYPO3SEARCH_end` holds. None where the page has no such comments, or most text is outside.
 */
export function* findUnsearched(page: Page): Work<HtmlElement[]> {
  const isPauseDue = countSteps();
  if (!(yield* holdsMarker(page.body, isPauseDue))) return [];
  const holders = new Set<HtmlElement>();
  let isInside = false;
  function* visit(element: HtmlElement): Work<boolean> {
    if (isPauseDue()) yield;
    let holds = isInside;
    for (const child of element.children) {
      if (child.type === "comment") {
        const edge = marker.exec(child.value)?.groups?.edge;
        if (edge !== undefined) isInside = edge === "begin";
      } else if (child.type === "element" && !withoutText.has(child.name)) {
        const inner = yield* visit(child);
        holds ||= inner;
      }
      holds ||= isInside;
    }
    if (holds) holders.add(element);
    return holds;
  }
  yield* visit(page.body);
  if (holders.size === 0) return [];
  const outside: HtmlElement[] = [];
  const collect = (element: HtmlElement): void => {
    for (const child of element.children) {
      if (child.type !== "element" || page.measure(child).text === 0) continue;
      if (holders.has(child)) collect(child);
      else outside.push(child);
    }
  };
  collect(page.body);
  const total = page.measure(page.body);
  let plain = 0;
  for (const element of outside) plain += page.measure(element).text - page.measure(element).linkText;
  const all = total.text - total.linkText;
  return all - plain >= leastShare * all ? outside.filter((element) => !page.holdsTitle(element)) : [];
}

function* holdsMarker(body: HtmlElement, isPauseDue: () => boolean): Work<boolean> {
  const isMarker = (node: HtmlNode): boolean => node.type === "comment" && marker.test(node.value);
  if (body.children.some(isMarker)) return true;
  for (const element of elementsBelow(body)) {
    if (isPauseDue()) yield;
    if (element.children.some(isMarker)) return true;
  }
  return false;
}
