import type { Block } from "../blocks.js";
import type { View } from "../view.js";
import { type Affiliation, type Part, phraseEnd, readAffiliation } from "./affiliation.js";
import { rowOf } from "./lines.js";
import { isLinkWord } from "./link-words.js";
import { nominative } from "./nominative.js";
import { personLabel, roleLengthAt } from "./roles.js";

const organisationColumn =
  /einrichtung|institution|organisation|organization|behörde|träger|dienststelle|amt|kommune|office/iu;
const taskColumn = /aufgabe|bereich|zuständig|tätigkeit|gebiet|schwerpunkt|thema|responsib|tasks/iu;
/** Columns of those who speak or take part: what stands beside them is what they speak of. */
const guests = /referent|referierende|redner|speaker|gäste|gast|autor|mitwirkende|vortragende|moderation/iu;

function isFunctionColumn(label: string | undefined): boolean {
  return (
    label !== undefined &&
    /funktion|position|(?<!\p{L})rolle|^\s*(?:Plan|Arbeits)?stellen?(?:bezeichnung)?\s*:?\s*$|role|function|job title/iu.test(
      label,
    )
  );
}

/** Another cell of the row: under a heading such as "Funktion" or "Einrichtung", or by what it says. */
export function readTableRow(view: View, block: Block): Affiliation | undefined {
  const { cell } = block;
  if (!cell || cell.header) return undefined;
  let role: Part | undefined;
  let organisation: Part | undefined;
  const row = rowOf(view, block);
  // beside a column for the function, that of the tasks only says what it involves
  const hasFunction = row.some((other) => isFunctionColumn(other.cell?.columnLabel?.text));
  const speaks = guests.test(cell.columnLabel?.text ?? "");
  for (const other of row) {
    if (other === block || isLinkWord(other.text) || view.within(view.mentions.persons, other).length)
      continue;
    const above = other.cell?.columnLabel?.text ?? "";
    const end = phraseEnd(view, other.start, other.end, true);
    if (end <= other.start) continue;
    if (isFunctionColumn(above) || (taskColumn.test(above) && !organisationColumn.test(above))) {
      if (!isFunctionColumn(above) && (hasFunction || speaks)) continue;
      // "Daten erheben und auswerten": a sentence of tasks is no function
      if (/^\s[\p{Ll}]/u.test(view.slice(end, Math.min(other.end, end + 2)))) continue;
      const read = readAffiliation(view, { start: other.start, end }, true);
      // "Bereich | Vertreterin" over "Jugendamt | Anna Meier"
      if (!isFunctionColumn(above) && !read.role && !read.organisation?.text.includes(","))
        organisation ??= read.organisation;
      else role ??= read.role ?? read.organisation;
      if (read.role) organisation ??= read.organisation;
    } else if (organisationColumn.test(above) && other.text.length < 120) {
      organisation ??= {
        start: other.start,
        end,
        text: nominative(view.slice(other.start, end).replace(/\s+/gu, " ")),
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
  return { ...(role ? { role } : {}), ...(organisation ? { organisation } : {}) };
}
