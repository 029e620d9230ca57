import type { AddressMention } from "../language/contacts.js";
import { nominative } from "../language/persons/nominative.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { Extractor } from "./extractor.js";

/** Postal addresses, with the office or unit named above the street. */
export const address: Extractor = {
  name: "address",
  kind: "address",
  extract: (view) =>
    view.mentions.contacts.addresses.map((mention) => {
      const { value, parts } = mention;
      const unit = unitAbove(view, mention);
      return {
        kind: "address",
        value: { ...value, ...(unit ? { unit: unit.text } : {}) },
        spans: [...parts, ...(unit ? [{ start: unit.start, end: unit.end }] : [])] as [Span, ...Span[]],
        confidence: confidenceOf(mention),
        rule:
          value.street === undefined
            ? "place"
            : value.postalCode === undefined
              ? "street"
              : "street-and-place",
      };
    }),
};

function confidenceOf({ value }: AddressMention): number {
  if (value.street === undefined) return 0.8;
  return value.postalCode === undefined ? 0.85 : 0.96;
}

/** How far above the street the unit may stand, in characters. */
const reach = 240;

/**
 * The unit named last before the street: in the same block, else in the short block right above. A commune stands for
 * its administration.
 */
function unitAbove(view: View, { start }: AddressMention): (Span & { readonly text: string }) | undefined {
  const block = view.blockAt(start);
  if (!block) return undefined;
  const { organisations, communes, contacts } = view.mentions;
  let from = Math.max(block.start, start - reach);
  if (view.slice(block.start, start).trim() === "") {
    const above = view.blocks[block.index - 1];
    if (!above || above.layer !== block.layer || above.end - above.start > 120 || above.kind === "cell")
      return undefined;
    from = above.start;
  }
  // what stands before another address or number belongs to that
  for (const other of [
    ...view.within(contacts.addresses, { start: from, end: start }),
    ...view.within(contacts.phones, { start: from, end: start }),
  ])
    from = Math.max(from, other.end);
  const span = { start: from, end: start };
  // "Landesinstitut für Bildung (LB)": the short form in brackets is not the name
  const unit = view
    .within(organisations, span)
    .filter((organisation) => organisation.type !== "body" && view.text[organisation.start - 1] !== "(")
    .at(-1);
  if (unit) return { start: unit.start, end: unit.end, text: unit.name };
  const commune = view
    .within(communes, span)
    .filter(({ by }) => by === "designation")
    .at(-1);
  if (!commune) return undefined;
  return {
    start: commune.start,
    end: commune.end,
    text: nominative(view.slice(commune.start, commune.end).replace(/\s+/gu, " ")),
  };
}
