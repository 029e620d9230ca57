import type { MaterialValue } from "@bildungsprofil/core";
import { matches } from "../../language/find-all.js";

type MaterialKind = NonNullable<MaterialValue["kind"]>;

/** Words that name a kind of publication, alone or as the last part of a compound. */
const kindWords: readonly (readonly [MaterialKind, RegExp])[] = [
  [
    "documentation",
    /(?<![\p{L}])(?:\p{L}*[Dd]okumentation(?:en)?|Tagungsband|\p{L}*[Pp]rotokolle?|Mitschnitte?)(?![\p{L}])/u,
  ],
  [
    "report",
    /(?<![\p{L}])(?:\p{L}*[Bb]erichte?s?|\p{L}*[Rr]eport|\p{L}*[Aa]tlas|Faktencheck|Faktenblatt|Factsheet|Monitor|in Zahlen|\p{L}*[Aa]nalyse|\p{L}*[Ss]tudie)(?![\p{L}])/u,
  ],
  [
    "brochure",
    /(?<![\p{L}])(?:\p{L}*[Bb]roschüren?|\p{L}*[Ff]lyer|\p{L}*[Ff]altblatt|\p{L}*[Hh]eft|\p{L}*[Mm]agazin|\p{L}{3,}blatt|Bändchen|Infokarten|Leporello|[Bb]rochure|[Bb]ooklet|[Ll]eaflet)(?![\p{L}])/u,
  ],
  [
    "catalogue",
    /(?<![\p{L}])(?:\p{L}*[Kk]atalog|\p{L}*[Ww]egweiser|\p{L}*[Vv]erzeichnis|[Cc]atalogue)(?![\p{L}])/u,
  ],
  [
    "presentation",
    /(?<![\p{L}])(?:\p{L}*[Pp]räsentation(?:en)?|Vortrag(?:sfolien)?|Folien|[Pp]resentation|[Ss]lides)(?![\p{L}])/u,
  ],
  ["interview", /(?<![\p{L}])(?:\p{L}*[Ii]nterview|Im Gespräch|Podcast)(?![\p{L}])/u],
  [
    "other",
    /(?<![\p{L}])(?:\p{L}*[Ll]eitfaden|\p{L}*[Hh]andreichung|\p{L}*[Hh]andbuch|\p{L}*[Aa]rbeitshilfe|\p{L}*[Cc]heckliste|\p{L}*[Nn]ewsletter|\p{L}*[Ff]ilm|\p{L}*[Vv]ideo|\p{L}*[Pp]lakat|\p{L}+papier|\p{L}{3,}(?:koffer|mappe)|(?:Praxis|Orientierungs|Planungs)hilfe|\p{L}*[Vv]ideoreihe|Methodenkarten|(?:Sammel|Bild|Themen)band|[Tt]oolkit|[Ff]estschrift|[Bb]estandsaufnahme|\p{L}*[Dd]ossier|\p{L}*[Gg]utachten|\p{L}*[Rr]atgeber|\p{L}*[Ss]ammlung|\p{L}*[Ll]andkarte|[Kk]onzept|\p{L}+(?:konzept|leitbild|leitlinien|strategie|plan)|[Gg]uide|[Hh]andbook)(?![\p{L}])/u,
  ],
];

/** The kind of publication that words name; the more telling first. */
export function kindOf(title: string): MaterialKind | undefined {
  return kindWords.find(([, pattern]) => matches(title, pattern))?.[0];
}
