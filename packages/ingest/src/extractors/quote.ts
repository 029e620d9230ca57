import type { Extractor } from "./extractor.js";

export const quote: Extractor = {
  name: "quote",
  extract: () => [],
};
