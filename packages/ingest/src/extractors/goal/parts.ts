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
  `(?<=\\s${participle})(?:,\\s(?!(?:um|damit|die|der|das|den|denen|wobei|welche)\\s)|,?\\s(?:und|sowie)\\s)(?=(?!(?:für|in|mit|zu|zur|zum|auf|an|durch|von|bei|nach|über|unter|aus|im|am|so|dann|damit|dadurch)\\s)[^,.;:]{0,90}?\\p{Lu}[^.;:]*?\\s${participle}(?:\\swerden)?(?:[,.]|\\s(?:und|sowie)\\s|$))`,
  "u",
);

/** "A sollen verbessert und B angestoßen werden": two goals, each with its participle. */
export function splitPassives(words: string, start: number, end: number): Span[] {
  const told = words.slice(start, end);
  if (!/\swerden[.,\s]*$/u.test(told)) return [{ start, end }];
  const joint = further.exec(told);
  if (!joint) return [{ start, end }];
  const rest = start + joint.index + joint[0].length;
  return [{ start, end: start + joint.index }, ...splitPassives(words, rest, end)];
}

/**
 * "Übergänge gestalten, Abschlüsse sichern und Familien stärken": as many goals, where each has its thing and its verb, or
 * where each is a thing alone: "mehr Teilhabe, bessere Übergänge".
 */
export function splitBare(words: string, start: number, end: number): Span[] {
  const items = enumerate(words, { start, end }, true);
  const isGoal = ({ start: from, end: to }: Span): boolean =>
    /\p{Lu}[\p{L}-]+(?:\s\p{L}+)*\s(?!und\s)\p{Ll}{4,}n$/u.test(words.slice(from, to));
  const isThing = ({ start: from, end: to }: Span): boolean =>
    /^(?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}-]+(?:\s(?:de[rs]|für|in|im|von|zu[mr]?|mit|am|an)\s[^,;:.]{2,60})?$/u.test(
      words.slice(from, to),
    );
  return items.length > 1 && (items.every(isGoal) || items.every(isThing)) ? items : [{ start, end }];
}
