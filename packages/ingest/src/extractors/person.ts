import type { Extractor } from "./extractor.js";

export const person: Extractor = {
  name: "person",
  extract: () => [],
};
