import type { Block } from "../blocks.js";
import type { OrganisationMention } from "../organisations.js";
import type { View } from "../view.js";
import type { Part } from "./affiliation.js";
import { asName } from "./words.js";

/** The office that a document, and each of its sections, speaks for. */
export interface HomeOffice {
  /** Of the whole document; `undefined` where it names none, or several alike. */
  readonly document?: Part;
  /** Whether the document presents itself as that of the office: in its title, its opening or a heading. */
  readonly presented: boolean;
  /** The office that the headings over a block name, else that of the document. */
  of(block: Block): Part | undefined;
}

/** Weights of the places where a document says whose it is; a mention in running text counts 1. */
const weights = { heading: 3, opening: 4, title: 4, address: 4 } as const;
/** Blocks at the beginning of the body that say whose document it is. */
const mostOpening = 4;

/** Finds the office whose document this is: by title, opening, headings and address, and by how often it is named. */
export function findHomeOffice(view: View): HomeOffice {
  const { organisations, contacts } = view.mentions;
  const opening = new Set(view.body.slice(0, mostOpening));
  const title = view.source.title ?? "";
  const groups = new Map<string, { first: OrganisationMention; score: number; presented: boolean }>();
  for (const mention of organisations) {
    const block = view.blockAt(mention.start);
    if (!block) continue;
    const inHeading = block.kind === "heading";
    const inTitle = title.includes(mention.name);
    const presents = inHeading || inTitle || opening.has(block);
    const isOwnUnit =
      mention.type === "unit" &&
      (inTitle || (opening.has(block) && (inHeading || /bildung|education/iu.test(mention.name))));
    if (mention.type !== "office" && !isOwnUnit) continue;
    const others = elsewhere.test(view.slice(Math.max(block.start, mention.start - 40), mention.start));
    if (others) continue;
    const score =
      1 +
      (inHeading ? weights.heading : 0) +
      (opening.has(block) ? weights.opening : 0) +
      (inTitle ? weights.title : 0) +
      (block.text.length < 300 && view.within(contacts.addresses, block).length ? weights.address : 0);
    const group = groups.get(mention.name);
    if (group) {
      group.score += score;
      group.presented ||= presents;
    } else groups.set(mention.name, { first: mention, score, presented: presents });
  }
  const ranked = [...groups.values()].sort((a, b) => b.score - a.score || a.first.start - b.first.start);
  const [best] = ranked;
  // "Bildungsbüro" and "Bildungsbüro Unna" are one
  const rival = ranked.slice(1).find(({ first }) => !best || !isSame(first.name, best.first.name));
  const document = best && (!rival || best.score >= 2 * rival.score) ? partOf(best.first) : undefined;
  return {
    ...(document ? { document } : {}),
    presented: document !== undefined && best!.presented,
    of: (block) => headingOffice(view, block) ?? document,
  };
}

/** What makes an office one that is not, or is elsewhere: "kein Bildungsbüro", "andere Kreise haben ein Bildungsbüro". */
const elsewhere =
  /(?<!\p{L})(?:kein|keine|keinem|keines|keinen|andere[nrms]?|ohne|no|other|without)\s[^.;:]{0,30}$/iu;

function isSame(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

function headingOffice(view: View, block: Block): Part | undefined {
  for (let i = block.headings.length - 1; i >= 0; i--) {
    const named = view
      .within(view.mentions.organisations, block.headings[i]!)
      .find(({ type }) => type === "office" || type === "unit");
    if (named) return partOf(named);
  }
  return undefined;
}

function partOf({ start, end, name }: OrganisationMention): Part {
  // the heading of a letter in capitals
  return { start, end, text: /\p{Ll}/u.test(name) ? name : asName(name) };
}
