import { announced, quotedNames } from "../../language/announced.js";
import type { Block, CellContext } from "../../language/blocks.js";
import { enumerate, wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { isOffer } from "../measure/offers.js";
import { bareNames } from "./bare-names.js";
import { cardFields } from "./cards.js";
import { contactRows } from "./contact-rows.js";
import { countedRows, isCounted } from "./counted-rows.js";
import { explainedFields } from "./explained.js";
import { clause, type Field, field } from "./field.js";
import { numberedField, titledField } from "./named.js";
import { numberedWorks } from "./numbered-works.js";
import { profileThemes } from "./profile-themes.js";
import { listsOfWork } from "./work.js";

/** Fields of action that the layout shows: lists, cells, label lines, cards, numbered headings. */
export function* listedFields(view: View): Generator<Field> {
  for (const block of view.body) {
    const label =
      block.text.length <= 140
        ? (numberedField.exec(block.text) ??
            (block.kind === "heading" ? titledField.exec(block.text) : null))?.[0].length
        : undefined;
    const line = block.text.indexOf("\n");
    const end = line < 0 ? block.end : block.start + line;
    if (label) yield* field(view, { start: block.start + label, end }, "numbered", 0.85, 14);
    const called = block.kind === "item" && block.text.length <= 100 ? calledField.exec(block.text) : null;
    if (called) yield* field(view, { start: block.start + called[0].length, end }, "called", 0.8, 9);
    if (line >= 0 && block.kind === "paragraph") yield* numberedLines(view, block);
  }
  const explained = explainedFields(view);
  const isExplained = new Set(explained.map(({ start }) => start));
  for (const span of explained) yield* field(view, span, "explained", 0.75, 24);
  for (const span of cardFields(view)) yield* field(view, span, "card", 0.78, 14);
  for (const span of contactRows(view)) yield* field(view, span, "row", 0.78, 9);
  for (const span of countedRows(view)) yield* field(view, span, "row", 0.8, 12);
  for (const span of profileThemes(view))
    for (const item of enumerate(view.text, span)) yield* field(view, item, "label", 0.75, 9);
  for (const span of bareNames(view)) yield* field(view, span, "bare", 0.66, 9);
  for (const span of numberedWorks(view)) yield* field(view, span, "numbered", 0.72, 9);
  for (const span of listsOfWork(view))
    if (!isExplained.has(span.start) && !tellsDeed.test(view.slice(span.start, span.end)))
      yield* field(view, span, "work", 0.75, 24);
  for (const found of announced(view, "actionField")) {
    // a column "Aufgabe" or "Schwerpunkt" beside names or programmes says what those do
    if (found.block.cell && (isBesideOthers(found.block.cell) || isBesideField(found.block.cell))) continue;
    if (isExplained.has(found.block.start)) continue;
    const explained = explainedLabel(found.block);
    if (explained) {
      if (!frameLabel.test(explained.text)) yield* field(view, explained, "row", 0.8, 12);
      continue;
    }
    // "Zuständigkeiten: Bund / Land" among what is hard
    if (found.rule === "label" && found.block.headings.at(-1)?.announces === "challenge") continue;
    // a sentence with what is done somewhere is a measure
    if (tellsDeed.test(view.slice(found.start, found.end))) continue;
    const core = found.rule === "list" ? coreOf(found.block) : undefined;
    if (core && (isOffer(found.block.text) || isSentence(withoutReason(found.block.text)))) continue;
    // "Erarbeitung eines Konzepts bis Ende 2031": work with an end
    if (found.block.kind === "item" && hasEnd.test(found.block.text)) continue;
    if (found.block.kind === "cell" && isEnumeration(found.block))
      for (const item of enumerate(view.text, found)) yield* field(view, item, "cell", 0.85, 8);
    else if (core && quotedNames.test(found.block.text))
      for (const item of enumerate(view.text, found, true)) yield* field(view, item, "list", 0.88, 12);
    else if (core) yield* field(view, core, "list", 0.9, 24);
    else if (found.rule === "below" && counting.test(found.block.text)) {
      const start = found.start + counting.exec(found.block.text)![0].length;
      for (const item of enumerate(view.text, { start, end: found.end }, true))
        yield* field(view, item, "below", 0.8, 8);
    } else if (found.rule === "label" || (isEnumeration(found.block) && !found.block.text.endsWith(":")))
      for (const item of slashed(view, found) ?? enumerate(view.text, found, found.rule === "label"))
        yield* field(view, item, found.rule, 0.85, 8);
  }
}

const hasEnd =
  /^\p{L}+(?:ung|bau)(?!\p{L})[^.;:–—]*\s(?:bis (?:(?:Ende|Mitte|zum|\p{Lu}\p{Ll}+) )?20\d\d|im Turnus|\((?!seit |ab )[^()]*20\d\d\))(?!\p{L})/u;

/** "Ganztag / Inklusion / Elternbildung": parts with a slash between them, at least three. */
function slashed(view: View, { start, end }: Span): Span[] | undefined {
  const parts = view.slice(start, end).split(" / ");
  if (parts.length < 3) return undefined;
  let at = start;
  return parts.map((part) => {
    const span = { start: at, end: at + part.length };
    at = span.end + 3;
    return span;
  });
}

/** "Schwerpunkt Lernen im Alter" as an item among others */
const calledField =
  /^(?:(?:Arbeits|Themen)?[Ss]chwerpunkt|(?:Handlungs|Arbeits|Themen)feld|Schwerpunktthema)\s(?=\p{Lu})/u;

/** "AG 1: A⏎AG 2: B": lines of a paragraph that go by numbers, behind its first. */
function* numberedLines(view: View, block: Block): Generator<Field> {
  let start = block.start;
  for (const text of block.text.split("\n")) {
    const label = text.length <= 140 ? numberedField.exec(text)?.[0].length : undefined;
    if (label && (start > block.start || block.text.length > 140))
      yield* field(view, { start: start + label, end: start + text.length }, "numbered", 0.85, 14);
    start += text.length + 1;
  }
}

/** Whether the first column names those, or what, the cell says something of. */
function isBesideOthers(cell: CellContext): boolean {
  const first = cell.rowLabel?.cell?.columnLabel;
  return (
    first !== undefined &&
    !/^(?:actionField|result|goal)$/u.test(first.announces ?? "") &&
    !places.test(first.text) &&
    !frames.test(first.text) &&
    !isCounted(cell)
  );
}

/** "Feld | Worum es geht": what a second column says of the field beside it. */
const isBesideField = ({ column, columnLabel, rowLabel }: CellContext): boolean =>
  column > 0 &&
  rowLabel?.cell?.columnLabel?.announces === "actionField" &&
  /^(?:Wo|Wa|Wie|What)/u.test(columnLabel?.text ?? "");

/** A first column that tells where: the fields beside it are those of the commune. */
const places =
  /^(?:Kommunen?|Gebietskörperschaft|(?:Land)?[Kk]reise?|St(?:adt|ädte)|Gemeinden?|Region|Bildungsregion|Standort)(?!\p{L})/u;
/** A first column that parts the commune's own plan: what stands beside its principles and phases is what it works on. */
const frames = /^(?:Leit(?:linie|satz|ziel|idee|gedanke)|(?:Lebens|Bildungs|Alters)phase|Säule|Ebene)[ns]?$/u;
/** "Derzeit sind es drei: A, B und C": the answer stands behind the colon. */
const counting =
  /^(?:\p{L}+\s){2,6}(?:zwei|drei|vier|fünf|sechs|sieben|folgende|diese)(?:\s\p{L}+)?:\s(?=\S)/u;

/** "vernetzt die Träger": an item that goes on with the verb of its lead-in tells what is done. */
const tellsDeed = /^(?:(?!samt|statt|selbst|nicht)\p{Ll}{3,}t)\s/u;

/** A short line of nouns: no full stop inside, no verb. */
function isEnumeration(block: Block): boolean {
  return (
    block.text.length <= 300 &&
    !/[.!?]\s+\p{Lu}/u.test(block.text) &&
    !clause.test(block.text) &&
    /,|;\s|\s[·•|]\s/u.test(block.text)
  );
}

/** "Lesen – Kinder entdecken Bücher.": the name, without the sentence behind the dash. */
const withoutReason = (text: string): string => /^[^–—]+(?=\s[–—]\s[^–—]*$)/u.exec(text)?.[0] ?? text;

/** "A fair is held each spring.": a whole sentence names no field. */
function isSentence(text: string): boolean {
  return /[a-zäöüß\d]\.$/u.test(text) && clause.test(text) && wordCount(text) >= 7;
}

/** "Ganztag :: Wir beraten die Träger von Anfang an.": the label of a sentence in a row of labels and values. */
function explainedLabel({ cell, text }: Block): Block | undefined {
  const label = cell?.rowLabel;
  return label && !cell.columnLabel && label.text.length <= 80 && explains.test(text) ? label : undefined;
}
const explains = /^(?:\S+\s+){6,}\S*[\p{Ll}\d)]\.$/u;
const frameLabel =
  /^(?:Laufzeit|Zeitraum|Kontakt|Ansprech\p{L}+|Stand|Träger|Förder\p{Ll}+|Finanzierung|Partner\p{L}*|Ort|Termine?|Zielgruppen?|Ziele?|Leitung|Kosten|Ergebnisse?|Ausgangslage|Hintergrund|Anlass|Umsetzung|Maßnahmen?)(?!\p{L})/u;

/** "1. ", "IV) ", "AK 2 ", "B | ", and "3 " in a table. */
const numberOf = /^(?:(?:\d{1,2}|[IVX]{1,4}|\p{L})[.)]|\p{Lu}\s\||\p{Lu}{1,3} ?\d{1,2}[:.]?)\s+(?=\p{Lu})/u;
const rowNumber = /^\d{1,2}\s+(?=\p{Lu})/u;

/** The item up to the examples or explanations that follow its core; "Übergang Schule – Beruf" has none. */
function coreOf(block: Block): Span {
  const numbered = numberOf.exec(block.text) ?? (block.kind === "cell" ? rowNumber.exec(block.text) : null);
  const number = numbered?.[0].length ?? 0;
  const cut =
    /\s(?:bspw\.|beispielsweise|z\. ?B\.|zum Beispiel|wie etwa|insbesondere|unter anderem|u\. ?a\.|e\.g\.|such as)\s|\s[–—]\s(?!\p{Lu}[\p{L}-]+$)|:\s|\s\((?=[^)]{25,}\))|\.\s+\p{Lu}/u.exec(
      block.text.slice(number),
    );
  const start = block.start + number;
  const end =
    cut && wordCount(block.text.slice(number, number + cut.index)) >= 1 ? start + cut.index : block.end;
  return { start, end };
}
