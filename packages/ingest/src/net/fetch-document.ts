import { type Result, succeed } from "@bildungsprofil/core";
import type { FetchedDocument } from "./fetched-document.js";
import { type FetchOptions, type VisitOptions, Visitor } from "./visitor.js";

/**
 * Fetches one document from the web: robots.txt, reservations of rights, limits and the network that the host stands
 * in are heeded at each redirect. Never rejects for what servers do: each failure is an issue `net/…`.
 *
 * @throws RangeError for options that make no sense
 */
export async function fetchDocument(
  url: string,
  options: FetchOptions & Pick<VisitOptions, "former">,
): Promise<Result<FetchedDocument>> {
  const result = await new Visitor(options).visit(url, { former: options.former });
  return result.ok ? succeed(result.value.document, result.issues) : result;
}
