import { findAll } from "./find-all.js";
import type { PlainView } from "./mentions.js";

/**
 * Words that hardly occur but where municipalities manage education; each alternative counts once, and those of the
 * first list twice where they stand at the beginning or more than once.
 */
const telling: readonly RegExp[] = [
  /bildungsb(?:ü|ue)ro/giu,
  /bildungsmanag|(?<!\p{L})DKBM(?!\p{L})|education management/giu,
  /bildungskonferenz|bildungsgipfel|education conference/giu,
  /bildungsregion|bildungslandschaft|bildungskommune|education(?:al)? (?:landscape|region)/giu,
  /schulentwicklungs(?:plan|bericht)/giu,
  /(?:regionale[nrsm]?|kommunale[nrsm]?) (?:ü|ue)bergangsmanagement/giu,
  /(?<!national(?:e[rsnm]?)? |deutsche[rsnm]? |\p{L})bildungs(?:bericht|monitor|report)|education (?:monitoring|report)/giu,
  /bildungs(?:koordin|strategie|beirat)|education (?:office|bureau|strategy)/giu,
  /transferagentur|transferinitiative|reab(?!\p{L})|regionale entwicklungsagentur/giu,
  /(?<!\p{L})olov(?!\p{L})/giu,
];

const terms: readonly RegExp[] = [
  /bildungsforum|bildungsausschuss|bildungsrunde|(?:steuerungs|lenkungs|koordinierungs)(?:gruppe|kreis|runde) (?:f(?:ü|ue)r )?bildung/iu,
  /bildungs(?:netzwerk|leitbild|konzept|entwicklungsplan|planung|vernetzung|steuerung|dezern|verwaltung)/iu,
  /(?:ü|ue)bergangsmanagement|jugendhilfeplan|bildungsberatung/iu,
  /koordin\p{L}+ der bildungsangebote|kommunale[nrs]? (?:bildung|koordinierung|pr(?:ä|ae)vention)|kommunal\p{L}* bildung|municipal education/iu,
  /lernen vor ort|bildung integriert|lernende region|bildungskette|pr(?:ä|ae)ventionskette/iu,
  /bildungskooperation|bildungsakteur|bildungspartner|bildungstr(?:ä|ae)ger|bildungs(?:fonds|portal|lots|wegweiser|atlas|datenbank|kalender|gespr(?:ä|ae)ch)/iu,
  /bildungs- und teilhabe|neuzugewandert|schulerfolg sichern/iu,
  /dezern\p{L}* f(?:ü|ue)r (?:\p{L}+, )*bildung|amt f(?:ü|ue)r (?:\p{L}+, )*(?:schule|bildung)|(?:fachbereich|fachdienst|referat|sachgebiet|stabsstelle|abteilung|(?<!\p{L})(?:f[bd]|abt\.))(?:e?s)? (?:\p{L}+ und )?(?:schule|bildung)/iu,
  /(?:ü|ue)berg(?:a|ä|ae)ng(?:e|en|s)? (?:von (?:der )?)?schule (?:[-–/]|in|zu[mr]?|und) ?(?:den |die )?(?:ausbildung ?[-–/] ?)?(?:beruf|ausbildung|studium)/iu,
  /(?:ü|ue)bergangssystem|schulabg(?:ä|ae)nger|ausbildungsreife/iu,
  /schul(?:statistik|raum(?:datei|planung))|kindertagesst(?:ä|ae)ttenstatistik/iu,
  /schulen (?:des|im) (?:land)?kreis/iu,
  /jugendberufsagentur|kein abschluss ohne anschluss/iu,
  /pr(?:ä|ae)ventionsketten|familienb(?:ü|ue)ro|schulsozialarbeit|bildungsbegleit|bildungspat/iu,
  /bildungs-?(?:gerechtigkeit|chancen|zugang|zug(?:ä|ae)nge|beteiligung|benachteiligung|teilhabe)|chancengerechtigkeit/iu,
  /lifelong learning|lebenslang\p{L}* lernen/iu,
];

/** What reports on education of a district measure; two of them tell as much as one term. */
const measured: readonly RegExp[] = [
  /ohne (?:schul|hauptschul)?abschluss|ohne berufsreife|schulabg(?:ä|ae)ng|abg(?:ä|ae)nge nach/iu,
  /landesdurchschnitt|landesschnitt|landesweite[nrs]? (?:durchschnitt|vergleich)|prozentpunkt/iu,
  /(?:betreuungs|(?:ü|ue)bergangs|versorgungs|bildungsbeteiligungs|abbruch|ganztags)quote|bildungsbeteiligung/iu,
  /(?:ü|ue)bertrittsquote|sch(?:ü|ue)lerzahl/iu,
  /(?:anteil|zahl) der (?:kinder|jugendlichen|sch(?:ü|ue)ler|abg(?:ä|ae)nge|eingeschulten|unter-dreij(?:ä|ae)hrigen)/iu,
];

/** What the neighbours say of themselves: a seminar, an advert, a statute. Each alternative counts once. */
const elsewhere: readonly RegExp[] = [
  /(?<!\p{L})ECTS(?!\p{L})|leistungspunkte|(?<!\p{L})SWS(?!\p{L})/u,
  /lehrveranstaltung|modulpr(?:ü|ue)fung|pr(?:ü|ue)fungsleistung|seminarplan|hausarbeit|wintersemester|sommersemester/iu,
  /\(?[mwd] ?\/ ?[mwd] ?\/ ?[mwdx]\)?|stellenausschreibung|wir suchen zum/iu,
  /entgeltgruppe|TV(?:ö|oe)D|bewerbungsfrist|bewerbungsunterlagen|schwerbehinderte menschen/iu,
  /§ \d+[a-z]? [^\n]{0,80}\n|\(\d\) [^\n]{20,400}\n\(\d\) /u,
  /tritt am tag nach|bekanntmachung in kraft|dieses gesetz|diese satzung|diese verordnung/iu,
];

/** How far the beginning of a document reaches, in UTF-16 code units. */
const beginning = 300;

/**
 * Whether a document is about what districts and towns do for education, and not merely about a school, a club or
 * a vacancy: it uses at least two of the field's own terms, or one of the most telling ones in a telling place. A
 * document that speaks like a seminar, an advert or a statute needs twice as many.
 */
export function isMunicipalEducation({ body, source }: Pick<PlainView, "body" | "source">): boolean {
  const words = `${source.title ?? ""}\n${body.map((block) => block.text).join("\n")}`;
  let needed = elsewhere.filter((pattern) => pattern.test(words)).length >= 2 ? 4 : 2;
  for (const pattern of telling) {
    const [first, second] = findAll(words, pattern);
    if (first) needed -= second || first.index < beginning ? 2 : 1;
    if (needed <= 0) return true;
  }
  for (const term of terms) if (term.test(words) && --needed <= 0) return true;
  return needed === 1 && measured.filter((pattern) => pattern.test(words)).length >= 2;
}
