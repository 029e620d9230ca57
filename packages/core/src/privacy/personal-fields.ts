import * as z from "zod/mini";
import { type Kind, type PersonalData, valueSchemas } from "../model/index.js";

const shapes = valueSchemas as unknown as Readonly<
  Record<string, { shape: Readonly<Record<string, z.core.$ZodType>> }>
>;

/** What personal data a field of a kind holds, as its schema says with `x-pii`; `undefined` where it holds none. */
export function personalDataOf(kind: Kind, field: string): PersonalData | undefined {
  let schema: z.core.$ZodType | undefined = shapes[kind]?.shape[field];
  while (schema !== undefined) {
    const marked = z.globalRegistry.get(schema)?.["x-pii"];
    if (marked !== undefined) return marked as PersonalData;
    schema = schema instanceof z.ZodMiniOptional ? schema._zod.def.innerType : undefined;
  }
  return undefined;
}

/** The fields of a kind that hold names of persons. */
export function nameFieldsOf(kind: Kind): string[] {
  return Object.keys(shapes[kind]?.shape ?? {}).filter((field) => personalDataOf(kind, field) === "name");
}

/** Fields that hold keys of vocabularies, codes and dates: never a person. */
export const codeFields: ReadonlySet<string> = /* @__PURE__ */ (() =>
  new Set(
    "key kind type field rule basis severity code extractor mediaType about ags state commune topics programmeId language statements".split(
      " ",
    ),
  ))();
