import { actorAnywhere } from "../../language/actors.js";
import { matches, matchesOf, mayMatch } from "../../language/find-all.js";
import { infinitiveClauseEnd } from "../../language/phrases.js";
import type { Span } from "../../tree/nodes.js";

/** A comma before what may be an infinitive clause; "um" has a rule of its own, and "ohne" tells no goal. */
const comma =
  /,\s(?:und\s)?(?!(?:um|ohne|statt|anstatt|dass|weil|wenn|ob|wie|was|wer|wo|als|außer|nicht|kein\p{Ll}*|damit|indem|aber|sondern|wobei|denen|deren|dessen|welche\p{Ll}*)\s)/gu;
const infinitive = /(?:\szu\s\p{Ll}{2,}n|\p{Ll}zu\p{Ll}{2,}n)(?!\p{L})/u;
/** Nouns and adverbs that an infinitive clause fills. */
const purposeful =
  /(?:(?:[Aa]ufgabe|[Aa]uftrag|[Zz]iel|[Ii]dee|[Ww]unsch|[Vv]orhaben|[Pp]lan|[Aa]bsicht|[Aa]nspruch|[Vv]ision|[Vv]erantwortung|[Bb]edarf|[Nn]otwendigkeit|[Ee]mpfehlung|[Bb]eschluss|[Ff]orderung|[Vv]orschlag|[Aa]nliegen|[Ww]ille|[Bb]estreben|[Mm]otivation)(?:e|n|en|s|es)?|(?<!\p{L})(?:(?:sieht|sehen)(?:\s[^,]{0,60})?\svor|vereinbart(?:en)?|verabredet(?:en)?|verständigt(?:en)?|geeinigt|daran|darauf|dafür|danach|angetreten|gewillt|bestrebt|(?:kündig(?:t|te|en|ten))(?:\s[^,]{0,40})?\san|(?:sagte?n?)(?:\s[^,]{1,40})?\szu|darum|dazu|dabei|darin|[Ww]ir|Projekte?|Programme?|Strategie|Initiative|Konferenz|Bildungsregion|Kreistag|Stadtrat|Gemeinderat|(?:\p{Lu}\p{Ll}+)?[Aa]usschuss|Beirat|Lenkungsgruppe|Steuerungsgruppe|beschloss(?:en)?|beschließt))(?!\p{L})/u;
/** Who may, could, begins, likes or is able to; who is invited; what is hard, or came off. */
const otherwise =
  /(?<!\p{L})(?:war|waren)(?!\p{L})|ermöglich|[Mm]öglich|[Gg]elegenheit|[Cc]hancen?(?!\p{L})|gelang|geling|gelung|geschafft|erlaub|(?<!\p{L})(?:lädt|lud|laden|luden|eingeladen|eingeladen|[Ee]inladung)(?!\p{L})|freu|froh|[Bb]itte|gebeten|schwer|schwierig|einfach|leicht|schein|begann|begonnen|beginn|Recht(?!\p{L})|Angst|in der Lage|[Vv]ermeid|verzicht|lohn|Spaß|hör|[Ff]ähig|Grund|zwing|gezwungen|lern|verbot|lehn|(?<!\p{L})(?:kein\p{Ll}*|nicht|nie|kaum|statt|ohne|hilft|helfen|half|halfen|geholfen)(?!\p{L}|\snur)|aufgerufen|aufgefordert|[Bb]eauftrag(?:t|te|ten)(?!\p{L})|ruf(?:t|en) (?:[^,]{0,40} )?auf$|beigetragen|dazu geführt|glaub|behaupt|versäum|Gefahr|Risiko|gewohnt|stolz|dank|wusste|versprach|Kosten|Lust|Mut|Neugier|vorgeworfen|Vorwurf|Herausforderung|Schwierigkeit|Problem|Probe|Kompetenz|Kenntnis|Zeit|(?:Kinder|Schüler\p{L}*|Eltern|Jugendliche\p{Ll}*|Teilnehm\p{L}*)\s(?:\p{Ll}+\s)*$/u;

/** Advice that others gave to communes in general. */
const adviceToMany =
  /(?<!\p{L})(?:den|allen|vielen|anderen|interessierten)\s(?:\p{Ll}+en\s)?(?:Kommunen|\p{L}*[Kk]reisen|Städten|Gemeinden)\s(?:[^,]{0,40}\s)?(?:empfohlen|empfiehlt|empfahl|geraten|rät|riet|nahegelegt|vorgeschlagen)|(?<!\p{L})(?:empfiehlt|empfahl|rät|riet)\s(?:den|allen|vielen)\s(?:\p{Ll}+en\s)?(?:Kommunen|\p{L}*[Kk]reisen|Städten|Gemeinden)/u;

/** "machen sich Kommunen in drei Ländern daran, …": what many set out to do, said of a programme. */
const manySetOut =
  /(?<!\p{L})(?:machen sich|begeben sich|sind)\s(?:\p{Ll}+e?\s){0,2}(?:Kommunen|Landkreise|Kreise|Städte|Gemeinden)\s[^.;:!?]{0,140}?(?:daran|dabei|auf den Weg),/u;

/** Taking part is no aim, nor what a text has to tell: "ist es erforderlich, die Lage darzustellen". */
const takesPart =
  /^sich\s[^,]*\s(?:zu beteiligen|einzubringen)$|(?:teilzunehmen|mitzumachen|mitzuwirken|mitzuarbeiten)$/u;
const tells =
  /(?<!\p{L})(?:(?:dar|vor)zustellen|hinzuweisen|einzugehen|zurückzublicken|zusammenzufassen|festzuhalten|anzumerken|zu (?:berichten|erläutern|erwähnen|skizzieren|betonen|erklären))(?!\p{L})/u;
const needed =
  /(?<!\p{L})(?:erforderlich|notwendig|nötig|sinnvoll|angebracht|angezeigt|zweckmäßig)(?!\p{L})/u;

/** What may follow an infinitive that closes its clause: no verb that it depends on. */
const ends = /^(?:[.,;:!?)“”"«]|$|\s(?:und|sowie|oder|[–—(])|\s[“”"«])/u;
const filled = /^[^,]*\s(?:die|eine|das|den|der) (?:Verantwortung|Aufgabe|Ziel|Auftrag|Idee),?\s/u;
/** A finite verb, or another purpose: then a clause of its own stands in front. */
const finite =
  /(?:^|\s)(?:ist|sind|sei|seien|hat|haben|wird|werden|wurde|wurden|kann|können|soll|sollen|kam|kamen)(?=[\s,])|,\s(?:um|mit de[rmn]en?|in de[rmn]en?)\s|,\s(?!\p{Ll}*(?:recht|nicht|leicht)\s)\p{Ll}{3,}t\s\p{Lu}|[“”«],/u;

/** An infinitive that governs a clause stands so far behind its comma at most, in UTF-16 code units. */
const farthest = 220;

/**
 * Infinitive clauses that tell what somebody is to do: "arbeitet daran, … zu verbessern", "erhielt die Aufgabe, …". The
 * clause before the comma names an administration or a purpose, and no mere chance, ability or liking.
 */
export function findGoverned(words: string): Span[] {
  if (!mayMatch(words, infinitive) || !words.includes(", ")) return [];
  const found: Span[] = [];
  for (const { 0: mark, index } of matchesOf(words, comma)) {
    const start = index + mark.length;
    const near = words.indexOf("zu", start);
    if (near < 0) break;
    if (near > start + farthest || found.some((span) => start < span.end)) continue;
    const matrix = clauseBefore(words, index);
    if (!(purposeful.test(matrix) || matches(matrix, actorAnywhere))) continue;
    const end = infinitiveClauseEnd(words, start, words.length);
    if (end === undefined || !ends.test(words.slice(end)) || otherwise.test(matrix)) continue;
    if (adviceToMany.test(matrix) || manySetOut.test(words.slice(0, end))) continue;
    // "…, der Kreis und die Gemeinden die Verantwortung, … zu": the noun that it fills may stand behind the comma
    const noun = filled.exec(words.slice(start, end))?.[0].length ?? 0;
    const told = words.slice(start + noun, end);
    if (told.length < 12 || finite.test(told) || takesPart.test(told)) continue;
    if (tells.test(told) && needed.test(matrix)) continue;
    found.push({ start: start + noun, end: end + consequence(words, start, end) });
  }
  return found;
}

/** The words from the last mark before an offset up to it. */
function clauseBefore(words: string, end: number): string {
  let start = end;
  while (start > 0 && (!",;:.!?–".includes(words[start - 1]!) || isAbbreviated(words, start))) start--;
  return words.slice(start, end);
}

/** The points of "u. a." end no clause. */
const isAbbreviated = (words: string, behind: number): boolean =>
  words[behind - 1] === "." && /^ \p{Ll}/u.test(words.slice(behind, behind + 2));

/** "Jugendliche so zu beraten, dass sie eine Ausbildung beginnen können": what it is to lead to belongs to it. */
export function consequence(words: string, start: number, end: number): number {
  return /(?:^|\s)so\s/u.test(words.slice(start, end))
    ? (/^,\sdass\s[^.;:!?,–]*/u.exec(words.slice(end))?.[0].trimEnd().length ?? 0)
    : 0;
}
