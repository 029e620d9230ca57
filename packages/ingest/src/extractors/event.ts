import type { Extractor } from "./extractor.js";

export const event: Extractor = {
  name: "event",
  extract: () => [],
};
