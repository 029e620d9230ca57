import { descendantsOf, elementsOf, type HtmlElement, plainText } from "../html/dom.js";
import { headingDepth } from "../html/elements.js";
import type { Purpose } from "./furniture-words.js";
import type { Page } from "./page.js";

/** Text of a bar of tools, a row of neighbours or of pages, at most, in characters without white space. */
const longestBar = 200;
/** Text of a table of contents of the page itself, at most. */
const longestContents = 1500;
/** Text of a box about the author, or with a form to be filled in, at most. */
const longestBox = 600;
/** Parts beside each other that are compared, at most; more are a list. */
const mostCards = 200;
/** Text of the line of links at the foot of a page, at most. */
const longestFoot = 400;
/** Text of a line that names the author, at most. */
const longestByline = 80;
/** Share of the text of the page that stands before a box about the author, at least. */
const textBefore = 0.3;
/** Text in a form for each of its fields, at most. */
const textOfField = 100;
/** Share of the running text of the page that furniture of these kinds holds at most. */
const mostProse = 0.3;

/**
 * Tells furniture by what its links lead to and what its fields ask for, whatever the author calls it: bars that hand
 * the page on, sizes of letters, other languages, forms, boxes about authors, months of a calendar.
 */
export function kindBySigns(element: HtmlElement, page: Page): Exclude<Purpose, "content"> {
  const { text, linkText, prose, signs, files, contacts } = page.measure(element);
  if (text === 0 || page.holdsTitle(element) || page.holdsMain(element)) return undefined;
  if (element.name === "table") return isMonth(element, page) ? "tool" : undefined;
  const { links } = signs;
  if (prose > mostProse * page.measure(page.body).prose) return undefined;
  if (signs.fields > 0 && isForm(element, page)) return "tool";
  if (isAboutAuthor(element, page)) return "label";
  if (links === 0 || prose > 0 || files > 0 || contacts > 0 || text > longestContents) return undefined;
  if (page.isInLine(element)) return undefined;
  const beside = text - linkText;
  if (links > 1 && signs.inPage === links && beside <= 30) return "navigation";
  if (links > 1 && text <= longestFoot && isFoot(element)) return "operator";
  if (text > longestBar) return undefined;
  if (beside > Math.max(25, linkText)) return undefined;
  if (signs.tools === links) return "tool";
  if (
    links > 1 &&
    signs.scripted + signs.tools === links &&
    headingDepth(element) === undefined &&
    !papers.test(plainText(element, longestBar * 2))
  )
    return "tool";
  if (links > 1 && signs.languages === links && beside <= 10) return "navigation";
  if (signs.filed === links && beside <= 15 + links) return "label";
  if (signs.neighbours > 0 && signs.neighbours === links) return "navigation";
  if (links > 1 && isPager(element, page)) return "navigation";
  return undefined;
}

/** Publications that a script hands out. */
const papers =
  /(?:bericht|report|leitlinien|leitbild|dokumentation|broschüre|flyer|konzept|leitfaden|handreichung)(?!\p{L})/iu;

/** Whether an element is a form for others than the readers of a text, with what introduces it. */
function isForm(element: HtmlElement, page: Page): boolean {
  const { text, signs, headings, files } = page.measure(element);
  if (files > 0) return false;
  if (element.name === "form") return text <= longestBox + textOfField * signs.fields;
  return (
    text <= longestBox &&
    headings < 2 &&
    (signs.mailFields > 0 || signs.areas > 0) &&
    (signs.areas > 0 ? answer : subscription).test(plainText(element, longestBox * 2)) &&
    holdsForm(element)
  );
}

const subscription = /newsletter|abonnier|auf dem laufenden|neuigkeiten|subscribe/iu;
const answer = /kommentar|kommentier|antwort|feedback|rückmeldung|hilfreich|comment|reply/iu;

function holdsForm(element: HtmlElement): boolean {
  return descendantsOf(element).some(({ name }) => name === "form");
}

/**
 * Whether a short line names the author, or a box behind the text tells of him: it leads to all texts of the author,
 * shows the picture that comments show, or begins with the name that the page gives as its author.
 */
function isAboutAuthor(element: HtmlElement, page: Page): boolean {
  const { text, headings, prose, signs, start, contacts, files } = page.measure(element);
  if (
    text > longestBox ||
    headings > 1 ||
    page.isInLine(element) ||
    contacts + files > 0 ||
    element.name === "article"
  )
    return false;
  if (signs.authors > 0 && prose === 0) return text <= longestByline && headings === 0 && signs.links <= 3;
  if (prose === 0 || start < textBefore * page.measure(page.body).text) return false;
  // comments have no heading, announced articles have one
  if (signs.authors > 0) return !isOneOfMany(element, page) || (signs.avatars > 0 && headings === 0);
  return /^(?:div|section|aside|li|footer)$/u.test(element.name) && page.namesAuthor(element);
}

/** Whether cards alike stand beside an element, each with an author: announced articles. */
function isOneOfMany(element: HtmlElement, page: Page): boolean {
  for (let card: HtmlElement | undefined = element; card?.parent; card = card.parent) {
    const { parent } = card;
    if (page.measure(parent).signs.authors > page.measure(card).signs.authors) {
      const beside = elementsOf(parent);
      if (beside.length > mostCards) return true;
      const alike = beside.filter(({ name }) => name === card!.name);
      if (alike.filter((other) => page.measure(other).signs.authors > 0).length > 1) return true;
    }
    if (page.measure(card.parent).text > 2 * longestBox) return false;
  }
  return false;
}

/** Whether an element is the line of links that the law asks for at the foot of each page. */
function isFoot(element: HtmlElement): boolean {
  const words = plainText(element, longestFoot * 2);
  return (
    /(?<!\p{L})impressum(?!\p{L})/iu.test(words) &&
    /datenschutz|kontakt|barrierefreiheit|sitemap/iu.test(words)
  );
}

const pager =
  /^(?:\d{1,4}|[…·.|/‹›«»<>←→-]+|seiten?|page|of|von|erste|letzte|nächste|vorherige|vorige|weiter|zurück|vor|next|previous|prev|first|last|ältere|neuere|beiträge|einträge)$/iu;

/** Whether an element leads to the further pages of a list: numbers, arrows and words for the next one. */
function isPager(element: HtmlElement, page: Page): boolean {
  const words = plainText(element, longestBar * 2).split(/\s+/u);
  return page.measure(element).headings === 0 && words.length > 1 && words.every((word) => pager.test(word));
}

const weekday =
  /^(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun|m|d|f|s)(?:ntag|enstag|ttwoch|nnerstag|eitag|mstag|nntag)?\.?$/iu;

/** The name of a month with its year and arrows to its neighbours, or signs alone. */
const monthLabel =
  /^[\P{L}]*(?:(?:jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)\p{L}{0,6}[\P{L}]*)?$/iu;

/** Whether a table is the sheet of a month: days of the week over numbers. */
function isMonth(table: HtmlElement, page: Page): boolean {
  if (page.measure(table).text > longestBar) return false;
  const cells = descendantsOf(table).filter(({ name }) => name === "td" || name === "th");
  if (cells.length < 28 || cells.length > 70) return false;
  const texts = cells.map((cell) => plainText(cell, 40)).filter((text) => text !== "");
  const days = texts.filter((text) => weekday.test(text)).length;
  const numbers = texts.filter((text) => /^\d{1,2}$/u.test(text)).length;
  // appointments make it a plan
  const others = texts.filter((text) => !weekday.test(text) && !/^\d{1,2}$/u.test(text));
  return days >= 5 && numbers >= 20 && others.every((text) => monthLabel.test(text));
}
