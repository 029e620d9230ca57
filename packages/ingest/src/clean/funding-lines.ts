import { elementsOf, type HtmlElement, plainText } from "../html/dom.js";
import type { Page } from "./page.js";

/** Longest paragraph that only says who pays for the work, in characters. */
const longest = 400;
/** "Das Vorhaben wird aus Mitteln des Ministeriums … gefördert." */
const funding =
  /^\s*(?:Stand:? [^·|!?]{4,30}[·|]\s*)?(?:Gefördert(?= (?:durch|vo[mn]|aus) [^!?]{40,300}\.)|(?:Das|Dieses|Die|Diese|Der) \p{Lu}[^.!?]{0,120} (?:wird|wurde|werden|ist)|The \p{Ll}*(?:project|programme|work)[^.!?]{0,80} is) [^!?]{0,300}(?:gefördert|finanziert|unterstützt|vo[mn] |durch |funded)/u;
const giver =
  /\p{L}*[Mm]inisteri\p{L}+|Europäische[rn] (?:Union|Sozialfonds)|Ministry|European (?:Union|Social Fund)/u;

/** The parts of a page's footer that are furniture: all but a paragraph that says who pays for the work. */
export function withoutFunding(footer: HtmlElement, page: Page): HtmlElement[] {
  const parts = elementsOf(footer).filter((child) => page.measure(child).text > 0);
  const kept = parts.filter((part) => tellsFunding(part, page));
  return kept.length === 0 ? [footer] : parts.filter((part) => !kept.includes(part));
}

function tellsFunding(element: HtmlElement, page: Page): boolean {
  const { text, linkText, headings } = page.measure(element);
  if (element.name !== "p" || text > longest || linkText > 0.2 * text || headings > 0) return false;
  const words = plainText(element, longest);
  return funding.test(words) && giver.test(words);
}
