import { endOf, makePeriod, startOf } from "@bildungsprofil/core";
import type { DateMention } from "../../language/dates.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** A period of taking part, with the words that say it. */
export interface Period {
  readonly edtf: string;
  readonly spans: readonly [Span, ...Span[]];
}

/** A date as the period that it is; a single one stands for itself only where it is a year. */
export function periodOf(date: DateMention, edtf = date.edtf): Period | undefined {
  if (!edtf.includes("/") && date.precision !== "year") return undefined;
  return { edtf, spans: [{ start: date.start, end: date.end }] };
}

const prolonged =
  /(?:verlänger\p{L}*|Verlängerung|extended|prolonged)(?: \p{L}+){0,2} ?(?:um [^,;.]{3,20} )?$/u;
const inPhase =
  /(?:\d\.|[Ee]rste|[Zz]weite|[Dd]ritte|[Vv]ierte|first|second|third) (?:\p{L}*[Pp]hase|\p{L}*[Pp]eriode|phase|period):? ?\(?(?:von |vom )?$/u;
/** How many dates behind a label are looked at. */
const most = 6;

/**
 * The period behind a label: its first date, and the end that it was prolonged to or that its last phase has
 * ("01.05.2013 – 30.04.2015, verlängert bis 30.04.2017", "1. Phase: … 2. Phase: …").
 */
export function wholePeriod(view: View, within: Span): Period | undefined {
  const [first, ...others] = view.within(view.mentions.dates, within).slice(0, most);
  const period = first && periodOf(first);
  if (!period) return undefined;
  const phased = inPhase.test(before(view, within, first));
  return others.reduce((known, date) => {
    const words = before(view, within, date);
    const goesOn =
      (prolonged.test(words) && !/^\d.*\/\d/u.test(date.edtf)) || (phased && inPhase.test(words));
    const end = goesOn ? (endOf(date.edtf) ?? date.edtf.replace("/", "")) : undefined;
    const edtf = end === undefined ? undefined : makePeriod(startOf(known.edtf), end);
    return edtf === undefined
      ? known
      : { edtf, spans: [...known.spans, { start: date.start, end: date.end }] };
  }, period);
}

const before = (view: View, { start }: Span, date: Span): string =>
  view.slice(Math.max(start, date.start - 40), date.start);
