import type { Block } from "../blocks.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import { type Affiliation, phraseBefore, phraseEnd } from "./affiliation.js";
import { readApposition } from "./apposition.js";
import { readBracket } from "./brackets.js";
import { startsLine } from "./lines.js";
import { readPreposition } from "./preposition.js";

/** "Anna Meier und Uwe Kunze vom Bildungsbüro", "Anna Meier, Uwe Kunze, Stadt X" as a line: the organisation of all. */
export function readSharedOrganisation(
  view: View,
  block: Block,
  { whole }: PersonMention,
): Affiliation | undefined {
  const next = view.within(view.mentions.persons, {
    start: whole.end,
    end: Math.min(block.end, whole.end + 60),
  })[0];
  if (!next || phraseBefore(view, block.start, whole)) return undefined;
  const between = view.slice(whole.end, next.whole.start);
  if (!/^\s(?:und|sowie|and|&)\s(?:Herrn?\s|Frau\s)?$/u.test(between)) return undefined;
  const found =
    readPreposition(view, block, next) ??
    bracketOf(view, block, next) ??
    ((startsLine(view, block, whole) ||
      behindTheme.test(view.slice(Math.max(block.start, whole.start - 3), whole.start))) &&
    (isLineOf(view, block, next) || isSubject(view, block, next))
      ? readApposition(view, block, next)
      : undefined);
  return found?.organisation && !found.role ? { organisation: found.organisation } : undefined;
}

/** "Der Masterplan – Anna Meier und Uwe Kunze, Behörde X": behind what they speak of. */
const behindTheme = /\s[–—|]\s$|[:;]\s$/u;

/** "Anna Meier und Uwe Kunze (REAB X)": a bracket that is nothing but one organisation with a name. */
function bracketOf(view: View, block: Block, next: PersonMention): Affiliation | undefined {
  const found = readBracket(view, block, next);
  return found?.organisation &&
    view
      .within(view.mentions.organisations, found.organisation)
      .some(({ start, end }) => start === found.organisation!.start && end === found.organisation!.end)
    ? found
    : undefined;
}

/** "…, Bildungsbüro der Stadt X, stellten": an apposition that a verb in the plural follows is of both. */
function isSubject(view: View, block: Block, { whole }: PersonMention): boolean {
  return /^,\s[^,;.:!?\n]{3,100},\s(?:\p{Ll}{3,}(?:en|ten)|sind|waren|haben)\s/u.test(
    view.slice(whole.end, Math.min(block.end, whole.end + 140)),
  );
}

/** Whether the words after a name fill its line without a verb, so that the line is nothing but names and what they belong to. */
function isLineOf(view: View, block: Block, { whole }: PersonMention): boolean {
  const line = /^,\s(?<words>[^\n]{3,120})(?:\n|$)/u.exec(
    view.slice(whole.end, Math.min(block.end, whole.end + 130)),
  )?.groups?.words;
  return (
    line !== undefined &&
    phraseEnd(view, whole.end + 2, whole.end + 2 + line.length, true) >= whole.end + 2 + line.trimEnd().length
  );
}
