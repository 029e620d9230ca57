import type { Block } from "../blocks.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import { type Affiliation, phraseEnd, readAffiliation } from "./affiliation.js";
import { lineStartBefore, startsLine } from "./lines.js";
import { personRoleLengthAt } from "./roles.js";
import { groupAround, singular } from "./shared-role.js";

/** ", die als Leiterin am Landratsamt …" */
const relative = /^,\s(?:die|der)\s(?:(?:heute|dort|derzeit|seitdem|seither|seit\s\S+)\s)?als\s(?=\p{L})/u;
/** " ihre Arbeit als Koordinatorinnen …" */
const begun =
  /^\s(?:(?!und\s|sowie\s)\p{Ll}+\s){0,3}(?:ihre[nr]?|seine[nr]?)\s(?:neue[nr]?\s)?(?:Arbeit|Tätigkeit|Stelle|Dienst|Amt|Aufgabe|Funktion)\s(?:als|der|des)\s(?=\p{L})/u;
const aside =
  /(?<!\s(?:für|um|über|an|auf))\s(?:(?:die|das|den)(?=\s)|unter anderem|u\. ?a\.|vor allem|insbesondere|auch|zugleich)(?!\p{L})/u;

/** "verstärkt Anna Meier als Koordinatorin das Team" */
function directly(after: string): RegExpExecArray | null {
  const lead = /^\sals\s(?!Vertreter)(?=\p{L})/u.exec(after);
  return lead && personRoleLengthAt(after.slice(lead[0].length)) > 0 ? lead : null;
}

/** What somebody works as, in the clause that goes on behind the name: a function of one or, in the plural, of several. */
export function readAsRole(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const group = groupAround(view, block, whole);
  const { end: last } = group.at(-1) ?? whole;
  const after = view.slice(last, Math.min(block.end, last + 90));
  const lead = begun.exec(after) ?? (group.length > 1 ? null : (relative.exec(after) ?? directly(after)));
  if (!lead) return undefined;
  const start = last + lead[0].length;
  const limit = view.slice(start, phraseEnd(view, start, block.end, false)).search(aside);
  const end = limit < 0 ? phraseEnd(view, start, block.end, false) : start + limit;
  const words = /^\p{Lu}[\p{L}*:_/-]+/u.exec(view.slice(start, end))?.[0];
  const one = group.length > 1 && words !== undefined ? singular(words) : undefined;
  const read = readAffiliation(view, { start, end }, false);
  if (one === undefined || words === undefined || !read.role?.text.startsWith(words))
    return read.role && group.length < 2 ? read : undefined;
  return { ...read, role: { ...read.role, text: one + read.role.text.slice(words.length) } };
}

const leadLine =
  /^(?:(?:Die|Unsere|Ihre) )?(?<role>\p{Lu}\p{L}*(?:[*:_/-]+\p{L}+)*)(?<rest>(?: \p{L}[\p{L}-]*){0,6})\s*:$/u;

/** "Bildungskoordinatorinnen für Zugewanderte:" over lines that begin with a name each. */
export function readRoleAbove(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  if (!startsLine(view, block, whole)) return undefined;
  const inBlock = lineStartBefore(view, block, whole.start) > block.start;
  const above = inBlock ? block : (block.list?.leadIn ?? view.blocks[block.index - 1]);
  if (!above || above.layer !== block.layer || above.cell) return undefined;
  const line = above.text.split("\n", 1)[0]!.trimEnd();
  const { role, rest = "" } = leadLine.exec(line)?.groups ?? {};
  const text = role === undefined || line.length > 80 ? undefined : singular(role);
  if (role === undefined || text === undefined) return undefined;
  const start = above.start + line.indexOf(role);
  return { role: { start, end: start + role.length + rest.length, text: text + rest } };
}
