import { actorBehind, actorFirst } from "../../language/actors.js";
import type { DateMention } from "../../language/dates.js";
import { wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { aboutEducation } from "../measure/deeds.js";
import { attributiveStep } from "./attributive.js";
import { candidateOf, listOf, type Milestone } from "./candidate.js";
import { agreements, isEventful, isStep } from "./dated.js";
import { type PastClause, readPastClause } from "./past-clause.js";
import { deciding, founding, future, pending, published, statistical } from "./steps.js";

/** "2011 wurden die Aufgaben in einem Fachbereich gebündelt": what was done at each date of a sentence. */
export function readPast(view: View, sentence: Span, dates: readonly DateMention[]): Milestone[] {
  const clauses = new Map<number, { readonly clause: PastClause; readonly date: DateMention }>();
  const named: Milestone[] = [];
  for (const date of dates) {
    if (date.edtf.includes("/")) continue;
    const noun = attributiveStep(view.text, sentence, date);
    const clause = noun ? undefined : readPastClause(view.text, sentence, date);
    if (noun && onEducation.test(noun.text) && !agreements.test(noun.text))
      named.push(...listOf(candidateOf(view, date, noun.span, 0.62, "attributive", undefined, noun.text)));
    // of two dates the nearer one is the verb's
    if (clause && clause.distance < (clauses.get(clause.verbAt)?.clause.distance ?? Number.POSITIVE_INFINITY))
      clauses.set(clause.verbAt, { clause, date });
  }
  const done = [...clauses.values()].filter(({ clause, date }) => isDone(view, clause, date));
  return [
    ...named,
    ...done.flatMap(({ clause, date }) =>
      listOf(candidateOf(view, date, clause, 0.6, "past", undefined, clause.text)),
    ),
  ];
}

const onEducation = new RegExp(
  `${aboutEducation.source}|educat|school|learn|child|youth|report|network|office|program|strategy|project|council`,
  "iu",
);
/** People who begin in an office of education: the office goes on. */
const takesUp =
  /(?<!\p{L})(?:Arbeit|Tätigkeit)\s(?=.*(?:[Bb]ildung|[Kk]oordin)).*(?:aufgenommen|auf)$|\sihre? (?:Arbeit|Tätigkeit)\s/u;
const counted =
  /(?<!\p{L})(?:Zahl|Anzahl|Anteil|Quote)(?!\p{L})|\d\s(?:\p{Ll}+\s)?(?:Schüler|Kinder|Personen|Menschen|Teilnehm|Jugendliche|Familien|Gäste|children|people|pupils|students|participants)/u;
const comesOut =
  /(?<!\p{L})(?:erschien(?:en)?|veröffentlicht\p{Ll}*|vorgelegt|vorgestellt|präsentiert\p{Ll}*|herausgegeben|publiziert|published|presented)(?!\p{L})/u;
const noActor = /^(?:wurden?|konnten?|was|were|ist|sind|has been|have been)(?!\p{L})/u;
/** What an administration has and drives on: its councils, programmes, reports, plans. */
const thingFirst =
  /^(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Uu]nser\p{Ll}*|[Tt]he|[Aa]n?)\s)?(?:(?:zwei|drei|beiden?|two|three|both)\s)?(?:\p{L}+e[rn]?\s){0,2}(?:(?:city|town|district|municipal|education|county)\s){0,2}\p{L}*(?:[Tt]ag|[Rr]at|[Gg]remium|[Aa]usschuss|[Kk]ommunen?|[Gg]emeinden?|[Ll]and|[Bb]und|[Bb]ericht|[Kk]onzept|[Ll]eitbild|[Pp]rogramm|[Pp]rojekt|[Ff]örderung|[Ff]örderphase|[Pp]lan|[Pp]ortal|[Ss]trategie|[Ii]nitiative|[Bb]ündnis|[Cc]ouncil|[Dd]istrict|[Cc]ity|[Tt]own|[Oo]ffice|[Rr]eport|[Nn]etwork|[Pp]rojects?|[Pp]rogram(?:me)?s?)(?![\p{L}])/u;

function isDone(view: View, clause: PastClause, date: DateMention): boolean {
  const { text, predicate, before, behind } = clause;
  if (
    pending.test(text) ||
    future.test(text) ||
    statistical.test(text) ||
    counted.test(text) ||
    !onEducation.test(text)
  )
    return false;
  if (/[?„“”»«]/u.test(text.replace(/[„“»][^“”„«»]{2,80}[“”«]/gu, ""))) return false;
  // that a report came out is told with the report, but for one of a series
  if (
    comesOut.test(predicate) &&
    !published.test(text) &&
    !/(?<!\p{L})(?:weitere|neue|further|new)(?:[rns])?(?!\p{L})/u.test(text)
  )
    return false;
  if (takesUp.test(text)) return !agreements.test(text);
  if (!isStep(view, text, clause)) return false;
  // what is said at a meeting is done elsewhere
  const apart = text.replace(
    /(?<!\p{L})(?:in|auf|bei|im Rahmen|während|anlässlich) (?:der|einer|seiner|ihrer|des|dem)\s\p{L}+/gu,
    "",
  );
  if (
    date.precision === "day" &&
    (isEventful(date, apart, view.blockAt(clause.start)) ||
      !(founding.test(text) || deciding.test(text) || published.test(text)))
  )
    return false;
  // what was done needs no doer; who did it is an administration, or a thing of its
  return noActor.test(predicate)
    ? wordCount(`${before} ${behind}`) >= 3
    : actorFirst.test(before) ||
        actorBehind.test(` ${behind}`) ||
        thingFirst.test(before) ||
        thingFirst.test(behind);
}
