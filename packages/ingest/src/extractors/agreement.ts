import type { AgreementValue } from "@bildungsprofil/core";
import type { Block } from "../language/blocks.js";
import type { DateMention } from "../language/dates.js";
import { nextBlock } from "../language/neighbours.js";
import { nameJoining, readNounPhrase } from "../language/noun-phrases.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";

type Agreement = CandidateOf<"agreement">;
type AgreementKind = AgreementValue["kind"];

/**
 * Words for agreements. Of a combined one ("Ziel- bzw. Kooperationsvereinbarung") the first kind counts. A resolution
 * is one of the council or a committee, not of "beschließen" at large.
 */
const nouns: readonly (readonly [AgreementKind, RegExp])[] = [
  [
    "Zielvereinbarung",
    /(?<![\p{L}-])Ziel(?:-(?: und|,| bzw\.| oder|\/) ?(?:\p{L}+-? ?(?:und |bzw\. |oder )?)?\p{L}*vereinbarung(?:en)?|vereinbarung(?:en)?)(?![\p{L}])|(?<![\p{L}])target agreements?(?![\p{L}])/gu,
  ],
  [
    "Kooperationsvereinbarung",
    /(?<![\p{L}-])(?:Kooperations|Rahmen|Partnerschafts|Zusammenarbeits|Netzwerk)(?:-(?: und|,| bzw\.| oder|\/) ?\p{L}*vereinbarung(?:en)?|vereinbarung(?:en)?)(?![\p{L}])|(?<![\p{L}-])Kooperationsvertr(?:ag|age|ages|ags|äge|ägen)(?![\p{L}])|(?<![\p{L}])[Cc]oo?peration agreements?(?![\p{L}])/gu,
  ],
  [
    "Beschluss",
    /(?<![\p{L}-])(?:Kreistags?|Stadtrats?|Gemeinderats?|Kreisausschuss|Stadtverordneten|Ratsversammlungs?|Rats|Bürgerschafts)[- ]?[Bb]eschl(?:uss|uß|usses|üsse|üssen)(?![\p{L}])|(?<![\p{L}-])Beschl(?:uss|uß|usses) (?:des|der) (?:Kreistag(?:e?s)?|Stadtrat(?:e?s)?|Gemeinderat(?:e?s)?|Kreisausschuss(?:es)?|Jugendhilfeausschuss(?:es)?|Stadtverordnetenversammlung|Bürgerschaft|Rat(?:es)?)(?![\p{L}])/gu,
  ],
  [
    "Absichtserklärung",
    /(?<![\p{L}-])Absichtserklärung(?:en)?(?![\p{L}])|(?<![\p{L}])[Ll]etter of [Ii]ntent(?![\p{L}])|(?<![\p{L}])LOI(?![\p{L}])|(?<![\p{L}])(?:Memorandum|Memoranden)(?: of [Uu]nderstanding)?(?![\p{L}])/gu,
  ],
];

const councils = "(?:Kreistag|Stadtrat|Gemeinderat|Kreisausschuss|Stadtverordnetenversammlung|Rat der Stadt)";
/** "Der Kreistag hat am 3. Mai 2016 beschlossen", "beschloss der Stadtrat". */
const decided = new RegExp(
  `(?<![\\p{L}])(?:${councils}(?![\\p{L}])(?:[^.;!?]|(?<=\\d)\\.){0,160}?(?<![\\p{L}])(?:beschlossen|beschloss)|beschloss(?:en)? (?:der|die) ${councils})(?![\\p{L}])`,
  "gu",
);
const signing =
  /(?<![\p{L}])(?:[Uu]nterzeichne\p{Ll}*|unterschr[ie]\p{Ll}*|[Uu]nterzeichnung|besiegel\p{Ll}*|abgeschlossen|abschl\p{Ll}*|(?:ge)?schl(?:oss|ossen|ießt|ießen)|geschlossen|vereinbart\p{Ll}*|verlänger\p{Ll}*|erneuer\p{Ll}*|trat|tritt|besteh\p{Ll}*|bestand|signed|concluded)(?![\p{L}])/u;
/** Nothing is agreed yet, or nothing certain is said. */
const pending =
  /(?<![\p{L}])(?:soll(?:en|te|ten)?|geplant\p{Ll}*|plant|planen|vorbereitet|angestrebt|anstreb\p{Ll}*|streben|strebt|muss|müssen|kann|können|noch kein\p{Ll}*|ohne|Entwurf|Muster|Mustervorlage|wäre)(?![\p{L}])/u;
/** Partners that are no particular ones. */
const generic =
  /^(?:(?:\p{Ll}+ )*(?:Schulen?|Partner\p{L}*(?:[*:_/]-?innen)?|Kommunen?|Träger\p{L}*|Vereinen?|Unternehmen|Akteur\p{L}*(?:[*:_/]-?innen)?|Kitas?|Landkreisen?|Städten?|Gemeinden?|Betrieben?|Eltern|Dritten|Einrichtungen?|Kooperationspartner\p{L}*|Land|Beteiligten))$/u;

/** Finds agreements and resolutions that have a partner or a date. */
export const agreement: Extractor = {
  name: "agreement",
  extract: (view) => {
    const found: Agreement[] = [];
    for (const block of view.body) {
      for (const { kind, start, end } of findNouns(block)) {
        const candidate = readMention(view, block, kind, { start, end });
        if (candidate) found.push(candidate);
      }
      found.push(...readDecisions(view, block), ...readBelow(view, block));
    }
    return mergeAgreements(found);
  },
};

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

function findNouns(block: Block): (Span & { readonly kind: AgreementKind })[] {
  const found = nouns.flatMap(([kind, pattern]) =>
    [...block.text.matchAll(pattern)].map((match) => ({
      kind,
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
    })),
  );
  return found
    .sort((a, b) => a.start - b.start)
    .filter((noun, index, all) => index === 0 || noun.start >= all[index - 1]!.end);
}

/** An agreement by its noun: what the sentence says of partner and date. */
function readMention(view: View, block: Block, kind: AgreementKind, noun: Span): Agreement | undefined {
  const sentence = sentenceOf(view, block, noun);
  const words = view.text.slice(sentence.start, sentence.end);
  if (pending.test(words)) return undefined;
  const partner = partnerOf(view, noun, sentence);
  const date = dateFor(view, noun, sentence, block);
  const plural = /(?:en|üsse|üssen|äge|ägen|agreements)$/u.test(view.text.slice(noun.start, noun.end));
  // a list's announcement is stated by its items
  if (!date && announcesList(view, block)) return undefined;
  if (!date && (!partner || plural || kind === "Beschluss")) return undefined;
  if (!date && !partner?.proper) return undefined;
  if (plural && !partner?.proper) return undefined;
  // the year of a programme or an event beside a bare noun dates nothing
  if (!partner && block.kind !== "cell" && !signing.test(words) && !isClose(view.text, noun, date!))
    return undefined;
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

function announcesList(view: View, block: Block): boolean {
  const next = nextBlock(view, block);
  return (
    next !== undefined &&
    (next.list?.leadIn === block || next.label === block) &&
    view.within(view.mentions.dates, next).length > 0
  );
}

/** "Der Kreistag hat am 3. Mai 2016 beschlossen, …". */
function readDecisions(view: View, block: Block): Agreement[] {
  return [...block.text.matchAll(decided)].flatMap((match) => {
    const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
    const sentence = sentenceOf(view, block, span);
    const date = nearest(view.within(view.mentions.dates, sentence).filter(isPoint), span);
    if (!date || pending.test(match[0])) return [];
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

/** A date in the list below "Kooperationsvereinbarung mit …:", or a signing below a heading that names the agreement. */
function readBelow(view: View, block: Block): Agreement[] {
  if (block.kind === "heading" || findNouns(block).length > 0) return [];
  const above = block.list?.leadIn ?? block.cell?.rowLabel ?? block.label ?? block.headings.at(-1);
  const noun = above && findNouns(above)[0];
  if (!above || !noun) return [];
  const dates = view.within(view.mentions.dates, block);
  const partner = partnerOf(view, noun, above);
  const listed = above.kind !== "heading" || block.kind === "item";
  const date = listed ? dates[0] : nearest(dates, block);
  if (!date) return [];
  const sentence = sentenceOf(view, block, date);
  const words = view.text.slice(sentence.start, sentence.end);
  // an item that is more than a date speaks of something else, unless it says who signs
  const bare = words.length - (date.end - date.start) <= 24;
  if (!(listed && bare) && !signing.test(words)) return [];
  const other =
    partner ??
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

const isPoint = ({ edtf }: DateMention): boolean => !edtf.includes("/");

/** The date of the sentence that stands nearest to the noun; in the words below its line if it has none. */
function dateFor(view: View, noun: Span, sentence: Span, block: Block): DateMention | undefined {
  const usable = (mention: DateMention): boolean =>
    !mention.edtf.startsWith("../") && mention.precision !== "decade";
  const own = nearest(view.within(view.mentions.dates, sentence).filter(usable), noun);
  if (own || !block.cell) return own;
  const value = nextBlock(view, block);
  return value?.cell?.rowLabel === block ? view.within(view.mentions.dates, value).find(usable) : undefined;
}

function isClose(text: string, noun: Span, date: Span): boolean {
  const between = date.start > noun.end ? text.slice(noun.end, date.start) : text.slice(date.end, noun.start);
  return between.length <= 24 && !/[.;]/u.test(between);
}

function nearest(dates: readonly DateMention[], { start, end }: Span): DateMention | undefined {
  const distance = (date: DateMention): number => Math.max(date.start - end, start - date.end, 0);
  return dates.reduce<DateMention | undefined>(
    (best, date) => (best && distance(best) <= distance(date) ? best : date),
    undefined,
  );
}

function dateFields(date: DateMention | undefined): { date?: string; since?: string } {
  if (!date) return {};
  const [from, to] = date.edtf.split("/");
  if (from === undefined || from === "..") return {};
  return to === undefined ? { date: from } : { since: from };
}

interface Partner extends Span {
  readonly name: string;
  /** Whether it is one particular partner. */
  readonly proper: boolean;
}

/** The other side: behind "mit", or beside the commune as a party of the sentence. */
function partnerOf(view: View, noun: Span, sentence: Span): Partner | undefined {
  const { text } = view;
  const behind = text.slice(noun.end, Math.min(sentence.end, noun.end + 120));
  const with_ = /^[^.;:!?,]{0,80}?(?<![\p{L}])(?:mit|with)\s+/u.exec(behind);
  if (with_) {
    const partner = readPartner(view, noun.end + with_[0].length, sentence.end);
    if (partner) return partner;
  }
  const before = /(?<![\p{L}])(?:mit|with)\s+$/u;
  for (const organisation of view.within(view.mentions.organisations, sentence)) {
    if (isOwn(view, organisation)) continue;
    const lead = text
      .slice(Math.max(sentence.start, organisation.start - 12), organisation.start)
      .replace(/(?:der|dem|den|die|das)\s+$/u, "");
    if (before.test(lead) || /(?:zwischen|von|und|sowie|,|^|between|and)\s*$/u.test(lead))
      return { name: organisation.name, start: organisation.start, end: organisation.end, proper: true };
  }
  return besideCommune(view, sentence) ?? besideAuthority(view, sentence);
}

function readPartner(view: View, start: number, end: number): Partner | undefined {
  const commune = view
    .within(view.mentions.communes, { start, end: Math.min(end, start + 80) })
    .find((mention) => mention.start <= start + 24);
  // "Zielvereinbarung mit dem Landkreis": the agency writes, and the other side is the commune itself
  if (
    commune &&
    /^(?:\s|\p{Ll}|Landkreis|Kreis|Stadt|Hansestadt|Landeshauptstadt|Gemeinde)*$/u.test(
      view.text.slice(start, commune.start),
    )
  )
    return undefined;
  const known = view
    .within(view.mentions.organisations, { start, end: Math.min(end, start + 200) })
    .find((mention) => mention.start <= start + 5);
  if (known && !isOwn(view, known))
    return { name: known.name, start: known.start, end: known.end, proper: true };
  const phrase = readNounPhrase(view.text, start, end, { joining: nameJoining });
  if (!phrase) return undefined;
  const name = view.text.slice(phrase.start, phrase.end).replace(/\s+/gu, " ");
  return generic.test(name) ? undefined : { name, start: phrase.start, end: phrase.end, proper: true };
}

/** Whether an organisation is the commune's own: an office, a unit, or the commune itself. */
function isOwn(
  view: View,
  mention: { readonly start: number; readonly end: number; readonly type: string },
): boolean {
  return (
    mention.type === "office" ||
    mention.type === "unit" ||
    view
      .within(view.mentions.communes, { start: mention.start - 40, end: mention.end + 40 })
      .some((commune) => commune.start <= mention.start && commune.end >= mention.end)
  );
}

/** "der Landkreis X sowie die Agentur Y", "die Transferagentur und der Landkreis X". */
function besideCommune(view: View, sentence: Span): Partner | undefined {
  const { text } = view;
  for (const commune of view.within(view.mentions.communes, sentence)) {
    const joint = /^\s+(?:und|sowie|and)\s+(?:(?:der|die|das|dem|den|the)\s+)?(?=\p{Lu})/u.exec(
      text.slice(commune.end, commune.end + 24),
    );
    if (joint) {
      const partner = readPartner(view, commune.end + joint[0].length, sentence.end);
      if (partner) return partner;
    }
    const left = text
      .slice(Math.max(sentence.start, commune.start - 160), commune.start)
      .replace(/(?:Landkreis|Kreis|Stadt|Hansestadt)\s+$/u, "");
    const lead =
      /(?:^|[\s,])(?:der|die|das|dem|den|the)\s+((?:(?!(?:und|sowie|and)\s)[^,.;:]){3,100})\s+(?:und|sowie|and)\s+(?:der|die|das|dem|den|the)?\s*$/u.exec(
        left,
      );
    if (lead?.[1] && /^\p{Lu}/u.test(lead[1])) {
      const start = Math.max(sentence.start, commune.start - 160) + lead.index + lead[0].indexOf(lead[1]);
      const partner = readPartner(view, start, start + lead[1].length);
      if (partner) return partner;
    }
  }
  return undefined;
}

const authority =
  /(?<![\p{L}])(?:der|die|dem|the) (?:Landkreis|Kreis|Stadt|Kommune|Gemeinde|district|town|city|municipality)\s+(?:und|sowie|and)\s+(?=(?:der|die|das|dem|the)\s+\p{Lu})/iu;

/** "the district and the Foundation for Learning", where the commune is not named. */
function besideAuthority(view: View, sentence: Span): Partner | undefined {
  const match = authority.exec(view.text.slice(sentence.start, sentence.end));
  return match ? readPartner(view, sentence.start + match.index + match[0].length, sentence.end) : undefined;
}

function communeIn(view: View, sentence: Span, partner?: Span): { commune?: string } {
  const mention = view
    .within(view.mentions.communes, sentence)
    .find(
      ({ by, start, end }) => by !== "place" && !(partner && start >= partner.start && end <= partner.end),
    );
  return mention ? { commune: mention.value.name } : {};
}
