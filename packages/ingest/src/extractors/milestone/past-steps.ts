import { actorBehind, actorFirst } from "../../language/actors.js";
import type { DateMention } from "../../language/dates.js";
import { matches } from "../../language/find-all.js";
import { wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { aboutEducation } from "../measure/deeds.js";
import { attributiveStep } from "./attributive.js";
import { candidateOf, listOf, type Milestone } from "./candidate.js";
import { agreements, isEventful, isStep, ofAnother } from "./dated.js";
import { type PastClause, readPastClause } from "./past-clause.js";
import { resolvePronoun } from "./pronouns.js";
import { deciding, founding, future, pending, published, soFar, statistical } from "./steps.js";

/** "2011 wurden die Aufgaben in einem Fachbereich gebündelt": what was done at each date of a sentence. */
export function readPast(view: View, sentence: Span, dates: readonly DateMention[]): Milestone[] {
  const clauses = new Map<number, { readonly clause: PastClause; readonly date: DateMention }>();
  const named: Milestone[] = [];
  for (const date of dates) {
    if (date.edtf.includes("/") && !isSchoolYear(view, date)) continue;
    if (ofAnother.test(view.slice(sentence.start, date.start))) continue;
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
    ...done.flatMap(({ clause, date }) => {
      const { text, named: noun } = resolvePronoun(view, clause, clause.text);
      return listOf(candidateOf(view, date, clause, 0.6, "past", undefined, text, noun && [noun]));
    }),
  ];
}

/** "Zum Schuljahr 2019/20": what is done then begins with it. */
export function isSchoolYear(view: View, { start, edtf }: DateMention): boolean {
  return (
    /^\d{4}-08\/\d{4}-07$/u.test(edtf) &&
    /(?<!\p{L})(?:[Zz]um|[Mm]it(?: dem)?|[Aa]b(?: dem)?)\s$/u.test(view.slice(Math.max(0, start - 9), start))
  );
}

const onEducation = new RegExp(
  `${aboutEducation.source}|educat|school|learn|child|youth|report|network|office|program|strategy|project|council|Zuschlag|Förderzusage|Bewilligung`,
  "iu",
);
/** People who begin in an office of education: the office goes on. */
const takesUp =
  /(?<!\p{L})(?:Arbeit|Tätigkeit)\s(?=.*(?:[Bb]ildung|[Kk]oordin)).*(?:aufgenommen|auf)$|\sihre? (?:Arbeit|Tätigkeit)\s/u;
const counted =
  /(?<!\p{L})(?:Zahl|Anzahl|Anteil|Quote)(?!\p{L})|\d\s(?:\p{Ll}+\s)?(?:Schüler|Kinder|Personen|Menschen|Teilnehm|Jugendliche|Familien|Gäste|children|people|pupils|students|participants)/u;
const comesOut =
  /(?<!\p{L})(?:erschien(?:en)?|veröffentlicht\p{Ll}*|vorgelegt|vorgestellt|präsentiert\p{Ll}*|herausgegeben|publiziert|published|presented)(?!\p{L})/u;
/** "dem Schulausschuss vorgestellt": what a council or committee was shown. */
const toCouncil =
  /(?<!\p{L})(?:(?:dem|im|vor dem|in der|der|den)\s(?:\p{L}+en\s)?\p{L}*(?:[Kk]reistag|[Ss]tadtrat|[Gg]emeinderat|[Aa]usschuss|[Vv]erordnetenversammlung|[Bb]ürgerschaft|[Bb]eirat|[Ll]enkungskreis|[Ll]enkungsgruppe)(?:e?s|e?n)?|to the\s(?:\p{L}+\s){0,4}(?:committee|council|board))(?!\p{L})/u;
/** Deeds of an administration that stay done, on whichever day. */
const settled =
  /(?<!\p{L})(?:(?:ein|an)gegliedert|zugeordnet|unterstellt|wechselten?|öffneten?|eröffneten?|eingesetzt|aufgenommen|angeschlossen|verlängert|(?:ging(?:en)?|kam(?:en)?|trat(?:en)?|nahm(?:en)?) (?:in Kraft|bei|auf|über|an den Start|online)|stellten? (?:um|ein)|führten? (?:ein|zusammen)|adopted|joined|approved|started|began|launched)(?:\s(?:worden|werden))?$/u;
/** What an administration has made and hands over. */
const paper = /(?:[Bb]ericht|[Kk]onzept|[Ll]eitbild|[Ss]trategie|[Rr]eport)(?:e?s)?(?!\p{L})/u;
const noActor = /^(?:wurden?|konnten?|was|were|ist|sind|has been|have been)(?!\p{L})/u;
/** What an administration has and drives on: its councils, programmes, reports, plans. */
const thingFirst =
  /^(?:(?:[Dd]er|[Dd]ie|[Dd]as|[Ee]ine?|[Uu]nser\p{Ll}*|[Tt]he|[Aa]n?)\s)?(?:sich\s)?(?:(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d{1,2}|beiden?|mehrere|alle|two|three|both)\s)?(?:\p{L}+e[rn]?\s){0,2}(?:(?:city|town|district|municipal|education|county)\s){0,2}\p{L}*(?:[Tt]ag|[Rr]at|[Gg]remium|[Aa]usschuss|[Kk]ommunen?|[Gg]emeinden?|[Ll]and|[Bb]und|[Bb]ericht|[Kk]onzept|[Ll]eitbild|[Pp]rogramm|[Pp]rojekt|[Ff]örderung|[Ff]örderphase|[Pp]lan|[Pp]ortal|[Ss]trategie|[Ii]nitiative|[Bb]ündnis|[Cc]ouncil|[Dd]istrict|[Cc]ity|[Tt]own|[Oo]ffice|[Rr]eport|[Nn]etwork|[Bb]ildungs(?:haus|zentrum|campus|akademie|forum|monitoring|berichterstattung)|[Cc]oncept|[Ss]trategy|[Dd]epartment|[Uu]nit|[Cc]entre|[Pp]rojects?|[Pp]rogram(?:me)?s?)(?![\p{L}])/u;

/** Whether only a paper came out, which is told with the paper; one of a series or before a council is a step. */
export function tellsPaper(predicate: string, text: string): boolean {
  return (
    comesOut.test(predicate) &&
    !published.test(text) &&
    !toCouncil.test(text) &&
    !/(?<!\p{L})(?:weitere|neue|further|new)(?:[rns])?(?!\p{L})/u.test(text)
  );
}

function isDone(view: View, clause: PastClause, date: DateMention): boolean {
  const { predicate } = clause;
  const { text } = resolvePronoun(view, clause, clause.text);
  const before = resolvePronoun(view, clause, `${clause.before} `).text.trimEnd();
  const behind = resolvePronoun(view, clause, clause.behind).text;
  if (
    pending.test(text) ||
    future.test(text) ||
    statistical.test(text) ||
    (text.startsWith("Seit ") && soFar.test(text)) ||
    counted.test(text) ||
    !onEducation.test(text)
  )
    return false;
  if (/[?„“”»«]/u.test(text.replace(/[„“»][^“”„«»]{2,80}[“”«]/gu, ""))) return false;
  if (tellsPaper(predicate, text)) return false;
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
      !(
        founding.test(text) ||
        deciding.test(text) ||
        published.test(text) ||
        settled.test(predicate) ||
        (/übergeben$/u.test(predicate) && paper.test(text)) ||
        (/^legten?$/u.test(predicate) && toCouncil.test(text)) ||
        (comesOut.test(predicate) && toCouncil.test(text))
      ))
  )
    return false;
  // what was done needs no doer; who did it is an administration, or a thing of its
  return noActor.test(predicate)
    ? wordCount(`${before} ${behind}`) >= 3
    : matches(before, actorFirst) ||
        matches(` ${behind}`, actorBehind) ||
        thingFirst.test(before) ||
        thingFirst.test(behind);
}
