import { describe, expect, it } from "vitest";
import { findSubjects } from "../src/subjects.js";
import { viewOf } from "./language/view-of.js";

/** Whom the document, and the place where these words stand, are about. */
async function aboutIn(text: string, ...words: string[]): Promise<(string | undefined)[]> {
  const view = await viewOf(text);
  const subjects = findSubjects(view);
  return [subjects.document?.key, ...words.map((word) => subjects.at(view.text.indexOf(word)))];
}

describe("findSubjects", () => {
  it("takes the commune of the heading", async () => {
    expect(await aboutIn("# Landkreis Unna\n\nDas Bildungsbüro vernetzt alle.", "vernetzt")).toEqual([
      "05978",
      "05978",
    ]);
  });

  it("takes the part of a city that the title names beside it", async () => {
    expect(await aboutIn("# Hamburg, Bezirk Moorwald\n\nDas Büro vernetzt alle.", "vernetzt")).toEqual([
      "bezirk-moorwald",
      "bezirk-moorwald",
    ]);
    expect(await aboutIn("# Hamburg\n\nIm Bezirk Moorwald lernt man.", "lernt")).toEqual(["02000", "02000"]);
  });

  it("takes the commune of a label", async () => {
    expect(await aboutIn("# Steckbrief\n\nKommune :: Oder-Spree\nTelefon :: 1", "Telefon")).toEqual([
      "12067",
      "12067",
    ]);
  });

  it("gives a sentence that names another commune to that one", async () => {
    const text =
      "# Landkreis Unna\n\nDer Landkreis Unna baut auf. Im Kreis Lippe gibt es ein Bildungsbüro. Es wird gelernt.";
    expect(await aboutIn(text, "baut auf", "gibt es", "gelernt")).toEqual([
      "05978",
      "05978",
      "05766",
      "05978",
    ]);
  });

  it("keeps the document's commune in sentences that name it among others", async () => {
    const text = "# Landkreis Unna\n\nDer Kreis Lippe und der Landkreis Unna unterzeichneten.";
    expect(await aboutIn(text, "unterzeichneten")).toEqual(["05978", "05978"]);
  });

  it("follows the headings where a document is about several", async () => {
    const text = [
      "# Bildungsmanagement in Sachsen-Anhalt",
      "## Bildungsbüro Burgenlandkreis",
      "Elf Menschen arbeiten hier.",
      "## Stadt Musterhausen",
      "Ein Netzwerk ist entstanden.",
      "## Landkreis Wittenberg",
      "Vieles wächst.",
      "## Ausblick",
      "Bildung geht weiter.",
    ].join("\n\n");
    expect(await aboutIn(text, "Elf", "Netzwerk", "Vieles", "geht weiter")).toEqual([
      "15",
      "15084",
      "stadt-musterhausen",
      "15091",
      "15",
    ]);
  });

  it("is not misled by places", async () => {
    const text =
      "# Landkreis Auenland\n\nDie Tagung fand in Berlin statt. Kontakt: Marktstraße 1, 50667 Köln";
    expect(await aboutIn(text, "Tagung", "Kontakt")).toEqual([
      "landkreis-auenland",
      "landkreis-auenland",
      "landkreis-auenland",
    ]);
  });

  it("takes the host where the words name nobody", async () => {
    const text = "# Bildungsbüro\n\nWir beraten gern.\n\nE-Mail: bildung@kreis-unna.de";
    expect(await aboutIn(text, "beraten")).toEqual(["05978", "05978"]);
    expect(await aboutIn("# Team\n\nWir beraten gern.\n\nE-Mail: team@lernen.example", "beraten")).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("takes the first-named for both of a town and a district that are named together", async () => {
    const text =
      "# Bildungsregion Stadt und Landkreis Bamberg\n\nDas Büro wächst. Der Landkreis Bamberg plant. Stadt und Landkreis Bamberg feiern.";
    expect(await aboutIn(text, "wächst", "plant", "feiern")).toEqual(["09461", "09461", "09471", "09461"]);
    const district = "# Landkreis Bamberg\n\nDas Büro dient Stadt und Landkreis Bamberg. Es wächst.";
    expect(await aboutIn(district, "dient", "wächst")).toEqual(["09471", "09471", "09471"]);
  });

  it("says nothing where the document names nobody", async () => {
    expect(await aboutIn("# Suppe\n\nKartoffeln schälen.", "schälen")).toEqual([undefined, undefined]);
  });

  it("chooses none of several alike", async () => {
    expect(
      await aboutIn(
        "Am Treffen nahmen teil:\n\n- Landkreis Unna\n- Kreis Lippe\n- Kreis Höxter\n\nAlle freuten sich.",
        "freuten",
      ),
    ).toEqual([undefined, undefined]);
  });

  it("takes the first of town and district of one name where both act", async () => {
    const text =
      "# Bildungsregion Stadt und Landkreis Ansbach\n\nDie Stadt Ansbach und der Landkreis Ansbach arbeiten zusammen.\n\n## Landkreis Ansbach\n\nDie Stelle besteht.";
    expect(await aboutIn(text, "arbeiten", "besteht")).toEqual(["09561", "09561", "09571"]);
  });

  it("knows the town from the district where neither is named", async () => {
    const text =
      "# Bildungsregion Stadt und Landkreis Ansbach\n\nDie Stadt hat ein Büro eröffnet. Der Landkreis folgte.";
    expect(await aboutIn(text, "eröffnet", "folgte")).toEqual(["09561", "09561", "09571"]);
  });

  it("does not take a town that is merely named for the town of which the document speaks", async () => {
    const text = "# Landkreis Unna\n\nDer Kreis arbeitet mit der Stadt Lünen zusammen. Die Stadt freut sich.";
    expect(await aboutIn(text, "freut")).toEqual(["05978", "05978"]);
  });

  it("takes the commune of a table's row", async () => {
    const text = "# Agentur\n\nKommune | Beginn\nLandkreis Unna | früh\nStadt Herne | spät";
    expect(await aboutIn(text, "früh", "spät")).toEqual([undefined, "05978", "05916"]);
  });
});

describe("all whom the words concern", () => {
  /** Keys of all whom the words concern alike. */
  async function allIn(text: string, words: string): Promise<string[]> {
    const view = await viewOf(text);
    return findSubjects(view)
      .all(view.text.indexOf(words))
      .map(({ key }) => key);
  }

  it.each([
    ["# Bildung\n\nDie Stadt und der Landkreis Bamberg haben einen Beirat.", "Beirat", ["09461", "09471"]],
    ["# Bildung\n\nDie Landkreise Unna und Höxter planen gemeinsam.", "planen", ["05978", "05762"]],
    [
      "# Landkreis Unna\n\nDer Kreis Lippe und der Landkreis Unna unterzeichneten.",
      "unterz",
      ["05978", "05766"],
    ],
    ["# Landkreise Unna, Höxter und Lippe\n\nDas Büro hilft.", "hilft", ["05978", "05762", "05766"]],
  ])("are several where they are named in one breath: %s", async (text, words, expected) => {
    expect(await allIn(text, words)).toEqual(expected);
  });

  it.each([
    [
      "# Landkreis Unna\n\nDer Landkreis Unna lernt von den Landkreisen Lippe und Höxter.",
      "lernt",
      ["05978"],
    ],
    ["# Stadt und Landkreis Bamberg\n\nDie Stadt hat ein Büro eröffnet.", "eröffnet", ["09461"]],
    ["# Landkreis Unna\n\nDas Büro hilft.", "hilft", ["05978"]],
    ["# Suppe\n\nKartoffeln schälen.", "schälen", []],
  ])("are no more than the one that is meant: %s", async (text, words, expected) => {
    expect(await allIn(text, words)).toEqual(expected);
  });
});
