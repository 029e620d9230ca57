import { matchesOf } from "../../language/find-all.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { findOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";

/** The noun that a later sentence takes an office up with: "Bildungsbüro" → "Büro", "Stabsstelle Bildung" → "Stabsstelle". */
function nounOf(name: string): string | undefined {
  const head = name.split(" ").find((word) => /(?:büro|stelle|office|unit)$/iu.test(word));
  if (head === undefined) return undefined;
  return /büro$/iu.test(head) ? "Büro" : /office$/iu.test(head) ? "[Oo]ffice" : head;
}

/**
 * Later places where a document speaks of an office by its noun alone ("Das Büro …", "Die Stabsstelle …", "Netzwerkstelle
 * beim Jugendamt" in a list), where only one of its offices has that noun.
 */
export function findReferences(
  view: View,
  offices: readonly OrganisationMention[],
): ReadonlyMap<OrganisationMention, readonly OrganisationMention[]> {
  const byNoun = new Map<string, OrganisationMention[]>();
  for (const office of offices) {
    const noun = nounOf(office.name);
    if (noun !== undefined) byNoun.set(noun, [...(byNoun.get(noun) ?? []), office]);
  }
  const found = new Map<OrganisationMention, OrganisationMention[]>();
  for (const [noun, [office, ...others]] of byNoun) {
    if (!office || others.length > 0) continue;
    const bare = new RegExp(
      `(?<![\\p{L}-])(?<lead>(?:[Dd]as|[Dd]ie|[Dd]er|[Dd]em|[Dd]es|[Ii]m|[Zz]ur|[Bb]eim|[Ii]n der|[Tt]he) (?:\\d{4} \\p{Ll}+e[ns]? |(?:zentral|neu|städtisch|kommunal|regional|gemeinsam|eigen)e[ns]? )?|^)${noun}(?![\\p{L}-])`,
      "gu",
    );
    const references: OrganisationMention[] = [];
    for (const block of view.body) {
      if (references.length >= most) break;
      if (!block.text.includes(noun.slice(-5))) continue;
      for (const match of matchesOf(block.text, bare)) {
        const start = block.start + match.index + (match.groups?.lead ?? "").length;
        const span = { start, end: block.start + match.index + match[0].length };
        if (span.start < office.start || findOverlapping(view.mentions.organisations, span)) continue;
        references.push({ ...office, ...span });
        if (references.length >= most) break;
      }
    }
    found.set(office, references);
  }
  return found;
}

/** Places of one office that are looked at. */
const most = 24;
