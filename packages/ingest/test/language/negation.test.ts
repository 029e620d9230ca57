import { describe, expect, test } from "vitest";
import { isDenied } from "../../src/language/negation.js";
import { viewOf } from "./view-of.js";

/** Whether the words in square brackets are denied where they stand. */
async function denies(marked: string, options?: { takesPart: boolean }): Promise<boolean> {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return isDenied(await viewOf(marked.replace(/[[\]]/gu, "")), { start, end }, options);
}

describe("isDenied", () => {
  test.each([
    "Der Landkreis hat kein [Bildungsbüro].",
    "Ein [Bildungsbüro] gibt es im Landkreis bisher nicht.",
    "Ein eigenes [Bildungsbüro] hat sich der Kreis nie geleistet; die Aufgaben liegen woanders.",
    "Ein [Bildungsbüro], wie es andere Kreise haben, gibt es hier nicht.",
    "Über ein [Bildungsbüro] verfügt die Stadt nicht.",
    "Ein [Bildungsbüro] hat der Kreis nicht.",
    "Der Kreis hat weder eine Stabsstelle noch ein [Bildungsbüro].",
    "Das geht auch ohne [Bildungsbüro].",
    "Es fehlt ein [Bildungsbüro].",
    "Auf ein [Bildungsbüro] hat die Stadt verzichtet.",
    "Ein [Bildungsbeirat] wurde bislang nicht gebildet.",
    "Eine [Zielvereinbarung] wurde noch nicht unterzeichnet.",
    "Die [Zielvereinbarung] kam nicht zustande.",
    "The district has no [education office].",
    "The city does not have an [education office].",
  ])("what is not there: %s", async (text) => {
    expect(await denies(text)).toBe(true);
  });

  test.each([
    "Die Einrichtung eines [Bildungsbüros] hat der Kreistag abgelehnt.",
    "Der Antrag auf ein [Bildungsbüro] wurde abgelehnt.",
    "Die Stadt lehnte ein [Bildungsbüro] ab.",
  ])("what was refused: %s", async (text) => {
    expect(await denies(text)).toBe(true);
  });

  test.each([
    "Geplant ist ein [Bildungsbüro] mit drei Stellen.",
    "Ein [Bildungsbüro] soll 2026 eingerichtet werden.",
    "Das [Bildungsbüro] soll im nächsten Jahr entstehen.",
    "Der Kreis will ein [Bildungsbüro] einrichten.",
    "Die Stadt plant, ein [Bildungsbüro] aufzubauen.",
    "Ein [Bildungsbüro] wäre hilfreich.",
    "Die Opposition fordert ein [Bildungsbüro].",
    "Der Kreistag prüft, ob ein [Bildungsbüro] eingerichtet werden kann.",
    "Gründung eines [Bildungsbüros] bis Ende 2026",
    "Die Bildung eines [Bildungsbeirats] wird geprüft.",
    "Eine [Zielvereinbarung] soll im Herbst geschlossen werden.",
    "An [education office] is to be established in 2026.",
  ])("what is planned, wished for or a condition: %s", async (text) => {
    expect(await denies(text)).toBe(true);
  });

  test.each([
    "Der Landkreis hat am Programm „[Lernen vor Ort]“ nicht teilgenommen.",
    "Fördermittel aus dem Programm „[Bildungsregionen]“ hat der Landkreis bislang nicht beantragt.",
    "Eine Bewerbung um das Programm „[Bildungskommunen]“ wird derzeit geprüft.",
    "Die Stadt will sich am Programm „[Bildungskommunen]“ beteiligen.",
    "Die Bewerbung für „[Lernen vor Ort]“ blieb erfolglos.",
  ])("what nobody takes part in: %s", async (text) => {
    expect(await denies(text, { takesPart: true })).toBe(true);
  });

  test.each([
    "Das [Bildungsbüro] berät Schulen, aber nicht Eltern.",
    "Das [Bildungsbüro] hat die Schulen nicht vergessen.",
    "Nicht nur das [Bildungsbüro] besteht seit 2010.",
    "Das [Bildungsbüro] soll die Schulen vernetzen.",
    "Das [Bildungsbüro] will ein Netzwerk aufbauen.",
    "Das [Bildungsbüro] plant, eine Datenstelle einzurichten.",
    "Im [Bildungsbüro] soll eine Stelle eingerichtet werden.",
    "Beim [Bildungsbüro] ist eine Hotline geplant.",
    "Kein anderes [Bildungsbüro] hat so viele Aufgaben.",
    "Ohne das [Bildungsbüro] wäre das nicht gelungen.",
    "Es gibt kein Monitoring, aber ein [Bildungsbüro].",
    "Ein [Bildungsbüro] gibt es seit 2012.",
    "Das [Bildungsbüro] fordert mehr Kitaplätze.",
    "Das [Bildungsbüro] wurde 2016 eingerichtet und wird nicht infrage gestellt.",
    "Der [Bildungsbeirat] hat den Plan abgelehnt.",
    "Die [Zielvereinbarung] wurde nicht verlängert.",
    "The [education office] does not advise parents.",
  ])("what is there, whatever is said of it: %s", async (text) => {
    expect(await denies(text)).toBe(false);
  });

  test.each([
    "Die Stadt beteiligt sich am Programm „[Bildungskommunen]“.",
    "Mit dem Programm „[Bildung integriert]“ soll das Monitoring aufgebaut werden.",
  ])("what somebody takes part in: %s", async (text) => {
    expect(await denies(text, { takesPart: true })).toBe(false);
  });

  test("stays linear on repetitions", async () => {
    const view = await viewOf("kein ein Bildungsbüro nicht ".repeat(400));
    const start = performance.now();
    for (let i = 0; i < 200; i++) isDenied(view, { start: 9, end: 21 });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

test("an integrated programme of education is no founding of one", async () => {
  expect(
    await denies("Von 2012 bis 2014 nahm er an „Bildung integriert“ und „[Lernen vor Ort]“ teil.", {
      takesPart: true,
    }),
  ).toBe(false);
});
