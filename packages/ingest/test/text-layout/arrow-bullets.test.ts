import { describe, expect, it } from "vitest";
import { buildTree } from "../../src/text-layout/build-tree.js";
import { outlineOf } from "../readers/outline-of.js";

const outline = (...lines: readonly string[]): string[] => outlineOf(buildTree(lines.join("\n")));
const prose = "Der Kreis baut seit Jahren ein Netzwerk auf, an dem viele Menschen mitwirken.";

describe("a quotation mark that opens a line", () => {
  it.each([
    "»Bildung integriert« geht in das dritte Jahr.",
    "›Bildung integriert‹ geht in das dritte Jahr.",
    "»Wir fangen früh an, und zwar gemeinsam",
    "» Weiter zum Bericht",
  ])("is no bullet alone: %s", (line) => {
    const read = outline(prose, "", line, "", prose).join("\n");
    expect(read).toContain(line);
    expect(read).not.toContain("- ");
  });
  it("is none where each line is a quotation", () => {
    const lines = [
      "»Bildung integriert« geht in das dritte Jahr.",
      "»Kommune vor Ort« endet im Sommer.",
      "»Übergänge« beginnt neu.",
    ];
    expect(outline(...lines).join("\n")).not.toContain("- ");
    expect(outline(...lines).join("\n")).toContain("»Kommune vor Ort«");
  });
  it("is none where a later line closes the quotation", () => {
    const lines = [
      "»Das Netz hält, wenn alle",
      "daran ziehen.«",
      "»Und wenn nicht, dann",
      "knüpfen wir es neu.«",
    ];
    expect(outline(...lines).join("\n")).not.toContain("- ");
  });
  it.each(["»", "›"])("is a bullet where neighbours have it too: %s", (mark) => {
    expect(
      outline("Angebote:", `${mark} Beratung`, `${mark} Projekt „Lesen“ für Kinder`, `${mark} Netzwerk`),
    ).toEqual(["p Angebote:", "- Beratung", "- Projekt „Lesen“ für Kinder", "- Netzwerk"]);
  });
  it("is a bullet before items that quote, and over empty lines", () => {
    expect(outline("» Projekt »Lesen« für Kinder", "", "» Netzwerk »Kultur« im Kreis").join("\n")).toContain(
      "- Projekt »Lesen« für Kinder",
    );
  });
});
