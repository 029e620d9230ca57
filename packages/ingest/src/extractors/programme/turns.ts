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
/** "der Förderung durch das Programm „", "in die", "am": words that lead from such a noun to the name. */
const leading = `(?: (?:${article}|in|zu[mr]?|für|von|mit|of|as|als|bei|beim|im|am|an|aus|durch|by|for|\\p{Ll}+(?:e[nsr]|al|ed)|(?:\\p{Ll}+ )?(?:\\p{L}*[Ff]örderung|Teilnahme|Beteiligung|Mitwirkung|Umsetzung|Mittel|funding|participation)|${kind})){0,6} ?["„“»]?(?: |$)?$`;
const beginningOf = new RegExp(
  `(?<!\\p{L})(?:(?:Projekt|Programm)?(?:[Ss]tart|[Bb]eginn)(?:s|es)?|Startschuss|Auftakt|Einstieg|Beitritt|Eintritt|Aufnahme|Verleihung|launch|start|beginning)${leading}`,
  "u",
);
/** "Ende der Förderung durch „", "Auslaufen des Programms „". */
const endOfIt = new RegExp(
  `(?<!\\p{L})(?:(?:Projekt|Programm|Förder)?[Ee]nde|Auslaufen|Abschluss|Beendigung|Ablauf|end|completion|expiry)${leading}`,
  "u",
);
/** "wurde der Kreis Teil des Programms „", "Kreis wird Förderkommune in „". */
const becoming = new RegExp(
  `(?<!\\p{L})(?:wird|wurde|becomes|became)(?!\\p{L})[^,;]{0,60}?(?:Teil|Mitglied|\\p{L}*(?:kommune|standort|region)|part|member)(?: (?:in|im|bei|beim|von|des|der|of|the))*(?: ${kind})? ?["„“»]?$`,
  "u",
);
/** "in das Programm „", "mit „", "dem Programm „": then the verb tells. */
const into = new RegExp(
  `(?<!\\p{L})(?:[Ii]ns?|[Ii]m|[Ii]m Rahmen|[Üü]ber|[Mm]it|[Ff]ür|[Dd]em|[Dd]er|[Aa]ls \\p{L}+ im|joined|entered)(?: ${article})?(?: ${kind})? ?["„“»]?$`,
  "u",
);
const joined =
  /(?<!\p{L})(?:aufgenommen|angeschlossen|eingestiegen|eingetreten|beigetreten|ausgewählt|[Gg]estartet|begann|[Bb]egonnen|[Aa]ngefangen|startete?|beginnt|folgte|joined|entered|(?:stieg|steigt|trat|tritt|nahm|schloss) .{0,100} (?:ein|bei|auf|an)|(?:ging|geht) .{0,100}an den Start|(?:erhielt|bekam) .{0,100} (?:Zuschlag|(?:Förderz|Z)usage|\p{L}*[Bb]escheid|Bewilligung)|(?:Zuschlag|(?:Förderz|Z)usage|\p{L}*[Bb]escheid|Bewilligung) .{0,100} (?:erhalten|bekommen))(?!\p{L})/u;
/** The programme is what begins or ends: "das Projekt „", at the beginning of its clause or behind the verb. */
const asSubject = new RegExp(
  `(?:^|[,;:.–-] |(?<!\\p{L})(?:hat|haben|hatte) (?:der|die) [^,;.:]{3,60} |(?<!\\p{L})(?:hat|ist) (?:im|in der|hier im|bei uns im|für den) [^,;.:]{3,30} |(?:\\d|startete|begann|endete|folgte|lief|kam)(?: (?:auch|hier|dann|schließlich|im \\p{Lu}\\p{L}+|in der \\p{Lu}\\p{L}+))? ?) ?(?:(?:[Dd]as|[Dd]ie|[Dd]er|[Uu]nser|[Tt]he) )?(?:(?<!\\p{L})(?:Teilnahme|Beteiligung|\\p{L}*[Ff]örderung|Umsetzung|Mitwirkung)(?: (?:der|des) (?:\\p{Ll}+en )?\\p{Lu}\\p{L}+)? (?:am|an|an de[mr]|durch|durch das|im|in|aus|aus dem|über|über das|des|der|von)(?: |$)|(?:\\p{L}+['’]s )?participation in )?(?:(?<!\\p{L})${kind} )?["„“»]?$`,
  "u",
);
const opens =
  /(?<!\p{L})(?:(?:Projekt|Programm)?(?:[Bb]eginn|[Ss]tart)|begann(?:en)?|[Bb]egonnen|starteten?|[Gg]estartet|folgten?|began|started|launched|joined|hinzukam|dazukam|[Aa]ngefangen|(?:lief|läuft) .{0,60} an)(?!\p{L})/u;
const closes =
  /(?<!\p{L})(?:endeten?|enden|endet|[Bb]eendet|ausgelaufen|auslief|ausläuft|(?:lief|läuft) .{0,60}aus|[Ee]nde (?:de[rs] )?(?:Bundesf|F)?(?:örderung|örderzeitraums?|örderphase|\p{L}*rogramms|\p{L}*rojekts)|Projektende|Programmende|ended|ends|expired|ran out)(?!\p{L})/u;
/** The verb behind the name. */
const started =
  /^ ?(?:(?:\p{Ll}+ ){0,2}(?:startete|begann|beginnt|startet|started|began|was launched)|(?:wurde|ist|hat|hatte)(?!\p{L})[^,;]{0,60} (?:gestartet|begonnen|angelaufen))(?!\p{L})/u;
const ended =
  /^ ?(?:(?:\p{Ll}+ ){0,2}(?:endet|endete|ended|ran out|lief(?= .{0,60}aus(?!\p{L})))|(?:wurde|war|ist)(?!\p{L})[^,;]{0,60} (?:beendet|ausgelaufen|abgeschlossen))(?!\p{L})/u;
/** "kam das Programm „X“ hinzu" */
const added = /^ (?:\p{Ll}+ ){0,3}(?:hinzu|dazu|ins Spiel|zum Zuge?)(?!\p{L})/u;
/** "hat am 1. März das Programm „X“ begonnen": the auxiliary in front, the participle behind. */
const auxiliary = /(?<!\p{L})(?:ist|sind|war|hat|hatte|wurde)(?!\p{L})/u;
/** "Im Mai lief die Förderung durch „X“ aus" */
const runs = /(?<!\p{L})(?:lief|läuft)(?!\p{L})[^,;]{0,80}$/u;
const closing = /(?<!\p{L})(?:schließ(?:t|en)|schloss(?:en)?|beende(?:n|t|te|ten))(?!\p{L})/u;
const startedBehind = /^ (?:\p{L}+ ){0,4}(?:begonnen|gestartet|angelaufen)(?!\p{L})/u;
const endedBehind = /^ (?:\p{L}+ ){0,4}(?:geendet|ausgelaufen|beendet|abgeschlossen)(?!\p{L})/u;
/** A clause without the programme's name goes on speaking of it. */
const goesOn =
  /(?:^|[,;:.–-] |und )\s*(?:(?:[Ee]s|[Ss]ie|it|[Dd]ie(?:se)? \p{L}*(?:[Ff]örder\p{L}*(?! (?:der|des|von|für)(?!\p{L}))|[Ll]aufzeit|[Tt]eilnahme|[Bb]eteiligung)|(?:[Dd]as|[Dd]ieses) \p{L}*(?:[Pp]rogramm|[Pp]rojekt|[Vv]orhaben)|[Dd]er \p{L}*(?:[Ff]örder|[Pp]rojekt)zeitraum|(?:[Tt]he )?(?:project|programme|[Ff]unding)|(?:[Dd]ie|[Tt]he) (?:zweite|dritte|letzte|second|third|last|final) (?:\p{L}*[Pp]hase|\p{L}*[Pp]eriode?)|[Tt]he two (?:projects|program(?:me)?s)|(?:[Bb]eide|[Dd]ie beiden) (?:Projekte|Programme|Vorhaben))(?!\p{L})|endete|lief|endet|läuft|ended|ran|(?:Projekt|Programm|Förder)?(?:[Ss]tart|[Bb]eginn|ende) (?:war|ist))|(?<!\p{L})(?:begann|startete|endete?|endet|lief|läuft) (?:es|das \p{L}*(?:[Pp]rogramm|[Pp]rojekt|[Vv]orhaben)|die \p{L}*[Ff]örderung(?! (?:der|des|von|für)(?!\p{L})))(?!\p{L})|(?:^|[,;:.–-] )\s*(?:[Bb]egonnen|[Gg]estartet|[Bb]eendet|[Aa]ngefangen) (?:hat|hatte|wurde|ist|war|sind|haben) (?:es|das|sie|wir|die \p{L}*[Ff]örder)|(?:die \p{L}*[Ff]örderung(?! (?:der|des|von|für)(?!\p{L}))|das \p{L}*(?:[Pp]rogramm|[Pp]rojekt|[Vv]orhaben)|der \p{L}*[Ff]örderung)(?!\p{L})/u;
/** "„X“, das im Mai 2016 begann und 2021 auslief". */
const relative =
  /^["“”«’]?, (?:(?:in|an|bei|mit|zu) )?(?:das|die|der|dem|den|welche[rsmn]?|which) [^,;.:]+[.!]?$/u;
/** "…, in das der Kreis 2016 aufgenommen wurde" */
const joining = /^["“”«’]?, (?:in|an|bei|mit|zu) /u;
/** "Bundesweit läuft das Programm seit 2015", "Der Bund startete das Programm 2015": nobody's taking part. */
export const everywhere =
  /(?<!\p{L})(?:[Bb]undesweit|[Ll]andesweit|[Dd]eutschlandweit|(?:[Dd]er (?:Bund|Freistaat)|[Dd]as (?:Land|\p{L}+ministerium)|[Dd]ie (?:Bundes|Landes)regierung) (?:startete|begann|legte|initiierte|rief)|(?:startete|begann|legte|initiierte|rief) (?:der (?:Bund|Freistaat)|das (?:Land|\p{L}+ministerium)|die (?:Bundes|Landes)regierung)|(?:unterstützt|förder|begleite|stärk)(?:t|te|et|ete)? (?:der|das|die) (?:Bund|Freistaat|Land|BM\p{Lu}+|EU|\p{L}*[Mm]inisterium|(?:Bundes|Landes)regierung) (?:seit [\p{L} ]{0,9}\d{4} )?(?:\p{Ll}+e )?(?:Kommunen|Landkreise|Kreise|Städte|Gemeinden|Regionen))(?!\p{L})/u;
/** The end of one phase is not the end. */
const firstPhase =
  /(?<!\p{L})(?:erste[nrs]?|1\.|ersten) (?:\p{L}*[Pp]hase|\p{L}*[Pp]eriode)|first (?:phase|period)/u;
const notYet =
  /(?<!\p{L})(?:soll(?:en|te|ten)?|will(?! (?:run|end|last|continue))|wollen|möchten?|nicht|kein\p{L}*|not|should)(?!\p{L})/u;
const boundary =
  /[;\n]|, | [–—-] |: | (?:und|and) (?=(?:[\p{L}\d.]+ ){0,4}?(?:endete|auslief|ausläuft|lief|läuft|endet|blieb|dauerte|ended|ran)(?!\p{L}))/gu;
const some =
  /[Bb]egonn|begann|[Bb]eginn|[Ss]tart|ngefangen|folgte|wurde|wird|becom|became|aufgenomm|gestiegen|stieg|beigetret|trat|getret|beendet|[Bb]eendet|ausgelaufen|abgeschlossen|ausgewählt|nahm|Beitritt|Eintritt|Aufnahme|Verleihung|lief|läuft|launch|began|joined|entered|end(?:ete|et|ed|s|e)|Ende|Auslaufen|Abschluss|Beendigung|Ablauf|schloss|hinzu|dazu|expired|ran out|completion|Zuschlag|(?:Förderz|Z)usage|\p{L}*[Bb]escheid|Bewilligung/u;

/** No sentence that people write is longer, in UTF-16 code units. */
const longest = 1500;

/**
 * Beginning and end that single dates tell of the one programme a sentence speaks of, or that it goes on speaking of
 * where the name itself stands in the sentence before (`mention` undefined).
 */
export function findTurns(view: View, sentence: Span, named: ProgrammeMention | undefined): Turn[] {
  if (sentence.end - sentence.start > longest) return [];
  const text = view.slice(sentence.start, sentence.end);
  if (!mayMatch(text, some) || !some.test(text)) return [];
  const later = findLaterYear(view, sentence);
  const mention = named && withInsertion(view, sentence, named);
  const dates: readonly Pick<DateMention, "start" | "end" | "edtf">[] = [
    ...view.within(view.mentions.dates, sentence),
    ...(later ? [later] : []),
  ];
  const wholes = mention ? [...dates, mention] : dates;
  const cuts = matchesOf(text, boundary).flatMap(({ index, 0: mark }) => {
    const at = sentence.start + index;
    // "2010: Start des Projekts": the colon ends the date's label
    if (
      /^(?:: | [–—-] )$/u.test(mark) &&
      dates.some(({ start, end }) => start === sentence.start && end === at)
    )
      return [];
    return wholes.some(({ start, end }) => start <= at && at < end) ? [] : [at];
  });
  const turns = dates.flatMap((date): (Turn & { readonly isLabelled: boolean })[] => {
    if (date.edtf.includes("/")) return [];
    const start = Math.max(sentence.start, ...cuts.filter((at) => at < date.start));
    const end = Math.min(sentence.end, ...cuts.filter((at) => at >= date.end));
    const words = view.slice(start, end);
    if (notYet.test(words) || everywhere.test(words)) return [];
    const own = mention !== undefined && mention.start >= start && mention.end <= end ? mention : undefined;
    const isFirst = firstPhase.test(view.slice(sentence.start, end));
    const isRelative =
      mention !== undefined && start >= mention.end && relative.test(view.slice(mention.end, end));
    const turn = own
      ? turnOf(view, { start, end }, own)
      : isRelative || goesOn.test(words)
        ? isRelative && joining.test(view.slice(mention!.end, end)) && joined.test(words)
          ? "begin"
          : turnIn(words)
        : undefined;
    if (turn === undefined || (turn === "end" && isFirst)) return [];
    const edtf = turn === "begin" ? `${date.edtf}/..` : `../${date.edtf}`;
    return [{ edtf, start: date.start, end: date.end, isLabelled: labelled.test(words) }];
  });
  // the day of the notice is not the one of the beginning, where that is told as well
  return [...turns.filter(({ isLabelled }) => isLabelled), ...turns.filter((turn) => !turn.isLabelled)].map(
    ({ edtf, start, end }) => ({ edtf, start, end }),
  );
}

const labelled = /(?:Projekt|Programm|Förder|Maßnahmen)(?:start|beginn|ende|abschluss)(?!\p{L})/u;

/** "– hier kurz „BI“ genannt –", ", ein Förderprogramm des Bundes,", "(BMBF)": what stands between a name and its verb. */
const insertion =
  /^["“”«’!]{0,3}s?(?: [–-] [^–;.\d]{3,80} [–-](?= )|, (?:kurz|auch|genannt|ein|eine|gefördert|finanziert|getragen)(?!\p{L})[^,;.\d]{3,80},(?= )| \([^()\d]{2,60}\)(?= ))/u;

function withInsertion(view: View, sentence: Span, mention: ProgrammeMention): ProgrammeMention {
  const after = view.slice(mention.end, Math.min(sentence.end, mention.end + 100));
  return { ...mention, end: mention.end + (insertion.exec(after)?.[0].length ?? 0) };
}

function turnIn(words: string): "begin" | "end" | undefined {
  if (closes.test(words)) return "end";
  return opens.test(words) ? "begin" : undefined;
}

/** What the clause that names the programme tells of it. */
export function turnOf(view: View, clause: Span, mention: Span): "begin" | "end" | undefined {
  const before = view.slice(clause.start, mention.start).replace(/^[;,\s]+/u, "");
  const after = view.slice(mention.end, clause.end);
  if (beginningOf.test(before) || becoming.test(before)) return "begin";
  if (endOfIt.test(before)) return "end";
  const rest = after.replace(/^["“”«]/u, "");
  if (into.test(before) && (joined.test(rest) || joined.test(`${before}${rest}`))) return "begin";
  // "Am 31. Januar schließen wir das Projekt „X“ ab"
  if (closing.test(before) && (/beend/u.test(before) || /(?:^|\s)ab[.!]?$/u.test(rest))) return "end";
  if (!asSubject.test(before)) return undefined;
  if (ended.test(rest)) return "end";
  if (/(?:endete|ended)(?!\p{L})[^,;]{0,40}$/u.test(before)) return "end";
  if (started.test(rest)) return "begin";
  if (runs.test(before) && /^[^,;]{0,60} aus[.!]?$/u.test(rest)) return "end";
  if (auxiliary.test(before)) {
    if (startedBehind.test(rest)) return "begin";
    if (endedBehind.test(rest)) return "end";
  }
  if (/(?:kam(?:en)?|tr[ae]ten|trat|stieß(?:en)?)(?!\p{L})[^,;]{0,40}$/u.test(before) && added.test(rest))
    return "begin";
  return /(?:startete|begann|folgte)(?!\p{L})[^,;]{0,40}$/u.test(before) ? "begin" : undefined;
}
