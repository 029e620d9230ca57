import { describe, expect, test } from "vitest";
import { email } from "../../src/extractors/email.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (text: string) => email.extract(await viewOf(text)).map(({ value }) => value);

describe("email", () => {
  test("belongs to the person whose name it is made of, wherever that stands", async () => {
    expect(
      await valuesIn("Anna Meier und Uwe Kunze\n\nFragen an u.kunze@kreis.example oder meier@kreis.example"),
    ).toEqual([
      { value: "u.kunze@kreis.example", label: "Uwe Kunze" },
      { value: "meier@kreis.example", label: "Anna Meier" },
    ]);
  });

  test("does not belong to a namesake with another initial", async () => {
    expect(
      await valuesIn(
        "Jenny Richter sprach.\n\n# Kontakt\n\nUlrike Richter\nE-Mail: urichter@agentur.example",
      ),
    ).toEqual([{ value: "urichter@agentur.example", label: "Ulrike Richter" }]);
  });

  test("has no label where nobody is named", async () => {
    expect(await valuesIn("E-Mail: bildung@kreis.example")).toEqual([{ value: "bildung@kreis.example" }]);
  });
});
