import type { Block } from "./blocks.js";
import type { View } from "./view.js";

/** Position of a block among those of the body; -1 where it is none of them. Logarithmic. */
function bodyIndexOf(view: Pick<View, "body">, block: Block): number {
  let low = 0;
  let high = view.body.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (view.body[middle]!.index < block.index) low = middle + 1;
    else high = middle;
  }
  return view.body[low] === block ? low : -1;
}

/** The block of the body after this one. */
export function nextBlock(view: Pick<View, "body">, block: Block): Block | undefined {
  const at = bodyIndexOf(view, block);
  return at < 0 ? undefined : view.body[at + 1];
}
