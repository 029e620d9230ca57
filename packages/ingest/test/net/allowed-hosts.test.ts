import { expect, test } from "vitest";
import type { IssueError } from "../../src/issue-error.js";
import { checkAddress, parseAllowedHost } from "../../src/net/allowed-hosts.js";

function codeFor(address: string, ...allow: string[]): string {
  try {
    checkAddress(new URL(address), allow.map(parseAllowedHost));
    return "allowed";
  } catch (error) {
    return (error as IssueError).issue.code;
  }
}

test.each([
  ["https://www.kreis.example/bildung", "www.kreis.example"],
  ["http://www.kreis.example/", "WWW.Kreis.Example"],
  ["http://www.kreis.example./", "www.kreis.example"],
  ["https://www.kreis.example:8443/", "www.kreis.example:8443"],
  ["https://www.kreis.example/", "www.kreis.example:443"],
  ["https://bildung.kreis.example/", "*.kreis.example"],
  ["https://a.b.kreis.example/", "*.kreis.example"],
  ["https://münchberg.example/", "münchberg.example"],
  ["https://xn--mnchberg-65a.example/", "münchberg.example"],
  ["http://[2001:4860::8]/", "[2001:4860::8]"],
])("%s is allowed by %s", (address, host) => {
  expect(codeFor(address, host)).toBe("allowed");
});

test.each([
  ["https://www.kreis.example/"],
  ["https://kreis.example/", "*.kreis.example"],
  ["https://notkreis.example/", "*.kreis.example"],
  ["https://www.kreis.example.evil.example/", "www.kreis.example"],
  ["https://www.kreis.example:8443/", "www.kreis.example"],
  ["https://www.kreis.example:80/", "www.kreis.example"],
  ["http://www.kreis.example/", "www.kreis.example:443"],
  ["http://2130706433/", "www.kreis.example"],
])("%s is not allowed by %j", (address, ...allow) => {
  expect(codeFor(address, ...allow)).toBe("net/host-not-allowed");
});

test.each([
  ["ftp://www.kreis.example/", "net/scheme"],
  ["file:///etc/passwd", "net/scheme"],
  ["https://user:word@www.kreis.example/", "net/credentials"],
  ["https://www.kreis.example@evil.example/", "net/credentials"],
])("%s gives %s", (address, code) => {
  expect(codeFor(address, "www.kreis.example")).toBe(code);
});

test.each([
  "",
  "*",
  "*.",
  "https://www.kreis.example",
  "www.kreis.example/bildung",
  "a b",
  "*.*.example",
  "x:port",
])("%j names no host", (text) => {
  expect(() => parseAllowedHost(text)).toThrow(RangeError);
});
