import type { Extractor } from "./extractor.js";

export const phone: Extractor = {
  name: "phone",
  extract: () => [],
};
