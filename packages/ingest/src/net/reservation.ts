import robotsParser from "robots-parser";
import { netFailure } from "./net-failure.js";

/** Longest list, in rules and in characters of a pattern; matching them takes time with each address. */
const mostRules = 500;
const longestPattern = 200;

/** What a rightsholder says on text and data mining: reserved, not reserved, or nothing. */
export type Reservation = boolean | undefined;

/** The value of a `tdm-reservation` header or meta element: anything but 0 and 1 says nothing. */
export function parseReservation(value: string | number | readonly string[] | undefined): Reservation {
  const text = String([value].flat()[0] ?? "").trim();
  return text === "1" ? true : text === "0" ? false : undefined;
}

/**
 * Parses `/.well-known/tdmrep.json` of an origin: what it says on an address. The first rule that matches counts.
 * Patterns are those of robots.txt. What is not such a file says nothing; one too long to be heeded reserves all.
 *
 * Source: TDM Reservation Protocol, https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/
 */
export function parseReservationFile(text: string, origin: string): (url: URL) => Reservation {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return () => undefined;
  }
  if (!Array.isArray(data)) return () => undefined;
  const isTooLong =
    data.length > mostRules || data.some((entry) => (entry?.location?.length ?? 0) > longestPattern);
  if (isTooLong) return () => true;
  const rules = data.flatMap((entry: unknown) => {
    const { location, "tdm-reservation": value } = (entry ?? {}) as Record<string, unknown>;
    const reserved = parseReservation(value as string | number | undefined);
    if (typeof location !== "string" || reserved === undefined) return [];
    // a line of its own would be another rule
    const pattern = location.replace(/[\r\n]/gu, "");
    const rule = robotsParser(`${origin}/robots.txt`, `User-agent: *\nDisallow: ${pattern}`);
    return [{ matches: (url: URL) => rule.isAllowed(url.href) === false, reserved }];
  });
  return (url) => rules.find(({ matches }) => matches(url))?.reserved;
}

export const rightsReserved = (where: string): ReturnType<typeof netFailure> =>
  netFailure(
    "rights-reserved",
    "The rightsholder reserves text and data mining, so the document was not read. Ask for permission, or give the file where the law permits.",
    { actual: where },
  );
