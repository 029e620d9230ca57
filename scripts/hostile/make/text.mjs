/** UTF-8 of texts. @param {...string} parts */
export const utf8 = (...parts) => new Uint8Array(Buffer.from(parts.join(""), "utf8"));

/**
 * Numbers from 0 to 1, the same series for the same seed.
 * @param {number} seed
 */
export function createRandom(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
