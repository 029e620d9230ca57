import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod";
import * as mini from "zod/mini";
import type { Issue } from "../../src/model/index.js";
import { extendModels, parseStatement, toJsonSchema } from "../../src/schema/index.js";
import { profile, statement } from "./sample.js";

const models = extendModels({
  office: { own_floor: z.int().min(0).optional().meta({ description: "Floor, from 0.", "x-pii": "text" }) },
  person: { own_since: mini.optional(mini.string()) },
});
const own = { ...statement, value: { ...statement.value, own_floor: 2 } };

describe("models with own fields", () => {
  it("check them and give their types", () => {
    const read = models.parseStatement(own);
    expect(read).toEqual({ ok: true, value: own, issues: [] });
    if (read.ok && read.value.kind === "office") {
      expectTypeOf(read.value.value.own_floor).toEqualTypeOf<number | undefined>();
      expectTypeOf(read.value.value.staffCount).toEqualTypeOf<number | undefined>();
      expect(read.value.value.own_floor).toBe(2);
    }
    const bad = { ...own, value: { ...own.value, own_floor: "two" } };
    expect(models.parseStatement(bad).issues).toMatchObject([
      { path: "/value/own_floor", expected: "a number", actual: '"two"' },
    ] satisfies Partial<Issue>[]);
    expect(parseStatement(bad).ok).toBe(true);
  });

  it("check the others as before, and keep what they do not know", () => {
    expect(models.parseStatement({ ...own, evidence: [] }).ok).toBe(false);
    const wider = { ...own, note: "x", value: { ...own.value, unknown: 1 } };
    expect(models.parseStatement(JSON.stringify(wider))).toMatchObject({ value: wider });
    expect(models.parseStatements([own, { ...own, confidence: 2 }])).toMatchObject({
      value: [own],
      issues: [{ path: "/1/confidence", severity: "warning" }],
    });
  });

  it("read profiles, raised from older versions", () => {
    const office = profile.entries.office.map((entry) => ({
      ...entry,
      value: { ...entry.value, own_floor: 1 },
    }));
    const stored = { ...profile, entries: { ...profile.entries, office } };
    const read = models.parseProfile(stored);
    expect(read).toMatchObject({ ok: true, value: stored });
    if (read.ok)
      expectTypeOf(read.value.entries.office[0]!.value.own_floor).toEqualTypeOf<number | undefined>();
    const damaged = {
      ...stored,
      entries: { ...stored.entries, office: [{ ...office[0], value: { own_floor: -1 } }] },
    };
    expect(models.parseProfile(damaged).issues.map(({ path }) => path)).toEqual([
      "/entries/office/0/value/name",
      "/entries/office/0/value/own_floor",
    ]);
    expect(models.parseProfile({ ...stored, version: 99 }).issues).toMatchObject([
      { code: "model/version-too-new" },
    ]);
  });

  it("become JSON Schema with all descriptions", () => {
    const schema = toJsonSchema(models.Profile) as {
      title?: string;
      $defs: Record<string, { properties: object }>;
    };
    expect(schema.title).toBe("Profile");
    expect(schema.$defs.OfficeValue?.properties).toMatchObject({
      own_floor: { type: "integer", description: "Floor, from 0.", "x-pii": "text" },
      since: { $ref: "#/$defs/Edtf" },
    });
  });

  it("do not change the models of the package", () => {
    expect(JSON.stringify(toJsonSchema("Profile"))).not.toContain("own_floor");
  });

  it("cannot redefine a field", () => {
    expect(() => extendModels({ office: { name: z.number() } })).toThrow(
      /“office” has the field “name” already/,
    );
  });
});

describe("a model of one's own", () => {
  it("is made of the fields of another, and may be strict", async () => {
    const { OfficeValue } = await import("../../src/model/index.js");
    const Strict = z.strictObject({ ...OfficeValue.shape, floor: z.number() });
    expectTypeOf<z.infer<typeof Strict>["since"]>().toEqualTypeOf<string | undefined>();
    expect(Strict.safeParse({ name: "Büro", floor: 1 }).success).toBe(true);
    expect(Strict.safeParse({ name: "Büro", floor: 1, flor: 2 }).success).toBe(false);
  });
});
