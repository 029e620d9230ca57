/**
 * Takes note of work that was done, in characters of XML or what costs as much. Now and then it gives a promise to
 * wait for, so that the event loop has its turn; that rejects when reading was aborted meanwhile.
 */
export type Pace = (characters: number) => Promise<void> | undefined;

/** Characters of XML that take about 100 ms to be parsed and read. */
const charactersPerTurn = 2 ** 20;

/** Makes the pace of one reading. It rejects with the reason of the signal. */
export function createPace(signal: AbortSignal): Pace {
  let done = 0;
  return (characters) => {
    done += characters;
    if (done < charactersPerTurn) return undefined;
    done = 0;
    return new Promise<void>((resolve) => setTimeout(resolve)).then(() => signal.throwIfAborted());
  };
}
