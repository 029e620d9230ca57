import { deriveAttacks, writeAttack } from "./attack-pattern.mjs";

/** @typedef {import("./list-patterns.mjs").Pattern} Pattern */
/** @typedef {import("./attack-pattern.mjs").Attack} Attack */
/** @typedef {{ pattern: Pattern, attack: Attack, milliseconds: number[], slope: number }} SlowPattern */

/** Characters of the texts that are tried, one after the other, until one takes long. */
const lengths = [100, 400, 1_600, 6_400];
/** Milliseconds that no linear pattern takes for these; and after which longer texts are not tried. */
const quick = 3;
const long = 100;
/** Milliseconds for all texts of a pattern. */
const budget = 400;

/** Milliseconds to find all matches in a text. @param {RegExp} pattern @param {string} text */
function timeOf(pattern, text) {
  const begun = performance.now();
  let found = 0;
  for (const _ of text.matchAll(pattern)) if (++found > 1e6) break;
  return performance.now() - begun;
}

/** The least of several times: what else the machine does is left out. @param {RegExp} pattern @param {string} text */
const leastTime = (pattern, text) => Math.min(...[1, 2, 3].map(() => timeOf(pattern, text)));

/**
 * Runs patterns against texts that are made for them, and gives those whose time grows faster than the text: at twice
 * and four times the length by more than the 1.5th power.
 * @param {readonly Pattern[]} patterns
 * @returns {{ tried: number, slow: SlowPattern[] }}
 */
export function timePatterns(patterns) {
  let tried = 0;
  /** @type {SlowPattern[]} */
  const slow = [];
  for (const pattern of patterns) {
    const global = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, "")}g`);
    const end = performance.now() + budget;
    for (const attack of deriveAttacks(pattern)) {
      if (performance.now() > end) break;
      tried++;
      const longest =
        lengths.find((length) => timeOf(global, writeAttack(attack, length)) > long) ?? lengths.at(-1) ?? 0;
      if (timeOf(global, writeAttack(attack, longest)) < quick) continue;
      const milliseconds = [longest / 4, longest / 2, longest].map((length) =>
        leastTime(global, writeAttack(attack, length)),
      );
      const [first = 0, , last = 0] = milliseconds;
      const slope = Math.log2(last / Math.max(first, 0.001)) / 2;
      if (last > 2 * quick && slope > 1.5) {
        slow.push({ pattern, attack, milliseconds, slope });
        break;
      }
    }
  }
  return { tried, slow };
}
