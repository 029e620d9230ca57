export {
  checkPlausibility,
  checkProfile,
  type PlausibilityOptions,
  plausibilityRules,
} from "./check-plausibility.js";
export type { Doubt, PlausibilityRule } from "./rule.js";
