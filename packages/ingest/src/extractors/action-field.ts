import { findOverlapping } from "../language/overlap.js";
import type { Span } from "../tree/nodes.js";
import type { Field } from "./action-field/field.js";
import { listedFields } from "./action-field/listed.js";
import { toldFields } from "./action-field/told.js";
import type { Extractor } from "./extractor.js";

/** Fields of action: lists under such a heading, label lines, and enumerations that running text announces as such. */
export const actionField: Extractor = {
  name: "action-field",
  kind: "actionField",
  *extract(view) {
    const byPlace: (Span & { readonly stated: Field })[] = [];
    const listed = Array.from(listedFields(view), (stated) => ({ ...stated.spans[0]!, stated }));
    for (const one of listed.sort((a, b) => a.start - b.start))
      if (one.start >= (byPlace.at(-1)?.end ?? 0)) byPlace.push(one);
    for (const { stated } of byPlace) yield stated;
    // a line that is read by its place need not be read for its words
    for (const stated of toldFields(view)) if (!findOverlapping(byPlace, stated.spans[0]!)) yield stated;
  },
};
