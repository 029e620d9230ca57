import type { Span } from "../tree/nodes.js";
import { matches, matchesOf, mayMatch } from "./find-all.js";
import type { Sentence } from "./german.js";
import type { View } from "./view.js";

/** How words name a thing that they may deny. */
export interface DenialOptions {
  /** Whether taking part is denied as well as being there: for programmes, which stand behind a preposition. */
  readonly takesPart?: boolean;
}

/**
 * Sign in place of the words in question; one alone, so that no pattern tries parts of them. A control character, which
 * no text keeps, and which leaves the clause at one byte a character.
 */
const IT = "\u0011";
const it = `["„“»«‚'(]?${IT}["“”»«‘')]?`;
const adjectives = String.raw`(?:\p{L}[\p{L}-]*(?:e|en|er|es|em)\s){0,3}`;
/** A noun that classes what it stands before: "das Programm „X“". */
const type = String.raw`(?:\p{Lu}[\p{L}-]+\s){0,2}`;
const indefinite = String.raw`(?<!\p{L})(?:[Ee]in(?:e[nmrs]?)?|an?)\s${adjectives}${type}${it}`;
const not = String.raw`(?<!\p{L})(?:nicht|nie|niemals|nirgends|keineswegs|never|not)(?!\p{L}|\s(?:nur|zuletzt|allein|ohne|weit|bloß|mehr|über Nacht|only|just|least))`;

/** "kein Bildungsbüro", "weder ein … noch ein …", "ohne eigenes …", "statt eines …". */
const determined = new RegExp(
  [
    String.raw`(?<!\p{L})[Kk]ein(?:e[nmrs]?)?\s(?!andere|weitere|zweite)${adjectives}${type}${it}`,
    String.raw`(?<!\p{L})(?:[Ww]eder\s(?:\S+\s){0,8}?|noch\s)(?:ein(?:e[nmrs]?)?\s)${adjectives}${it}`,
    String.raw`(?<!\p{L})(?:[Oo]hne|[Ss]tatt|[Aa]nstelle|[Aa]nstatt|[Ww]ithout)\s(?:(?:ein(?:e[nmrs]?)?|an?|any)\s)?${adjectives}${it}`,
    String.raw`(?<!\p{L})(?:no|not an?|neither an?|without an?)\s(?:\p{Ll}+\s){0,2}${it}`,
  ].join("|"),
  "u",
);

/** Verbs that say that something is there, or comes to be. */
const being =
  /(?<!\p{L})(?:gibt|gab|gäbe|existier(?:t|te|en)|besteht|bestand|bestehen|vorhanden|leiste(?:t|te|n)|geleistet|verfüg(?:t|te|en)|besitzt|besaß|unterhält|eingerichtet|gegründet|geschaffen|etabliert|aufgebaut|eröffnet|entstanden|gebildet|einberufen|berufen|eingesetzt|zustande|geschlossen|abgeschlossen|unterzeichnet|unterschrieben|vereinbart|beschlossen|verabschiedet|zugestimmt|exists?|established|set up|signed|concluded|created|is there|has|have)(?!\p{L})/u;
const anyBeing = new RegExp(being, "gu");
/** Verbs that say that somebody takes part in it. */
const takingPart =
  /(?<!\p{L})(?:beteilig(?:t|te|ten|en)|teilgenommen|teilnehmen|nimmt|nahm|nehmen|beantragt|beworben|bewirbt|bewarb|gefördert|ausgewählt|aufgenommen|bewilligt|genutzt|abgerufen|Mitglied|dabei|joined|applied|participate[sd]?|taken part|take part|funded)(?!\p{L})/u;
/** "Ein Bildungsbüro hat der Kreis nicht." */
const hasNot = new RegExp(
  String.raw`(?<!\p{L})(?:hat|haben|hatte|hatten|besitzt)(?!\p{L})[^,;]*${not}\s*[.!]?$`,
  "u",
);
const negated = new RegExp(not, "u");

/** What did not come about: refused, given up, lacking. */
const refused = new RegExp(
  [
    String.raw`${it}[^,;]{0,80}?(?<!\p{L})(?:gescheitert|scheiterte|fehlt|fehlte|fehlen|is missing)(?!\p{L})`,
    String.raw`${it}[^,;]{0,60}?\s(?:wurden?|wird|ist|sind|was|were)\s[^,;]{0,60}?(?<!\p{L})(?:abgelehnt|verworfen|zurückgezogen|rejected|turned down)(?!\p{L})`,
    String.raw`${indefinite}[^,;]{0,80}?(?<!\p{L})(?:abgelehnt|verworfen|ablehnte)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:[Ff]ehlt|[Ff]ehlte|[Ll]ehnt|[Ll]ehnte|[Vv]erzichtet|[Vv]erzichtete|[Gg]egen|scheiterte|lacks?)(?!\p{L})[^,;]{0,60}?(?:ein(?:e[nmrs]?)?|das|die|der|den|an?)\s${adjectives}${type}${it}`,
    String.raw`(?<!\p{L})[Aa]uf\s(?:ein(?:e[nmrs]?)?|das|die|den)\s${adjectives}${type}${it}[^,;]{0,60}?(?<!\p{L})verzichtet`,
    String.raw`${it}[^,;]{0,80}?(?<!\p{L})(?:erfolglos|ohne Erfolg|leer aus)(?!\p{L})`,
  ].join("|"),
  "u",
);

/** Words that `refused` needs. */
const refusal =
  /abgelehnt|ablehnte|verworfen|scheiter|zurückgezogen|ehlt|ehlen|[Ll]ehnt|erzichtet|egen|erfolglos|Erfolg|leer aus|rejected|turned down|missing|lack/u;

/** Words that make the clause a plan, a wish, a condition. */
const intending =
  /(?<!\p{L})(?:[Ss]oll(?:en|te|ten)?|will|wollen|möchten?|plan(?:t|en)|beabsichtig(?:t|en)|erwäg(?:t|en)|könnten?|würden?|müsste|braucht|bräuchte|fordert(?:e|en)?|empfiehlt|empfahl|wünsch(?:t|en)|anreg(?:t|en)|regt|shall|should|plans?|wants?|intends?|is to|are to|could|would)(?!\p{L})/u;
/** Verbs of coming to be, in the passive or without an agent. */
const comesToBe =
  /(?<!\p{L})(?:(?:eingerichtet|gegründet|geschaffen|aufgebaut|eröffnet|etabliert|gebildet|einberufen|berufen|eingesetzt|geschlossen|abgeschlossen|unterzeichnet|unterschrieben|vereinbart|beschlossen|initiiert|installiert|ins Leben gerufen)\s(?:und\s\p{Ll}+\s)?werden|entstehen|be (?:established|set up|created|founded|signed))(?!\p{L})/u;
/** Verbs of making it, whose object it is. */
const making =
  /(?<!\p{L})(?:einrichten|einzurichten|gründen|schaffen|zu schaffen|aufbauen|aufzubauen|eröffnen|etablieren|bilden|einberufen|einsetzen|schließen|abschließen|abzuschließen|unterzeichnen|bekommen|erhalten|fordert(?:e|en)?|empfiehlt|empfahl|braucht|bräuchte|establish|set up|create|found|sign|need)(?!\p{L})/u;
const joining =
  /(?<!\p{L})(?:beteiligen|teilnehmen|teilzunehmen|bewerben|beantragen|beantragt\swerden|beitreten|einsteigen|genutzt\swerden|nutzen|join|apply|participate|take part)(?!\p{L})/u;
/** "ist geplant", "in Planung", "wird geprüft". */
const pending =
  /(?<!\p{L})(?:[Gg]eplant|[Vv]orgesehen|[Aa]ngestrebt|[Bb]eabsichtigt|[Ii]n Planung|im Gespräch|geprüft|zu prüfen|denkbar|wünschenswert|in Vorbereitung|planned|envisaged|under consideration)(?!\p{L})/u;
const conditional = new RegExp(
  String.raw`(?<!\p{L})(?:[Oo]b|[Ff]alls|[Ss]ofern|[Ww]enn|if|whether)\s[^,;]*?${indefinite}|${indefinite}\s(?:[^,;]*\s)?(?:wäre|hätte|würde|könnte|would|could)(?!\p{L})|(?<!\p{L})(?:[Ww]äre|[Hh]ätte|[Ww]ürde|[Kk]önnte)(?!\p{L})[^,;]*?${indefinite}`,
  "u",
);
const founding = new RegExp(
  String.raw`(?:Gründung|Einrichtung|Aufbau|Schaffung|Eröffnung|Etablierung|Bildung(?=\s(?:eine[rs]|de[rs])\s)|Bewerbung|Teilnahme|Beteiligung|Abschluss|Unterzeichnung)\s(?:[^,;.]{0,30}?\s)?${adjectives}${type}${it}`,
  "u",
);
/** What stands where something is, so that it is there itself: "im Bildungsbüro". */
const located = new RegExp(
  String.raw`(?<!\p{L})(?:[Ii]m|[Aa]m|[Bb]eim|[Vv]om|[Zz]um|[Zz]ur|(?:[Ii]n|[Aa]n|[Bb]ei|[Vv]on|[Mm]it|[Aa]us|[Zz]u)\s(?:der|dem|den)|[Dd]urch\sd(?:as|ie|en)|de[rs]|at the|in the|by the|with the)\s${adjectives}${type}${it}`,
  "u",
);
const isIndefinite = new RegExp(`${indefinite}|^["„“»]?${IT}`, "u");

/** Words without one of which nothing is denied. */
const telling =
  /kein|nicht|nie|nirgends|weder|noch|ohne|statt|anstelle|abgelehnt|verworfen|scheiter|zurückgezogen|ehlt|lehn|verzicht|egen|erfolglos|Erfolg|leer aus|oll|will|woll|möcht|plan|beabsichtig|erwäg|könnt|würd|müsst|räucht|braucht|forder|empf|wünsch|reg|vorgesehen|angestrebt|Planung|Gespräch|prüf|denkbar|orbereitung|[Oo]b |alls|ofern|enn|wäre|hätte|Wäre|Hätte|bis |(?<!\p{L})no(?!\p{L})|not|never|neither|without|reject|turned|missing|lack|shall|should|want|intend|to be|are to|could|would|envisaged|consideration|if |whether/iu;

/**
 * Whether the clause that names something denies it, or speaks of it as a plan, a wish or a condition: "hat kein …",
 * "… gibt es bisher nicht", "… wurde abgelehnt", "ein … soll eingerichtet werden", "ein … wäre". What is said of
 * something that is there ("Das Bildungsbüro berät nicht") denies nothing.
 */
export function isDenied(view: View, span: Span, options: DenialOptions = {}): boolean {
  const clause = tellingClause(view, span);
  if (clause === undefined) return false;
  if (deniesIn(clause, options)) return true;
  if (!isIntended(clause, located.test(clause), options.takesPart === true)) return false;
  return options.takesPart !== true || !isLookedBackOn(view, span);
}

/** Whether the clause denies it outright, so that it is not merely still to come. */
export function isNegated(view: View, span: Span): boolean {
  const clause = tellingClause(view, span);
  return clause !== undefined && deniesIn(clause, {});
}

/** Whether it has been found that a sentence holds such words: asked for each thing that it names. */
const known = new WeakMap<Sentence, boolean>();

function isTelling(sentence: Sentence): boolean {
  const found = known.get(sentence) ?? matches(sentence.text, telling);
  known.set(sentence, found);
  return found;
}

/** The clause that names something, where its sentence has words that may deny it. */
function tellingClause(view: View, span: Span): string | undefined {
  const sentence = view.sentenceAt(span.start);
  if (!sentence || sentence.end < span.end || sentence.end - sentence.start > longest) return undefined;
  const words = sentence.text;
  return isTelling(sentence)
    ? clauseOf(words, { start: span.start - sentence.start, end: span.end - sentence.start })
    : undefined;
}

function deniesIn(clause: string, { takesPart = false }: DenialOptions): boolean {
  if (matches(clause, determined) || (mayMatch(clause, refusal) && refused.test(clause))) return true;
  if (!mayMatch(clause, negated) || !negated.test(clause)) return false;
  if (takesPart && takingPart.test(clause)) return true;
  return !located.test(clause) && (hasNot.test(clause) || negatesBeing(clause));
}

const longest = 1000;
const negation = new RegExp(not, "gu");
const coordination = /\s(?:und|oder|aber|sondern|doch|and|but)\s/u;

/** Whether the verb of being there is the one denied: "wurde 2016 eingerichtet und wird nicht gekürzt" does not. */
function negatesBeing(clause: string): boolean {
  const beings = matchesOf(clause, anyBeing).map(({ index }) => index);
  return matchesOf(clause, negation).some(({ index: at }) =>
    beings.some((other) => !coordination.test(clause.slice(Math.min(at, other), Math.max(at, other)))),
  );
}

/** "die Einrichtung eines Büros bis Ende 2030"; "von 2030 bis 2033" and "Juli 2030 bis Juni 2033" are periods. */
const deadline =
  /(?<!\p{L}|\d{4}\s|(?<!\p{L})[Vv]o[nm]\s[^,;]{1,24}\s)bis\s(?:Ende\s|Mitte\s|zum\s)?(?:\p{L}+\s)?\d{4}/u;

function isIntended(clause: string, isLocated: boolean, takesPart: boolean): boolean {
  if (conditional.test(clause)) return true;
  const isFounded = founding.test(clause);
  if (intending.test(clause)) {
    if (!isLocated && comesToBe.test(clause)) return true;
    if (isIndefinite.test(clause) && making.test(clause)) return true;
    if (takesPart && joining.test(clause)) return true;
    if (isFounded) return true;
  }
  if (!pending.test(clause)) return isFounded && deadline.test(clause);
  return isFounded || (!isLocated && isIndefinite.test(clause));
}

const finite =
  /(?<!\p{L})(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurden?|gibt|gab|soll(?:en|te)?|will|wollen|kann|können|könnte|muss|müssen|wäre|hätte|würde|fehlt|besteht|existiert|scheiterte|\p{Ll}{3,}(?:te|ten|t))(?!\p{L})/u;
const mark = /[,;:–—](?=\s)/gu;

const infinitive = /(?<!\p{L})zu\s\p{Ll}+n(?!\p{L})|\p{Ll}{2}zu\p{Ll}{3,30}n(?!\p{L})/u;

/** The clause that holds the words, which stand as signs in it; with what follows, where a clause is put in between. */
function clauseOf(sentence: string, { start, end }: Span): string {
  const masked = sentence.slice(0, start) + IT + sentence.slice(end);
  const marks = matchesOf(masked, mark).map(({ index }) => index);
  const from = (marks.findLast((at) => at < start) ?? -1) + 1;
  const to = marks.find((at) => at > start) ?? masked.length;
  const own = masked.slice(from, to).trim();
  if (finite.test(own)) return own;
  // "Ein Bildungsbüro, wie es andere haben, gibt es nicht", "… hat kein Geld, keinen Plan und kein …"
  const stop = marks.find((at) => at > start && masked[at] === ";") ?? masked.length;
  const begin = (marks.findLast((at) => at < start && masked[at] === ";") ?? -1) + 1;
  // "Die Stadt plant, ein Bildungsbüro aufzubauen": the verb stands before
  const first = infinitive.test(own) ? (marks.findLast((at) => at < from - 1 && at > begin) ?? begin) : from;
  return masked.slice(first, stop).replace(mark, "").trim();
}

/** "Die Ergebnisse aus „X“ will der Kreis nutzen", "Als Teil des Programms soll … entstehen": there it is, whatever is to come. */
function isLookedBackOn(view: View, { start, end }: Span): boolean {
  const before = view.slice(Math.max(0, start - 90), start);
  if (
    /(?<!\p{L})(?:Ergebniss?en?|Erfahrung(?:en)?|Erkenntniss?en?|Erfolgen?|aufbauend)(?!\p{L})[^,.;:]{0,60}$/u.test(
      before,
    )
  )
    return true;
  return (
    /(?<!\p{L})[Aa]ls Teil de[rs] [^,.;:]{0,60}$/u.test(before) &&
    !/(?<!\p{L})(?:\p{L}*beantrag\p{Ll}+|bewerb\p{Ll}+|beworben|nicht|kein\p{L}*)(?!\p{L})/u.test(
      view.slice(end, view.sentenceAt(start)?.end ?? end),
    )
  );
}
