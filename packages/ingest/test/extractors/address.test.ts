import { describe, expect, test } from "vitest";
import { address } from "../../src/extractors/address.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (text: string) => address.extract(await viewOf(text)).map(({ value }) => value);

describe("address", () => {
  test("names the unit right above the street", async () => {
    expect(await valuesIn("Stabsstelle Strategie\nBildungsbüro\nMarkt 2\n04916 Herzberg")).toEqual([
      { street: "Markt 2", postalCode: "04916", city: "Herzberg", unit: "Bildungsbüro" },
    ]);
  });

  test("takes a commune for its administration", async () => {
    expect(await valuesIn("Adresse :: Landkreis Unna, Markt 2, 59423 Unna")).toEqual([
      { street: "Markt 2", postalCode: "59423", city: "Unna", unit: "Landkreis Unna" },
    ]);
  });

  test("has no unit where none stands above, and none of another address", async () => {
    expect(await valuesIn("Bildungsbüro, Markt 2, 04916 Herzberg\nSchulweg 4, 01796 Pirna")).toEqual([
      { street: "Markt 2", postalCode: "04916", city: "Herzberg", unit: "Bildungsbüro" },
      { street: "Schulweg 4", postalCode: "01796", city: "Pirna" },
    ]);
  });
});
