import type { Extractor } from "./extractor.js";

export const address: Extractor = {
  name: "address",
  extract: () => [],
};
