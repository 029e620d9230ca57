import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import { type Affiliation, namedOrganisationAt, phraseEnd, readAffiliation } from "./affiliation.js";
import { generic, headWord } from "./unit-words.js";

const preposition =
  /^\s(?:\([^()\n]{1,30}\)\s)?(?<preposition>als Vertreter(?:in)? (?:der|des|vom|von der)|(?:in Vertretung|stellvertretend) für (?:das|die|den)|vom|von der|von den|von|aus dem|aus der|beim|bei der|(?:lehrt|forscht|arbeitet|lehrte|forschte) (?:am|an der|im|in der|beim|bei der)|(?:vertritt|vertrat) (?:das|die|den)|from the|from|of the|of|at the)\s/u;

/** "Die Agentur X war durch Anna Meier vertreten." */
function represented(view: View, block: Block, whole: Span): Affiliation | undefined {
  if (!/^ vertreten(?!\p{L})/u.test(view.slice(whole.end, whole.end + 11))) return undefined;
  const from = Math.max(block.start, whole.start - 120);
  const [organisation] = view
    .within(view.mentions.organisations, { start: from, end: whole.start })
    .slice(-1);
  return organisation &&
    /^ (?:war|wird|wurde|ist) (?:\p{Ll}+ )?(?:durch|von) (?:\p{Lu}\p{L}+ )?$/u.test(
      view.slice(organisation.end, whole.start),
    )
    ? { organisation: { start: organisation.start, end: organisation.end, text: organisation.name } }
    : undefined;
}

/** "Anna Meier vom Ministerium für Bildung", "Anna Smith of the Education Office". */
export function readPreposition(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const found = preposition.exec(view.slice(whole.end, Math.min(block.end, whole.end + 60)));
  if (!found) return represented(view, block, whole);
  const start = whole.end + found[0].length;
  const named = namedOrganisationAt(view, start, block.end);
  if (named) return { organisation: named };
  // "von der Landesvereinigung Erwachsenenbildung": one that no recogniser knows, by its head noun
  if (/^(?:von|from|of)$/u.test(found.groups!.preposition!)) return undefined;
  const end = phraseEnd(view, start, block.end, false);
  const text = view.slice(start, end);
  const noun = headWord.exec(text.replace(/^\p{Lu}\p{L}+(?:en|er)\s/u, ""));
  if (!noun || !/^\p{Lu}/u.test(text) || generic.test(text) || text.length > 90) return undefined;
  const { organisation } = readAffiliation(view, { start, end }, false);
  return organisation && { organisation };
}
