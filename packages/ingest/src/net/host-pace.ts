import { setTimeout as sleep } from "node:timers/promises";
import { aborted } from "./net-failure.js";

/** Waits, unless the signal ends it: `net/aborted`. */
export async function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    if (ms > 0) await sleep(ms, undefined, signal ? { signal } : {});
  } catch {
    throw aborted();
  }
}

/** Lets one request at a time go to a host, with a pause from the start of one to the start of the next. */
export class HostPace {
  /** For each host, when its last request began (`performance.now()`); pending while it is in hand. */
  readonly #turns = new Map<string, Promise<number>>();

  async run<Value>(
    host: string,
    /** Milliseconds between two requests. */
    interval: number,
    signal: AbortSignal | undefined,
    work: () => Promise<Value>,
  ): Promise<Value> {
    const before = this.#turns.get(host);
    let end = (_begun: number): void => undefined;
    this.#turns.set(
      host,
      new Promise((resolve) => {
        end = resolve;
      }),
    );
    let begun = (await before) ?? Number.NEGATIVE_INFINITY;
    try {
      await pause(begun + interval - performance.now(), signal);
      begun = performance.now();
      return await work();
    } finally {
      end(begun);
    }
  }
}
