import { fail } from "@bildungsprofil/core";
import type { Reader } from "./reader.js";

export const markdown: Reader = {
  name: "markdown",
  accepts: () => false,
  read: async () => fail({ code: "markdown/not-implemented", severity: "error", message: "" }),
};
