import { expect, test } from "vitest";
import { createLookup, isPublicAddress } from "../../src/net/public-address.js";

test.each([
  "8.8.8.8",
  "93.184.216.34",
  "172.32.0.1",
  "2001:4860:4860::8888",
  "2a00:1450:4001::1",
  "::ffff:8.8.8.8",
])("%s is public", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

test.each([
  ..."0.0.0.0 0.1.2.3 10.0.0.1 100.64.0.1 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1 172.31.255.255".split(
    " ",
  ),
  ..."192.0.0.1 192.0.2.1 192.88.99.1 192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 240.0.0.1".split(
    " ",
  ),
  ..."255.255.255.255 :: ::1 ::ffff:127.0.0.1 ::ffff:7f00:1 ::ffff:10.0.0.1 ::127.0.0.1 fe80::1 fe80::1%eth0".split(
    " ",
  ),
  ..."fc00::1 fd12:3456::1 fec0::1 ff02::1 64:ff9b::7f00:1 64:ff9b:1::1 2002:7f00:1:: 2001::1 2001:db8::1".split(
    " ",
  ),
  ..."100::1 5f00::1 4000::1 ::ffff:0:127.0.0.1 localhost 0x7f.1 2130706433 0177.0.0.1".split(" "),
  "",
])("%s is not public", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});

/** Hosts in numbers, as the URL standard reads them. */
test.each([
  ["http://2130706433/", "127.0.0.1"],
  ["http://0177.0.0.1/", "127.0.0.1"],
  ["http://0x7f.1/", "127.0.0.1"],
  ["http://127.1/", "127.0.0.1"],
  ["http://①②⑦.0.0.1/", "127.0.0.1"],
])("%s is %s", (address, host) => {
  expect(new URL(address).hostname).toBe(host);
  expect(isPublicAddress(new URL(address).hostname)).toBe(false);
});

const lookUp = (
  addresses: readonly string[],
  options: { readonly all?: boolean; readonly family?: number } = {},
): Promise<unknown> =>
  new Promise((resolve) =>
    createLookup(async () => addresses, false)("www.kreis.example", options, (error, ...found) =>
      resolve(error ? (error as unknown as { issue: { code: string } }).issue.code : found),
    ),
  );

test("a look-up gives the addresses that were checked, one or all", async () => {
  expect(await lookUp(["8.8.8.8", "2001:4860::8"])).toEqual(["8.8.8.8", 4]);
  expect(await lookUp(["8.8.8.8", "2001:4860::8"], { family: 6 })).toEqual(["2001:4860::8", 6]);
  expect(await lookUp(["8.8.8.8", "2001:4860::8"], { all: true })).toEqual([
    [
      { address: "8.8.8.8", family: 4 },
      { address: "2001:4860::8", family: 6 },
    ],
  ]);
});

test("one address in a private network is enough to refuse the name", async () => {
  expect(await lookUp(["8.8.8.8", "10.0.0.1"], { all: true })).toBe("net/private-address");
  expect(await lookUp(["8.8.8.8", "::ffff:169.254.169.254"], { family: 4 })).toBe("net/private-address");
});

test("a name without an address is unknown", async () => {
  expect(await lookUp([])).toBe("net/unknown-host");
  expect(await lookUp(["8.8.8.8"], { family: 6 })).toBe("net/unknown-host");
});
