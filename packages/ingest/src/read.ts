import { fail, type Issue, type Result } from "@bildungsprofil/core";
import { createTurns } from "./create-turns.js";
import { readers } from "./readers/index.js";
import type { Input, ReadContext, ReadDocument, Reader } from "./readers/reader.js";

/** Reads bytes with the first reader that accepts them; those of the caller, `own`, are asked first. */
export async function read(
  input: Input,
  context: ReadContext,
  own: readonly Reader[] = [],
): Promise<Result<ReadDocument>> {
  const { bytes } = input;
  if (bytes.length === 0)
    return fail({
      code: "source/empty",
      severity: "error",
      message: "The file is empty. Check how it was saved or downloaded.",
    });
  if (bytes.length > context.limits.maxBytes)
    return fail({
      code: "source/too-large",
      severity: "error",
      message: "The file is larger than the limit. Raise `limits.maxBytes` if it is trusted.",
      expected: `at most ${context.limits.maxBytes} bytes`,
      actual: `${bytes.length} bytes`,
    });
  const reader = [...own, ...readers].find((candidate) => candidate.accepts(input));
  if (!reader)
    return fail({
      code: "source/unknown-format",
      severity: "error",
      message: `No reader knows this format. Save it as one of: ${readers.map(({ name }) => name).join(", ")}.`,
    });
  if (context.signal.aborted) return fail(describeInterruption(context.signal));
  const takeTurn = createTurns(context.signal);
  try {
    const result = await reader.read(input, context);
    await takeTurn();
    return result;
  } catch (cause) {
    if (context.signal.aborted) return fail(describeInterruption(context.signal));
    // Readers catch what their libraries throw; this is the net below them, so that one document never ends a batch.
    return fail({
      code: `${reader.name}/failed`,
      severity: "error",
      message:
        "The reader broke off. The file may be damaged; please report it if it opens in its own program.",
      actual: String(cause instanceof Error ? cause.message : cause).slice(0, 300),
    });
  }
}

/** Why the work ended early: the caller's wish, or the time limit. */
export function describeInterruption(signal: AbortSignal): Issue {
  const timeout = signal.reason instanceof DOMException && signal.reason.name === "TimeoutError";
  return timeout
    ? {
        code: "source/timeout",
        severity: "error",
        message: "The document took longer than `limits.timeoutMs`. Raise it if the file is trusted.",
      }
    : { code: "source/aborted", severity: "error", message: "Reading was aborted by the caller." };
}
