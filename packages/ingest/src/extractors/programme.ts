import { foldGerman, parseEdtf } from "@bildungsprofil/core";
import type { Block } from "../language/blocks.js";
import type { DateMention } from "../language/dates.js";
import { findOverlapping } from "../language/overlap.js";
import type { ProgrammeMention } from "../language/programmes.js";
import type { View } from "../language/view.js";
import { findSubjects, type Subject } from "../subjects.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";

type Role = NonNullable<CandidateOf<"programme">["value"]["role"]>;

const most = 4;
/** Words between a programme and a date that make the date the one of taking part. */
const takingPart =
  /Teilnahme|teilgenommen|nimmt|nahm|teilnehm|beteilig|geförder|förder(?:t|te|ten)(?!\p{L})|Förderung|Förderzeitraum|Laufzeit|läuft|lief|Beginn|umgesetzt|Umsetzung|Mitglied|Projektzeitraum|funded|took part|takes? part|participa/u;
const roles: readonly (readonly [Role, RegExp])[] = [
  ["reference region", /Referenz(?:region|kommune|standort)|reference region/u],
  ["pilot", /Pilot(?:region|kommune|projekt|standort|phase)|Modell(?:region|kommune|standort)|pilot/u],
  [
    "participant",
    /Teilnahme|teilgenommen|nimmt[^.]* teil|nahm[^.]* teil|teilnehm|beteilig|geförder|aus Mitteln|im Rahmen|Mit dem (?:Projekt|Programm|Beginn)|participa|took part|takes? part|funded/u,
  ],
];

/** Programmes, projects and initiatives, one statement for each and each commune, with the period as stated. */
export const programme: Extractor = {
  name: "programme",
  extract: (view) => {
    const subjects = findSubjects(view);
    const groups = new Map<string, { subject: Subject | undefined; mentions: ProgrammeMention[] }>();
    for (const mention of view.mentions.programmes) {
      // an agency or a foundation of that name is an organisation
      const whole = findOverlapping(view.mentions.organisations, mention);
      if (whole?.type === "organisation" && whole.start <= mention.start && whole.start > mention.start - 10)
        continue;
      const subject = subjects.of(mention.start);
      const key = `${mention.programmeId ?? foldGerman(mention.name)}\n${subject?.key ?? ""}`;
      const group = groups.get(key);
      if (group) group.mentions.push(mention);
      else groups.set(key, { subject, mentions: [mention] });
    }
    return [...groups.values()].map(({ subject, mentions }) => candidateOf(view, subject, mentions));
  },
};

function candidateOf(
  view: View,
  subject: Subject | undefined,
  mentions: readonly ProgrammeMention[],
): CandidateOf<"programme"> {
  const dated = mentions.flatMap((mention) => {
    const period = periodOf(view, mention);
    return period ? [{ mention, ...period }] : [];
  });
  // what stands in brackets or in the same row is surer than what the sentence tells
  const best = dated.find(({ sure }) => sure) ?? dated[0];
  const first = best?.mention ?? mentions[0]!;
  const others = mentions.filter((mention) => mention !== first).slice(0, most);
  const role = roleOf(view, mentions);
  const { name, programmeId } = first;
  return {
    kind: "programme",
    value: {
      name,
      ...(programmeId === undefined ? {} : { programmeId }),
      ...(subject?.value ? { commune: subject.name } : {}),
      ...(best ? { period: best.edtf } : {}),
      ...(role ? { role } : {}),
    },
    spans: [spanOf(first), ...(best ? [best.span] : []), ...others.map(spanOf)],
    confidence: programmeId === undefined ? 0.8 : 0.92,
    rule: programmeId === undefined ? "announced" : "vocabulary",
    ...(subject ? { about: subject.key } : {}),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

interface Period {
  readonly edtf: string;
  readonly span: Span;
  readonly sure: boolean;
}

/** The period of taking part that stands with a mention: behind it, in its table row, or told by its sentence. */
function periodOf(view: View, mention: ProgrammeMention): Period | undefined {
  const block = view.blockAt(mention.start);
  if (!block) return undefined;
  const { dates } = view.mentions;
  const after = view.within(dates, { start: mention.end, end: Math.min(block.end, mention.end + 60) })[0];
  if (
    after &&
    /^["“”«’!]?s? ?(?:\((?:\p{L}[\p{L} -]{1,30}[,;)] ?\(?)?|[,:–-]) ?(?:(?:Laufzeit|Zeitraum|Förderzeitraum|Projektlaufzeit):? ?)?(?:von |vom |seit |ab )?$/u.test(
      view.text.slice(mention.end, after.start),
    )
  )
    return toPeriod(view, after, true, true);
  const inRow = rowDate(view, block);
  if (inRow) return toPeriod(view, inRow, true, true);
  const before = view.within(dates, { start: block.start, end: mention.start }).at(-1);
  if (
    before &&
    /^ ?[:–-]? ?["„“»]?$/u.test(view.text.slice(before.end, mention.start)) &&
    before.start === block.start
  )
    return toPeriod(view, before, true, true);

  const sentence = findOverlapping(view.sentences, mention);
  if (sentence) {
    const near = view
      .within(dates, sentence)
      .filter((date) => Math.abs(date.start - mention.start) < 160)
      .sort((a, b) => Math.abs(a.start - mention.start) - Math.abs(b.start - mention.start));
    for (const date of near) {
      const [from, to] = date.end <= mention.start ? [date.end, mention.start] : [mention.end, date.start];
      const between = view.text.slice(from, to);
      if (/[;:]/u.test(between) || view.within(view.mentions.programmes, { start: from, end: to }).length > 0)
        continue;
      const before = view.text.slice(
        Math.max(sentence.start, Math.min(date.start, mention.start) - 60),
        from,
      );
      if (
        takingPart.test(between) ||
        takingPart.test(before) ||
        takingPart.test(view.text.slice(date.start, Math.min(sentence.end, date.end + 40)))
      )
        return toPeriod(view, date, false, false);
    }
  }
  return undefined;
}

/** The date in another cell of the same row, where the row is the programme's. */
function rowDate(view: View, block: Block): DateMention | undefined {
  if (!block.cell || block.cell.header) return undefined;
  const { table, row, column } = block.cell;
  for (let index = block.index + 1; ; index++) {
    const next = view.blocks[index];
    if (!next?.cell || next.cell.table !== table || next.cell.row !== row) return undefined;
    const date = view.within(view.mentions.dates, next)[0];
    if (date && next.cell.column > column && next.text.length < 40) return date;
  }
}

/** A date as a period; a single day or month counts only where it opens or closes one, or stands in brackets. */
function toPeriod(view: View, date: DateMention, sure: boolean, single: boolean): Period | undefined {
  const parsed = parseEdtf(date.edtf);
  if (!parsed) return undefined;
  const isOpen = /^(?:seit|ab|since|from)(?!\p{L})/iu.test(
    view.text.slice(Math.max(0, date.start - 5), date.start).trim() +
      view.text.slice(date.start, date.start + 5),
  );
  if (date.edtf.includes("/")) return { edtf: date.edtf, span: spanOf(date), sure };
  if (/(?:seit|ab|since|from) $/iu.test(view.text.slice(Math.max(0, date.start - 6), date.start)) || isOpen)
    return { edtf: `${date.edtf}/..`, span: spanOf(date), sure };
  return single && date.precision === "year" ? { edtf: date.edtf, span: spanOf(date), sure } : undefined;
}

/** The role that the sentences of the mentions tell, the more special first. */
function roleOf(view: View, mentions: readonly ProgrammeMention[]): Role | undefined {
  const sentences = mentions.slice(0, 12).flatMap((mention) => {
    const sentence = findOverlapping(view.sentences, mention);
    return sentence
      ? [
          view.text.slice(
            Math.max(sentence.start, mention.start - 160),
            Math.min(sentence.end, mention.end + 160),
          ),
        ]
      : [];
  });
  const block = view.blockAt(mentions[0]!.start);
  const leadIn = block?.list?.leadIn?.text ?? "";
  return roles.find(
    ([, pattern]) => sentences.some((text) => pattern.test(text)) || pattern.test(leadIn),
  )?.[0];
}
