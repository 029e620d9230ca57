import { foldGerman } from "@bildungsprofil/core";
import type { OrganisationMention } from "../language/organisations.js";
import type { View } from "../language/view.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { readPartners } from "./organisation/partners.js";

const most = 4;

/** Organisations that take part, fund or advise; the commune's own units, offices and bodies are none of them. */
export const organisation: Extractor = {
  name: "organisation",
  kind: "organisation",
  extract: (view) => {
    const groups = new Map<string, OrganisationMention[]>();
    for (const mention of view.mentions.organisations) {
      if (mention.type !== "organisation" || isTitleOf(view, mention)) continue;
      const key = foldGerman(mention.name.replace(/ & /gu, " und "));
      const group = groups.get(key);
      if (group) group.push(mention);
      else groups.set(key, [mention]);
    }
    const named = [...groups.values()].map((mentions): CandidateOf<"organisation"> => {
      // the words that spell the name out say it best
      const ranked = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
      const [first, ...others] = ranked.slice(0, most + 1).map(({ start, end }) => ({ start, end }));
      const { name, kind } = ranked[0]!;
      return {
        kind: "organisation",
        value: { name, ...(kind ? { kind } : {}) },
        spans: [first!, ...others],
        confidence: name.includes(" ") || name.includes("-") ? 0.9 : 0.75,
        rule: ranked[0]!.abbreviation === undefined ? "type-word" : "abbreviation",
      };
    });
    return [...named, ...readPartners(view)];
  },
};

/** "der Senator für Jugend, Gesundheit und Sport, Dr. Uwe Meier": what somebody is, and no authority. */
function isTitleOf(view: View, { name, start, end }: OrganisationMention): boolean {
  if (!/^Senator(?:in)?(?!\p{L})/u.test(name)) return false;
  const person = view.within(view.mentions.persons, { start: end, end: end + 120 })[0];
  if (
    !person ||
    /[.;:!?]|(?<!\p{L})(?:hat|ist|und der|mit)(?!\p{L})/u.test(view.slice(end, person.whole.start))
  )
    return false;
  return /(?<!\p{L})(?:der|die|dem|den|des) $/u.test(view.slice(Math.max(0, start - 5), start));
}
