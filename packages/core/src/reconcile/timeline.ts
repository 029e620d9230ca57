import type { Entry, Kind, TimelineItem } from "../model/index.js";
import { compareEdtf, parseEdtf, startOf } from "../time/index.js";

type Fields = Readonly<Record<string, unknown>>;

/** When an entry of the kind happened or began, and what is said of it then. */
const dated: { readonly [K in Kind]?: { date(value: Fields): unknown; text(value: Fields): unknown } } = {
  office: { date: ({ since }) => since, text: ({ name }) => name },
  programme: {
    date: ({ period }) => (typeof period === "string" ? startOf(period) : undefined),
    text: ({ name }) => name,
  },
  agreement: {
    date: ({ date, since }) => date ?? since,
    text: ({ kind, partner }) => (partner === undefined ? kind : `${String(kind)} – ${String(partner)}`),
  },
  event: { date: ({ date }) => date, text: ({ name }) => name },
  milestone: { date: ({ date }) => date, text: ({ text }) => text },
  material: { date: ({ year }) => year, text: ({ title }) => title },
};

/** The dated entries of a profile in order of time. */
export function listTimeline(entries: Readonly<Record<Kind, readonly Entry[]>>): TimelineItem[] {
  const items: TimelineItem[] = [];
  for (const kind of Object.keys(dated) as Kind[])
    for (const entry of entries[kind]) {
      const date = dated[kind]!.date(entry.value);
      if (typeof date === "string" && parseEdtf(date))
        items.push({ date, kind, entry: entry.id, text: String(dated[kind]!.text(entry.value)) });
    }
  return items.sort(
    (a, b) => compareEdtf(a.date, b.date) || (`${a.kind} ${a.entry}` < `${b.kind} ${b.entry}` ? -1 : 1),
  );
}
