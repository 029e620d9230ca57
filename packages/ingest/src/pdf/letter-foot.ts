import { type Line, textOf } from "./lines.js";
import type { PdfPage } from "./pdf-engine.js";

/** Share of the page height at the bottom in which the foot of a letter stands. */
const zone = 0.14;
/** Size of its type against that of the text, at most. */
const smaller = 0.9;
/** White space above it, in sizes of the text, at least: more than between paragraphs. */
const leastGap = 2;

/** What only the foot of letters gives: accounts and registers. */
const register =
  /(?<![\p{L}\p{N}])(?:IBAN|BIC|BLZ|USt-?\s?(?:Id|ID)|Umsatzsteuer-?ID|Steuer-?(?:Nr|nummer)|Bankverbindung|Gläubiger-ID|HRB|HRA)(?!\p{Ll})/u;
/** Parts of a line that signs hold apart: "Rathaus | Markt 1 | 12345 Musterstadt". */
const separator = /\s[|·•∙–—]\s/gu;
/** Where the sender can be reached. */
const reach =
  /(?<!\d)\d{5}\s+\p{Lu}|(?<![\p{L}\p{N}])(?:Tel|Fon|Fax|Telefon|Telefax)[.:\s]|[\w.+-]{1,64}@[\w-]{1,64}\.|(?<![\p{L}\p{N}])(?:www\.|https?:\/\/)/u;
/** A line that turns to the reader is no imprint, however small it is. */
const invitation =
  /(?<!\p{L})(?:Kontakt|Ansprech|Spende|Rückfrage|Fragen|Anmeld|Information|Infos|Quelle|Stand|Hinweis|Anlage|Redaktion|Herausgeber|V\.\s?i\.\s?S\.\s?d\.\s?P)|(?<!\p{L})(?:Frau|Herrn?)\s+\p{Lu}/u;
/** The end of a sentence, which addresses do not have. */
const sentence = /.{50}\p{Ll}{2}[.!?]$/u;

/**
 * The foot that a letter has on its only page: lines of smaller type, well below the text, that give accounts and
 * registers of the sender, or are addresses whose parts signs hold apart. None where one of the lines turns to the
 * reader, as contacts do, or is a sentence.
 */
export function findLetterFoot(
  lines: readonly Line[],
  { height }: Pick<PdfPage, "height">,
  bodySize: number,
): readonly Line[] {
  const isFoot = (line: Line): boolean =>
    line.top >= (1 - zone) * height && line.size <= smaller * bodySize && textOf(line).trim() !== "";
  const foot = lines.filter(isFoot);
  if (foot.length === 0) return [];
  const top = Math.min(...foot.map((line) => line.top));
  const above = lines.filter((line) => !isFoot(line));
  const text = Math.max(...above.map((line) => line.bottom));
  if (above.length === 0 || top - text < leastGap * bodySize) return [];
  const texts = foot.map(textOf);
  if (texts.some((line) => invitation.test(line) || sentence.test(line))) return [];
  const isAddress = (line: string): boolean => (line.match(separator)?.length ?? 0) >= 2 && reach.test(line);
  return texts.some((line) => register.test(line)) || texts.every(isAddress) ? foot : [];
}
