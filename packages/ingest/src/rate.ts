import { ruleCounts } from "./rule-counts.data.js";

/** As many cases the hand-set confidence of a rule counts for. */
const weight = 8;

/**
 * How sure a statement is: the confidence that its rule gives it, moved towards the share of right statements that
 * the rule has on the annotated fixtures, the more so the more cases there are. Never 1.
 */
export function rate(rule: string, confidence: number): number {
  const [right, all] = ruleCounts[rule] ?? [0, 0];
  return Math.min(0.99, Math.round((100 * (confidence * weight + right)) / (weight + all)) / 100);
}
