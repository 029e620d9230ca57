import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** The other side of an agreement, as the text names it. */
export interface Partner extends Span {
  readonly name: string;
  /** Whether it is one particular partner. */
  readonly proper: boolean;
}

const guests =
  /(?<!\p{L})(?:vor (?:den |zahlreichen |rund \d+ |vielen |geladenen )?\p{Lu}\p{L}+ |[Ii]n (?:Anwesenheit|Gegenwart) |[Ii]m Beisein |unter den Augen |in the presence of )[^.;:]{0,80}$/u;

/** "vor Vertretern der Kammer", "im Beisein der Ministerin": who looks on is no party. */
export function isWitness(view: View, { start }: Span, sentence: Span): boolean {
  return guests.test(view.slice(Math.max(sentence.start, start - 110), start));
}

/** Whether an organisation is the commune's own: an office, a unit, or the commune itself. */
export function isOwn(
  view: View,
  mention: { readonly start: number; readonly end: number; readonly type: string },
): boolean {
  return mention.type === "office" || mention.type === "unit" || isCommunes(view, mention);
}

/** Whether the name is the commune itself. */
export function isCommunes(view: View, mention: Span): boolean {
  return view
    .within(view.mentions.communes, { start: mention.start - 40, end: mention.end + 40 })
    .some((commune) => commune.start <= mention.start && commune.end >= mention.end);
}
