import type { Span } from "../../tree/nodes.js";

/** Names of numbers that are no telephone numbers, at the end of the words in front. */
const otherLabel =
  /(?<!\p{L})(?:az|aktenzeichen|geschäftszeichen|gz|nr|nummer|no|isbn(?:-1[03])?|issn|iban|bic|konto(?:nummer|-?nr)?|kto|blz|bankleitzahl|steuer(?:nummer|-?nr)|st\.?-?nr|ust-?id(?:nr)?|umsatzsteuer-?id|hrb|hra|vr|förderkennzeichen|fkz|kennziffer|kennzeichen|kenn-?nr|drucksache|drs|vorlage|beschluss|ags|ars|schlüssel|gemeindeschlüssel|artikel(?:nummer|-?nr)?|art\.-?nr|id|ident-?nr|kassenzeichen|registernummer|kunden-?(?:nummer|nr)|gläubiger-?id|version|doi|ausgabe|heft|band|bd|seite|s|§|absatz|abs|schulnummer|schul-?nr|dienststellen-?(?:nummer|schlüssel)|meeting-?id|kenncode|passcode|code|pin|tan|los|position|pos|lfd|plz|postleitzahl|raum|zimmer|haus|geb|postfach|zahl|stand|version|rev|din|iso|en)\s*(?:[-.]?\s?nr)?[.:#]*\s*\(?$/iu;

/**
 * Whether the digits that begin at `group` belong to a date, a time, a decimal, a file number or the like.
 *
 * `announced`: whether a label or a plus in front says that it is a telephone number.
 */
export function isOtherNumber(text: string, group: Span, from: number, announced: boolean): boolean {
  const before = text.slice(Math.max(from, group.start - 30), group.start);
  const after = text.slice(group.end, group.end + 12);
  // inside a word, a path, a longer number or a decimal: "01JL1234", "BV/0123", "7,05"
  if (
    /[\p{L}\p{N}@#_§&=]$|[\p{L}\p{N}][-./,:]$|[\p{N}]\s?[-–/]\s?$|[\p{N}][ \u00a0]$|§\s?$/u.test(before) &&
    !(announced && /[.:/-]$/u.test(before))
  )
    return true;
  if (/^\p{L}/u.test(after)) return true;
  const digits = text.slice(group.start, group.end);
  // 01.09.2024, 08.00 Uhr, 0.5, 0,75, 0-306-40615-2, 08:30
  if (digits.length <= 2 && text[group.start - 1] !== "+" && /^\s?[.,:]\d|^\.\s?\d|^[-–/]\d/u.test(after))
    return true;
  if (/^[.,:]\s?$/u.test(after) && digits.length <= 2) return true;
  if (/^[,:]\d/u.test(after)) return true;
  if (/^(?:\s?[-–/]\s?)(?:19|20)\d\d[-/.]\d/u.test(after)) return true;
  return !announced && otherLabel.test(before);
}
