import { countSteps, type Work } from "../finish-work.js";
import { attribute, elementsBelow, type HtmlElement } from "../html/dom.js";

/** Longest style sheet that is looked at, and most rules that are kept, so that a page cannot take up the time. */
const longestSheet = 500_000;
const mostRules = 2_000;
/** Longest list of classes that is looked at, in characters. */
const longestClass = 1_000;

/** A selector of one element: the name, the `id` and the classes that it asks for. */
interface SimpleSelector {
  readonly name: string | undefined;
  readonly id: string | undefined;
  readonly classes: readonly string[];
}

/** What a selector without combinators, states and attributes consists of. */
const simple = /^(?<name>[a-z][a-z0-9]*)?(?<rest>(?:[.#][\p{L}_-][\p{L}\p{N}_-]*)*)$/iu;

/**
 * Reads which elements the style sheets in a page hide from everybody with `display: none`. Only rules for all
 * media count, and only selectors of a single element; what a later rule of the same selector shows again is shown.
 * Pauses from time to time.
 */
export function* readHidingRules(root: HtmlElement): Work<(element: HtmlElement) => boolean> {
  const isPauseDue = countSteps();
  const hiding = new Map<string, SimpleSelector>();
  for (const element of elementsBelow(root)) {
    if (isPauseDue()) yield;
    if (element.name !== "style" || !/^(?:|all|screen)$/iu.test(attribute(element, "media")?.trim() ?? ""))
      continue;
    const sheet = element.children.map((child) => (child.type === "text" ? child.value : "")).join("");
    if (/display\s{0,5}:/iu.test(sheet)) readSheet(sheet.slice(0, longestSheet), hiding);
  }
  if (hiding.size === 0) return () => false;
  const byKey = new Map<string, SimpleSelector[]>();
  for (const selector of hiding.values()) {
    const key = keyOf(selector);
    const group = byKey.get(key);
    if (group) group.push(selector);
    else byKey.set(key, [selector]);
  }
  return (element) => {
    const id = attribute(element, "id");
    const value = attribute(element, "class");
    if (id === undefined && value === undefined) return false;
    const classes = (value ?? "")
      .slice(0, longestClass)
      .split(/\s+/u)
      .filter((name) => name !== "");
    const keys = [...(id === undefined ? [] : [`#${id}`]), ...classes.map((name) => `.${name}`)];
    return keys.some((key) =>
      byKey
        .get(key)
        ?.some(
          (selector) =>
            (selector.name === undefined || selector.name === element.name) &&
            (selector.id === undefined || selector.id === id) &&
            selector.classes.every((name) => classes.includes(name)),
        ),
    );
  };
}

/** What an element must have for a selector to be asked at all. */
function keyOf({ id, classes }: SimpleSelector): string {
  return id === undefined ? `.${classes[0]}` : `#${id}`;
}

function readSheet(sheet: string, hiding: Map<string, SimpleSelector>): void {
  const css = sheet.replace(/\/\*.*?(?:\*\/|$)/gsu, " ");
  for (let at = 0; at < css.length; ) {
    const open = css.indexOf("{", at);
    if (open < 0) return;
    // a statement such as `@import` ends before the selector
    const before = css.slice(at, open);
    const prelude = before.slice(before.lastIndexOf(";") + 1).trim();
    const close = endOfBlock(css, open);
    if (!prelude.startsWith("@")) readRule(prelude, css.slice(open + 1, close), hiding);
    at = close + 1;
  }
}

/** Where the block ends that a brace opens, over the blocks in it. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const character = css[at];
    if (character === "{") depth++;
    else if (character === "}" && --depth === 0) return at;
  }
  return css.length;
}

function readRule(prelude: string, body: string, hiding: Map<string, SimpleSelector>): void {
  const display = [...body.matchAll(/(?<![\w-])display\s{0,5}:\s{0,5}(?<value>[a-z-]{1,20})/giu)].at(-1)
    ?.groups?.value;
  if (display === undefined) return;
  for (const part of prelude.split(",")) {
    const groups = simple.exec(part.trim())?.groups;
    if (!groups?.rest) continue;
    const text = part.trim();
    if (display.toLowerCase() !== "none") hiding.delete(text);
    else if (hiding.size < mostRules) hiding.set(text, parseSelector(groups.name, groups.rest));
  }
}

function parseSelector(name: string | undefined, rest: string): SimpleSelector {
  const parts = rest.match(/[.#][^.#]+/gu) ?? [];
  return {
    name: name?.toLowerCase(),
    id: parts.find((part) => part.startsWith("#"))?.slice(1),
    classes: parts.filter((part) => part.startsWith(".")).map((part) => part.slice(1)),
  };
}
