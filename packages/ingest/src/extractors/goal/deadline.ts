import type { Block } from "../../language/blocks.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** Until when a goal is to be reached, and the words that say so where they stand within the goal. */
export interface Deadline {
  readonly by: string;
  readonly inside?: Span;
}

const isDeadline = ({ edtf }: { readonly edtf: string }): boolean => /^\.\.\//u.test(edtf);
/** "bis zum Schuljahr 2027/28": until it begins. */
const schoolYear = /(?:zum|zu Beginn des|Beginn des)\s(?:neuen\s)?Schuljahr(?:e?s)?\s(?<begins>\d{4})\//u;
/** What is done at once, so that its time is the deadline: "im Frühjahr 2025 vorzulegen". */
const completes =
  /(?:vor(?:zu)?legen|verabschieden|eröffnen|ab(?:zu)?schließen|beschließen|fertig(?:zu)?stellen|veröffentlichen|ein(?:zu)?richten|ein(?:zu)?führen|erreichen|erstellen|(?<!\p{L})stehen|vorliegen)$/u;
/** Words before a time that do not tell when it is to be done. */
const otherTime =
  /(?:(?<!\p{L})(?:seit|ab|von|vom|aus|der|des|dem|zwischen|nach|gegenüber)\s|\(|\d\s?[–-]\s?)$/iu;
/** "Für 2030 nimmt sich der Kreis vor, …", "Spätestens 2030 soll …" */
const setFor = /^(?:Für|Spätestens|Spätestens im|Für das Jahr|Spätestens im Jahr)\s$/u;

/** The deadline of a goal: in its words, before them in the same scope, or in the words that announce it. */
export function deadlineOf(view: View, span: Span, scope: Span): Deadline | undefined {
  const within = view.within(view.mentions.dates, span);
  const inside = within.find(isDeadline);
  if (inside) return { by: dayOf(view, inside), inside };
  const ahead = view.within(view.mentions.dates, { start: scope.start, end: span.start });
  const before = ahead.filter(isDeadline);
  if (before.length === 1) return { by: dayOf(view, before[0]!) };
  const [first] = ahead;
  if (
    ahead.length === 1 &&
    first &&
    /^\d{4}$/u.test(first.edtf) &&
    setFor.test(view.slice(scope.start, first.start))
  )
    return { by: first.edtf };
  const [only] = within;
  if (
    within.length === 1 &&
    only &&
    !only.edtf.includes("/") &&
    !otherTime.test(view.slice(Math.max(0, only.start - 14), only.start)) &&
    completes.test(view.slice(span.start, span.end).replace(/[.,\s]+$/u, ""))
  )
    return { by: only.edtf };
  const block = view.blockAt(span.start);
  const by = ahead.length + within.length > 0 ? undefined : block && announcementOf(block)?.by;
  const above = by ? view.within(view.mentions.dates, by).filter(isDeadline) : [];
  if (above.length === 1 && announces.test(by!.text)) return { by: dayOf(view, above[0]!) };
  const year = ahead.length + within.length > 0 || !block ? undefined : besides(view, block);
  return year === undefined ? undefined : { by: year };
}

/** "Vision 2030: …" in front of the goal, or the cell of its row below "bis" or "Zieljahr". */
function besides(view: View, { ownLabel, cell, index }: Block): string | undefined {
  const named =
    ownLabel && /(?:[Vv]ision|[Zz]iel\p{L}*)\s(?<year>20\d\d)$/u.exec(ownLabel.label)?.groups?.year;
  if (named || !cell) return named;
  for (let at = index + 1; view.blocks[at]?.cell?.row === cell.row; at++) {
    const { cell: beside, start, end } = view.blocks[at]!;
    if (beside!.table !== cell.table) return undefined;
    if (!until.test(beside!.columnLabel?.text ?? "")) continue;
    const [date, more] = view.within(view.mentions.dates, { start, end });
    return date && !more ? date.edtf.replace(/^\.\.\//u, "") : undefined;
  }
  return undefined;
}

const until =
  /^(?:[Bb]is(?: wann)?|Termin|Frist|Ziel(?:jahr|termin|datum)|Zeithorizont|Until|By|Due|Deadline|Target date)[?:]?$/u;

/** "Ziele bis 2030", "Bis 2030 wollen wir": the heading or lead-in speaks of what is wanted. */
const announces = /[Zz]iel|(?<!\p{L})(?:wollen|will|sollen?|möchten?|erreichen)(?!\p{L})|goals?|aims?/u;

function dayOf(view: View, { start, end, edtf }: Span & { readonly edtf: string }): string {
  return schoolYear.exec(view.slice(start, end))?.groups?.begins ?? edtf.slice(3);
}
