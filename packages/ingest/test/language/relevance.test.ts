import { describe, expect, it } from "vitest";
import { isMunicipalEducation } from "../../src/language/relevance.js";
import { viewOf } from "./view-of.js";

const read = async (text: string): Promise<boolean> => isMunicipalEducation(await viewOf(text));

describe("a document of the field", () => {
  it.each([
    "Dritter Bildungsbericht Kreis Auental 2021\n\nZum Schuljahr 2020/21 wurden 812 Kinder eingeschult.",
    "Die Steuerungsrunde Bildung empfiehlt mehr Schulsozialarbeit.\n\nMit der Fortschreibung ist die Stabsstelle Kreisentwicklung und Bildung beauftragt.",
    "Das Amt für Schule und Kultur legt die Zahlen vor.\n\nDie Betreuungsquote liegt über dem Landesdurchschnitt.",
    "Die Bildungskoordinatorin stellte dem Kreistag die Bildungsstrategie vor.",
    "Kommunales Bildungsmanagement (DKBM) im Landkreis",
    "Die Schulentwicklungsplanung des Kreises wurde fortgeschrieben.",
    "OloV im Landkreis: Übergang von der Schule in den Beruf\n\nDie Koordination liegt beim Kreis.",
    "Das Familienbüro der Stadt hilft Eltern.\n\nDamit will sie den Bildungszugang erleichtern.",
    "The district's education management brings schools and libraries together.",
    "Annual review of the education bureau: pupils read more.",
    "Der Bildungsfonds hilft Kindern.\n\nDie Stabsstelle Bildung vergibt die Mittel.",
  ])("is %j", async (text) => {
    expect(await read(text)).toBe(true);
  });
});

describe("the neighbours", () => {
  it.each([
    "Das Museum zeigt eine Ausstellung zur Stadtgeschichte. Für Schulklassen gibt es Führungen.",
    "Seminarplan: Bildungsmanagement im Wandel\n\nWintersemester 2021, 2 SWS, 5 ECTS\n\nLektüre: Nationaler Bildungsbericht. Prüfungsleistung ist eine Hausarbeit zum Bildungsmanagement.",
    "§ 80 Schulentwicklungsplanung\n\n(1) Die Schulträger stellen einen Schulentwicklungsplan auf.\n(2) Er ist fortzuschreiben.\n\nDieses Gesetz tritt am Tag nach der Verkündung in Kraft.",
    "Unsere Schule: Förderbedarf, Schulsozialarbeit, Berufsorientierung und der Tag der offenen Tür am 3. Mai.",
    "Das Klinikum bildet Pflegekräfte aus und lädt zum Fachtag ein.",
    "Die Bibliothek liest vor. Der Nationale Bildungsbericht liegt aus.",
    "Unsere Schulsozialarbeit berät. Die Schule feiert am 3. Mai ihr Schulfest.",
    "Unsere Schule in der Stadt Auental: Ganztag, Inklusion, Berufsorientierung und Sprachförderung. Bildung ist mehr als Wissen.",
    "Der Stadtrat beriet über Ganztag, Kita, Inklusion und das Freibad.",
    "Die Gesamtschule in Trägerschaft des Landkreises ist Ganztagsschule.\n\nInklusion, Sprachförderung und Berufsorientierung gehören dazu; wir arbeiten mit der Volkshochschule und der Jugendhilfe zusammen. Bildung ist mehr.",
    "Der Landkreis sucht für die Schulverwaltung eine Fachkraft.\n\nSie begleiten Ganztag, Inklusion und Sprachförderung und arbeiten mit der Jugendhilfe und der Weiterbildung zusammen.",
    "Das Institut untersucht Ganztag, Inklusion und Bildung in Kommunen. Partner ist die Stadtverwaltung.",
    "Der Sportverein sucht Übungsleiter für Kinder.",
  ])("%j is none of them", async (text) => {
    expect(await read(text)).toBe(false);
  });
});
