import type { Block } from "../../language/blocks.js";
import { findAll, mayMatch } from "../../language/find-all.js";
import { headOf } from "../../language/organisations/heads.js";
import { findOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { CandidateOf } from "../extractor.js";

type Partner = CandidateOf<"organisation">;

const partner =
  "(?:Kooperations|Netzwerk|Projekt|Bildungs|Verbund|Förder)?[Pp]artner(?:in|innen|inn?en und \\p{L}+)?";
const backer =
  "(?:Unterstützt|Gefördert|Finanziert) (?:durch|von)|Förderer|Unterstützer|Träger|Projektträger|In Kooperation mit|In Zusammenarbeit mit|(?:Funded|Supported) by|(?:Project )?[Pp]artners?|In cooperation with";
/** "Kooperationspartner sind:", "Unsere Partner", over a list. */
const partnersAbove = new RegExp(
  `^(?:(?:\\p{L}+ ){0,2}${partner}(?: (?:sind|waren|des|der|im|in|am)(?!\\p{L})[^.!?]{0,60})?|${backer}):?$`,
  "u",
);
const partnersBeside = new RegExp(`^(?:(?:Unsere?r? )?${partner}|${backer})$`, "u");
/** Several of a kind, and no name: "Kitas", "Schulen und Vereine". */
const kindOnly =
  /^(?:(?:alle|viele|die|weitere|freie|\p{Ll}+e) )?\p{Lu}\p{L}+(?:(?:,| und| sowie) (?:\p{Ll}+e )?\p{Lu}\p{L}+)*$/u;
const clause = /(?<!\p{L})(?:ist|sind|wird|werden|hat|haben|bietet|mit|sowie|is|are|has|have|with)(?!\p{L})/u;
const longestName = 80;

/** Partners and backers that no word tells to be an organisation: what a list or label says that they are. */
export function readPartners(view: View): Partner[] {
  return view.body.flatMap((block): Partner[] => {
    if (block.ownLabel && partnersBeside.test(block.ownLabel.label))
      return partsOf(view, { start: block.start + block.ownLabel.rest, end: block.end });
    const beside = block.cell?.rowLabel ?? block.label;
    if (beside && block.kind !== "heading" && partnersBeside.test(beside.text.replace(/\s*:$/u, "")))
      return partsOf(view, block);
    const above = block.list?.leadIn ?? headingOf(block);
    if (block.kind === "item" && above && partnersAbove.test(above.text))
      return nameOf(view, block, "listed-partner");
    return block.kind === "paragraph" ? [...inSentence(view, block), ...enumerated(view, block)] : [];
  });
}

const headingOf = (block: Block): Block | undefined => block.headings.at(-1);

/** "Partner: Lernwerk Nord, Haus der Begegnung und ABC-Verbund" */
function partsOf(view: View, { start, end }: Span): Partner[] {
  const words = view.slice(start, end);
  if (words.length > 600 || /[.!?]\s+\p{Lu}\p{Ll}+ \p{Ll}/u.test(words)) return [];
  let from = start;
  return words.split(/(?<=[,;\n])|(?<= )(?=(?:und|sowie|and) )/u).flatMap((piece) => {
    const lead = /^\s*(?:(?:und|sowie|and) )?(?:(?:der|die|das|dem|den|the) )?/u.exec(piece)![0].length;
    const span = { start: from + lead, end: from + piece.replace(/[\s,;.]+$/u, "").length };
    from += piece.length;
    return span.end > span.start ? nameOf(view, span, "labelled-partner") : [];
  });
}

/** A stretch of text that is a name, and holds none that is known already. */
function nameOf(view: View, { start, end }: Span, rule: string): Partner[] {
  const name = view.slice(start, end).replace(/\s+/gu, " ").trim();
  if (name.length > longestName || !/^\p{Lu}/u.test(name) || /[.!?:;]$|\d/u.test(name)) return [];
  if ((kindOnly.test(name) && !/^\p{Lu}{3,8}$/u.test(name)) || clause.test(name)) return [];
  const { organisations, persons, communes } = view.mentions;
  const span = { start, end };
  if (
    view.within(organisations, span).some(({ type }) => type === "organisation") ||
    view.within(persons, span).length > 0 ||
    view.within(communes, span).some((commune) => commune.start === start)
  )
    return [];
  return [{ kind: "organisation", value: { name }, spans: [span], confidence: 0.7, rule }];
}

/**
 * "in Kooperation mit der Lernwerk Nord", "gefördert durch das Kulturwerk Süd": who takes part in something. Behind
 * "Förderung" and "Unterstützung" a genitive or "von" is what is promoted, unless they are said to come "mit".
 */
const cooperating =
  /(?<!\p{L})(?:[Kk]ooperation|[Zz]usammenarbeit|[Pp]artnerschaft|[Gg]emeinsam|in cooperation|together) (?:mit|with) (?:der|dem|den|the) |(?<!\p{L})(?:[Gg]efördert|[Uu]nterstützt|[Ff]inanziert|[Bb]egleitet|[Bb]eraten) (?:durch|von|vom) (?:(?:die|das|den|der|dem) )?|(?<!\p{L})(?:Förderung|Unterstützung|Trägerschaft) durch (?:(?:die|das|den) )?|(?<!\p{L})(?:Trägerschaft|[Mm]it (?:\p{Ll}+er )?(?:Unterstützung|Förderung)) (?:der|des|vom|von(?: (?:der|dem))?) |(?<!\p{L})[Kk]ooperationspartner(?:in)?,? (?:ist |war )?(?:die|das|der) /gu;
/** Two or more capitalised words that nothing joins, or a short form. */
const properName = /(?:\p{Lu}{3,8}(?![\p{L}-])|\p{Lu}[\p{Ll}\p{Lu}-]{2,}(?: \p{Lu}[\p{Ll}\p{Lu}-]+){1,3})/uy;
/** "Kulturellen Bildung", "Frühen Hilfen", "Digitale Medien": an adjective in capitals and its noun are a matter. */
const inflected = /^(?:\p{Lu}\p{Ll}{2,}en|\p{Lu}\p{Ll}*(?:lich|isch|ell|al|ig|iv|är|ant|ent)e[rsm]?) \p{Lu}/u;
/** "Freie Träger", "Interessierte Eltern": in a list of names every ending tells. */
const adjectival = /^\p{Lu}\p{Ll}+(?:e|en|em|es) \p{Lu}/u;
/** What else stands there. */
const notPartner =
  /^(?:DAZ|DAF|PISA|BMBF|BMFSFJ|BMBFSFJ|ESF|EFRE|EU|NRW|LSA|KBM|DKBM|AG|SPD|CDU|CSU|FDP|MINT|BNE|OGS|KITA|Land|Landes|Landkreis|Kreis|Stadt|Gemeinde|Herrn?|Frau|Dr|Prof|Programm|Projekt|Bund|Freistaat|City|District|Town|Federal|State|European|Europäische[nrs]?)(?![\p{L}])/u;

function inSentence(view: View, block: Block): Partner[] {
  if (!mayMatch(block.flat, cooperating)) return [];
  return findAll(block.flat, cooperating).flatMap((match): Partner[] => {
    const at = match.index + match[0].length;
    properName.lastIndex = at;
    const name = properName.exec(block.flat)?.[0];
    // a type word with less than its name, or a part of an administration
    if (name === undefined || notPartner.test(name) || inflected.test(name)) return [];
    if (headOf(name.split(" ")[0]!)) return [];
    if (/(?:Department|Office|Division|Unit|Council|Directorate)$/u.test(name)) return [];
    const span = { start: block.start + at, end: block.start + at + name.length };
    const { organisations, persons, communes, programmes, dates, states } = view.mentions;
    const taken = [organisations, persons, communes, programmes, dates, states].some(
      (known) => findOverlapping<Span>(known, span) !== undefined,
    );
    if (taken || /\n/u.test(view.slice(span.start, span.end))) return [];
    return [{ kind: "organisation", value: { name }, spans: [span], confidence: 0.62, rule: "cooperating" }];
  });
}

/** "Zu den Partnern gehören A, B und C", "Kooperationspartner sind A und B": up to the end of the clause. */
const enumerating =
  /(?<!\p{L})(?:[Zz]u (?:den|unseren|ihren) (?:Kooperations|Netzwerk|Projekt|Bildungs|Verbund)?[Pp]artner(?:inne)?n (?:gehören|zählen|gehörten|zählten)|(?:Kooperations|Netzwerk|Projekt|Verbund)?[Pp]artner(?:innen)? (?:sind|waren)|[Bb]eteiligt (?:sind|waren|haben sich)|[Mm]it dabei (?:sind|waren)|[Mm]itglieder sind):?(?: (?:unter anderem|neben|auch|u\. ?a\.|etwa|zum Beispiel))? (?<names>[^.;:!?\n]{3,300})/gu;
const wholeName = new RegExp(`^${properName.source}$`, "u");

function enumerated(view: View, block: Block): Partner[] {
  return findAll(block.flat, enumerating).flatMap((match) => {
    const { names = "" } = match.groups!;
    const start = block.start + match.index + match[0].length - names.length;
    // a name alone is the matter of other readings, and a clause is no list
    if (!/,| und | sowie /u.test(names) || /(?<!\p{L})(?:die|das|der) \p{Ll}+(?:t|en)(?!\p{L})/u.test(names))
      return [];
    return partsOf(view, { start, end: start + names.length }).filter(
      ({ value: { name } }) =>
        wholeName.test(name) &&
        !notPartner.test(name) &&
        !adjectival.test(name) &&
        !headOf(name.split(" ")[0]!),
    );
  });
}
