import { describe, expect, it } from "vitest";
import { roleOfStyle } from "../../src/office/style-name.js";

describe("roleOfStyle", () => {
  it("knows headings in the languages of programs", () => {
    for (const name of [
      "heading 2",
      "Heading 2",
      "Heading2",
      "Heading_20_2",
      "Überschrift 2",
      "berschrift2",
      "Titre 2",
    ])
      expect(roleOfStyle(name)).toEqual({ kind: "heading", depth: 2 });
  });
  it("knows title, subtitle, caption and contents", () => {
    expect(
      ["Titel", "Untertitel", "Beschriftung", "toc 3", "Verzeichnis 1", "TOC Heading"].map(
        (name) => roleOfStyle(name)?.kind,
      ),
    ).toEqual(["title", "subtitle", "caption", "contents", "contents", "contents"]);
  });
  it("leaves other styles alone", () => {
    for (const name of [
      "Standard",
      "Heading",
      "Text body",
      "Titelfolie",
      "Überschrift Randspalte",
      "List Bullet 2",
      "",
    ])
      expect(roleOfStyle(name)).toBeUndefined();
  });
});
