import type { Issue, Statement } from "../model/index.js";
import { earliestDay, latestDay } from "../time/index.js";
import { getProgramme } from "../vocabulary/index.js";
import { doubt } from "./doubt.js";

/** Participations that begin before the programme did, or after it had ended. */
export function checkProgrammes(statements: readonly Statement[]): Issue[] {
  return statements.flatMap((statement) => {
    if (statement.kind !== "programme") return [];
    const { programmeId, period } = statement.value;
    const programme = programmeId === undefined ? undefined : getProgramme(programmeId);
    if (period === undefined || programme?.period === undefined) return [];
    const start = earliestDay(period);
    const began = earliestDay(programme.period);
    const ended = latestDay(programme.period);
    // applications are made in the year before, so the year counts, not the day
    const early = start !== undefined && began !== undefined && start.slice(0, 4) < began.slice(0, 4);
    const late = start !== undefined && ended !== undefined && start > ended;
    if (!early && !late) return [];
    return [
      doubt(statement, {
        code: "plausibility/programme-period",
        message: `The participation does not fit the programme “${programme.name}”: another programme or year may be meant.`,
        expected: programme.period,
        actual: period,
      }),
    ];
  });
}
