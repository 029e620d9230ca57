import { matches } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** Words for "by now". */
const byNow =
  /(?<!\p{L})(?:[Ii]nzwischen|[Mm]ittlerweile|[Bb]islang|[Bb]isher|[Ss]either|[Ss]eitdem|[Bb]ereits)(?!\p{L})/u;
/** What has been done, or is used, by a number of people or places. */
const amount =
  /(?<!\p{L})(?:\d{1,3}(?:\.\d{3})*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[Aa]lle|jede[rs]?|fast alle|die Hälfte|ein Drittel|zwei Drittel)\s(?:\p{Ll}[\p{L}-]*\s){0,2}\p{Lu}/u;
const achieved =
  /(?<!\p{L})(?:haben|hat|wurden?|konnten?|sind|ist)\s(?:[^.;:!?]{3,160}?\s)?(?:eingerichtet|aufgebaut|geschaffen|erreicht|umgesetzt|eröffnet|ausgebildet|fortgebildet|qualifiziert|geschult|vermittelt|beraten|gefunden|angeschlossen|beteiligt|gewonnen|ausgestattet|saniert|geöffnet|durchlaufen|abgeschlossen|teilgenommen|erreicht|begleitet|am Netz|dabei|entstanden|etabliert|zertifiziert|verstetigt)(?: werden| worden)?$|(?<!\p{L})(?:nutzen|nutzt|beteiligen sich|machen mit|nehmen teil)(?!\p{L})/u;
/** Shares and numbers that went the way they should. */
const better =
  /(?<!\p{L})(?:Abbr(?:uch|üche)|Schulabbr\p{L}*|Abbrecher\p{L}*|Abgänge\p{L}*|ohne (?:Schul|Berufs)?[Aa]bschluss|Fehlzeiten|Fehltage|Wartezeit\p{L}*|Arbeitslos\p{L}*|Schulabsentis\p{L}*)(?!\p{L})[^.;:!?]{0,120}?(?<!\p{L})(?:gesunken|zurückgegangen|halbiert|verkürzt|gesenkt|verringert|reduziert|sank|sanken|fiel)(?!\p{L})|(?<!\p{L})(?:Ausleihen|Anmeldungen|Teilnehm\p{L}*|Besuch\p{L}*|Nutz\p{L}*|Beteiligung|Absolvent\p{L}*|Übertritt\p{L}*|Betreuungsquote|Ganztagsplätze|Ehrenamtliche\p{L}*)(?!\p{L})[^.;:!?]{0,120}?(?<!\p{L})(?:gestiegen|gewachsen|verdoppelt|verdreifacht|zugenommen|erhöht|stieg|stiegen)(?!\p{L})/u;
/** "hat sich die Abstimmung deutlich verbessert", "hat sich die Zahl der Lesepaten verdoppelt" */
const improved =
  /(?<!\p{L})(?:hat|haben)\ssich\s[^.;:!?]{4,120}?\s(?:(?:deutlich|spürbar|merklich|erheblich|sehr)\s)?(?:verbessert|bewährt|etabliert|eingespielt|verdoppelt|verdreifacht|halbiert)$|^(?:Heute|Inzwischen|Mittlerweile)\s(?:arbeiten|nutzen|nehmen|machen|beteiligen sich|haben|sind)\s(?:alle|fast alle|\d+|zwei Drittel|die Hälfte)\s[^.;:!?]{4,120}$|^So (?:ist|sind)\s[^.;:!?]{4,140}\sentstanden$|^Dank\s[^.;:!?]{4,80}?\s(?:fanden|konnten|haben|hat|gelang)\s[^.;:!?]{4,140}$/u;
/** "Gelungen ist es, …" */
const succeeded =
  /^(?:Gelungen|Geschafft|Erreicht) (?:ist|wurde|haben wir)(?: es)?(?:,|\s(?:auch\s)?(?=(?:die|der|das|ein|eine|\d)))\s?/u;
/** Numbers of things that it is bad to have more or fewer of. */
export const adverse =
  /(?<!\p{L})(?:\p{L}*(?:losigkeit|abbr\p{L}*|kosten|mangel|armut|probleme|fälle|verschuldung)|Kinderarmut|Wartezeit\p{L}*)(?!\p{L})/iu;
const english =
  /(?<!\p{L})(?:(?:drop-?out|absence|unemployment)\p{L}*[^.;:!?]{0,80}?\s(?:fell|has fallen|have fallen|dropped|halved|decreased)|(?:participation|enrolments?|graduates|visitors|volunteers)[^.;:!?]{0,80}?\s(?:rose|has risen|have risen|doubled|has doubled|increased|grew))(?!\p{L})/iu;
const undone =
  /(?<!\p{L})(?:Herausforderung(?:en)?|Probleme?n?|(?:\d+|alle|viele) (?:Kommunen|(?:Land)?[Kk]reise|Länder|Bundesländer)|nicht|nie|keine?\p{Ll}*|kaum|erst|nur|soll\p{Ll}*|würde\p{Ll}*|könnte\p{Ll}*|fehl\p{Ll}+|geplant|beantragt|verloren|geschlossen|gestrichen)(?!\p{L})/u;

/** Sentences that say what has come about by now: with a number, and without a date, which would make it a step. */
export function* findProgress(view: View, sentence: Span): Generator<Span> {
  if (sentence.end - sentence.start > 260) return;
  const words = view.slice(sentence.start, sentence.end).replace(/[.!]+$/u, "");
  const said =
    (matches(words, byNow) && amount.test(words) && achieved.test(words)) ||
    matches(words, better) ||
    (matches(words, improved) && adverse.test(words) === /halbiert$/u.test(words)) ||
    matches(words, succeeded) ||
    matches(words, english);
  if (!said || /[?:„“”»«]/u.test(words) || undone.test(words)) return;
  if (view.within(view.mentions.dates, sentence).some(({ edtf }) => !edtf.endsWith("/.."))) return;
  const lead =
    (succeeded.exec(words) ??
      /^(?:Inzwischen|Mittlerweile|Bislang|Bisher|Seither|Seitdem)\s/u.exec(words))?.[0].length ?? 0;
  yield { start: sentence.start + lead, end: sentence.start + words.length };
}

/** "konnten vier Bibliotheken erhalten und zwölf Schulhöfe geöffnet werden": two results. */
export function joinedDeeds(view: View, span: Span): Span[] {
  const words = view.slice(span.start, span.end);
  const joined =
    /(?<!\p{L})(?:konnten?|wurden?)\s(?<first>[^.;:!?,]{5,120}?\s\p{Ll}+(?:t|en))\sund\s(?<second>(?:\p{Ll}+\s|\d+\s){0,3}\p{Lu}[^.;:!?,]{2,120}?\s\p{Ll}+(?:t|en))(?:\swerden)?[.!]?$/u.exec(
      words,
    );
  if (!joined?.groups) return [span];
  const { first, second } = joined.groups as { first: string; second: string };
  const from = span.start + joined.index + joined[0].indexOf(first);
  const next = from + first.length + " und ".length;
  return [
    { start: from, end: from + first.length },
    { start: next, end: next + second.length },
  ];
}
