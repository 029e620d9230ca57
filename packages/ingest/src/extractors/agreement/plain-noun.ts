import type { DateMention } from "../../language/dates.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { findNouns, ofField } from "./nouns.js";
import { strictly } from "./occasion.js";
import type { Partner } from "./party.js";

/** A plain "Vereinbarung" or "Vertrag" counts with a party and a date, or where it is signed on a day for the field. */
export function isAgreement(
  view: View,
  noun: Span,
  sentence: Span,
  { signed, partner, date }: { signed: boolean; partner: Partner | undefined; date: DateMention | undefined },
): boolean {
  if (!date && !(signed && strictly.test(view.slice(sentence.start, sentence.end)))) return false;
  const isInForce =
    date?.edtf.endsWith("/..") === true && inForce.test(view.slice(sentence.start, sentence.end));
  if (date && !(signed || isInForce || / vom $/u.test(view.slice(noun.end, date.start)))) return false;
  if (date && ofField.test(view.slice(noun.end, Math.min(sentence.end, noun.end + 80)))) return true;
  if (date && signed && another.test(view.slice(sentence.start, noun.start))) {
    const above = view.blockAt(noun.start);
    if (above && findNouns(above).some(({ plain, start }) => !plain && start < noun.start)) return true;
  }
  return (
    partner?.proper === true &&
    authority.test(view.slice(sentence.start, sentence.end)) &&
    [
      ...view.within(view.mentions.organisations, sentence),
      // "die Agentur", which the document has named in full
      ...view.mentions.organisations.filter(({ name }) => name === partner?.name),
    ].some(({ type, kind }) => type === "organisation" && kind !== undefined && public_.has(kind))
  );
}

/** "eine eigene Vereinbarung", behind one that is named in full. */
const another = /(?<!\p{L})(?:eigene|weitere|zweite|gleiche|ähnliche|entsprechende|vergleichbare)n? $/u;
const inForce =
  /(?<!\p{L})(?:besteht|bestehen|gilt|gelten|existiert|gibt es|läuft|in force|in place)(?!\p{L})/u;
/** The commune as a party. */
const authority =
  /(?<![\p{L}])(?:(?:Land)?[Kk]reis(?:es|e)?|Städteregion|Stadt|Kommune|Gemeinde|Landr(?:at|ätin)|(?:Ober)?[Bb]ürgermeister(?:in)?|district|city|town)(?![\p{L}])/u;
/** Kinds of organisations that contract with communes about education. */
const public_: ReadonlySet<string> = new Set([
  "ministry",
  "authority",
  "agency",
  "university",
  "foundation",
  "chamber",
]);
