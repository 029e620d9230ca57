/** Percent-encodes text as one part of an IRI; a lone surrogate becomes U+FFFD. */
export function encodeIriPart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\uFFFD"));
}

/**
 * The address as an IRI that may stand in a link, with all that an IRI must not hold percent-encoded. `undefined` for
 * what is no absolute `http` or `https` address, such as `javascript:`.
 */
export function webIri(address: string): string | undefined {
  if (!/^https?:\/\/[^/?#\s\\@]+([/?#]|$)/iu.test(address)) return undefined;
  return address.replace(/[^!#$%&'()*+,\-./0-9:;=?@A-Z[\]_a-z~\u00A1-\uFFFF]|[\p{C}\p{Z}]/gu, encodeIriPart);
}
