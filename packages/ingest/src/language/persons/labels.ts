import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import type { PersonMention } from "../persons.js";
import { announcementOf } from "../sections.js";
import type { View } from "../view.js";
import { type Affiliation, readAffiliation, startsOrganisation } from "./affiliation.js";
import { isLineEnd, lineStartBefore, withoutColon } from "./lines.js";
import { personLabel } from "./roles.js";
import { namesField } from "./work-fields.js";

const runTogether = /^(?:Impressum|Herausgeber(?:in)?|Kontakt)\s[^:]*[\p{L})]\s(?<last>\p{Lu}\p{L}+)$/u;

/** "Projektleitung: Anna Meier", "Bildungsmonitoring: Anna Meier". */
export function readLabel(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const lineStart = lineStartBefore(view, block, whole.start);
  const words = view.slice(lineStart, whole.start);
  const within = labelWithin(view, lineStart, words);
  if (within) return within;
  const inText = /^(?<label>[^:.!?]{3,90}):\s*(?:Herrn?\s|Frau\s|Ms\.?\s|Mr\.?\s)?$/u.exec(words)?.groups
    ?.label;
  if (inText !== undefined) {
    // "Fachbereich Jugend und Familie: Anna Meier"
    const labelEnd = lineStart + inText.length;
    const unit = view
      .within(view.mentions.organisations, { start: lineStart, end: labelEnd })
      .find(
        ({ start, end, type }) =>
          start === lineStart && end === labelEnd && type !== "body" && /\s/u.test(inText),
      );
    if (unit) return { organisation: { start: unit.start, end: unit.end, text: unit.name } };
    // "Impressum Landkreis X, Stabsstelle Bildung Redaktion": lines that became one; the last of them is the label
    const last = runTogether.exec(inText)?.groups?.last;
    const label = last ?? inText;
    const kind = personLabel(label);
    const span = { start: lineStart + inText.length - label.length, end: lineStart + inText.length };
    if (kind === "role") return readAffiliation(view, span, true);
    // English writes a field of work small: "Education monitoring: Anna Meier, phone: …"
    if (
      block.language === "en" &&
      kind === "field" &&
      /^\p{Lu}\p{Ll}+(?: \p{Ll}+){1,3}$/u.test(inText) &&
      namesField(inText) &&
      reachedBy.test(view.slice(whole.end, whole.end + 16))
    )
      return { role: { ...span, text: inText } };
    const listed =
      block.kind === "item" ||
      ["person", "contact"].includes(announcementOf(block)?.kind ?? "") ||
      (namesField(inText) && isLabelList(view, block));
    const reached = namesField(inText) && reachedBy.test(view.slice(whole.end, whole.end + 16));
    return kind === "field" && (reached || (listed && isLineEnd(view, block, whole)))
      ? readAffiliation(view, span, true)
      : undefined;
  }
  // "Büro des Landrats, gez. Anna Meier"
  const signed = /^(?<unit>\p{Lu}[^:.!?\n]{3,80}),\s(?:gez\.|i\.\s?[AV]\.)\s$/u.exec(words)?.groups?.unit;
  if (
    signed !== undefined &&
    /^(?:Büro|Amt|Stabsstelle|Fach|Dezernat|Abteilung|Referat|Sachgebiet)/u.test(signed)
  )
    return { organisation: { start: lineStart, end: lineStart + signed.length, text: signed } };
  // "Pressekontakt: Stadt X, Anna Meier"
  const ofUnit = /^(?<label>[^:.!?]{3,60}):\s(?<unit>\p{Lu}[^:.!?\n]{2,80}),\s(?:Herrn?\s|Frau\s)?$/u.exec(
    words,
  );
  if (ofUnit?.groups) {
    const { label, unit } = ofUnit.groups as { label: string; unit: string };
    const from = lineStart + label.length + 2;
    const kind = personLabel(label);
    const isRole = kind === "role" || /^\p{Lu}\p{Ll}+kontakt$/u.test(label);
    if (!(isRole || kind === "plain") || !startsOrganisation(view, from, unit)) return undefined;
    const { organisation } = readAffiliation(view, { start: from, end: from + unit.length }, false);
    return {
      ...(isRole ? { role: { start: lineStart, end: lineStart + label.length, text: label } } : {}),
      ...(organisation ? { organisation } : {}),
    };
  }
  // "Head of Office | Anna Meier |": a row that the document writes as plain text
  const inRow = /^(?<label>[^:.!?|]{3,90})\s\|\s$/u.exec(words)?.groups?.label;
  if (inRow !== undefined) {
    const closed = /^\s*\|?[ \u00a0]*(?:\n|$)/u.test(
      view.slice(whole.end, Math.min(block.end, whole.end + 8)),
    );
    const span = { start: lineStart, end: lineStart + inRow.length };
    const kind = personLabel(inRow);
    return closed && (kind === "role" || (kind === "field" && namesField(inRow)))
      ? readAffiliation(view, span, true)
      : undefined;
  }
  const { rowLabel, columnLabel } = block.cell ?? {};
  // "Name" as the label of the row: the function stands over the column
  const byColumn =
    columnLabel &&
    (personLabel(columnLabel.text) === "role" ||
      (rowLabel !== undefined && personLabel(rowLabel.text) === "plain" && namesField(columnLabel.text)));
  const above = byColumn ? columnLabel : (rowLabel ?? columnLabel);
  if (!above || !namesBefore.test(withoutPersons(view, { start: block.start, end: whole.start })))
    return undefined;
  const kind = personLabel(above.text);
  // "Bildungsmonitoring | Anna Meier": the label is the field of work where the value is nothing but the name
  const field =
    kind === "field" &&
    (byColumn || (above === block.cell?.rowLabel && !block.cell.columnLabel)) &&
    (isLineEnd(view, block, whole) || reachedBy.test(view.slice(whole.end, whole.end + 16)));
  return kind === "role" || field ? readAffiliation(view, withoutColon(view, above), true) : undefined;
}

/** "Leitung: Anna Meier", below it "Bildungsmonitoring: Uwe Kunze": a label and a person in most lines. */
function isLabelList(view: View, block: Block): boolean {
  const persons = view.within(view.mentions.persons, block);
  if (persons.length < 2 || persons.length > 12 || block.text.length > 1200) return false;
  const labelled = persons.filter(({ whole }) =>
    /^[^:.!?]{3,60}:\s(?:Herrn?\s|Frau\s)?$/u.test(
      view.slice(lineStartBefore(view, block, whole.start), whole.start),
    ),
  );
  return labelled.length >= 2;
}

/** How somebody is reached, right behind the name. */
const reachedBy =
  /^(?:,| [–|-])? ?\(?(?:\+?\d{4,}|Tel|Telefon|Fon|Durchwahl|Ruf|Mobil|E-?[Mm]ail|Mail|[Pp]hone|tel)(?!\p{L})/u;

const form = "(?:Herrn?\\s|Frau\\s|Ms\\.?\\s|Mr\\.?\\s)?";
/** Nothing but other names, which stand as "@", before the name. */
const namesBefore = new RegExp(`^\\s*(?:@(?:,|;|\\n|\\s(?:und|sowie|and|&))\\s*)*${form}$`, "u");
/** A label in running text, with the names it holds for: "Kleine Orte. Leitung: @ und ". */
const inner = new RegExp(
  `(?:[.!?;|•·,(]|\\s[-–—/])\\s?(?<label>\\p{Lu}[^:.!?;|,()]{2,50}):\\s(?:@(?:,|;|\\s(?:und|sowie|and|&))\\s)*${form}$`,
  "u",
);

/** "… Leitung: Anna Meier und Uwe Kunze" behind a sentence, a dash or a bracket: a function of each of them. */
function labelWithin(view: View, lineStart: number, words: string): Affiliation | undefined {
  const line = withoutPersons(view, { start: lineStart, end: lineStart + words.length });
  const ofAll = listed.exec(line)?.groups?.label;
  const inside = inner.exec(line)?.groups?.label;
  const label = (inside && ranOn.exec(inside)?.[0]) ?? inside ?? ofAll;
  const kind = label === undefined ? undefined : personLabel(label);
  if (label === undefined || !(kind === "role" || (kind === "field" && label === ofAll && namesField(label))))
    return undefined;
  const start = lineStart + words.lastIndexOf(`${label}:`);
  return start < lineStart ? undefined : readAffiliation(view, { start, end: start + label.length }, true);
}

/** "Lesen in der Schule Leitung": the title of a workshop and the label of the next line, which the format joined. */
const ranOn =
  /(?<=\p{Lu}[\p{L}-]*[^e\s-] |\p{L} \p{Lu}[\p{L}-]+ )(?:Leitung|Moderation|Referent(?:in)?|Begleitung)$/u;

/** The second of several names behind the label that begins the line: "Leitung: @, ". */
const listed = new RegExp(
  `^\\s*(?<label>\\p{Lu}[^:.!?;|]{2,60}):\\s(?:@(?:,|;|\\s(?:und|sowie|and|&))\\s)+${form}$`,
  "u",
);

/** The words of a span with "@" in place of each person. */
function withoutPersons(view: View, span: Span): string {
  let words = "";
  let from = span.start;
  for (const { whole } of view.within(view.mentions.persons, span)) {
    words += `${view.slice(from, Math.max(from, whole.start))}@`;
    from = whole.end;
  }
  return words + view.slice(from, span.end);
}

const contactLabel =
  "Ansprechpartner(?:in)?|Kontaktperson|(?:Sach)?[Bb]earbeiter(?:in|\\/-?in|[:*_]in)?|Verfasser(?:in|\\/-?in|[:*_]in)?";
const labelBefore = new RegExp(
  `(?:^|[.;(]\\s?|\\s)(?:Ihre? |Unsere? )?(?<label>${contactLabel})\\s?:\\s(?:Herrn?\\s|Frau\\s)?$`,
  "u",
);
const wholeLabel = new RegExp(`^(?:${contactLabel})\\s?:?$`, "u");

/** "Ansprechpartnerin: Anna Meier", "Bearbeiter/-in: Meier, Anna": all that is said of her. */
export function readContactLabel(
  view: View,
  block: Block,
  { whole }: PersonMention,
): Affiliation | undefined {
  const lineStart = lineStartBefore(view, block, whole.start);
  const beside = block.cell?.rowLabel;
  if (beside && whole.start === block.start && wholeLabel.test(beside.text.trim())) {
    const text = beside.text.replace(/\s*:\s*$/u, "");
    return { role: { start: beside.start, end: beside.start + text.length, text } };
  }
  const found = labelBefore.exec(view.slice(lineStart, whole.start));
  if (!found?.groups) return undefined;
  const { label: text } = found.groups;
  const start = lineStart + found.index + found[0].indexOf(text!);
  return { role: { start, end: start + text!.length, text: text! } };
}
