import type { BatchEvent } from "../batch/ingest-folder.js";
import { hasFailed } from "../tree/document.js";
import { printableLine } from "./printable-line.js";
import type { Terminal } from "./terminal.js";

/** Where progress is told. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

export interface Progress {
  readonly onEvent: (event: BatchEvent) => void;
  /** The last words: what failed, by code, and what took longest. */
  end(): void;
}

/** Milliseconds between two lines: on a terminal, where the line is written over, and elsewhere. */
const interval = { terminal: 100, log: 5_000 };
/** Seconds that the rate is averaged over. */
const window = 30;
const slowestShown = 5;

/**
 * Tells how far a run is: done, rate, remaining time, failures by code. On a terminal a line that is written over, else
 * a line every few seconds.
 */
export function createProgress(
  stream: ProgressStream,
  { describe: describeIssue, texts: { progress: texts } }: Pick<Terminal, "describe" | "texts">,
  now: () => number = Date.now,
): Progress {
  const every = stream.isTTY ? interval.terminal : interval.log;
  const failures = new Map<string, number>();
  const slowest: { path: string; milliseconds: number }[] = [];
  /** When documents ended, the latest last: the rate is that of the last half minute. */
  const ends: { at: number; done: number }[] = [];
  let last = now();
  let shown = false;

  const clear = (): void => {
    if (shown) stream.write("\r\u001b[K");
    shown = false;
  };
  const show = (line: string): void => {
    if (!stream.isTTY) return void stream.write(`${line}\n`);
    stream.write(`\r\u001b[K${line.slice(0, (stream.columns ?? 80) - 1)}`);
    shown = true;
  };
  const describe = (done: number, total: number): string => {
    const first = ends[0]!;
    const seconds = (ends.at(-1)!.at - first.at) / 1000;
    const rate = seconds > 0 ? (done - first.done) / seconds : 0;
    const parts = [`${done}/${total}`];
    if (rate > 0) parts.push(texts.rate(rate.toFixed(1)), texts.left(formatDuration((total - done) / rate)));
    const failed = [...failures].sort(([, a], [, b]) => b - a).map(([code, count]) => `${code} ${count}`);
    if (failed.length)
      parts.push(texts.failing(`${failed.slice(0, 3).join(", ")}${failed.length > 3 ? ", …" : ""}`));
    return parts.join(" · ");
  };

  return {
    onEvent: (event) => {
      if (event.type === "fetched") {
        const at = now();
        if (at - last < every) return;
        last = at;
        show(texts.asked(event.pages, event.page.url));
        return;
      }
      if (event.type === "planned") {
        clear();
        const { new: fresh, changed, cached } = event.counts;
        stream.write(`${texts.planned(fresh + changed + cached, fresh, changed, cached)}\n`);
        ends.push({ at: now(), done: cached });
        return;
      }
      if (event.type === "publishing") {
        clear();
        return;
      }
      const { job, outcome, milliseconds, done, total } = event;
      const at = now();
      ends.push({ at, done });
      while (ends.length > 2 && at - ends[0]!.at > window * 1000) ends.shift();
      slowest.push({ path: job.path, milliseconds });
      slowest.sort((a, b) => b.milliseconds - a.milliseconds).splice(slowestShown);
      if (hasFailed(outcome)) {
        const issue = outcome.issues.find(({ severity }) => severity === "error")!;
        failures.set(issue.code, (failures.get(issue.code) ?? 0) + 1);
        clear();
        stream.write(`${describeIssue(issue, job.path)}\n`);
      }
      if (at - last < every && done < total) return;
      last = at;
      show(describe(done, total));
    },
    end: () => {
      clear();
      for (const [code, count] of [...failures].sort(([, a], [, b]) => b - a))
        stream.write(`${texts.failed(count, code)}\n`);
      for (const { path, milliseconds } of slowest.filter((one) => one.milliseconds > 2_000))
        stream.write(`${texts.slow(formatDuration(milliseconds / 1000), printableLine(path))}\n`);
    },
  };
}

/** Seconds for people: "8 s", "4 min", "2 h 10 min". */
export function formatDuration(seconds: number): string {
  if (seconds < 100) return `${Math.ceil(seconds)} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
