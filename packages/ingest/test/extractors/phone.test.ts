import { describe, expect, test } from "vitest";
import { phone } from "../../src/extractors/phone.js";
import { viewOf } from "../language/view-of.js";

const labelsIn = async (text: string): Promise<(string | undefined)[]> =>
  phone.extract(await viewOf(text)).map(({ value }) => (value as { label?: string }).label);

describe("phone", () => {
  test.each([
    [
      "Frau Anna Meier\nBildungsmanagerin\nTelefon: 05241 85-1234\nTelefax: 05241 85-1235",
      ["Anna Meier", "Anna Meier"],
    ],
    ["Bürgertelefon: 05241 85-1234", ["Bürgertelefon"]],
    ["Anna Meier, Tel. 05241 85-1234\nUwe Kunze, Tel. 05241 85-1235", ["Anna Meier", "Uwe Kunze"]],
    ["Name | Telefon\nMeier, Anna | 05241 85-1234\nN.N. | 05241 85-1235", ["Anna Meier", undefined]],
    ["Bildungsbüro\nMarkt 1\n12345 Musterstadt\nTel. 05241 85-1234", ["Bildungsbüro"]],
    ["Tel. 05241 85-1234", [undefined]],
  ])("%s", async (text, labels) => {
    expect(await labelsIn(text)).toEqual(labels);
  });

  test.each([
    [
      "Name | Durchwahl\nAnna Meier | 05241 85-1234\nUwe Kunze | -1235\nEva Horn | – 36",
      ["1234", "1235", "36"],
    ],
    // a sum below a number, another table, a number that does not end in an extension
    ["Posten | Tel.\nAnna Meier | 05241 85-1234\nUwe Kunze | -1.235", ["1234"]],
    ["Name | Tel.\nAnna Meier | 05241 85-1234\n\nJahr | Saldo\n2024 | -35", ["1234"]],
    ["Name | Tel.\nAnna Meier | 05241 851234\nUwe Kunze | -35", ["1234"]],
  ])("extensions alone in a column: %s", async (text, ends) => {
    const found = phone.extract(await viewOf(text)).map(({ value }) => (value as { value: string }).value);
    expect(found).toEqual(ends.map((end) => `+49524185${end}`));
  });

  test("says what an extension was completed from", async () => {
    const view = await viewOf("Tel. 05241 85-0, Fax -1235");
    const extension = phone.extract(view)[1]!;
    expect(extension).toMatchObject({ value: { value: "+495241851235", type: "fax" }, implied: ["value"] });
    expect(extension.spans.map(({ start, end }) => view.text.slice(start, end))).toEqual([
      "1235",
      "05241 85-0",
    ]);
  });
});
