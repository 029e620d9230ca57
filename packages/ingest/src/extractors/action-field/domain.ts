import type { View } from "../../language/view.js";

/** "den Übergang von der Schule in den Beruf", "frühe Bildung", "Vernetzung der Träger", "Lernen im Alter" */
const phrase =
  /^(?:(?!d(?:ie|as|en|er|em)\s|eine?\s|alle\s|viele\s|diese\s|solche\s|weitere\s|neue\s|andere\s)(?:\p{Ll}[\p{L}-]{3,}|\p{Lu}\p{Ll}*(?:lich|isch|ig|ell|al|iv|är|end|sam|haft|rüh|mein))e[nrs]?\s(?:und\s\p{Ll}[\p{L}-]{3,}e[nrs]?\s)?){0,2}(?<head>\p{Lu}[\p{L}-]+)(?:\s[–/-]\s\p{Lu}[\p{L}-]+|(?<=[Üü]berg[aä]nge?n?)\s\p{Lu}[\p{L}-]+\s?[–/-]\s?\p{Lu}[\p{L}-]+|(?:\s(?:von|zwischen|aus|in|zur?|zum|und)\s(?:d(?:er|en|em|ie|as)\s)?(?:\p{Ll}{4,}en?\s)?\p{Lu}[\p{L}-]+){1,2}(?<=[Üü]berg[aä]nge?n?\s.{3,70})|(?<=(?:ion|abe|keit|heit|gang))\sdurch\s\p{Lu}[\p{L}-]+|\sfür\snachhaltige\sEntwicklung|\sim\s(?:Alter|Lebenslauf|ländlichen\sRaum)|(?<=(?:ung|bau|keit|tion|pflege|transparenz|Transparenz))\s(?:de[rs]|von|für)\s(?:\p{Ll}{4,}e[nrs]?\s)?\p{Lu}[\p{L}-]+)?/u;
/** Heads of compounds and words that name fields, whether a list of topics knows them or not. */
const head =
  /(?:bildung|orientierung|monitoring|management|förderung|sozialarbeit|prävention|beratung|berichterstattung|gerechtigkeit|teilhabe|elternarbeit|netzwerkarbeit|jugendarbeit|öffentlichkeitsarbeit|planung|vernetzung|sicherung|kompetenz|inklusion|integration|digitalisierung|ganztag|nachhaltigkeit|absentismus|demokratie|gesundheit|übergang|übergänge|übergängen|übergangs|bne|grundbildung|alphabetisierung|transparenz|koordinierung|ehrenamt|engagement|entwicklung|armut|chancengleichheit|sprachmittlung|schulwahl|berufswahl|studienwahl|schule-beruf|kita-(?:grund)?schule)$/iu;
/** Who and where, what one makes, attends or runs, and what is no field of its own. */
const other =
  /(?:schulen?|kitas?|kindergärten|kindergarten|horte?|bibliothek(?:en)?|bücherei(?:en)?|zentr(?:um|en)|h(?:aus|äuser)|kurse?n?|bericht(?:e[ns]?|s)?|report|portale?|plattform|messen?|preis|(?<!ganz)tage?|woche|landschaft(?:en)?|region(?:en)?|netzwerke?n?|partnern?|akteure?n?|büros?|akademien?|angebote?n?|plätze?n?|strategien?|konzepte?n?|leitbild(?:er)?|kommunen?|kräfte?n?|jugendlichen?|zugewanderten?|geflüchteten?|lots\p{Ll}*|pat(?:en|innen)|berater\p{L}*|koordinator\p{L}*|beauftragte\p{Ll}*|ministeri\p{L}+|amt|ämter|konferenz(?:en)?|programme?n?|projekte?n?|vereinbarung|vereinbarungen|richtlinie|fonds|stiftung|agentur|verein|träger|eltern|familien|kindern?|bahn|bus|mappe|lernorte?n?|materialien|daten(?:bank)?|einrichtungen?)$|^(?:Aus|Fort|Vor|Meinungs|Hochschul)?bildung$|^(?:(?:Projekt|Bundes|Landes|Anschub|Wirtschafts|Städtebau|Be|Einzel)\p{Ll}*)?förderung$|^(?:Rechts|Unternehmens|Prozess|Studien|Steuer)?beratung$|^(?:Zeit|Jahres|Termin|Finanz|Bau|Ab|Ver|Projekt)?(?:planung|management)$|^(?:Zeit|Land)?gewinnung$|^(?:Ver|Ab|Qualitäts)?sicherung$|^(?:Weiter)?[Ee]ntwicklung$|^Pädagogik$/iu;

/** The length of the field of education that a text begins with; 0 where it begins with something else. */
export function domainAt(view: View, text: string): number {
  const match = phrase.exec(text);
  if (!match) return 0;
  const noun = match.groups!.head!;
  // "Sprach- und" goes on, and what is more than a noun with its complement is looked at as a whole
  const isQualified = noun === "Bildung" && match[0] !== noun;
  if ((other.test(noun) && !isQualified) || noun.endsWith("-")) return 0;
  return head.test(noun) || view.terms.findTopics(match[0]).length > 0 ? match[0].length : 0;
}

/** "und den", ", der", "sowie bei der": what leads to one more of the same. */
const joint =
  /^(?:,|,?\s(?:und|sowie|&|and)|\s?\/)\s(?:(?:auch|vor allem|insbesondere)\s)?(?:(?:in|im|bei|beim|an|am|zu|zur|zum|um|auf|für|mit)\s)?(?:(?:d(?:ie|as|en|er|em)|unsere[rnm]?|ihre[rnm]?)\s)?/u;

/** Fields that follow one another from an offset on, as lengths from there; empty where the first thing is none. */
export function domainsFrom(view: View, text: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let at = 0;
  for (;;) {
    const length = domainAt(view, text.slice(at, at + 160));
    if (length === 0) return found;
    found.push({ start: at, end: at + length });
    const next = joint.exec(text.slice(at + length, at + length + 60));
    if (!next) return found;
    at += length + next[0].length;
  }
}
