import type { Extractor } from "./extractor.js";

export const material: Extractor = {
  name: "material",
  extract: () => [],
};
