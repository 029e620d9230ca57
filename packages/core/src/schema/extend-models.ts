import * as z from "zod/mini";
import { Profile } from "../model/profile.js";
import type { Result } from "../model/result.js";
import { type Kind, kinds, Statement, type ValueOf, valueSchemas } from "../model/statement.js";
import { migrateProfile } from "./migrate-profile.js";
import { parseModel, readJson } from "./parse-model.js";
import { parseEach } from "./parse-statements.js";

/** Fields of your own for some kinds, each a schema of zod (`zod` or `zod/mini`). */
export type OwnFields = { readonly [K in Kind]?: z.core.$ZodLooseShape };

type Own<F extends OwnFields, K extends Kind> = K extends keyof F
  ? F[K] extends z.core.$ZodLooseShape
    ? z.infer<z.ZodMiniObject<z.core.util.Writeable<F[K]>, z.core.$strip>>
    : unknown
  : unknown;

/** The value of a kind with your fields. */
export type ExtendedValue<F extends OwnFields, K extends Kind> = ValueOf<K> & Own<F, K>;

/** A statement whose value may have your fields. */
export type ExtendedStatement<F extends OwnFields> = {
  [K in Kind]: Omit<Extract<Statement, { kind: K }>, "value"> & { value: ExtendedValue<F, K> };
}[Kind];

/** A profile whose values may have your fields. */
export type ExtendedProfile<F extends OwnFields> = Omit<Profile, "entries"> & {
  entries: {
    [K in Kind]: (Omit<Profile["entries"][K][number], "value"> & { value: ExtendedValue<F, K> })[];
  };
};

/** The models with your fields. */
export interface ExtendedModels<F extends OwnFields> {
  readonly Statement: z.ZodMiniType<ExtendedStatement<F>>;
  readonly Profile: z.ZodMiniType<ExtendedProfile<F>>;
  /** As `parseStatement`, `parseStatements` and `parseProfile`, with your fields checked. */
  readonly parseStatement: (input: unknown) => Result<ExtendedStatement<F>>;
  readonly parseStatements: (input: unknown) => Result<ExtendedStatement<F>[]>;
  readonly parseProfile: (input: unknown) => Result<ExtendedProfile<F>>;
}

/**
 * Models whose values have fields of your own. Reconciliation, views and exports carry fields they do not know, so that
 * their results can be read with these models again. Begin names with a prefix of your own: a later version of this library
 * may have a field of the plain name. The extended schemas go into `toJsonSchema` as well.
 *
 * Throws a `TypeError` for a field that the kind has already.
 */
export function extendModels<const F extends OwnFields>(fields: F): ExtendedModels<F> {
  const values = Object.fromEntries(
    kinds.map((kind) => [kind, extend(valueSchemas[kind], fields[kind] ?? {}, kind)]),
  ) as unknown as Record<Kind, z.ZodMiniObject>;
  const statements = Statement.def.options.map((option) => {
    const kind = option.def.shape.kind.def.values[0] as Kind;
    return replace(option as unknown as z.ZodMiniObject, { value: values[kind] });
  });
  const ExtendedStatement = annotated(
    Statement,
    z.discriminatedUnion("kind", statements as unknown as [z.core.$ZodTypeDiscriminable]),
  ) as unknown as z.ZodMiniType<ExtendedStatement<F>>;
  const entries = Object.fromEntries(
    Object.entries(Profile.shape.entries.shape).map(([kind, listed]) => {
      const entry = listed.def.element as unknown as z.ZodMiniObject;
      return [kind, annotated(listed, z.array(replace(entry, { value: values[kind as Kind] })))];
    }),
  );
  const ExtendedProfile = replace(Profile as unknown as z.ZodMiniObject, {
    entries: replace(Profile.shape.entries as unknown as z.ZodMiniObject, entries),
  }) as unknown as z.ZodMiniType<ExtendedProfile<F>>;

  const parseStatement = (input: unknown): Result<ExtendedStatement<F>> => {
    const read = readJson(input);
    return read.ok ? parseModel(ExtendedStatement, read.value) : read;
  };
  return {
    Statement: ExtendedStatement,
    Profile: ExtendedProfile,
    parseStatement,
    parseStatements: (input) => {
      const read = readJson(input);
      return read.ok ? parseEach(read.value, (item) => parseModel(ExtendedStatement, item)) : read;
    },
    parseProfile: (input) => {
      const migrated = migrateProfile(input);
      return migrated.ok ? parseModel(ExtendedProfile, migrated.value) : migrated;
    },
  };
}

function extend(schema: unknown, own: z.core.$ZodLooseShape, kind: Kind): z.ZodMiniObject {
  const model = schema as z.ZodMiniObject;
  const taken = Object.keys(own).filter((field) => Object.hasOwn(model.shape, field));
  if (taken.length > 0)
    throw new TypeError(
      `The kind “${kind}” has the field “${taken.join("”, “")}” already. Choose another name.`,
    );
  return replace(model, own);
}

/** The same model with other or further fields. */
function replace(model: z.ZodMiniObject, shape: object): z.ZodMiniObject {
  return annotated(model, z.looseObject({ ...model.shape, ...shape })) as z.ZodMiniObject;
}

function annotated<S extends z.core.$ZodType>(from: z.core.$ZodType, schema: S): S {
  const meta = z.globalRegistry.get(from);
  if (meta) (z.globalRegistry as z.core.$ZodRegistry<object>).add(schema as z.core.$ZodType, meta);
  return schema;
}
