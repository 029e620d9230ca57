import type { Extractor } from "./extractor.js";

export const organisation: Extractor = {
  name: "organisation",
  extract: () => [],
};
