import type { Extractor } from "./extractor.js";

export const agreement: Extractor = {
  name: "agreement",
  extract: () => [],
};
