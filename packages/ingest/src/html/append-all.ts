/** Adds items at the end of a list; unlike `push(...items)` however many there are, as those take up the stack. */
export function appendAll<Item>(list: Item[], items: readonly Item[]): void {
  for (const item of items) list.push(item);
}
