import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareEdtf, findCareers, Profile, type ReconcileInput, reconcile } from "@bildungsprofil/core";
import { beforeAll, describe, expect, test } from "vitest";
import { ingest } from "../../src/pipeline.js";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

async function ingestFiles(folder: string, accepts: (name: string) => boolean): Promise<ReconcileInput[]> {
  const names = readdirSync(folder).filter(accepts).sort();
  const documents: ReconcileInput[] = [];
  for (const name of names) documents.push(await ingest(readFileSync(join(folder, name)), { name }));
  return documents;
}

/** What a profile says of itself must be so, whatever the documents. */
function expectSound(profiles: readonly Profile[], documents: readonly ReconcileInput[]): void {
  for (const profile of profiles) {
    expect(Profile.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
    const dates = profile.timeline.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort(compareEdtf));
  }
  expect(JSON.stringify(reconcile([...documents, ...documents].reverse()))).toBe(JSON.stringify(profiles));
}

describe("fixtures", () => {
  const folder = path("../../../../fixtures/documents");

  test("three documents of one town are one profile", async () => {
    const documents = await ingestFiles(folder, (name) => name.startsWith("erlenbrueck-"));
    const profiles = reconcile(documents);
    expectSound(profiles, documents);
    const [profile] = profiles;
    expect(profile!.sources).toHaveLength(3);
    const { office, address, person, event } = profile!.entries;
    const streets = address.map(({ value }) => value.street);
    expect(new Set(streets).size).toBe(streets.length);
    const names = person.map(({ value }) => value.name);
    expect(new Set(names).size).toBe(names.length);
    expect(office.some((entry) => entry.sources > 1)).toBe(true);
    // the press release calls it "Bildungskonferenz", the page by its number and place
    expect(event.flatMap(({ identity }) => identity?.map(({ rule }) => rule) ?? [])).toContain("name-on-day");
  });
});

const seeds = path("../../../../../shared/seeds");

describe.skipIf(!existsSync(seeds))("seeds (skipped where they are not beside the repository)", () => {
  let documents: ReconcileInput[];
  let profiles: Profile[];
  beforeAll(async () => {
    documents = await ingestFiles(seeds, (name) => name !== "README.md");
    profiles = reconcile(documents);
  }, 120_000);
  const get = (key: string): Profile => profiles.find((profile) => profile.key === key)!;

  test("are sound", () => {
    expectSound(profiles, documents);
  });

  test("the documents of fifteen years on a district are one profile", () => {
    const profile = get("12062");
    expect(profile.sources).toHaveLength(11);
    const years = profile.timeline.map(({ date }) => Number(date.slice(0, 4)));
    expect([years[0], years.at(-1)]).toEqual([2004, 2025]);
  });

  test("the placement of the office changed", () => {
    const [office, ...others] = get("12062").entries.office.filter(
      ({ value }) => value.name === "Bildungsbüro",
    );
    expect(others).toEqual([]);
    expect(office!.value.placement).toBe("Dezernatsebene");
    expect(
      office!.versions!.map(({ value, validity, basis }) => [value, validity!.slice(0, 4), basis]),
    ).toEqual([
      ["Schulverwaltungs- und Sportamt", "2008", "statement"],
      ["Dezernatsebene", "2025", "content"],
    ]);
  });

  test("copies in several formats are one witness", () => {
    const [commune] = get("12062").entries.commune;
    expect(commune).toMatchObject({ sources: 11, independentSources: 3 });
  });

  test("two numbers are two contacts, two spellings of a street one address", () => {
    const { phone, address } = get("12062").entries;
    expect(phone.map(({ value }) => value.label).sort()).toEqual(["Bildungsbüro", "Roland Neumann"]);
    expect(address).toHaveLength(1);
    expect(address[0]!.identity?.map(({ rule }) => rule)).toEqual(["street-form"]);
  });

  test("an agreement from before its partner is doubted, with the document that has it", () => {
    const doubts = get("12062").issues.filter(({ code }) => code === "plausibility/agreement-before-partner");
    expect(doubts.map(({ source }) => source)).toContain("000.html");
  });

  test("one name in two districts is a candidate with reasons", () => {
    const careers = findCareers(profiles);
    expect(careers.map(({ name, status }) => [name, status])).toEqual([["Robert Aßmann", "candidate"]]);
    expect(careers[0]!.stations.map(({ profile }) => profile).sort()).toEqual(["12062", "15084"]);
    expect(careers[0]!.reasons.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(["same-name", "same-field"]),
    );
  });
});
