import type { Block } from "../../language/blocks.js";
import { findPlace, type PlaceMention, placeLine } from "../../language/places.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { findMotto, findOrganiser } from "./context.js";
import type { FoundEvent } from "./found.js";
import { holdsVerb, placeBehindDay, rowContext, townBehindName } from "./row-context.js";

/** Place, motto and organiser, as the sentence and what follows it say. */
export function contextOf(
  view: View,
  scope: Span,
  block: Block,
  anchors: readonly Span[],
): Partial<FoundEvent> {
  const row = rowContext(view, block);
  const place =
    row.place ??
    townBehindName(view, scope, anchors[0]!) ??
    findPlace(view, scope, anchors) ??
    placeOfSequel(view, scope, block) ??
    placeBehindDay(view, scope, anchors[1]) ??
    (block.kind === "paragraph" && holdsVerb(view.slice(scope.start, scope.end))
      ? undefined
      : placeLine(view, { start: Math.max(...anchors.map(({ end }) => end)), end: scope.end }, true));
  const motto = row.motto ?? findMotto(view, scope, block, anchors);
  const organiser = findOrganiser(view, scope, block);
  return { ...(place ? { place } : {}), ...(motto ? { motto } : {}), ...(organiser ? { organiser } : {}) };
}

/** "Beginn ist um 18 Uhr im Bürgerhaus": the place in the next sentence, where that goes on from the event. */
function placeOfSequel(view: View, scope: Span, block: Block): PlaceMention | undefined {
  const next = view.within(view.sentences, {
    start: scope.end,
    end: Math.min(block.end, scope.end + 400),
  })[0];
  return next && sequel.test(view.slice(next.start, next.end))
    ? findPlace(view, { start: next.start, end: Math.min(next.end, block.end) })
    : undefined;
}

const sequel =
  /^(?:Beginn|Start|Einlass|Veranstaltungsort|Tagungsort|Treffpunkt|Ort|Los geht|Die Veranstaltung|Sie (?:beginnt|findet|fand)|Stattfinden|Statt fand)(?!\p{L})/u;
