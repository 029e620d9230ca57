import { parsePhoneNumberFromString } from "libphonenumber-js/max";
import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import type { PhoneMention } from "../contacts.js";
import { matchesOf } from "../find-all.js";
import type { PlainView } from "../mentions.js";
import { extensionsAfter } from "./extensions.js";
import { isOtherNumber } from "./other-numbers.js";

/** A run of digits; offsets count in the block. */
export interface DigitGroup extends Span {
  readonly digits: string;
}

/** A number as far as it was read; offsets count in the block. */
export interface PhoneReading extends Span {
  readonly value: string;
  readonly type: "phone" | "mobile";
  readonly groups: readonly DigitGroup[];
}

/** What may stand between two groups of digits of one number, with single plain spaces. */
const joint = /^(?: ?[-–‐‑/.] ?| {1,2}| ?\) ?[-–/]? ?| ?\( ?|\/ ?\(|-\()$/u;
const phoneLabel =
  /(?<!\p{L})(?:tel(?:efon|eph?one)?(?:nummer|isch|\.?-?nr)?|fon|phone|call|fax(?:nummer|-?nr)?|telefax|mobil(?:telefon|nummer|e)?|handy|ruf(?:nummer)?|hotline|durchwahl|zentrale|vermittlung|bürgertelefon|servicenummer|servicetelefon|sekretariat|erreichbar unter|unter der nummer|unter|t|f|m|p)(?:\s*\/\s*fax)?(?:\s*[.:)|]+)?\s*(?:\(?\+?\s?|-\s?)?$|[☎✆📞📠🖷]\ufe0f?\s*$/iu;
const faxLabel =
  /(?<!\p{L})(?:(?:tele)?fax(?:nummer)?(?:[-. ]?nr)?|f)(?:\s*[.:)|]+)?\s*(?:\(?\+?\s?|-\s?)?$|[📠🖷]\ufe0f?\s*$/iu;
const sharedFaxLabel =
  /(?:tel(?:efon)?|fon|phone)\.?\s*(?:\/|\+|und|u\.|&)\s*(?:tele)?fax(?:\s*[.:)|]+)?\s*$/iu;
const mobileLabel = /(?<!\p{L})(?:mobil(?:telefon|e)?|handy)\p{L}*(?:\s*[.:)|]+)?\s*\(?\+?\s?$/iu;
/** E.164: fifteen digits with the country code; a German number as dialled has a leading zero more. */
const mostDigits = 17;

/** Finds telephone and fax numbers. `others`: spans that are something else, such as dates and postal codes. */
export function findPhones(view: PlainView, others: readonly Span[]): PhoneMention[] {
  const taken = [...others].sort((a, b) => a.start - b.start);
  /** The last number in each column of a table. */
  const columns = new Map<string, NumberInBlock>();
  return view.body.flatMap((block) => {
    const column = block.cell ? `${block.cell.table} ${block.cell.column}` : "";
    const above = columns.get(column);
    if (above && bareExtension.test(block.text)) return completeBelow(above, block);
    if (!/\d{3}/u.test(block.text) && !/\d \d/u.test(block.text)) return [];
    const { phones, main } = findInBlock(block, taken, view);
    if (main && column) columns.set(column, { block, reading: main });
    return phones;
  });
}

interface NumberInBlock {
  readonly block: Block;
  readonly reading: PhoneReading;
}

/** A cell that is nothing but an extension: "-4012" below "03871 722-4001". */
const bareExtension = /^[-–‐‑] ?\d{1,6}$/u;

function completeBelow({ block, reading }: NumberInBlock, cell: Block): PhoneMention[] {
  const above = block.text.slice(0, reading.end);
  const [extension] = extensionsAfter(`${above}, ${cell.text}`, reading);
  const value = extension && parse(extension.number)?.value;
  if (value === undefined) return [];
  return [
    {
      ...mention(
        cell,
        { start: cell.text.search(/\d/u), end: cell.text.length, value },
        typeOf(headingOf(cell), reading.type),
      ),
      base: { start: block.start + reading.start, end: block.start + reading.end },
    },
  ];
}

function findInBlock(
  block: Block,
  taken: readonly Span[],
  view: PlainView,
): { readonly phones: PhoneMention[]; readonly main: PhoneReading | undefined } {
  const { text } = block;
  const groups = digitGroups(
    text,
    view
      .within(taken, block)
      .map((span) => ({ start: span.start - block.start, end: span.end - block.start })),
  );
  const phones: PhoneMention[] = [];
  const heading = headingOf(block);
  let lastEnd = 0;
  let main: PhoneReading | undefined;
  for (let i = 0; i < groups.length; ) {
    const reading = read(text, groups, i, lastEnd, heading);
    if (!reading) {
      i++;
      continue;
    }
    const label = labelBefore(text, reading.start, lastEnd) || heading;
    phones.push(mention(block, reading, typeOf(label, reading.type)));
    lastEnd = reading.end;
    main = reading;
    for (const extension of extensionsAfter(text, reading)) {
      // "Tel./Fax: … / -12": the second of two is the fax
      const type = extension.fax || sharedFaxLabel.test(label) ? "fax" : typeOf(label, reading.type);
      const value = parse(extension.number)?.value;
      if (value === undefined) continue;
      phones.push({
        ...mention(block, { ...extension, value }, type),
        base: { start: block.start + main.start, end: block.start + main.end },
      });
      lastEnd = extension.end;
    }
    while (i < groups.length && groups[i]!.start < lastEnd) i++;
  }
  return { phones, main };
}

function mention(
  block: Block,
  { start, end, value }: { start: number; end: number; value: string },
  type: "phone" | "fax" | "mobile",
): PhoneMention {
  return { start: block.start + start, end: block.start + end, value: { value, type } };
}

/** The runs of digits that belong to nothing else. A taken span leaves a gap that no number reaches over. */
function digitGroups(text: string, taken: readonly Span[]): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let next = 0;
  for (const { index, 0: digits } of matchesOf(text, /\d+/gu)) {
    while (next < taken.length && taken[next]!.end <= index) next++;
    const other = taken[next];
    if (other && other.start < index + digits.length) continue;
    groups.push({ start: index, end: index + digits.length, digits });
  }
  return groups;
}

/** The number that begins with group `first`: the longest one that is valid. */
function read(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
  from: number,
  heading: string,
): PhoneReading | undefined {
  const start = groups[first]!;
  const international = /(?:\+\s?|\(\+)$/u.test(text.slice(Math.max(from, start.start - 3), start.start));
  if (!international && !start.digits.startsWith("0")) return undefined;
  const label = labelBefore(text, start.start, from);
  const hasLabel = phoneLabel.test(label) || phoneLabel.test(heading);
  if (isOtherNumber(text, start, from, hasLabel || international)) return undefined;

  const run: DigitGroup[] = [start];
  let digits = start.digits.length;
  let slashes = 0;
  for (let i = first + 1; i < groups.length && digits < mostDigits; i++) {
    const group = groups[i]!;
    const gap = text.slice(run.at(-1)!.end, group.start).replace(/[\u00a0\u2009\u202f]/gu, " ");
    if (gap.length > 4 || !joint.test(gap)) break;
    if (gap.includes("/")) {
      // one slash, after the area code
      if (++slashes > 1 || digits > (international ? 9 : 6)) break;
    }
    // the next number begins
    const complete = digits >= (/^01[5-7]/u.test(start.digits) ? 8 : 7);
    const begins =
      /^0\d\d/u.test(group.digits) && (group.digits.length >= 7 || isJoined(text, group, groups[i + 1]));
    if (complete && begins && !gap.includes("-") && !gap.includes(")")) break;
    run.push(group);
    digits += group.digits.length;
  }
  for (let count = run.length; count > 0; count--) {
    const used = run.slice(0, count);
    const end = used.at(-1)!.end;
    if (
      /[\p{L}\d%€]/u.test(text[end] ?? "") ||
      /^\s?(?:%|€|Euro|Uhr|Prozent)(?!\p{L})/u.test(text.slice(end, end + 9))
    )
      continue;
    const begin = startOf(text, start.start, international, text.slice(start.start, end));
    const written = text.slice(begin, end);
    const parsed = parse(written);
    if (!parsed || !isPlausible(written, used, parsed.nationalLength, international, hasLabel)) continue;
    return { start: begin, end, value: parsed.value, type: parsed.type, groups: used };
  }
  return undefined;
}

/** Whether the next digits may belong to the same number: an area code stands before others. */
function isJoined(text: string, group: DigitGroup, next: DigitGroup | undefined): boolean {
  return next !== undefined && next.start - group.end <= 4 && joint.test(text.slice(group.end, next.start));
}

/** Takes in the plus and the bracket in front of the first digits. */
function startOf(text: string, first: number, international: boolean, rest: string): number {
  let start = first;
  if (international) start = text.lastIndexOf("+", first);
  if (text[start - 1] === "(" && rest.includes(")") && !/^[^)]*\(/u.test(rest)) start--;
  return start;
}

function parse(
  written: string,
): { value: string; type: "phone" | "mobile"; nationalLength: number } | undefined {
  const number = parsePhoneNumberFromString(
    written
      .replace(/[‐‑–]/gu, "-")
      .replace(/[\u00a0\u2009\u202f]/gu, " ")
      .replace(/^\+\s/u, "+"),
    "DE",
  );
  if (!number?.isValid()) return undefined;
  return {
    value: number.number,
    type: number.getType() === "MOBILE" ? "mobile" : "phone",
    nationalLength: number.nationalNumber.length,
  };
}

/** Guards for what is valid by its digits, but not written as people write numbers. */
function isPlausible(
  written: string,
  groups: readonly DigitGroup[],
  nationalLength: number,
  international: boolean,
  hasLabel: boolean,
): boolean {
  if (nationalLength > 12 || nationalLength < (hasLabel ? 5 : 7)) return false;
  if (international) return true;
  if (written.startsWith("00") && !/^00\s?[1-9]/u.test(written)) return false;
  if (groups.length === 1) return hasLabel;
  // the area code has three digits at least before a mark other than a space
  const area = /^\(?[\d ]*\d/u.exec(written)![0].replace(/\D/gu, "").length;
  if (area < 3) return false;
  // "04916 - 04924", "05 06 07": a list of codes
  if (!hasLabel && /^0\d/u.test(groups[1]!.digits)) return false;
  // "045/2019", "0123-2019": a file with its year
  if (!hasLabel && /^\d{2,4}\s?[-/]\s?(?:19|20)\d\d(?!\d)/u.test(written)) return false;
  return hasLabel || !/^0\d{1,3}(?: \d{1,2}){1,2}$/u.test(written);
}

/** The words in the same line before an offset, back to the last number. */
function labelBefore(text: string, at: number, from: number): string {
  const words = text.slice(Math.max(from, at - 60), at);
  const line = words.slice(words.lastIndexOf("\n") + 1);
  // "Fax" as a line of its own above the number
  return line.trim() === ""
    ? (/(?:^|\n)(?<above>\p{L}[\p{L}. -]{0,18}:?)\s*\n\s*$/u.exec(words)?.groups?.above ?? line)
    : line;
}

/** The label that stands outside the block: that of its row, then that of its column, which is the nearer one. */
function headingOf(block: Block): string {
  const labels = [block.cell?.rowLabel, block.cell?.columnLabel].map((label) => label?.text ?? "");
  return labels
    .filter((words) => words.length <= 60)
    .join(" ")
    .trim();
}

function typeOf(label: string, type: "phone" | "mobile"): "phone" | "fax" | "mobile" {
  if (faxLabel.test(label) && !sharedFaxLabel.test(label)) return "fax";
  return mobileLabel.test(label) ? "mobile" : type;
}
