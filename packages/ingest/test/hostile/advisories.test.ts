import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";

/** A version range with a known weakness, kept by hand in `advisories.json`. */
interface Advisory {
  readonly id: string;
  readonly package: string;
  /** First version concerned; all below `below` without it. */
  readonly from?: string;
  /** First version that is sound again. */
  readonly below: string;
  readonly fix: string;
  readonly what: string;
  /** Why an installed version of the range does no harm here. */
  readonly accepted?: string;
}

const root = new URL("../../../../", import.meta.url);
const advisories = JSON.parse(readFileSync(new URL("advisories.json", root), "utf8")) as Advisory[];
const lock = parse(readFileSync(new URL("pnpm-lock.yaml", root), "utf8"), { maxAliasCount: 0 }) as {
  packages: Record<string, unknown>;
};

/** Versions by package, as the lockfile installs them. */
const installed = new Map<string, string[]>();
for (const key of Object.keys(lock.packages)) {
  const at = key.lastIndexOf("@");
  const name = key.slice(0, at);
  installed.set(name, [...(installed.get(name) ?? []), key.slice(at + 1)]);
}

/** Negative where the first version comes before the second one; what follows a hyphen is not looked at. */
function compareVersions(left: string, right: string): number {
  const numbers = (version: string): number[] => version.split("-")[0]!.split(".").map(Number);
  const [a, b] = [numbers(left), numbers(right)];
  for (const index of [0, 1, 2]) {
    const difference = (a[index] ?? 0) - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

const isConcerned = ({ from, below }: Advisory, version: string): boolean =>
  compareVersions(version, below) < 0 && (from === undefined || compareVersions(version, from) >= 0);

test("versions are compared as numbers", () => {
  expect(compareVersions("5.10.0", "5.9.9")).toBeGreaterThan(0);
  expect(compareVersions("4.2.67", "4.2.67")).toBe(0);
  expect(compareVersions("0.3.25", "1.0.0")).toBeLessThan(0);
});

test("no installed version has a known weakness", () => {
  expect(installed.size).toBeGreaterThan(100);
  const found = advisories.flatMap((advisory) =>
    (installed.get(advisory.package) ?? [])
      .filter((version) => advisory.accepted === undefined && isConcerned(advisory, version))
      .map(
        (version) =>
          `${advisory.package} ${version}: ${advisory.what} (${advisory.id}). Take ${advisory.fix}.`,
      ),
  );
  expect(found).toEqual([]);
});

test("what is accepted is still there, else the line can go", () => {
  for (const advisory of advisories.filter(({ accepted }) => accepted !== undefined))
    expect(
      (installed.get(advisory.package) ?? []).some((version) => isConcerned(advisory, version)),
      advisory.id,
    ).toBe(true);
});
