import type { Span } from "../../tree/nodes.js";
import type { OrganisationMention } from "../organisations.js";
import type { View } from "../view.js";
import type { Part } from "./affiliation.js";
import { genderOf } from "./nominative.js";

/** How far back the unit may stand that a pronoun or a short name means, in characters. */
const reach = { pronoun: 400, noun: 4000 } as const;

const genders: Readonly<Record<string, ReturnType<typeof genderOf>>> = {
  sie: "feminine",
  es: "neuter",
  er: "masculine",
  diese: "feminine",
  dieses: "neuter",
  dieser: "masculine",
  ihrer: "feminine",
  deren: "feminine",
  seiner: "neuter",
  dessen: "neuter",
};

/** The unit that a pronoun at an offset means: named before in the same block, of its gender, an office rather than others. */
export function findAntecedent(view: View, at: number, pronoun: string): Part | undefined {
  const gender = genders[pronoun.toLowerCase()];
  const isEnglish = pronoun.toLowerCase() === "it";
  const block = view.blockAt(at);
  if (!block || (gender === undefined && !isEnglish)) return undefined;
  const start = Math.max(block.start, at - reach.pronoun);
  const named = view
    .within(view.mentions.organisations, { start, end: at })
    .filter((mention) => isEnglish || genderOf(mention.name) === gender);
  const unit = named.findLast(({ type }) => type === "office") ?? named.at(-1);
  return unit && asPart(unit);
}

/** The full name, given before, of a unit that the text calls by its head noun alone: "die Koordinierungsstelle". */
export function fullNameOf(view: View, short: Part): Part {
  if (short.text.includes(" ")) return short;
  const noun = short.text.toLowerCase();
  const span: Span = { start: Math.max(0, short.start - reach.noun), end: short.start };
  const full = view.within(view.mentions.organisations, span).findLast(
    ({ name, type }) =>
      name.length > noun.length &&
      (name.toLowerCase().split(" ").includes(noun) ||
        // "des Büros", where an education office has been named
        (noun === "büro" && type === "office" && /büro$/u.test(name))),
  );
  return full ? { ...short, text: full.name } : short;
}

function asPart({ start, end, name }: OrganisationMention): Part {
  return { start, end, text: name };
}
