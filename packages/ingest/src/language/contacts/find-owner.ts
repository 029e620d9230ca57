import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import { nameInEmail } from "../persons/evidence.js";
import { foldName } from "../persons/words.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";

/** Labels that say what a contact is, and not whose: "Telefon", "E-Mail", "Besucheradresse". */
const kindLabel =
  /^(?:[+(]|tel(?:efon|eph?one)?|phone|fon|fax|telefax|mobil|handy|ruf|e-?mails?|mail|internet|web|website|webseite|homepage|www|url|online|link|kontakt|contact|adresse|anschrift|address|oder|und|or|and|unter|infos?|informationen|t|f|m|p|e|w|n[ru]|mobile|erreichbar|durchwahl|rufnummer|telefonnummer|faxnummer|adressen?|post|postanschrift|hausanschrift|besucheranschrift|besucheradresse|sitz)[\p{L}-]*(?![\p{L}])/iu;

/** Finds whose contact stands at a span; `email` is its value, where it is one. */
export type FindOwner = (contact: Span, email?: string) => string | undefined;

/**
 * Makes the function that tells whose phone number or e-mail address stands at a span: for an address made of a
 * person's name that person; else a label of its own in the line ("Bürgertelefon: …"), the person or unit named last
 * before it in its block or row, or in the short blocks right above.
 */
export function createOwnerFinder(view: View): FindOwner {
  const byFamily = new Map<string, PersonMention[]>();
  for (const person of view.mentions.persons) {
    if (person.repeat) continue;
    const family = foldName(person.family).split(/[\s-]/u).at(-1)!;
    byFamily.set(family, [...(byFamily.get(family) ?? []), person].slice(0, mostNamesakes));
  }
  return (contact, email) =>
    (email === undefined ? undefined : ownerByName(byFamily, email)) ?? ownerByPlace(view, contact);
}

/** Persons of one family name that are compared with an address, at most. */
const mostNamesakes = 20;

/** The person whose name an address is made of. */
function ownerByName(
  byFamily: ReadonlyMap<string, readonly PersonMention[]>,
  email: string,
): string | undefined {
  const local = foldName(email.slice(0, email.indexOf("@")));
  for (let from = 0; from < local.length - 2; from++)
    for (let to = local.length; to >= from + 3; to--) {
      // the family name stands at the start, at the end, or between marks
      if (from > 0 && to < local.length && !/[._-]/u.test(local[to]!)) continue;
      const owner = byFamily.get(local.slice(from, to))?.find((person) => nameInEmail(person, email));
      if (owner) return owner.name;
    }
  return undefined;
}

function ownerByPlace(view: View, contact: Span): string | undefined {
  const block = view.blockAt(contact.start);
  if (!block) return undefined;
  const label = ownLabel(view, block, contact.start);
  if (label !== undefined) return label;
  for (const scope of scopesOf(view, block, contact.start)) {
    const person = view.within(view.mentions.persons, scope).at(-1);
    const unit = view
      .within(view.mentions.organisations, scope)
      .filter(({ type }) => type !== "body")
      .at(-1);
    // a person stays the owner past the name of the office and its address, but not past a whole card of another
    const lines = person
      ? view.slice(person.end, Math.min(contact.start, scope.end)).split("\n").length - 1
      : 0;
    if (person && (!unit || unit.start < person.start || lines <= farthest)) return person.name;
    if (unit) return unit.name;
  }
  return undefined;
}

/** Lines between a person and a contact of theirs, at most. */
const farthest = 5;

/** A label with a colon right before a contact that names neither telephone nor mail. */
function ownLabel(view: View, block: Block, at: number): string | undefined {
  const before = view.slice(Math.max(block.start, at - 60), at);
  const line = before
    .slice(Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\t"), before.lastIndexOf(",")) + 1)
    .trim();
  const inLine = /^(?<label>\p{Lu}[^:.!?@\d]{2,45}):$/u.exec(line)?.groups?.label;
  if (inLine !== undefined) return kindLabel.test(inLine) ? undefined : inLine.trim();
  const label = line === "" ? block.cell?.rowLabel?.text.replace(/\s*:$/u, "").trim() : undefined;
  return label !== undefined &&
    label.length <= 45 &&
    /^\p{Lu}/u.test(label) &&
    !kindLabel.test(label) &&
    view.within(view.mentions.persons, block.cell!.rowLabel!).length === 0 &&
    !/\d|@|^N\. ?N\.?(?!\p{L})/u.test(label)
    ? label
    : undefined;
}

/** How far before a contact its owner may stand in one block, in characters. */
const longestCard = 600;

/** How far before a contact its owner may stand in one row, in characters. */
const longestRow = 4_000;

/** Where the owner may stand, the nearest first. */
function scopesOf(view: View, block: Block, at: number): Span[] {
  const scopes: Span[] = [{ start: Math.max(block.start, at - longestCard), end: at }];
  if (block.cell) {
    const row = rowStart(view, block);
    if (row < block.start) scopes.push({ start: row, end: block.start });
    // a table of labels and values is one entry
    if (!block.cell.columnLabel && block.cell.row <= 8) {
      const table = tableStart(view, block);
      if (table < row) scopes.push({ start: table, end: row });
    }
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
  for (
    let other = view.blocks[block.index - 1];
    other?.cell &&
    other.cell.table === block.cell?.table &&
    other.cell.row === block.cell.row &&
    block.start - other.start <= longestRow;
    other = view.blocks[other.index - 1]
  )
    first = other;
  return first.start;
}

function tableStart(view: View, block: Block): number {
  let first = block;
  for (
    let other = view.blocks[block.index - 1];
    other?.cell && other.cell.table === block.cell?.table;
    other = view.blocks[other.index - 1]
  )
    first = other;
  return first.start;
}
