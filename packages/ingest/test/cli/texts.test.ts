import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { chooseLanguage, languages } from "../../src/cli/texts/choose-language.js";

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

/** Every code that stands in the sources, as it is written: with a star where a part is filled in. */
function collectCodes(): string[] {
  const source = fileURLToPath(new URL("../../src", import.meta.url));
  const files = readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(`${join("src", "cli")}`) && !path.includes("extractors"));
  const codes = files.flatMap((path) => {
    const text = readFileSync(path, "utf8");
    return [
      ...[...text.matchAll(/\bcode: ?["`](?<code>[^"`]+\/[^"`]+)["`]/gu)].map(({ groups }) => groups!.code!),
      ...[...text.matchAll(/\bnetFailure\(\s*"(?<what>[a-z-]+)"/gu)].map(
        ({ groups }) => `net/${groups!.what}`,
      ),
      ...[...text.matchAll(/\brefuse\(\s*"(?<code>xml\/[a-z-]+)"/gu)].map(({ groups }) => groups!.code!),
      ...[...text.matchAll(/\bfailure\(\s*"(?<code>source\/[a-z-]+)"/gu)].map(({ groups }) => groups!.code!),
    ];
  });
  return [...new Set(codes)].sort();
}

test("German has a sentence for every code that readers, batches and fetching give", () => {
  const codes = collectCodes();
  expect(codes.length).toBeGreaterThan(90);
  const known = Object.keys(languages.de.issues);
  // a part that is filled in: any sentence whose code has the same shape will do
  const missing = codes.filter((code) => {
    const shape = new RegExp(`^${code.replace(/\$\{[^}]*\}/gu, "[a-z-]+")}$`, "u");
    const [stage = ""] = code.split("/", 1);
    return !known.some((one) => shape.test(one.replace("*", stage.startsWith("$") ? "any" : stage)));
  });
  expect(missing).toEqual([]);
});

test("sentences end as sentences do, whatever is known of the issue", () => {
  for (const [code, sentence] of Object.entries(languages.de.issues)) {
    const message = "English message.";
    for (const issue of [
      { code, severity: "error", message } as const,
      { code, severity: "error", message, expected: "at most 12 levels", actual: "34 pages" } as const,
    ]) {
      const text = typeof sentence === "string" ? sentence : sentence(issue);
      expect(text, code).toMatch(/^\p{Lu}[^\n]*[.?]$/u);
      expect(text, code).not.toMatch(/undefined|\[object/u);
    }
  }
});
