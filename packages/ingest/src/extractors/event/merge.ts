import type { FoundEvent } from "./found.js";

type Dated = NonNullable<FoundEvent["date"]>;

/** Further places that are kept as evidence of one event. */
const mostSpans = 6;

/** How many events back a repeat is looked for, so that time stays in proportion to the text. */
const recent = 100;

/** One event for each that is held: repeats by number or by noun and day become one, with what each place adds. */
export function mergeEvents(all: readonly FoundEvent[]): FoundEvent[] {
  const found = withNumberTold(all);
  const merged: FoundEvent[] = [];
  for (const event of found.filter(({ bare }) => !bare)) {
    const at = merged.findLastIndex(
      (known, index) => index >= merged.length - recent && isSame(known, event),
    );
    if (at < 0) merged.push(event);
    else merged[at] = join(merged[at]!, event);
  }
  const alone: FoundEvent[] = [];
  for (const event of found) {
    if (!event.bare) continue;
    const from = Math.max(0, merged.length - recent);
    const same = merged
      .slice(from)
      .flatMap(({ lemma }, at) => (lemma.toLowerCase().endsWith(event.head) ? [from + at] : []));
    // its number belongs to the one that has none yet
    const numbers = !event.date && event.ordinal !== undefined;
    const open = same.filter((at) =>
      numbers ? merged[at]!.ordinal === undefined : !merged[at]!.date && !merged[at]!.series,
    );
    // the only event of this noun that has no date yet
    if (same.length === 1 && open.length === 1) merged[open[0]!] = join(merged[open[0]!]!, event);
    else if (
      same.length === 0 &&
      standsAlone(event) &&
      !merged.some(({ date }) => date && isSameDate(date.edtf, event.date!.edtf))
    )
      alone.push({ ...event, confidence: 0.65 });
  }
  return [
    ...merged,
    ...alone.filter((event, at) => alone.findIndex(({ date }) => date!.edtf === event.date!.edtf) === at),
  ];
}

/** "die Tagung am 20. Juni 2018 in Wiesental": no other name, but a day and a place. */
function standsAlone({ head, date, place }: FoundEvent): boolean {
  return (
    date?.precision === "day" &&
    place !== undefined &&
    /^(?:konferenz|tagung|seminar|conference)$/u.test(head)
  );
}

/**
 * "Bildungskonferenz am 9. Mai … Mit seiner ersten Bildungskonferenz …": the number that one place tells is that of
 * the only dated event of the noun.
 */
function withNumberTold(found: readonly FoundEvent[]): readonly FoundEvent[] {
  const numbered = found.filter(({ ordinal, date, bare }) => ordinal !== undefined && !date && !bare);
  const [told] = numbered;
  if (!told || numbered.some(({ ordinal }) => ordinal !== told.ordinal)) return found;
  const same = found.filter(({ lemma, date }) => date && lemma.toLowerCase() === told.lemma.toLowerCase());
  const days = new Set(same.map(({ date }) => date!.edtf));
  if (days.size !== 1 || same.some(({ ordinal }) => ordinal !== undefined)) return found;
  const { ordinal } = told;
  return found
    .map((event) =>
      same.includes(event)
        ? { ...event, ordinal: ordinal!, more: [...(event.more ?? []), told.span] }
        : event,
    )
    .filter((event) => !numbered.includes(event) || event.motto !== undefined || event.place !== undefined);
}

function isSame(a: FoundEvent, b: FoundEvent): boolean {
  const [left, right] = [a.lemma.toLowerCase(), b.lemma.toLowerCase()];
  if (!left.endsWith(right) && !right.endsWith(left)) return false;
  if (a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal !== b.ordinal) return false;
  const dates =
    a.date && b.date
      ? isSameDate(a.date.edtf, b.date.edtf) || isInSeason(a.date, b.date) || isInSeason(b.date, a.date)
      : undefined;
  if (dates === false) return false;
  return (
    dates === true ||
    (a.ordinal !== undefined && a.ordinal === b.ordinal) ||
    (!(a.date && b.date) && a.name === b.name)
  );
}

/** "2024-06" and "2024-06-14" agree. */
function isSameDate(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** "Bildungskonferenz im Herbst" above "am 14. Oktober 2031": a season without a year of its own, and a day in it. */
function isInSeason(season: Dated, day: Dated): boolean {
  const nth = /^\d{4}-2(?<nth>[1-4])$/u.exec(season.edtf)?.groups?.nth;
  const month = /^\d{4}-(?<month>\d\d)-\d\d$/u.exec(day.edtf)?.groups?.month;
  if (nth === undefined || month === undefined || !season.implied?.includes("year")) return false;
  return Math.floor((Number(month) % 12) / 3) === Number(nth) % 4;
}

function join(a: FoundEvent, b: FoundEvent): FoundEvent {
  const [first, second] = b.name.length > a.name.length ? [b, a] : [a, b];
  const date =
    a.date && b.date ? (b.date.edtf.length > a.date.edtf.length ? b.date : a.date) : (a.date ?? b.date);
  return {
    ...second,
    ...first,
    ...(date ? { date } : {}),
    more: [...(a.more ?? []), ...(b.more ?? []), second.span].slice(0, mostSpans),
    confidence: Math.max(a.confidence, b.confidence),
    rule: a.rule,
  };
}
