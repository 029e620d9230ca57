import { findEventWords } from "../../language/event-words.js";
import { findFirst, matches } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** Helpers and things that are lent, driven or opened to people who learn. */
const helper =
  "\\p{L}*(?:[Bb]us(?:se)?|[Mm]obil|[Ll]abor|[Ll]ots(?:e|en|innen)|[Pp]at(?:e|en|innen)|[Mm]entor(?:en|innen)|[Cc]oaches|[Bb]egleiter(?:innen)?|[Ss]prachmittler(?:innen)?|[Cc]afés?|[Ww]erkstatt|[Tt]andems?|[Ss]couts?|[Kk]offer|[Bb]ibliothek|[Bb]otschafter(?:innen)?|[Nn]ewsletter|[Ww]egweiser|[Ss]prechstunden?|[Hh]otline|[Bb]eratungsbus|Lernraum|App)";
const verbs =
  "(?:fährt|fahren|besucht|besuchen|begleitet|begleiten|unterstützt|unterstützen|berät|beraten|hilft|helfen|liest|lesen|kommt|kommen|hält|halten|tourt|bringt|bringen|öffnet|öffnen|vermittelt|vermitteln|steuert|erreicht|geht|gehen|klärt|klären|üben|spielen|betreut|betreuen|arbeitet|arbeiten|erhält|erhalten|bekommt|bekommen|informiert|informieren|verbindet|verbinden|stärkt|stärken|qualifiziert|qualifizieren)";
const helperActs = new RegExp(
  `(?<!\\p{L})(?:${helper}\\s(?:[„“][^“”„]{2,40}[“”]\\s)?${verbs}|${verbs}\\s(?:\\p{Ll}+\\s){0,2}?(?:\\d+\\s)?${helper})(?!\\p{L})`,
  "u",
);
const participle =
  "(?:fortgebildet|weitergebildet|geschult|qualifiziert|ausgebildet|angeboten|begleitet|unterstützt|beraten|durchgeführt|eingesetzt|vermittelt|betreut|bereitgestellt|organisiert|verteilt|verliehen|unterrichtet|erprobt)";
/** "Seit 2020 werden in 16 Kitas Fachkräfte fortgebildet": behind an adverbial, so that the deed is what is told. */
const passive = new RegExp(
  `^(?:Seit|In|Im|An|Für|Bei|Zum|Zur|Mit|Jährlich|Jedes|Einmal|Zweimal|Regelmäßig|Derzeit|Aktuell|Zusätzlich|Außerdem|Zudem|Dort|Dazu|Auch)\\s(?:[^.;:!?,]{0,80}?\\s)??(?<deed>(?:werden|wird)\\s[^.;:!?]{6,180}?${participle})$`,
  "u",
);
/** "Ab Herbst erhält jede Familie einen Bildungspass" */
const given =
  /(?<!\p{L})(?:erhält|erhalten|bekommt|bekommen)\s(?:jede[rs]?|alle)\s[^.;:!?,]{3,60}?\s(?:einen?|kostenlose?n?)\s(?:\p{Ll}+\s){0,2}\p{Lu}/u;
/** "Für Neuzugewanderte gibt es eine Erstberatung in fünf Sprachen" */
const there =
  /^(?:Für|In|Im|An|Am|Auch|Parallel dazu|Derzeit|Aktuell|Außerdem|Zudem|Zusätzlich|Daneben|Ergänzend|Darüber hinaus|Hier|Dort|Mit)\s(?:[^.;:!?,]{0,80}?\s)??(?<deed>(?:gibt es|läuft|laufen|besteht|bestehen)\s(?:\p{Ll}+\s){0,2}?(?:eine?n?|mehrere|regelmäßige?|kostenlose|offene|zwei|drei|vier|fünf|sechs|\d+)\s(?:\p{Ll}+\s){0,2}\p{L}*(?:[Bb]eratung(?:en)?|[Kk]urse?|[Aa]ngebote?|[Ss]prechstunden?|[Tt]reffs?|[Ww]erkst[aä]tt(?:en)?|[Ll]ots(?:en|innen)|[Pp]at(?:en|innen|enschaften)|[Ff]onds|[Ss]tipendien|[Ss]tipendium|[Cc]amps?|[Pp]ortal|[Tt]rainings?|[Bb]egleit(?:ung|er)|[Cc]oach(?:es|ing)?|[Mm]entor(?:en|innen)|[Cc]afés?|[Ff]ortbildung(?:en|sreihe)|[Kk]ampagne|[Ww]orkshops|[Ll]ernr[aä]um(?:e)?)(?![\p{L}-])[^.;:!?]{0,120})$/u;
const amount =
  /(?<!\p{L})(?:\d{1,4}(?:\.\d{3})*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|alle[nr]?|jede[nmrs]?|jährlich|wöchentlich|monatlich|täglich|regelmäßig|(?:ein|zwei|drei|vier|fünf|sechs)mal)(?!\p{L})/iu;
const english =
  /^(?:The|An?|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|\d{1,3}|Volunteers|Mentors|Librarians|Tutors|Coaches(?=\s))\s(?!(?:\p{L}+\s)?(?:unit|office|team|department|district|county|region|council|report|strategy)\s)(?:[\p{L}-]+\s){0,4}?(?:["“][^"”]{2,40}["”]\s)?(?:stops|stop|visits?|employs?|offers?|provides?|runs?|tours?|trains?|supports?|lends?|reads?|teach(?:es)?|advises?)\s[\p{L}\d]/u;
const englishAmount =
  /(?<!\p{L})(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|every|each|weekly|monthly)(?!\p{L})/iu;
const otherwise =
  /(?<!\p{L})(?:nicht|nie|keine?\p{Ll}*|soll\p{Ll}*|würde\p{Ll}*|könnte\p{Ll}*|kann|[Ww]enn|[Oo]b|[Dd]ass|geplant|nur|ich|mein\p{Ll}*|not|no|should|would|never|Projekt|Förderung|Mittel|Stellen?|Ergebnisse|Uhr|Daten|Bericht\p{Ll}*|(?:zu)?künftig|(?:werden|wird) (?:d(?:ie|er|as) )?(?:\p{L}+ ){0,2}?(?:Land)?(?:[Kk]reise?|Kommunen?|Städte?|Gemeinden?))(?!\p{L})/u;

/** Whether a sentence says what is done somewhere for people who learn: "Ein Bücherbus fährt 30 Dörfer an." */
export function isOffer(sentence: string): boolean {
  return /\.$/u.test(sentence) && offerIn(sentence) !== undefined;
}

/** The part of the sentence that says so, as an offset. */
function offerIn(sentence: string): number | undefined {
  // "Darauf hat der Kreis reagiert: In 16 Kitas werden …"
  const colon = /:\s(?=\p{Lu})/u.exec(sentence);
  if (colon) {
    const at = offerIn(sentence.slice(colon.index + 2));
    return at === undefined ? undefined : at + colon.index + 2;
  }
  const words = sentence.replace(/[.!]+$/u, "");
  if (words.length > 260 || /[?„“”»«:]/u.test(words.replace(/[„“][^“”„]{2,40}[“”]/u, ""))) return undefined;
  if (matches(words, english)) return englishAmount.test(words) && !otherwise.test(words) ? 0 : undefined;
  if (otherwise.test(words)) return undefined;
  const deed = findFirst(words, passive)?.groups?.deed;
  if (deed !== undefined && amount.test(words)) return words.length - deed.length;
  const offered = findFirst(words, there)?.groups?.deed;
  if (offered !== undefined) return words.length - offered.length;
  if (matches(words, given)) return 0;
  return matches(words, helperActs) &&
    (amount.test(words) || /^(?:\p{Lu}[\p{L}-]+(?:en|innen|er|es)|Eine?)\s/u.test(words))
    ? 0
    : undefined;
}

/** Sentences that say what is done for education by others than the commune itself, or by nobody named. */
export function* findOffers(view: View, sentence: Span): Generator<Span> {
  const words = view.slice(sentence.start, sentence.end);
  const at = offerIn(words);
  if (at === undefined || !/[.!]$/u.test(words)) return;
  const block = view.blockAt(sentence.start);
  // "gehen auf Elternabende": no one event
  if (findEventWords(words, block?.language).some(({ plural }) => !plural)) return;
  const span = { start: sentence.start + at, end: sentence.end };
  const dates = view.within(view.mentions.dates, span);
  if (dates.every(({ edtf }) => edtf.endsWith("/.."))) yield span;
}
