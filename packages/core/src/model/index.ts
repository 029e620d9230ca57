export { Evidence } from "./evidence.js";
export { ExtractedDocument, LayerRange } from "./extracted-document.js";
export type { FieldMeta, PersonalData } from "./fields.js";
export { Issue } from "./issue.js";
export { Box, Locator, PageLocator, ParagraphLocator, SlideLocator, TextLocator } from "./locator.js";
export {
  Conflict,
  Coverage,
  DateBasis,
  type Entry,
  IdentityReason,
  Profile,
  profileVersion,
  TimelineItem,
  Version,
} from "./profile.js";
export { fail, type Result, succeed } from "./result.js";
export { Source } from "./source.js";
export {
  AuthorityKey,
  Kind,
  kinds,
  Statement,
  type StatementOf,
  type ValueOf,
  valueSchemas,
} from "./statement.js";
export * from "./values.js";
