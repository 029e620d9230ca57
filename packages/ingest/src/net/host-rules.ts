import robotsParser from "robots-parser";
import type { IssueError } from "../issue-error.js";
import { decodeText } from "../text-decoding.js";
import { netFailure } from "./net-failure.js";
import { parseReservationFile, type Reservation } from "./reservation.js";
import type { Answer } from "./send-request.js";

/** Bytes of robots.txt and tdmrep.json that are heeded: RFC 9309 asks for at least 500 KiB. */
export const longestRules = 500 * 2 ** 10;

/** Most characters of rules with a wildcard: matching them takes time with each address. */
const longestWildcards = 40_000;

/** What an origin asks of programs. */
export interface HostRules {
  /** @throws IssueError `net/robots-disallowed`, `net/robots-unreachable`, `net/robots-too-long` */
  readonly checkRobots: (url: URL) => void;
  /** What the file of the origin says on mining an address. */
  readonly reservationOf: (url: URL) => Reservation;
  /** Seconds between requests that it asks for. */
  readonly crawlDelay: number | undefined;
  /** Addresses of its sitemaps. */
  readonly sitemaps: readonly string[];
}

/**
 * Reads the rules of an origin. As RFC 9309 has it: a missing robots.txt permits all, one that cannot be had because
 * of the server forbids all.
 *
 * @param get Fetches an address of the origin, its first `longestRules` bytes; `undefined` where nothing answers.
 */
export async function readHostRules(
  origin: string,
  userAgent: string,
  get: (url: URL) => Promise<Answer>,
): Promise<HostRules> {
  const address = new URL("/robots.txt", origin);
  const { status, bytes } = await get(address);
  if (status >= 500 || status === 429)
    return forbidAll(
      netFailure(
        "robots-unreachable",
        "The server does not give its robots.txt, so it is not known what may be fetched. Try again later.",
        { actual: `status ${status}` },
      ),
    );
  const isFound = status >= 200 && status <= 299;
  const text = isFound ? decodeText(bytes, { kind: "text" }).text : "";
  const wildcards = text
    .split(/[\r\n]+/u)
    .filter((line) => line.includes("*") && /^\s*(?:dis)?allow\s*:/iu.test(line))
    .reduce((sum, { length }) => sum + length, 0);
  if (wildcards > longestWildcards)
    return forbidAll(
      netFailure(
        "robots-too-long",
        "The robots.txt of the host has more rules with wildcards than can be heeded, so nothing is fetched.",
        { expected: `at most ${longestWildcards} characters`, actual: `${wildcards} characters` },
      ),
    );
  const robots = robotsParser(address.href, text);
  const file = await get(new URL("/.well-known/tdmrep.json", origin)).catch(() => undefined);
  return {
    checkRobots: (url) => {
      if (robots.isAllowed(url.href, userAgent) === false)
        throw netFailure(
          "robots-disallowed",
          "The robots.txt of the host forbids programs this address. Ask the operator, or save the document and give the file.",
          { actual: `line ${robots.getMatchingLineNumber(url.href, userAgent)} of ${address.href}` },
        );
    },
    reservationOf: parseReservationFile(
      file?.status === 200 ? new TextDecoder().decode(file.bytes) : "",
      origin,
    ),
    crawlDelay: robots.getCrawlDelay(userAgent),
    sitemaps: robots.getSitemaps(),
  };
}

/** The rules of an origin that cannot be known. */
const forbidAll = (failure: IssueError): HostRules => ({
  checkRobots: () => {
    throw failure;
  },
  reservationOf: () => undefined,
  crawlDelay: undefined,
  sitemaps: [],
});
