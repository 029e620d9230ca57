import type { DateMention } from "../../language/dates.js";
import { matchesOf, mayMatch } from "../../language/find-all.js";
import { findLaterYear } from "../../language/later-years.js";
import type { ProgrammeMention } from "../../language/programmes.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** A day, month or year on which taking part began or ended, as a period that is open on the other side. */
export interface Turn extends Span {
  readonly edtf: string;
}

const kind =
  "(?:\\p{L}*(?:[Pp]rogramm|[Pp]rojekt|[Vv]orhaben|[Ii]nitiative|[Ss]iegel|[Pp]rogramme?|[Pp]roject)(?:e?s|e)?|(?:\\p{L}+-)+Programms?)";
const article = "(?:de[rsmn]|das|die|dieses|the)";
/** "Start des Projekts „", "Einstieg in „", "Beitritt zum Programm „". */
const beginningOf = new RegExp(
  `(?<!\\p{L})(?:(?:Projekt|Programm)?(?:[Ss]tart|[Bb]eginn)(?:s|es)?|Startschuss|Einstieg|Beitritt|Eintritt|Aufnahme|Verleihung|launch|start|beginning)(?: (?:in|zu[mr]?|für|von|mit|of|als|bei|beim|im) ?)?(?: ?${article})?(?: ?${kind})?(?: ?(?:„|“|»|"))?(?: |$)?$`,
  "u",
);
/** "in das Programm „", "mit „", "dem Programm „": then the verb tells. */
const into = new RegExp(
  `(?<!\\p{L})(?:[Ii]ns?|[Mm]it|[Ff]ür|[Dd]em|[Aa]ls \\p{L}+ im|joined|entered)(?: ${article})?(?: ${kind})? ?["„“»]?$`,
  "u",
);
const joined =
  /(?<!\p{L})(?:aufgenommen|eingestiegen|eingetreten|beigetreten|ausgewählt|gestartet|begann|begonnen|startete|folgte|joined|entered|(?:stieg|trat|nahm) .{0,100} (?:ein|bei|auf)|(?:erhielt|bekam) .{0,100} (?:Zuschlag|Zusage|Förderbescheid|Bewilligung))(?!\p{L})/u;
/** The programme is what begins or ends: "das Projekt „", at the beginning of its clause or behind the verb. */
const asSubject = new RegExp(
  `(?:^|[,;:.–-] |(?<!\\p{L})(?:hat|haben|hatte) (?:der|die) [^,;.:]{3,60} |(?:\\d|startete|begann|endete|folgte|lief|kam)(?: (?:auch|hier|dann|schließlich|im \\p{Lu}\\p{L}+|in der \\p{Lu}\\p{L}+))? ?) ?(?:(?:[Dd]as|[Dd]ie|[Dd]er|[Tt]he) )?(?:(?<!\\p{L})${kind} )?["„“»]?$`,
  "u",
);
const opens =
  /(?<!\p{L})(?:(?:Projekt|Programm)?(?:[Bb]eginn|[Ss]tart)|begann(?:en)?|[Bb]egonnen|starteten?|[Gg]estartet|folgten?|began|started|launched|joined|(?:lief|läuft) .{0,60} an)(?!\p{L})/u;
const closes =
  /(?<!\p{L})(?:endeten?|enden|endet|[Bb]eendet|ausgelaufen|auslief|ausläuft|(?:lief|läuft) .{0,60}aus|[Ee]nde (?:de[rs] )?(?:Bundesf|F)?(?:örderung|örderzeitraums?|örderphase|\p{L}*rogramms|\p{L}*rojekts)|Projektende|Programmende|ended|ends|expired|ran out)(?!\p{L})/u;
/** The verb behind the name. */
const started =
  /^ ?(?:(?:\p{Ll}+ ){0,2}(?:startete|begann|started|began|was launched)|(?:wurde|ist|hat|hatte)(?!\p{L})[^,;]{0,60} (?:gestartet|begonnen|angelaufen))(?!\p{L})/u;
const ended =
  /^ ?(?:(?:\p{Ll}+ ){0,2}(?:endete|ended|ran out|lief(?= .{0,60}aus(?!\p{L})))|(?:wurde|war|ist)(?!\p{L})[^,;]{0,60} (?:beendet|ausgelaufen|abgeschlossen))(?!\p{L})/u;
/** "hat am 1. März das Programm „X“ begonnen": the auxiliary in front, the participle behind. */
const auxiliary = /(?<!\p{L})(?:ist|sind|war|hat|hatte|wurde)(?!\p{L})/u;
const closing = /(?<!\p{L})(?:schließ(?:t|en)|schloss(?:en)?|beende(?:n|t|te|ten))(?!\p{L})/u;
const startedBehind = /^ (?:\p{L}+ ){0,4}(?:begonnen|gestartet|angelaufen)(?!\p{L})/u;
const endedBehind = /^ (?:\p{L}+ ){0,4}(?:geendet|ausgelaufen|beendet|abgeschlossen)(?!\p{L})/u;
/** A clause without the programme's name goes on speaking of it. */
const goesOn =
  /(?:^|[,;:.–-] |und )\s*(?:(?:[Ee]s|[Ss]ie|it|[Dd]ie(?:se)? \p{L}*(?:[Ff]örder\p{L}*(?! (?:der|des|von|für)(?!\p{L}))|[Ll]aufzeit|[Tt]eilnahme|[Bb]eteiligung)|(?:[Dd]as|[Dd]ieses) \p{L}*(?:[Pp]rogramm|[Pp]rojekt|[Vv]orhaben)|[Dd]er \p{L}*(?:[Ff]örder|[Pp]rojekt)zeitraum|(?:the )?(?:project|programme|funding)|[Tt]he two (?:projects|program(?:me)?s)|(?:[Bb]eide|[Dd]ie beiden) (?:Projekte|Programme|Vorhaben))(?!\p{L})|endete|lief|endet|läuft|ended|ran|(?:Projekt|Programm)?(?:[Ss]tart|[Bb]eginn) (?:war|ist))|(?<!\p{L})(?:begann|startete|endete?|endet|lief|läuft) (?:es|das \p{L}*(?:[Pp]rogramm|[Pp]rojekt|[Vv]orhaben)|die \p{L}*[Ff]örderung(?! (?:der|des|von|für)(?!\p{L})))(?!\p{L})|(?:^|[,;:.–-] )\s*(?:[Bb]egonnen|[Gg]estartet|[Bb]eendet) (?:hat|hatte|wurde|ist|war) (?:es|das|sie|die \p{L}*[Ff]örder)|(?:die \p{L}*[Ff]örderung(?! (?:der|des|von|für)(?!\p{L}))|das \p{L}*(?:[Pp]rogramm|[Pp]rojekt|[Vv]orhaben)|der \p{L}*[Ff]örderung)(?!\p{L})/u;
/** "„X“, das im Mai 2016 begann und 2021 auslief". */
const relative = /^["“”«’]?, (?:das|die|der|welche[rs]?|which) [^,;.:]+[.!]?$/u;
/** The end of one phase is not the end. */
const firstPhase =
  /(?<!\p{L})(?:erste[nrs]?|1\.|ersten) (?:\p{L}*[Pp]hase|\p{L}*[Pp]eriode)|first (?:phase|period)/u;
const notYet = /(?<!\p{L})(?:soll(?:en|te|ten)?|will|wollen|möchten?|nicht|kein\p{L}*|not|should)(?!\p{L})/u;
const boundary =
  /[;\n]|, | [–—-] |: | (?:und|and) (?=(?:[\p{L}\d.]+ ){0,4}?(?:endete|auslief|ausläuft|lief|läuft|endet|blieb|dauerte|ended|ran)(?!\p{L}))/gu;
const some =
  /[Bb]egonn|begann|beginn|[Ss]tart|folgte|aufgenomm|gestiegen|stieg|beigetret|trat|getret|beendet|[Bb]eendet|ausgelaufen|abgeschlossen|ausgewählt|nahm|Beitritt|Eintritt|Aufnahme|Verleihung|lief|läuft|launch|began|joined|entered|end(?:ete|et|ed|s|e)|Ende|expired|ran out|Zuschlag|Zusage|Förderbescheid|Bewilligung/u;

/** No sentence that people write is longer, in UTF-16 code units. */
const longest = 1500;

/**
 * Beginning and end that single dates tell of the one programme a sentence speaks of, or that it goes on speaking of
 * where the name itself stands in the sentence before (`mention` undefined).
 */
export function findTurns(view: View, sentence: Span, mention: ProgrammeMention | undefined): Turn[] {
  if (sentence.end - sentence.start > longest) return [];
  const text = view.slice(sentence.start, sentence.end);
  if (!mayMatch(text, some) || !some.test(text)) return [];
  const later = findLaterYear(view, sentence);
  const dates: readonly Pick<DateMention, "start" | "end" | "edtf">[] = [
    ...view.within(view.mentions.dates, sentence),
    ...(later ? [later] : []),
  ];
  const wholes = mention ? [...dates, mention] : dates;
  const cuts = matchesOf(text, boundary).flatMap(({ index, 0: mark }) => {
    const at = sentence.start + index;
    // "2010: Start des Projekts": the colon ends the date's label
    if (mark === ": " && dates.some(({ start, end }) => start === sentence.start && end === at)) return [];
    return wholes.some(({ start, end }) => start <= at && at < end) ? [] : [at];
  });
  return dates.flatMap((date): Turn[] => {
    if (date.edtf.includes("/")) return [];
    const start = Math.max(sentence.start, ...cuts.filter((at) => at < date.start));
    const end = Math.min(sentence.end, ...cuts.filter((at) => at >= date.end));
    const words = view.slice(start, end);
    if (notYet.test(words)) return [];
    const own = mention !== undefined && mention.start >= start && mention.end <= end ? mention : undefined;
    const isFirst = firstPhase.test(view.slice(sentence.start, end));
    const isRelative =
      mention !== undefined && start >= mention.end && relative.test(view.slice(mention.end, end));
    const turn = own
      ? turnOf(view, { start, end }, own)
      : isRelative || goesOn.test(words)
        ? turnIn(words)
        : undefined;
    if (turn === undefined || (turn === "end" && isFirst)) return [];
    return [
      { edtf: turn === "begin" ? `${date.edtf}/..` : `../${date.edtf}`, start: date.start, end: date.end },
    ];
  });
}

function turnIn(words: string): "begin" | "end" | undefined {
  if (closes.test(words)) return "end";
  return opens.test(words) ? "begin" : undefined;
}

/** What the clause that names the programme tells of it. */
function turnOf(view: View, clause: Span, mention: Span): "begin" | "end" | undefined {
  const before = view.slice(clause.start, mention.start).replace(/^[;,\s]+/u, "");
  const after = view.slice(mention.end, clause.end);
  if (beginningOf.test(before)) return "begin";
  const rest = after.replace(/^["“”«]/u, "");
  if (into.test(before) && (joined.test(rest) || joined.test(`${before}${rest}`))) return "begin";
  // "Am 31. Januar schließen wir das Projekt „X“ ab"
  if (closing.test(before) && (/beend/u.test(before) || /(?:^|\s)ab[.!]?$/u.test(rest))) return "end";
  if (!asSubject.test(before)) return undefined;
  if (ended.test(rest)) return "end";
  if (/(?:endete|ended)(?!\p{L})[^,;]{0,40}$/u.test(before)) return "end";
  if (started.test(rest)) return "begin";
  if (auxiliary.test(before)) {
    if (startedBehind.test(rest)) return "begin";
    if (endedBehind.test(rest)) return "end";
  }
  return /(?:startete|begann|folgte)(?!\p{L})[^,;]{0,40}$/u.test(before) ? "begin" : undefined;
}
