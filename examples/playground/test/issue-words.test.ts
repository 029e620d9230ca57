import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { wordIssue } from "../src/issue-words.mjs";
import { chooseLanguage, phrasesOf, writeSize } from "../src/phrases.mjs";

const sources = fileURLToPath(new URL("../../../packages", import.meta.url));

/** Codes of issues in the sources of what runs in a browser. */
function listCodes(): Set<string> {
  const files = ["core/src/plausibility", "ingest/src"].flatMap((folder) =>
    readdirSync(`${sources}/${folder}`, { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !/^(?:batch|cli|net)\//u.test(name))
      .map((name) => `${sources}/${folder}/${name}`),
  );
  // written out as the code of an issue, which tells them from media types
  const code = /\bcode: "(?<code>[a-z]+\/[a-z-]+)"/gu;
  const written = files.flatMap((file) =>
    [...readFileSync(file, "utf8").matchAll(code)].map(({ groups }) => groups?.code ?? ""),
  );
  const rules = readdirSync(`${sources}/core/src/plausibility`)
    .map((name) => name.replace(/\.ts$/u, ""))
    .filter((name) => !["check-plausibility", "index", "rule"].includes(name));
  return new Set([...written, ...rules.map((name) => `plausibility/${name}`)]);
}

test("there are German words for each issue that a document can have", () => {
  const codes = listCodes();
  expect(codes.size).toBeGreaterThan(50);
  const without = [...codes].filter((code) => wordIssue({ code, message: "x" }, "de").language !== "de");
  expect(without).toEqual([]);
  expect(wordIssue({ code: "docx/comments-left-out", message: "x" }, "de").text).toBe(
    "Kommentare wurden ausgelassen.",
  );
});

test("an issue without words of its own is told in those of the library, and English always", () => {
  const issue = { code: "pdf/of-another-kind", message: "Something else." };
  expect(wordIssue(issue, "de")).toEqual({ text: "Something else.", language: "en" });
  expect(wordIssue({ ...issue, code: "pdf/corrupt" }, "en")).toEqual({
    text: "Something else.",
    language: "en",
  });
});

test("both languages have the same phrases", () => {
  const [german, english] = [phrasesOf("de"), phrasesOf("en")];
  expect(Object.keys(german)).toEqual(Object.keys(english));
  const alike = Object.entries(german).filter(
    ([key, value]) => typeof value === "string" && value === Object(english)[key],
  );
  expect(alike.map(([key]) => key).sort()).toEqual(["format", "json", "samplePdf", "text"]);
  expect(chooseLanguage(["fr-FR", "en-GB", "de"])).toBe("en");
  expect(chooseLanguage([])).toBe("de");
  expect(writeSize(8_640, "de")).toBe("8,6\u00a0kB");
  expect(writeSize(14_200_000, "en")).toBe("14\u00a0MB");
});
