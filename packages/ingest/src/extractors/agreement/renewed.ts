import type { Block } from "../../language/blocks.js";
import type { View } from "../../language/view.js";
import type { CandidateOf } from "../extractor.js";
import type { AgreementNoun } from "./nouns.js";
import { renewalsOf } from "./renewals.js";
import { sentenceOf } from "./sentence-of.js";

type Agreement = CandidateOf<"agreement">;

/** "…; erneuert wurde sie am 6. April 2018": the same agreement, made anew. */
export function renewed(
  view: View,
  block: Block,
  noun: AgreementNoun,
  { value, ...made }: Agreement,
): Agreement[] {
  if (noun.plain || value.kind === "Beschluss" || value.date === undefined) return [];
  const sentence = sentenceOf(view, block, noun);
  const date = view.within(view.mentions.dates, sentence).find(({ edtf }) => edtf === value.date);
  if (!date) return [];
  return renewalsOf(view, block, sentence, date).map(({ edtf, start, end }) => ({
    ...made,
    value: { ...value, date: edtf },
    spans: [made.spans[0], { start, end }],
    rule: "renewed",
  }));
}
