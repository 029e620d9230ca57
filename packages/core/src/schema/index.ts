export {
  type ExtendedModels,
  type ExtendedProfile,
  type ExtendedStatement,
  type ExtendedValue,
  extendModels,
  type OwnFields,
} from "./extend-models.js";
export { migrateProfile } from "./migrate-profile.js";
export { parseDocument } from "./parse-document.js";
export { parseProfile } from "./parse-profile.js";
export { parseStatement, parseStatements } from "./parse-statements.js";
export { type JsonSchemaOptions, type ModelName, publishedModels, toJsonSchema } from "./to-json-schema.js";
