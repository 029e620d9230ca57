import type { Extractor } from "./extractor.js";

export const goal: Extractor = {
  name: "goal",
  extract: () => [],
};
