import { elementsOf, type HtmlElement, plainText } from "../html/dom.js";
import { headingDepth } from "../html/elements.js";
import type { Page } from "./page.js";

/** Longest box that says whom to turn to, in characters. */
const longestBox = 1500;

const personal =
  /ansprech(?:partner|person)|kontaktperson|(?:ihre?|deine?) kontakt|zuständig|sachbearbeit|projektleitung|your contact|contact person/iu;
const general = /kontakt|anschrift|adresse|öffnungszeiten|sprechzeiten|contact/iu;
const reachable = /(?<!\p{L})(?:tel(?:efon)?|fon|phone|mobil|e-?mail)\s{0,3}[.:]|@/iu;

/**
 * Whether an element says whom to turn to about the page. Beside the content only persons count, as the address of
 * the site's operator stands there too; in the content every contact does.
 */
export function holdsContact(element: HtmlElement, page: Page, isInContent: boolean): boolean {
  if (page.measure(element).text > longestBox)
    return elementsOf(element).some((child) => holdsContact(child, page, isInContent));
  const text = plainText(element);
  return (
    (personal.test(text) || (isInContent && general.test(text))) &&
    (page.measure(element).contacts > 0 || reachable.test(text))
  );
}

/** The parts of a rail that are furniture: all but the boxes that say whom to turn to. */
export function withoutContacts(rail: HtmlElement, page: Page, isInContent: boolean): HtmlElement[] {
  if (!holdsContact(rail, page, isInContent)) return [rail];
  const children = elementsOf(rail).filter((child) => page.measure(child).text > 0);
  // boxes that are not set apart cannot be told apart
  if (children.some((child) => headingDepth(child) !== undefined) || page.measure(rail).headings < 2)
    return [];
  return children.flatMap((child) => withoutContacts(child, page, isInContent));
}
