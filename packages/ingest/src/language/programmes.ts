import type { Span } from "../tree/nodes.js";
import type { Mentions, PlainView } from "./mentions.js";

/** A funding programme, project or initiative named in the text; the span is its name, without quotation marks. */
export interface ProgrammeMention extends Span {
  /** As the document gives it. */
  readonly name: string;
  readonly programmeId?: string;
}

/** Finds programmes by vocabulary and by announcement ("Förderprogramm", "Projekt" …), in the body. */
export function findProgrammes(_view: PlainView, _known: Pick<Mentions, "dates" | "contacts">): ProgrammeMention[] {
  return [];
}
