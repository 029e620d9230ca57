import { foldGerman } from "@bildungsprofil/core";
import type { OrganisationMention } from "../language/organisations.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { readPartners } from "./organisation/partners.js";

const most = 4;

/** Organisations that take part, fund or advise; the commune's own units, offices and bodies are none of them. */
export const organisation: Extractor = {
  name: "organisation",
  extract: (view) => {
    const groups = new Map<string, OrganisationMention[]>();
    for (const mention of view.mentions.organisations) {
      if (mention.type !== "organisation") continue;
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
