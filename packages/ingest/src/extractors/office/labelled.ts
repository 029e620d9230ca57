import type { Block } from "../../language/blocks.js";
import { findNumbers } from "../../language/numbers.js";
import type { OrganisationMention } from "../../language/organisations.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { Found } from "./since.js";
import { countsPeople } from "./staff-count.js";

const placementLabel =
  /^(?:Verortung|(?:Organisatorische|Strukturelle|Institutionelle) (?:Verortung|Anbindung|Einbindung|Zuordnung)|Ansiedlung|Angesiedelt(?: in| bei)?|Anbindung|(?:Organisations|Verwaltungs)einheit|Sitz(?: in der Verwaltung)?|Organisatorische Eingliederung|(?:Organisatorische )?Zuordnung|Organisatorisch angesiedelt(?: in| bei| im| beim)?|Located in)$/iu;
const staffLabel =
  /^(?:Personal|(?:Personelle )?Ausstattung|Personalausstattung|Team|Teamgröße|Mitarbeitende|Mitarbeiter(?:zahl|innen|\*innen|:innen| und Mitarbeiterinnen|innen und Mitarbeiter)?|Beschäftigte|Stellen(?:umfang|anzahl)?|Staff)$/iu;
const longest = 90;

/** "Verortung: Sachgebiet 24", as a row, a label line or a heading with its value below. */
export function findLabelledPlacement(
  view: View,
  offices: readonly OrganisationMention[],
): Found<string> | undefined {
  for (const { block, value } of labelled(view, placementLabel)) {
    const words = view.slice(value.start, value.end);
    if (words.length > longest || /[.!?]$/u.test(words) || !/^\p{Lu}/u.test(words)) continue;
    if (offices.some(({ name }) => name === words) || block.layer !== "body") continue;
    return { value: words.replace(/\s+/gu, " "), ...value };
  }
  return undefined;
}

const sinceLabel =
  /^(?:Gründung(?:sjahr|sdatum)?|Arbeitsbeginn|Besteh(?:t|end|en) seit|Gegründet(?: am| im)?|Einrichtung|Eingerichtet(?: am| im| seit)?|(?:\p{L}*(?:büro|stelle) )?(?:[Bb]esteht )?[Ss]eit|Aufnahme der Arbeit|Eröffnung|Established|Founded|Since)$/u;

/** "Gründung: 2012", beside or below its label, in a document of one office. */
export function findLabelledSince(view: View): Found<string> | undefined {
  for (const { value } of labelled(view, sinceLabel)) {
    const [date] = view.within(view.mentions.dates, value);
    if (!date || date.end - date.start < value.end - value.start - 14) continue;
    const day = date.edtf.replace(/\/\.\.$/u, "");
    if (!day.includes("/")) return { value: day, start: date.start, end: date.end };
  }
  return undefined;
}

/** "Ausstattung: 4 Vollzeitstellen". */
export function findLabelledStaff(view: View): Found<number> | undefined {
  for (const { value } of labelled(view, staffLabel)) {
    const words = view.slice(value.start, value.end);
    if (words.length > longest) continue;
    for (const number of findNumbers(words)) {
      const unit = countsPeople(words.slice(number.end, number.end + 80));
      const isBare = words.trim() === words.slice(number.start, number.end);
      if ((unit === undefined && !isBare) || !Number.isInteger(number.value) || number.value > 200) continue;
      return {
        value: number.value,
        start: value.start + number.start,
        end: value.start + number.end + (unit ?? 0),
      };
    }
  }
  return undefined;
}

/** The values beside or below such a label. */
function labelled(view: View, pattern: RegExp): { readonly block: Block; readonly value: Span }[] {
  return view.body.flatMap((block) => {
    const above =
      block.cell?.rowLabel ?? block.label ?? (block.kind === "heading" ? undefined : headingAbove(block));
    if (above && pattern.test(above.text.replace(/:$/u, "").trim()))
      return [{ block, value: lineOf(view, block, 0) }];
    const { ownLabel } = block;
    if (ownLabel && pattern.test(ownLabel.label))
      return [{ block, value: lineOf(view, block, ownLabel.rest) }];
    const lines = block.text.split("\n");
    const first = lines[0]!;
    return lines.length === 2 && pattern.test(first.trim())
      ? [{ block, value: lineOf(view, block, first.length + 1) }]
      : [];
  });
}

/** The heading right above, where the block is the first below it. */
function headingAbove(block: Block): Block | undefined {
  const heading = block.headings.at(-1);
  return heading?.index === block.index - 1 ? heading : undefined;
}

function lineOf(view: View, block: Block, offset: number): Span {
  const start = block.start + offset;
  const next = view.text.indexOf("\n", start);
  return { start, end: next < 0 || next > block.end ? block.end : next };
}
