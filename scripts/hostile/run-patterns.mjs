import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { writeAttack, writeMatch } from "./attack-pattern.mjs";
import { listWrittenPatterns, watchBuiltPatterns } from "./list-patterns.mjs";
import { ceiling, timeOnSentences, timePatterns } from "./time-patterns.mjs";

const documents = fileURLToPath(new URL("../../fixtures/documents/", import.meta.url));
const sentence = "Das Bildungsbüro des Landkreises Auental besteht seit 2011.\n\n";
/** What makes rules look at the words in front of it. */
const behind =
  " 030 1234567, bildung@auental.example, Dr. Anna Muster, Leiterin des Bildungsbüros, am 3. Mai 2024.";
/** Characters of the documents made of an attack, and how much faster than they the time may grow. */
const lengths = [20_000, 80_000];
const steepest = 1.5;

/**
 * Those that take long in a process of their own too.
 * @param {readonly import("./time-patterns.mjs").SlowPattern[]} slow
 * @returns {readonly import("./time-patterns.mjs").SlowPattern[]}
 */
function timeAgain(slow) {
  const script = fileURLToPath(new URL("time-again.mjs", import.meta.url));
  const input = JSON.stringify(slow.map(({ pattern }) => pattern));
  return JSON.parse(
    execFileSync(process.execPath, [script], { input, encoding: "utf8", maxBuffer: 2 ** 26 }),
  );
}

/**
 * Every regular expression, against texts made for it. A slow one need not be a fault: where what calls it gives it
 * short texts only, a document of the same attack is read in time that grows with its length. That is tried.
 * @param {(line: string) => void} note
 */
export async function runPatterns(note) {
  const watch = watchBuiltPatterns();
  const { ingest } = await import("../../packages/ingest/dist/index.js");
  for (const name of readdirSync(documents)) await ingest(readFileSync(documents + name), { name });
  watch.stop();
  const written = listWrittenPatterns();
  const patterns = new Map(
    [...watch.patterns.values(), ...written].map((one) => [`/${one.source}/${one.flags}`, one]),
  );
  const { tried, slow } = timePatterns([...patterns.values()]);
  const long = timeAgain(timeOnSentences([...patterns.values()]));
  note(
    `${written.length} written patterns, ${watch.patterns.size} put together while reading, ${patterns.size} different ones; ${tried} attacks, ${slow.length} slow when alone, ${long.length} longer than ${ceiling} ms for a sentence`,
  );
  const faults = long.map(
    ({ pattern, attack, milliseconds }) =>
      `${pattern.place} /${pattern.source.slice(0, 80)}/ on ${JSON.stringify(attack.unit.slice(0, 30))}: ${milliseconds.map(Math.round).join("/")} ms for a sentence`,
  );
  /**
   * @param {import("./list-patterns.mjs").Pattern} pattern
   * @param {import("./attack-pattern.mjs").Attack} attack
   * @param {number} length
   */
  const timeOf = async ({ source, flags }, attack, length) => {
    // rules look for a pattern only where its words stand: they do
    const words = `${sentence}${writeMatch(source, flags)} ${writeAttack(attack, length)}${behind}`;
    let least = Infinity;
    for (let turn = 0; turn < 3; turn++) {
      const begun = performance.now();
      await ingest(new TextEncoder().encode(words), { name: "muster.txt" });
      least = Math.min(least, performance.now() - begun);
    }
    return least;
  };
  for (const { pattern, attack, milliseconds, slope } of slow) {
    let [short, whole, grown] = [0, 0, 0];
    // what else the machine does can make one measurement steep, hardly three
    for (let attempt = 1; attempt <= 3; attempt++) {
      short = await timeOf(pattern, attack, lengths[0] ?? 0);
      whole = await timeOf(pattern, attack, lengths[1] ?? 0);
      grown = Math.log2(whole / short) / 2;
      if (grown <= steepest || whole <= 1000) break;
    }
    const line = `${pattern.place} /${pattern.source.slice(0, 80)}/ on ${JSON.stringify(attack.unit.slice(0, 30))}: alone ${milliseconds.map(Math.round).join("/")} ms (power ${slope.toFixed(1)}), in a document ${Math.round(short)}/${Math.round(whole)} ms (power ${grown.toFixed(1)})`;
    note(line);
    if (grown > steepest && whole > 1000) faults.push(line);
  }
  return faults;
}
