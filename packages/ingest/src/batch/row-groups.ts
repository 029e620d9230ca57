import { RowList } from "./row-list.js";

/** Rows by a name: eight bytes for each row of a name, however many there are. */
export class RowGroups {
  /** Number from 1 of a name's last link. */
  readonly #last = new Map<string, number>();
  /** Of each link, its row and the number of the link before; 0 for none. */
  readonly #rows = new RowList();
  readonly #before = new RowList();

  add(name: string, row: number): void {
    this.#rows.push(row);
    this.#before.push(this.#last.get(name) ?? 0);
    this.#last.set(name, this.#rows.length);
  }

  names(): string[] {
    return [...this.#last.keys()].sort();
  }

  /** The rows of a name, the last one first. */
  *rowsOf(name: string): Generator<number, void, undefined> {
    for (let link = this.#last.get(name) ?? 0; link > 0; link = this.#before.at(link - 1))
      yield this.#rows.at(link - 1);
  }
}
