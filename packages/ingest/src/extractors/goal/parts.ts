import { matchesOf } from "../../language/find-all.js";
import { enumerate } from "../../language/phrases.js";
import type { Span } from "../../tree/nodes.js";

/** "offering … and would like to promote …": two goals. */
export function splitEnglish(words: string, start: number, end: number): Span[] {
  const further =
    /,?\s+and\s+(?:also\s+)?(?:would like|wants?|aims?|seeks?|intends?|strives?|plans?)\s+to\s+|,?\s+and\s+to\s+(?=\p{Ll}+\s+\S)/iu.exec(
      words.slice(start, end),
    );
  if (!further) return [{ start, end }];
  return [
    { start, end: start + further.index },
    ...splitEnglish(words, start + further.index + further[0].length, end),
  ];
}

const aimsEnd = /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|indem|denen|welche[rsn]?|wobei|so ?dass)\s/u;

/** "die Entkoppelung von A und B, der Aufbau von C und ein besserer Zugang zu D": as many goals as it has articles. */
export function splitAims(words: string, start: number): Span[] {
  const rest = words.slice(start);
  const items = enumerate(words, { start, end: start + (aimsEnd.exec(rest)?.index ?? rest.length) }, true);
  // ", die Kinder fördern": a relative clause is no further goal
  const clause = items.findIndex(({ start: from, end }) =>
    /\p{Lu}.*\s\p{Ll}{3,}(?:t|en)$/u.test(words.slice(from, end)),
  );
  return clause > 0 ? items.slice(0, clause) : items;
}

const participle = "\\p{Ll}{2,}(?:t|en)";
/** "verbessert und Prozesse", "ausgebaut, kleinere Vereine": a participle, and a further thing with one of its own. */
const further = new RegExp(
  // "die schulischen und beruflichen Perspektiven": adjectives of one noun
  `(?<=\\s${participle})(?<!(?:\\s(?:d(?:ie|er|as|en|em)|ihre[nr]?|alle[nr]?|unsere[nr]?)|^\\p{L}+\\s(?:soll(?:en)?\\s)?(?:vor allem\\s)?d(?:ie|en))\\s\\p{Ll}{2,}en)(?:,\\s(?!(?:um|damit|die|der|das|den|denen|wobei|welche)\\s)|,?\\s(?:und|sowie)\\s)(?=(?!(?:für|in|mit|zu|zur|zum|auf|an|durch|von|bei|nach|über|unter|aus|im|am|so|dann|damit|dadurch)\\s)[^,.;:]{0,90}?\\p{Lu}[^.;:]*?\\s${participle}(?:\\swerden)?(?:[,.]|\\s(?:und|sowie)\\s|$))`,
  "u",
);

/** "A sollen verbessert und B angestoßen werden": two goals, each with its participle. */
export function splitPassives(words: string, start: number, end: number): Span[] {
  const told = words.slice(start, end);
  if (!/\swerden(?:,\s(?!sondern|dass|um)[^.;:]*zu[\s\p{Ll}]\p{Ll}+n)?[.,\s]*$/u.test(told))
    return [{ start, end }];
  const joint = further.exec(told);
  if (!joint) return [{ start, end }];
  const rest = start + joint.index + joint[0].length;
  return [{ start, end: start + joint.index }, ...splitPassives(words, rest, end)];
}

const withVerb =
  /\p{Lu}[\p{L}-]+(?:\s\p{L}+)*\s(?!und\s|zusammen$|(?:\p{Ll}*(?:int|ext|mod)|g|f|sond)ern$)\p{Ll}{4,}n$/u;
/** "Einrichtungen, die sich mit Bildung befassen": the verb is that of a clause within the object. */
const inRelative =
  /\p{Lu}[\p{L}-]{0,60},\s(?:(?:in|mit|von|für|zu|an|auf|bei|durch)\s)?(?:die|der|das|den|dem|denen|welche\p{Ll}*)\s[^,]*$/u;
/** "mit digitalen (und modernen Geräten)": what ends like a verb is an adjective. */
const openEnd =
  /(?<!\p{L})(?:mit|von|in|im|bei|zu|zum|zur|für|aus|an|am|auf|über|unter|nach|d(?:ie|en|er|em)|eine[nmr]?|alle[nr]?|ihre[nr]?|unsere[nr]?)\s\p{Ll}+n$/u;

/** "dabei unterstützen, … abzustimmen": what follows belongs to this verb. */
const governs = /(?<!\p{L})(?:dabei|dazu|darin|darauf|daran|dafür)\s(?:\p{Ll}+\s)?\p{Ll}+n$/u;
const joint = /(?<=\s\p{Ll}{3,40}n)(?:,\s(?:und\s)?|\s(?:und|sowie)\s)(?=\S)/gu;
const aside =
  /^(?:um|die|der|das|den|dem|denen|damit|indem|wobei|wie|so|auch|etwa|zum|aber|sondern|ganz|egal|gleich|unabhängig|je)\s|(?<!\p{L})(?:sie|er|wir|man)\s(?:\p{Ll}+\s)*\p{Ll}+n[.,\s]*$/u;

/** "(wollen) Akteure zusammenführen, Lücken schließen und Angebote abstimmen": as many goals, each with its verb. */
export function splitWanted(words: string, start: number, end: number): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { 0: mark, index } of matchesOf(words.slice(start, end), joint)) {
    const at = start + index;
    const item = words.slice(from, at);
    const rest = words.slice(at + mark.length, end);
    // ", die Angebote abstimmen und": an object with its article, where a further verb follows
    const isAside =
      mark.startsWith(",") &&
      aside.test(rest) &&
      // ", die alle Gemeinden mittragen": without a further verb to come it tells which thing
      !(/^(?:die|den|das)\s(?:\p{Ll}+e[nrs]?\s)?\p{Lu}/u.test(rest) && /\s(?:und|sowie)\s/u.test(rest));
    if (
      isAside ||
      governs.test(item) ||
      openEnd.test(item) ||
      inRelative.test(item) ||
      !withVerb.test(item) ||
      !withVerb.test(rest.replace(/[.,\s]+$/u, ""))
    )
      continue;
    parts.push({ start: from, end: at });
    from = at + mark.length;
  }
  return [...parts, { start: from, end }];
}

/**
 * "Übergänge gestalten, Abschlüsse sichern und Familien stärken": as many goals, where each has its thing and its verb, or
 * where each is a thing alone: "mehr Teilhabe, bessere Übergänge".
 */
export function splitBare(words: string, start: number, end: number): Span[] {
  const items = enumerate(words, { start, end }, true);
  const isGoal = ({ start: from, end: to }: Span): boolean => withVerb.test(words.slice(from, to));
  const isThing = ({ start: from, end: to }: Span): boolean =>
    /^(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}-]+(?:\s(?:de[rs]|für|in|im|von|zu[mr]?|mit|am|an)\s[^,;:.]{2,60})?$/u.test(
      words.slice(from, to),
    );
  return items.length > 1 && (items.every(isGoal) || items.every(isThing)) ? items : [{ start, end }];
}
