import type { Block } from "../../language/blocks.js";
import type { PersonMention } from "../../language/persons.js";
import type { View } from "../../language/view.js";

/** A family name that begins the block as a label. */
export function surnameAt(view: View, block: Block): PersonMention | undefined {
  const family = /^(?<family>\p{Lu}[\p{L}-]+)\s?:\s/u.exec(block.text)?.groups?.family;
  if (family === undefined) return undefined;
  const person = view.mentions.persons.find((other) => other.family === family && !other.repeat);
  const span = { start: block.start, end: block.start + family.length };
  return person && { ...person, ...span, whole: span, repeat: true };
}

/** "EM: …" where another block began "Erika Muster (EM): …". */
export function initialsAt(view: View, block: Block): PersonMention | undefined {
  const initials = /^(?<initials>\p{Lu}{1,3})\s?:\s/u.exec(block.text)?.groups?.initials;
  if (initials === undefined) return undefined;
  const person = view.mentions.persons.find(({ end }) =>
    view.slice(end, end + 10).startsWith(` (${initials})`),
  );
  const span = { start: block.start, end: block.start + initials.length };
  return person && { ...person, ...span, whole: span, repeat: true };
}
