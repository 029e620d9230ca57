import type { Span } from "../tree/nodes.js";
import { findSeries } from "./event/context.js";
import type { FoundEvent } from "./event/found.js";
import { readAnnounced, readHeading, readTitle } from "./event/headings.js";
import { readListed, readTakingPlace, readThemes } from "./event/listed.js";
import { mergeEvents } from "./event/merge.js";
import { readNumberedRows } from "./event/numbered-rows.js";
import { readBlock } from "./event/sentences.js";
import { readSessions, withoutTold } from "./event/sessions.js";
import { readUnderDay } from "./event/under-day.js";
import type { CandidateOf, Extractor } from "./extractor.js";

/**
 * Finds events: by a noun with its number in the series, a date, a name in quotation marks or a rhythm; by a heading
 * that names one above a dated paragraph; by the dated items below "Termine" and titles below a line with the day; by a list of themes by year; by what
 * "findet statt"; by a group that meets on a day. Events in general ("verschiedene Workshops") are none. What is said of one event in several places
 * is one candidate.
 */
export const event: Extractor = {
  name: "event",
  kind: "event",
  extract: (view) => {
    const series = findSeries(view);
    const found = [
      ...readAnnounced(view),
      ...view.body.flatMap((block) => [...readBlock(view, block, series), ...readHeading(view, block)]),
      ...readThemes(view),
      ...readNumberedRows(view),
      ...readUnderDay(view),
    ];
    const others = [
      ...readListed(view),
      ...view.sentences.flatMap((sentence) => readTakingPlace(view, sentence)),
    ];
    const events = [...mergeEvents(readTitle(view, found)), ...others];
    return [...events, ...withoutTold(readSessions(view), events)].map(toCandidate);
  },
};

function toCandidate(found: FoundEvent): CandidateOf<"event"> {
  const { name, span, ordinal, date, place, motto, organiser, series, more = [], confidence, rule } = found;
  const [first, last] = date?.edtf.split("/") ?? [];
  const others = [
    ...(date ? [date] : []),
    ...(place ? [place] : []),
    ...(motto ? [motto.span] : []),
    ...(organiser ? [organiser.span] : []),
    ...more,
  ];
  const spans: [Span, ...Span[]] = [{ start: span.start, end: span.end }];
  for (const { start, end } of others)
    if (!spans.some((known) => known.start <= start && known.end >= end)) spans.push({ start, end });
  return {
    kind: "event",
    value: {
      name,
      ...(first ? { date: first } : {}),
      ...(last ? { endDate: last } : {}),
      ...(place ? { place: place.text } : {}),
      ...(ordinal === undefined ? {} : { ordinal }),
      ...(motto ? { motto: motto.text } : {}),
      ...(series ? { series } : {}),
      ...(organiser ? { organiser: organiser.text } : {}),
    },
    spans,
    confidence,
    rule,
    ...(date?.implied?.length ? { implied: ["date"] } : {}),
  };
}
