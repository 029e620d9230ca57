import { describe, expect, it } from "vitest";
import * as model from "../../src/model/index.js";
import { Edtf } from "../../src/time/index.js";
import { statement } from "./sample.js";

/** The interface of the specification, version 1 (https://standardschema.dev), as far as it concerns validation. */
interface StandardSchema<Output> {
  readonly "~standard": {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Outcome<Output> | Promise<Outcome<Output>>;
  };
}
type Outcome<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string;
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
      }[];
    };

async function validate<Output>(schema: StandardSchema<Output>, value: unknown): Promise<Outcome<Output>> {
  return schema["~standard"].validate(value);
}

const schemas = Object.entries({ ...model, Edtf }).filter(
  ([, value]) => typeof value === "object" && "~standard" in value,
);

describe("every model is a Standard Schema", () => {
  it.each(schemas)("%s", async (_, schema) => {
    const standard = schema as unknown as StandardSchema<unknown>;
    expect(standard["~standard"]).toMatchObject({ version: 1, vendor: "zod" });
    const outcome = await validate(standard, Symbol("none"));
    expect(outcome.issues?.length).toBeGreaterThan(0);
    for (const { message } of outcome.issues ?? []) expect(message).toMatch(/^expected .+, found .+/u);
  });

  it("all of them", () => expect(schemas.length).toBeGreaterThan(35));
});

describe("the type of the output is the model", () => {
  it("for what fits", async () => {
    const outcome = await validate<model.Statement>(model.Statement, statement);
    expect(outcome).toEqual({ value: statement });
  });

  it("for what does not, with path and words", async () => {
    const outcome = await validate(model.Statement, {
      ...statement,
      confidence: "high",
      value: { since: "soon" },
    });
    expect(outcome.issues?.map(({ path, message }) => [path?.join("."), message])).toEqual([
      ["value.name", "expected a text, found nothing"],
      ["value.since", expect.stringMatching(/^expected a date such as .+, found "soon"$/u)],
      ["confidence", 'expected a number, found "high"'],
    ]);
  });
});
