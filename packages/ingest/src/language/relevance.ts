import type { PlainView } from "./mentions.js";

/** Words that hardly occur but where municipalities manage education; each alternative counts once. */
const terms: readonly RegExp[] = [
  /bildungsb(?:ü|ue)ro/iu,
  /bildungsmanag/iu,
  /bildungsmonitor|bildungsbericht/iu,
  /bildungslandschaft|bildungsregion|bildungskommune/iu,
  /bildungskonferenz|bildungsforum|bildungsbeirat|bildungsausschuss|bildungsgipfel/iu,
  /bildungs(?:koordin|netzwerk|leitbild|strategie|konzept|entwicklungsplan|planung|vernetzung)/iu,
  /(?:ü|ue)bergangsmanagement|schulentwicklungsplan|jugendhilfeplan|bildungsberatung/iu,
  /kommunale[nrs]? (?:bildung|koordinierung|pr(?:ä|ae)vention)|kommunal\p{L}* bildung/iu,
  /transferagentur|transferinitiative|reab(?!\p{L})|regionale entwicklungsagentur/iu,
  /lernen vor ort|bildung integriert|lernende region|bildungskette|pr(?:ä|ae)ventionskette/iu,
  /bildungskooperation|bildungsakteur|bildungspartner|bildungsverwaltung|bildungsdezern/iu,
  /bildungs- und teilhabe|neuzugewandert|schulerfolg sichern/iu,
  /dezern\p{L}* f(?:ü|ue)r (?:\p{L}+, )*bildung|amt f(?:ü|ue)r (?:\p{L}+, )*(?:schule|bildung)|fachbereich (?:schule|bildung)/iu,
  /municipal education|education (?:management|office|monitoring|landscape|conference|region)|lifelong learning/iu,
];

/** Of these one is enough, where it stands at the beginning or twice. */
const telling =
  /bildungsb(?:ü|ue)ro|kommunale[sn]? bildungsmanagement|bildungsmanagement|bildungskonferenz|bildungsregion|bildungslandschaft|schulentwicklungsplan|education (?:office|management)/giu;

/**
 * Whether a document is about what districts and towns do for education, and not merely about a school, a club or
 * a vacancy: it uses at least two of the field's own terms, or one of the most telling ones in a telling place.
 */
export function isMunicipalEducation({ body, source }: Pick<PlainView, "body" | "source">): boolean {
  const words = `${source.title ?? ""}\n${body.map((block) => block.text).join("\n")}`;
  let found = 0;
  for (const term of terms) if (term.test(words) && ++found >= 2) return true;
  const [first, second] = words.matchAll(telling);
  return second !== undefined || (first !== undefined && first.index < 300);
}
