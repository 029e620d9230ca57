import { matchesOf } from "../find-all.js";
import type { NameWord } from "../flat-text.js";

/** What a word before a name says that the named is. */
export type DesignationKind =
  | "district"
  | "city"
  | "municipality"
  | "region"
  | "cityDistrict"
  | "educationRegion"
  | "educationLandscape";

interface Meaning {
  readonly kind: DesignationKind;
  /** Several names may follow: "die Landkreise X und Y". */
  readonly plural: boolean;
  /** Whether a name that no vocabulary has is taken after it: after "Landkreis", not after "Kreis". */
  readonly open: boolean;
}

/** A designation in a text; the name has to begin at its end. */
export interface Designation extends Meaning {
  readonly start: number;
  readonly end: number;
  /** Whether the words say that the town is district-free. */
  readonly districtFree: boolean;
}

const towns =
  "Landeshaupt Hanse Universitäts Hochschul Kreis Bildungs Wissenschafts Bundes Berg Dom Residenz Kur Kultur Lern Klingen Schul Luther Fontane Goethe Wartburg Bach Roland Messe Rosen Hafen Hütten Sport Schiller Stahl Mittel Groß Heimat";
const meanings: readonly (readonly [DesignationKind, "one" | "many", "open" | "closed", string])[] = [
  [
    "district",
    "one",
    "open",
    "Landkreis Landkreises Landkreiss Landratsamt Landratsamts Landratsamtes Landratsamte LK Lkr LANDKREIS",
  ],
  [
    "district",
    "one",
    "closed",
    "Kreis Kreises Kreise Kreisverwaltung Kreistag Kreistags Kreistages KREIS District County",
  ],
  ["district", "many", "open", "Landkreise Landkreisen"],
  ["district", "many", "closed", "Kreise Kreisen Districts"],
  [
    "city",
    "one",
    "open",
    `Stadt Stadtkreis Stadtkreises Stadtgemeinde Stadtverwaltung Universitätsstadt STADT LANDESHAUPTSTADT City Town ${towns
      .split(" ")
      .map((town) => `${town}stadt`)
      .join(" ")}`,
  ],
  ["city", "many", "open", "Städte Städten Großstädte Großstädten Hansestädte Kreisstädte Cities"],
  [
    "municipality",
    "one",
    "open",
    "Gemeinde Verbandsgemeinde Samtgemeinde Einheitsgemeinde Ortsgemeinde Marktgemeinde Gemeindeverwaltung GEMEINDE Municipality",
  ],
  ["municipality", "many", "open", "Gemeinden Verbandsgemeinden Samtgemeinden Ortsgemeinden Municipalities"],
  ["region", "one", "open", "Region Modellregion REGION"],
  [
    "cityDistrict",
    "one",
    "open",
    "Bezirk Bezirks Bezirkes Bezirksamt Bezirksamts Bezirksamtes Stadtbezirk Stadtbezirks Stadtbezirkes",
  ],
  ["educationRegion", "one", "open", "Bildungsregion BildungsRegion"],
  ["educationLandscape", "one", "closed", "Bildungslandschaft"],
];

const byWord: ReadonlyMap<string, Meaning> = new Map(
  // the first meaning holds: "Kreise" before one name is a dative
  [...meanings]
    .reverse()
    .flatMap(([kind, number, names, words]) =>
      words
        .split(" ")
        .map((word) => [word, { kind, plural: number === "many", open: names === "open" }] as const),
    ),
);

const englishPattern =
  /(?<![\p{L}-])(?<word>[Cc]ity|[Tt]own|[Dd]istrict|[Cc]ounty|[Mm]unicipality)(?: of)? (?=\p{Lu})/gu;
const english: Readonly<Record<string, Meaning>> = {
  city: { kind: "city", plural: false, open: true },
  town: { kind: "city", plural: false, open: true },
  municipality: { kind: "municipality", plural: false, open: true },
  district: { kind: "district", plural: false, open: false },
  county: { kind: "district", plural: false, open: false },
};

const attributeBefore =
  /(?<![\p{L}-])(?:(?:[Kk]reis(?:freien?r?|angehörigen?r?)|[Ff]reien?r?(?: und)?|[Gg]roßen?r?|Stadt|(?:Hanse|Universitäts|Kreis)- und) )+$/u;

/** "die Kreise X, Y und Z", but "im Kreise X", an old dative. */
const several = /^Kreisen?$/u;
const behind = /^\.? ["„“»]?(?=\p{Lu})/u;
/** "Beteiligte Landkreise: X, Y und Z" */
const behindMany = /^(?:\.|:)? ["„“»]?(?=\p{Lu})/u;
const oneOf = /(?:^|\s)(?:[Ii]m|[Dd]em|[Zz]um|[Vv]om|[Bb]eim|[Aa]m) $/u;

/** The designations in a flat text, each directly before a capitalised word, in order. */
export function findDesignations(
  text: string,
  words: readonly NameWord[],
  isEnglish: boolean,
): Designation[] {
  const found: Designation[] = [];
  for (const { word, start } of words) {
    const meaning = byWord.get(word);
    if (!meaning) continue;
    const isMany = meaning.plural || several.test(word);
    const after = (isMany ? behindMany : behind).exec(
      text.slice(start + word.length, start + word.length + 5),
    );
    if (!after || /[\p{L}\p{N}@/.-]/u.test(text[start - 1] ?? " ")) continue;
    if (after[0].startsWith(".") && word !== "Lkr") continue;
    const attribute = attributeBefore.exec(text.slice(Math.max(0, start - 40), start))?.[0].length ?? 0;
    const isSeveral = several.test(word) && !oneOf.test(text.slice(Math.max(0, start - 8), start));
    found.push({
      ...meaning,
      plural: meaning.plural || isSeveral,
      start: start - attribute,
      end: start + word.length + after[0].length,
      districtFree: /kreisfrei/iu.test(text.slice(start - attribute, start)),
    });
  }
  if (isEnglish)
    for (const match of matchesOf(text, englishPattern))
      found.push({
        ...english[match.groups!.word!.toLowerCase()]!,
        start: match.index,
        end: match.index + match[0].length,
        districtFree: false,
      });
  return isEnglish ? found.sort((a, b) => a.start - b.start) : found;
}

/** Between the names of a list: "Herford, Lippe und der Kreis Höxter" ends before the next designation. */
export const listSeparator = /(?: ?,| ?\/| (?:und|sowie|oder|and|&|bzw\.|als auch)) (?:(?:de[rnms]|die) )?/uy;
