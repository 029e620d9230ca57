import type { Extractor } from "./extractor.js";

export const actionField: Extractor = {
  name: "action-field",
  extract: () => [],
};
