import type { Terminal } from "./terminal.js";

/** The first interrupt lets what is in hand end, the second ends all. */
export function catchInterrupts({ say, texts }: Terminal): {
  first: AbortSignal;
  second: AbortSignal;
  release: () => void;
} {
  const first = new AbortController();
  const second = new AbortController();
  const listen = (): void => {
    if (first.signal.aborted) second.abort();
    else say(`\n${texts.progress.finishing}`);
    first.abort();
  };
  process.on("SIGINT", listen).on("SIGTERM", listen);
  return {
    first: first.signal,
    second: second.signal,
    release: () => void process.off("SIGINT", listen).off("SIGTERM", listen),
  };
}
