import type { Block } from "../../language/blocks.js";
import { findAll } from "../../language/find-all.js";
import { wordCount } from "../../language/phrases.js";
import type { NamedMaterial } from "./concepts.js";
import { kindOf } from "./kinds.js";

const printed =
  "(?:[Bb]roschüre|[Ff]lyer|[Ff]altblatt|[Hh]andreichung|[Ll]eitfaden|[Ww]egweiser|[Rr]atgeber|[Aa]rbeitshilfe|[Tt]hemenheft|(?<=\\p{L}{3})heft|(?<=\\p{L}{3})mappe|(?<=\\p{L}{3})koffer)";
/** "Die ausführliche Dokumentation mit allen Vorträgen finden Sie unter www…": what it holds or is of, and where it is. */
const offered = new RegExp(
  `(?<!\\p{L})(?:[Dd]ie|[Dd]as|[Dd]en|[Dd]er|[Ee]ine?n?|[Uu]nsere?n?)\\s(?:\\p{Ll}+e[nrs]?\\s){0,2}(?<title>\\p{L}*(?:[Dd]okumentation|[Pp]räsentation(?:en)?|Tagungsband|[Ff]olien|${printed})\\s(?:de[rs]|zu[rm]?|mit|für|über|von|vom)\\s(?:[^.;:!?,()]|(?<=\\d)\\.){3,90}?)\\s(?:finden Sie|finde[nt] (?:sich|ihr)|können Sie|gibt es|(?:steht|stehen|ist|sind|liegt|liegen))(?=[^.;!?]{0,60}?(?:\\swww\\.|\\shttps?:|\\shier(?!\\p{L})|\\sunten|[Dd]ownload|herunter|\\sonline|abruf|verfügbar|\\sbereit|Internet|Website|Homepage|\\sLink))`,
  "gu",
);
/** "Themenheft Grundbildung (2023)": a kind with a name and the year of it. */
const dated =
  /(?<![\p{L}-])(?<title>\p{L}*(?:Themenheft|Sonderheft|Praxisheft|Infoheft|Faktenblatt|Datenblatt|Factsheet|Dossier|Arbeitshilfe|Handreichung|Ratgeber|Broschüre|Flyer)\s\p{Lu}[\p{L}-]+(?:\s(?:und|für|in|im|der|des|von|–)\s\p{Lu}[\p{L}-]+|\s\p{Lu}[\p{L}-]+){0,3})\s\((?:[^()\d]{0,20}\s)?(?<year>(?:19|20)\d\d)\)/gu;
/** "eine Willkommensmappe für Eltern in sieben Sprachen" */
const translated = new RegExp(
  `(?<![\\p{L}-])(?<title>\\p{Lu}\\p{L}{2,}${printed})(?:\\s(?:für|zu[rm]?)\\s[^.;:!?()]{3,70}?)?\\s(?:in|auf)\\s(?:\\d{1,2}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehreren|vielen|verschiedenen)\\sSprachen(?!\\p{L})`,
  "gu",
);
const notYet =
  /(?<!\p{L})(?:soll(?:en)?|[Gg]eplant|[Vv]orgesehen|wird|werden|will|wollen|keine?n?|noch nicht)(?!\p{L})/u;

/** Publications that a sentence offers to its readers, names with their year or tells to be there in several languages. */
export function* findOffered(block: Block): Generator<NamedMaterial> {
  for (const pattern of [offered, dated, translated])
    for (const match of findAll(block.text, pattern)) {
      const { title = "", year } = match.groups!;
      const around = block.text.slice(Math.max(0, match.index - 60), match.index).replace(/.*[.!?]\s/su, "");
      if (wordCount(title) > 12 || notYet.test(around)) continue;
      const at = match.index + match[0].indexOf(title);
      yield {
        value: {
          title: title.replace(/\s+/gu, " "),
          kind: kindOf(title) ?? "other",
          ...(year ? { year } : {}),
        },
        span: { start: block.start + at, end: block.start + at + title.length },
        rule: "genre",
        confidence: 0.68,
      };
    }
}
