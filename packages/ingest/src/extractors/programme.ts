import { foldGerman } from "@bildungsprofil/core";
import { isDenied } from "../language/negation.js";
import { findOverlapping } from "../language/overlap.js";
import type { ProgrammeMention } from "../language/programmes.js";
import type { View } from "../language/view.js";
import { findSubjects, type Subject } from "../subjects.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { fillPeriod, findPeriods } from "./programme/period.js";

type Role = NonNullable<CandidateOf<"programme">["value"]["role"]>;

const most = 4;
const roles: readonly (readonly [Role, RegExp])[] = [
  ["reference region", /Referenz(?:region|kommune|standort)|reference region/u],
  ["pilot", /Pilot(?:region|kommune|projekt|standort|phase)|Modell(?:region|kommune|standort)|pilot/u],
  [
    "participant",
    /Teilnahme|teilgenommen|teilnimmt|teilnahm|mitwirk|nimmt[^.]* teil|nahm[^.]* teil|teilnehm|beteilig|geförder|aus Mitteln|im Rahmen|Mit dem (?:Projekt|Programm|Beginn)|participa|took part|takes? part|funded/u,
  ],
];

/** Programmes, projects and initiatives, one statement for each and each commune, with the period as stated. */
export const programme: Extractor = {
  name: "programme",
  kind: "programme",
  extract: (view) => {
    const subjects = findSubjects(view);
    const groups = new Map<string, { subject: Subject | undefined; mentions: ProgrammeMention[] }>();
    const periods = findPeriods(view, view.mentions.programmes);
    for (const mention of view.mentions.programmes) {
      // an agency or a foundation of that name is an organisation
      const whole = findOverlapping(view.mentions.organisations, mention);
      if (whole?.type === "organisation" && whole.start <= mention.start && whole.start > mention.start - 10)
        continue;
      if (isDenied(view, mention, { takesPart: true })) continue;
      const subject = subjects.of(mention.start);
      const key = `${mention.programmeId ?? foldGerman(mention.name)}\n${subject?.key ?? ""}`;
      const group = groups.get(key);
      if (group) group.mentions.push(mention);
      else groups.set(key, { subject, mentions: [mention] });
    }
    return [...groups.values()].map(({ subject, mentions }) => candidateOf(view, subject, mentions, periods));
  },
};

function candidateOf(
  view: View,
  subject: Subject | undefined,
  mentions: readonly ProgrammeMention[],
  periods: ReturnType<typeof findPeriods>,
): CandidateOf<"programme"> {
  const dated = mentions.flatMap((mention) => {
    const period = periods.get(mention);
    return period ? [{ mention, ...period }] : [];
  });
  // what stands in brackets or in the same row is surer than what the sentence tells
  const surest = dated.find(({ sure }) => sure) ?? dated[0];
  // the beginning here, the end there
  const best = dated.reduce(
    (known, other) => ({ ...known!, ...(known && fillPeriod(known, other)) }),
    surest,
  );
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
    spans: [spanOf(first), ...(best?.spans ?? []), ...others.map(spanOf)],
    confidence: programmeId === undefined ? 0.8 : 0.92,
    rule: programmeId === undefined ? "announced" : "vocabulary",
    ...(subject ? { about: subject.key } : {}),
  };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** The role that the sentences of the mentions tell, the more special first. */
function roleOf(view: View, mentions: readonly ProgrammeMention[]): Role | undefined {
  const sentences = mentions.slice(0, 12).flatMap((mention) => {
    const sentence = findOverlapping(view.sentences, mention);
    return sentence
      ? [view.slice(Math.max(sentence.start, mention.start - 160), Math.min(sentence.end, mention.end + 160))]
      : [];
  });
  const block = view.blockAt(mentions[0]!.start);
  const leadIn = block?.list?.leadIn?.text ?? "";
  return roles.find(
    ([, pattern]) => sentences.some((text) => pattern.test(text)) || pattern.test(leadIn),
  )?.[0];
}
