import * as z from "zod/mini";
import { ExtractedDocument } from "../model/extracted-document.js";
import { Issue } from "../model/issue.js";
import { Profile } from "../model/profile.js";
import { Source } from "../model/source.js";
import { Statement } from "../model/statement.js";

/** The models that stand in files of their own, by name. */
export const publishedModels = { ExtractedDocument, Issue, Profile, Source, Statement } as const;

/** Name of a model with a JSON Schema of its own. */
export type ModelName = keyof typeof publishedModels;

/** What the schema is to describe. */
export interface JsonSchemaOptions {
  /** `input`: what may be given to a parser; `output` (as a default): what one gives back. */
  readonly io?: "input" | "output";
}

/**
 * The JSON Schema (draft 2020-12) of a model, by name or as a schema of zod, your own extensions included. Titles and
 * descriptions come along; a model with a title that stands in it becomes a definition of that name in `$defs`. Fields
 * that hold personal data carry `x-pii`.
 *
 * Throws for a schema that JSON Schema cannot express (a transform, a `Date`): models of this library have none.
 */
export function toJsonSchema(
  model: ModelName | z.core.$ZodType,
  { io = "output" }: JsonSchemaOptions = {},
): z.core.JSONSchema.BaseSchema {
  const schema = typeof model === "string" ? publishedModels[model] : model;
  const { "~standard": _, ...plain } = z.toJSONSchema(schema, { io, metadata: nameByTitle(schema) });
  return plain;
}

/** The descriptions given to schemas, with the title as id; the root and the second of one title have none. */
function nameByTitle(root: z.core.$ZodType): z.core.$ZodRegistry<z.core.JSONSchemaMeta> {
  const registry = z.registry<z.core.JSONSchemaMeta>();
  const named = new Map<string, z.core.$ZodType>();
  registry.get = ((schema: z.core.$ZodType) => {
    const meta = z.globalRegistry.get(schema);
    if (meta?.title === undefined || schema === root) return meta;
    const first = named.get(meta.title) ?? schema;
    named.set(meta.title, first);
    return first === schema ? { ...meta, id: meta.title } : meta;
  }) as typeof registry.get;
  return registry;
}
