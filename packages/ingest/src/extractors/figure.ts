import type { Extractor } from "./extractor.js";

export const figure: Extractor = {
  name: "figure",
  extract: () => [],
};
