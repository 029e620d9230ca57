import type { PhoneReading } from "./phones.js";

/** A number that the text gives by its last digits only; offsets count in the block. */
export interface Extension {
  readonly start: number;
  readonly end: number;
  /** The whole number, as it would be written. */
  readonly number: string;
  readonly fax: boolean;
}

/**
 * "/-3141", ", -41", "oder 12346", "Fax: -3150", "Durchwahl 31", in the words right after a number. Digits with a zero
 * in front that others follow are the area code of a whole number: "Fax: 0731. 90163".
 */
const further =
  /^(?<between>(?:[ \u00a0]\(\p{L}[\p{L} .-]{1,30}\))?[ \u00a0\n]?(?:,|\/|;|\||–|und|oder|bzw\.|sowie|or|and)?[ \u00a0\n]?)(?<label>(?:(?:tele)?fax|durchwahl|dw|app(?:arat)?|hausapparat|extension|ext)[.:]*[ \u00a0]?)?(?<dash>[-–‐‑][ \u00a0]?)?(?<digits>(?!0\d+ ?[-/.()][ \u00a0]?\d)\d{1,8})(?![\p{L}\p{N}]|[.,:/-]\d|[ \u00a0]?\d)/iu;

/**
 * The extensions that follow a number: they stand for its last group of digits. Without a label or a dash only
 * those as long as the group that they replace ("0345 12345 oder 12346").
 */
export function extensionsAfter(text: string, base: PhoneReading): Extension[] {
  const found: Extension[] = [];
  const last = base.groups.at(-1)!;
  const stem = text.slice(base.start, last.start);
  // "Durchwahl 31" completes only a number that ends in an extension of its own: "463-0"
  const open = /[-–‐‑] ?$/u.test(stem);
  let at = base.end;
  for (;;) {
    const { between = "", label, dash, digits = "" } = further.exec(text.slice(at, at + 40))?.groups ?? {};
    if (digits === "") return found;
    const alternative = /[,/;|]|und|oder|bzw|sowie|or|and/u.test(between);
    const dashed = dash !== undefined && open;
    const sameLength =
      alternative &&
      !label &&
      dash === undefined &&
      digits.length === last.digits.length &&
      digits.length >= 4 &&
      base.groups.length > 1 &&
      !digits.startsWith("0") &&
      !isYear(digits);
    const replaced =
      label !== undefined &&
      dash !== undefined &&
      base.groups.length > 1 &&
      digits.length === last.digits.length;
    if (
      !replaced &&
      !(dashed && (alternative || label !== undefined)) &&
      !(label !== undefined && open) &&
      !sameLength
    )
      return found;
    const length = between.length + (label?.length ?? 0) + (dash?.length ?? 0) + digits.length;
    const end = at + length;
    found.push({ start: end - digits.length, end, number: stem + digits, fax: /fax/iu.test(label ?? "") });
    at = end;
  }
}

function isYear(digits: string): boolean {
  return /^(?:19|20)\d\d$/u.test(digits);
}
