/** A document as a server gave it. */
export interface FetchedDocument {
  readonly bytes: Uint8Array;
  /** Address that gave the bytes, after redirects. */
  readonly url: string;
  /** File name by the address, for where the bytes do not tell the format; absent where the address ends in none. */
  readonly name?: string;
  /** `Content-Type` as declared. */
  readonly contentType?: string;
  /** Day on which the bytes were fetched, as the caller gave it. */
  readonly retrieved?: string;
  /** `ETag` and `Last-Modified`, by which the server can say that nothing has changed. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** Addresses or names of licences that the server or the page gives. */
  readonly licences: readonly string[];
}

const longestName = 100;

/** The last part of the path of an address, as a file name. */
export function nameOf(url: string): string | undefined {
  const last = new URL(url).pathname.split("/").at(-1)!;
  let name = last;
  try {
    name = decodeURIComponent(last);
  } catch {
    // kept as written
  }
  const clean = name.replace(/[\p{Cc}\p{Cf}\\/:*?"<>|]/gu, "-").slice(-longestName);
  return clean === "" ? undefined : clean;
}
