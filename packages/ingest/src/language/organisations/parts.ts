import type { PlainView } from "../mentions.js";
import type { OrganisationMention } from "../organisations.js";

const group = /^Fachgruppe (?!Bildungsmonitoring|Monitoring)\p{Lu}/u;
/** The authority in front of it, in its line or the line above. */
const ofAuthority =
  /(?:[Ll]andkreis|Kreis|Stadt|Landratsamt|[Vv]erwaltung)(?: \p{Lu}[\p{L}-]+){0,3}(?:,| [–|·-])? *\n? *$/u;

/**
 * "Fachgruppe Schule und Bildung" is a part of the administration where the lines of an address put it between the
 * authority and an office; else those who work in several parts meet in it.
 */
export function asParts(
  view: PlainView,
  mentions: readonly OrganisationMention[],
): readonly OrganisationMention[] {
  const parts = new Set<string>();
  for (const [index, { type, name, start, end }] of mentions.entries()) {
    if (type !== "body" || !group.test(name)) continue;
    const next = mentions[index + 1];
    const isOver = next?.type === "office" && /^(?:,? *\n? *| [–|·-] )$/u.test(view.slice(end, next.start));
    if (isOver || ofAuthority.test(view.slice(Math.max(0, start - 60), start))) parts.add(name);
  }
  return parts.size === 0
    ? mentions
    : mentions.map((one) => (parts.has(one.name) ? { ...one, type: "unit" as const } : one));
}
