import type { Block } from "../../language/blocks.js";
import { findAll } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { CandidateOf } from "../extractor.js";
import { dateFields, nearest } from "./dates.js";
import { findNouns, pending } from "./nouns.js";
import { communeIn, partnerOf } from "./partners.js";

/** "vereinbarte der Landkreis am 3. Mai 2015 die Ziele einer Kooperation": agreed upon, with no noun for the paper. */
const agreed =
  /(?<!\p{L})(?:vereinbar(?:te|ten|t)|verabredet(?:e|en)?|besiegel(?:te|ten|t)|agreed)(?!\p{L})(?:[^.;!?\n]|(?<=\d)\.){0,140}?(?<!\p{L})(?<what>(?:gemeinsame |konkrete |die )?Ziele(?:n)? (?:der|einer|für die|ihrer|zur|des) \p{L}+|(?:Zusammenarbeit|Kooperation|Partnerschaft|cooperation|partnership))(?!\p{L})|(?<!\p{L})(?<noun>Zusammenarbeit|Kooperation|Partnerschaft)(?!\p{L})(?:[^.;!?\n]|(?<=\d)\.){0,120}?(?<!\p{L})(?:vereinbart|besiegelt|verabredet)(?!\p{L})/gu;
/** Who works together on something else. */
const public_: ReadonlySet<string> = new Set(["agency", "ministry", "authority", "university", "foundation"]);

/** Agreements that only a verb tells of, with a day and a party that communes agree with about education. */
export function readAgreed(view: View, block: Block): CandidateOf<"agreement">[] {
  return findAll(block.text, agreed).flatMap((match): CandidateOf<"agreement">[] => {
    const start = block.start + match.index;
    const span = { start, end: start + match[0].length };
    const sentence = view.sentenceAt(start);
    if (!sentence || sentence.end - sentence.start > 900 || pending.test(sentence.text)) return [];
    if (findNouns(block).some((noun) => noun.start >= sentence.start && noun.end <= sentence.end)) return [];
    const date = nearest(
      view.within(view.mentions.dates, sentence).filter(({ edtf }) => !edtf.startsWith("../")),
      span,
    );
    const partner = partnerOf(view, span, sentence);
    const organisation = view
      .within(view.mentions.organisations, sentence)
      .find(({ name, kind }) => name === partner?.name && kind !== undefined && public_.has(kind));
    if (!date || !partner || !organisation) return [];
    const { kind } = organisation;
    const isGoals = /Ziele/u.test(match[0]) && kind === "agency";
    return [
      {
        kind: "agreement",
        value: {
          kind: isGoals ? "Zielvereinbarung" : "Kooperationsvereinbarung",
          partner: partner.name,
          ...communeIn(view, sentence, partner),
          ...dateFields(date),
        },
        spans: [span, { start: partner.start, end: partner.end }, { start: date.start, end: date.end }],
        confidence: 0.75,
        rule: "agreed",
      },
    ];
  });
}
