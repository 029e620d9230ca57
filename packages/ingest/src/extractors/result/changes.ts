import { matches } from "../../language/find-all.js";
import type { Span } from "../../tree/nodes.js";
import { hasAdverseWords } from "../challenge/adverse-words.js";
import { type Clause, clausesOf } from "../challenge/clauses.js";

const figure =
  "(?:\\d[\\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|(?:ein|zwei|drei)hundert|\\p{Ll}{3,}zig)";
const number = `${figure}(?:\\s(?:%|Prozent|per cent|percent|Wochen|Monaten?|Tagen?|Stunden))?(?:\\s\\([^()]{2,30}\\))?`;
/** "von 8,5 auf 6,2 Prozent", "from 41 to 57 per cent" */
const fromTo = new RegExp(
  `(?<!\\p{L})(?:von|from)\\s(?:(?:rund|etwa|knapp|gut|fast|about|around|more than)\\s)?${number}\\s(?:auf|to)\\s(?:(?:rund|etwa|knapp|gut|fast|zuletzt|nun|inzwischen|derzeit|über|mehr als|about|around|now|more than)\\s){0,2}${figure}(?!\\p{L})`,
  "u",
);
/** "um 300 auf 4.200", "um ein Drittel gesunken", "hat sich verdoppelt" */
const byHow = new RegExp(
  `(?<!\\p{L})um\\s(?:(?:rund|etwa|knapp|gut|fast|mehr als|über)\\s)?(?:${number}(?:\\sProzentpunkte)?|ein(?:en)?\\s(?:Drittel|Viertel|Fünftel)|die Hälfte)\\s(?:auf\\s|(?:\\p{Ll}+\\s)?(?:gestiegen|gesunken|zurückgegangen|gesenkt|gesteigert|erhöht|verringert|reduziert|gewachsen|ausgeweitet|zugenommen))`,
  "u",
);
const changed =
  /(?<!\p{L})(?:stieg(?:en)?|gestiegen|sank(?:en)?|gesunken|fiel(?:en)?|gefallen|ging(?:en)?|zurückgegangen|zurückgehen|verringer(?:t|te|n)|reduzier(?:t|te|en)|gesenkt|senkte|senken|erhöht(?:e)?|erhöhen|gesteigert|steigern|gewachsen|wuchs(?:en)?|zugenommen|nahm(?:en)?|abgenommen|verbessert(?:e)?|ausgeweitet|ausweiten|ausgebaut|ausbauen|heruntergekommen|gekommen|kletterte|geklettert|verkürz(?:t|te|ten|en)|halbier(?:t|te|ten)|verdoppelt(?:e|en)?|rose|risen|fell|fallen|dropped|decreased|increased|grew|grown|reduced|improved)(?!\p{L})/u;
/** What is counted where education is managed. */
const ours =
  /(?:[Aa]bschluss|[Aa]bschlüsse|[Aa]bg[aä]ng|[Aa]bitur|[Qq]uote|[Aa]nteil|[Bb]etreu|[Bb]ildung|[Ss]chul|[Kk]ita|[Kk]inder|[Jj]ugendlich|[Tt]eilnehm|[Tt]eilnahme|[Uu]nterricht|[Kk]urs|[Aa]usbildung|[Ww]eiterbildung|[Bb]eratung|[Ee]hrenamt|[Ff]örderbedarf|[Aa]bbr[uü]ch|[Ff]ehlzeit|[Aa]ngebot|[Aa]nmeld|[Nn]utz|[Bb]esuch|[Pp]l[aä]tz|[Aa]ntr[aä]g|[Vv]erfahren|[Ww]artezeit|[Vv]ermittl|[Gg]espräch|[Zz]ugriff|[Aa]usleih|[Pp]at(?:en|innen)|[Ll]ots|[Ff]amilien|[Ee]ltern|consult|enrol|visit|volunteer|school|pupil|education|leavers|participa|children)/u;
const otherwise =
  /(?<!\p{L})(?:soll(?:en|te|ten)?|will|wollen|möchten?|würden?|könnte\p{Ll}*|geplant|Ziel(?:e|wert)?|bis 20[2-9]\d|künftig|Euro|€|Mio|Haushalt\p{Ll}*|[Ee]inwohner\p{L}*|Bevölkerung\p{L}*|Uhr|Klasse|should|will|is to|are to|aim\p{Ll}*)(?!\p{L})/u;
/** More of it is bad: such a change is a challenge. */
const more =
  /(?<!\p{L})(?:stieg(?:en)?|gestiegen|erhöht|zugenommen|gewachsen|wuchs(?:en)?|rose|risen|increased|grew)(?!\p{L})/u;
/** Without numbers: what got better, more of what is good, less of what is not. */
const degree =
  "(?:[Dd]eutlich|[Ss]pürbar|[Mm]erklich|[Ee]rheblich|[Ss]tark|[Kk]ontinuierlich|[Ss]tetig|[Ss]ichtbar|[Ww]esentlich|[Ll]eicht|dadurch|seither|seitdem|inzwischen|mittlerweile|erstmals|[Ii]n allen \\p{L}+)";
const turned =
  "(?:verbessert|zurückgegangen|gesunken|gestiegen|gewachsen|zugenommen|verringert|verkürzt|erhöht|gestärkt|entspannt|intensiviert|verdoppelt|halbiert)";
const trend = new RegExp(
  `^(?:${degree}\\s)?${turned.replace("(?:", "(?:[Vv]erbessert|[Zz]urückgegangen|[Gg]estiegen|[Gg]esunken|")}\\s(?:hat|haben|ist|sind)\\s|(?<!\\p{L})(?:hat|haben|ist|sind)\\s(?:[^.;:!?]{0,120}\\s)?${degree}\\s(?:\\p{Ll}+\\s)?${turned}(?:\\sworden)?[.!]?$|(?<!\\p{L})(?:nimmt|nehmen)\\s(?:[^.;:!?]{0,60}\\s)?${degree}\\s(?:\\p{Ll}+\\s)?zu[.!]?$|(?<!\\p{L})(?:verdoppelte|verdreifachte|halbierte|verringerte|verkürzte|verbesserte|erhöhte)n?\\ssich(?!\\p{L})|(?<!\\p{L})(?:stieg|wuchs|sank)(?:en)?\\s(?:\\p{Ll}+\\s)?${degree}[.!]?$|(?<!\\p{L})(?:ging|nahm)(?:en)?\\s(?:\\p{Ll}+\\s)?${degree}\\s(?:zurück|zu)[.!]?$`,
  "u",
);
const fewer =
  /(?<!\p{L})(?:zurückgegangen|gesunken|sank(?:en)?|zurück|verringerte?n?|verkürzte?n?|halbierte?n?|verringert|verkürzt|halbiert)(?!\p{L})/u;
const better = /(?<!\p{L})(?:[Vv]erbesserte?n?|[Gg]estärkt|[Ii]ntensiviert|[Ee]ntspannt)(?!\p{L})/u;
const fewerIsGood =
  /(?:[Dd]oppel|[Ww]arte|[Ff]ehl|[Aa]bbr[uü]ch|[Aa]bgäng|ohne (?:\p{L}+)?[Aa]bschluss|[Kk]onflikt|[Bb]eschwerde|[Aa]bsentismus|[Aa]rbeitslos|[Aa]rmut|[Bb]earbeitungs|[Zz]urückgestellt)/u;
const moreIsGood =
  /(?:[Tt]eilnahme|[Tt]eilnehm|[Aa]nmeld|[Bb]eteilig|[Nn]utz|[Pp]lätze|[Aa]ngebote|[Bb]esuch|[Kk]ooperation|[Ee]hrenamt|[Aa]bschlüsse|[Aa]bitur|[Aa]usleih|[Bb]etreuungsquote|[Vv]ernetzung|[Zz]usammenarbeit|[Bb]ekanntheit|[Ww]eiterbildungsbeteiligung)/u;

const anyTurn =
  /(?:verbessert|zurückgegangen|gesunken|gestiegen|gewachsen|zugenommen|verringert|verkürzt|erhöht|gestärkt|entspannt|intensiviert|verdoppelt|halbiert|nimmt|nehmen|stieg|wuchs|sank|ging|nahm)/iu;
const denied = /(?<!\p{L})(?:nicht|kaum|kein\p{Ll}*|wenn|ob|noch)(?!\p{L})/u;

function isGoodTrend(text: string): boolean {
  if (!matches(text, trend)) return false;
  if (better.test(text)) return true;
  return fewer.test(text)
    ? fewerIsGood.test(text)
    : moreIsGood.test(text) && !needed.test(text) && !hasAdverseWords(text);
}
/** More of it is to be done, not done. */
const needed = /\p{L}*[Bb]edarf(?!\p{L})/u;
const worse = /(?:[Aa]uffälligkeit|[Ff]örderbedarf|[Rr]ückst[aä]nd|[Ww]arte|[Ff]ehlzeit|[Aa]bbr[uü]ch)/u;
const cut = /,\s(?:er|sie|es|das|was|dies|die|der|it|which)\s/u;

/** Shares and numbers that a sentence says to have changed, with both of them or by how much; not what got worse. */
export function* findChanges(sentence: Clause): Generator<Span> {
  if (sentence.text.length > 400 || /[?:]$/u.test(sentence.text)) return;
  const counts = matches(sentence.text, fromTo) || matches(sentence.text, byHow);
  if (!counts && !matches(sentence.text, anyTurn)) return;
  for (const { text, start, end } of clausesOf(sentence)) {
    const at = counts ? (fromTo.exec(text)?.index ?? byHow.exec(text)?.index) : undefined;
    if (at === undefined) {
      if (isGoodTrend(text) && ours.test(text) && !otherwise.test(text) && !denied.test(text))
        yield { start, end: end - (/[.!]+$/u.exec(text)?.[0].length ?? 0) };
      continue;
    }
    const behind = cut.exec(text.slice(at))?.index;
    const words = behind === undefined ? text.replace(/[.!]+$/u, "") : text.slice(0, at + behind);
    if (!changed.test(words) || !ours.test(words) || otherwise.test(words)) continue;
    if (more.test(words) && worse.test(words)) continue;
    if (more.test(words) && hasAdverseWords(words.replace(/\d[\d.,]*/gu, ""))) continue;
    const lead = /^(?:Und|Auch|Zudem|Außerdem)\s/u.exec(words)?.[0].length ?? 0;
    yield { start: start + lead, end: start + words.length };
  }
}
