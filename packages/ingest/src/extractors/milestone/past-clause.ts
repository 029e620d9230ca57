import type { DateMention } from "../../language/dates.js";
import { matchesOf } from "../../language/find-all.js";
import type { Span } from "../../tree/nodes.js";
import { beforeDate } from "./dated.js";

/** A clause that tells what was done at a date, in the words of the text without the date. */
export interface PastClause extends Span {
  readonly text: string;
  /** The words that say what was done: the verb and what closes the clause. */
  readonly predicate: string;
  /** What stands before the verb, without the date. */
  readonly before: string;
  /** What stands behind it, without the date. */
  readonly behind: string;
  /** Where the verb stands, and how far from the date, in UTF-16 code units. */
  readonly verbAt: number;
  readonly distance: number;
}

const auxiliary = "wurden?|hat|haben|hatten?|ist|sind|konnten?|was|were|has been|have been";
const strong =
  "begann(?:en)?|entstand(?:en)?|nahm(?:en)?|ging(?:en)?|schuf(?:en)?|kam(?:en)?|trat(?:en)?|rief(?:en)?|(?:be|ab)?schloss(?:en)?|entschied(?:en)?|verlieh(?:en)?|erhielt(?:en)?|bekam(?:en)?|übernahm(?:en)?|zog(?:en)?|gab(?:en)?|lief(?:en)?|fiel(?:en)?|hob(?:en)?|bot(?:en)?|erschien(?:en)?|gewann(?:en)?|bewarb(?:en)?|brachte(?:n)?|sprach(?:en)?|wuchs(?:en)?";
const englishPast =
  "began|became|came out|came into force|appeared|followed|took|won|joined|opened|started|launched|introduced|published|adopted|founded|established|created|received|applied|decided|approved|set|built|moved|merged";
/** Finite verbs that may tell what is past; a weak one looks like an adjective where an article stands before it. */
const finite = new RegExp(
  `(?<=^|\\s)(?:${auxiliary}|${strong}|${englishPast}|(?<!(?:^|\\s)(?:d(?:er|ie|as|en|em|es)|eine?[nmrs]?|(?:ihr|sein|unser|jed|dies|all|viel)e?[nmrs]?|im|am|zum|zur|\\p{Ll}+[en])\\s)(?!ge\\p{Ll}+te|heute|beste|erste|letzte|dritte|vierte|rechte|weite|erneute|hätte|würde|könnte|möchte|sollte|wollte|müsste|dürfte)\\p{Ll}{3,}(?:te|ten))(?=\\s)`,
  "gu",
);
/** Being, saying, feeling, meeting, growing, taking part: nothing that is there afterwards. */
const nothingDone =
  /^(?:hatten?|sollten?|wollten?|mussten?|durften?|lebten?|besuchten?|zählten?|wohnten?|nutzten?|betonten?|erklärten?|sagten?|meinten?|berichteten?|lobten?|dankten?|begrüßten?|freuten?|zeigten?|machten?|diskutierten?|informierten?|tagten?|feierten?|luden?|stellten?|gehörten?|bestätigten?|unterzeichneten?|veranstalteten?|referierten?|präsentierten?|besichtigten?|würdigten?|verdeutlichten?|erläuterten?|führten?|arbeiteten?|absolvierten?|studierten?|unterrichteten?|blickten?|suchten?|fehlten?|kostete|reisten?|endeten?|folgten?|wuchs(?:en)?|sprach(?:en)?|lief(?:en)?)$/u;
/** The same of participles that close a clause. */
const nothingCame =
  /(?<!\p{L})(?:gesagt|betont|diskutiert|erörtert|besprochen|begrüßt|gezählt|registriert|verzeichnet|ermittelt|besucht|befragt|unterzeichnet|unterschrieben|geboren|erwartet|geprüft|getroffen|gefeiert|eingeladen|informiert|überreicht|beraten|betreut|unterrichtet|vorgesehen|gewesen|gehabt|gearbeitet|gesprochen|teilgenommen|erreicht|genutzt|gestiegen|gesunken|zurückgegangen|gewachsen|gewusst|gemacht|gegeben|gestellt|absolviert|studiert|beauftragt|saniert|renoviert|modernisiert|gebaut|erbaut|umgebaut|gefördert|finanziert|gebeten|gesehen|erklärt)(?:\s(?:worden|werden))?$/u;
/** What closes a passive or perfect: a participle, with what is joined to it. */
const participle =
  /(?<!\p{L})(?<closed>(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent|zer|miss|über|unter|um|durch|voll|wieder)\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert|\p{Ll}{2,}(?:be|ver|er|ent)\p{Ll}{2,}(?:t|en))(?:\s(?:worden|werden))?)$/u;
const englishParticiple =
  /^\s(?:first |then |also |finally |officially |newly )?(?<closed>\p{Ll}{3,}ed|set up|built|begun|founded|taken|made|brought|held|given)(?!\p{L})/u;
/** "nahm … auf", "ging … an den Start": a strong verb alone tells little. */
const needsParticle =
  /^(?:nahm(?:en)?|ging(?:en)?|kam(?:en)?|trat(?:en)?|rief(?:en)?|zog(?:en)?|gab(?:en)?|lief(?:en)?|hob(?:en)?|bot(?:en)?|brachte[n]?|sprach(?:en)?|set|took)$/u;
const particle =
  /(?<!\p{L})(?:auf|an den Start|online|in Betrieb|hervor|ins Leben|zusammen|bei|ein|um|in Kraft|heraus|ab|aus der Taufe|auf den Weg|zum Zuge?|hinzu|up|part|over|office)$/u;

/** Verbs that tell a step with what closes their clause. */
const turned =
  /^(?:macht(?:e|en)\s(?=[^;:]{0,80}(sich [^;:]{0,80}(?:auf den Weg|daran(?=,)|ans Werk)))|stellten?\s(?=[^,;:]{0,120}\s(um|fertig|ein|neu auf)$)|führten?\s(?=[^,;:]{0,120}\s(ein|zusammen)$)|erklärt(?:e|en)\s(?=[^;:]{0,80}(sich [^;:]{0,80}\szu[mr]\s))|set\s(up|out to)\s)/u;
/** "begonnen, eine Landschaft aufzubauen", "entschieden, Bildungsregion zu werden" */
const infinitive = /,\s[^,;]{1,200}?(?:\szu\s\p{Ll}{3,}|\s\p{Ll}{2,}zu\p{Ll}{3,})\s*$/u;

/** Ends a clause: a mark, or a comma before what explains or goes on. */
export const clauseEnd =
  /[;:?]|\s(?:und|sowie|and)\s(?=(?:\p{Ll}{2,}t|ist|sind|hat|haben|wird|werden|soll|sollen|is|are|has|have)\s(?!worden|werden))|\s[–—-]\s|,\s(?:(?:in|mit|von|für|zu|an|auf|bei|durch|über|aus|nach|unter)\s)?(?:die|der|das|den|dem|denen|deren|dessen|welche[rsnm]?|um|damit|dass|weil|da|wenn|indem|wobei|wodurch|womit|sodass|so|was|wo|aber|sondern|während|obwohl|denn|nachdem|als|und|which|who|where|that|and|while|so|giving|making|with)\s|,\s(?=\p{Ll}+(?:t|te|en|ten)\s)/u;
/** Between a verb and a date of the same clause nothing of this stands. */
export const parting = new RegExp(
  `${clauseEnd.source}|,\\s\\p{Ll}|\\s(?:und|sowie|and)\\s(?:${auxiliary})\\s`,
  "u",
);
/** "des 2012 veröffentlichten Berichts": the date of a noun. */
export const attributive =
  /(?:^|\s)(?:d(?:er|ie|as|en|em|es)|eine?[nmrs]?|ihre?[nmrs]?|unsere?[nmrs]?|the|an?)\s(?:(?:bereits|schon|erst|im|in|seit|am|Jahre?)\s){0,3}$/u;
const adverbial =
  /^(?:$|(?:In|Im|Mit|Durch|Zu|Zum|Zur|An|Am|Auf|Aufgrund|Bei|Beim|Für|Seit|Nach|Unter|Über|Aus|Von|Vom|Um|Als|So|Auch|Hier|Dort|Dabei|Dazu|Daraufhin|Dafür|Damit|Dann|Danach|Bereits|Schon|Erstmals|Zunächst|Schließlich|Gemeinsam|Anschließend|Auf|Infolge|Dank|Innerhalb|As|After|With|At|By|Following|In|On|Ausge\p{Ll}+|\p{Lu}\p{Ll}+(?:end|t|en) (?:von|durch|mit|auf|in))(?!\p{L}))/u;
/** Words before a date that opens its clause, in UTF-16 code units. */
const longestLead = 12;
/** A first field of so many characters is told without. */
const longestOpening = 30;

/**
 * The clause of a sentence that tells what was done at a date: its finite verb stands in the same clause as the date
 * and is one of doing. `undefined` where the verb is of being, saying or meeting, or belongs to another clause.
 */
export function readPastClause(text: string, sentence: Span, date: DateMention): PastClause | undefined {
  const words = text.slice(sentence.start, sentence.end).replace(/[.!\s]+$/u, "");
  const [from, to] = [date.start - sentence.start, date.end - sentence.start];
  if (attributive.test(words.slice(0, from)) && /^\s\p{Ll}/u.test(words.slice(to))) return undefined;
  const verb = matchesOf(words, finite)
    .filter(({ 0: found, index }) => {
      // English parts what comes first by a comma
      const between =
        index > to
          ? words.slice(to, index).replace(/^,(?=\s(?:the|an?|its|our|this|all)\s)/u, "")
          : words.slice(index + found.length, from);
      return !parting.test(between) && (index < from || index >= to);
    })
    .sort((a, b) => Math.abs(a.index - from) - Math.abs(b.index - from))[0];
  if (!verb) return undefined;
  const behindVerb = verb.index + verb[0].length;
  const last = Math.max(behindVerb, to);
  const stop = clauseEnd.exec(words.slice(last))?.index;
  const end = stop === undefined ? words.length : last + stop;
  const predicate = closing(verb[0], words.slice(behindVerb, end));
  if (predicate === undefined) return undefined;
  const first = Math.min(verb.index, from);
  const start = clauseStart(words, first);
  const without = (a: number, b: number): string =>
    a <= from && to <= b
      ? `${words
          .slice(a, from)
          .replace(beforeDate, "")
          .replace(
            /^(?:Im|In|Am|Seit|Bereits|Schon|Erst|Ende|Anfang|Mitte|Zum|On|Since)(?:\s(?:im|in|am|Jahr|Jahre|dem|the))*\s*$/iu,
            "",
          )} ${words.slice(to, b)}`
      : words.slice(a, b);
  const before = without(start, verb.index)
    .replace(/\s+/gu, " ")
    .replace(/^[\s,]+/u, "")
    .trim();
  const comma = /^(?:was|were|ha(?:s|ve) been)/u.test(verb[0])
    ? words.slice(start, verb.index).lastIndexOf(", ")
    : -1;
  const told =
    comma >= 0
      ? start + comma + 2
      : before.length > longestOpening && adverbial.test(before)
        ? verb.index
        : start;
  return {
    start: sentence.start + Math.min(told, from),
    end: sentence.start + end,
    text: without(told, end).replace(/\s+/gu, " ").trim(),
    predicate,
    before,
    behind: without(behindVerb, end).replace(/\s+/gu, " ").trim(),
    verbAt: sentence.start + verb.index,
    // a date in a long phrase in front is of something else, where another one stands behind the verb
    distance: Math.abs(verb.index - from) + (from < verb.index && from - start > longestLead ? 1000 : 0),
  };
}

/** The verb with what closes its clause, where that is a deed. */
function closing(verb: string, rest: string): string | undefined {
  if (/^(?:was|were|has been|have been)$/u.test(verb)) {
    const closed = englishParticiple.exec(rest)?.groups?.closed;
    return closed === undefined || /^(?:held|attended|needed|used|supposed|planned|asked)$/u.test(closed)
      ? undefined
      : `${verb} ${closed}`;
  }
  if (new RegExp(`^(?:${auxiliary})$`, "u").test(verb)) {
    const closed = participle.exec(rest.replace(infinitive, "").trimEnd())?.groups?.closed;
    if (closed === undefined || nothingCame.test(closed)) return undefined;
    if (/^konnte/u.test(verb) && !closed.endsWith(" werden")) return undefined;
    // "ist vernetzt" is so, "ist entstanden" came about
    if (
      /^(?:ist|sind)$/u.test(verb) &&
      !/(?:standen|schienen|gangen|kommen|treten|worden|wachsen|fallen|startet)$/u.test(closed)
    )
      return undefined;
    return `${verb} ${closed}`;
  }
  // "machte sich auf den Weg", "stellte das Format um": what the verb of saying or being is none with
  const other = turned
    .exec(`${verb}${rest}`)
    ?.slice(1)
    .find((part) => part !== undefined);
  if (other !== undefined) return `${verb} ${other}`;
  if (nothingDone.test(verb)) return undefined;
  if (!needsParticle.test(verb)) return verb;
  const part = particle.exec(rest)?.[0];
  return part === undefined ? undefined : `${verb} ${part}`;
}

/** Behind the last mark before the offset that parts clauses; commas of an enumeration part none. */
export function clauseStart(words: string, at: number): number {
  const head = words.slice(0, at);
  let start = 0;
  for (const { 0: mark, index } of matchesOf(head, /[;:]\s|\s[–—]\s|,\s(?:und\s)?/gu)) {
    // "In drei Orten (A, B, C) wurde …"
    const open = head.lastIndexOf("(", index);
    if (open > head.lastIndexOf(")", index) && head.indexOf(")", index) > 0) continue;
    const behind = index + mark.length;
    const isClause = /(?<!\p{L})(?:\p{Ll}{3,}t|\p{Ll}{4,}en|ist|sind|hat|war)$/u.test(
      head.slice(start, index),
    );
    if (!mark.startsWith(",") || behind === at || isClause) start = behind;
  }
  return start;
}
