import type { HtmlElement } from "../html/dom.js";
import { isBlock } from "../html/elements.js";

/** Tells of elements whether they stand in a line with words beside them, as links in sentences do. */
export function findLines(): (element: HtmlElement) => boolean {
  const known = new Map<HtmlElement, ReadonlySet<HtmlElement>>();
  return (element) => {
    for (let inner = element; inner.parent && !isBlock(inner); inner = inner.parent) {
      let worded = known.get(inner.parent);
      if (!worded) {
        worded = findWorded(inner.parent);
        known.set(inner.parent, worded);
      }
      if (worded.has(inner)) return true;
    }
    return false;
  };
}

/** The inline children of an element in whose line its own text has words. */
function findWorded(parent: HtmlElement): ReadonlySet<HtmlElement> {
  const worded = new Set<HtmlElement>();
  let line: HtmlElement[] = [];
  let hasWords = false;
  const endLine = (): void => {
    if (hasWords) for (const element of line) worded.add(element);
    line = [];
    hasWords = false;
  };
  for (const child of parent.children) {
    if (child.type === "text") hasWords ||= /[\p{L}\p{N}]/u.test(child.value);
    else if (child.type === "element") {
      if (child.name === "br" || isBlock(child)) endLine();
      else line.push(child);
    }
  }
  endLine();
  return worded;
}
