import type { SectionKind } from "./sections.js";

const challenge =
  /(?<!\p{L})(?:vordringlich|problematisch|kritisch|schwierig|hinderlich|erschwerend|drängend)(?:st\p{L}*)?\s(?:gelten|gilt|sind|ist|bleib(?:t|en)|wirk(?:t|en)|erweis(?:t|en)|komm(?:t|en))(?!\p{L})|(?<!\p{L})(?:(?:fehlt|mangelt|hapert|krankt) es|es (?:fehlt|mangelt|hapert|krankt))(?!\p{L})|(?<!\p{L})fehl(?:t|en)(?: \p{Ll}+){0,4}\s*:$|(?<!\p{L})(?:Sorgen|Probleme|Schwierigkeiten|Kopfzerbrechen) (?:bereite|mach)(?:t|n|en)(?!\p{L})/u;
/** "Außerdem sind vorgesehen:", "Außerdem gibt es:", "Familien bieten wir an:" */
const measure =
  /(?:(?:sind|ist|wurden|wurde|werden) (?:\p{L}+ ){0,2}?(?:vorgesehen|geplant|vorgenommen|umgesetzt|realisiert|durchgeführt|angeboten|gestartet)|(?:geplant|vorgesehen) (?:sind|ist)|(?:im (?:Mittelpunkt|Zentrum|Fokus)) (?:stehen|standen|steht)|(?:stehen|standen) (?:\p{L}+ ){0,2}?im (?:Mittelpunkt|Zentrum|Fokus)|vorgenommen haben(?: \p{L}+){0,3}|haben (?:\p{L}+ ){1,5}?vorgenommen|(?:außerdem|daneben|zudem|darüber hinaus|weiterhin|ferner) (?:gibt|gab) es|(?:bietet|bieten) (?:\p{L}+ ){1,6}?an|(?:bieten|organisieren|koordinieren|betreiben) wir(?: \p{L}+){0,3})\s*:?\s*$/iu;
/** "Bis 2027 wollen wir:", "Die Partner verpflichten sich," */
const goal =
  /(?:(?<!\p{L})(?:wollen|möchten)(?: \p{L}+){0,3}|(?<!\p{L})(?:verpflichte(?:n|t|te|ten) sich|(?:nimmt|nehmen|nahmen) sich)(?: \p{L}+){0,6}|(?<!\p{L})(?:haben|hat) sich (?:\p{L}+ ){0,6}?verpflichtet)\s*[:,]\s*$/u;
/** "Die Fragen werden in sechs Arbeitskreisen bearbeitet:" */
const field =
  /(?<!\p{L})(?:werden|wird)(?: \p{L}+){0,6}? (?:beleuchtet|bearbeitet|behandelt|in den Blick genommen|vertieft)\s*:\s*$/u;
const result =
  /(?<!\p{L})(?:(?:erreicht|geschafft|bewirkt|gelungen|entstanden)(?: \p{L}+){0,2}? (?:haben|hat|wurden?|ist|sind)|(?:haben|hat|wurden?|konnten?|ist|sind)(?: \p{L}+){0,6}? (?:erreicht|geschafft|bewirkt|gelungen|entstanden)(?: werden)?)\s*:\s*$/u;

/**
 * What a sentence that ends with a colon or a comma announces by its verb, without a noun that names it. Each pattern
 * is tried on the last sentence alone.
 */
export function announcedByVerb(sentence: string): SectionKind | undefined {
  if (measure.test(sentence)) return "measure";
  if (!/[:,]\s*$/u.test(sentence)) return undefined;
  if (challenge.test(sentence)) return "challenge";
  if (goal.test(sentence)) return "goal";
  if (field.test(sentence)) return "actionField";
  return result.test(sentence) ? "result" : undefined;
}
