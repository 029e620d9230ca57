import type { Texts } from "../texts/texts.js";

/** What one look at the machine gave. */
export interface Check {
  readonly name: keyof Texts["doctor"]["names"];
  /** `error`: reading will not work; `warning`: it may fail or be worse; `info`: merely to know. */
  readonly status: "ok" | "info" | "warning" | "error";
  /** What was found, for programs. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What was found and what to do, for people. */
  readonly tell: (texts: Texts) => string;
}
