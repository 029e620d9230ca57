import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { isIP, type LookupFunction } from "node:net";
import ipaddr from "ipaddr.js";
import { netFailure } from "./net-failure.js";

/** Gives the IP addresses of a host name. Rejects where it has none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** By the system: its servers and its hosts file. */
export const resolveBySystem: Resolve = async (host) =>
  (await lookup(host, { all: true })).map(({ address }) => address);

/**
 * Whether an IP address belongs to the public internet: not private, loopback, link-local, multicast or reserved, in
 * IPv4, in IPv6, and where one is written as the other. Addresses that tunnel or translate are not public either, as
 * what is behind them cannot be told.
 */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 0 || !ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== "unicast") return false;
  // of IPv6, no more than 2000::/3 is given out
  return parsed.kind() === "ipv4" || (parsed as ipaddr.IPv6).match(ipaddr.IPv6.parse("2000::"), 3);
}

/** @throws IssueError `net/private-address` */
export function checkPublic(addresses: readonly string[]): void {
  const inner = addresses.find((address) => !isPublicAddress(address));
  if (inner !== undefined)
    throw netFailure(
      "private-address",
      "The host stands in a private, local or reserved network, which is never asked. Save the document and give the file.",
      { actual: inner },
    );
}

/**
 * A look-up for a connection that gives no address that was not checked: what it gives is what is connected to, so
 * that a name cannot mean one address when it is checked and another one afterwards.
 */
export function createLookup(resolve: Resolve, isPrivateAllowed: boolean): LookupFunction {
  return (host, options, callback) => {
    const answer = async (): Promise<LookupAddress[]> => {
      const addresses = await resolve(host);
      if (!isPrivateAllowed) checkPublic(addresses);
      const wanted = options.family === 4 || options.family === 6 ? options.family : undefined;
      const found = addresses
        .map((address) => ({ address, family: isIP(address) }))
        .filter(({ family }) => family !== 0 && family === (wanted ?? family));
      if (found.length === 0)
        throw netFailure("unknown-host", "The host name has no address. Check its spelling.", {
          actual: host,
        });
      return found;
    };
    answer().then(
      (found) => {
        if (options.all) callback(null, found);
        else callback(null, found[0]!.address, found[0]!.family);
      },
      (error) => callback(error as NodeJS.ErrnoException, ""),
    );
  };
}
