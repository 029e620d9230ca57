import type { Issue, Kind, Statement, StatementOf } from "../model/index.js";
import type { ProgrammeEntry } from "../vocabulary/programme.js";

/** A check on what is said about one authority. */
export interface PlausibilityRule {
  /** Code of the issues it gives, `plausibility/` and the name of its file. */
  readonly code: `plausibility/${string}`;
  /** Kind of the statements that it doubts. */
  readonly kind: Kind;
  /** What it doubts, as a noun phrase. */
  readonly doubts: string;
  readonly check: (statements: readonly Statement[], programmes: readonly ProgrammeEntry[]) => Doubt[];
}

/** Why a statement is doubted: an issue still without code and place. */
export interface Doubt extends Pick<Issue, "message" | "expected" | "actual"> {
  readonly statement: Statement;
  /** `warning` where nothing is said: something is wrong. `info`: unusual, and worth a look. */
  readonly severity?: "warning" | "info";
}

/** The statements of one kind. */
export function ofKind<K extends Kind>(statements: readonly Statement[], kind: K): StatementOf<K>[] {
  return statements.filter((statement): statement is StatementOf<K> => statement.kind === kind);
}
