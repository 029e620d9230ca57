import type { RootContent } from "mdast";
import { readLabelRow } from "./label-row.js";
import { looks } from "./lines.js";
import type { PlacedText } from "./placed-text.js";

/** A piece of a plain text. `short`: lines of which it is to be settled whether they are headings. */
export type Unit =
  | { readonly kind: "heading"; readonly lines: readonly PlacedText[]; readonly depth?: number }
  | { readonly kind: "short"; readonly lines: readonly PlacedText[]; readonly gapAfter: boolean }
  | { readonly kind: "content"; readonly node: RootContent }
  | { readonly kind: "furniture"; readonly text: PlacedText }
  | { readonly kind: "rule" };

/** Single words that head a section of German and English documents even where only short lines follow. */
const sectionWords =
  /^(?:Kontakt|Kontaktdaten|Ansprechpartner(?:\*?innen|in|:innen|\/-?innen)?|Ansprechpersonen?|Impressum|Material(?:ien)?|Downloads?|Links?|Termine|Veranstaltungen|Aktuelles|Inhalt(?:sverzeichnis)?|Anschrift|Adresse|Team|Weitere Informationen|Weiterführende Links|Contact|Contents|References)$/iu;

/** A title over another title is at most this long. */
const longestUpperTitle = 50;

/** Decides which short lines are headings, and how deep each is. */
export function settleHeadings(units: readonly Unit[]): Unit[] {
  const backwards: Unit[] = [];
  const first = units.findIndex((unit) => unit.kind !== "furniture" && unit.kind !== "rule");
  for (let i = units.length - 1; i >= 0; i--) {
    const unit = units[i]!;
    if (unit.kind !== "short") backwards.push(unit);
    else if (isSlideTitle(units, i)) backwards.push({ kind: "heading", lines: unit.lines });
    else backwards.push(...settleShort(unit, nextOf(backwards), i === first).reverse());
  }
  return assignDepths(backwards.reverse());
}

/** Whether a line heads a page, as on slides: right behind a page number, and with more below it. */
function isSlideTitle(units: readonly Unit[], at: number): boolean {
  const [above, unit, below] = [units[at - 1], units[at]!, units[at + 1]];
  return (
    above?.kind === "furniture" &&
    looks.pageNumber(above.text.value) &&
    unit.kind === "short" &&
    unit.gapAfter &&
    unit.lines.length === 1 &&
    unit.lines[0]!.value.length <= longestUpperTitle &&
    isTitle(unit.lines[0]!.value) &&
    below !== undefined &&
    below.kind !== "furniture"
  );
}

/** The unit that follows, with how many headings stand directly after another from there on. */
function nextOf(backwards: readonly Unit[]): { readonly unit: Unit | undefined; readonly stacked: number } {
  let i = backwards.length - 1;
  let isNextPage = false;
  for (let unit = backwards[i]; unit?.kind === "furniture"; unit = backwards[--i])
    isNextPage ||= looks.pageNumber(unit.text.value);
  // no title over the one of the next slide
  if (isNextPage && backwards[i]?.kind === "heading") return { unit: undefined, stacked: 0 };
  let stacked = 0;
  while (backwards[i - stacked]?.kind === "heading") stacked++;
  return { unit: backwards[i], stacked };
}

function settleShort(
  unit: Extract<Unit, { kind: "short" }>,
  next: { readonly unit: Unit | undefined; readonly stacked: number },
  first: boolean,
): Unit[] {
  const { lines, gapAfter } = unit;
  const titles = lines.map(({ value }) => isTitle(value));
  const contact = lines.findLastIndex(({ value }) => looks.contact(value));
  const short = (part: readonly PlacedText[]): Unit[] =>
    part.length > 0 ? [{ kind: "short", lines: part, gapAfter: true }] : [];
  const followed = isContent(next.unit) || (next.unit?.kind === "heading" && next.stacked < 2);

  // Lines behind the last one of an address block, or directly before a paragraph, head what follows.
  if (!gapAfter || (contact >= 0 && contact < lines.length - 1)) {
    if (!followed) return short(lines);
    let from = lines.length;
    const most = contact >= 0 || lines.length <= 3 ? 3 : 1;
    while (from > contact + 1 && lines.length - from < most && titles[from - 1]) from--;
    const headings = lines.slice(from).map((line): Unit => ({ kind: "heading", lines: [line] }));
    return [...short(lines.slice(0, from)), ...headings];
  }
  const whole = lines.map(({ value }) => value).join(" ");
  const heading: Unit[] = [{ kind: "heading", lines }];
  const fits = titles.every(
    (title, i) => title || (i > 0 ? isTitleEnd(lines[i]!.value) : looks.leadIn(lines[i]!.value)),
  );
  if (contact >= 0 || lines.length > 3 || !fits || opensSentence(next.unit)) return short(lines);
  if (first && next.unit) return heading;
  if (lines.length === 1 && (sectionWords.test(whole) || isAllCaps(whole)))
    return next.unit ? heading : short(lines);
  if (isContent(next.unit)) return heading;
  if (/[!?]$/u.test(whole)) return short(lines);
  if (next.unit?.kind === "heading")
    return whole.length <= longestUpperTitle && next.stacked < 2 ? heading : short(lines);
  // a title over a longer line that is no sentence: "Forum 1" over the theme of the forum
  if (next.unit?.kind === "short" && next.unit.lines.length === 1) {
    const below = next.unit.lines[0]!;
    const label = readLabelRow(below)?.label.value;
    if (looks.contact(below.value)) return short(lines);
    if (label !== undefined && !/\s/u.test(label)) return heading;
    if (below.value.length > 60 && below.value.length > 1.5 * lines.at(-1)!.value.length) return heading;
  }
  return short(lines);
}

/** Whether a list goes on in the middle of the sentence that stands over it. */
function opensSentence(unit: Unit | undefined): boolean {
  if (unit?.kind !== "content" || unit.node.type !== "list") return false;
  const [paragraph] = unit.node.children[0]?.children ?? [];
  const [text] = paragraph?.type === "paragraph" ? paragraph.children : [];
  return text?.type === "text" && /^\p{Ll}/u.test(text.value);
}

/** Whether a line could be the further line of a title. */
function isTitleEnd(value: string): boolean {
  return value.length <= 60 && /^\p{Ll}/u.test(value) && !/[.,;:…]$/u.test(value) && !looks.contact(value);
}

function isContent(unit: Unit | undefined): boolean {
  return unit?.kind === "content";
}

/** Whether a line could be a title: starts like one, is short and ends without the mark of a sentence. */
function isTitle(value: string): boolean {
  const words = value.replace(/^[*_]+|[*_]+$/gu, "");
  if (
    words.length > 110 ||
    !/^(?:[^\p{L}\p{N}\s(]\s?)?[\p{Lu}\p{N}]/u.test(words) ||
    !/\p{L}{2}/u.test(words)
  )
    return false;
  if (/[.,;:…](?:["“”«»])?$/u.test(words) && !/(?<!\p{L})[eiE]\. ?[VKGRU]\.$/u.test(words)) return false;
  if (/[!?]$/u.test(words) && words.length > 60) return false;
  if (words.startsWith("©") || /\.{4,}/u.test(words)) return false;
  return !looks.contact(words) && !looks.linkRemnant(words);
}

function isAllCaps(value: string): boolean {
  return /^[^\p{Ll}]*$/u.test(value) && (value.match(/\p{Lu}/gu)?.length ?? 0) >= 6;
}

/**
 * Depths for the headings that have none: the first of the document 1; one directly under another is one deeper; one
 * that has others directly under it starts again at 2; every other one is a sibling of the one before it. Numbers
 * such as "2.1" tell their depth.
 */
function assignDepths(units: readonly Unit[]): Unit[] {
  let last: number | undefined;
  let under: number | undefined;
  let implicit = false;
  return units.map((unit, index) => {
    if (unit.kind !== "heading") {
      if (unit.kind === "content" || unit.kind === "short") under = undefined;
      return unit;
    }
    let depth = unit.depth;
    const numbers = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+\p{Lu}/u.exec(unit.lines[0]?.value ?? "")?.[1];
    if (depth === undefined) {
      if (last === undefined) depth = 1;
      else if (numbers !== undefined && numbers.length < 9) depth = 1 + numbers.split(".").length;
      else if (under !== undefined) depth = under + 1;
      else if (implicit) depth = units[index + 1]?.kind === "heading" ? 2 : Math.max(2, last);
      else depth = last + 1;
      implicit = true;
    } else implicit = false;
    depth = Math.min(6, depth);
    last = depth;
    under = depth;
    return { ...unit, depth };
  });
}
