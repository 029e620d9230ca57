/** Bounds on what one address may cost. Each has a default in `defaultFetchLimits`. */
export interface FetchLimits {
  /** Largest document, in bytes after decompression, counted while they arrive. Issue: `net/too-large`. */
  readonly maxBytes: number;
  /** Most redirects that are followed. Issue: `net/too-many-redirects`. */
  readonly maxRedirects: number;
  /** Milliseconds until the connection stands, name and certificate included. Issue: `net/connect-timeout`. */
  readonly connectMs: number;
  /** Milliseconds from the request to the whole head of the answer. Issue: `net/no-answer`. */
  readonly firstByteMs: number;
  /** Milliseconds that one request may take as a whole. Issue: `net/timeout`. */
  readonly totalMs: number;
  /** Fewest bytes a second, over each window of `rateWindowMs`. Issue: `net/too-slow`. */
  readonly minBytesPerSecond: number;
  /** Milliseconds over which the rate is taken. */
  readonly rateWindowMs: number;
  /** Longest pause, in milliseconds, that a server may ask for between requests or before another try. */
  readonly maxPauseMs: number;
}

export const defaultFetchLimits: FetchLimits = {
  maxBytes: 100 * 2 ** 20,
  maxRedirects: 5,
  connectMs: 10_000,
  firstByteMs: 30_000,
  totalMs: 180_000,
  minBytesPerSecond: 512,
  rateWindowMs: 10_000,
  maxPauseMs: 60_000,
};
