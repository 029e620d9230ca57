export { Evidence } from "./evidence.js";
export { Issue } from "./issue.js";
export { Box, Locator, PageLocator, ParagraphLocator, SlideLocator, TextLocator } from "./locator.js";
export { Conflict, Coverage, type Entry, Profile, profileVersion, TimelineItem } from "./profile.js";
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
