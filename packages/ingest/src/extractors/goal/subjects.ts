import { actorBehind } from "../../language/actors.js";
import { matches, matchesOf } from "../../language/find-all.js";

/** What stands before the verb is a short subject: a noun with its article, and neither adverb nor preposition. */
const subjectFirst =
  /^(?:(?:[Dd]ie|[Dd]as|[Dd]er|[Aa]lle)\s)?(?:\p{Ll}+e[nr]?\s)?\p{Lu}[\p{L}-]+(?:,\s(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}-]+){1,5}\s(?:und|sowie)\s(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}-]+\s$|^(?:(?:Der|Die|Das|Unsere?|Alle|(?:Ein|Eine|\p{Lu}\p{Ll}+[en])(?=\s\p{Lu}))\s(?![^,;:]*\s(?:ist|sind|hat|haben|wird|werden)\s)[^,;:]{3,90},\s(?:vor allem|insbesondere|besonders|etwa)\s[^,;:]{3,80},\s$)|^(?:(?:Auch\sd(?:er|ie|as)|Der|Die|Das|Unsere?|Alle|Seine|Ihre)\s(?![^,;:]*\s(?:ist|sind|hat|haben|wird|werden)\s)[^,;:]{3,170}\s$)|(?:,\sund|^)\s?(?:beide|alle|Beide)\s$|^(?!(?:In|Im|Mit|Durch|Auf|Für|Zu|Zum|Zur|Bei|Beim|Bis|Nach|Ab|Am|An|Aus|Von|Vom|Über|Unter|Um|Seit|Damit|Dabei|Dazu|Dadurch|Hier|Hierbei|So|Auch|Außerdem|Zudem|Weiterhin|Anschließend|Langfristig|Künftig|Zukünftig|Mittelfristig|Perspektivisch|Gemeinsam|Dort|Zugleich|Gleichzeitig|Insgesamt|Ebenso|Ferner|Darüber|Zusätzlich|Parallel|Daneben|Nun|Jetzt|Daher|Deshalb|Dann|Später|Spätestens|Schließlich|Hierfür|Dafür|Darin|Daraus|Danach|Hierzu|Innerhalb|Ende|Anfang|Mitte|Ebenfalls|Nicht|Erstmals|Insbesondere|Besonders|Es|Er|Sie|Wir|Dies|Diese[rs]?|Wie|Was|Welche)(?![\p{L}]))(?:\p{L}+\s+){0,4}\p{Lu}[\p{L}-]+\s+$/u;

/** "Diese Angebote wollen wir zusammenführen" */
export const objectFirst =
  /^(?:Diese[ns]?|Die|Das|Den|Alle|Unsere[n]?)\s(?:\p{Ll}+e[nr]?\s)?\p{Lu}[\p{L}-]+(?:\s(?:de[rs]|im|in der|für|zu[mr]?|mit|von|zwischen|an|bei|beim|aller|aus|auf|über|nach)\s[^,;:]{3,60})?(?:,\s(?:vor allem|insbesondere|besonders|also|auch)\s[^,;:]{3,80},)?\s$/u;
/** What a verb in second place leaves behind: "…, will der Landkreis nun" */
export const subjectBehind = /^(?:will|wollen|möchten?)\s(?:wir|der|die|das)\s/u;

/** Where a later clause may begin: behind a colon, a verb that closes the one before it, or "und" with a phrase of its own. */
const joint =
  /[:;]\s[„»]?|(?<=\p{Ll}(?:t|n)),\s(?:und\s)?|\s(?:und|aber|doch)\s(?=(?:d(?:er|ie|as)|eine?|alle|kein\p{Ll}*|jede[rs]?)\s)/gu;
const finite =
  /(?<!\p{L})(?:ist|sind|wird|werden|wurden?|hat|haben|kann|können|gibt|\p{Ll}{3,}(?:t|te|ten))\s/u;

/**
 * Where the subject stands that opens the clause of a verb in second place: at the start of the words before the verb, or
 * behind a speaker or a clause in front; `undefined` where something else stands there.
 */
export function subjectStart(head: string): number | undefined {
  if (subjectFirst.test(head)) return 0;
  const last = matchesOf(head, joint).at(-1);
  if (!last) return undefined;
  const start = last.index + last[0].length;
  if (/^\s/u.test(last[0]) && !finite.test(head.slice(0, last.index + 1))) return undefined;
  const own = head.slice(start);
  return subjectFirst.test(own.charAt(0).toUpperCase() + own.slice(1)) ? start : undefined;
}

/** A noun that wants nothing: "die Zusammenarbeit", "die Zugänge". */
const thing =
  /^\s(?:der|die|das)\s(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}-]*(?:ungen|ung|heit|keit|schaft|arbeit|tion|tät|hilfe|lücken|wege|gänge|chancen|quote|zahl|daten|plätze|strukturen|angebote?|bildung|teilhabe|qualität)(?!\p{L})/iu;

/**
 * Where the object begins in "Beide Seiten wollen die Beratung ausbauen", which looks like "Künftig will der Kreis …";
 * `undefined` where what stands behind the verb is its subject.
 */
export function objectStart(words: string, { 0: match, index }: RegExpExecArray): number | undefined {
  const verb = /^(?:will|wollen|möchten?)(?=\s(?:der|die|das)\s)/u.exec(match)?.[0];
  if (verb === undefined || subjectStart(words.slice(0, index)) === undefined) return undefined;
  const behind = words.slice(index + verb.length);
  return thing.test(behind) && !matches(behind, actorBehind) ? index + verb.length + 1 : undefined;
}
