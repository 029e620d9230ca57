/** Milliseconds of work after which timers and signals get their turn. */
const longestWork = 40;

/**
 * Makes a function to call between steps of long work: it gives the event loop its turn when that has waited long, so
 * that a signal can arrive, and rejects with the signal's reason when it is aborted.
 */
export function createTurns(signal: AbortSignal): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last > longestWork) {
      await new Promise((resolve) => setTimeout(resolve));
      last = performance.now();
    }
    signal.throwIfAborted();
  };
}
