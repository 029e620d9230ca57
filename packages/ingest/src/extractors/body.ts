import type { Extractor } from "./extractor.js";

export const body: Extractor = {
  name: "body",
  extract: () => [],
};
