import { deriveAttacks, writeAttack } from "./attack-pattern.mjs";

/** @typedef {import("./list-patterns.mjs").Pattern} Pattern */
/** @typedef {import("./attack-pattern.mjs").Attack} Attack */
/** @typedef {{ pattern: Pattern, attack: Attack, milliseconds: number[], slope: number }} SlowPattern */

/** Characters of the texts that are tried, one after the other, until one takes long. */
const lengths = [100, 200, 400, 800, 1_600, 3_200, 6_400];
/** Milliseconds that no linear pattern takes for these; and after which longer texts are not tried. */
const quick = 3;
const long = 100;
/** Milliseconds for all texts of a pattern. */
const budget = 400;

/** Characters of the longest sentence that a rule looks at, and on the way to it: time may double with each of them. */
const sentences = [16, 22, 28, 34, 40, 46, 52, 60, 150, 300, 600, 1200];
/** Milliseconds that a pattern may take for such a sentence: a million characters of them stay below half a minute. */
export const ceiling = 40;

/**
 * Milliseconds of processor time to find all matches in a text: what else the machine does is left out.
 * @param {RegExp} pattern
 * @param {string} text
 */
function timeOf(pattern, text) {
  const begun = process.cpuUsage();
  // as the rules search, without a copy of the pattern
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    if (match[0] === "") pattern.lastIndex++;
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** The least of several times: now and then the engine compiles or tidies up in one. @param {RegExp} pattern @param {string} text */
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

/**
 * The patterns that take longer than the ceiling for a sentence made for them, as long as rules look at: what is slow
 * on longer texts only, costs no document its time.
 * @param {readonly Pattern[]} patterns
 * @returns {SlowPattern[]}
 */
export function timeOnSentences(patterns) {
  /** @type {SlowPattern[]} */
  const slow = [];
  for (const pattern of patterns) {
    const global = new RegExp(pattern.source, `${pattern.flags.replace(/[gy]/gu, "")}g`);
    for (const attack of deriveAttacks(pattern)) {
      const length = sentences.find((length) => timeOf(global, writeAttack(attack, length)) > ceiling);
      if (length === undefined) continue;
      const text = writeAttack(attack, length);
      const milliseconds = leastTime(global, text);
      if (milliseconds <= ceiling) continue;
      const half = leastTime(global, text.slice(0, length / 2));
      slow.push({
        pattern,
        attack,
        milliseconds: [half, milliseconds],
        slope: Math.log2(milliseconds / half),
      });
      break;
    }
  }
  return slow;
}
