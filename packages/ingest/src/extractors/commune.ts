import type { Extractor } from "./extractor.js";

export const commune: Extractor = {
  name: "commune",
  extract: () => [],
};
