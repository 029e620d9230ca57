import type { TakeTurn } from "./create-turns.js";

/** Work that pauses from time to time, so that it can be broken off. */
export type Work<Value> = Generator<undefined, Value>;

/** Carries work that pauses to its end, with turns for others in the pauses. */
export async function finishWork<Value>(work: Work<Value>, takeTurn: TakeTurn): Promise<Value> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    const turn = takeTurn();
    if (turn) await turn;
  }
}

/** Carries work to its end without a pause, where nobody waits for a turn. */
export function finishAtOnce<Value>(work: Work<Value>): Value {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** Steps after which work pauses: some milliseconds, whatever one step is. */
const stride = 1_000;

/** Counts steps of work, and says of every thousandth that a pause is due. */
export function countSteps(): () => boolean {
  let steps = 0;
  return () => ++steps % stride === 0;
}
