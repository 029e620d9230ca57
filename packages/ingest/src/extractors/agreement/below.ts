import type { Block } from "../../language/blocks.js";
import type { View } from "../../language/view.js";
import type { CandidateOf } from "../extractor.js";
import { dateFields, nearest } from "./dates.js";
import { findNouns, signing } from "./nouns.js";
import { communeIn, partnerOf } from "./partners.js";
import { sentenceOf } from "./sentence-of.js";

type Agreement = CandidateOf<"agreement">;

/** A date in the list below "Kooperationsvereinbarung mit …:", or a signing below a heading that names the agreement. */
export function readBelow(view: View, block: Block): Agreement[] {
  if (block.kind === "heading" || findNouns(block).length > 0) return [];
  const above = block.list?.leadIn ?? block.cell?.rowLabel ?? block.label ?? block.headings.at(-1);
  const noun = above && findNouns(above).find(({ plain }) => !plain);
  if (!above || !noun) return [];
  const dates = view.within(view.mentions.dates, block);
  const partner = partnerOf(view, noun, above);
  const listed = above.kind !== "heading" || block.kind === "item";
  const date = listed ? dates[0] : nearest(dates, block);
  if (!date) return [];
  const sentence = sentenceOf(view, block, date);
  const words = view.slice(sentence.start, sentence.end);
  // an item that is more than a date speaks of something else, unless it says who signs
  const rest = words.length - (date.end - date.start);
  const named = listed
    ? view.within(view.mentions.organisations, block).find(({ type }) => type === "organisation")
    : undefined;
  const bare = rest - (named ? named.end - named.start : 0) <= 24;
  if (!(listed && bare) && !signing.test(words)) return [];
  const other =
    partner ??
    (named && bare ? { name: named.name, start: named.start, end: named.end, proper: true } : undefined) ??
    (signing.test(words) ? partnerOf(view, { start: sentence.end, end: sentence.end }, sentence) : undefined);
  return [
    {
      kind: "agreement",
      value: {
        kind: noun.kind,
        ...(other ? { partner: other.name } : {}),
        ...communeIn(view, sentence, other),
        ...dateFields(date),
      },
      spans: [
        { start: date.start, end: date.end },
        {
          start: noun.start,
          end: Math.max(noun.end, partner && partner.start > noun.start ? partner.end : 0),
        },
      ],
      confidence: other ? 0.88 : 0.7,
      rule: "below",
    },
  ];
}
