import { countSteps, type Work } from "../finish-work.js";
import { attribute, elementsBelow, type HtmlElement, plainText } from "../html/dom.js";
import { withoutText } from "../html/elements.js";
import { findLines } from "./find-lines.js";
import { namesOf, type Purpose, purposeByWords, wordsOf } from "./furniture-words.js";
import { type Measure, measureElements } from "./measure-elements.js";
import { readHidingRules } from "./style-sheets.js";
import { visibilityOf } from "./visibility.js";

/** A page as the rules of the layers see it. */
export interface Page {
  readonly body: HtmlElement;
  /** What the words of an element say that it is for. */
  readonly purpose: (element: HtmlElement) => Purpose;
  /** The words of its `id` and `class`. */
  readonly words: (element: HtmlElement) => readonly string[];
  readonly measure: (element: HtmlElement) => Measure;
  /** Elements that are never shown; what is in them is not measured. */
  readonly hidden: ReadonlySet<HtmlElement>;
  /** The heading that names the page. */
  readonly title: HtmlElement | undefined;
  /** Whether the title is the element or stands in it. */
  readonly holdsTitle: (element: HtmlElement) => boolean;
  /** Whether a button stands in an element. */
  readonly holdsButton: (element: HtmlElement) => boolean;
  /** Whether words that are no link stand beside an inline element in its line. */
  readonly isInLine: (element: HtmlElement) => boolean;
  /** Whether the text of an element begins with the name of the author that the page gives. */
  readonly namesAuthor: (element: HtmlElement) => boolean;
  /** Whether an element holds one that the author marks as the main content. */
  readonly holdsMain: (element: HtmlElement) => boolean;
}

/** Looks at a parsed page; `undefined` where it has no body. */
export function* describePage(root: HtmlElement): Work<Page | undefined> {
  const isPauseDue = countSteps();
  let body: HtmlElement | undefined;
  let name = "";
  const authors: string[] = [];
  for (const element of elementsBelow(root)) {
    if (element.name === "meta" && /^(?:author|article:author)$/iu.test(nameOfMeta(element)))
      authors.push(fold(attribute(element, "content") ?? ""));
    if (element.name === "title" && element.parent?.name === "head") name ||= plainText(element);
    if (element.name !== "body") continue;
    body = element;
    break;
  }
  if (!body) return undefined;
  yield;
  const words = remember(wordsOf, namesOf);
  const isHiddenBySheet = yield* readHidingRules(root);
  yield;
  const hidden = new Set<HtmlElement>();
  const mainHolders = new Set<HtmlElement>();
  const buttonHolders = new Set<HtmlElement>();
  const titles: HtmlElement[] = [];
  const subtitles: HtmlElement[] = [];
  for (const element of elementsBelow(body)) {
    if (isPauseDue()) yield;
    if (withoutText.has(element.name)) continue;
    if (visibilityOf(element, words(element), isHiddenBySheet(element)) === "hidden") hidden.add(element);
    if (element.name === "h1" && plainText(element, 1) !== "") titles.push(element);
    else if (element.name === "h2" || element.name === "h3") subtitles.push(element);
    if (element.name === "main" || attribute(element, "role") === "main")
      addWithAncestors(element, mainHolders);
    if (
      element.name === "button" ||
      attribute(element, "role") === "button" ||
      isLinkButton(element, words(element))
    )
      addWithAncestors(element, buttonHolders);
  }
  const title = findTitle(titles, subtitles, name);
  const titleHolders = new Set<HtmlElement>();
  if (title) addWithAncestors(title, titleHolders);
  return {
    body,
    hidden,
    title,
    words,
    purpose: remember((element) => purposeByWords(words(element)), words),
    measure: yield* measureElements(body, (element) => hidden.has(element)),
    holdsTitle: (element) => titleHolders.has(element),
    holdsButton: (element) => buttonHolders.has(element),
    isInLine: findLines(),
    namesAuthor: (element) => beginsWithAny(fold(plainText(element, 120)), authors),
    holdsMain: (element) => mainHolders.has(element),
  };
}

function nameOfMeta(element: HtmlElement): string {
  return attribute(element, "name") ?? attribute(element, "property") ?? "";
}

/** Whether a folded text begins with one of the names, of two words at least, behind a word such as "über". */
function beginsWithAny(text: string, names: readonly string[]): boolean {
  const own = text.replace(/^(?:über (?:den autor|die autorin)?|von|autor(?:in)?|about|by) ?/u, "");
  return names.some((name) => name.includes(" ") && name.length <= 60 && own.startsWith(`${name} `));
}

/** Links that a style sheet makes buttons. */
function isLinkButton(element: HtmlElement, words: readonly string[]): boolean {
  return element.name === "a" && words.some((word) => word === "button" || word === "btn");
}

function addWithAncestors(element: HtmlElement, set: Set<HtmlElement>): void {
  for (let above: HtmlElement | undefined = element; above && !set.has(above); above = above.parent)
    set.add(above);
}

/**
 * The heading that the title of the page repeats: a first one, or where a system keeps those for the name of the
 * site, one of the second or third level. Else the first that is no logo.
 */
function findTitle(
  candidates: readonly HtmlElement[],
  lower: readonly HtmlElement[],
  name: string,
): HtmlElement | undefined {
  const whole = fold(name);
  const named = candidates.filter((heading) => {
    const text = fold(plainText(heading, 300));
    return text !== "" && (whole.includes(text) || (whole !== "" && text.includes(whole)));
  });
  const outside = named.filter((heading) => !isSiteName(heading));
  if (outside.length > 0) return longestOf(outside);
  const namedLower = lower.filter((heading) => {
    const text = fold(plainText(heading, 300));
    return text.length >= shortestTitle && whole.includes(text) && !isSiteName(heading);
  });
  return (
    longestOf(namedLower) ??
    longestOf(named) ??
    candidates.find((heading) => !isSiteName(heading)) ??
    candidates[0]
  );
}

/** Shortest lower heading that can be the title of a page, in characters: single words stand there by chance. */
const shortestTitle = 12;

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function longestOf(headings: readonly HtmlElement[]): HtmlElement | undefined {
  let best: HtmlElement | undefined;
  for (const heading of headings)
    if (!best || plainText(best, 300).length < plainText(heading, 300).length) best = heading;
  return best;
}

/** Whether a heading is the name or the logo of the site, or of its menu. */
function isSiteName(heading: HtmlElement): boolean {
  for (
    let element: HtmlElement | undefined = heading;
    element && element.name !== "body";
    element = element.parent
  ) {
    if (element.name === "article" || element.name === "main") return false;
    if (
      element.name === "nav" ||
      wordsOf(element).some((word) =>
        /^(?:logo|sitetitle|sitename|sitebranding|branding|brand|masthead|siteheader)$/u.test(word),
      )
    )
      return true;
  }
  return false;
}

/** Elements of one name or one class are many in a page: what is computed for a key is computed once. */
function remember<Key, Value>(
  compute: (element: HtmlElement) => Value,
  keyOf: (element: HtmlElement) => Key,
): (element: HtmlElement) => Value {
  const known = new Map<Key, { readonly value: Value }>();
  return (element) => {
    const key = keyOf(element);
    let entry = known.get(key);
    if (!entry) {
      entry = { value: compute(element) };
      known.set(key, entry);
    }
    return entry.value;
  };
}
