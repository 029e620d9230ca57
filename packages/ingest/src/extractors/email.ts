import type { Extractor } from "./extractor.js";

export const email: Extractor = {
  name: "email",
  extract: () => [],
};
