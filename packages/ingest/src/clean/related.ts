import { countSteps, type Work } from "../finish-work.js";
import { elementsOf, type HtmlElement, plainText } from "../html/dom.js";
import { headingDepth } from "../html/elements.js";
import { findRails } from "./columns.js";
import { withoutContacts } from "./contacts.js";
import type { Page } from "./page.js";
import { isServiceLine } from "./service-lines.js";

/** Announces other articles of the site. */
const elsewhere =
  /^(?:(?:das|dies|diese|das thema|dieses thema|folgendes|was|artikel,? die) (?:(?:sie|dich|euch|dir|ihnen) )?(?:auch )?(?:könnten?|dürften?|wird|werden|interessiert) (?:auch )?(?:sie|dich|euch|dir|ihnen|gefallen)|(?:auch|ebenfalls) (?:interessant|lesenswert)|(?:der |die |das )?(?:ähnliche|verwandte|weitere|empfohlene|neueste|neuste|letzte|aktuelle|beliebte|populäre|meistgelesene|vorherige|nächste) (?:beiträge|artikel|nachrichten|meldungen|posts|kommentare|news|beitrag|pressemitteilungen|storys?|stories)|(?:ähnliche|verwandte|empfohlene|beliebte) (?:themen|themenbereiche|inhalte|seiten)|(?:die )?meist ?gelesene?n?|am meisten gelesen|top[- ]?(?:themen|news|posts)|artikel und videos zum thema|mehr (?:aus|von) (?:dem|der|diesem|unserem)|lesen sie auch|lesetipps?|leseempfehlung|empfehlungen der redaktion|related (?:posts|articles)|you (?:may|might) also like|more from|recent posts|empfohlen für (?:sie|dich)|(?:unsere |weitere )?(?:empfehlungen|tipps|angebote) (?:für (?:sie|dich)$|aus (?:dem|der|unserem))|produktempfehlung(?:en)?$|verwandte links$|(?:passende|thematisch ähnliche|andere) (?:beiträge|artikel|meldungen|produkte)|das ist auch (?:interessant|spannend)|auch spannend|lust auf mehr|(?:\d{4} )?nichts mehr (?:versäumen|verpassen)|newsletter(?:$| abonnieren| anmeldung|anmeldung)|folgen sie uns|folge uns|besuchen sie uns auf|über (?:den autor|die autorin)|about the author|anzeige$|werbung$)/iu;

/** Asks the reader to do something on the site. */
const request =
  /^(?:(?:schreib|schreibe|hinterlasse|verfasse)n? (?:sie )?(?:einen|eine|uns|deinen) (?:kommentar|antwort|nachricht)|kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|leave a (?:reply|comment)|kommentare?(?: \(?\d|$)|\d+ (?:kommentare?|antworten|comments?)|(?:\d+|ein|eine) (?:kommentare?|antwort(?:en)?|comments?|responses?|gedanken?|thoughts?)(?: (?:zu|auf|on|to) [\p{Pi}\p{Pf}\p{Ps}"'].*)?$|(?:seite|artikel|beitrag|diesen artikel|diese seite)? ?(?:teilen|weiterempfehlen|drucken|empfehlen)(?::|$)|teilen (?:sie|auf|mit)(?!\p{L})|share this|(?:möchten sie|möchtest du) (?:den|diesen) (?:artikel|beitrag) teilen|so können sie kommentieren|(?:sie müssen|du musst) (?:sich |dich )?(?:einloggen|anmelden|eingeloggt|angemeldet)|bitte (?:registrieren|loggen) sie sich|schlagw[oö]rte?r?(?::|$)|tags(?::|$))/iu;

/** Announces further pages; what follows is content if it says something itself. */
const further =
  /^(?:mehr (?:zum thema|dazu|infos|informationen)|weitere (?:informationen|infos|links|seiten)|weiterführende|zum thema|links zum thema|siehe auch|zum weiterlesen|weiterlesen|passend dazu|inhalt(?:sverzeichnis|sübersicht)?$|(?:inhalte? )?auf dieser seite$)/iu;

/** Running text from which on a page is an article of its own, and cards below it lead to others, in characters. */
const shortestArticle = 1200;

type Announcement = "elsewhere" | "request" | "further";

/**
 * Finds the parts of the main content that lead away from it: lists of other articles, forms for comments, share
 * buttons, each behind a heading or a line that says so, as far as the next heading or the next running text.
 */
export function* markRelated(
  main: HtmlElement,
  page: Page,
  furniture: ReadonlySet<HtmlElement>,
): Work<HtmlElement[]> {
  const isPauseDue = countSteps();
  const marked: HtmlElement[] = [];
  const isBelowArticle = (element: HtmlElement): boolean =>
    page.measure(main).prose - page.measure(element).prose >=
    Math.max(shortestArticle, page.measure(element).prose);
  function* visit(element: HtmlElement): Work<void> {
    const children = elementsOf(element);
    const rails = new Set(findRails(element, page));
    for (const rail of rails) if (!furniture.has(rail)) marked.push(...withoutContacts(rail, page, true));
    for (let i = 0; i < children.length; i++) {
      if (isPauseDue()) yield;
      const child = children[i]!;
      if (
        furniture.has(child) ||
        rails.has(child) ||
        page.hidden.has(child) ||
        page.measure(child).text === 0
      )
        continue;
      if ((isTool(child, page) || isServiceLine(child, page)) && !page.isInLine(child)) {
        marked.push(child);
        continue;
      }
      const label = labelOf(child, page);
      const announced = announcementOf(label);
      if (announced === undefined || (announced === "further" && page.purpose(element) === "content")) {
        yield* visit(child);
        continue;
      }
      const depth = headingDepth(child);
      const section: HtmlElement[] = [];
      let next = i + 1;
      for (; next < children.length; next++) {
        const candidate = children[next]!;
        const inner = headingDepth(candidate);
        if (inner !== undefined && (depth === undefined || inner <= depth)) break;
        if (!leadsAway(candidate, page, announced, isBelowArticle(candidate))) break;
        section.push(candidate);
      }
      const isWhole = next === children.length && i === firstWithText(children, page);
      if (isWhole && element !== main && !page.holdsTitle(element)) marked.push(element);
      else if (announced !== "further" || section.some((part) => page.measure(part).text > 0))
        marked.push(child, ...section);
      if (isWhole) return;
      i = next - 1;
    }
  }
  yield* visit(main);
  return marked;
}

/** What leads back, up or to the printer, as the only words of an element. */
const tools =
  /^[\s\p{P}\p{S}]*(?:zurück(?: zur? (?:übersicht|startseite|liste|auswahl|suche|ergebnisliste|news-?übersicht))?|(?:zum )?(?:seiten)?anfang|nach oben|(?:zum )?seitenanfang|back to top|top|(?:seite|artikel|beitrag)? ?(?:drucken|empfehlen|teilen|weiterempfehlen|merken)|druckversion|druckansicht|weiterlesen|mehr lesen|read more|continue reading|link kopieren|kommentieren|zu allen (?:beiträgen|artikeln|meldungen|news)|alle (?:beiträge|artikel|meldungen|news)(?: anzeigen| ansehen)?|(?:auf|zu) (?:meine|die) merkliste|anzeige|werbung|advertorial|advertisement|sponsored(?: post)?)[\s\p{P}\p{S}]*$/iu;

/** When the page was changed last, as the only words of an element. */
const changed =
  /^[([]?(?:(?:zuletzt|letzte|letztmals) (?:änderung|aktualisierung|aktualisiert|geändert|bearbeitet)(?: am| vom)?|(?:seite )?aktualisiert am|last (?:updated|modified|changed)(?: on)?)\s?:?\s?\d[\d.:/, -]*(?:uhr)?[)\].]?$/iu;

/** Leads to another article in the midst of a text. */
const aside =
  /^[\s\p{P}\p{S}]*(?:(?:lesen sie|lies|lest) (?:auch|dazu|mehr|hier|weiter)|auch interessant|mehr (?:zum thema|dazu|lesen)|siehe auch|passend dazu|weiterlesen|zum weiterlesen|das könnte (?:sie|dich|euch)|lust auf mehr|folge(?:n sie)? uns|(?:jetzt )?(?:unseren |den )?newsletter (?:abonnieren|bestellen))(?!\p{L})/iu;

/** Longest line of the kinds above, in characters. */
const longestTool = 40;
const longestAside = 250;

function isTool(element: HtmlElement, page: Page): boolean {
  const { text, linkText, contacts, files } = page.measure(element);
  if (text > longestAside || page.holdsTitle(element)) return false;
  if (text <= longestTool) {
    const words = plainText(element, 60);
    return tools.test(words) || changed.test(words);
  }
  return (
    element.name === "p" &&
    linkText > 0.4 * text &&
    contacts === 0 &&
    files === 0 &&
    aside.test(plainText(element, 60))
  );
}

/** Longest announcement, in characters. */
const longestLabel = 70;

/** The words of a heading or of a short line that may announce something. */
function labelOf(element: HtmlElement, page: Page): string | undefined {
  if (page.holdsTitle(element) || page.measure(element).text > longestLabel) return undefined;
  if (
    headingDepth(element) === undefined &&
    !/^(?:p|div|span|strong|b|dt|legend|summary|header)$/u.test(element.name)
  )
    return undefined;
  return plainText(element, 100);
}

function announcementOf(label: string | undefined): Announcement | undefined {
  if (label === undefined) return undefined;
  if (elsewhere.test(label)) return "elsewhere";
  if (request.test(label)) return "request";
  return further.test(label) ? "further" : undefined;
}

/** Whether an element that was announced so leads away from the page. */
function leadsAway(
  element: HtmlElement,
  page: Page,
  announced: Announcement,
  isBelowArticle: boolean,
): boolean {
  const { text, linkText, prose, teaser, contacts, headings, files, signs } = page.measure(element);
  // comments, and the form for another
  if (announced === "request" && (signs.replies > 0 || signs.areas > 0)) return true;
  if (contacts > 0) return false;
  if (announced === "elsewhere" && isBelowArticle && areTeasers(element, page)) return true;
  // publications to be had are content
  if (announced === "further" && files > 0) return false;
  if (announced === "further")
    return prose === 0 && linkText > 0.5 * text && (teaser === 0 || headings === 0);
  if (prose > 0) return linkText > 0.15 * text;
  return linkText > 0.4 * text || text === 0 || (announced === "request" && text < 200);
}

/** Whether an element holds several cards alike, each a heading with a link and a few words. */
function areTeasers(element: HtmlElement, page: Page): boolean {
  const filled = elementsOf(element).filter((child) => page.measure(child).text > 0);
  if (filled.length === 1) return areTeasers(filled[0]!, page);
  const isCard = (child: HtmlElement): boolean => {
    const { text, linkText, headings, contacts, files } = page.measure(child);
    return (
      text < 500 &&
      linkText > 0 &&
      headings < 3 &&
      (headings > 0 || linkText > 0.2 * text) &&
      contacts === 0 &&
      files === 0
    );
  };
  return filled.length > 1 && filled.every((child) => child.name === filled[0]!.name && isCard(child));
}

function firstWithText(children: readonly HtmlElement[], page: Page): number {
  return children.findIndex((child) => page.measure(child).text > 0);
}
