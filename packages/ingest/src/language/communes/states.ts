import { STATES, type StateEntry } from "@bildungsprofil/core";
import type { Span } from "../../tree/nodes.js";
import type { PlainView } from "../mentions.js";
import { endsWord } from "./name-index.js";

/** A state named in the text; the span is its name, with "Land" or "Freistaat" before it. */
export interface StateMention extends Span {
  readonly state: StateEntry;
}

const cityStates: ReadonlySet<string> = new Set(["02", "04", "11"]);
const names = STATES.flatMap((state) =>
  [state.name, state.genitive, state.nameEn, ...(state.iso === "DE-NW" ? ["NRW"] : [])].map((name) => ({
    name,
    state,
  })),
);
/** First word → the names that begin with it, the longest first. */
const byFirstWord: ReadonlyMap<string, typeof names> = new Map(
  names
    .map(({ name }) => name.split(" ")[0]!)
    .map((first) => [
      first,
      names.filter(({ name }) => name.split(" ")[0] === first).sort((a, b) => b.name.length - a.name.length),
    ]),
);
const landBefore = /(?<![\p{L}-])(?:(?:Bundes)?[Ll]and(?:es)?|Freistaat(?:e?s)?|[Ss]tate of) $/u;
const cityAfter = /^(?: (?:an der|a\. ?d\.) Havel|\/Havel| \(Havel\))/u;

/**
 * Finds the states in the body. A city-state only counts with "Land" before it, because its bare name is the city
 * as often; "Stadt Brandenburg" is the city too.
 */
export function findStates(view: PlainView): StateMention[] {
  return view.body.flatMap((block) => {
    const { flat: text, nameWords } = block;
    return nameWords.flatMap(({ word, start }) => {
      const hit = byFirstWord.get(word)?.find(({ name }) => text.startsWith(name, start));
      if (!hit) return [];
      const end = start + hit.name.length;
      if (!endsWord(text, end) || /[\p{L}\p{N}@./-]/u.test(text[start - 1] ?? " ")) return [];
      if (cityAfter.test(text.slice(end, end + 14))) return [];
      const before = text.slice(Math.max(0, start - 20), start);
      const land = landBefore.exec(before)?.[0].length ?? 0;
      if (land === 0 && (cityStates.has(hit.state.ags) || /[Ss]tadt $/u.test(before))) return [];
      return [{ start: block.start + start - land, end: block.start + end, state: hit.state }];
    });
  });
}
