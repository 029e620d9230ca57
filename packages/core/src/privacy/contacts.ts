import { foldName } from "./name-tokens.js";

/** A place of a text that holds a personal contact. */
export interface ContactRange {
  readonly start: number;
  readonly end: number;
}

/** What mailboxes and lines of an office are called, by the beginnings of words. */
const officeWord =
  /(?<!\p{L})(?:info|kontakt|post|zentral|sekretar|office|mail|web|service|presse|verwalt|datenschutz|registratur|fax|tel|durchwahl|leitung|team|redaktion|anmeld|ausleih|empfang|hotline|vorzimmer|geschafts|fach|sach|abteil|referat|stabs|dezernat|land|stadt|kreis|gemeinde|region|kommun|regional|jugend|kita|familie|integration|projekt|programm|transfer|netz|monitor|koordin|bibliothek|museum|vhs|volkshoch|stiftung|verein|verband|institut|ministerium|agentur|initiative|forum)|amt|buro|bildung|schul|beratung|stelle|zentrum|management/u;

/** Whether words or the local part of an address are those of an office and not of a person. */
export function namesOffice(text: string): boolean {
  return officeWord.test(foldName(text));
}

/** Whether a short label may be a person's name: two to four capitalised words and nothing of an office. */
export function mayNamePerson(text: string): boolean {
  return (
    /^(?:\p{Lu}[\p{L}\p{M}.'’-]*\s+|(?:von|van|de|der|zu)\s+){1,4}\p{Lu}[\p{L}\p{M}'’-]+$/u.test(
      text.trim(),
    ) && !namesOffice(text)
  );
}

const mailPattern =
  /(?<![\p{L}\p{M}\p{N}._%+-])([\p{L}\p{M}\p{N}._%+-]{1,100})(?:@|\s?[([]\s?(?:at|ät)\s?[)\]]\s?)(?=[\p{L}\p{N}])/giu;
const numberPattern = /(?<![\d+])[+(]?\d(?:[\s()/.\u2013-]{0,3}\d){5,}/gu;

/** The number without country code and trunk zero. */
const national = (digits: string): string =>
  digits.replace(/^(?:\+?49|0049)?[()\s]*0*/u, "").replace(/\D/g, "");

/** Whether a number with its trunk zero or country code is a German mobile one. */
export const isMobile = (number: string): boolean =>
  /^(?:\(?0|\+49)/.test(number) && /^1[567]\d/.test(national(number));

/**
 * Local parts of mail addresses that name no office, mobile numbers, and the given numbers, however they are spaced.
 */
export function findContacts(text: string, numbers: ReadonlySet<string>): ContactRange[] {
  const ranges: ContactRange[] = [];
  const known = [...numbers].map(national);
  for (const { 1: local = "", index } of text.matchAll(mailPattern))
    if (!namesOffice(local)) ranges.push({ start: index, end: index + local.length });
  for (const { 0: number, index } of text.matchAll(numberPattern)) {
    const plain = national(number);
    if (isMobile(number) ? plain.length >= 9 : known.some((one) => plain.startsWith(one)))
      ranges.push({ start: index, end: index + number.length });
  }
  return ranges;
}
