import type { Extractor } from "./extractor.js";

export const programme: Extractor = {
  name: "programme",
  extract: () => [],
};
