import type { PlainView } from "../mentions.js";
import type { PersonMention } from "../persons.js";
import { formOfAddressBefore } from "./evidence.js";
import { ANY_ROLE_WORD } from "./roles.js";
import { titlesEndingAt } from "./titles.js";
import { foldName, isCapital, wordsOf } from "./words.js";

const roleBefore = new RegExp(String.raw`${ANY_ROLE_WORD}\s$`, "u");
const speech =
  "sagt|sagte|erklärt|erklärte|betont|betonte|berichtet|berichtete|meint|meinte|ergänzt|ergänzte|erläutert|erläuterte|unterstreicht|unterstrich|verweist|verwies|lobt|lobte|fasst|fasste|dankt|dankte|weiß|freut|freute|resümiert|schildert|schilderte|stellt|stellte|zeigt|zeigte|hebt|hob|fordert|forderte|appelliert|begrüßt|begrüßte|bedankt|says|said|explains|explained|adds|added";
const speechAfter = new RegExp(`^ (?:${speech})(?!\\p{L})`, "u");
const speechBefore = new RegExp(`(?:(?<!\\p{L})so|laut|(?<!\\p{L})(?:${speech}))\\s$`, "u");

/**
 * Repeats of a person by surname alone: after a form of address, a title or a role, or as the one who speaks. Only
 * where one person of the document has that surname.
 */
export function linkSurnames(view: PlainView, full: readonly PersonMention[]): PersonMention[] {
  const bySurname = new Map<string, PersonMention | undefined>();
  for (const person of full) {
    const key = foldName(person.family);
    const other = bySurname.get(key);
    if (!bySurname.has(key)) bySurname.set(key, person);
    else if (other && foldName(other.name) !== foldName(person.name)) bySurname.set(key, undefined);
  }
  if (bySurname.size === 0) return [];
  return view.body.flatMap((block) => {
    const taken = view.within(full, block);
    return wordsOf(block.text).flatMap((word): PersonMention[] => {
      if (!isCapital(word.text)) return [];
      const key = foldName(word.text);
      const person = bySurname.get(key) ?? bySurname.get(key.replace(/'?s$/u, ""));
      const start = block.start + word.start;
      if (!person || taken.some((other) => other.start <= start && start < other.end)) return [];
      const titles = titlesEndingAt(block.text, word.start);
      const at = titles?.start ?? word.start;
      const before = block.text.slice(Math.max(0, word.start - 60), word.start);
      const named =
        titles !== undefined ||
        formOfAddressBefore(block.text, at) !== undefined ||
        roleBefore.test(before) ||
        speechBefore.test(before) ||
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
