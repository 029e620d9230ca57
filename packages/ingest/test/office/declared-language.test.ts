import { describe, expect, it } from "vitest";
import { declaredLanguage } from "../../src/office/declared-language.js";
import { docx } from "../../src/readers/docx.js";
import { odt } from "../../src/readers/odt.js";
import { contextWith, odfPart, openDocument, part, word, wordParagraph } from "../readers/office-files.js";

describe("declaredLanguage", () => {
  it("is the first tag that is well formed and not what programs write of themselves", () => {
    expect(declaredLanguage(undefined, "en-US", "de_AT", "fr")).toBe("de-AT");
    expect(declaredLanguage("none", "x-none", "zxx", "", "Deutsch (Schweiz)", "en")).toBeUndefined();
  });

  it("comes from the styles of a document, then from its properties", async () => {
    const styles = (language: string): string =>
      part(
        "w:styles",
        `<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="${language}"/></w:rPr></w:rPrDefault></w:docDefaults>`,
      );
    const languageOf = async (language: string) => {
      const bytes = word(wordParagraph("Text"), { "word/styles.xml": styles(language) });
      const result = await docx.read({ bytes }, contextWith());
      return result.ok ? result.value.metadata.language : result.issues;
    };
    expect(await languageOf("de-DE")).toBe("de-DE");
    expect(await languageOf("en-US")).toBeUndefined();
    const style = `<style:default-style style:family="paragraph"><style:text-properties fo:language="de" fo:country="CH"/></style:default-style>`;
    const more = {
      "styles.xml": odfPart("office:document-styles", `<office:styles>${style}</office:styles>`),
    };
    const bytes = openDocument("text", "<text:p>Text</text:p>", "", more);
    const result = await odt.read({ bytes }, contextWith());
    expect(result.ok && result.value.metadata.language).toBe("de-CH");
  });
});
