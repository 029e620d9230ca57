import type { Span } from "../tree/nodes.js";
import type { Block } from "./blocks.js";
import { findOverlap } from "./contacts/find-overlap.js";
import type { Mentions, PlainView } from "./mentions.js";
import { contextConfidence, followsPerson, formOfAddressBefore } from "./persons/evidence.js";
import { linkSurnames } from "./persons/link-surnames.js";
import { type FullName, readFullName, readReversedName } from "./persons/read-names.js";
import { degreeAt, titlesEndingAt } from "./persons/titles.js";
import { headWord } from "./persons/unit-words.js";
import { type Word, wordsOf } from "./persons/words.js";

/** A person named in the text; the span is given and family name. */
export interface PersonMention extends Span {
  /** Given and family name, without title. A repeat by surname alone has the full name. */
  readonly name: string;
  /** Family name with its particles. */
  readonly family: string;
  /** Normalised academic title: "Prof. Dr.". */
  readonly honorific?: string;
  /** Span of title and name together. */
  readonly whole: Span;
  /** 0 to 1: how sure it is that this is a person. */
  readonly confidence: number;
  /** Whether only the family name stands here. */
  readonly repeat?: boolean;
}

/** Finds persons by given names, titles, forms of address and the roles beside them, in the body. */
export function findPersons(view: PlainView, known: Omit<Mentions, "persons">): PersonMention[] {
  const isMasked = createMask(view, known);
  const full = view.body.flatMap((block) => findInBlock(view, block, known, isMasked));
  return [...full, ...linkSurnames(view, full)].sort((a, b) => a.start - b.start);
}

function findInBlock(
  view: PlainView,
  block: Block,
  known: Omit<Mentions, "persons">,
  isMasked: (name: Span) => boolean,
): PersonMention[] {
  const words = wordsOf(block.text);
  const persons: PersonMention[] = [];
  const emails = emailsNear(view, block, known);
  for (let i = 0; i < words.length; i++) {
    const name = readReversed(block.text, words, i) ?? readFullName(block.text, words, i);
    if (!name || isMasked({ start: block.start + name.start, end: block.start + name.end })) continue;
    const last = persons.at(-1);
    const joined = last && last.confidence > 0.9 && followsPerson(block.text, last.end - block.start, name);
    const confidence = name.known
      ? 0.92
      : contextConfidence(block, name, emails) || (joined && !namesUnit(name.name) ? 0.7 : 0);
    if (confidence === 0) continue;
    persons.push(mention(block, name, confidence));
    i = name.to - 1;
  }
  return persons;
}

/** Whether a part of what looks like a name is a word for a unit: "Anna Meier und Deutsche Bahnbehörde". */
function namesUnit(name: string): boolean {
  return name.split(" ").some((word) => headWord.test(word));
}

/** "Meier, Anna" or "Dr. Meier, Anna" at the start of a line or after its label. */
function readReversed(text: string, words: readonly Word[], index: number): FullName | undefined {
  const word = words[index]!;
  if (text[word.end] !== ",") return undefined;
  const start = titlesEndingAt(text, word.start)?.start ?? word.start;
  return start === 0 || /[\n\t]|\p{L}:\s?$/u.test(text.slice(Math.max(0, start - 3), start))
    ? readReversedName(text, words, index)
    : undefined;
}

function mention(block: Block, name: FullName, confidence: number): PersonMention {
  const titles = titlesEndingAt(block.text, name.start);
  const degree = degreeAt(block.text, name.end);
  const honorific = [titles?.honorific, degree?.honorific].filter(Boolean).join(" ");
  const addressed = formOfAddressBefore(block.text, titles?.start ?? name.start) !== undefined;
  return {
    start: block.start + name.start,
    end: block.start + name.end,
    name: name.name,
    family: name.family,
    ...(honorific ? { honorific } : {}),
    whole: {
      start: block.start + (titles?.start ?? name.start),
      end: block.start + name.end + (degree?.length ?? 0),
    },
    confidence: name.known && (titles || addressed) ? 0.97 : confidence,
  };
}

/** Longest name of an institution or programme that may hold a person's name, on either side of it. */
const longestTitle = 200;

/** Whether a name is part of something else that was found: an address, an institution, a programme's title, a district. */
function createMask(view: PlainView, known: Omit<Mentions, "persons">): (name: Span) => boolean {
  const { phones, emails, urls, addresses } = known.contacts;
  const contacts = [...phones, ...emails, ...urls, ...addresses.flatMap(({ parts }) => parts)].sort(
    (a, b) => a.start - b.start,
  );
  return (name) => {
    if (findOverlap(contacts, name)) return true;
    const around = { start: name.start - longestTitle, end: name.end + longestTitle };
    const holds = (other: Span): boolean => other.start <= name.start && other.end >= name.end;
    return (
      // "Anna Meier, Verein e. V.": the comma parts the person from the organisation
      view
        .within<Span>(known.organisations, around)
        .some((other) => holds(other) && !(other.start === name.start && view.text[name.end] === ",")) ||
      view.within<Span>(known.programmes, around).some(holds) ||
      view
        .within(known.communes, around)
        .some((other) => holds(other) && (other.by === "designation" || other.end === name.end))
    );
  };
}

/** The e-mail addresses of a block and of the short ones beside it, or of its table row. */
function emailsNear(view: PlainView, block: Block, known: Omit<Mentions, "persons">): string[] {
  const { cell } = block;
  let [start, end] = [block.start, block.end];
  for (let i = 1; i <= (cell ? 6 : 3); i++) {
    const next = view.blocks[block.index + i];
    if (!next || next.layer !== block.layer || next.kind === "heading") break;
    if (cell ? next.cell?.table !== cell.table || next.cell.row !== cell.row : next.end - next.start > 160)
      break;
    end = next.end;
  }
  return view.within(known.contacts.emails, { start, end }).map(({ value }) => value);
}
