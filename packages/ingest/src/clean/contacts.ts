import { elementsOf, type HtmlElement, plainText } from "../html/dom.js";
import { headingDepth } from "../html/elements.js";
import type { Page } from "./page.js";

/** Longest box that says whom to turn to, in characters. */
const longestBox = 1500;

const personal =
  /ansprech(?:partner|person)|kontaktperson|(?:ihre?|deine?) kontakt|zuständig|sachbearbeit|(?:das|unser|ihr) team|bildungs(?:manage|koordinat|monitor)|projektleitung|your contact|contact person/iu;
/** An office within an authority, or who heads it: the operator of the site signs with the name of the authority. */
const unit =
  /(?<!\p{L})(?:stabsstelle|fachstelle|fachdienst|fachbereich|fachgebiet|sachgebiet|dezernat|referat|abteilung|amt für|team |leitung:|education office|department of)|bildungsb(?:ü|ue)ro|(?:koordinierungs|koordinations|bildungs|netzwerk)-?stelle|geschäftsstelle (?:der )?\p{L}*bildung|projektbüro/iu;
const general = /kontakt|anschrift|adresse|öffnungszeiten|sprechzeiten|contact/iu;
/** "12345 Musterstadt": an address needs no word that says so. */
const town = /(?<!\d)\d{5}\s\p{Lu}\p{Ll}/u;
const reachable = /(?<!\p{L})(?:tel(?:efon|efax)?|zentrale|fax|fon|phone|mobil|e-?mail)\s{0,3}[.:]|@/iu;

/**
 * Whether an element says whom to turn to about the page. Beside the content only persons and offices within an
 * authority count, as the address of the site's operator stands there too; in the content every contact does, and so
 * do files for reading.
 */
function holdsContact(element: HtmlElement, page: Page, isInContent: boolean): boolean {
  if (page.measure(element).text > longestBox)
    return elementsOf(element).some((child) => holdsContact(child, page, isInContent));
  return isContact([element], page, isInContent);
}

/** The parts of a rail that are furniture: all but the boxes of facts, and those that say whom to turn to. */
export function withoutContacts(rail: HtmlElement, page: Page, isBesideOwn: boolean): HtmlElement[] {
  const groups = groupByHeading(rail, page);
  const holdsFacts = groups.some((group) => isFactBox(group, page));
  if (!holdsFacts && !holdsContact(rail, page, isBesideOwn)) return [rail];
  // beside facts on what the page is about stands its own contact
  const isInContent = isBesideOwn || holdsFacts;
  if (page.measure(rail).headings < 2) {
    const [only, ...others] = elementsOf(rail).filter((child) => page.measure(child).text > 0);
    return only && others.length === 0 ? withoutContacts(only, page, isInContent) : [];
  }
  return groups.flatMap((group) => {
    if (!isContact(group, page, isInContent)) return group;
    const [first, ...boxes] = group;
    if (boxes.length === 0 && headingDepth(first!) === undefined)
      return withoutContacts(first!, page, isInContent);
    // a heading over boxes that have their own stands for none of them
    return boxes.length > 0 && boxes.every((box) => page.measure(box).headings > 0)
      ? [first!, ...boxes.flatMap((box) => withoutContacts(box, page, isInContent))]
      : [];
  });
}

/** The children of an element, each heading with what follows it; where there is none, each alone. */
function groupByHeading(element: HtmlElement, page: Page): HtmlElement[][] {
  const groups: HtmlElement[][] = [];
  let isOpen = false;
  for (const child of elementsOf(element)) {
    if (page.measure(child).text === 0) continue;
    const isHeading = headingDepth(child) !== undefined;
    if (isHeading || !isOpen) groups.push([child]);
    else groups.at(-1)!.push(child);
    isOpen ||= isHeading;
  }
  return groups;
}

/** A box of publications to be had, by the words that it begins with. */
const shelf =
  /^\s*(?:(?:Weitere |Unsere )?(?:Downloads?|Material(?:ien)?|Publikationen|Veröffentlichungen|Dokumente|Broschüren)|(?:Dokumente|Material) zum Herunterladen|Zum (?:Download|Herunterladen|Nachlesen|Weiterlesen)|Publications)(?!\p{Ll})/u;

/** Whether the page as a whole says whom to turn to, so that an address beside it belongs to what it tells. */
const isOnContacts = ({ title }: Page): boolean =>
  title !== undefined &&
  /ansprechpartner|ansprechperson|kontakt|so erreichen|contact/iu.test(plainText(title, 160));

/** What a box of facts on a commune is headed by. */
const facts =
  /^\s*(?:(?:Auf einen Blick|Steckbrief|Kurz(?:profil|info)|Eckdaten|Zahlen und Fakten|Daten und Fakten|(?:Förder)?[Pp]rogramme|Ansiedlung|Anbindung|Organisation|Laufzeit|Förderung|Projektlaufzeit|Gremien|Handlungsfelder|Schwerpunkte|Zielvereinbarung|Kooperationspartner|Transferkommune|Bildungskommune|At a glance|Key facts|Funding|Programmes?|Duration)(?!\p{Ll}))/u;

/** Whether a box without links tells facts under a heading of its own: they stand nowhere else on the page. */
function isFactBox(elements: readonly HtmlElement[], page: Page): boolean {
  return (
    elements.every((element) => page.measure(element).linkText === 0) &&
    elements.some((element) => page.measure(element).headings === 1) &&
    facts.test(plainText(elements[0]!, 60))
  );
}

function isContact(elements: readonly HtmlElement[], page: Page, isInContent: boolean): boolean {
  if (isFactBox(elements, page)) return true;
  if (isInContent && elements.some((element) => page.measure(element).files > 0)) return true;
  if (
    elements.some((element) => page.measure(element).linkText > 0) &&
    elements.some((element) => page.measure(element).headings > 0) &&
    shelf.test(plainText(elements[0]!, 60))
  )
    return true;
  const text = elements.map((element) => plainText(element)).join(" ");
  return (
    (personal.test(text) ||
      (general.test(text) && (isInContent || unit.test(text) || isOnContacts(page))) ||
      (isInContent && town.test(text))) &&
    (elements.some((element) => page.measure(element).contacts > 0) || reachable.test(text))
  );
}
