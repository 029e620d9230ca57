import type { Block } from "../../language/blocks.js";
import type { ProgrammeMention } from "../../language/programmes.js";
import type { View } from "../../language/view.js";
import { type Period, periodOf } from "./whole-period.js";

/** The bracket right behind a name. */
const bracket = /^["“”«’!.]{0,3}s? ?\((?<inside>[^()\n]{4,160})\)?/u;
/** All that may stand before a date in its part of the bracket. */
const label =
  /^\s*(?:(?:\p{L}*(?:[Ll]aufzeit|[Zz]eitraum|[Dd]auer|[Pp]hase|[Ff]örderung|[Pp]eriode?|[Bb]eginn|[Ss]tart|[Ee]nde|[Bb]ewilligung)|[Gg]efördert|gelaufen|läuft|lief|beendet|ausgelaufen|[Ii]n den Jahren|im|zum|zunächst|funded|running)\s?:?\s)*$/u;
const begins = /(?:[Bb]eginn|[Ss]tart|seit|ab|since|from):? $/u;
const ends = /(?:[Ee]nde|beendet|ausgelaufen|bis|until)(?: (?:im|zum))?:? $/u;

/**
 * „X“ (Förderkennzeichen 01AB1234; Laufzeit 2017 bis 2022): the part of the bracket right behind a name that is nothing
 * but a date and its label.
 */
export function findInBrackets(view: View, block: Block, mention: ProgrammeMention): Period | undefined {
  const after = view.slice(mention.end, Math.min(block.end, mention.end + 170));
  const match = bracket.exec(after);
  if (!match) return undefined;
  const end = mention.end + match[0].length;
  const start = end - match.groups!.inside!.length - (match[0].endsWith(")") ? 1 : 0);
  const parts = view.within(view.mentions.dates, { start, end }).flatMap((date): Period[] => {
    const before = view.slice(start, date.start);
    const part = before.slice(Math.max(before.lastIndexOf(","), before.lastIndexOf(";")) + 1);
    if (!label.test(part.replace(/(?:seit|ab|bis|von|vom|since|until|from) $/u, ""))) return [];
    if (!/^\s*(?:[,;)]|$|gefördert|bewilligt|funded)/u.test(view.slice(date.end, end))) return [];
    if (date.edtf.includes("/")) return [periodOf(date)!];
    const edtf = begins.test(part) ? `${date.edtf}/..` : ends.test(part) ? `../${date.edtf}` : undefined;
    const period = periodOf(date, edtf);
    return period ? [period] : [];
  });
  return parts.find(({ edtf }) => edtf.includes("/")) ?? parts[0];
}
