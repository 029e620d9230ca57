/** A calendar day; month and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Number of a day in the proleptic Gregorian calendar; neighbours differ by 1, and 0 is 1970-01-01. */
export function dayNumber({ year, month, day }: CalendarDay): number {
  // years that begin in March put the leap day last
  const shifted = month > 2 ? year : year - 1;
  const cycle = Math.floor(shifted / 400);
  const inCycle = shifted - cycle * 400;
  const inYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    cycle * 146_097 + inCycle * 365 + Math.floor(inCycle / 4) - Math.floor(inCycle / 100) + inYear - 719_468
  );
}

/** The day with this number. */
export function calendarDay(number: number): CalendarDay {
  const shifted = number + 719_468;
  const cycle = Math.floor(shifted / 146_097);
  const inCycle = shifted - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) /
      365,
  );
  const inYear = inCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const march = Math.floor((5 * inYear + 2) / 153);
  const month = march < 10 ? march + 3 : march - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: inYear - Math.floor((153 * march + 2) / 5) + 1,
  };
}

/** Weekday of a day number, from 1 for Monday to 7 for Sunday. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** Day number of the Monday of an ISO 8601 week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Months since year 0, so that months can be added. */
export function monthNumber(year: number, month: number): number {
  return year * 12 + month - 1;
}

/** Year and month of a month number. */
export function calendarMonth(number: number): { readonly year: number; readonly month: number } {
  return { year: Math.floor(number / 12), month: (((number % 12) + 12) % 12) + 1 };
}
