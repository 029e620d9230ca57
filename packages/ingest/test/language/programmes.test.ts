import { describe, expect, it } from "vitest";
import { viewOf } from "./view-of.js";

async function programmesIn(text: string): Promise<string[]> {
  const view = await viewOf(text);
  return view.mentions.programmes.map(({ name, programmeId }) =>
    programmeId ? `${name} = ${programmeId}` : name,
  );
}

describe("findProgrammes", () => {
  it.each([
    ["Teilnahme am Bundesprogramm „Bildung integriert“.", ["Bildung integriert = bildung-integriert"]],
    ["im Programm Bildung integriert gefördert", ["Bildung integriert = bildung-integriert"]],
    ["Umsetzung des Bildungs- und Teilhabepakets", ["Bildungs- und Teilhabepaket = bildungspaket"]],
    ["Stand des Startchancen-Programms", ["Startchancen-Programm = startchancen"]],
    ["Das Projekt Bildungskommune läuft.", ["Bildungskommune = bildungskommunen"]],
    [
      "am Bundesprogramm „Lernen vor Ort (LvO)“. LvO wirkt.",
      ["Lernen vor Ort = lernen-vor-ort", "Lernen vor Ort = lernen-vor-ort"],
    ],
    [
      "die Förderrichtlinie zur „Kommunalen Koordinierung der Bildungsangebote für Neuzugewanderte“",
      ["Kommunale Koordinierung der Bildungsangebote für Neuzugewanderte = kommunale-koordinierung"],
    ],
    [
      "Beginn von „Lernen vor Ort“. Dank Lernen vor Ort gelang es.",
      ["Lernen vor Ort = lernen-vor-ort", "Lernen vor Ort = lernen-vor-ort"],
    ],
    [
      "## Förderprogramme\n\n- Lernen vor Ort (2009-2014)\n- Gute Schule 2020",
      ["Lernen vor Ort = lernen-vor-ort", "Gute Schule 2020"],
    ],
    ["Förderprogramm :: Sprach-Kitas", ["Sprach-Kitas = sprach-kitas"]],
  ])("finds programmes of the vocabulary: %s", async (text, expected) => {
    expect(await programmesIn(text)).toEqual(expected);
  });

  it.each([
    ["im ESF-Plus-Programm „Ganz neue Wege“ des Landes", ["Ganz neue Wege"]],
    ["das „Weiterkommen“-Projekt", ["Weiterkommen"]],
    ["Initiative „Starke Kinder“ des Kreises", ["Starke Kinder"]],
    [
      "Programme „A-Weg“, „Bunte Stadt“ und „Demokratie leben!“",
      ["A-Weg", "Bunte Stadt", "Demokratie leben = demokratie-leben"],
    ],
    ["Das Verbundprojekt BiWeLL erforscht, wie …", ["BiWeLL"]],
    ['des Landesprogramms "klasseklima - Wir bauen um"', ["klasseklima - Wir bauen um"]],
    ["im Rahmen des „Impulsprogramms Neue Wege“ des Landes", ["Impulsprogramm Neue Wege"]],
    [
      "2009–2014: Lernen vor Ort\nseit 2022: Bildungskommunen",
      ["Lernen vor Ort = lernen-vor-ort", "Bildungskommunen = bildungskommunen"],
    ],
    ["# Bündnis für Lesende\n\nEine Initiative der Deutschen Lesestiftung", ["Bündnis für Lesende"]],
  ])("finds announced ones: %s", async (text, expected) => {
    expect(await programmesIn(text)).toEqual(expected);
  });

  it.each([
    "Bildung integriert gestalten",
    "2018: Bildung integriert gestalten\n2019: Lernen vor Ort im Wald",
    "Das „impulsgebende Programm“ und das Projekt „wie es weitergeht?“",
    "Wir wollen vor Ort lernen. Das Lernen vor Ort ist wichtig.",
    "Als Bildungskommune verstehen wir uns.",
    "Demokratie leben heißt mitmachen. Kultur macht stark und froh.",
    "Das Projekt mit der Schule ist ein gutes Projekt. Projekte des Landkreises, Projekt der DKJS",
    "Projektleiter „Ich mag das“, Programmpunkt „Pause“",
    "Im Programm stehen Lieder wie „Der Mond ist aufgegangen“.",
    "eine Vereinbarung zur „Bildungsregion Landkreis Peine“",
    "das Siegel „Bildungsregion“ in Niedersachsen",
    "Er sagte: „Das Projekt war gut.“",
    "## Förderprogramme\n\n- Wir fördern jedes Kind, das zu uns kommt.",
  ])("finds none: %s", async (text) => {
    expect(await programmesIn(text)).toEqual([]);
  });
});
