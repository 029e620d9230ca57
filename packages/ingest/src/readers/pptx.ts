import { fail } from "@bildungsprofil/core";
import type { Reader } from "./reader.js";

export const pptx: Reader = {
  name: "pptx",
  accepts: () => false,
  read: async () => fail({ code: "pptx/not-implemented", severity: "error", message: "" }),
};
