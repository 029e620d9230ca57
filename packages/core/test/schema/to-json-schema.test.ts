import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it, test } from "vitest";
import * as z from "zod";
// @ts-expect-error a script without types
import { renderSchemas, schemasFolder } from "../../../../scripts/write-schemas.mjs";
import { kinds, Profile, Statement, valueSchemas } from "../../src/model/index.js";
import { reconcile } from "../../src/reconcile/index.js";
import { type ModelName, publishedModels, toJsonSchema } from "../../src/schema/index.js";
import { document, statement } from "./sample.js";

const names = Object.keys(publishedModels) as ModelName[];
const root = fileURLToPath(new URL("../../../../", import.meta.url));
const readJson = (path: string): unknown => JSON.parse(readFileSync(root + path, "utf8"));

interface Node {
  readonly [keyword: string]: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
}

function newValidator(name: ModelName, io: "input" | "output" = "output"): (data: unknown) => boolean {
  const ajv = new Ajv2020({ strict: true, allErrors: false });
  ajv.addKeyword("x-pii");
  return ajv.compile(toJsonSchema(name, { io }));
}

describe.each(names)("%s", (name) => {
  const schema = toJsonSchema(name) as Node;

  it("has a title and a description, and so has every model in it", () => {
    expect(schema.title).toBe(name);
    expect(schema.$ref).toBeUndefined();
    for (const [key, model] of Object.entries({ [name]: schema, ...schema.$defs })) {
      expect(model.title, key).toBe(key);
      expect(model.description?.length, key).toBeGreaterThan(8);
      expect(model.id, key).toBeUndefined();
    }
  });

  it("describes every field", () => {
    for (const [key, model] of Object.entries({ [name]: schema, ...schema.$defs }))
      for (const [field, property] of Object.entries(model.properties ?? {})) {
        const meaning = property.description ?? schema.$defs?.[property.$ref?.slice(8) ?? ""]?.description;
        expect(meaning?.length ?? 0, `${key}.${field}`).toBeGreaterThan(4);
        expect(meaning, `${key}.${field}`).toMatch(/[.…)]$/u);
      }
  });

  it("allows fields of newer minor versions", () => {
    expect(JSON.stringify(schema)).not.toContain('"additionalProperties":false');
  });

  it("is a valid schema of draft 2020-12, strictly", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    for (const io of ["input", "output"] as const) expect(() => newValidator(name, io)).not.toThrow();
  });
});

test("examples of fields are valid", () => {
  const ajv = new Ajv2020({ strict: true });
  ajv.addKeyword("x-pii");
  let count = 0;
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { examples, ...rest } = node as { examples?: unknown[] };
    if (Array.isArray(examples) && !("$ref" in rest))
      for (const example of examples) {
        expect(ajv.compile(rest)(example), JSON.stringify(example)).toBe(true);
        count += 1;
      }
    Object.values(rest).forEach(visit);
  };
  for (const name of names) visit(toJsonSchema(name));
  expect(count).toBeGreaterThan(50);
});

test("personal data are marked", () => {
  const marked = (kind: keyof typeof valueSchemas) => {
    const { properties } = toJsonSchema(valueSchemas[kind]) as Node;
    return Object.fromEntries(
      Object.entries(properties ?? {}).map(([field, node]) => [field, node["x-pii"]]),
    );
  };
  expect(marked("person")).toEqual({ name: "name", honorific: "name", role: "text", organisation: "text" });
  expect(marked("phone")).toMatchObject({ value: "contact", type: undefined });
  expect(marked("email")).toMatchObject({ value: "contact", label: "text" });
  expect(marked("quote")).toEqual({ text: "text", speaker: "name", role: "text" });
  expect(marked("office")).toMatchObject({ since: undefined, staffCount: undefined });
});

test("the committed schemas are those of the models; if not: npm run build && node scripts/write-schemas.mjs", () => {
  const rendered = renderSchemas({ publishedModels, toJsonSchema }) as Record<string, string>;
  expect(readdirSync(schemasFolder).sort()).toEqual(Object.keys(rendered).sort());
  for (const [file, contents] of Object.entries(rendered))
    expect(readFileSync(schemasFolder + file, "utf8") === contents, file).toBe(true);
});

test("any schema can be given, with definitions of one name inlined where they differ", () => {
  const other = z.looseObject({ a: z.string() }).meta({ title: "Evidence", description: "Another." });
  const schema = toJsonSchema(z.object({ other, statement: Statement })) as Node;
  expect(JSON.stringify(schema.$defs?.Evidence)).toContain('"a"');
  expect(JSON.stringify(schema.$defs?.OfficeStatement)).toContain("Code unit after the last one.");
  expect(() => toJsonSchema(z.object({ at: z.date() }))).toThrow();
});

describe("a second validator agrees", () => {
  const expectations = readdirSync(`${root}fixtures/expected`).flatMap((file) =>
    (readJson(`fixtures/expected/${file}`) as { facts: { kind: string; value: object }[] }).facts.map(
      ({ kind, value }) => ({ ...statement, kind, value }),
    ),
  );

  it("on all facts of the fixtures", () => {
    const validate = newValidator("Statement");
    expect(new Set(expectations.map(({ kind }) => kind)).size).toBe(kinds.length);
    for (const fact of expectations) {
      expect(Statement.safeParse(fact).success, JSON.stringify(fact.value)).toBe(true);
      expect(validate(fact), JSON.stringify(fact.value)).toBe(true);
    }
  });

  it("on a profile made of them, and on the examples of the documentation", () => {
    const statements = expectations.map((fact, index) =>
      Statement.parse({ ...fact, id: index.toString(16).padStart(16, "0") }),
    );
    const [profile] = reconcile([{ source: document.source, statements, issues: [] }]);
    expect(Object.values(profile?.entries ?? {}).every((entries) => entries.length > 0)).toBe(true);
    const validate = newValidator("Profile");
    for (const real of [profile, readJson("docs/models/example-profile.json")]) {
      const data = JSON.parse(JSON.stringify(real)) as unknown;
      expect(validate(data)).toBe(true);
      expect(Profile.parse(data)).toEqual(data);
    }
    expect(newValidator("ExtractedDocument")(readJson("docs/models/example-document.json"))).toBe(true);
  });

  it("on what is wrong, whichever value is replaced or left out", () => {
    const validate = newValidator("Statement", "input");
    const wrong: unknown[] = [null, {}, [], "", -1, 1.5, true, "zz zz", undefined];
    let refused = 0;
    const visit = (path: readonly (string | number)[], value: unknown): void => {
      for (const replacement of wrong) {
        const data = change(statement, path, replacement);
        const json = JSON.parse(JSON.stringify(data)) as unknown;
        const fits = Statement.safeParse(json).success;
        expect(validate(json), `${path.join("/")} = ${JSON.stringify(replacement)}`).toBe(fits);
        if (!fits) refused += 1;
      }
      if (typeof value === "object" && value !== null)
        for (const [key, item] of Object.entries(value))
          visit([...path, Array.isArray(value) ? Number(key) : key], item);
    };
    for (const [key, value] of Object.entries(statement)) visit([key], value);
    expect(refused).toBeGreaterThan(100);
  });
});

function change(data: unknown, [key, ...rest]: readonly (string | number)[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  if (Array.isArray(data))
    return data.map((item, index) => (index === key ? change(item, rest, replacement) : item));
  const fields = data as Readonly<Record<string, unknown>>;
  return { ...fields, [key]: change(fields[key], rest, replacement) };
}
