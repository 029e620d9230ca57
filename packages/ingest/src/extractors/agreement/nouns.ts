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
    /(?<![\p{L}-])Ziel(?:-(?: und|,| bzw\.| oder|\/) ?(?:\p{L}{1,40}-? ?(?:und |bzw\. |oder )?)?\p{L}{0,40}vereinbarung(?:en)?|vereinbarung(?:en)?)(?![\p{L}])|(?<![\p{L}])[Tt]arget agreements?(?![\p{L}])/gu,
  ],
  [
    "Kooperationsvereinbarung",
    /(?<![\p{L}-])(?:Kooperations|Rahmen|Partnerschafts|Zusammenarbeits|Netzwerk)(?:-(?: und|,| bzw\.| oder|\/) ?\p{L}*vereinbarung(?:en)?|vereinbarung(?:en)?)(?![\p{L}])|(?<![\p{L}-])(?:Kooperations|Zusammenarbeits|Partnerschafts|Rahmen)vertr(?:ag|age|ages|ags|äge|ägen)(?![\p{L}])|(?<![\p{L}-])Kooperationsabkommen(?![\p{L}])|(?<![\p{L}])[Cc]oo?peration agreements?(?![\p{L}])/gu,
  ],
  [
    "Beschluss",
    /(?<![\p{L}-])(?:Kreistags?|Stadtrats?|Gemeinderats?|Kreisausschuss|Stadtverordneten|Ratsversammlungs?|Rats|Bürgerschafts)[- ]?[Bb]eschl(?:uss|uß|usses|üsse|üssen)(?![\p{L}])|(?<![\p{L}-])Beschl(?:uss|uß|usses) (?:des|der) (?:Kreistag(?:e?s)?|Stadtrat(?:e?s)?|Gemeinderat(?:e?s)?|Kreisausschuss(?:es)?|Jugendhilfeausschuss(?:es)?|Stadtverordnetenversammlung|Bürgerschaft|\p{Lu}\p{L}+ausschuss(?:es)?|Rat(?:es)?)(?![\p{L}])|(?<![\p{L}])(?:[Dd]istrict|[Cc]ity|[Tt]own|[Cc]ounty) [Cc]ouncil (?:resolution|decision)(?![\p{L}])/gu,
  ],
  [
    "Absichtserklärung",
    /(?<![\p{L}-])Absichtserklärung(?:en)?(?![\p{L}])|(?<![\p{L}])[Ll]etter of [Ii]ntent(?![\p{L}])|(?<![\p{L}])LOI(?![\p{L}])|(?<=(?:[Gg]emeinsame[nr]?|[Ee]ntsprechende[nr]?|[Dd]ie|[Ee]ine)\s)Erklärung(?= (?:zu[mr]?|über) [^.;:]{0,60}(?:[Gg]ründung|Umsetzung|Zusammenarbeit|Kooperation|Aufbau)| unterzeichn)|(?<![\p{L}])(?:Memorandum|Memoranden)(?: of [Uu]nderstanding)?(?![\p{L}])/gu,
  ],
];

/** A word for an agreement. */
export interface AgreementNoun extends Span {
  readonly kind: AgreementKind;
  /** Whether others than a commune and its partners make such agreements too. */
  readonly plain: boolean;
}

/** Words that are agreements only with one particular party, or where they are said to be signed. */
const plain =
  /(?<![\p{L}-])(?:Vereinbarung(?:en)?(?! von)|Vertrag(?:e?s)?|Verträge|Vertragsunterzeichnung|Vertragsabschluss|Kontrakt(?:e?s)?)(?![\p{L}-])|(?<![\p{L}])(?<!(?:[Tt]arget|operation) )agreement(?![\p{L}])/gu;
/** What a plain agreement of this field is about. */
export const ofField =
  /(?:über|zur|zum|für|on|for)(?: \p{Ll}+){0,3} (?:[Kk]ooperation|[Zz]usammenarbeit|\p{L}*[Bb]ildungs?\p{L}*|Weiterentwicklung|Fortsetzung|cooperation|education)/u;

/** The words for agreements in a block, in order, none inside another. */
export function findNouns(block: Block): AgreementNoun[] {
  const found = [...nouns, ["Kooperationsvereinbarung", plain] as const].flatMap(([kind, pattern]) =>
    [...findAll(block.text, pattern)].map((match) => ({
      kind,
      plain: pattern === plain,
      start: block.start + match.index,
      end: block.start + match.index + match[0].length,
    })),
  );
  return found
    .sort((a, b) => a.start - b.start)
    .filter((noun, index, all) => index === 0 || noun.start >= all[index - 1]!.end);
}

/** Bodies that take resolutions, as the source of a pattern. */
export const councils =
  "(?:Kreistag|Stadtrat|Gemeinderat|Kreisausschuss|Stadtverordnetenversammlung|Rat der Stadt|Rat(?= (?:hat|hatte|fasste|beschloss|stimmte))|Ratsversammlung|Verbandsgemeinderat|Bezirksversammlung|Bürgerschaft|(?:Haupt|Schul|Bildungs|Jugendhilfe|Sozial|Fach|Kultur)\\p{L}*ausschuss)";
const done = "(?:beschlossen|beschloss|verabschiedet|verabschiedete|zugestimmt|gebilligt|billigte)";
/** "Der Kreistag hat am 3. Mai 2016 beschlossen", "beschloss der Stadtrat". */
/** A clause goes on over what a full stop ends only where that is no sentence's: "am 3. Mai". */
const on = "(?:[^.;!?]|(?<=\\d)\\.)";
const resolution =
  "(?:Grundsatz|Errichtungs|Gründungs|Verstetigungs)?(?:[Bb]eschl(?:uss|üsse)|[Ee]ntscheidung)";
export const decided = new RegExp(
  `(?<![\\p{L}])(?:${[
    `${councils}(?:e?s)?(?![\\p{L}])${on}{0,160}?(?<![\\p{L}])${done}`,
    `(?:beschloss(?:en)?|verabschiedete|billigte|fasste) (?:der|die) ${councils}`,
    // "stimmte der Kreistag dem Konzept zu"
    `stimmten? (?:der|die) ${councils}(?![\\p{L}])${on}{0,120}? zu`,
    `${councils} stimmte(?![\\p{L}])${on}{0,120}? zu`,
    `(?:votierte|sprach sich) (?:der|die) ${councils}(?![\\p{L}])${on}{0,80}? für`,
    `${councils}(?![\\p{L}])${on}{0,160}?(?<![\\p{L}])(?:dafür |für ${on}{3,120}?)(?:ausgesprochen|gestimmt|votiert)`,
    `${councils} sprach sich(?![\\p{L}])${on}{0,120}? aus`,
    `${councils}(?![\\p{L}])${on}{0,80}?grünes Licht`,
    // "fasste der Rat den Grundsatzbeschluss", "fiel im Stadtrat der Beschluss", "die Entscheidung des Stadtrats"
    `${councils}(?![\\p{L}])${on}{0,80}?(?:fasste|gefasst|den|der) ${resolution}`,
    `(?:${resolution}|Zustimmung|Votum) (?:des|der|im|durch den|durch die) ${councils}(?:e?s)?`,
    "(?:[Dd]istrict|[Cc]ity|[Tt]own|[Cc]ounty|[Mm]unicipal) [Cc]ouncil (?:unanimously )?(?:approved|adopted|decided|resolved|passed|voted)",
  ].join("|")})(?![\\p{L}])`,
  "gu",
);
/** What a council decides all the time. */
export const everyday =
  /(?<![\p{L}])(?:Haushalt(?:s\p{L}*|e?s)?|Kreisumlage|Hebesätze|Bebauungsplan\p{L}*|Abfall\p{L}*|Straßen\p{L}*|Breitband\p{L}*|abgelehnt|lehnte|vertagt\p{Ll}*|budget)(?![\p{L}])/u;
/** The same as an entry of a chronicle, behind its date: "07.12.2016: Kreistag beschließt die Verstetigung". */
export const decides = new RegExp(
  `^\\s*[:–—|-]?\\s*(?:(?:Der|Die) )?${councils}(?: \\p{L}+){0,4}? (?:beschließt|verabschiedet|billigt|fasst)(?! über)(?![\\p{L}])`,
  "u",
);
export const signing =
  /(?<![\p{L}])(?:[Uu]nterzeichne\p{Ll}*|unterschr[ie]\p{Ll}*|[Uu]nterzeichnung|besiegel\p{Ll}*|Vertragsunterzeichnung|Unterschrift(?:en)?|Namen unter|festgeschrieben|festgehalten|festgelegt|abgeschlossen|abschl\p{Ll}*|(?:ge)?schl(?:oss|ossen|ießt|ießen)|geschlossen|vereinbart\p{Ll}*|verlänger\p{Ll}*|erneuer\p{Ll}*|trat|tritt|besteh\p{Ll}*|bestand|datier(?:t|en)|signed|concluded)(?![\p{L}])/u;
/** Nothing is agreed yet, or nothing certain is said. */
export const pending =
  /(?<![\p{L}])(?:soll(?:en|te|ten)?|geplant\p{Ll}*|plant|planen|vorbereitet|angestrebt|anstreb\p{Ll}*|streben|strebt|muss|müssen|kann|können|noch kein\p{Ll}*|nicht(?! (?:nur|alleine?|zuletzt|mehr)(?!\p{L}))|verhandelt|gesprochen|diskutiert|Verhandlungen|Gespräche|[Oo]hne|Entwurf|Muster|Mustervorlage|wäre)(?![\p{L}])/u;
