import { endOf, makePeriod, startOf } from "@bildungsprofil/core";
import type { Block } from "../../language/blocks.js";
import { findOverlapping, indexOfOverlapping } from "../../language/overlap.js";
import type { ProgrammeMention } from "../../language/programmes.js";
import type { View } from "../../language/view.js";
import { findBesideName, findLabelled } from "./beside-name.js";
import { assignDates, betweenBoth, takingPart } from "./in-sentence.js";
import { findLabelledTurns } from "./labelled-turns.js";
import { findPhases, findPhasesIn } from "./phases.js";
import { findInTimeline, findRightBefore } from "./right-before.js";
import { findToldElsewhere, otherProject } from "./told-elsewhere.js";
import { findTurns, type Turn } from "./turns.js";
import type { Period } from "./whole-period.js";

/** The start of a later sentence that goes on speaking of the programme. */
const anaphor =
  /^(?:(?:Das|Dieses) (?:Vorhaben|Projekt|Programm|\p{L}+(?:projekt|programm|vorhaben))|Die (?:Förderung(?! (?:der|des|von|für)(?!\p{L}))|Teilnahme|Beteiligung|Projektlaufzeit|Laufzeit|Förderphase|Maßnahme)|Der (?:Förderzeitraum|Projektzeitraum)|In der \p{L}*(?:[Ll]aufzeit|[Ff]örderphase)|Im (?:Förder|Projekt)zeitraum|Es|The (?:project|programme|program|funding)|It)(?!\p{L})|(?<!\p{L})(?:das|dieses) (?:(?:bis|seit|von) [^.;,]{4,40} geförderte )?(?:Vorhaben|Projekt|Programm|Förderprogramm|Bundesprogramm|Landesprogramm)(?!\p{L})|(?<!\p{L})(?:dieses (?:Vorhabens|Projekte?s|(?:Förder|Bundes|Landes)?[Pp]rogramms)|diesem (?:Vorhaben|Projekt|(?:Förder|Bundes|Landes)?[Pp]rogramm)|daran|hierfür|hierbei|dabei(?=[.!]?$)|the (?:project|programme) (?:has|is|was|ran|runs))(?!\p{L})/u;
const running =
  /(?<!\p{L})(?:\p{L}*[Ll]aufzeit|\p{L}*phase|\p{L}+zeitraum|läuft|lief|endete?|dauerte?|reicht|befristete?|bewilligte?|verlängert|geförderte?|förderte|unterstützte|begann|startete|runs?|ran|ends?|ended|funded|lasts?|lasted)(?!\p{L})/u;
/** A sentence whose subject is the programme: what it says of a period is the programme's. */
const subject =
  /^(?:(?:Das|Dieses) (?:(?:[^.;,]|(?<=\d)\.){4,90} (?:befristete|geförderte|laufende|finanzierte|bewilligte|angelegte) )?(?:Vorhaben|Projekt|Programm|\p{L}+(?:projekt|programm|vorhaben))|Die (?:Projekt|Programm)?[Ll]aufzeit|The (?:project|programme))(?!\p{L})/u;
const ending = /(?<!\p{L})(?:endet|endete|ends|ended|lief|läuft)(?!\p{L})[^,;]{0,20}\d[^,;]*(?:aus)?[.!]?$/u;
/** "Das Projekt startet am", whatever the sentence says of its end behind the date. */
const beginning = /(?<!\p{L})(?:startete?|beginnt|begann|starts|began|begins)\s(?:\p{Ll}+\s){0,3}$/u;
/** Under a heading that names the programme: "Der Landkreis nimmt seit 2017 am Programm teil." */
const thisProgramme =
  /(?<!\p{L})(?:[Dd]as|[Dd]em|[Dd]es|[Aa]m|[Ii]m|[Bb]eim) (?:\p{L}+-?)?(?:[Pp]rogramms?|[Pp]rojekts?|Vorhabens?)(?!\p{L})/u;
/** "Der Landkreis wird von 2016 bis 2019 gefördert": nobody else is said to fund him. */
const funded =
  /(?<!\p{L})(?:wird|werden|wurden?|ist|sind|war|waren)(?!\p{L})(?:[^.;]|(?<=\d)\.){0,120} (?:gefördert|finanziert|bezuschusst|unterstützt)(?![\p{L}-])/u;
/** "Das Büro wird seit 2016 gefördert. Grundlage ist das Programm „X“." */
const basis =
  /^(?:Grundlage|Basis|Möglich|Die (?:Mittel|Förderung|Gelder|Finanzierung)|Finanziert|Gefördert|Dahinter|Das (?:Geld|(?:Förderp|P)rogramm) (?:heißt|stammt|kommt|nennt))(?!\p{L})/u;
const planned = /(?<!\p{L})(?:soll(?:en|te|ten)?|will|wollen|möchten?|geplant|nicht|kein\p{L}*)(?!\p{L})/u;
const takesPart = (words: string): boolean => takingPart.test(words) && !planned.test(words);
/** "(Ende: 29. Februar 2020)", "befristet bis": the end that stands behind its label. */
const endLabelled =
  /(?:(?:Projekt|Förder|Programm|Laufzeit)?[Ee]nde:? (?:am |ist |ist am )?|[Bb]efristet (?:ist (?:sie|es) )?(?:vorerst |zunächst )?|[Vv]erlängert |läuft (?:noch |nun )?)$/u;
const ofFunding =
  /(?<!\p{L})(?:(?:\p{L}*(?:[Ff]örder|[Pp]rojekt))(?:[Pp]hase|[Pp]eriode|[Zz]eitraum)|Projekt|Programm|Vorhaben|Förderung)(?!\p{L})/u;
/** "Gefördert werden für den Zeitraum …": wherever it stands under the heading that names the programme. */
const fundedFor =
  /^(?:(?:Gefördert|Bewilligt|Finanziert) (?:wird|werden|wurden?|sind|ist)|(?:Der|Im) (?:Förder|Projekt|Bewilligungs)zeitraum|(?:Die )?(?:Projekt|Förder)?[Ll]aufzeit|(?:Förder|Projekt|Bewilligungs)zeitraum)(?!\p{L})/u;
/** How many sentences after the one that names the programme may close its period, and under its heading. */
const furtherSentences = 3;
const underHeading = 10;

/**
 * The period of taking part for each mention that has one: beside its name, told by its sentence, or by a later one
 * that goes on from there.
 */
export function findPeriods(
  view: View,
  mentions: readonly ProgrammeMention[],
): ReadonlyMap<ProgrammeMention, Period & { readonly sure: boolean }> {
  const periods = new Map<ProgrammeMention, Period & { readonly sure: boolean }>();
  for (const mention of mentions) {
    const period = findBesideName(view, mention);
    if (period) periods.set(mention, { ...period, sure: true });
  }
  const taken = new Set([...periods.values()].flatMap(({ spans }) => spans.map(({ start }) => start)));
  const add = (mention: ProgrammeMention, { edtf, spans }: Period): void => {
    const known = periods.get(mention);
    const whole = known ? fillPeriod(known, { edtf, spans }) : { edtf, spans };
    if (whole) periods.set(mention, { ...whole, sure: known?.sure ?? false });
  };
  for (const [mention, { edtf, start, end }] of assignDates(view, mentions, taken))
    if (!isWhole(periods.get(mention))) add(mention, { edtf, spans: [{ start, end }] });
  for (const mention of mentions) {
    if (isWhole(periods.get(mention))) continue;
    for (const turn of turnsOf(view, mentions, mention)) add(mention, asPeriod(turn));
    const block = view.blockAt(mention.start);
    if (block) {
      const before = findRightBefore(view, block, mention);
      if (before) add(mention, before);
      const labelled = isWhole(periods.get(mention)) ? [] : findLabelledTurns(view, block, mention);
      for (const turn of [...findInTimeline(view, block, mention), ...labelled]) add(mention, asPeriod(turn));
    }
    if (isWhole(periods.get(mention))) continue;
    for (const further of findFurther(view, mention)) add(mention, further);
  }
  const open = mentions.filter(
    (mention) => !mentions.some((one) => one.name === mention.name && periods.has(one)),
  );
  const last = onlyProgramme(open);
  if (last) for (const told of findToldElsewhere(view, open)) add(last, told);
  const only = onlyProgramme(mentions) ?? titleProgramme(view, mentions);
  if (only)
    for (const phase of findPhases(view)) {
      const at = mentions.find((mention) => mention.name === only.name && periods.has(mention)) ?? only;
      if (!periods.has(at) || !periods.get(at)!.sure) add(at, phase);
    }
  if (only && !mentions.some((mention) => mention.name === only.name && periods.has(mention))) {
    const labelled = findLabelled(view);
    if (labelled) periods.set(only, { ...labelled, sure: true });
  }
  return periods;
}

/** The first mention of the one programme that the document is about. */
function onlyProgramme(mentions: readonly ProgrammeMention[]): ProgrammeMention | undefined {
  const [first] = mentions;
  return mentions.every(({ name }) => name === first?.name) ? first : undefined;
}

/** The first mention of the one programme that the title of the document names. */
function titleProgramme(view: View, mentions: readonly ProgrammeMention[]): ProgrammeMention | undefined {
  const title = view.source.title ?? "";
  const named = title === "" ? [] : mentions.filter(({ name }) => title.includes(name));
  return onlyProgramme(named);
}

const asPeriod = ({ edtf, start, end }: Turn): Period => ({ edtf, spans: [{ start, end }] });

const isWhole = (period: Period | undefined): boolean =>
  period !== undefined && startOf(period.edtf) !== undefined && endOf(period.edtf) !== undefined;

/** A period with the side that it lacks taken from another; `undefined` where the other has none to give. */
export function fillPeriod(known: Period, other: Period): Period | undefined {
  const [start, end] = [startOf(known.edtf), endOf(known.edtf)];
  const [from, to] = [start ?? startOf(other.edtf), end ?? endOf(other.edtf)];
  if (from === start && to === end) return undefined;
  const edtf = makePeriod(from, to);
  return edtf === undefined ? undefined : { edtf, spans: [...known.spans, ...other.spans] };
}

/** What single dates of the sentence tell, where it names no other programme. */
function turnsOf(view: View, mentions: readonly ProgrammeMention[], mention: ProgrammeMention): Turn[] {
  const sentence = findOverlapping(view.sentences, mention);
  if (!sentence) return [];
  const others = view.within(mentions, sentence).filter((other) => other.name !== mention.name);
  const from = Math.max(
    sentence.start,
    ...others.filter(({ end }) => end <= mention.start).map(({ end }) => end),
  );
  const to = Math.min(
    sentence.end,
    ...others.filter(({ start }) => start >= mention.end).map(({ start }) => start),
  );
  return findTurns(view, { start: from, end: to }, mention);
}

/** The periods in sentences that go on from the one of the mention, or from the heading that it is. */
function findFurther(view: View, mention: ProgrammeMention): Period[] {
  const block = view.blockAt(mention.start);
  const first = indexOfOverlapping(view.sentences, mention);
  if (!block || first < 0) return [];
  const isHeading = block.kind === "heading";
  const found: Period[] = findPhasesIn(view, { start: mention.end, end: view.sentences[first]!.end });
  const previous = view.sentences[first - 1];
  if (previous && previous.start >= block.start && basis.test(view.sentences[first]!.text)) {
    const date = view.within(view.mentions.dates, previous).find(({ edtf }) => edtf.includes("/"));
    if (date && funded.test(previous.text) && !planned.test(previous.text))
      found.push({ edtf: date.edtf, spans: [{ start: date.start, end: date.end }] });
  }
  const most = isHeading ? underHeading : furtherSentences;
  for (const [at, sentence] of view.sentences.slice(first + 1, first + 1 + most).entries()) {
    if (at >= furtherSentences && !fundedFor.test(sentence.text)) continue;
    // "Ein Sprachprojekt hilft. Das Projekt läuft …": another one is taken up
    if (at > 0 && otherProject.test(view.sentences[first + at]!.text)) break;
    const below: Block | undefined = sentence.start >= block.end ? view.blockAt(sentence.start) : undefined;
    const words = sentence.text;
    const isSubject = subject.test(words);
    if (sentence.start >= block.end && !(isHeading && below?.headings.at(-1) === block)) {
      // the next paragraph may go on from this one
      const isNext = below?.index === block.index + 1 && below.kind === "paragraph";
      if (!isNext || block.kind !== "paragraph") break;
      if (view.within(view.mentions.programmes, sentence).some(({ name }) => name !== mention.name)) break;
      if (!isSubject) continue;
    }
    const dates = view.within(view.mentions.dates, sentence);
    for (const phase of findPhasesIn(view, sentence)) found.push(phase);
    const whole = dates.find(({ edtf }) => edtf.includes("/"));
    const date = whole ?? dates[0];
    const goesOn = isSubject || anaphor.test(words);
    // "Das Projekt begann im Juni 2019 und wird aus dem ESF finanziert": another name behind what goes on
    const other = view.within(view.mentions.programmes, sentence)[0];
    if (other && !(goesOn && date && other.start > date.end)) break;
    if (!date) continue;
    // "Das Vorhaben beginnt im Mai 2030 und läuft bis zum 30. April 2033"
    const opening = dates[0]!;
    if (
      dates[1] &&
      goesOn &&
      beginning.test(view.slice(sentence.start, opening.start)) &&
      !opening.edtf.includes("/")
    )
      found.push({ edtf: `${opening.edtf}/..`, spans: [{ start: opening.start, end: opening.end }] });
    const labelled = dates.find(
      ({ start, end }) =>
        ofFunding.test(words) &&
        (endLabelled.test(view.slice(sentence.start, start)) ||
          /^ (?:verlängert|prolonged|extended)(?!\p{L})/u.test(view.slice(end, end + 14))),
    );
    if (labelled && !/^\d.*\//u.test(labelled.edtf)) {
      const edtf = `../${labelled.edtf.replace(/^\.\.\/|\/\.\.$/gu, "")}`;
      found.push({ edtf, spans: [{ start: labelled.start, end: labelled.end }] });
      found.push(...findTurns(view, sentence, undefined).map(asPeriod));
      continue;
    }
    const span = { start: date.start, end: date.end };
    const both = whole || !goesOn || !dates[1] ? undefined : betweenBoth(view, date, dates[1]);
    if (both !== undefined) found.push({ edtf: both, spans: [{ start: date.start, end: dates[1]!.end }] });
    else if (!date.edtf.includes("/")) {
      if (goesOn && beginning.test(view.slice(sentence.start, date.start)))
        found.push({ edtf: `${date.edtf}/..`, spans: [span] });
      else if (goesOn && ending.test(words)) found.push({ edtf: `../${date.edtf}`, spans: [span] });
      else found.push(...findTurns(view, sentence, undefined).map(asPeriod));
    } else if (
      isSubject ||
      (goesOn && (running.test(words) || takesPart(words))) ||
      ((isHeading || /^\d.*\/\d/u.test(date.edtf)) && (funded.test(words) || fundedFor.test(words))) ||
      (isHeading && thisProgramme.test(words) && takingPart.test(words))
    )
      found.push({ edtf: date.edtf, spans: [span] }, ...findTurns(view, sentence, undefined).map(asPeriod));
  }
  return found;
}
