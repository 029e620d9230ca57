import { fail } from "@bildungsprofil/core";
import type { Reader } from "./reader.js";

export const text: Reader = {
  name: "text",
  accepts: () => false,
  read: async () => fail({ code: "text/not-implemented", severity: "error", message: "" }),
};
