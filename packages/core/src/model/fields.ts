import * as z from "zod/mini";
import { Edtf } from "../time/edtf.js";
import { explainInWords } from "./explain-problem.js";

/**
 * What personal data a field holds: the `name` of a person, a `contact` that may be a person's own, or `text`, free words
 * in which persons may be named.
 */
export type PersonalData = "name" | "contact" | "text";

/** What is known about a field beside its type; it goes into the JSON Schema as it is. */
export interface FieldMeta {
  readonly examples?: readonly unknown[];
  readonly "x-pii"?: PersonalData;
}

const error = explainInWords;

function annotate(schema: z.core.$ZodType, meta: object): void {
  z.globalRegistry.add(schema, { ...meta });
}

/** Marks a field that holds personal data. */
export const personName: FieldMeta = { "x-pii": "name" };
export const personContact: FieldMeta = { "x-pii": "contact" };
export const freeText: FieldMeta = { "x-pii": "text" };

/** Gives a schema its description. The schema must be a new one: a description belongs to the schema, not to the field. */
/* @__NO_SIDE_EFFECTS__ */
export function described<S extends z.ZodMiniType>(schema: S, description: string, meta: FieldMeta = {}): S {
  annotate(schema, { description, ...meta });
  return schema;
}

/** A field that may be absent, with its own description. */
/* @__NO_SIDE_EFFECTS__ */
export function optional<S extends z.core.SomeType>(
  schema: S,
  description: string,
  meta?: FieldMeta,
): z.ZodMiniOptional<S> {
  return described(z.optional(schema), description, meta);
}

/** A text of at least one character. */
/* @__NO_SIDE_EFFECTS__ */
export function text(description: string, meta?: FieldMeta): z.ZodMiniString {
  return described(z.string({ error }).check(z.minLength(1)), description, meta);
}

/** A text that a pattern describes. The pattern becomes part of the JSON Schema, so it has no flags. */
/* @__NO_SIDE_EFFECTS__ */
export function pattern(regex: RegExp, description: string, meta?: FieldMeta): z.ZodMiniString {
  return described(z.string({ error }).check(z.regex(regex)), description, meta);
}

/** A date or period. */
/* @__NO_SIDE_EFFECTS__ */
export function date(description: string): z.ZodMiniOptional<typeof Edtf> {
  return optional(Edtf, description);
}

/** An integer from `least`. */
/* @__NO_SIDE_EFFECTS__ */
export function count(least: number, description: string): z.ZodMiniNumberFormat {
  return described(z.int({ error }).check(z.minimum(least)), description);
}

/** A share from 0 to 1. */
/* @__NO_SIDE_EFFECTS__ */
export function share(description: string): z.ZodMiniNumber {
  return described(z.number({ error }).check(z.minimum(0), z.maximum(1)), description);
}

/** One of a closed list of words. */
/* @__NO_SIDE_EFFECTS__ */
export function choice<const T extends readonly string[]>(
  words: T,
  description: string,
): z.ZodMiniEnum<z.core.util.ToEnum<T[number]>> {
  return described(z.enum(words, { error }), description);
}

/** A list. */
/* @__NO_SIDE_EFFECTS__ */
export function list<S extends z.core.SomeType>(
  item: S,
  description: string,
  atLeast = 0,
): z.ZodMiniArray<S> {
  const schema = z.array(item, { error });
  return described(atLeast > 0 ? schema.check(z.minLength(atLeast)) : schema, description);
}

/**
 * A model: an object with a title. At run time fields that this version does not know pass through, so that what a newer
 * minor version or somebody's extension wrote is not lost on the way; the type has the known fields alone.
 */
/* @__NO_SIDE_EFFECTS__ */
export function object<T extends z.core.$ZodLooseShape>(
  title: string,
  description: string,
  shape: T,
): z.ZodMiniObject<z.core.util.Writeable<T>, z.core.$strip> {
  const schema = z.looseObject(shape, { error }) as unknown as ReturnType<typeof object<T>>;
  annotate(schema, { title, description });
  return schema;
}

/** One of several models, told apart by a field. */
/* @__NO_SIDE_EFFECTS__ */
export function variants<
  const T extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
  const D extends string,
>(title: string, description: string, field: D, models: T): z.ZodMiniDiscriminatedUnion<T, D> {
  const schema = z.discriminatedUnion(field, models, { error });
  annotate(schema, { title, description });
  return schema;
}
