import type { Block } from "../../language/blocks.js";
import { findAll } from "../../language/find-all.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { findOverlapping } from "../../language/overlap.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** What meets, in the singular or plural; elsewhere such words also mean events, houses or anybody's groups. */
const meeting =
  /(?:kreise?|gruppen?|konferenz(?:en)?|forum|foren|rat|räte|beirat|beiräte|ausschuss|ausschüsse|runden?|tisch|tische|netzwerke?|gremium|gremien|kommission(?:en)?|versammlung(?:en)?|verbund|verbünde|zirkel|werkstatt|werkstätten|plenum|team|kuratorium|board|committee|group|council|forum)$/iu;
/** Of an item only the words before what it says of the body. */
const name =
  /^(?:\d{1,2}\. |[IVX]{1,4}\. )?(?:(?:Der|Die|Das|Unsere?) )?(?<name>(?:\p{Lu}[\p{L}-]*(?:er|es|e)? ){0,2}\p{Lu}[\p{L}-]+(?: (?:(?:der|des|für|zum|zur|Bildung|Übergang)(?: \p{L}[\p{L}-]+){0,3}|\p{Lu}[\p{L}-]+))?)(?=\s*(?:$|[(:,;–|\n]|- ))/u;
/** What only heads a list. */
const general =
  /^(?:(?:Unsere |Weitere |Lokale |Regionale )?(?:Gremien|Netzwerke|Arbeitskreise|Arbeitsgruppen|Ausschüsse|Beiräte|Foren|Gruppen|Runden|Team))$/u;

/** The council's own way with a paper: who deliberates on it, in which role. */
const deliberates =
  /^(?:Vorberatung|Beratung|Entscheidung|Beschluss(?:fassung)?|Kenntnisnahme|Anhörung|Empfehlung|Information)(?!\p{L})/u;
const deliberation =
  /(?:^|\n)(?<name>\p{Lu}[\p{L}, -]{3,70}?(?:[Aa]usschuss|rat|tag|versammlung|beirat)(?: für \p{Lu}[\p{L}, -]{3,60}?)?)[ \t]*(?:\t|\||,)[ \t]*(?=(?:Vorberatung|Beratung|Entscheidung|Beschluss|Kenntnisnahme|Anhörung|Empfehlung))/gu;
const council = /(?:[Aa]usschuss|rat|[Tt]ag|versammlung)(?: für .+)?$/u;

/** Bodies that no word of their own tells to be ones: their place in a list of bodies does. */
export function findListedBodies(view: View): OrganisationMention[] {
  return view.body.flatMap((block): OrganisationMention[] => {
    if (block.text.length > 2000) return [];
    const spans = [...underHead(block), ...inDeliberations(view, block), ...enumerated(block)];
    return spans.flatMap((span): OrganisationMention[] => {
      const words = view.slice(span.start, span.end).replace(/\s+/gu, " ");
      const { organisations, persons, dates } = view.mentions;
      const isKnown = [organisations, persons, dates].some(
        (known) => findOverlapping<Span>(known, span) !== undefined,
      );
      return isKnown || general.test(words) ? [] : [{ ...span, name: words, type: "body" }];
    });
  });
}

/** An item under "Gremien", or a heading between that one and the next of its depth. */
function underHead(block: Block): Span[] {
  const isEntry = block.kind === "item" || block.kind === "heading" || (block.cell && !block.cell.header);
  if (!isEntry || block.text.length > 160 || announcementOf(block)?.kind !== "body") return [];
  if (block.cell && block.cell.column > 0) return [];
  const words = name.exec(block.text)?.groups?.name;
  if (words === undefined || !words.split(" ").some((word) => meeting.test(word))) return [];
  const start = block.start + block.text.indexOf(words);
  return [{ start, end: start + words.length }];
}

/** "Zu den Gremien gehören der Lenkungskreis und die Fachforen", "Gremien: Lenkungskreis, Fachforen". */
const enumeration =
  /(?<!\p{L})(?:Gremien|Organe|Steuerungsgremien)(?: [^.;:!?\n]{0,60}?)?(?: (?:gehören|zählen|sind)|:) (?<names>[^.;:!?\n]{3,240})/gu;
const oneWord =
  /^(?:\s|und |sowie |auch |ferner )*(?:(?:der|die|das|den|dem|ein|eine) )?(?<name>(?:\p{Lu}[\p{L}-]*(?:er|es|e) )?\p{Lu}[\p{L}-]+)\s*$/u;

function enumerated(block: Block): Span[] {
  return findAll(block.text, enumeration).flatMap((match) => {
    const names = match.groups!.names!;
    let at = block.start + match.index + match[0].length - names.length;
    return names.split(/(?<=,)|(?<= )(?=(?:und|sowie) )/u).flatMap((piece): Span[] => {
      const words = oneWord.exec(piece.replace(/,$/u, ""))?.groups?.name;
      const start = at + (words === undefined ? 0 : piece.indexOf(words));
      at += piece.length;
      return words !== undefined && meeting.test(words.split(" ").at(-1)!)
        ? [{ start, end: start + words.length }]
        : [];
    });
  });
}

/** "Haupt- und Finanzausschuss | Vorberatung | 5. März 2019": who deliberates on a paper. */
function inDeliberations(view: View, block: Block): Span[] {
  if (block.cell) {
    const next = view.blocks[block.index + 1];
    const isRow = next?.cell?.row === block.cell.row && next.cell.table === block.cell.table;
    return isRow && council.test(block.text.trim()) && deliberates.test(next.text)
      ? [{ start: block.start, end: block.start + block.text.trimEnd().length }]
      : [];
  }
  return findAll(block.text, deliberation).map((match) => {
    const words = match.groups!.name!;
    const start = block.start + match.index + match[0].indexOf(words);
    return { start, end: start + words.length };
  });
}
