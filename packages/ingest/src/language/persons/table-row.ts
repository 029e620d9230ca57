import type { Block } from "../blocks.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import { type Affiliation, type Part, phraseEnd, readAffiliation } from "./affiliation.js";
import { rowOf } from "./lines.js";
import { nominative } from "./nominative.js";
import { personLabel, roleLengthAt } from "./roles.js";

/** Another cell of the row: under a heading such as "Funktion" or "Einrichtung", or by what it says. */
export function readTableRow(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const { cell } = block;
  if (!cell || cell.header) return undefined;
  let role: Part | undefined;
  let organisation: Part | undefined;
  for (const other of rowOf(view, block)) {
    if (other === block || view.within(view.mentions.persons, other).length) continue;
    const above = other.cell?.columnLabel?.text ?? "";
    const end = phraseEnd(view, other.start, other.end, true);
    if (end <= other.start) continue;
    if (
      /funktion|aufgabe|bereich|zuständig|position|rolle|tätigkeit|gebiet|thema|role|function|responsib/iu.test(
        above,
      )
    ) {
      const read = readAffiliation(view, { start: other.start, end }, true);
      role ??= read.role ?? read.organisation;
      if (read.role) organisation ??= read.organisation;
    } else if (
      /einrichtung|institution|organisation|organization|behörde|träger|dienststelle|amt|kommune|office/iu.test(
        above,
      ) &&
      other.text.length < 120
    ) {
      organisation ??= {
        start: other.start,
        end,
        text: nominative(view.text.slice(other.start, end).replace(/\s+/gu, " ")),
      };
    } else if (above === "" && other.start > block.start) {
      // a row without headings: "Anna Meier | Bildungsmonitoring | Stadt X"
      const read = readAffiliation(view, { start: other.start, end }, true);
      if (!role) role = read.role;
      organisation ??= read.organisation;
    } else if (
      !role &&
      roleLengthAt(other.text) > 0 &&
      personLabel(other.text) !== "plain" &&
      other !== cell.rowLabel
    ) {
      const read = readAffiliation(view, { start: other.start, end }, false);
      role = read.role;
      organisation ??= read.organisation;
    }
  }
  // the function after the name in the same cell is nearer
  if (!role && /^,/u.test(view.text.slice(whole.end, whole.end + 1))) return undefined;
  return { ...(role ? { role } : {}), ...(organisation ? { organisation } : {}) };
}
