import { describe, expect, it } from "vitest";
import { organisation } from "../../src/extractors/organisation.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (text: string) => organisation.extract(await viewOf(text)).map(({ value }) => value);

describe("organisation", () => {
  it("states each organisation once, short form and repeats included", async () => {
    const text =
      "Eine Initiative der Deutschen Kinder- und Jugendstiftung. Die DKJS wird von der Körber-Stiftung unterstützt. Die DKJS dankt.";
    expect(await valuesIn(text)).toEqual([
      { name: "Deutsche Kinder- und Jugendstiftung", kind: "foundation" },
      { name: "Körber-Stiftung", kind: "foundation" },
    ]);
  });

  it("knows a ministry's short form as its full name, where the document has it", async () => {
    expect(
      await valuesIn("Das BMBF fördert. Das Bundesministerium für Bildung und Forschung prüft."),
    ).toEqual([{ name: "Bundesministerium für Bildung und Forschung", kind: "ministry" }]);
    expect(await valuesIn("Das BMBF fördert.")).toEqual([{ name: "BMBF", kind: "ministry" }]);
  });

  it.each([
    "Das Bildungsbüro, das Jugendamt und der Fachbereich Schule arbeiten zusammen.",
    "Der Steuerungskreis, der Bildungsbeirat und die AG Ganztag tagen.",
    "Schulen, Vereine, Kitas, Stiftungen, verschiedene Stellen und die Verwaltung",
  ])("leaves out units, offices, bodies and generic words: %s", async (text) => {
    expect(await valuesIn(text)).toEqual([]);
  });
});

describe("a list of partners", () => {
  it("states each name in it", async () => {
    const text =
      "Kooperationspartner sind:\n\n- Christliche Erwachsenenbildung Neustadt\n- Lokales Forum für Familie";
    expect(await valuesIn(text)).toEqual([
      { name: "Christliche Erwachsenenbildung Neustadt" },
      { name: "Lokales Forum für Familie" },
    ]);
  });

  it.each([
    "Partner:\n\n- Schulen und Kitas\n- Vereine",
    "Unsere Partner:\n\n- Wir arbeiten mit allen zusammen.\n- Anna Meier\n- Landkreis Unna",
    "Unsere Ziele:\n\n- Gute Bildung für alle\n- Offene Türen",
  ])("states none in %j", async (text) => expect(await valuesIn(text)).toEqual([]));

  it("is not needed for a short form in brackets", async () => {
    expect(
      await valuesIn(
        "Die Transferagentur Nordwest für kommunales Bildungsmanagement (TraNo) hilft. Die Leiterin der TraNo dankt.",
      ),
    ).toEqual([{ name: "Transferagentur Nordwest", kind: "agency" }]);
  });
});
