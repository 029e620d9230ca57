import type { Extractor } from "./extractor.js";

export const office: Extractor = {
  name: "office",
  extract: () => [],
};
