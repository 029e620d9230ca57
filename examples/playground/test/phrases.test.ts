import { expect, test } from "vitest";
import { chooseLanguage, phrasesOf, writeSize } from "../src/phrases.mjs";

test("both languages have the same phrases", () => {
  const [german, english] = [phrasesOf("de"), phrasesOf("en")];
  expect(Object.keys(german)).toEqual(Object.keys(english));
  const alike = Object.entries(german).filter(
    ([key, value]) => typeof value === "string" && value === Object(english)[key],
  );
  expect(alike.map(([key]) => key).sort()).toEqual(["format", "json", "samplePdf", "text"]);
  expect(chooseLanguage(["fr-FR", "en-GB", "de"])).toBe("en");
  expect(chooseLanguage([])).toBe("de");
  expect(writeSize(46, "de")).toBe("46\u00a0Byte");
  expect(writeSize(8_640, "de")).toBe("8,6\u00a0kB");
  expect(writeSize(14_200_000, "en")).toBe("14\u00a0MB");
});
