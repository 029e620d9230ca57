import type { PlainView } from "../mentions.js";
import type { PersonMention } from "../persons.js";
import { formOfAddressBefore } from "./evidence.js";
import { personRoleLengthAt } from "./roles.js";
import { titlesEndingAt } from "./titles.js";
import { foldName, wordsOf } from "./words.js";

const wordBefore = /(?<![\p{L}-])\p{L}[\p{L}-]*(?=\s$)/u;
const speech =
  "sagt|sagte|erklärt|erklärte|betont|betonte|berichtet|berichtete|meint|meinte|ergänzt|ergänzte|erläutert|erläuterte|unterstreicht|unterstrich|verweist|verwies|lobt|lobte|fasst|fasste|dankt|dankte|weiß|freut|freute|resümiert|schildert|schilderte|stellt|stellte|zeigt|zeigte|hebt|hob|fordert|forderte|appelliert|begrüßt|begrüßte|bedankt|says|said|explains|explained|adds|added";
const speechAfter = new RegExp(`^ (?:${speech})(?!\\p{L})`, "u");
const speechBefore = new RegExp(`(?:(?<!\\p{L})so|laut|(?<!\\p{L})(?:${speech}))\\s$`, "u");

/** "…“, versichert": whatever the verb, behind the marks it says who speaks. */
const spokenBefore =
  /[“”"«],?\s(?!(?:mit|seit|samt|statt|erst|nicht|fast)\s)\p{Ll}{3,}te?\s(?:auch\s|dazu\s|sich\s)?$/u;

/**
 * Repeats of a person by surname alone: after a form of address, a title or a role, or as the one who speaks. Only
 * where one person of the document has that surname.
 */
export function linkSurnames(view: PlainView, full: readonly PersonMention[]): PersonMention[] {
  const bySurname = new Map<string, PersonMention | undefined>();
  for (const person of full) {
    const key = person.family;
    const other = bySurname.get(key);
    if (!bySurname.has(key)) bySurname.set(key, person);
    else if (other && foldName(other.name) !== foldName(person.name)) bySurname.set(key, undefined);
  }
  if (bySurname.size === 0) return [];
  return view.body.flatMap((block) => {
    const taken = view.within(full, block);
    return wordsOf(block.text).flatMap((word): PersonMention[] => {
      const person =
        bySurname.get(word.text) ??
        (word.text.endsWith("s") ? bySurname.get(word.text.slice(0, -1)) : undefined);
      const start = block.start + word.start;
      if (!person || taken.some((other) => other.start <= start && start < other.end)) return [];
      const titles = titlesEndingAt(block.text, word.start);
      const at = titles?.start ?? word.start;
      const before = block.text.slice(Math.max(0, word.start - 60), word.start);
      const named =
        titles !== undefined ||
        formOfAddressBefore(block.text, at) !== undefined ||
        isRoleBefore(before) ||
        speechBefore.test(before) ||
        spokenBefore.test(before) ||
        speechAfter.test(block.text.slice(word.end, word.end + 20));
      if (!named) return [];
      const { name, family } = person;
      const end = start + word.text.length;
      return [
        {
          start,
          end,
          name,
          family,
          ...(titles ? { honorific: titles.honorific } : {}),
          whole: { start: block.start + at, end },
          confidence: 0.8,
          repeat: true,
        },
      ];
    });
  });
}

function isRoleBefore(before: string): boolean {
  const word = wordBefore.exec(before)?.[0];
  return word !== undefined && personRoleLengthAt(word) === word.length;
}
