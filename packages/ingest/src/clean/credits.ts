import { attribute, type HtmlElement, plainText } from "../html/dom.js";
import type { Page } from "./page.js";

/** Longest line that only says whose picture it is, in characters. */
const longest = 90;

const ownWords =
  /^(?:credits?|copyright|(?:photo|image|img|picture|foto|bild|media)(?:credits?|copyright|source|quelle|nachweis|rechte|autor|urheber)|bildnachweis|fotonachweis|fotograf|photographer)$/u;
const captionWords =
  /^(?:captions?|figcaption|imgcaption|imagecaption|bildunterschrift|bu|legende|imagetext)$/u;

/** What a line of a caption begins with that only names the author of the picture. */
const creditLine =
  /^[([]?\s*(?:©|\(c\)\s|(?:fotos?|photos?|bild(?:er|quelle|nachweis|rechte|material)?|foto(?:credit|graf(?:in)?|nachweis)|photocredit|credits?|copyright|quelle|grafik|illustration|titelbild|symbolbild)\s{0,2}[:©])/iu;
/** The same where no caption is around: what a sentence may begin with is left out. */
const looseCreditLine =
  /^[([]?\s*(?:©|(?:fotos?|photos?|bild(?:quelle|nachweis|rechte)|foto(?:credit|nachweis)|photocredit|copyright|titelbild)\s{0,2}[:©])/iu;

/** Whether an element only says who made a picture, or who holds the rights in it. */
export function isCredit(element: HtmlElement, page: Page): boolean {
  const { text, headings } = page.measure(element);
  if (text === 0 || text > longest || headings > 0) return false;
  if (!/^(?:p|div|span|small|em|i|footer|cite|li|strong)$/u.test(element.name)) return false;
  if (element.name !== "span" || isAlone(element)) {
    const words = page.words(element);
    if (words.some((word) => ownWords.test(word))) return true;
    const line = plainText(element, longest * 2);
    if (looseCreditLine.test(line)) return element.name !== "li" && element.name !== "strong";
    return creditLine.test(line) && isCaption(element, page);
  }
  return page.words(element).some((word) => ownWords.test(word));
}

/** Whether nothing else stands in the parent. */
function isAlone(element: HtmlElement): boolean {
  return (element.parent?.children ?? []).every(
    (other) => other === element || (other.type === "text" && other.value.trim() === ""),
  );
}

function isCaption(element: HtmlElement, page: Page): boolean {
  let above: HtmlElement | undefined = element;
  for (let level = 0; above && level < 4; level++, above = above.parent)
    if (
      above.name === "figure" ||
      above.name === "figcaption" ||
      attribute(above, "itemprop") === "caption" ||
      page.words(above).some((word) => captionWords.test(word))
    )
      return true;
  return false;
}
