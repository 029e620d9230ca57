/** Nouns, or ends and beginnings of them, that name a field of work in an administration. */
const field =
  /(?:bildung|management|monitoring|koordin|beratung|planung|förder|arbeit(?!s?amt)|wesen(?!\p{L})|verwaltung|übergang|übergäng|integration|inklusion|schul|kita|jugend|kultur|sport|sozial|statistik|digital|assistenz|sekretariat|leitung|vorsitz|entwicklung|finanz|controlling|wissenstransfer|kommunikation|veranstaltung|netzwerk|monitor|projekt|programm|redaktion|datenanalyse|fachkräfte|berufs|education|coordination|communication|support|planning)/iu;

/** Whether words name a field of work: "Bildungsmonitoring", "die Arbeit der Netzwerke". */
export function namesField(words: string): boolean {
  return field.test(words);
}
