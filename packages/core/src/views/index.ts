export {
  type CompareOptions,
  type Comparison,
  type ComparisonCell,
  type ComparisonColumn,
  type ComparisonRow,
  compare,
} from "./compare.js";
export { type CoverageReport, coverage } from "./coverage.js";
export {
  diff,
  type EntryChange,
  type EntryDifference,
  type FieldChange,
  type ProfileDifference,
} from "./diff.js";
export { headlineOf } from "./headline.js";
export {
  type Highlight,
  prepareSearch,
  type SearchHit,
  type SearchIndex,
  type SearchOptions,
  search,
} from "./search.js";
export { type TimelineRow, timeline } from "./timeline.js";
