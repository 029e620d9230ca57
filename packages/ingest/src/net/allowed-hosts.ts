import { parseUrl } from "../html/parse-url.js";
import { netFailure } from "./net-failure.js";

/** Hosts that may be spoken to. */
export interface AllowedHost {
  /** Lower case, punycode, without a final dot; without `*.` where that stood before it. */
  readonly host: string;
  /** Whether the hosts below are meant, and not the host itself. */
  readonly below: boolean;
  /** Port as a number in text; the default ports of HTTP and HTTPS where it is absent. */
  readonly port: string | undefined;
}

/**
 * Parses `www.example.org`, `www.example.org:8080`, `*.example.org` (all hosts below, not the host itself) or
 * `[2001:db8::1]`.
 *
 * @throws RangeError for anything else: an address, a path, a pattern without a host
 */
export function parseAllowedHost(text: string): AllowedHost {
  const { below, host, port } =
    /^(?<below>\*\.)?(?<host>[^\s/?#@:*[\]]+|\[[0-9a-f:.]+\])(?::(?<port>\d{1,5}))?$/iu.exec(text.trim())
      ?.groups ?? {};
  if (host === undefined || !parseUrl(`http://${host}/`))
    throw new RangeError(
      `Expected a host such as \`www.example.org\`, \`www.example.org:8080\` or \`*.example.org\`, got \`${text}\``,
    );
  return { host: hostOf(new URL(`http://${host}/`)), below: below !== undefined, port };
}

/** Host without port, brackets and final dot. */
export function hostOf(url: URL): string {
  return url.hostname.replace(/^\[|\]$|\.$/gu, "");
}

function isAllowed(url: URL, hosts: readonly AllowedHost[]): boolean {
  const host = hostOf(url);
  const byDefault = url.protocol === "https:" ? "443" : "80";
  return hosts.some(
    (one) =>
      (one.below ? host.endsWith(`.${one.host}`) : host === one.host) &&
      (one.port === undefined ? url.port === "" : (url.port || byDefault) === one.port),
  );
}

/**
 * Sees that an address may be asked for, by what it says itself.
 *
 * @throws IssueError `net/scheme`, `net/credentials`, `net/host-not-allowed`
 */
export function checkAddress(url: URL, hosts: readonly AllowedHost[]): void {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    throw netFailure("scheme", "Only addresses that begin with http:// or https:// are fetched.", {
      actual: url.protocol,
    });
  if (url.username !== "" || url.password !== "")
    throw netFailure(
      "credentials",
      "Addresses with a user name or password are not fetched. Save the document and give the file.",
    );
  if (!isAllowed(url, hosts))
    throw netFailure(
      "host-not-allowed",
      `This host or port is not among those that may be asked. Give \`--allow-net ${url.host}\` if it is trusted.`,
      {
        expected:
          hosts
            .map(({ below, host, port }) => `${below ? "*." : ""}${host}${port ? `:${port}` : ""}`)
            .join(", ") || "no host",
        actual: url.host,
      },
    );
}
