import type { CommuneMention } from "../language/communes.js";
import type { View } from "../language/view.js";
import type { CandidateOf, Extractor } from "./extractor.js";

/** How many mentions are given as evidence. */
const most = 5;

/** The territorial authorities that a document speaks of, each once; towns that are only a place are none. */
export const commune: Extractor = {
  name: "commune",
  kind: "commune",
  extract: (view) => {
    const byKey = new Map<string, CommuneMention[]>();
    for (const mention of view.mentions.communes) {
      if (mention.by === "place") continue;
      const key = keyOf(mention);
      const same = byKey.get(key);
      if (same) same.push(mention);
      else byKey.set(key, [mention]);
    }
    return [...byKey.values()].map((mentions) => candidateOf(view, mentions));
  },
};

/** A district that another has taken in is told of under the same key, and is not that one. */
const keyOf = ({ key, value }: CommuneMention): string =>
  value.ags === undefined && /^\d/u.test(key) ? `${key}\n${value.name}` : key;

function candidateOf(view: View, mentions: readonly CommuneMention[]): CandidateOf<"commune"> {
  // the fullest name that the document gives, at its first designated mention
  const value = mentions.reduce(
    (best, { value }) => (value.name.length > best.name.length ? value : best),
    mentions[0]!.value,
  );
  const ranked = [...mentions].sort(
    (a, b) => rank(view, b, value.name) - rank(view, a, value.name) || a.start - b.start,
  );
  const [first, ...others] = ranked.slice(0, most).map(({ start, end }) => ({ start, end }));
  const designated = mentions.some(({ by }) => by === "designation");
  return {
    kind: "commune",
    value,
    about: mentions[0]!.key,
    spans: [first!, ...others],
    confidence: designated ? (value.ags === undefined ? 0.85 : 0.97) : 0.75,
    rule: designated ? "designation" : "name",
    ...(ranked[0]!.implied.length ? { implied: ranked[0]!.implied } : {}),
  };
}

function rank(view: View, { value, by, start, end }: CommuneMention, name: string): number {
  return (
    (value.name === name ? 2 : 0) +
    (by === "designation" && end - start > name.length && view.blockAt(start) ? 1 : 0)
  );
}
