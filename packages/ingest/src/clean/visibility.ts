import { attribute, type HtmlElement, plainText } from "../html/dom.js";

/** How an element is hidden from people who see the page. */
export type Visibility = "shown" | "hidden" | "collapsed";

const collapsible =
  /^(?:tab|tabs|tabpanel|tabcontent|pane|panel|panels|accordion|akkordeon|accordeon|collapse|collapsed|collapsible|toggle|toggles|toggleable|expand|expandable|expander|details|spoiler|faq|slide|slider|slides|carousel|swiper|aufklapp|aufklappbar|ausklapp|ausklappbar|klapp|readmore|morecontent|fulltext|lazy|hyphenate)$/u;
/** Whole class names that hide; those with a width ("hidden-xs") or a part of the element ("label-hidden") do not. */
const hiddenClass =
  /^(?:(?:is-|u-|uk-|js-|element-)?(?:hidden|hide|invisible|visually-hidden|visuallyhidden)|sr-only|screen-reader(?:-text|-only)?|screenreader|sronly|d-none|displaynone|display-none|unsichtbar|off-?screen|invisibly?|print-only|only-print|visible-print(?:-block)?|visuallyhidden)$/u;
/** Gives back what `d-none` and `hidden` of some systems take, from a width on. */
const shownFromWidth = /^(?:d|display|sm|md|lg|xl|show|visible)(?:-|:)/u;
/** Copies that sliders make of their own parts. */
const copyWords = /^(?:slickcloned|duplicate|cloned)$/u;

/** Longest text that a style sheet hides for good, in characters. */
const longestLabel = 200;

/**
 * Tells whether an element is shown at once, after a click (tab panels, accordions: part of the content), or never.
 * What a style sheet of the page hides is text to be opened where there is more of it than a label.
 */
export function visibilityOf(
  element: HtmlElement,
  words: readonly string[],
  isHiddenBySheet: boolean,
): Visibility {
  const style = attribute(element, "style") ?? "";
  const isHidden =
    attribute(element, "hidden") !== undefined ||
    /(?:^|[;\s])(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)/iu.test(style);
  if (words.some((word) => copyWords.test(word))) return "hidden";
  if (isHidden) return isCollapsible(element, words) ? "collapsed" : "hidden";
  if (isHiddenBySheet)
    return isCollapsible(element, words) || plainText(element, longestLabel + 1).length > longestLabel
      ? "collapsed"
      : "hidden";
  // headings that only screen readers give are the page's own
  if (/^h[1-6]$/u.test(element.name)) return "shown";
  if (isHiddenByClass(element)) return isCollapsible(element, words) ? "collapsed" : "hidden";
  // decoration; long texts are hidden from screen readers by mistake
  if (
    attribute(element, "aria-hidden") === "true" &&
    !isCollapsible(element, words) &&
    plainText(element, 81).length <= 80
  )
    return "hidden";
  return "shown";
}

function isHiddenByClass(element: HtmlElement): boolean {
  const value = attribute(element, "class");
  if (value === undefined) return false;
  const names = value.toLowerCase().split(/\s+/u);
  return (
    names.some((name) => hiddenClass.test(name)) &&
    !names.some((name) => shownFromWidth.test(name) && !hiddenClass.test(name))
  );
}

function isCollapsible(element: HtmlElement, words: readonly string[]): boolean {
  const role = attribute(element, "role");
  if (role === "tabpanel" || role === "region") return true;
  return (
    attribute(element, "aria-labelledby") !== undefined ||
    words.some((word) => collapsible.test(word)) ||
    element.parent?.name === "details"
  );
}
