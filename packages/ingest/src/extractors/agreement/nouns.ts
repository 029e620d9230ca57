import type { AgreementValue } from "@bildungsprofil/core";
import type { Block } from "../../language/blocks.js";
import { findAll } from "../../language/find-all.js";
import type { Span } from "../../tree/nodes.js";

export type AgreementKind = AgreementValue["kind"];

/**
 * Words for agreements. Of a combined one ("Ziel- bzw. Kooperationsvereinbarung") the first kind counts. A resolution
 * is one of the council or a committee, not of "beschließen" at large.
 */
const nouns: readonly (readonly [AgreementKind, RegExp])[] = [
  [
    "Zielvereinbarung",
    /(?<![\p{L}-])Ziel(?:-(?: und|,| bzw\.| oder|\/) ?(?:\p{L}+-? ?(?:und |bzw\. |oder )?)?\p{L}*vereinbarung(?:en)?|vereinbarung(?:en)?)(?![\p{L}])|(?<![\p{L}])target agreements?(?![\p{L}])/gu,
  ],
  [
    "Kooperationsvereinbarung",
    /(?<![\p{L}-])(?:Kooperations|Rahmen|Partnerschafts|Zusammenarbeits|Netzwerk)(?:-(?: und|,| bzw\.| oder|\/) ?\p{L}*vereinbarung(?:en)?|vereinbarung(?:en)?)(?![\p{L}])|(?<![\p{L}-])(?:Kooperations|Zusammenarbeits)vertr(?:ag|age|ages|ags|äge|ägen)(?![\p{L}])|(?<![\p{L}-])Kooperationsabkommen(?![\p{L}])|(?<![\p{L}])[Cc]oo?peration agreements?(?![\p{L}])/gu,
  ],
  [
    "Beschluss",
    /(?<![\p{L}-])(?:Kreistags?|Stadtrats?|Gemeinderats?|Kreisausschuss|Stadtverordneten|Ratsversammlungs?|Rats|Bürgerschafts)[- ]?[Bb]eschl(?:uss|uß|usses|üsse|üssen)(?![\p{L}])|(?<![\p{L}-])Beschl(?:uss|uß|usses) (?:des|der) (?:Kreistag(?:e?s)?|Stadtrat(?:e?s)?|Gemeinderat(?:e?s)?|Kreisausschuss(?:es)?|Jugendhilfeausschuss(?:es)?|Stadtverordnetenversammlung|Bürgerschaft|\p{Lu}\p{L}+ausschuss(?:es)?|Rat(?:es)?)(?![\p{L}])|(?<![\p{L}])(?:[Dd]istrict|[Cc]ity|[Tt]own|[Cc]ounty) [Cc]ouncil (?:resolution|decision)(?![\p{L}])/gu,
  ],
  [
    "Absichtserklärung",
    /(?<![\p{L}-])Absichtserklärung(?:en)?(?![\p{L}])|(?<![\p{L}])[Ll]etter of [Ii]ntent(?![\p{L}])|(?<![\p{L}])LOI(?![\p{L}])|(?<![\p{L}])(?:Memorandum|Memoranden)(?: of [Uu]nderstanding)?(?![\p{L}])/gu,
  ],
];

/** The words for agreements in a block, in order, none inside another. */
export function findNouns(block: Block): (Span & { readonly kind: AgreementKind })[] {
  const found = nouns.flatMap(([kind, pattern]) =>
    [...findAll(block.text, pattern)].map((match) => ({
      kind,
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
    })),
  );
  return found
    .sort((a, b) => a.start - b.start)
    .filter((noun, index, all) => index === 0 || noun.start >= all[index - 1]!.end);
}

/** Bodies that take resolutions. */
const councils =
  "(?:Kreistag|Stadtrat|Gemeinderat|Kreisausschuss|Stadtverordnetenversammlung|Rat der Stadt|Ratsversammlung|Bürgerschaft|(?:Haupt|Schul|Bildungs|Jugendhilfe|Sozial|Fach|Kultur)\\p{L}*ausschuss)";
const done = "(?:beschlossen|beschloss|verabschiedet|verabschiedete|zugestimmt|gebilligt|billigte)";
/** "Der Kreistag hat am 3. Mai 2016 beschlossen", "beschloss der Stadtrat". */
export const decided = new RegExp(
  `(?<![\\p{L}])(?:${councils}(?![\\p{L}])(?:[^.;!?]|(?<=\\d)\\.){0,160}?(?<![\\p{L}])${done}|(?:beschloss(?:en)?|verabschiedete|billigte) (?:der|die) ${councils})(?![\\p{L}])`,
  "gu",
);
/** The same as an entry of a chronicle, behind its date: "07.12.2016: Kreistag beschließt die Verstetigung". */
export const decides = new RegExp(
  `^\\s*[:–—|-]?\\s*(?:(?:Der|Die) )?${councils}(?: \\p{L}+){0,4}? (?:beschließt|verabschiedet|billigt|fasst)(?! über)(?![\\p{L}])`,
  "u",
);
export const signing =
  /(?<![\p{L}])(?:[Uu]nterzeichne\p{Ll}*|unterschr[ie]\p{Ll}*|[Uu]nterzeichnung|besiegel\p{Ll}*|festgeschrieben|abgeschlossen|abschl\p{Ll}*|(?:ge)?schl(?:oss|ossen|ießt|ießen)|geschlossen|vereinbart\p{Ll}*|verlänger\p{Ll}*|erneuer\p{Ll}*|trat|tritt|besteh\p{Ll}*|bestand|signed|concluded)(?![\p{L}])/u;
/** Nothing is agreed yet, or nothing certain is said. */
export const pending =
  /(?<![\p{L}])(?:soll(?:en|te|ten)?|geplant\p{Ll}*|plant|planen|vorbereitet|angestrebt|anstreb\p{Ll}*|streben|strebt|muss|müssen|kann|können|noch kein\p{Ll}*|ohne|Entwurf|Muster|Mustervorlage|wäre)(?![\p{L}])/u;
