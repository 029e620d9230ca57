import type { Extractor } from "./extractor.js";

export const milestone: Extractor = {
  name: "milestone",
  extract: () => [],
};
