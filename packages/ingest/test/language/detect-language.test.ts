import type { Root, RootContent } from "mdast";
import { describe, expect, it } from "vitest";
import { annotateLanguage } from "../../src/language/annotate-language.js";
import { detectLanguage } from "../../src/language/detect-language.js";
import { assemble } from "../../src/tree/assemble.js";
import type { NodeData } from "../../src/tree/nodes.js";

describe("detectLanguage", () => {
  it.each([
    ["Das Bildungsbüro koordiniert die Angebote der Schulen und Kitas im Landkreis.", "de"],
    ["Die Konferenz wird von der Stadt mit Unterstützung des Landes ausgerichtet.", "de"],
    ["Was kann man an einer Schule tun, wenn der Bus nicht fährt?", "de"],
    ["The education office coordinates the schools of the district.", "en"],
    ["In 2014 the Landkreis Musterkreis set up its Bildungsbüro, which is part of the administration.", "en"],
    ["An award was given to schools that work with their parents.", "en"],
  ])("tells %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    [""],
    ["Bildungsbüro"],
    ["Kontakt und Anfahrt"],
    ["Education Office"],
    ["Tel. 01234 5678, info@example.org"],
    ["Lernen vor Ort, Bildung integriert, Transferagentur, Zukunft"],
    // both: the words of neither language outweigh
    ["Das Projekt „Schools of the Future and their Partners“ ist ein Angebot der Stadt"],
    // neither, though some of their words are written alike
    [
      "La commission des affaires scolaires et des sports se réunit chaque mois dans les locaux de la mairie et des écoles.",
    ],
    [
      "De gemeente wil dat alle kinderen in de stad goed onderwijs krijgen en dat de school dicht bij huis staat.",
    ],
    [
      "Gmina prowadzi szkoły podstawowe i przedszkola, a rada powiatu do spraw oświaty spotyka się co miesiąc.",
    ],
  ])("does not guess: %s", (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });
});

const block = (value: string, data: NodeData = {}): RootContent => ({
  type: "paragraph",
  data,
  children: [{ type: "text", value }],
});
const german = "Das Bildungsbüro koordiniert die Angebote der Schulen und Kitas im Landkreis.";
const english = "The office brings together the schools and the people of the district.";
/** Language of the document, and the mark of each block. */
function languagesOf(children: RootContent[], declared?: string): (string | undefined)[] {
  const { tree, language } = annotateLanguage(assemble({ type: "root", children } satisfies Root), declared);
  return [language, ...tree.children.map(({ data }) => data?.language)];
}

describe("annotateLanguage", () => {
  it("detects the document's language where none is declared", () => {
    expect(languagesOf([block(german), block("Kontakt")])).toEqual(["de", undefined, undefined]);
    expect(languagesOf([block(english)])).toEqual(["en", undefined]);
    expect(languagesOf([block("Kontakt")])).toEqual([undefined, undefined]);
  });
  it("marks the blocks of another language", () => {
    expect(
      languagesOf([block(german), block(german), block(german), block(english), block("Contact")]),
    ).toEqual(["de", undefined, undefined, undefined, "en", undefined]);
    // a declaration stays, though a program may have made it
    expect(languagesOf([block(german)], "en-US")).toEqual(["en-US", "de"]);
    expect(languagesOf([block(german)], "de-AT")).toEqual(["de-AT", undefined]);
  });
  it("leaves the document without a language where there is as much of both", () => {
    expect(languagesOf([block(german), block(english)])).toEqual([undefined, "de", "en"]);
  });
  it("keeps what the source declares of a part", () => {
    expect(languagesOf([block(german), block(german), block(english, { language: "fr" })])).toEqual([
      "de",
      undefined,
      undefined,
      "fr",
    ]);
  });
  it("does not take the furniture for the document, and marks blocks within others", () => {
    const quote: RootContent = { type: "blockquote", children: [block(english) as never] };
    const { tree, language } = annotateLanguage(
      assemble({
        type: "root",
        children: [
          block(german),
          block(`${english} ${english}`, { layer: "furniture" }),
          block(german),
          quote,
        ],
      }),
    );
    expect(language).toBe("de");
    expect(tree.children[3]).toMatchObject({ children: [{ data: { language: "en" } }] });
  });
  it("does not change the tree it is given", () => {
    const assembled = assemble({ type: "root", children: [block(english)] });
    const before = structuredClone(assembled.tree);
    annotateLanguage(assembled, "de");
    expect(assembled.tree).toEqual(before);
  });
});
