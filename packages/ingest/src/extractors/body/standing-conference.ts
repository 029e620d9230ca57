import type { Block } from "../../language/blocks.js";
import { findAll } from "../../language/find-all.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { findOverlapping } from "../../language/overlap.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

const name =
  /(?<![\p{L}-])(?:(?<adjective>Regional|Kommunal|Ständig|Lokal)e[nr]? )?(?<noun>Bildungskonferenz|Bildungsforum|(?<=(?:Regional|Lokal|Kommunal)en? )(?<many>Bildungskonferenzen))(?![\p{L}-])/gu;
const numbered = /(?:\d\.|erste[nr]?|zweite[nr]?|dritte[nr]?|nächste[nr]?|diesjährige[nr]?) $/iu;
/** What a body does, and an event does not. */
const meets =
  /(?<!\p{L})(?:tagt|tagen|berät|trifft sich|setzt sich .{0,80}zusammen|kommt .{0,60}zusammen|[Ii]hr gehören|Empfehlungen|Gremium|Organ|Mitglieder)(?!\p{L})/u;
const jointAfter = /^(?: und|,| sowie) (?:(?:der|des|die|den|dem|das) )?$/u;

/**
 * A conference that is a standing body: listed with other bodies, paired with one in a sentence, or described under
 * its own heading as something that meets and has members, where the document names other bodies; or one of which it
 * says whom it consists of.
 */
export function findStandingConferences(
  view: View,
  bodies: readonly OrganisationMention[],
): OrganisationMention[] {
  return view.body.flatMap((block) =>
    [...findAll(block.text, name)].flatMap((match): OrganisationMention[] => {
      const span = { start: block.start + match.index, end: block.start + match.index + match[0].length };
      const ofHeading = isHeadingNumber(view, block, match.index, match[0]);
      if (!ofHeading && numbered.test(block.text.slice(Math.max(0, match.index - 16), match.index)))
        return [];
      const isBody =
        match.groups!.many !== undefined ||
        consists(view, span) ||
        isOwnHeading(view, block, match[0], belongs) ||
        (match.groups!.adjective !== undefined &&
          /^,?(?: die)? (?:[^.,;]{0,60} )?tagt(?!\p{L})/u.test(view.slice(span.end, span.end + 70))) ||
        (bodies.length > 0 &&
          (isOwnHeading(view, block, match[0], meets) ||
            isListed(block, match[0]) ||
            isPaired(view, bodies, span) ||
            hasMembers(view, span)));
      if (!isBody) return [];
      const { adjective, noun } = match.groups!;
      return [
        {
          ...span,
          name: `${adjective === undefined ? "" : `${adjective}${noun === "Bildungsforum" ? "es" : "e"} `}${noun}`,
          type: "body",
        },
      ];
    }),
  );
}

/** "3. Bildungskonferenz" below "2. Lenkungskreis": the number counts the headings. */
function isHeadingNumber(view: View, block: Block, at: number, words: string): boolean {
  const own = block.kind === "heading" ? /^(\d{1,2})\. /u.exec(block.text) : null;
  if (!own || own[0].length !== at) return false;
  const before = `${Number(own[1]) - 1}. `;
  return view.body.some(
    ({ kind, depth, text }) =>
      kind === "heading" && depth === block.depth && text.startsWith(before) && !text.includes(words),
  );
}

/** "Die Regionale Bildungskonferenz besteht aus …", "ihr gehören … an". */
function consists(view: View, { end }: Span): boolean {
  return /^ (?:besteht aus|setzt sich (?:aus|zusammen)|hat (?:\d+|\p{L}+) Mitglieder|ist (?:das|ein) (?:\p{Ll}+ )?(?:Organ|Gremium)|consists of|is made up of)(?!\p{L})/u.test(
    view.slice(end, end + 60),
  );
}

/** "Ein Bildungsforum mit 60 Mitgliedern berät sie": in its sentence. */
function hasMembers(view: View, span: Span): boolean {
  const sentence = findOverlapping(view.sentences, span);
  const rest = sentence ? view.slice(span.end, sentence.end) : "";
  return (
    /^[^,.;]{0,60}(?<!\p{L})(?:Mitgliedern?|members)(?!\p{L})/u.test(rest) &&
    /(?<!\p{L})(?:berät|tagt|begleitet|unterstützt|advises|meets)(?!\p{L})/u.test(rest)
  );
}

const isWhole = (block: Block, words: string): boolean =>
  block.text
    .replace(/^\d{1,2}\. /u, "")
    .replace(/^(?:Die|Unsere) /u, "")
    .replace(/:$/u, "") === words;

/** "Ihr gehören … an": then it is a body, whatever else the document names. */
const belongs = /(?<!\p{L})[Ii]hr gehören(?!\p{L})/u;

function isOwnHeading(view: View, block: Block, words: string, told: RegExp): boolean {
  if (block.kind !== "heading" || !isWhole(block, words)) return false;
  const below = view.blocks[block.index + 1];
  return below?.headings.at(-1) === block && told.test(below.text);
}

function isListed(block: Block, words: string): boolean {
  return block.kind !== "paragraph" && isWhole(block, words) && announcementOf(block)?.kind === "body";
}

function isPaired(view: View, bodies: readonly OrganisationMention[], { start, end }: Span): boolean {
  const after = view.within(bodies, { start: end, end: end + 60 })[0];
  if (after && jointAfter.test(view.slice(end, after.start))) return true;
  const before = view.within(bodies, { start: Math.max(0, start - 60), end: start }).at(-1);
  return before !== undefined && jointAfter.test(view.slice(before.end, start));
}
