import { attribute, elementsOf, type HtmlElement } from "../html/dom.js";
import type { Page } from "./page.js";

/** Share of the running text that a column holds at least to be the one that others stand beside. */
const textShare = 0.7;
/** Share of the text of that column that one beside it holds at most. */
const railShare = 0.35;

const columnElements = /^(?:div|section|td|aside|ul|nav|article)$/u;

/** Classes of grid systems that give a width: `col-md-8`, `large-4`, `span3`, `uk-width-1-3`, `elementor-col-33`. */
const gridWidth =
  /(?:^|[\s_-])(?:[Cc]ols?|[Cc]olumns?|[Ss]palte|grid|span|large|medium|width)[_-]{0,2}(?:(?:xs|sm|md|lg|xl|xxl)[_-])?(?<parts>\d{1,3})(?:[_-](?<of>\d{1,2}))?(?=$|[\s@_-]|(?<=\d)[A-Z])/gu;
/** Names of a column by its side or its rank. */
const sideColumn =
  /(?:^|[\s_-])(?:(?:col|column|spalte)[_-]?(?:left|right|links|rechts|sub|side|secondary|small|narrow|schmal)|(?:left|right|linke|rechte|side|neben|rand|marginal|kontext|info|service)[_-]?(?:col|column|spalte|bar|block))(?=$|[\s_-])/iu;
const sideId = /^(?:left|right|links|rechts|marginalien?|marginalspalte)$/iu;

/**
 * Finds the columns that stand beside the running text among the children of an element: those that only lead
 * elsewhere, and those that the page itself sets narrower or names so.
 */
export function findRails(element: HtmlElement, page: Page): HtmlElement[] {
  const { prose } = page.measure(element);
  if (prose < 300) return [];
  const children = elementsOf(element);
  const text = children.find(
    (child) => page.measure(child).prose >= textShare * prose && !/^(?:p|ul|ol|h[1-6])$/u.test(child.name),
  );
  if (!text) return [];
  return children.filter(
    (child) =>
      child !== text &&
      columnElements.test(child.name) &&
      page.measure(child).text > 0 &&
      !page.holdsTitle(child) &&
      (leadsElsewhere(child, page) || isSideColumn(child, text, page)),
  );
}

/** No sentence, no person to turn to, no file: only links. */
function leadsElsewhere(element: HtmlElement, page: Page): boolean {
  const { text, linkText, prose, teaser, contacts, files } = page.measure(element);
  return prose === 0 && teaser === 0 && contacts === 0 && files === 0 && linkText > 0.5 * text;
}

function isSideColumn(element: HtmlElement, text: HtmlElement, page: Page): boolean {
  if (page.measure(element).prose > railShare * page.measure(text).prose) return false;
  if (sideColumn.test(namesOf(element)) || sideId.test(attribute(element, "id") ?? "")) return true;
  const [own, other] = [widthOf(element), widthOf(text)];
  if (own === undefined || other === undefined || own > 0.5) return false;
  // counted from the left
  const areRanks = own <= 3 / 12 && other <= 3 / 12;
  return areRanks ? own !== other : own < other;
}

/** The share of its row that an element takes, by the classes of a grid of twelve, of hundredths or of fractions. */
function widthOf(element: HtmlElement): number | undefined {
  let width: number | undefined;
  for (const { groups } of namesOf(element).matchAll(gridWidth)) {
    const parts = Number(groups!.parts);
    const of = groups!.of === undefined ? (parts <= 12 ? 12 : 100) : Number(groups!.of);
    if (parts > 0 && parts <= of) width = Math.min(width ?? 1, parts / of);
  }
  return width;
}

function namesOf(element: HtmlElement): string {
  return `${attribute(element, "id") ?? ""} ${attribute(element, "class") ?? ""}`.slice(0, 300);
}
