import { foldGerman } from "@bildungsprofil/core";
import type { Block } from "../../language/blocks.js";
import { rowOf } from "../../language/persons/lines.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { CandidateOf } from "../extractor.js";

type Material = CandidateOf<"material">;

const times =
  "(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan\\.|Feb\\.|Okt\\.|Nov\\.|Dez\\.|Frühjahr|Frühling|Sommer|Herbst|Winter|January|February|March|May|June|July|October|December|spring|summer|autumn|winter)";
/** "(Februar 2020)", "(4. Auflage, 2019)", "(3., erweiterte Auflage 2014)", ", Stand Mai 2021". */
const edition = new RegExp(
  `^[“”"«]?,?\\s?\\(?(?:\\d{1,2}\\.,?\\s(?:\\p{Ll}+e\\s)?(?:Auflage|Ausgabe|edition),?\\s|Auflage:?\\s|Stand:?\\s)?(?:${times}\\s)?(?<year>(?:19|20)\\d\\d)\\)?(?=$|[\\s,.;)])`,
  "u",
);
const bracketed = new RegExp(
  `^[“”"«]?\\s\\((?:[^()\\d]{2,40},\\s)?(?:\\d{1,2}\\.,?\\s(?:\\p{Ll}+e\\s)?(?:Auflage|Ausgabe|edition),?\\s|Auflage:?\\s|Stand:?\\s)?(?:${times}\\s)?(?<year>(?:19|20)\\d\\d)(?:,\\s[^()]{2,40})?\\)`,
  "u",
);
/** '“, Neustadt 2015, 48 Seiten': where and when it appeared. */
const imprint =
  /^[“”"«],\s(?:\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?(?:: [^,.;:()\d]{3,60},)?,?\s)(?<year>(?:19|20)\d\d)(?=$|[,.;)\n])/u;

/** '“, Landkreis Nordtal, Jugendamt, 2024': the end of an entry. */
const cited = /^[“”"«]?,\s[^.!?;:()]{3,110},\s(?<year>(?:19|20)\d\d)\.?\s*$/u;

/** A cell with nothing but when something appeared: "2018", "Mai 2018", "03/2018". */
const yearAlone = new RegExp(`^(?:${times}\\s|\\d{1,2}[/.])?(?<year>(?:19|20)\\d\\d)$`, "u");

/**
 * The years of publications that stand beside their titles in the form of a list: in brackets behind, as the edition,
 * or as the date that begins the entry of a chronicle; and what one place tells of a title holds for its repeats.
 */
export function withYears(view: View, found: readonly Material[]): Material[] {
  const dated = found.map((one) => {
    if (one.value.year !== undefined) return one;
    const year = yearBeside(view, one);
    return year === undefined ? one : { ...one, value: { ...one.value, year } };
  });
  const told = new Map<string, Material[]>();
  for (const one of dated) {
    if (one.value.year === undefined) continue;
    const key = foldGerman(one.value.title);
    told.set(key, [...(told.get(key) ?? []), one]);
  }
  return dated.map((one) => {
    if (one.value.year !== undefined) return one;
    const [span] = one.spans;
    // two readings of one place are settled elsewhere
    const years = new Set(
      told
        .get(foldGerman(one.value.title))
        ?.filter(({ spans: [other] }) => other.end <= span.start || other.start >= span.end)
        .map(({ value }) => value.year!),
    );
    return years.size === 1 ? { ...one, value: { ...one.value, year: [...years][0]! } } : one;
  });
}

function yearBeside(view: View, { spans: [span] }: Material): string | undefined {
  const block = view.blockAt(span.start);
  if (!block) return undefined;
  const after = view.slice(span.end, Math.min(block.end, span.end + 60));
  const listed = block.kind === "item" || block.cell !== undefined;
  const behind = (
    (listed
      ? (edition.exec(after) ?? cited.exec(view.slice(span.end, Math.min(block.end, span.end + 130))))
      : null) ??
    bracketed.exec(after) ??
    imprint.exec(after)
  )?.groups?.year;
  if (behind !== undefined) return behind;
  const inRow = block.cell && rowOf(view, block).map(({ text }) => yearAlone.exec(text.trim())?.groups?.year);
  const years = inRow?.filter((year) => year !== undefined);
  if (years?.length === 1) return years[0];
  if (!listed) return yearOfLine(view, block, span);
  // "2012 – Erster Bildungsbericht", "November 2018 | Bildungsbericht erscheint"
  const label = block.cell?.rowLabel;
  const lead = label ?? { start: block.start, end: Math.min(span.start, block.start + 40) };
  const date = view.within(view.mentions.dates, lead)[0];
  if (!date || date.edtf.includes("/")) return undefined;
  const isDateOnly = label
    ? view.slice(label.start, date.start).trim() === "" && view.slice(date.end, label.end).trim() === ""
    : view.slice(block.start, date.start).trim() === "" &&
      /^\s?(?:[–—:|-]|$)/u.test(view.slice(date.end, span.start));
  return isDateOnly ? /^\d{4}/u.exec(date.edtf)?.[0] : undefined;
}

/** "2017   2. Bildungsbericht (IV. Quartal)": the date that begins the line, apart from what it dates. */
function yearOfLine(view: View, block: Block, { start }: Span): string | undefined {
  const from = Math.max(block.start, view.text.lastIndexOf("\n", start - 1) + 1);
  if (start - from > 40) return undefined;
  const date = view.within(view.mentions.dates, { start: from, end: start })[0];
  if (!date || date.edtf.includes("/") || date.start !== from) return undefined;
  const between = view.slice(date.end, start);
  return /^\s?(?:[–—:|\t]|-\s|\s{2})\s*(?:(?:\d{1,2}\.|\p{Lu}\p{L}+) )?(?:\p{Lu}\p{L}+ )?[„“"»]?$/u.test(
    between,
  )
    ? /^\d{4}/u.exec(date.edtf)?.[0]
    : undefined;
}
