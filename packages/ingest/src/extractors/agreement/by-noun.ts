import type { Block } from "../../language/blocks.js";
import type { DateMention } from "../../language/dates.js";
import { findLaterYear } from "../../language/later-years.js";
import { nextBlock } from "../../language/neighbours.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { CandidateOf } from "../extractor.js";
import { dateFields, isClose, nearest } from "./dates.js";
import { type AgreementNoun, pending, signing } from "./nouns.js";
import { dateOfOccasion, isOfClause, isOfOther, signingBehind } from "./occasion.js";
import { agencyNearby, cooperatingWith, partnerBefore, partnerInLabel } from "./partner-nearby.js";
import { communeIn, partnerOf } from "./partners.js";
import { isAgreement } from "./plain-noun.js";
import { isRenewal } from "./renewals.js";
import { sentenceOf } from "./sentence-of.js";
import { signedFor } from "./signatory.js";

type Agreement = CandidateOf<"agreement">;

/** An agreement by its noun: what the sentence says of partner and date. */
export function readByNoun(
  view: View,
  block: Block,
  noun: AgreementNoun,
  goesOn: boolean,
): Agreement | undefined {
  const { kind } = noun;
  const sentence = sentenceOf(view, block, noun);
  // it has been named before
  if (noun.plain && /(?<!\p{L})(?:solche[nrs]?|such an?) $/u.test(view.slice(sentence.start, noun.start)))
    return undefined;
  const words = view.slice(sentence.start, sentence.end);
  const own = dateFor(view, noun, sentence, block);
  // "der Vertrag vom 3. Mai" is there, whatever is planned with it
  const isDated = own !== undefined && / vom $/u.test(view.slice(noun.end, own.start));
  if (!isDated && pending.test(clauseOf(view.text, noun, sentence))) return undefined;
  const signed = signing.test(words);
  const behind = own ? undefined : signingBehind(view, block, sentence);
  const partner =
    partnerOf(view, noun, sentence) ??
    (signed ? partnerBefore(view, sentence) : undefined) ??
    (behind
      ? partnerOf(view, { start: behind.sentence.start, end: behind.sentence.start }, behind.sentence)
      : undefined) ??
    (kind === "Beschluss"
      ? undefined
      : (agencyNearby(view, sentence) ??
        cooperatingWith(view, noun, sentence) ??
        partnerInLabel(view, block) ??
        (signed ? signedFor(view, sentence) : undefined)));
  const date =
    own ??
    (partner?.proper || noun.plain === false ? behind?.date : undefined) ??
    (signed && (partner?.proper || !noun.plain) ? dateOfOccasion(view, block, sentence) : undefined);
  if (noun.plain && !goesOn && !isAgreement(view, noun, sentence, { signed, partner, date }))
    return undefined;
  const plural = /(?:en|üsse|üssen|äge|ägen|agreements)$/u.test(view.slice(noun.start, noun.end));
  // a list's announcement is stated by its items
  if (!date && announcesList(view, block)) return undefined;
  if (!date && (!partner || (plural && !signed) || kind === "Beschluss")) return undefined;
  if (!date && !partner?.proper) return undefined;
  if (plural && !partner?.proper) return undefined;
  // the year of a programme or an event beside a bare noun dates nothing
  if (!partner && block.kind !== "cell" && !signed && !isClose(view.text, noun, date!)) return undefined;
  const value = {
    kind,
    ...(partner ? { partner: partner.name } : {}),
    ...communeIn(view, sentence, partner),
    ...dateFields(date && isStart(view, sentence, date) ? { ...date, edtf: `${date.edtf}/..` } : date),
  };
  const spans: [Span, ...Span[]] = [
    { start: noun.start, end: Math.max(noun.end, partner && partner.start > noun.start ? partner.end : 0) },
  ];
  if (partner && partner.start < noun.start) spans.push({ start: partner.start, end: partner.end });
  if (date && !(date.start >= spans[0].start && date.end <= spans[0].end))
    spans.push({ start: date.start, end: date.end });
  return {
    kind: "agreement",
    value,
    spans,
    confidence: date && partner ? 0.9 : date ? 0.75 : 0.65,
    rule: "noun",
    ...(date?.implied?.length ? { implied: [date.edtf.endsWith("/..") ? "since" : "date"] } : {}),
  };
}

/** "trat zum 1. März 2021 in Kraft": a beginning, and no day of signature. */
function isStart(view: View, sentence: Span, { start, end, edtf }: DateMention): boolean {
  return (
    !edtf.includes("/") &&
    /(?<!\p{L})(?:trat|traten|tritt|treten|ist|sind|gilt|gelten) (?:\p{Ll}+ )?(?:seit |ab )?(?:dem |zum |am |mit dem )?$/u.test(
      view.slice(Math.max(sentence.start, start - 40), start),
    ) &&
    /^ in Kraft(?!\p{L})/u.test(view.slice(end, end + 12))
  );
}

/** The part of the sentence that holds the noun: what is planned behind a colon is another matter. */
function clauseOf(text: string, noun: Span, sentence: Span): string {
  const before = text.slice(sentence.start, noun.start);
  const after = text.slice(noun.end, sentence.end);
  // "Anknüpfen kann man an vieles: Am 3. Mai hatte der Kreis …": what follows is told by itself
  const colon = before.lastIndexOf(": ");
  const told = colon >= 0 && finite.test(text.slice(sentence.start + colon, sentence.end));
  return (
    before.slice(Math.max(before.lastIndexOf(";"), told ? colon : -1) + 1) +
    text.slice(noun.start, noun.end) +
    after.slice(0, /[:;]/u.exec(after)?.index ?? after.length)
  );
}

const finite =
  /(?<!\p{L})(?:hat|hatten?|haben|wurden?|schloss(?:en)?|unterzeichneten?|unterschrieb(?:en)?|besteht|gilt)(?!\p{L})/u;

/** "2006 sprach man sich dafür aus; ein Jahr später schlossen …": the year told by its distance, where it is the nearer one. */
function laterDate(
  view: View,
  noun: Span,
  sentence: Span,
  dates: readonly DateMention[],
): DateMention | undefined {
  const later = findLaterYear(view, sentence);
  if (!later || later.end > noun.start) return undefined;
  if (dates.some(({ start }) => start >= later.start)) return undefined;
  return { ...later, precision: "year", implied: ["year"] };
}

function announcesList(view: View, block: Block): boolean {
  const next = nextBlock(view, block);
  return (
    next !== undefined &&
    (next.list?.leadIn === block || next.label === block) &&
    view.within(view.mentions.dates, next).length > 0
  );
}

/** The date of the sentence that stands nearest to the noun; in the words below its line if it has none. */
function dateFor(view: View, noun: Span, sentence: Span, block: Block): DateMention | undefined {
  const usable = (mention: DateMention): boolean =>
    !mention.edtf.startsWith("../") && mention.precision !== "decade";
  const dates = view
    .within(view.mentions.dates, sentence)
    .filter(
      (date) =>
        usable(date) &&
        !isOfOther(view.slice(noun.end, Math.max(noun.end, date.start))) &&
        !isOfClause(view, noun, sentence, date),
    );
  const later = laterDate(view, noun, sentence, dates);
  if (later) return later;
  const made = dates.length > 1 ? dates.filter((date) => !isRenewal(view, sentence, date)) : dates;
  const own = nearest(made.length > 0 ? made : dates, noun);
  if (own || !block.cell) return own;
  if (block.cell.column > 0 && block.text.length <= 240) {
    const first = block.cell.rowLabel;
    const day = first && view.within(view.mentions.dates, first).find(usable);
    // a table of dates and steps
    if (day && day.end - day.start >= first.text.trim().length - 4) return day;
  }
  const value = nextBlock(view, block);
  return value?.cell?.rowLabel === block ? view.within(view.mentions.dates, value).find(usable) : undefined;
}
