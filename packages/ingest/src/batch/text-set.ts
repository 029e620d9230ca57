import { hash } from "node:crypto";

/**
 * Many texts in little room, 48 bits of each one's SHA-256: it may take a stranger for one of them, never the reverse.
 */
export class TextSet {
  /** Number from 1 of a text, by itself, in the next free slot. */
  #slots = new Float64Array(1024);
  #size = 0;

  /** Whether the text was not in it before. */
  add(text: string): boolean {
    const number = numberOf(text);
    const slot = this.#slotOf(number);
    if (this.#slots[slot] !== 0) return false;
    this.#slots[slot] = number;
    if (++this.#size * 1.25 > this.#slots.length) this.#widen();
    return true;
  }

  has(text: string): boolean {
    return this.#slots[this.#slotOf(numberOf(text))] !== 0;
  }

  #slotOf(number: number): number {
    const { length } = this.#slots;
    let slot = number % length;
    while (this.#slots[slot] !== 0 && this.#slots[slot] !== number) slot = slot === length - 1 ? 0 : slot + 1;
    return slot;
  }

  #widen(): void {
    const former = this.#slots;
    this.#slots = new Float64Array(2 * former.length);
    for (const number of former) if (number > 0) this.#slots[this.#slotOf(number)] = number;
  }
}

/** A text in 48 bits, from 1. */
export const numberOf = (text: string): number => Number.parseInt(hash("sha256", text).slice(0, 12), 16) + 1;
