import { fail } from "@bildungsprofil/core";
import type { Reader } from "./reader.js";

export const html: Reader = {
  name: "html",
  accepts: () => false,
  read: async () => fail({ code: "html/not-implemented", severity: "error", message: "" }),
};
