import type { Block } from "../blocks.js";
import { matchesOf } from "../find-all.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import { type Affiliation, namedOrganisationAt, type Part } from "./affiliation.js";
import { headWord } from "./unit-words.js";

/** How far back the words that tell the origin may stand, in UTF-16 code units. */
const farthest = 300;
const from = /(?<!\p{L})(?:[Vv]om|[Vv]on der|[Aa]us dem|[Aa]us der|[Ss]eitens (?:der|des))\s(?=\p{Lu})/gu;
/** Names, which stand as "@", functions in front of them and what joins them: no verb, nothing else. */
const onlyNames =
  /^(?:,|\s(?:und|sowie))?(?:\s(?:(?:der|die|und|sowie)\s)?(?:\p{Ll}+e[rn]?\s)?(?:\p{Lu}[\p{L}*:-]+\s){0,3}@(?:,|\s(?:und|sowie))?){0,8}\s(?:(?:der|die)\s)?(?:\p{Ll}+e[rn]?\s)?(?:\p{Lu}[\p{L}*:-]+\s){0,3}$/u;

/**
 * "Dabei waren von der Agentur der Berater Uwe Kunze und vom Landratsamt Anna Meier und Pia Wolff": whose people follow
 * stands in front of them.
 */
export function readOrigin(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const start = Math.max(block.start, whole.start - farthest);
  const before = view.slice(start, whole.start);
  const found = matchesOf(before, from).at(-1);
  if (!found) return undefined;
  const at = start + found.index + found[0].length;
  // "Uwe Kunze von der Agentur und Anna Meier": his
  const others = view.within(view.mentions.persons, { start, end: whole.start });
  if (
    others.some((other) => /^(?:\s\([^()]*\))?,?\s$/u.test(view.slice(other.whole.end, start + found.index)))
  )
    return undefined;
  const organisation = namedOrganisationAt(view, at, whole.start) ?? unnamed(view, at, whole.start);
  if (!organisation) return undefined;
  let between = "";
  let done = organisation.end;
  for (const other of others.filter((one) => one.whole.start >= organisation.end)) {
    between += `${view.slice(done, other.whole.start)}@`;
    done = other.whole.end;
  }
  between += view.slice(done, whole.start);
  return onlyNames.test(between.replace(/\s\([^()]{1,40}\)/gu, "")) ? { organisation } : undefined;
}

/** "vom Landratsamt": an authority by its noun alone. */
function unnamed(view: View, start: number, limit: number): Part | undefined {
  const noun = headWord.exec(view.slice(start, Math.min(limit, start + 60)))?.[0];
  return noun === undefined ? undefined : { start, end: start + noun.length, text: noun };
}
