import { expect, test } from "vitest";
import { chooseLanguage } from "../../src/cli/texts/choose-language.js";

test.each([
  [["--lang", "de", "extract", "x"], {}, "de", "option"],
  [["extract", "x", "--lang=en"], { LANG: "de_DE.UTF-8" }, "en", "option"],
  [["--lang", "fr"], { LANG: "de_DE.UTF-8" }, "de", "environment"],
  [["extract", "--", "--lang", "de"], { LANG: "C" }, "en", "environment"],
  [[], { LC_ALL: "C", LANG: "de_DE.UTF-8" }, "en", "environment"],
  [[], { LC_ALL: "", LC_MESSAGES: "de_AT", LANG: "en_GB" }, "de", "environment"],
  [[], { LANG: "de" }, "de", "environment"],
  [[], { LANG: "den_CA" }, "en", "environment"],
  [[], {}, "de", "system"],
] as const)("%j with %j is %s, by the %s", (args, environment, language, by) => {
  expect(chooseLanguage(args, environment, "de-CH")).toMatchObject({ language, by });
});
