/**
 * Gives a promise to wait for when the event loop has waited long for its turn, so that a signal can arrive. Throws the
 * signal's reason when it is aborted.
 */
export type TakeTurn = () => Promise<void> | undefined;

/** Milliseconds of work after which timers and signals get their turn. */
const longestWork = 40;

/** Makes a function to call between steps of long work. */
export function createTurns(signal: AbortSignal): TakeTurn {
  let last = performance.now();
  return () => {
    signal.throwIfAborted();
    if (performance.now() - last < longestWork) return undefined;
    return new Promise<void>((resolve) => setTimeout(resolve)).then(() => {
      last = performance.now();
      signal.throwIfAborted();
    });
  };
}
