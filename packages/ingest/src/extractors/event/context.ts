import type { Block } from "../../language/blocks.js";
import { nextBlock } from "../../language/neighbours.js";
import { readNounPhrase } from "../../language/noun-phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

const motto =
  /(?<![\p{L}])(?:(?:unter|mit) dem (?:\p{Ll}+en )?(?:Motto|Titel|Thema|Leitthema|Leitgedanken|Leitmotiv|Leitspruch|Slogan)|zum (?:\p{Ll}+en )?(?:Thema|Leitthema|Schwerpunktthema)|(?:Motto|Thema|Titel)(?=:)|under the (?:motto|title|theme|heading))\s*:?\s*/giu;
const quotation = /^[„»“"‚‘'](?<words>[^“”"«»„\n]{3,160})[“”"«»’'‘]/u;
const joining: ReadonlySet<string> = new Set([
  "der",
  "des",
  "für",
  "in",
  "im",
  "und",
  "von",
  "zur",
  "zum",
  "am",
  "of",
  "for",
  "in",
]);

/** The motto or theme that a sentence gives; behind a colon it may stand in the next block. */
export function findMotto(
  view: View,
  scope: Span,
  block: Block,
): { readonly text: string; readonly span: Span } | undefined {
  const { text } = view;
  const words = text.slice(scope.start, scope.end);
  const next = /:\s*$/u.test(words) ? nextBlock(view, block) : undefined;
  for (const match of words.matchAll(motto)) {
    const behind = scope.start + match.index + match[0].length;
    const start = behind >= scope.end && next ? next.start : behind;
    const limit = behind >= scope.end && next ? next.end : scope.end;
    const quoted = quotation.exec(text.slice(start, Math.min(limit, start + 170)))?.groups?.words;
    if (quoted)
      return {
        text: quoted.replace(/\s+/gu, " ").trim(),
        span: { start: start + 1, end: start + 1 + quoted.length },
      };
    // without marks only "zum Thema" tells where the theme begins
    if (!/^zum /iu.test(match[0]) || /[„»“"][^“”"«]*$/u.test(words.slice(0, match.index))) continue;
    const phrase = readNounPhrase(text, start, limit, { joining });
    if (phrase)
      return {
        text: text.slice(phrase.start, phrase.end).replace(/\s+/gu, " "),
        span: { start: phrase.start, end: phrase.end },
      };
  }
  return undefined;
}

const rhythm =
  /(?<![\p{L}])(?:(?:ein|zwei|drei)mal (?:jährlich|im Jahr)|jährlich(?:e[rsnm]?)?|halbjährlich(?:e[rsnm]?)?|alle (?:zwei|drei) Jahre|jedes Jahr|zweijährlich|annual(?:ly)?|every year)(?![\p{L}])/iu;

/** How often something takes place, with the year since when: "jährlich seit 2004". */
export function findRhythm(
  view: View,
  scope: Span,
): { readonly text: string; readonly span: Span } | undefined {
  const match = rhythm.exec(view.text.slice(scope.start, scope.end));
  if (!match) return undefined;
  const start = scope.start + match.index;
  const since = view.within(view.mentions.dates, scope).find(({ edtf }) => edtf.endsWith("/.."));
  const often = match[0]
    .replace(/(?<=jährlich)e[rsnm]?$/iu, "")
    .replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return {
    text: `${often}${since ? ` seit ${since.edtf.slice(0, -3)}` : ""}`,
    span: { start, end: start + match[0].length },
  };
}

/** A series of events that the document names. */
export interface Series {
  readonly name: string;
  /** Noun of its parts, lower case: "workshop" of "Workshop-Reihe". */
  readonly stem: string;
}

/** Named series: "Workshop-Reihe „Zukunft“". */
export function findSeries(view: View): Series[] {
  return view.body.flatMap((block) =>
    [
      ...block.text.matchAll(
        /(?<![\p{L}-])(?<stem>\p{Lu}\p{L}{2,30}?)s?-?[Rr]eihe\s+[„»“"](?<name>[^“”"«»„\n]{3,100})[“”"«»]/gu,
      ),
    ].map(({ groups }) => ({
      name: groups!.name!,
      stem: groups!.stem!.toLowerCase(),
    })),
  );
}
