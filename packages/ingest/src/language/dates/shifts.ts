import type { Token } from "./tokens.js";

const shifts: readonly (readonly [RegExp, number])[] = [
  [/^(?:übernächste[rsnm]?)$/u, 2],
  [/^(?:nächste[rsnm]?|kommende[rsnm]?|folgende[rsnm]?|next|coming)$/u, 1],
  [/^(?:diese[rsnm]?|laufende[rsnm]?|this|current)$/u, 0],
  [
    /^(?:letzte[rsnm]?|vergangene[rsnm]?|vorige[rsnm]?|vorherige[rsnm]?|vorangegangene[rsnm]?|last|past|previous)$/u,
    -1,
  ],
  [/^(?:vorletzte[rsnm]?)$/u, -2],
];

/** What "letzten", "nächsten", "diesen" … count: -2 to 2. */
export function shiftOf(token: Token | undefined): number | undefined {
  return token?.kind === "word" ? shifts.find(([form]) => form.test(token.lower))?.[1] : undefined;
}
