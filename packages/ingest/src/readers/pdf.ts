import { fail } from "@bildungsprofil/core";
import type { Reader } from "./reader.js";

export const pdf: Reader = {
  name: "pdf",
  accepts: () => false,
  read: async () => fail({ code: "pdf/not-implemented", severity: "error", message: "" }),
};
