import type { Span } from "../../tree/nodes.js";

/** "offering … and would like to promote …": two goals. */
export function splitEnglish(words: string, start: number, end: number): Span[] {
  const further =
    /,?\s+and\s+(?:also\s+)?(?:would like|wants?|aims?|seeks?|intends?|strives?|plans?)\s+to\s+|,?\s+and\s+to\s+(?=\p{Ll}+\s+(?:\S+\s+){1,})/iu.exec(
      words.slice(start, end),
    );
  if (!further) return [{ start, end }];
  return [
    { start, end: start + further.index },
    ...splitEnglish(words, start + further.index + further[0].length, end),
  ];
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
