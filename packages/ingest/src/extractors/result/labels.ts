import type { Announced } from "../../language/announced.js";
import type { Block } from "../../language/blocks.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** A number in a table, or how a council voted. */
const vote =
  /^(?:(?:un)?(?:geändert|verändert)\s|einstimmig\s|mehrheitlich\s)?(?:beschlossen|empfohlen|abgelehnt|angenommen|vertagt|zurückgestellt|zugestimmt|zur Kenntnis(?: genommen)?)$/iu;
export const isValue = (words: string): boolean =>
  !/\p{L}{4}/u.test(words) || vote.test(words) || phase.test(words);
/** "Was haben wir erreicht? – Projektphase I (2029–2031)", in a table of contents. */
const phase =
  /^\p{L}*(?:[Pp]hase|[Pp]eriode|[Zz]eitraum)(?:\s[IVX\d]+\.?)?(?:\s?\([^()]*\)|:?\s[\d./–-]+)*$/u;
const placeAndDay = /^\p{Lu}[\p{L} ./-]{2,40}, (?:den |am )?\d{1,2}\. ?(?:\p{L}{3,9}|\d{1,2}\.) ?\d{4}$/u;
const isPlaceAndDay = (view: View, { start, end }: Span): boolean =>
  end - start < 80 && placeAndDay.test(view.slice(start, end));
const headOf = ({ block }: Announced): Block | undefined => announcementOf(block)?.by;

/** Without the lines of a title slide: where and when "Drei Jahre Bildungsbüro: eine Bilanz" was shown. */
export function withoutTitleSlide(view: View, found: Iterable<Announced>): Announced[] {
  const all = [...found];
  const titles = new Set(all.filter((one) => isPlaceAndDay(view, one)).map(headOf));
  titles.delete(undefined);
  return titles.size === 0 ? all : all.filter((one) => !titles.has(headOf(one)));
}
