import type { Block } from "../../language/blocks.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { CandidateOf } from "../extractor.js";

type Agreement = CandidateOf<"agreement">;

/** "Der Vertrag mit dem Ministerium wurde verlängert": the one that the same block has just told of. */
export function goesOnFrom(
  view: View,
  block: Block,
  { start, end }: Span,
  last: Agreement | undefined,
): Agreement | undefined {
  if (!last || last.value.kind === "Beschluss") return undefined;
  if (
    last.spans[0].start < block.start &&
    !/^\s(?:gilt|besteht|läuft)\s(?:bereits\s)?seit\s/u.test(view.slice(end, end + 24))
  )
    return undefined;
  return /(?<!\p{L})(?:de[rmn]|die|diese[rmn]?|the|this) $/iu.test(
    view.slice(Math.max(block.start, start - 10), start),
  )
    ? last
    : undefined;
}

/** What a later sentence adds: the partner, where none was told. */
export function withPartnerOf(known: Agreement, { value, spans }: Agreement): Agreement {
  if (known.value.partner !== undefined || value.partner === undefined) return known;
  return { ...known, value: { ...known.value, partner: value.partner }, spans: [...known.spans, spans[0]] };
}
