import type { SectionKind } from "./sections.js";

const challenge =
  /(?<!\p{L})(?:vordringlich|problematisch|kritisch|schwierig|hinderlich|erschwerend|drängend)(?:st\p{L}*)?\s(?:gelten|gilt|sind|ist|bleib(?:t|en)|wirk(?:t|en)|erweis(?:t|en)|komm(?:t|en))(?!\p{L})|(?<!\p{L})(?:(?:fehlt|mangelt|hapert|krankt) es|es (?:fehlt|mangelt|hapert|krankt))(?!\p{L})|(?<!\p{L})fehl(?:t|en)(?: \p{Ll}+){0,4}\s*:$|(?<!\p{L})(?:Sorgen|Probleme|Schwierigkeiten|Kopfzerbrechen) (?:bereite|mach)(?:t|n|en)(?!\p{L})|(?<!\p{L})(?:(?:bemängel|kritisier|beklag|monier|beanstand|vermiss)(?:e?t|e?n|e?te|e?ten)|[Kk]ritisch (?:sehen|bewerten|beurteilen|sahen|sieht|bewertet|gesehen))(?: [\p{L}-]+){0,6}\s*:$/u;
/** "Außerdem sind vorgesehen:", "Außerdem gibt es:", "Familien bieten wir an:" */
const measure =
  /(?:(?:sind|ist|wurden|wurde|werden) (?:\p{L}+ ){0,2}?(?:vorgesehen|geplant|vorgenommen|umgesetzt|realisiert|durchgeführt|angeboten|gestartet)|(?:wurden|wurde|werden|haben|hat) (?:\p{L}+ ){0,4}?(?:verabredet|ergriffen|eingeleitet|aufgelegt|angestoßen|eingeführt|veranlasst|unternommen)|(?:geplant|vorgesehen) (?:sind|ist)|(?<!\p{L})erfolgt?en(?: (?:insbesondere|unter anderem|vor allem|bisher|bislang|zunächst|bereits|folgende \p{L}+))?|beauftragt(?: \p{L}+){0,4},?|(?:im (?:Mittelpunkt|Zentrum|Fokus)) (?:stehen|standen|steht)|(?:stehen|standen) (?:\p{L}+ ){0,2}?im (?:Mittelpunkt|Zentrum|Fokus)|vorgenommen haben(?: \p{L}+){0,3}|haben (?:\p{L}+ ){1,5}?vorgenommen|(?:außerdem|daneben|zudem|darüber hinaus|weiterhin|ferner) (?:gibt|gab) es|(?:bietet|bieten) (?:\p{L}+ ){1,6}?an|(?:bieten|organisieren|koordinieren|betreiben) wir(?: \p{L}+){0,3}|(?<=(?:^|[.!?]\s))wir)\s*:?\s*$/iu;
/** "Vorgesehen sind zunächst:", "Das Amt schlägt dem Beirat vor:", "Die Stadt setzt gemeinsam um:" */
const undertaken =
  /(?<!\p{L})(?:(?:[Gg]eplant|[Vv]orgesehen|[Vv]orgeschlagen|[Aa]ngedacht|[Vv]ereinbart|[Vv]erabredet|[Ii]n (?:Planung|Vorbereitung|Umsetzung)) (?:sind|ist|wurden?|werden|wird)(?: \p{L}+){0,4}|(?:schlägt|schlagen|schlug|schlugen)(?: [\p{L}-]+){1,8} vor|(?:bringt|bringen|brachten?)(?: [\p{L}-]+){1,8} auf den Weg(?: [\p{L}.]+){0,4}|(?:setzt|setzen|setzten?)(?: [\p{L}-]+){1,6} um|(?:[Uu]mgesetzt|[Dd]urchgeführt) (?:werden|wird)(?: \p{L}+){0,4}|(?:plant|planen)(?: [\p{L}-]+){1,7}|[Hh]inzu kommen(?: \p{L}+){0,2}|(?:plans|is planning|proposes|are planned|is planned)(?: [\p{L}-]+){0,4})\s*:\s*$/u;
/** "Bis 2027 wollen wir:", "Gemeinsam wollen die Partner", "Die Partner verpflichten sich," */
const goal =
  /(?:(?<!\p{L})(?:wollen|möchten)(?: \p{L}+){0,3}|(?<!\p{L})(?:will|möchte|soll|sollen)(?: [\p{L}-]+){1,6}|(?<!\p{L})(?:verpflichte(?:n|t|te|ten) sich|(?:nimmt|nehmen|nahmen) sich)(?: \p{L}+){0,6}|(?<!\p{L})(?:haben|hat) sich (?:\p{L}+ ){0,6}?verpflichtet)\s*[:,]\s*$/u;
/** "In den nächsten Jahren sollen erreicht werden:", "Bis 2031 möchte der Kreis gemeinsam mit den Städten erreichen:" */
const intended =
  /(?<!\p{L})(?:soll(?:en|te|ten)?|will|wollen|möchten?|müssen|muss|gilt)(?: [\p{L}\p{N}.,-]+){0,20}? (?:werden|\p{Ll}{3,}(?:en|ern|eln))\s*:\s*$|(?<!\p{L})(?:können|kann)(?: [\p{L}\p{N}.,-]+){0,20}? (?:umgesetzt|erreicht|verwirklicht|realisiert|erzielt|verbessert|gestärkt|geschaffen) werden\s*:\s*$/u;
/** "Ab 2031 sollen folgende Schwerpunkte bearbeitet werden:" */
const fieldsToCome =
  /(?<!\p{L})(?<!(?:in|bei|zu|mit|aus|auf)\s)(?:folgende[nr]?|diese|zwei|drei|vier|fünf|sechs)\s(?:\p{Ll}+\s){0,2}\p{L}*(?:[Ss]chwerpunkte|[Tt]hemen|[Ff]elder|[Bb]ereiche)n?(?!\p{L})/u;
const goesOn = /(?<!\p{L})(?:will|wollen|möchten?|soll|sollen)(?: \p{Ll}+)?(?: \p{Lu}[\p{L}-]+){1,3}$/u;
/** "Die Fragen werden in sechs Arbeitskreisen bearbeitet:", "Derzeit im Vordergrund:" */
const field =
  /^(?:(?:Aktuell|Derzeit|Zurzeit|Momentan|Besonders|Vor allem|Dabei|Dieses Jahr|\d{4})\s)?im (?:Vordergrund|Fokus|Blick(?:punkt|feld)?|Mittelpunkt|Zentrum)\s*:\s*$|(?<!\p{L})(?:im Vordergrund steh(?:t|en)(?: \p{L}+){0,6}|steh(?:t|en)(?: \p{L}+){0,6} im Vordergrund)\s*:\s*$|(?<!\p{L})(?:werden|wird)(?: \p{L}+){0,6}? (?:beleuchtet|bearbeitet|behandelt|in den Blick genommen|vertieft)\s*:\s*$/iu;
/** "We are active in the following fields:" */
const englishFields =
  /(?<!\p{L})(?:following|these|two|three|four|five|six) (?:\p{Ll}+ ){0,2}(?:areas|fields|themes|topics|priorities|pillars|fields of action)\s*:\s*$/u;
const result =
  /(?<!\p{L})(?:(?:erreicht|geschafft|bewirkt|gelungen|entstanden)(?: \p{L}+){0,2}? (?:haben|hat|wurden?|ist|sind)|(?:haben|hat|wurden?|konnten?|ist|sind)(?: \p{L}+){0,6}? (?:erreicht|geschafft|bewirkt|gelungen|entstanden)(?: werden)?)\s*:\s*$/u;

/**
 * What a sentence that ends with a colon or a comma announces by its verb, without a noun that names it. Each pattern
 * is tried on the last sentence alone.
 */
export function announcedByVerb(sentence: string): SectionKind | undefined {
  if (intended.test(sentence)) return fieldsToCome.test(sentence) ? "actionField" : "goal";
  if (measure.test(sentence) || undertaken.test(sentence)) return "measure";
  // the list goes on with the sentence: "Dabei will die Stadt"
  if (goesOn.test(sentence)) return "goal";
  if (!/[:,]\s*$/u.test(sentence)) return undefined;
  if (englishFields.test(sentence)) return "actionField";
  if (challenge.test(sentence)) return "challenge";
  if (goal.test(sentence)) return "goal";
  if (field.test(sentence)) return "actionField";
  return result.test(sentence) ? "result" : undefined;
}
