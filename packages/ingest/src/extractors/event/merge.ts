import type { DateMention } from "../../language/dates.js";
import type { PlaceMention } from "../../language/places.js";
import type { Span } from "../../tree/nodes.js";

/** An event as one place of the document states it. */
export interface FoundEvent {
  readonly name: string;
  /** The words of the name. */
  readonly span: Span;
  /** Last part of its noun, lower case; empty where the name has none. */
  readonly head: string;
  readonly lemma: string;
  readonly ordinal?: number;
  readonly date?: DateMention;
  readonly place?: PlaceMention;
  readonly motto?: { readonly text: string; readonly span: Span };
  readonly series?: string;
  /** Further words that say it. */
  readonly more?: readonly Span[];
  /** Its noun names no particular event: it only adds to one that is named. */
  readonly bare?: true;
  readonly confidence: number;
  readonly rule: string;
}

/** Further places that are kept as evidence of one event. */
const mostSpans = 6;

/** How many events back a repeat is looked for, so that time stays in proportion to the text. */
const recent = 100;

/** One event for each that is held: repeats by number or by noun and day become one, with what each place adds. */
export function mergeEvents(found: readonly FoundEvent[]): FoundEvent[] {
  const merged: FoundEvent[] = [];
  for (const event of found.filter(({ bare }) => !bare)) {
    const at = merged.findLastIndex(
      (known, index) => index >= merged.length - recent && isSame(known, event),
    );
    if (at < 0) merged.push(event);
    else merged[at] = join(merged[at]!, event);
  }
  for (const event of found) {
    if (!event.bare) continue;
    const from = Math.max(0, merged.length - recent);
    const same = merged
      .slice(from)
      .flatMap(({ lemma }, at) => (lemma.toLowerCase().endsWith(event.head) ? [from + at] : []));
    const open = same.filter((at) => !merged[at]!.date && !merged[at]!.series);
    // the only event of this noun that has no date yet
    if (same.length === 1 && open.length === 1) merged[open[0]!] = join(merged[open[0]!]!, event);
  }
  return merged;
}

function isSame(a: FoundEvent, b: FoundEvent): boolean {
  const [left, right] = [a.lemma.toLowerCase(), b.lemma.toLowerCase()];
  if (!left.endsWith(right) && !right.endsWith(left)) return false;
  if (a.ordinal !== undefined && b.ordinal !== undefined && a.ordinal !== b.ordinal) return false;
  const dates = a.date && b.date ? isSameDate(a.date.edtf, b.date.edtf) : undefined;
  if (dates === false) return false;
  return (
    dates === true ||
    (a.ordinal !== undefined && a.ordinal === b.ordinal) ||
    (!a.date && !b.date && a.name === b.name)
  );
}

/** "2024-06" and "2024-06-14" agree. */
function isSameDate(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
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
