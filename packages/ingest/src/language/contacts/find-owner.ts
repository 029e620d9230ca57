import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import { nameInEmail } from "../persons/evidence.js";
import type { View } from "../view.js";

/** Labels that say what a contact is, and not whose: "Telefon", "E-Mail", "Besucheradresse". */
const kindLabel =
  /^(?:[+(]|tel(?:efon|eph?one)?|phone|fon|fax|telefax|mobil|handy|ruf|e-?mails?|mail|internet|web|website|webseite|homepage|www|url|online|link|kontakt|contact|adresse|anschrift|address|oder|und|or|and|unter|infos?|informationen|t|f|m|p|e|w|n[ru]|mobile|erreichbar|durchwahl|rufnummer|telefonnummer|faxnummer|adressen?|post|postanschrift|hausanschrift|besucheranschrift|besucheradresse|sitz)[\p{L}-]*(?![\p{L}])/iu;

/**
 * Whose phone number, e-mail or web address stands at a span: a label of its own in the line ("Bürgertelefon: …"),
 * the person or unit named last before it in its block or row, or in the short blocks right above.
 */
export function findOwner(view: View, contact: Span, email?: string): string | undefined {
  const block = view.blockAt(contact.start);
  if (!block) return undefined;
  const { persons, organisations } = view.mentions;
  if (email !== undefined) {
    const named = persons.find((person) => !person.repeat && nameInEmail(person, email));
    if (named) return named.name;
  }
  const label = ownLabel(view, block, contact.start);
  if (label !== undefined) return label;
  for (const scope of scopesOf(view, block, contact.start)) {
    const person = view.within(persons, scope).at(-1);
    const units = view.within(organisations, scope).filter(({ type }) => type !== "body");
    const unit = units.at(-1);
    // a person stays the owner past the name of the office and its address, but not past a whole card of another
    if (person && (!unit || unit.start < person.start || lineCount(view.text.slice(person.end, at(contact, scope))) <= farthest)) return person.name;
    if (unit) return unit.name;
  }
  return undefined;
}

/** Lines between a person and a contact of theirs, at most. */
const farthest = 5;

function lineCount(text: string): number {
  return text.split("\n").length - 1;
}

function at(contact: Span, scope: Span): number {
  return Math.min(contact.start, scope.end);
}

/** A label with a colon right before a contact that names neither telephone nor mail. */
function ownLabel(view: View, block: Block, at: number): string | undefined {
  const before = view.text.slice(Math.max(block.start, at - 60), at);
  const line = before.slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\t"), before.lastIndexOf(",")) + 1).trim();
  const inLine = /^(?<label>\p{Lu}[^:.!?@\d]{2,45}):$/u.exec(line)?.groups?.["label"];
  if (inLine !== undefined) return kindLabel.test(inLine) ? undefined : inLine.trim();
  const label = line === "" ? block.cell?.rowLabel?.text.replace(/\s*:$/u, "").trim() : undefined;
  return label !== undefined && label.length <= 45 && /^\p{Lu}/u.test(label) && !kindLabel.test(label) && view.within(view.mentions.persons, block.cell!.rowLabel!).length === 0 && !/\d|@|^N\. ?N\.?$/u.test(label)
    ? label
    : undefined;
}

/** Where the owner may stand, the nearest first. */
function scopesOf(view: View, block: Block, at: number): Span[] {
  const scopes: Span[] = [{ start: block.start, end: at }];
  if (block.cell) {
    const row = rowStart(view, block);
    if (row < block.start) scopes.push({ start: row, end: block.start });
    const table = tableStart(view, block);
    // a table of labels and values is one entry
    if (!block.cell.columnLabel && table < row && block.cell.row <= 8) scopes.push({ start: table, end: row });
    return scopes;
  }
  let above = view.blocks[block.index - 1];
  for (let i = 0; i < 4 && above && above.layer === block.layer && above.end - above.start <= 160; i++) {
    scopes.push({ start: above.start, end: above.end });
    if (above.kind === "heading") break;
    above = view.blocks[above.index - 1];
  }
  return scopes;
}

function rowStart(view: View, block: Block): number {
  let first = block;
  for (let other = view.blocks[block.index - 1]; other?.cell && other.cell.table === block.cell?.table && other.cell.row === block.cell.row; other = view.blocks[other.index - 1]) first = other;
  return first.start;
}

function tableStart(view: View, block: Block): number {
  let first = block;
  for (let other = view.blocks[block.index - 1]; other?.cell && other.cell.table === block.cell?.table; other = view.blocks[other.index - 1]) first = other;
  return first.start;
}
