import type { Span } from "../tree/nodes.js";

/** A line of a block. */
export interface Line extends Span {
  /** The slice of the canonical text. */
  readonly text: string;
}

/** The lines of a block that hold something, without spaces at their ends. */
export function linesOf({ start, text }: { readonly start: number; readonly text: string }): Line[] {
  const lines: Line[] = [];
  let at = start;
  for (const whole of text.split("\n")) {
    const line = whole.trimEnd();
    if (line !== "") lines.push({ start: at, end: at + line.length, text: line });
    at += whole.length + 1;
  }
  return lines;
}
