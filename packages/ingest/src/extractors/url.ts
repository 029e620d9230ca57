import type { Extractor } from "./extractor.js";

export const url: Extractor = {
  name: "url",
  extract: () => [],
};
