import { foldGerman } from "@bildungsprofil/core";
import type { OrganisationMention } from "../language/organisations.js";
import type { View } from "../language/view.js";
import type { CandidateOf, Extractor } from "./extractor.js";

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

/** "Kooperationspartner sind:", "Unsere Partner", over a list. */
const partnersAbove =
  /^(?:\p{L}+ ){0,2}(?:Kooperations|Netzwerk|Projekt|Bildungs)?[Pp]artner(?:innen|inn?en und \p{L}+)?(?: (?:sind|waren|des|der|im|in|am)(?!\p{L})[^.!?]{0,60})?:?$/u;
/** Several of a kind, and no name: "Kitas", "Schulen und Vereine". */
const kindOnly =
  /^(?:(?:alle|viele|die|weitere|freie|\p{Ll}+e) )?\p{Lu}\p{L}+(?:(?:,| und| sowie) (?:\p{Ll}+e )?\p{Lu}\p{L}+)*$/u;
const longestName = 80;

/** Each item of a list of partners that is a name, and holds none that is known already. */
function readPartners(view: View): CandidateOf<"organisation">[] {
  return view.body.flatMap((block): CandidateOf<"organisation">[] => {
    const above = block.list?.leadIn;
    if (block.kind !== "item" || !above || !partnersAbove.test(above.text) || block.text.length > longestName)
      return [];
    const name = block.text.replace(/\s+/gu, " ").trim();
    if (!/^\p{Lu}/u.test(name) || /[.!?:;]$|\d/u.test(name) || kindOnly.test(name)) return [];
    if (/(?<!\p{L})(?:ist|sind|wird|werden|hat|haben|bietet|mit|sowie)(?!\p{L})/u.test(name)) return [];
    const { organisations, persons, communes } = view.mentions;
    if (
      view.within(organisations, block).some(({ type }) => type === "organisation") ||
      view.within(persons, block).length > 0 ||
      view.within(communes, block).some(({ start }) => start === block.start)
    )
      return [];
    return [
      {
        kind: "organisation",
        value: { name },
        spans: [{ start: block.start, end: block.end }],
        confidence: 0.7,
        rule: "listed-partner",
      },
    ];
  });
}
