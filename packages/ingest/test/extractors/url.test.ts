import { describe, expect, test } from "vitest";
import { url } from "../../src/extractors/url.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (text: string) => url.extract(await viewOf(text)).map(({ value }) => value);

describe("url", () => {
  test("has the label of its line, unless that only says that it is a web address", async () => {
    expect(await valuesIn("Bildungsportal: www.bildung.example\nInternet: www.kreis.example")).toEqual([
      { value: "www.bildung.example", label: "Bildungsportal" },
      { value: "www.kreis.example" },
    ]);
  });
});
