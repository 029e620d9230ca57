import { countSteps, type Work } from "../finish-work.js";
import { attribute, descendantsOf, elementsOf, type HtmlElement, plainText } from "../html/dom.js";
import { headingDepth, withoutText } from "../html/elements.js";
import type { Layer } from "../tree/nodes.js";
import { withoutContacts } from "./contacts.js";
import { isCredit } from "./credits.js";
import { findMain } from "./find-main.js";
import { withoutFunding } from "./funding-lines.js";
import type { Purpose } from "./furniture-words.js";
import { kindBySigns } from "./kind-by-signs.js";
import { describePage, type Page } from "./page.js";
import { markRelated } from "./related.js";
import { findUnsearched } from "./search-markers.js";

/**
 * Tells the content of a page from its furniture: by landmarks and roles, by the words in `id` and `class`, by the
 * share of links, and by where the running text stands. Gives the layers of the elements where they differ from
 * those of their parents. Where nothing would be left, all is body. Pauses from time to time.
 */
export function* findLayers(root: HtmlElement): Work<ReadonlyMap<HtmlElement, Layer>> {
  const page = yield* describePage(root);
  if (!page) return new Map();
  const furniture = yield* markByKind(page);
  for (const element of yield* findUnsearched(page))
    for (const part of withoutContacts(element, page, false)) furniture.add(part);
  yield;
  const main = yield* findMain(page, furniture);
  yield;
  markAround(main, page, furniture);
  for (const element of yield* markRelated(main, page, furniture)) furniture.add(element);
  for (const element of findAboveTitle(main, page)) furniture.add(element);
  yield* markOrphans(main, page, furniture, countSteps());
  const layers = new Map<HtmlElement, Layer>();
  const outermost = [...furniture].filter((element) => !isBelow(element, furniture));
  const keepsText = leavesText(page, outermost);
  if (keepsText) for (const element of outermost) layers.set(element, "furniture");
  for (const element of page.hidden)
    if (!keepsText || (!furniture.has(element) && !isBelow(element, furniture)))
      layers.set(element, "hidden");
  return layers;
}

/** Text outside of links that must be left when something is taken for furniture, in characters. */
const leastText = 150;

/** Elements that are furniture by what they are, wherever they stand. */
function* markByKind(page: Page): Work<Set<HtmlElement>> {
  const isPauseDue = countSteps();
  const marked = new Set<HtmlElement>();
  const talk: HtmlElement[] = [];
  let left = plainOf(page.body, page);
  const mark = (element: HtmlElement): void => {
    marked.add(element);
    left -= plainOf(element, page);
  };
  function* visit(element: HtmlElement): Work<void> {
    for (const child of elementsOf(element)) {
      if (isPauseDue()) yield;
      if (withoutText.has(child.name)) continue;
      if (!page.hidden.has(child) && page.measure(child).text === 0) continue;
      const purpose = kindOf(child, page);
      // in a forum the talk is the content, so it is decided upon last
      if (purpose === "talk" && !page.hidden.has(child)) talk.push(child);
      else if (purpose === "rail" && !page.hidden.has(child))
        for (const part of withoutContacts(child, page, isWithin(child, "main", "article"))) mark(part);
      else if (
        purpose !== undefined &&
        (page.measure(child).prose === 0 || left - plainOf(child, page) >= leastText)
      )
        for (const part of purpose === "operator" ? withoutFunding(child, page) : [child]) mark(part);
      else if (!page.hidden.has(child)) yield* visit(child);
    }
  }
  yield* visit(page.body);
  const talked = talk.reduce((sum, element) => sum + plainOf(element, page), 0);
  if (talked === 0 || left - talked >= leastText) for (const element of talk) mark(element);
  return marked;
}

function plainOf(element: HtmlElement, page: Page): number {
  const { text, linkText } = page.measure(element);
  return text - linkText;
}

/** Longest name of a part of the site, in characters. */
const longestCategory = 40;

const navigationRoles = /^(?:navigation|menu|menubar|search|tablist|toolbar)$/u;

/** Which kind of furniture an element is; `undefined` for content and what does not tell. */
function kindOf(element: HtmlElement, page: Page): Exclude<Purpose, "content"> {
  const { text, linkText, prose } = page.measure(element);
  const role = attribute(element, "role") ?? "";
  const byWords = page.purpose(element);
  const purpose = byWords === "content" ? undefined : byWords;
  const share = prose / Math.max(1, page.measure(page.body).prose);
  if (page.holdsTitle(element)) return undefined;
  if (page.hidden.has(element)) return purpose;
  if (isCredit(element, page) || isCategory(element, page)) return "label";
  const bySigns = kindBySigns(element, page);
  if (bySigns !== undefined) return bySigns;
  if (element.name === "nav" || navigationRoles.test(role)) return share < 0.5 ? "navigation" : undefined;
  if (element.name === "button") return headingDepth(element.parent!) === undefined ? "tool" : undefined;
  if (role === "dialog" || role === "alertdialog" || element.name === "dialog") return "tool";
  if (page.holdsMain(element)) return undefined;
  if (element.name === "footer" || role === "contentinfo")
    return isWithin(element, "blockquote", "figure") ? undefined : "operator";
  if (role === "banner") return "operator";
  if (element.name === "header") {
    // the head of a part of the page, not of the site: content systems wrap each heading in one
    const headsPart =
      isWithin(element, "article", "main", "section") ||
      (linkText === 0 && page.measure(element).headings > 0);
    return headsPart || share > 0.3 ? purpose : "operator";
  }
  if (element.name === "aside" || role === "complementary") return "rail";
  if (purpose === undefined && isConsentNotice(element, page)) return "dialog";
  if (purpose === undefined || headingDepth(element) !== undefined) return undefined;
  if (purpose === "navigation") return linkText > 0.4 * text || text < 100 ? purpose : undefined;
  // a tool that holds running text is none
  if (purpose === "tool") return prose < 200 && share < 0.3 ? purpose : undefined;
  if (purpose === "label") return prose < 1000 && share < 0.3 ? purpose : undefined;
  if (purpose === "rail" || purpose === "dialog")
    return share < 0.5 || attribute(element, "id") === "sidebar" ? purpose : undefined;
  return purpose;
}

/** Whether an element names the part of the site that a text is filed under, or the day that it was put there. */
function isCategory(element: HtmlElement, page: Page): boolean {
  const { text, headings } = page.measure(element);
  return (
    text <= longestCategory &&
    headings === 0 &&
    /^(?:div|span|a|p)$/u.test(element.name) &&
    page
      .words(element)
      .some((word) => /^(?:category|categories|kategorien?|rubrik|rubriken|meta)$/u.test(word))
  );
}

const provider =
  /(?:externe[rns]? (?:inhalt|medien|dienst)|(?:video|dritt|karten)-?anbieter|youtube|vimeo|google|openstreetmap|podigee|spotify|soundcloud|issuu|facebook|twitter|instagram)/iu;
const agreement =
  /cookies?|zustimm|einwillig|einverst[aä]nd|akzeptier|datenschutz|freischalt|(?:daten|verbindung)[^.]{0,60}(?:übertragen|übermittel|her(?:stell|gestellt))/iu;
/** Heading of a notice, and not of the text that it stands in. */
const noticeHeading =
  /freischalt|aktivier|(?:inhalt|video|karte)[^.]{0,20} laden|zustimm|einwillig|extern|cookie|datenschutz/iu;

/** Whether an element stands in for a video or a map of others until the reader agrees. */
function isConsentNotice(element: HtmlElement, page: Page): boolean {
  const { text, headings } = page.measure(element);
  if (text > 700 || headings > 1 || !page.holdsButton(element)) return false;
  if (headings === 1) {
    const heading = descendantsOf(element).find((inner) => headingDepth(inner) !== undefined);
    if (!heading || !noticeHeading.test(plainText(heading, 200))) return false;
  }
  const words = plainText(element, 1000);
  return provider.test(words) && agreement.test(words);
}

/** What stands beside the main element on the way down to it; the title stays. */
function markAround(main: HtmlElement, page: Page, marked: Set<HtmlElement>): void {
  for (let element = main; element !== page.body && element.parent; element = element.parent)
    for (const sibling of elementsOf(element.parent)) {
      if (sibling === element || marked.has(sibling)) continue;
      if (page.holdsTitle(sibling)) markBesideTitle(sibling, page, marked);
      else if (page.hidden.has(sibling)) marked.add(sibling);
      else if (page.measure(sibling).text > 0)
        for (const part of sibling.name === "footer"
          ? withoutFunding(sibling, page)
          : withoutContacts(sibling, page, false))
          marked.add(part);
    }
}

/** What stands in the content before the title and only leads elsewhere: paths, menus, the part of the site. */
function findAboveTitle(main: HtmlElement, page: Page): HtmlElement[] {
  if (!page.title || !page.holdsTitle(main)) return [];
  const end = page.measure(page.title).start;
  const found: HtmlElement[] = [];
  const visit = (element: HtmlElement): void => {
    for (const child of elementsOf(element)) {
      const { text, linkText, prose, teaser, headings, contacts, files, start } = page.measure(child);
      if (start >= end) return;
      if (text === 0 || child === page.title || page.hidden.has(child)) continue;
      const leadsElsewhere =
        linkText >= 0.4 * text &&
        prose + teaser + headings + contacts + files === 0 &&
        !page.holdsTitle(child) &&
        !page.isInLine(child);
      if (leadsElsewhere) found.push(child);
      else visit(child);
    }
  };
  visit(main);
  return found;
}

/** Of a part around the content only the title and what introduces it is content. */
function markBesideTitle(holder: HtmlElement, page: Page, marked: Set<HtmlElement>): void {
  for (const child of elementsOf(holder)) {
    if (child === page.title || marked.has(child)) continue;
    if (page.holdsTitle(child)) markBesideTitle(child, page, marked);
    else if (page.measure(child).linkText > 0.5 * page.measure(child).text) marked.add(child);
  }
}

/** Headings of the content all of whose text is furniture, up to the next heading of their level. */
function* markOrphans(
  element: HtmlElement,
  page: Page,
  marked: Set<HtmlElement>,
  isPauseDue: () => boolean,
): Work<void> {
  const children = elementsOf(element).filter((child) => page.measure(child).text > 0);
  for (const [index, child] of children.entries()) {
    if (isPauseDue()) yield;
    if (marked.has(child) || page.hidden.has(child)) continue;
    const depth = headingDepth(child) ?? (isLabel(child, page) ? lowestDepth : undefined);
    if (depth === undefined) {
      const { headings, signs } = page.measure(child);
      if (headings + signs.tools > 0) yield* markOrphans(child, page, marked, isPauseDue);
      continue;
    }
    if (page.holdsTitle(child)) continue;
    let next = index + 1;
    while (
      next < children.length &&
      marked.has(children[next]!) &&
      headingDepth(children[next]!) === undefined
    )
      next++;
    const after = children[next];
    const ends = after === undefined || (headingDepth(after) ?? lowestDepth + 1) <= depth;
    if (next > index + 1 && ends) marked.add(child);
  }
}

/** A label of a bar ranks below all headings. */
const lowestDepth = 7;

/** Whether a short line says what the following is. */
function isLabel(element: HtmlElement, page: Page): boolean {
  const { text, linkText } = page.measure(element);
  return text <= longestCategory && linkText === 0 && /:$/u.test(plainText(element, longestCategory * 2));
}

function isWithin(element: HtmlElement, ...names: readonly string[]): boolean {
  for (let above = element.parent; above; above = above.parent) if (names.includes(above.name)) return true;
  return false;
}

function isBelow(element: HtmlElement, marked: ReadonlySet<HtmlElement>): boolean {
  for (let above = element.parent; above; above = above.parent) if (marked.has(above)) return true;
  return false;
}

/** Whether any text is left as body. */
function leavesText(page: Page, outermost: readonly HtmlElement[]): boolean {
  const total = page.measure(page.body).text;
  const lost = outermost.reduce((sum, element) => sum + page.measure(element).text, 0);
  return total - lost >= Math.min(25, total * 0.5);
}
