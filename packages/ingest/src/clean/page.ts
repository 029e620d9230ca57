import { attribute, descendantsOf, type HtmlElement, plainText } from "../html/dom.js";
import { withoutText } from "../html/elements.js";
import { type Purpose, purposeByWords, wordsOf } from "./furniture-words.js";
import { type Measure, measureElements } from "./measure-elements.js";
import { visibilityOf } from "./visibility.js";

/** A page as the rules of the layers see it. */
export interface Page {
  readonly body: HtmlElement;
  /** What the words of an element say that it is for. */
  readonly purpose: (element: HtmlElement) => Purpose;
  readonly measure: (element: HtmlElement) => Measure;
  /** Elements that are never shown; what is in them is not measured. */
  readonly hidden: ReadonlySet<HtmlElement>;
  /** The heading that names the page. */
  readonly title: HtmlElement | undefined;
  /** Whether the title is the element or stands in it. */
  readonly holdsTitle: (element: HtmlElement) => boolean;
  /** Whether an element holds one that the author marks as the main content. */
  readonly holdsMain: (element: HtmlElement) => boolean;
}

/** Looks at a parsed page; `undefined` where it has no body. */
export function describePage(root: HtmlElement): Page | undefined {
  let body: HtmlElement | undefined;
  let name = "";
  for (const element of descendantsOf(root)) {
    if (element.name === "title" && element.parent?.name === "head") name ||= plainText(element);
    if (element.name !== "body") continue;
    body = element;
    break;
  }
  if (!body) return undefined;
  const words = remember(wordsOf);
  const hidden = new Set<HtmlElement>();
  const mainHolders = new Set<HtmlElement>();
  const titles: HtmlElement[] = [];
  for (const element of descendantsOf(body)) {
    if (withoutText.has(element.name)) continue;
    if (visibilityOf(element, words(element)) === "hidden") hidden.add(element);
    if (element.name === "h1" && plainText(element, 1) !== "") titles.push(element);
    if (element.name === "main" || attribute(element, "role") === "main")
      for (let above: HtmlElement | undefined = element; above && !mainHolders.has(above); above = above.parent) mainHolders.add(above);
  }
  const title = findTitle(titles, name);
  const titleHolders = new Set<HtmlElement>();
  for (let above = title; above; above = above.parent) titleHolders.add(above);
  return {
    body,
    hidden,
    title,
    purpose: remember((element) => purposeByWords(words(element))),
    measure: measureElements(body, (element) => hidden.has(element)),
    holdsTitle: (element) => titleHolders.has(element),
    holdsMain: (element) => mainHolders.has(element),
  };
}

/** Of several first headings the one that the title of the page repeats, else the first that is no logo. */
function findTitle(candidates: readonly HtmlElement[], name: string): HtmlElement | undefined {
  const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
  const whole = fold(name);
  const named = candidates.filter((heading) => {
    const text = fold(plainText(heading, 300));
    return text !== "" && (whole.includes(text) || (whole !== "" && text.includes(whole)));
  });
  const longest = (headings: readonly HtmlElement[]): HtmlElement | undefined =>
    headings.reduce<HtmlElement | undefined>((best, heading) => (best && plainText(best, 300).length >= plainText(heading, 300).length ? best : heading), undefined);
  return longest(named) ?? candidates[0];
}

function remember<Value>(compute: (element: HtmlElement) => Value): (element: HtmlElement) => Value {
  const known = new Map<HtmlElement, { readonly value: Value }>();
  return (element) => {
    let entry = known.get(element);
    if (!entry) {
      entry = { value: compute(element) };
      known.set(element, entry);
    }
    return entry.value;
  };
}
