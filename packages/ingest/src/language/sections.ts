import type { Block } from "./blocks.js";

/** What a heading, a label or the announcement of a list says that its content is. */
export type SectionKind =
  | "actionField" | "goal" | "measure" | "challenge" | "result" | "milestone" | "material" | "event" | "agreement"
  | "programme" | "person" | "contact" | "body" | "organisation" | "figure" | "quote" | "related";

/** What stands over a block, and the block that says so. */
export interface Announcement {
  readonly kind: SectionKind;
  readonly by: Block;
}

/**
 * What is announced for a block: by the lead-in of its list, the label of its table row or column, or the nearest
 * heading above it that announces anything.
 */
export function announcementOf(_block: Block): Announcement | undefined {
  return undefined;
}

/** A label with a colon at the start of a text ("Ansprechpartnerin: …"): what it announces, and where the rest starts. */
export function labelOf(_text: string): { readonly kind?: SectionKind; readonly label: string; readonly rest: number } | undefined {
  return undefined;
}
