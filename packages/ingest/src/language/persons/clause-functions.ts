import { personRoleLengthAt } from "./roles.js";

const unit =
  /(?:[Dd]ezernat|[Aa]mt|[Bb]ereich|[Dd]ienst|[Rr]eferat|[Aa]bteilung|[Ss]achgebiet|[Ss]telle|[Bb]üro|[Ss]chule)(?!\p{L})/u;
const functionNoun = /(?:leitung|führung|koordination|koordinierung|vorsitz|moderation)$/iu;

/** Whether words are a noun for a function. */
export function isFunction(words: string): boolean {
  // "die Aufgaben des Bildungskoordinators"
  const noun = words
    .replace(/^(?:\p{Ll}+\s)+/u, "")
    .replace(/(?<=koordinator|manager|leiter|beauftragte)s$/u, "");
  return personRoleLengthAt(noun) === noun.length || functionNoun.test(noun);
}

/** Who stands before a part of an administration leads it; a committee is chaired. */
export const leadsUnit = (name: string): boolean => unit.test(name);
