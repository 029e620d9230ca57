import type { Statement } from "../model/index.js";
import { earliestDay, latestDay } from "../time/index.js";
import type { ProgrammeEntry } from "../vocabulary/programme.js";
import { type Doubt, ofKind } from "./rule.js";

/** Participations that begin before the programme did, begin after it had ended, or go on for long after. */
export function checkProgrammePeriod(
  statements: readonly Statement[],
  programmes: readonly ProgrammeEntry[],
): Doubt[] {
  return ofKind(statements, "programme").flatMap((statement) => {
    const { programmeId, period } = statement.value;
    const programme = programmes.find(({ id }) => id === programmeId);
    if (period === undefined || programme?.period === undefined) return [];
    const start = earliestDay(period);
    const end = latestDay(period);
    const began = earliestDay(programme.period);
    const ended = latestDay(programme.period);
    // applications are made in the year before, so the year counts, not the day
    const early = start !== undefined && began !== undefined && yearOf(start) < yearOf(began);
    const late = start !== undefined && ended !== undefined && start > ended;
    // projects are prolonged, mostly by one year
    const long = end !== undefined && ended !== undefined && yearOf(end) > yearOf(ended) + 1;
    if (!early && !late && !long) return [];
    return {
      statement,
      message: `The participation does not fit the programme “${programme.name}”: another programme or year may be meant.`,
      expected: programme.period,
      actual: period,
    };
  });
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
