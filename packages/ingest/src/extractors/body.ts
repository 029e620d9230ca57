import { foldGerman } from "@bildungsprofil/core";
import type { OrganisationMention } from "../language/organisations.js";
import { findOverlapping } from "../language/overlap.js";
import type { View } from "../language/view.js";
import { findSubjects, type Subjects } from "../subjects.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";

const most = 4;
/** Between the body and its purpose: what names the purpose, and is no part of it. */
const beforePurpose =
  /^(?: \([^)\n]{1,60}\))?(?: (?:des|der|im|in der|in|of the) [\p{L} -]{1,40}?)?(?: (?:zur|zum) (?=\p{Lu}\p{L}*(?:ung|tion|heit|keit|schaft|ausch|bau|ment|gleich)(?!\p{L}))|,?(?: (?:der|die|das|welche[rs]?|er|sie|which))?(?: \p{Ll}+){0,2}? (?:dien(?:t|en) (?:als |der |dem |zur |zum |dazu, )|(?:hat|haben) (?:das Ziel|die Aufgabe),? |mit dem Ziel,? |(?:ist|sind) (?:zuständig|verantwortlich) für (?:die |den |das )?|serves? (?:as |to )|(?=(?:berät|begleitet|steuert|koordiniert|verantwortet|unterstützt|überwacht|vernetzt|bereitet|bündelt|coordinates|advises) )))/u;
const isPredicate =
  /^(?:berät|begleitet|steuert|koordiniert|verantwortet|unterstützt|überwacht|vernetzt|bereitet|bündelt|coordinates|advises) /u;
const clauseEnd = /[.;:!?\n]|, (?:der|die|das|welche\p{L}*|in de[rm]|wobei|und) /u;
/** A purpose in nouns ends before the verb of its sentence too. */
const nounEnd =
  /[.;:!?\n]|, (?:der|die|das|welche\p{L}*|in de[rm]|wobei|und) | (?:und )?(?:wurden?|wird|werden|ist|sind|hat|haben|soll|sollen|kann|tagt|trifft|besteht|gibt|arbeitet|findet|entstand|entsteht|setzt|eingerichtet|gegründet|gebildet)(?!\p{L})/u;
const longest = 240;

/** Steering groups, advisory boards, committees and networks, with their purpose where the sentence tells it. */
export const body: Extractor = {
  name: "body",
  extract: (view) => {
    const subjects = findSubjects(view);
    const groups = new Map<string, OrganisationMention[]>();
    for (const mention of view.mentions.organisations) {
      if (mention.type !== "body") continue;
      const key = `${foldGerman(mention.name)}\n${subjects.at(mention.start) ?? ""}`;
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
        const about = subjects.at(first!.start);
        return {
          kind: "body",
          value: {
            name: mentions[0]!.name,
            ...(purpose
              ? { purpose: view.text.slice(purpose.start, purpose.end).replace(/\s+/gu, " ") }
              : {}),
          },
          spans: [first!, ...(purpose ? [purpose] : []), ...others],
          confidence: mentions[0]!.name.includes(" ") ? 0.88 : 0.8,
          rule: "type-word",
          ...(about === undefined ? {} : { about }),
        };
      });
  },
};

/** Without a commune that has it, "ein Bildungsnetzwerk" is anybody's. */
function isOwn(view: View, mentions: readonly OrganisationMention[], subjects: Subjects): boolean {
  return mentions.some(
    ({ start }) =>
      subjects.of(start)?.value !== undefined ||
      !/(?<!\p{L})(?:ein|eine[mnrs]?|jede[mnrs]?|kein|keine[mnrs]?|an?) $/iu.test(
        view.text.slice(Math.max(0, start - 10), start),
      ),
  );
}

/** What the body is for, in the words that follow it in the same sentence. */
function findPurpose(view: View, mention: OrganisationMention): Span | undefined {
  const sentence = findOverlapping(view.sentences, mention);
  if (!sentence) return undefined;
  const rest = view.text.slice(mention.end, Math.min(sentence.end, mention.end + longest));
  const lead = beforePurpose.exec(rest)?.[0];
  if (lead === undefined || lead.trim() === "") return undefined;
  const start = mention.end + lead.length;
  const tail = view.text.slice(start, Math.min(sentence.end, start + longest));
  const end = tail.search(isPredicate.test(tail) ? clauseEnd : nounEnd);
  const words = (end < 0 ? tail : tail.slice(0, end)).trimEnd();
  return words.length >= 8 ? { start, end: start + words.length } : undefined;
}
