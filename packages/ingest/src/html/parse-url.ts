/**
 * Parses an address, a relative one against `base`; `undefined` where it is none.
 *
 * `URL.canParse` is not asked: once Node 20 has compiled a call of it, it denies every address with an "ü" or the like.
 */
export function parseUrl(address: string, base?: string): URL | undefined {
  try {
    return new URL(address, base);
  } catch {
    return undefined;
  }
}
