import type { DateMention } from "../../language/dates.js";
import { readDeeds } from "../../language/deeds.js";
import { matchesOf } from "../../language/find-all.js";
import { wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { tellsSomething } from "../measure/deeds.js";
import { attributiveStep, occasionStep } from "./attributive.js";
import { candidateOf, listOf, type Milestone } from "./candidate.js";
import { clauseOf, handedOver, nominalStep } from "./clauses.js";
import { agreements, beforeDate, behind, isEventful, isStep, isUsable, opensWith, trim } from "./dated.js";
import { readHistoric } from "./historic.js";
import { readPast } from "./past-steps.js";
import { goesOnSince, readApposed, readSince } from "./since.js";
import { readFirstMeeting, readStart } from "./starts.js";
import {
  acted,
  actedBefore,
  deciding,
  founding,
  future,
  lasting,
  pending,
  published,
  statistical,
} from "./steps.js";
import { readTold } from "./told.js";

/** "Seit 2009 sorgt …", "Im Jahr 2015 wurde … eingerichtet", "Das Büro besteht seit 2016". */
export function readSentence(view: View, sentence: Span): Milestone[] {
  const dates = datesOf(view, sentence);
  if (dates.length === 0 || ofGuests.test(view.slice(sentence.start, sentence.start + 60))) return [];
  const clause = closedClause(view, sentence, dates);
  if (clause) return readSentence(view, clause);
  const apposed = readApposed(view, sentence, dates[0]!);
  if (apposed) return [apposed];
  const occasions = dates.flatMap((date) => {
    const step = occasionStep(view.text, sentence, date);
    return step ? listOf(candidateOf(view, date, step.span, 0.62, "nominal")) : [];
  });
  if (occasions.length > 0) return occasions;
  // "des 2012 veröffentlichten Berichts" dates a noun and not what the sentence says of it
  const ofNoun = dates.some((date) => attributiveStep(view.text, sentence, date) !== undefined);
  const steps = ofNoun ? [] : readStep(view, sentence, dates);
  // of several dates the first need not be the one of the step
  if (steps.length > 0 && !(steps[0]!.rule === "sentence-within" && dates.length > 1)) return steps;
  const past = sentence.end - sentence.start > longestSentence ? [] : readPast(view, sentence, dates);
  if (past.length > 0) return past;
  if (steps.length > 0) return steps;
  const deeds = readDeed(view, sentence, dates);
  if (deeds.length > 0 || ofNoun) return deeds;
  const [date] = dates;
  const started =
    dates.length === 1
      ? (readStart(view, sentence, date!) ?? readFirstMeeting(view, sentence, date!))
      : undefined;
  if (started) return [started];
  const told = readToldOnce(view, sentence, dates);
  if (told.length > 0) return told;
  const historic = dates.length === 1 ? readHistoric(view, sentence, date!) : undefined;
  if (historic) return [historic];
  return listOf(readFirstOf(view, sentence, dates));
}

/** "Zur ersten kamen am 3. Mai 180 Gäste": an event, told by its number. */
const ofGuests =
  /^(?:Zu[rm]|Bei der|Beim|An der) (?:ersten|zweiten|dritten|vierten|letzten|\d+\.) (?:kamen|waren|nahmen|begrüßten?|trafen)(?!\p{L})/u;

/** ", die erste Bildungskonferenz folgte am 4. Mai": a clause of its own behind one with another date. */
function readFirstOf(view: View, sentence: Span, dates: readonly DateMention[]): Milestone | undefined {
  const last = dates.at(-1)!;
  const comma = dates.length < 2 ? -1 : view.slice(sentence.start, last.start).lastIndexOf(", ");
  if (comma < 0) return undefined;
  return readFirstMeeting(view, { start: sentence.start + comma + 2, end: sentence.end }, last);
}

/** What each clause with a date of its own tells: of two dates of one clause the first. */
function readToldOnce(view: View, sentence: Span, dates: readonly DateMention[]): Milestone[] {
  if (sentence.end - sentence.start > longestSentence) return [];
  const told = new Map<number, Milestone>();
  for (const date of dates) {
    const step = readTold(view, sentence, date);
    const at = step?.spans[0].start;
    if (step && at !== undefined && !told.has(at)) told.set(at, step);
  }
  return [...told.values()];
}

/** Behind the comma of a long sentence: "…, seit die Stelle im Jahre 2016 eingerichtet wurde". */
const subordinate = /[,;]\s(?=(?:seit|nachdem|als|seitdem)\s(?:der|die|das|ein|eine|es)\s)/gu;

/** The clause with its conjunction that holds the date of a sentence too long to be read whole. */
function closedClause(view: View, sentence: Span, dates: readonly DateMention[]): Span | undefined {
  if (sentence.end - sentence.start <= longestSentence || dates.length > 1) return undefined;
  const [date] = dates;
  const words = view.slice(sentence.start, date!.start);
  const last = matchesOf(words, subordinate).at(-1);
  const start = last && sentence.start + last.index + last[0].length;
  if (start === undefined || /[,;]\s/u.test(view.slice(start, date!.start))) return undefined;
  const stop = /[,;.]\s|[.!]$/u.exec(view.slice(date!.end, sentence.end))?.index;
  const end = stop === undefined ? sentence.end : date!.end + stop;
  return end - start <= longestSentence ? { start, end } : undefined;
}

/** What happened before is the history of houses and clubs. */
const earliest = "1980";

function datesOf(view: View, sentence: Span): DateMention[] {
  return view
    .within(view.mentions.dates, sentence)
    .filter(
      (date) =>
        isUsable(date) &&
        date.edtf >= earliest &&
        !isOfName(view, date) &&
        !isExceeded(view, date) &&
        !isAhead(view, date) &&
        !isAttribute(view, date) &&
        !isGloss(view, sentence, date) &&
        !isOfProgramme(view, date),
    );
}

/** How far a bracket may open before a date within it, and close behind it, in UTF-16 code units. */
const longestGloss = 80;

/** "(2 Stellen, seit 2012, im Rathaus)", "(Heft, 2016)", "(2020, 2022)": one of several remarks on the noun before. */
function isGloss(view: View, sentence: Span, { start, end, precision }: DateMention): boolean {
  if (precision === "day") return false;
  const before = view.slice(Math.max(sentence.start, start - longestGloss), start);
  const open = before.lastIndexOf("(");
  if (open < 0 || before.indexOf(")", open) >= 0) return false;
  const after = view.slice(end, Math.min(sentence.end, end + longestGloss));
  const close = after.indexOf(")");
  return (
    close >= 0 &&
    /^\((?:[^()]*[,;] )?(?:(?:seit|ab|Stand|since|as of) )?$/u.test(before.slice(open)) &&
    /^(?:$|[,;] )/u.test(after.slice(0, close)) &&
    (/[,;]/u.test(before.slice(open)) || close > 0)
  );
}

/** "Bildungskommunen (seit 2023)": the programme's own. */
function isOfProgramme(view: View, { start }: DateMention): boolean {
  return (
    view.text[start - 1] === "(" &&
    view
      .within(view.mentions.programmes, { start: Math.max(0, start - 80), end: start })
      .some(({ end }) => /^["“”«]? ?\($/u.test(view.slice(end, start)))
  );
}

/** "Das seit Juni 2017 geförderte Projekt verbindet …": since then it is funded, whatever else it does. */
function isAttribute(view: View, { start, end, edtf }: DateMention): boolean {
  return (
    edtf.endsWith("/..") &&
    /(?<!\p{L})(?:[Dd](?:er|ie|as|em|en|es)|[Ee]ine?[mnrs]?) (?:(?:bereits|schon) )?(?:seit (?:(?:dem|Anfang|Mitte|Ende) )?)?$/u.test(
      view.slice(Math.max(0, start - 30), start),
    ) &&
    /^(?: [\p{L}-]+){0,9}? \p{Ll}{3,}(?:te|ene|ende)[rnsm]? \p{Lu}/u.test(view.slice(end, end + 120))
  );
}

/** "Im Herbst erscheint zudem der dritte Bericht": a season or month without a year, and what is to come in it. */
function isAhead(view: View, { end, implied }: DateMention): boolean {
  return (
    implied?.includes("year") === true &&
    /^\s(?:erscheint|startet|beginnt|eröffnet|folgt|kommt|geht|steht|legen wir|starten wir)\s(?:\p{Ll}+\s)?(?:zudem|auch|dann|außerdem|noch|unser|unsere|ein|eine|der|die|das)\s/u.test(
      view.slice(end, end + 40),
    )
  );
}

/** "über das Jahr 2021 hinaus", "nach 2014", "nach 2013 und 2016" */
function isExceeded(view: View, { start, end }: Span): boolean {
  return (
    /^\shinaus(?!\p{L})/u.test(view.slice(end, end + 8)) ||
    /(?<!\p{L})(?:[Bb]is|[Nn]ach|[Vv]or|[Ff]ür|gegenüber|beyond|(?<!not )until|before)\s(?:(?:dem|den|zum|das|Ende|Jahre?|Anfang|\d{4},?|und)\s)*$/u.test(
      view.slice(Math.max(0, start - 32), start),
    )
  );
}

/** "Der Kreis hat im Jahr 2024 einen weiteren Bildungsbericht veröffentlicht": what was done in a year or month. */
function readDeed(view: View, sentence: Span, dates: readonly DateMention[]): Milestone[] {
  const [date] = dates;
  const whole = view.slice(sentence.start, sentence.end);
  if (!date || dates.length > 1 || !/^(?:year|month)$/u.test(date.precision) || date.edtf.includes("/"))
    return [];
  if (statistical.test(whole) || pending.test(whole) || !isStep(view, whole, sentence)) return [];
  const deed = readDeeds(view, sentence).find(
    ({ aspect, start, end }) => /^(?:did|wasDone)$/u.test(aspect) && start <= date.start && date.end <= end,
  );
  return deed && tellsSomething(view, deed) ? listOf(candidateOf(view, date, deed, 0.62, "deed")) : [];
}

function readStep(view: View, sentence: Span, dates: readonly DateMention[]): Milestone[] {
  const date = dates[0];
  const whole = view.slice(sentence.start, sentence.end);
  if (!date || whole.length > longestSentence || /\?\s*$/u.test(whole)) return [];
  // what is planned behind a semicolon does not undo what was done before it
  const around = clauseAround(whole, date.start - sentence.start);
  if (pending.test(around) || future.test(around) || /^(?:Hätten?|Wäre[n]?|Wenn|Falls)\s/u.test(whole))
    return [];
  const text = behind(view, date, sentence, 1);
  const words = text ? view.slice(text.start, text.end) : "";
  const since = date.edtf.endsWith("/..");
  const trailing = readTrailing(view, sentence, whole, dates);
  if (trailing.length > 0) return trailing;
  const nominal = nominalStep(
    view.text,
    sentence,
    trim(view, { start: sentence.start, end: date.start }, beforeDate),
  );
  if (
    nominal &&
    isStep(view, view.slice(nominal.start, nominal.end), nominal) &&
    (view.text[date.end] === "," || !founding.test(words))
  )
    return listOf(candidateOf(view, date, nominal, 0.66, "nominal"));
  const handed = date.precision === "day" && dates.length === 1 ? handedOver(view.text, sentence) : undefined;
  if (handed && !(handed.text.endsWith("erhalten") && !isCommunes(view, sentence)))
    return listOf(
      readTold(view, sentence, date) ??
        candidateOf(view, date, handed.span, 0.64, "handed-over", undefined, handed.text),
    );
  // "die zweite Förderphase, die im Juli 2019 begonnen hat": what else the sentence tells does not matter
  const explained = explainedBy(view, sentence, date);
  if (explained) return listOf(explained);
  if (!isStep(view, whole, sentence, deciding.test(whole))) return [];
  const eventful = isEventful(date, whole, view.blockAt(sentence.start));
  if (opensWith(view, sentence, date)) {
    /** "Seit 2020 werden Fachkräfte fortgebildet": what is done for people, again and again. */
    const taught =
      /^\s*(?:wird|werden)\s[^;:!?]{0,200}\s(?:fort|weiter|aus)?(?:gebildet|geschult|qualifiziert|unterrichtet|betreut|beraten|gefördert|angeboten)(?=[,.;]|$)/u;

    const states =
      founding.test(words) ||
      published.test(words) ||
      deciding.test(words) ||
      (since && !taught.test(words) && (lasting.test(words) || goesOnSince(words, view, text?.start))) ||
      (date.precision !== "day" && acted.test(words) && !statistical.test(words));
    return text && states && !eventful && wordCount(words) >= 2
      ? listOf(candidateOf(view, date, text, since || date.precision === "year" ? 0.72 : 0.65, "sentence"))
      : [];
  }
  const before = behindOpening(view, trim(view, { start: sentence.start, end: date.start }, beforeDate));
  if (since) return listOf(readSince(view, sentence, date, before));
  // "Das Bildungsbüro wurde 2008 gegründet.", "Eingerichtet wurde es 2008, gefördert vom Land."
  const adds = view.text[date.end] === ",";
  const didThen =
    date.precision !== "day" &&
    text !== undefined &&
    !statistical.test(whole) &&
    actedBefore.test(whole.slice(0, date.start - sentence.start));
  if (didThen && !eventful && wordCount(whole) <= 40)
    return listOf(candidateOf(view, date, sentence, 0.6, "sentence-within", [before, text!]));
  if (!states(whole) || eventful || /^Was\s/u.test(whole)) return [];
  const clause = clauseOf(view.text, sentence, date);
  if (clause)
    return states(clause.text)
      ? listOf(candidateOf(view, date, clause.span, 0.62, "clause-within", undefined, clause.text))
      : [];
  if (wordCount(whole) > 40) return [];
  // "Mit dem Beschluss vom 7. Dezember 2016 wurde … verankert"
  const opening =
    /^(?:Mit|Durch|Nach) (?:de[mnr]|einem|einer) /u.test(whole) &&
    text !== undefined &&
    wordCount(words) >= 4;
  const parts = opening && text ? [text] : adds || !text ? [before] : [before, text];
  // "beschloss am 22. Januar, ein Büro einzurichten": what was decided
  const decided =
    adds && text && decidesTo.test(view.slice(before.start, before.end)) && infinitive.test(words);
  const within = decided
    ? candidateOf(
        view,
        date,
        sentence,
        0.6,
        "sentence-within",
        undefined,
        `${view.slice(before.start, before.end)}, ${words.replace(/[.!]+$/u, "")}`,
      )
    : candidateOf(view, date, sentence, 0.6, "sentence-within", parts);
  // "So schildert der Kreis, wie 2014 … gelegt wurde": what is left has to say it
  return within && states(within.value.text) ? [within] : [];
}

const decidesTo =
  /(?<!\p{L})(?:beschloss(?:en)?|entschied(?:en)?(?: sich)?|verständigte[n]? sich|einigte[n]? sich)$/u;
const infinitive = /^[^,;:]{6,200}?(?:\szu\s\p{Ll}{3,}|\s\p{Ll}{2,}zu\p{Ll}{3,})[.!]?$/u;

/** "As part of the campaign, a first report was published …": English puts a comma behind what comes first. */
function behindOpening(view: View, span: Span): Span {
  const opening =
    /^(?:As|In|With|After|Following|During|Within|Under|Since|At|By|To|Through|Together|For|On)\s[^,()]{3,90},\s/u.exec(
      view.slice(span.start, span.end),
    );
  return opening ? { start: span.start + opening[0].length, end: span.end } : span;
}

/** Who is given something: the commune, and nobody else that is named. */
function isCommunes(view: View, sentence: Span): boolean {
  const { communes, persons } = view.mentions;
  if (view.within(persons, sentence).length > 0) return false;
  return (
    view.within(communes, sentence).length > 0 ||
    /(?<!\p{L})(?:Stadt|\p{L}*[Kk]reis|Kommune|Gemeinde|\p{L}*[Rr]egion)(?!\p{L})/u.test(
      view.slice(sentence.start, sentence.end),
    )
  );
}

const states = (words: string): boolean =>
  founding.test(words) || published.test(words) || deciding.test(words);

/** The step that a relative clause tells of its noun. */
function explainedBy(view: View, sentence: Span, date: DateMention): Milestone | undefined {
  if (
    !/,\s(?:die|der|das|den|dem|welche[rs]?|which|that)\s[^,]*$/u.test(view.slice(sentence.start, date.start))
  )
    return undefined;
  const clause = clauseOf(view.text, sentence, date);
  return clause && states(clause.text) && isStep(view, clause.text, clause.span)
    ? candidateOf(view, date, clause.span, 0.62, "clause-within", undefined, clause.text)
    : undefined;
}

function clauseAround(words: string, at: number): string {
  const end = words.indexOf(";", at);
  const around = words.slice(words.lastIndexOf(";", at) + 1, end < 0 ? words.length : end);
  const intended = intendedBehind.exec(around)?.index;
  return intended !== undefined && intended > at ? around.slice(0, intended) : around;
}

/** ", Teilhabe soll dadurch gestärkt werden": what is hoped for, in a main clause behind the one that tells a step. */
const intendedBehind =
  /(?<=(?:t|en)),\s(?=(?:\p{Lu}|d(?:er|ie|as)\s\p{L}|und\s)[^,;:]{3,140}?(?<!\p{L})soll(?:en)?(?!\p{L}))/u;

/** Longer sentences are none that state a step, in UTF-16 code units. */
const longestSentence = 400;

/** "So sind die ersten beiden Berichte entstanden, 2011 und 2014." */
function readTrailing(view: View, sentence: Span, whole: string, dates: readonly DateMention[]): Milestone[] {
  const first = dates[0]!;
  const clause = { start: sentence.start, end: first.start };
  const words = view.slice(clause.start, clause.end);
  if (!/,\s*$/u.test(words) || !(published.test(words) || founding.test(words))) return [];
  if (!/^[\s\d,.]*(?:(?:und|and)[\s\d]*)?[.)]?$/u.test(whole.slice(first.start - sentence.start))) return [];
  if (agreements.test(words)) return [];
  const text = trim(view, clause, beforeDate);
  return dates.flatMap((date) => listOf(candidateOf(view, date, text, 0.68, "trailing")));
}

/** "Bildungsstrategie 2030", "Agenda 2030": the year belongs to the name. */
function isOfName(view: View, { start, end, precision }: DateMention): boolean {
  // "„Auental 2040“"
  if (
    precision === "year" &&
    /^[“”"»«]/u.test(view.slice(end, end + 1)) &&
    /\p{L}\s$/u.test(view.slice(Math.max(0, start - 2), start))
  )
    return true;
  return (
    precision === "year" &&
    /(?:[Ss]trategie|[Aa]genda|[Kk]onzept|[Pp]lan|[Ll]eitbild|[Vv]ision|[Pp]rogramm|[Bb]erichte?|[Rr]eport|[Aa]tlas|[Kk]ompass|[Kk]onferenz|[Ff]orum|[Kk]ongress|Strategy|Plan)\s$/u.test(
      view.slice(Math.max(0, start - 14), start),
    )
  );
}
