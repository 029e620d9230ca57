import type { Extractor } from "./extractor.js";

export const challenge: Extractor = {
  name: "challenge",
  extract: () => [],
};
