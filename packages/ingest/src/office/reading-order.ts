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
    if (rows.length > 1 && !isHeadedColumns(rows))
      return joinHeads(rows).flatMap((row) => cut(row, depth + 1));
    const columns = split(groups, ({ box }) => [box.x, box.x + box.width]);
    if (columns.length > 1) return columns.flatMap((column) => cut(column, depth + 1));
  }
  return [...groups].sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x);
}

const columnsOf = <Group extends { readonly box: Box }>(groups: readonly Group[]): Group[][] =>
  split(groups, ({ box }) => [box.x, box.x + box.width]);

/** Whether two rows are columns with a head each: as many columns in both, one under the other, the upper ones low. */
function isHeadedColumns<Group extends { readonly box: Box }>([
  heads,
  bodies,
  ...more
]: readonly Group[][]): boolean {
  if (!heads || !bodies || more.length > 0) return false;
  const [upper, lower] = [columnsOf(heads), columnsOf(bodies)];
  if (upper.length < 2 || upper.length !== lower.length) return false;
  return upper.every((column, index) => {
    const [head, body] = [around(column), around(lower[index]!)];
    const shared = Math.min(head.x + head.width, body.x + body.width) - Math.max(head.x, body.x);
    return head.height < 0.6 * body.height && shared > 0.7 * Math.min(head.width, body.width);
  });
}

/** Rows with those below that they head in one: "Ziele" and "Maßnahmen" over a list each. */
function joinHeads<Group extends { readonly box: Box }>(rows: readonly Group[][]): Group[][] {
  const joined: Group[][] = [];
  for (let i = 0; i < rows.length; i++) {
    const [row, next] = [rows[i]!, rows[i + 1]];
    if (next && isHeadedColumns([row, next])) {
      joined.push([...row, ...next]);
      i++;
    } else joined.push(row);
  }
  return joined;
}

function around(groups: readonly { readonly box: Box }[]): Box {
  const x = Math.min(...groups.map(({ box }) => box.x));
  const y = Math.min(...groups.map(({ box }) => box.y));
  const right = Math.max(...groups.map(({ box }) => box.x + box.width));
  return { x, y, width: right - x, height: Math.max(...groups.map(({ box }) => box.y + box.height)) - y };
}

/** Parts what lies one behind the other along an axis. */
function split<Group>(groups: readonly Group[], extent: (group: Group) => [number, number]): Group[][] {
  const sorted = groups
    .map((group) => ({ group, extent: extent(group) }))
    .sort((a, b) => a.extent[0] - b.extent[0]);
  const parts: Group[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  let shortest = Number.POSITIVE_INFINITY;
  for (const {
    group,
    extent: [from, to],
  } of sorted) {
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
