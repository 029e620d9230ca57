import { expect, it } from "vitest";
import { parseUrl } from "../../src/html/parse-url.js";

it("parses addresses, with a base too, and tells what is none", () => {
  expect(parseUrl("/b", "https://www.example.de/a")?.href).toBe("https://www.example.de/b");
  expect(parseUrl("https://[")).toBeUndefined();
  expect(parseUrl("/b")).toBeUndefined();
});

it("answers the same however often it is asked", () => {
  const base = "https://www.example.de/";
  for (let i = 0; i < 20_000; i++)
    if (parseUrl("https://müster.example/", base)?.host !== "xn--mster-kva.example")
      expect.fail(`not parsed the ${i}. time`);
});
