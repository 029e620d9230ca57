import type { Issue, Statement } from "../model/index.js";
import { checkAgreements } from "./check-agreements.js";
import { checkEvents } from "./check-events.js";
import { checkProgrammes } from "./check-programmes.js";

/** The checks, each a function of all statements on one authority. */
const checks: readonly ((statements: readonly Statement[]) => Issue[])[] = [
  checkAgreements,
  checkProgrammes,
  checkEvents,
];

/**
 * Doubts about statements that cannot all be true, measured by the vocabularies and by each other: an agreement from
 * before its partner was founded, a participation outside of a programme's period, an event whose number does not fit
 * its series. The statements stay as they are, because the document does say so. Each issue is a `warning` with the
 * place of the words in `place`; what was expected and found stand in `expected` and `actual`.
 *
 * Codes: `plausibility/agreement-before-partner`, `plausibility/programme-period`, `plausibility/event-end`,
 * `plausibility/event-number`.
 */
export function checkPlausibility(statements: readonly Statement[]): Issue[] {
  return checks.flatMap((check) => check(statements));
}
