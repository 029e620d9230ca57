import { findAll } from "../../language/find-all.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { findOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

const organ =
  "(?:(?:Steuerungs|Lenkungs|Beratungs|Entscheidungs|Koordinierungs|Leitungs|Fach|Abstimmungs)?[Gg]remium|Steuerungsorgan|Lenkungsorgan|Beratungsorgan)(?!\\p{L})";
const name =
  "(?<name>\\p{Lu}\\p{Ll}{4,}(?:-?\\p{Lu}\\p{Ll}+)?(?: (?:Bildung|Integration|Ganztag|Sprache|Inklusion|Übergang))?)";
/** "Die Bildungswerkstatt ist das Steuerungsgremium", "Das Bildungsforum dient als Beratungsgremium". */
const isOrgan = new RegExp(
  `(?<!\\p{L})(?:Der|Die|Das|der|die|das) ${name} (?:(?:ist|bildet|war) (?:\\p{Ll}+ ){0,3}(?:das|ein|unser) |(?:dient|fungiert|wirkt|arbeitet) (?:\\p{Ll}+ ){0,3}als )(?:\\p{Ll}+ ){0,3}${organ}`,
  "gu",
);
/** "Als Steuerungsgremium dient die Bildungswerkstatt". */
const asOrgan = new RegExp(
  `(?<!\\p{L})[Aa]ls (?:\\p{Ll}+ ){0,2}${organ} (?:dient|fungiert|wirkt|wurde|arbeitet|tagt) (?:der|die|das) ${name}(?!\\p{L})`,
  "gu",
);
/** "ein Gremium aus Fachleuten – das Bildungsforum „Gut lernen“ –": the name between dashes. */
const between = new RegExp(
  `(?<!\\p{L})ein(?:es)? (?:\\p{Ll}+ ){0,2}${organ}[^.;:!?\\n]{0,80}? [–-] (?:der|die|das) (?<name>\\p{Lu}\\p{Ll}{4,}(?: [„“"][^„“”"\\n]{3,50}[“”"])?) [–-] `,
  "gu",
);
/** "ein Gremium ins Leben gerufen, das Bildungsforum „Gut lernen“." */
const behind = new RegExp(
  `(?<!\\p{L})ein(?:es)? (?:\\p{Ll}+ ){0,2}${organ}[^.;:!?\\n]{0,120}?, (?:der|die|das) (?<name>\\p{Lu}\\p{Ll}{4,} [„“"][^„“”"\\n]{3,50}[“”"])(?=[.,])`,
  "gu",
);
/** "Netzwerke wie der „Pakt für Nordtal“" */
const example =
  /(?<!\p{L})(?:Netzwerken?|Bündnissen?|Gremien|Arbeitskreisen?|Runden|Zusammenschlüssen?) wie (?:etwa |zum Beispiel |z\. ?B\. )?(?:de[nrm] |die |das )?(?<name>["„“»]\p{Lu}[^"“”„«\n]{3,50}["“”«])/gu;
/** Words for any of them, and what meets without being a body of education. */
const generic =
  /^(?:Gruppe|Arbeitsgruppe|Projektgruppe|Runde|Gremium|Kreis|Arbeitskreis|Ausschuss|Konferenz|Netzwerk|Beirat|Kommission|Vorstand|Versammlung|Verwaltung|Politik|Projekt|Programm|Vorhaben|Kreistag|Stadtrat|Gemeinderat|Landtag|Bundestag|Bundesrat|Jugendamt|Schulamt|Landrat|Landrätin|Bürgermeister(?:in)?|Leitung|Stadt|Landkreis|Verein|Schule|Team|Letztere|Erste|Zweite)$/u;

/** Bodies whose names have no word for one: that they are one is what the sentence says. */
export function findByRole(view: View): OrganisationMention[] {
  return view.body.flatMap((block) =>
    [isOrgan, asOrgan, between, behind, example].flatMap((pattern) =>
      findAll(block.flat, pattern).flatMap((match): OrganisationMention[] => {
        const quoted = match.groups!.name!;
        const words = pattern === example ? quoted.slice(1, -1) : quoted;
        const start = block.start + match.index + match[0].lastIndexOf(words);
        const span = { start, end: start + words.length };
        // a motto in marks may hold the name of a place
        const head = { start, end: start + words.search(/ |$/u) };
        const { organisations, persons, communes, programmes } = view.mentions;
        const isKnown = [organisations, persons, communes, programmes].some(
          (known) => findOverlapping<Span>(known, head) !== undefined,
        );
        if (isKnown || generic.test(words)) return [];
        return [{ ...span, name: words, type: "body" }];
      }),
    ),
  );
}
