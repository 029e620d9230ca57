import type { View } from "../language/view.js";
import { readAgreed } from "./agreement/agreed.js";
import { readBelow } from "./agreement/below.js";
import { readByNoun } from "./agreement/by-noun.js";
import { readDatedResolutions, readResolutionsByPronoun } from "./agreement/dated-resolutions.js";
import { readDecisions } from "./agreement/decided.js";
import { readDeliberations } from "./agreement/deliberations.js";
import { goesOnFrom, withPartnerOf } from "./agreement/goes-on.js";
import { mergeAgreements } from "./agreement/merge.js";
import { type AgreementNoun, findNouns } from "./agreement/nouns.js";
import { renewed } from "./agreement/renewed.js";
import type { CandidateOf, Extractor } from "./extractor.js";

type Agreement = CandidateOf<"agreement">;

/** "… in der Kooperationsvereinbarung Ausdruck. Diese Vereinbarung haben die Partner 2031 geschlossen": it is of that kind. */
const namedBefore = (view: View, noun: AgreementNoun, before: AgreementNoun | undefined): AgreementNoun =>
  noun.plain &&
  before &&
  !before.plain &&
  /(?<!\p{L})[Dd]iese[rnms]? $/u.test(view.slice(noun.start - 7, noun.start))
    ? { ...noun, kind: before.kind, plain: false }
    : noun;

/** Finds agreements and resolutions that have a partner or a date. */
export const agreement: Extractor = {
  name: "agreement",
  kind: "agreement",
  extract: (view) => {
    const found: Agreement[] = [];
    for (const block of view.body) {
      const nouns = findNouns(block);
      for (const [at, one] of nouns.entries()) {
        const noun = namedBefore(view, one, nouns[at - 1]);
        const known = noun.plain ? goesOnFrom(view, block, noun, found.at(-1)) : undefined;
        const candidate = readByNoun(view, block, noun, known !== undefined);
        if (!candidate) continue;
        if (known && !candidate.value.since) found[found.length - 1] = withPartnerOf(known, candidate);
        else found.push(candidate, ...renewed(view, block, noun, candidate));
      }
      found.push(...readAgreed(view, block));
      const decisions = [
        ...readDecisions(view, block),
        ...readDatedResolutions(view, block),
        ...readResolutionsByPronoun(view, block),
        ...readDeliberations(view, block),
      ].filter(
        ({ value: { date } }) =>
          // the noun has told it already: "der Beschluss des Kreistages vom …"
          !found.some(
            ({ value, spans }) =>
              value.kind === "Beschluss" && value.date === date && spans[0].start >= block.start,
          ),
      );
      found.push(...decisions, ...readBelow(view, block));
    }
    return mergeAgreements(found);
  },
};
