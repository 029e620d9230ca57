import { personKey } from "./person-finder.js";

/** The part of Web Crypto that is used: Node and browsers have it as `crypto.subtle`. */
interface Subtle {
  importKey(
    format: "raw",
    key: Uint8Array,
    algorithm: object,
    extractable: boolean,
    usages: string[],
  ): Promise<unknown>;
  sign(algorithm: "HMAC", key: unknown, data: Uint8Array): Promise<ArrayBuffer>;
}

declare const crypto: { readonly subtle: Subtle };
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/**
 * Pseudonyms for `redact`: `Person-` and the first eight digits of an HMAC-SHA-256 of the name under the key. The same name
 * has the same pseudonym wherever the key is the same; without the key it leads back to nobody. Whoever has the key can try
 * names, so keep it apart from what is published.
 *
 * Give all names that occur (`collectPersons`): a name that was not given becomes `Person`. A name written in another way
 * ("A. Muster" for "Anna Muster") has another pseudonym. Rejects with a TypeError for a key of less than sixteen characters.
 */
export async function makePseudonyms(
  names: Iterable<string>,
  key: string,
): Promise<(name: string) => string> {
  if (key.length < 16) throw new TypeError("The key needs sixteen characters or more.");
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  const hmac = await crypto.subtle.importKey("raw", bytes(key), { name: "HMAC", hash: "SHA-256" }, false, [
    "sign",
  ]);
  const pseudonyms = new Map<string, string>();
  for (const one of new Set(Array.from(names, personKey))) {
    const digest = new Uint8Array(await crypto.subtle.sign("HMAC", hmac, bytes(one)));
    const digits = Array.from(digest.slice(0, 4), (byte) => byte.toString(16).padStart(2, "0")).join("");
    pseudonyms.set(one, `Person-${digits}`);
  }
  return (name) => pseudonyms.get(personKey(name)) ?? "Person";
}
