import type { DateMention } from "../../language/dates.js";
import { matches } from "../../language/find-all.js";
import { wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { candidateOf, type Milestone } from "./candidate.js";
import { agreements, behind } from "./dated.js";

/** What a commune starts for its education: a project, an office, a region; no course, no registration. */
const undertaking =
  "(?:[„“»][^“”„«»]{2,60}[“”«]|(?!\\p{L}*(?:[Aa]usstellung|[Kk]urs|[Ww]ettbewerb|[Rr]eihe|[Ww]oche|[Aa]nmeldung|[Ff]rist|jahr)(?!\\p{L}))\\p{L}*(?:[Pp]rojekt|[Vv]orhaben|[Ff]örderphase|[Ff]örderung|[Ff]örderperiode|[Pp]rojektphase|[Mm]odellphase|[Pp]ilotphase|[Bb]ildungs(?:management|monitoring|büro|region|kommune|landschaft|portal|koordination|koordinierung)|[Kk]oordinierungsstelle|[Ss]tabsstelle|[Ff]achstelle|[Ss]ervicestelle|[Bb]eratungsstelle|[Aa]nlaufstelle|[Jj]ugendberufsagentur|[Pp]rojects?|[Pp]rogrammes?|[Oo]ffice|[Uu]nit))";
const starting = "(?:startet|beginnt|startete|begann|starts|begins|started|began)";
const whole = `(?:[Dd]as|[Dd]ie|[Dd]er|[Uu]nser\\p{Ll}*|[Tt]he)\\s(?:\\p{L}+\\s){0,3}?${undertaking}(?![\\p{L}-])`;
/** "Das Projekt „Bildungskommune“ startet am": up to the date, with the name or place of the one that starts. */
const startsBefore = new RegExp(`^${whole}[^,;:.!?]{0,90}?\\s${starting}\\s[^,;:.!?]{0,24}$`, "u");
/** "Zum 1. März startet die Koordinierungsstelle": behind the date. */
const startsBehind = new RegExp(`^,?\\s${starting}\\s(?:auch\\s|dann\\s)?${whole}`, "u");
/** "Am 1. August nimmt das Bildungsbüro seine Arbeit auf" */
const takesUp = new RegExp(
  `(?:^|\\s)(?:nimmt|nehmen)\\s[^,;:.!?]{0,60}(?:${undertaking})[^,;:.!?]{0,60}\\s(?:Arbeit|Dienst|Betrieb)\\sauf(?!\\p{L})`,
  "u",
);
const clock = /^,?\s(?:um\s)?\d{1,2}(?:[.:]\d\d)?(?:\s(?:Uhr|am|pm)|h)(?!\p{L})/u;

/** What an undertaking of education starts with, told in the present or past: its start is a step of its own. */
export function readStart(view: View, sentence: Span, date: DateMention): Milestone | undefined {
  if (date.edtf.includes("/")) return undefined;
  const ahead = view.slice(sentence.start, date.start);
  const rest = view.slice(date.end, sentence.end);
  if (agreements.test(ahead) || clock.test(rest)) return undefined;
  const first = ahead.length <= longestLead;
  const starts = first
    ? startsBehind.test(rest) || takesUp.test(rest)
    : ahead.length <= longestSubject && startsBefore.test(ahead);
  if (!starts) return undefined;
  const words = behind(view, date, sentence, 1);
  const before = { start: sentence.start, end: sentence.start + ahead.replace(joining, "").length };
  if (first) return words && candidateOf(view, date, words, 0.64, "start");
  const goesOn = words && /^\s(?!(?:und|sowie|and)\s)/u.test(rest);
  return candidateOf(view, date, sentence, 0.64, "start", goesOn ? [before, words] : [before]);
}

const joining = /(?:\s(?:am|zum|im|ab|mit|in|on|dem|Jahre?|offiziell|Anfang|Ende|Mitte))+\s$|\s+$/u;
/** Words before a date that opens its sentence, and a subject with its verb before one that does not. */
const longestLead = 12;
const longestSubject = 200;

/** The first of a series, and what sets a process going. */
const firstMeeting =
  /(?<![\p{L}\d])(?:(?:[Ee]rste[rnsm]?|[Ff]irst|1\.)\s(?:(?!Sitzung)[\p{L}-]+\s){0,3}?(?:\p{L}*(?:[Bb]ildungs|[Rr]egional|[Ss]tadtteil|[Dd]ialog)(?:konferenz|forum|werkstatt|gipfel|tag|treff)(?:en|s)?|(?:education )?(?:conference|forum)|(?:Sitzung|Treffen|Zusammenkunft) (?:des|der) (?:\p{L}+en\s)?\p{L}*(?:beirat|gremium|kreis|gruppe|netzwerk)(?:e?s)?)|Auftakt(?:veranstaltung|konferenz)|Gründungs(?:versammlung|konferenz|sitzung|veranstaltung)|konstituierende Sitzung|Kick-?[Oo]ff\p{L}*)(?!\p{L})/u;
/** "tagte erstmals der Lenkungskreis" */
const firstTime =
  /(?<!\p{L})(?:tagte[n]?|traf(?:en)? sich|kam(?:en)?)\s(?:[^,;:.!?]{1,80}\s)?(?:erstmals|zum ersten Mal)\s[^;:.!?]*(?:[Bb]ildung|[Ll]enkung|[Ss]teuerung|[Bb]eirat)|(?:[Bb]ildung|[Ll]enkung|[Ss]teuerung|[Bb]eirat)[^,;:.!?]{0,80}\s(?:tagte[n]?|traf(?:en)? sich|kam(?:en)?)\s(?:[^,;:.!?]{1,60}\s)?(?:erstmals|zum ersten Mal)(?!\p{L})/u;
const wasHeld =
  /(?<!\p{L})(?:fand(?:en)? (?=.*(?<!\p{L})statt(?!\p{L}))|stattgefunden|took place|was held|veranstaltete|folgte|lud(?:en)? .*(?<!\p{L})ein(?!\p{L})|hielt .*(?<!\p{L})ab(?!\p{L}))/u;

/** "Am 14. Juni fand die erste Bildungskonferenz statt": the meeting that begins something. Others are events alone. */
export function readFirstMeeting(view: View, sentence: Span, date: DateMention): Milestone | undefined {
  const said = view.slice(sentence.start, sentence.end);
  if (said.length > longestMeeting || date.edtf.includes("/") || agreements.test(said)) return undefined;
  if (!matches(said, firstTime) && !(matches(said, firstMeeting) && matches(said, wasHeld))) return undefined;
  const ahead = view.slice(sentence.start, date.start);
  const words = behind(view, date, sentence, 1);
  if (/[,;:]/u.test(ahead)) return undefined;
  if (ahead.length <= longestLead)
    return words && wordCount(view.slice(words.start, words.end)) >= 5
      ? candidateOf(view, date, words, 0.6, "first-meeting")
      : undefined;
  const before = { start: sentence.start, end: sentence.start + ahead.replace(joining, "").length };
  return candidateOf(view, date, sentence, 0.6, "first-meeting", words ? [before, words] : [before]);
}

const longestMeeting = 300;
