import type { Box } from "@bildungsprofil/core";

/** Something with a place on a slide; without a box where the file gives none. */
export interface Placed {
  readonly box?: Box;
}

/** Boxes may overlap by this share of the smaller one's extent and still count as one behind the other. */
const overlapTolerance = 0.25;
/** Deeper cuts than this do not make an order any better. */
const deepestCut = 12;

/**
 * Puts shapes into the order in which they are read: rows from top to bottom, in each row columns from left to
 * right, in each column rows again. Shapes without a box keep their place in the file, behind the one before them.
 */
export function sortForReading<Item extends Placed>(items: readonly Item[]): Item[] {
  const groups: { box: Box; items: Item[] }[] = [];
  const leading: Item[] = [];
  for (const item of items) {
    if (item.box) groups.push({ box: item.box, items: [item] });
    else (groups.at(-1)?.items ?? leading).push(item);
  }
  return [...leading, ...cut(groups, 0).flatMap((group) => group.items)];
}

function cut<Group extends { readonly box: Box }>(groups: readonly Group[], depth: number): Group[] {
  if (groups.length < 2) return [...groups];
  const rows = split(groups, ({ box }) => [box.y, box.y + box.height]);
  if (depth < deepestCut) {
    if (rows.length > 1) return rows.flatMap((row) => cut(row, depth + 1));
    const columns = split(groups, ({ box }) => [box.x, box.x + box.width]);
    if (columns.length > 1) return columns.flatMap((column) => cut(column, depth + 1));
  }
  return [...groups].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}

/** Parts what lies one behind the other along an axis. */
function split<Group>(groups: readonly Group[], extent: (group: Group) => [number, number]): Group[][] {
  const sorted = groups.map((group) => ({ group, extent: extent(group) })).sort((a, b) => a.extent[0] - b.extent[0]);
  const parts: Group[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  let shortest = Number.POSITIVE_INFINITY;
  for (const { group, extent: [from, to] } of sorted) {
    const tolerance = Math.min(shortest, to - from) * overlapTolerance;
    if (parts.length > 0 && from < end - tolerance) {
      parts.at(-1)!.push(group);
      shortest = Math.min(shortest, to - from);
    } else {
      parts.push([group]);
      shortest = to - from;
    }
    end = Math.max(end, to);
  }
  return parts;
}
