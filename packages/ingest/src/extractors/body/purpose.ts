import type { OrganisationMention } from "../../language/organisations.js";
import { findOverlapping, indexOfOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { findPurposeInFront, type Purpose } from "./purpose-in-front.js";

/** Between the body and its purpose: what names the purpose, and is no part of it. */
const lead =
  /^(?: \([^)\n]{1,60}\))?(?: (?:des|der|im|in der|in|of the) [\p{L} -]{1,40}?)?(?:(?::| [–-])? (?:zur|zum) (?=\p{Lu}\p{L}*(?:ung|tion|heit|keit|schaft|ausch|bau|ment|gleich)(?!\p{L}))|,?(?: (?:der|die|das|welche[rs]?|er|sie|which))?(?: \p{Ll}+){0,2}? (?:dien(?:t|en) (?:als |der |dem |zur |zum |dazu, )|(?:hat|haben) (?:das Ziel|die Aufgabe),? |mit dem Ziel,? |(?:ist|sind) (?:zuständig|verantwortlich) für (?:die |den |das )?|serves? (?:as |to )))/u;
/** What may stand between a body and the verb of its sentence: a short form, whose it is, who sits in it. */
const untilVerb =
  /^(?: (?:tagt|trifft sich|kommt)(?!\p{L})[^.;:,]{0,60}? und(?= )| ist [^.;:,]{3,60} und(?= ))?(?: \([^)\n]{1,60}\))?(?: (?:des|der|im|in der|in|of the) [\p{L} -]{1,40}?)?(?:, [^,.;:\n]{3,90},)? (?=\p{Ll})/u;
const verbs =
  /^(?:(?:berät|begleitet|steuert|koordiniert|verantwortet|unterstützt|überwacht|vernetzt|bereitet|bündelt|entscheidet|verabschiedet|beschließt|erarbeitet|entwickelt|definiert|formuliert|fördert|sichert|empfiehlt|initiiert|verbindet|gestaltet|priorisiert|trägt|erteilt|prüft|bewertet|begutachtet|bearbeitet|behandelt|identifiziert|analysiert|ermöglicht|organisiert|schafft|verfolgt|coordinates|advises|steers|supports|links|connects|develops|oversees|prepares|promotes|guides|decides|brings together)(?!\p{L})|trifft (?=[^.;:]{2,80}Entscheidung)|sorgt für (?=\p{L})|übernimmt (?=(?:die|das|den) )|legt (?=[^.;:]{2,120} fest(?!\p{L}))|stimmt (?!sich )(?=[^.;:]{2,160} ab(?!\p{L}))|bringt (?=[^.;:]{2,120} (?:ein|zusammen|voran|an einen Tisch)(?!\p{L}))|führt (?=[^.;:]{2,120} zusammen(?!\p{L}))|stellt (?=[^.;:]{2,120} sicher(?!\p{L}))|gibt (?=[^.;:]{0,160}(?:Empfehlung|Impuls|Rückmeldung|Orientierung|Auftr|Richtung))|setzt sich (?=[^.;:]{2,160} auseinander(?!\p{L}))|setzt sich für (?=[^.;:]{2,160} ein(?!\p{L}))|(?:befasst|beschäftigt) sich (?=[^.;:]{0,40}mit )|kümmert sich um (?=\p{L})|nimmt (?=[^.;:]{2,120} wahr(?!\p{L}))|wirkt (?=[^.;:]{2,120} mit(?!\p{L}))|regt (?=[^.;:]{2,120} an(?!\p{L}))|tauscht sich (?=[^.;:]{2,120} aus(?!\p{L}))|steht (?=[^.;:]{2,120} zur Seite(?!\p{L}))|setzt (?!sich )(?=[^.;:]{0,80}(?:Schwerpunkte|Ziele|Prioritäten|Impulse| um(?!\p{L})))|sets (?=[^.;:]{0,80}(?:goals|priorities|objectives|direction)))/u;
/** A relative clause: its verb stands last. */
const relative =
  /^(?:(?: [\p{L}-]+){1,8}? \p{Ll}+(?:en|t))?,? (?:der|die|das|welche[rs]?) (?<purpose>(?:\p{Ll}[\p{L}-]* |\p{Lu}[\p{L}-]* ){1,14}?(?:berät|begleitet|steuert|koordiniert|unterstützt|vernetzt|bündelt|verantwortet|fördert|festlegt|abstimmt|vorbereitet|zusammenbringt|zusammenführt|trägt|entscheidet|entwickelt|sichert|leitet|organisiert|zur Seite steht|zuarbeitet))(?=[.,;)\n]|$)/u;
const withinWhich =
  /^,? in (?:dem|der) (?:sich )?(?<purpose>[^,.;:\n]{3,60}(?:, [^,.;:\n]{3,60}){0,3} (?:zusammenarbeiten|austauschen|abstimmen|vernetzen|beraten))(?=[.,;)\n]|$)/u;
const intended =
  /^ (?:soll|should|is to) (?<purpose>[^.;:\n]{4,160}?(?:beraten|begleiten|steuern|koordinieren|unterstützen|vernetzen|bündeln|abstimmen|vorbereiten|festlegen|zusammenbringen|fördern|entwickeln|tragen|sichern|entscheiden|prüfen|zur Seite stehen|mitwirken|einbringen))(?=[.,;\n]|$)/u;
/** "Für die Strategie ist der Lenkungskreis verantwortlich". */
const responsibleBefore =
  /(?:^|[.;\n] )Für (?:die |den |das )?(?<purpose>[^.;:\n]{6,100}?) (?:ist|sind) (?:der|die|das) $/u;
const responsibleAfter = /^ (?:verantwortlich|zuständig)(?!\p{L})/u;
const subjectBefore =
  /(?:^|[.;:!?\n] ?|, (?:und )?| und )(?:(?:[Dd]er|[Dd]ie|[Dd]as|Eine?|[Uu]nsere?r?|Diese[rs]?|[Tt]he|[Oo]ur|Its) )?(?:\p{L}+e[rs]? ){0,2}$/u;
const clauseEnd =
  /[.;:!?\n]|, (?:der|die|das|welche\p{L}*|in de[rm]|wobei|und|from) | (?:und|and) (?:tagt|trifft|besteht|hat|kommt|ist|wird|wurde|setzt sich|meets|consists|is|has)(?!\p{L})/u;
/** A purpose in nouns ends before the verb of its sentence too. */
const nounEnd =
  /[.;:!?\n]|, (?:der|die|das|welche\p{L}*|in de[rm]|wobei|und) | (?:und )?(?:wurden?|wird|werden|ist|sind|hat|haben|soll|sollen|kann|tagt|trifft|besteht|gibt|arbeitet|findet|entstand|entsteht|setzt|eingerichtet|gegründet|gebildet)(?!\p{L})/u;
const longest = 240;

/** What a body is for, in the words that follow it in the same sentence, or beside it behind a colon or in its row. */
export function findPurpose(view: View, mention: OrganisationMention): Purpose | undefined {
  const sentence = findOverlapping(view.sentences, mention);
  if (!sentence) return undefined;
  const before = view.slice(Math.max(sentence.start, mention.start - 120), mention.start);
  const rest = view.slice(mention.end, Math.min(sentence.end, mention.end + longest));
  const found =
    asPredicate(view, sentence, mention, before, rest) ??
    asNoun(mention, rest) ??
    inClause(mention, before, rest) ??
    findPurposeInFront(view, mention) ??
    inNextCell(view, mention) ??
    inNextSentence(view, sentence, mention);
  return found && found.end - found.start >= 8 ? found : undefined;
}

/** "Der Lenkungskreis legt die Schwerpunkte fest": the predicate; dated it tells what happened, not what for. */
function asPredicate(
  view: View,
  sentence: Span,
  mention: Span,
  before: string,
  rest: string,
): Span | undefined {
  if (!subjectBefore.test(before)) return undefined;
  const label = /^ ?[:–-] (?=\p{Ll})/u.exec(rest);
  const words = label ?? untilVerb.exec(rest);
  if (!words) return undefined;
  const tail = rest.slice(words[0].length);
  const verb = verbs.exec(tail)?.[0];
  // "Die Steuerungsgruppe begleitet der Landrat": the body is the object
  if (verb === undefined || /^ ?der /u.test(tail.slice(verb.length))) return undefined;
  const start = mention.end + words[0].length;
  const end = endOf(tail, clauseEnd, start);
  return findOverlapping(view.mentions.dates, { start, end: Math.min(end, sentence.end) })
    ? undefined
    : { start, end };
}

function asNoun(mention: OrganisationMention, rest: string): Span | undefined {
  const words = lead.exec(rest)?.[0];
  if (words === undefined || words.trim() === "") return undefined;
  const start = mention.end + words.length;
  return { start, end: endOf(rest.slice(words.length), nounEnd, start) };
}

function endOf(tail: string, pattern: RegExp, start: number): number {
  const at = tail.search(pattern);
  return start + (at < 0 ? tail : tail.slice(0, at)).trimEnd().length;
}

function inClause(mention: OrganisationMention, before: string, rest: string): Span | undefined {
  for (const pattern of [relative, withinWhich, intended]) {
    const match = pattern.exec(rest);
    const purpose = match?.groups?.purpose;
    if (!match || purpose === undefined) continue;
    const start = mention.end + match[0].lastIndexOf(purpose);
    return { start, end: start + purpose.length };
  }
  const purpose = responsibleAfter.test(rest) ? responsibleBefore.exec(before)?.groups?.purpose : undefined;
  if (purpose === undefined) return undefined;
  const start = mention.start - before.length + before.lastIndexOf(purpose);
  return { start, end: start + purpose.length };
}

/** The cell beside the name: "Lenkungskreis | entscheidet über die Schwerpunkte". */
function inNextCell(view: View, mention: OrganisationMention): Span | undefined {
  const block = view.blockAt(mention.start);
  const next = block && view.blocks[block.index + 1];
  if (!block?.cell || next?.cell?.rowLabel !== block || !verbs.test(next.text)) return undefined;
  return { start: next.start, end: endOf(next.text, clauseEnd, next.start) };
}

const kindOfBody =
  /^\p{Lu}\p{L}*(?:kreis|gruppe|runde|netzwerk|rat|kommission|ausschuss|gremium|tisch|bündnis)$|^(?:Network|Committee|Group|Board)$/iu;

/** The pronoun of a body by the gender of its head. */
const pronouns: readonly (readonly [RegExp, string])[] = [
  [/(?:kreis|rat|tisch|ausschuss|verbund)$/u, "Er"],
  [/(?:gruppe|runde|kommission|konferenz|allianz)$/u, "Sie"],
  [/(?:netzwerk|gremium|bündnis|forum|kuratorium)$/u, "Es"],
];

/**
 * "Arbeitskreis Ganztag" in a heading or cell, or just before; then "Der Arbeitskreis stimmt … ab." Of one that is the
 * subject the pronoun goes on: "Die Lenkungsgruppe besteht seit 2016. Sie steuert …".
 */
function inNextSentence(view: View, sentence: Span, mention: OrganisationMention): Span | undefined {
  const head = mention.name.split(" ").find((part) => kindOfBody.test(part));
  const before = view.slice(Math.max(sentence.start, mention.start - 120), mention.start);
  const pronoun = subjectBefore.test(before)
    ? pronouns.find(([pattern]) => pattern.test((head ?? mention.name).toLowerCase()))?.[1]
    : undefined;
  const word = head === mention.name ? undefined : head;
  const next = view.sentences[indexOfOverlapping(view.sentences, sentence) + 1];
  const block = view.blockAt(mention.start);
  const below = next && view.blockAt(next.start);
  if (!next || !block || !below) return undefined;
  const follows = below === block || below.cell?.rowLabel === block || below.headings.at(-1) === block;
  const article = /^(?:Der|Die|Das|The) /u.exec(view.slice(next.start, next.end))?.[0].length ?? 0;
  const byName = article > 0 && word !== undefined && view.text.startsWith(word, next.start + article);
  const byPronoun = pronoun !== undefined && view.text.startsWith(`${pronoun} `, next.start);
  if (!follows || !(byName || byPronoun)) return undefined;
  const start = byName ? next.start + article : next.start;
  const end = start + (byName ? word.length : pronoun!.length);
  const rest = view.slice(end, Math.min(next.end, end + longest));
  return asPredicate(view, next, { start, end }, view.slice(next.start, start), rest);
}
