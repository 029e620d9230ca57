import type { AgreementValue } from "@bildungsprofil/core";
import type { Block } from "../language/blocks.js";
import type { DateMention } from "../language/dates.js";
import { findAll } from "../language/find-all.js";
import { nextBlock } from "../language/neighbours.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import { readAgreed } from "./agreement/agreed.js";
import { readDatedResolutions, readResolutionsByPronoun } from "./agreement/dated-resolutions.js";
import { dateFields, isClose, isPoint, nearest } from "./agreement/dates.js";
import { readDeliberations } from "./agreement/deliberations.js";
import {
  type AgreementNoun,
  decided,
  decides,
  everyday,
  findNouns,
  ofField,
  pending,
  signing,
} from "./agreement/nouns.js";
import { dateOfOccasion, isOfOther, signingBehind, strictly } from "./agreement/occasion.js";
import { agencyNearby, communeIn, type Partner, partnerBefore, partnerOf } from "./agreement/partners.js";
import { isRenewal, renewalsOf } from "./agreement/renewals.js";
import type { CandidateOf, Extractor } from "./extractor.js";

type Agreement = CandidateOf<"agreement">;
/** Finds agreements and resolutions that have a partner or a date. */
export const agreement: Extractor = {
  name: "agreement",
  extract: (view) => {
    const found: Agreement[] = [];
    for (const block of view.body) {
      for (const noun of findNouns(block)) {
        const known = noun.plain ? goesOnFrom(view, block, noun, found.at(-1)) : undefined;
        const candidate = readMention(view, block, noun, known !== undefined);
        if (!candidate) continue;
        if (known && !candidate.value.since) found[found.length - 1] = withPartnerOf(known, candidate);
        else found.push(candidate, ...renewed(view, block, noun, candidate));
      }
      found.push(...readAgreed(view, block));
      const decisions = [
        ...readDecisions(view, block),
        ...readDatedResolutions(view, block),
        ...readResolutionsByPronoun(view, block),
        ...readDeliberations(view, block),
      ].filter(
        ({ value: { date } }) =>
          // the noun has told it already: "der Beschluss des Kreistages vom …"
          !found.some(
            ({ value, spans }) =>
              value.kind === "Beschluss" && value.date === date && spans[0].start >= block.start,
          ),
      );
      found.push(...decisions, ...readBelow(view, block));
    }
    return mergeAgreements(found);
  },
};

/** "…; erneuert wurde sie am 6. April 2018": the same agreement, made anew. */
function renewed(view: View, block: Block, noun: AgreementNoun, { value, ...made }: Agreement): Agreement[] {
  if (noun.plain || value.kind === "Beschluss" || value.date === undefined) return [];
  const sentence = sentenceOf(view, block, noun);
  const date = view.within(view.mentions.dates, sentence).find(({ edtf }) => edtf === value.date);
  if (!date) return [];
  return renewalsOf(view, block, sentence, date).map(({ edtf, start, end }) => ({
    ...made,
    value: { ...value, date: edtf },
    spans: [made.spans[0], { start, end }],
    rule: "renewed",
  }));
}

/** "Der Vertrag mit dem Ministerium wurde verlängert": the one that the same block has just told of. */
function goesOnFrom(
  view: View,
  block: Block,
  { start, end }: Span,
  last: Agreement | undefined,
): Agreement | undefined {
  if (!last || last.value.kind === "Beschluss") return undefined;
  if (
    last.spans[0].start < block.start &&
    !/^\s(?:gilt|besteht|läuft)\s(?:bereits\s)?seit\s/u.test(view.slice(end, end + 24))
  )
    return undefined;
  return /(?<!\p{L})(?:de[rmn]|die|diese[rmn]?|the|this) $/iu.test(
    view.slice(Math.max(block.start, start - 10), start),
  )
    ? last
    : undefined;
}

function withPartnerOf(known: Agreement, { value, spans }: Agreement): Agreement {
  if (known.value.partner !== undefined || value.partner === undefined) return known;
  return { ...known, value: { ...known.value, partner: value.partner }, spans: [...known.spans, spans[0]] };
}

/** Places that are kept as evidence of one agreement. */
const mostSpans = 8;

/** How many agreements back the same one is looked for. */
const recent = 100;

/** What several places say of one agreement: a partner here, a date there. */
function mergeAgreements(found: readonly Agreement[]): Agreement[] {
  const merged: Agreement[] = [];
  for (const one of found) {
    const at = merged.findLastIndex(
      (known, index) => index >= merged.length - recent && isSame(known.value, one.value),
    );
    if (at < 0) {
      merged.push(one);
      continue;
    }
    const known = merged[at]!;
    const partner = [known.value.partner, one.value.partner]
      .filter((name) => name !== undefined)
      .sort((a, b) => b.length - a.length)[0];
    const spans = one.spans.filter(
      (span) => !known.spans.some(({ start, end }) => start <= span.start && end >= span.end),
    );
    merged[at] = {
      ...known,
      value: { ...one.value, ...known.value, ...(partner ? { partner } : {}) },
      spans: [...known.spans, ...spans.slice(0, Math.max(0, mostSpans - known.spans.length))],
      confidence: Math.max(
        known.confidence,
        one.confidence,
        partner && (known.value.date ?? one.value.date) ? 0.85 : 0,
      ),
    };
  }
  return merged;
}

function isSame(a: AgreementValue, b: AgreementValue): boolean {
  if (a.kind !== b.kind || a.kind === "Beschluss") return false;
  const differ = (left: string | undefined, right: string | undefined): boolean =>
    left !== undefined && right !== undefined && !left.includes(right) && !right.includes(left);
  if (
    differ(a.partner, b.partner) ||
    differ(a.commune, b.commune) ||
    differ(a.date, b.date) ||
    differ(a.since, b.since)
  )
    return false;
  // signed on a day and in force since a year may be two of them
  return !((a.date && b.since) || (a.since && b.date));
}

/** An agreement by its noun: what the sentence says of partner and date. */
function readMention(view: View, block: Block, noun: AgreementNoun, goesOn: boolean): Agreement | undefined {
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
    (kind === "Beschluss" ? undefined : agencyNearby(view, sentence));
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
    ...dateFields(date),
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

/** A plain "Vereinbarung" or "Vertrag" counts with a party and a date, or where it is signed on a day for the field. */
function isAgreement(
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

/** The part of the sentence that holds the noun: what is planned behind a colon is another matter. */
function clauseOf(text: string, noun: Span, sentence: Span): string {
  const before = text.slice(sentence.start, noun.start);
  const after = text.slice(noun.end, sentence.end);
  return (
    before.slice(before.lastIndexOf(";") + 1) +
    text.slice(noun.start, noun.end) +
    after.slice(0, /[:;]/u.exec(after)?.index ?? after.length)
  );
}

function announcesList(view: View, block: Block): boolean {
  const next = nextBlock(view, block);
  return (
    next !== undefined &&
    (next.list?.leadIn === block || next.label === block) &&
    view.within(view.mentions.dates, next).length > 0
  );
}

/** "Der Kreistag hat am 3. Mai 2016 beschlossen, …", "03.05.2016: Kreistag beschließt …". */
function readDecisions(view: View, block: Block): Agreement[] {
  const entry = readEntry(view, block);
  if (entry) return [entry];
  return [...findAll(block.text, decided)].flatMap((match): Agreement[] => {
    const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
    const sentence = sentenceOf(view, block, span);
    const date =
      nearest(view.within(view.mentions.dates, sentence).filter(isPoint), span) ??
      // council, day and result in lines of their own
      view.within(view.mentions.dates, span).findLast(isPoint);
    const words = view.slice(sentence.start, sentence.end);
    if (pending.test(match[0]) || everyday.test(words)) return [];
    if (!date)
      return atSitting.test(words) && onEducation.test(match[0])
        ? [
            {
              kind: "agreement",
              value: { kind: "Beschluss", ...communeIn(view, sentence) },
              spans: [span],
              confidence: 0.65,
              rule: "decided-at-sitting",
            },
          ]
        : [];
    const spans: [Span, ...Span[]] =
      date.start >= span.start && date.end <= span.end
        ? [span]
        : [span, { start: date.start, end: date.end }];
    return [
      {
        kind: "agreement",
        value: { kind: "Beschluss", ...communeIn(view, sentence), date: date.edtf },
        spans,
        confidence: 0.75,
        rule: "decided",
      },
    ];
  });
}

/** A vote that has been taken, on a day that only the date of the page tells. */
const atSitting =
  /(?<!\p{L})(?:in (?:seiner|ihrer|der|einer) (?:\p{Ll}+ )?Sitzung|[Ee]instimmig|mehrheitlich|Gegenstimmen?|Enthaltung(?:en)?)(?!\p{L})/u;
const onEducation =
  /(?<!\p{L})(?:\p{L}*Bildungs?\p{L}*|Leitbild(?:es)?|Integrationskonzept\p{Ll}*)(?!\p{L})/u;

/** A resolution as an entry of a chronicle, or beside its date in a table. */
function readEntry(view: View, block: Block): Agreement | undefined {
  if (block.text.length > 240) return undefined;
  const first = view.within(view.mentions.dates, block.cell?.rowLabel ?? block)[0];
  if (!first || !isPoint(first)) return undefined;
  const start = block.cell?.rowLabel ? block.start : first.end;
  if (!block.cell && view.slice(block.start, first.start).trim() !== "") return undefined;
  const match = decides.exec(view.slice(start, block.end));
  if (!match) return undefined;
  return {
    kind: "agreement",
    value: { kind: "Beschluss", ...communeIn(view, block), date: first.edtf },
    spans: [
      { start: start + match[0].search(/\p{L}/u), end: start + match[0].length },
      { start: first.start, end: first.end },
    ],
    confidence: 0.8,
    rule: "entry",
  };
}

/** A date in the list below "Kooperationsvereinbarung mit …:", or a signing below a heading that names the agreement. */
function readBelow(view: View, block: Block): Agreement[] {
  if (block.kind === "heading" || findNouns(block).length > 0) return [];
  const above = block.list?.leadIn ?? block.cell?.rowLabel ?? block.label ?? block.headings.at(-1);
  const noun = above && findNouns(above).find(({ plain }) => !plain);
  if (!above || !noun) return [];
  const dates = view.within(view.mentions.dates, block);
  const partner = partnerOf(view, noun, above);
  const listed = above.kind !== "heading" || block.kind === "item";
  const date = listed ? dates[0] : nearest(dates, block);
  if (!date) return [];
  const sentence = sentenceOf(view, block, date);
  const words = view.slice(sentence.start, sentence.end);
  // an item that is more than a date speaks of something else, unless it says who signs
  const rest = words.length - (date.end - date.start);
  const named = listed
    ? view.within(view.mentions.organisations, block).find(({ type }) => type === "organisation")
    : undefined;
  const bare = rest - (named ? named.end - named.start : 0) <= 24;
  if (!(listed && bare) && !signing.test(words)) return [];
  const other =
    partner ??
    (named && bare ? { name: named.name, start: named.start, end: named.end, proper: true } : undefined) ??
    (signing.test(words) ? partnerOf(view, { start: sentence.end, end: sentence.end }, sentence) : undefined);
  return [
    {
      kind: "agreement",
      value: {
        kind: noun.kind,
        ...(other ? { partner: other.name } : {}),
        ...communeIn(view, sentence, other),
        ...dateFields(date),
      },
      spans: [
        { start: date.start, end: date.end },
        {
          start: noun.start,
          end: Math.max(noun.end, partner && partner.start > noun.start ? partner.end : 0),
        },
      ],
      confidence: other ? 0.88 : 0.7,
      rule: "below",
    },
  ];
}

/** Of longer sentences only the surroundings count, in UTF-16 code units. */
const longestSentence = 1200;

function sentenceOf(view: View, block: Span, span: Span): Span {
  const sentence = view.within(view.sentences, {
    start: span.start - longestSentence,
    end: Math.min(block.end, span.end + longestSentence),
  });
  const own = sentence.find(({ start, end }) => start <= span.start && span.start < end);
  return (
    own ?? {
      start: Math.max(block.start, span.start - longestSentence / 2),
      end: Math.min(block.end, span.end + longestSentence / 2),
    }
  );
}

/** The date of the sentence that stands nearest to the noun; in the words below its line if it has none. */
function dateFor(view: View, noun: Span, sentence: Span, block: Block): DateMention | undefined {
  const usable = (mention: DateMention): boolean =>
    !mention.edtf.startsWith("../") && mention.precision !== "decade";
  const dates = view
    .within(view.mentions.dates, sentence)
    .filter((date) => usable(date) && !isOfOther(view.slice(noun.end, Math.max(noun.end, date.start))));
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
