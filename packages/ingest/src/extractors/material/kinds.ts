import type { MaterialValue } from "@bildungsprofil/core";
import { matches } from "../../language/find-all.js";

type MaterialKind = NonNullable<MaterialValue["kind"]>;

/**
 * Words that name a kind of publication, alone or as the last part of a compound: where that begins does not matter to a
 * test, and looking for it takes most of the time.
 */
const kindWords: readonly (readonly [MaterialKind, RegExp])[] = [
  [
    "documentation",
    /(?:[Dd]okumentation(?:en)?|[Pp]rotokolle?|(?<!\p{L})(?:Tagungsband|Mitschnitte?))(?!\p{L})/u,
  ],
  [
    "report",
    /(?:[Bb]erichte?s?|[Rr]eport|[Aa]tlas|[Aa]nalyse|[Ss]tudie|(?<!\p{L})(?:Faktencheck|Faktenblatt|Factsheet|Monitor|in Zahlen))(?!\p{L})/u,
  ],
  [
    "brochure",
    /(?:[Bb]roschüren?|[Ff]lyer|[Ff]altblatt|[Hh]eft|[Mm]agazin|(?<=\p{L}{3})blatt|(?<!\p{L})(?:Bändchen|Infokarten|Leporello|[Bb]rochure|[Bb]ooklet|[Ll]eaflet))(?!\p{L})/u,
  ],
  ["catalogue", /(?:[Kk]atalog|[Ww]egweiser|[Vv]erzeichnis|(?<!\p{L})[Cc]atalogue)(?!\p{L})/u],
  [
    "presentation",
    /(?:[Pp]räsentation(?:en)?|(?<!\p{L})(?:Vortrag(?:sfolien)?|Folien|[Pp]resentation|[Ss]lides))(?!\p{L})/u,
  ],
  ["interview", /(?:[Ii]nterview|(?<!\p{L})(?:Im Gespräch|Podcast))(?!\p{L})/u],
  [
    "other",
    /(?:[Ll]eitfaden|[Hh]andreichung|[Hh]andbuch|[Aa]rbeitshilfe|[Cc]heckliste|[Nn]ewsletter|[Ff]ilm|[Vv]ideo|[Pp]lakat|(?<=\p{L})papier|(?<=\p{L}{3})(?:koffer|mappe)|[Vv]ideoreihe|[Dd]ossier|[Gg]utachten|[Rr]atgeber|[Ss]ammlung|[Ll]andkarte|(?<=\p{L})(?:konzept|leitbild|leitlinien|strategie|plan)|(?<!\p{L})(?:(?:Praxis|Orientierungs|Planungs)hilfe|Methodenkarten|(?:Sammel|Bild|Themen)band|[Tt]oolkit|[Ff]estschrift|[Bb]estandsaufnahme|[Kk]onzept|[Gg]uide|[Hh]andbook))(?!\p{L})/u,
  ],
];

/** The kind of publication that words name; the more telling first. */
export function kindOf(title: string): MaterialKind | undefined {
  return kindWords.find(([, pattern]) => matches(title, pattern))?.[0];
}
