import { foldGerman } from "@bildungsprofil/core";
import { isDenied } from "../language/negation.js";
import type { OrganisationMention } from "../language/organisations.js";
import type { View } from "../language/view.js";
import { findSubjects, type Subjects } from "../subjects.js";
import { findByRole } from "./body/by-role.js";
import { findListedBodies } from "./body/listed.js";
import { findPurpose } from "./body/purpose.js";
import { findQuotedList } from "./body/quoted-list.js";
import { findStandingConferences } from "./body/standing-conference.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { isNetworkPost } from "./office/network-post.js";
import { isFormer } from "./office/standing.js";

const most = 4;
/** Steering groups, advisory boards, committees and networks, with their purpose where the sentence tells it. */
export const body: Extractor = {
  name: "body",
  kind: "body",
  extract: (view) => {
    const subjects = findSubjects(view);
    const groups = new Map<string, OrganisationMention[]>();
    const named = view.mentions.organisations.filter(
      (mention) =>
        mention.type === "body" &&
        !isNetworkPost(view, mention) &&
        !isFormer(view, mention) &&
        !isDenied(view, mention),
    );
    for (const mention of findAllOf(view, named)) {
      const key = `${foldGerman(mention.name.replace(/ & /gu, " und "))}\n${subjects.of(mention.start)?.key ?? ""}`;
      const group = groups.get(key);
      if (group) group.push(mention);
      else groups.set(key, [mention]);
    }
    return [...groups.values()]
      .filter((mentions) => isOwn(view, mentions, subjects))
      .map((mentions): CandidateOf<"body"> => {
        const purpose = mentions
          .map((mention) => findPurpose(view, mention))
          .find((found) => found !== undefined);
        const [first, ...others] = mentions.slice(0, most + 1).map(({ start, end }) => ({ start, end }));
        const about = subjects.of(first!.start)?.key;
        return {
          kind: "body",
          value: {
            name: mentions[0]!.name,
            ...(purpose
              ? {
                  purpose: purpose.value ?? view.slice(purpose.start, purpose.end).replace(/\s+/gu, " "),
                }
              : {}),
          },
          spans: [first!, ...(purpose ? [{ start: purpose.start, end: purpose.end }] : []), ...others],
          confidence: mentions[0]!.name.includes(" ") ? 0.88 : 0.8,
          rule: "type-word",
          ...(about === undefined ? {} : { about }),
        };
      });
  },
};

/**
 * With conferences that are bodies and what a sentence says to be one: that is its name, and "das zentrale
 * Steuerungsgremium" in the same sentence only says what it is.
 */
function findAllOf(view: View, named: readonly OrganisationMention[]): OrganisationMention[] {
  const conferences = findStandingConferences(view, named);
  const starts = new Set(conferences.map(({ start }) => start));
  const byRole = findByRole(view).filter(({ start }) => !starts.has(start));
  const sentences = new Set(byRole.map(({ start }) => view.sentenceAt(start)));
  const others = named.filter(
    ({ name, start }) => !(/gremium$/iu.test(name) && sentences.has(view.sentenceAt(start))),
  );
  const found = [...others, ...conferences, ...byRole];
  const taken = new Set(found.map(({ start }) => start));
  return [
    ...found,
    ...[...findListedBodies(view), ...findQuotedList(view)].filter(({ start }) => !taken.has(start)),
  ];
}

/** Without a commune that has it, "ein Bildungsnetzwerk" is anybody's. */
function isOwn(view: View, mentions: readonly OrganisationMention[], subjects: Subjects): boolean {
  return mentions.some(
    ({ start }) =>
      subjects.of(start)?.value !== undefined ||
      !/(?<!\p{L})(?:ein|eine[mnrs]?|jede[mnrs]?|kein|keine[mnrs]?|an?) $/iu.test(
        view.slice(Math.max(0, start - 10), start),
      ),
  );
}
