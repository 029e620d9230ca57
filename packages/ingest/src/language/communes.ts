import type { CommuneValue } from "@bildungsprofil/core";
import type { Span } from "../tree/nodes.js";
import type { Block } from "./blocks.js";
import { type Designation, findDesignations, listSeparator } from "./communes/designations.js";
import { findListedName } from "./communes/listed-names.js";
import { matchName } from "./communes/name-index.js";
import { createResolver, type FoundName, type Resolver } from "./communes/resolve.js";
import { findToldState, withoutState } from "./communes/told-state.js";
import { parseUnknownName } from "./communes/unknown-names.js";
import { firstNameWord, flattenText, listNameWords, type NameWord } from "./flat-text.js";
import type { Mentions, PlainView } from "./mentions.js";
import { headOf } from "./organisations/heads.js";
import { findOverlapping } from "./overlap.js";

/** A territorial authority named in the text; the span takes in its designation ("Landkreises Unna"). */
export interface CommuneMention extends Span {
  readonly value: CommuneValue;
  /** The key for `about`: AGS, else a slug of kind and name. */
  readonly key: string;
  /**
   * `designation`: called a district, town … here or elsewhere in the document. `name`: by its name alone. `place`:
   * only where something is or happens, such as a postal address, so nothing is said about the authority.
   */
  readonly by: "designation" | "name" | "place";
  /** Fields of the value that do not stand in the words. */
  readonly implied: readonly string[];
}

/** Finds districts, towns and municipalities by vocabulary and by designation, in the body. */
export function findCommunes(
  view: PlainView,
  known: Pick<Mentions, "contacts" | "states">,
): CommuneMention[] {
  const { contacts, states } = known;
  const blocks = view.body.map((block) => ({ block, text: block.flat, words: block.nameWords }));
  const designated = blocks.flatMap(findDesignated);
  // "Stadt X" in the title of the page tells what the X of the body is
  const resolver = createResolver(
    [...designated, ...findInTitle(view.source.title, view.source.language?.startsWith("en") === true)],
    states,
  );
  const bare = blocks
    .flatMap((part) => findBare(part, resolver.findName))
    .filter((found) => !findOverlapping(designated, found));
  const hidden = [...contacts.emails, ...contacts.urls].sort((a, b) => a.start - b.start);
  const addresses = [...contacts.addresses].sort((a, b) => a.start - b.start);
  const ofDistrict = designated.some(({ designation }) => designation === "district");
  const found = [...designated, ...bare];
  const hasDistrict = found.some(isKnownDistrict);
  const mentions = found
    .filter((one) => !(hasDistrict && isSeat(view, one)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .filter((found) => !findOverlapping(hidden, found))
    .flatMap((found) => {
      const isPlace =
        found.context !== "designation" &&
        (findOverlapping(addresses, found) !== undefined || (ofDistrict && isDateline(view, found)));
      const mention = resolver.resolve(isPlace ? { ...found, context: "place" } : found);
      return mention ? [mention] : [];
    });
  return markPassingTowns(view, markPassingParts(view, mentions));
}

const isKnownDistrict = ({ forms }: FoundName): boolean =>
  forms.some(({ entry }) => entry.kind === "Landkreis");

/** "Landratsamt Sondershausen" in a document about the Kyffhäuserkreis: the town in which that office is. */
const isSeat = (view: PlainView, found: FoundName): boolean =>
  view.slice(found.start, found.end).startsWith("Landratsamt") && !isKnownDistrict(found);

const reporter = /^(?:\p{L}{2,5}|\p{L}{2,5}\/\p{L}{2,5}) $/u;
const datelineEnd = /^(?: \(\p{L}{2,5}(?:\/\p{L}{2,5})?\))?(?:[.:]| [–—-]| \/\/?|,? [-–] )\s(?=\p{Lu})/u;

/** "Lüneburg. Der Landrat …", "abc Lüneburg - …": the town that a report is from opens it, and acts in nothing. */
function isDateline(view: PlainView, { start, end }: Span): boolean {
  const block = view.blockAt(start);
  if (!block || block.kind === "heading" || start - block.start > 8) return false;
  const before = view.slice(block.start, start);
  return (
    (before === "" || reporter.test(before)) &&
    datelineEnd.test(view.slice(end, Math.min(block.end, end + 18)))
  );
}

/** "in der Stadt X": where something is so, and no more. */
const passingBefore = /(?:^|[\s(])(?:[Ii]n|[Aa]us|[Bb]ei|[Uu]m|[Nn]ahe) (?:der|die|den) (?:\p{Ll}+en )?$/u;

/**
 * Towns that a document about a district names only as the place of something, "in der Kreisstadt X", are places:
 * it says nothing about their authority.
 */
function markPassingTowns(view: PlainView, mentions: readonly CommuneMention[]): CommuneMention[] {
  const counts = new Map<string, number>();
  const passing = new Map<string, boolean>();
  let district = 0;
  let inHeading = false;
  for (const { key, value, by, start } of mentions) {
    if (by === "place") continue;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    const block = view.blockAt(start);
    if (value.kind === "Landkreis") {
      district = Math.max(district, count);
      inHeading ||= block?.kind === "heading";
    } else if (value.ags === undefined && value.kind !== "Region") {
      const before = view.slice(Math.max(0, start - 40), start).replace(/\s/gu, " ");
      const isPassing =
        block?.kind !== "heading" && (passingBefore.test(before) || withinBefore.test(before));
      passing.set(key, isPassing && (passing.get(key) ?? true));
    }
  }
  if (district === 0 || passing.size === 0) return [...mentions];
  return mentions.map((mention) =>
    passing.get(mention.key) && (inHeading || district > (counts.get(mention.key) ?? 0))
      ? { ...mention, by: "place" }
      : mention,
  );
}

/** How often a document that is about a part of a city names it at least, where no heading does. */
const fewest = 3;

/** Parts of a city that a document names once or twice, "im Bezirk X", and is not about, are places. */
function markPassingParts(view: PlainView, mentions: readonly CommuneMention[]): CommuneMention[] {
  const counts = new Map<string, number>();
  for (const { key, start } of mentions)
    if (isPart(key)) {
      const block = view.blockAt(start);
      const prominent =
        block?.kind === "heading" || (block === view.body[0] && !/[.!?]\s*$/u.test(block?.text ?? ""));
      counts.set(key, (counts.get(key) ?? 0) + (prominent ? fewest : 1));
    }
  return mentions.map((mention) =>
    isPart(mention.key) && (counts.get(mention.key) ?? 0) < fewest ? { ...mention, by: "place" } : mention,
  );
}

const isPart = (key: string): boolean => key.startsWith("bezirk-");

function findInTitle(title: string | undefined, isEnglish: boolean): FoundName[] {
  if (title === undefined) return [];
  const text = flattenText(title);
  return findDesignated({
    block: { start: 0, language: isEnglish ? "en" : "de", kind: "heading", cell: undefined },
    text,
    words: listNameWords(text),
  });
}

interface Part {
  readonly block: Pick<Block, "start" | "language" | "kind" | "cell"> &
    Partial<Pick<Block, "list" | "headings">>;
  /** Of the block, flat. */
  readonly text: string;
  readonly words: readonly NameWord[];
}

/** Names beside a designation, with the further names of a list: "die Landkreise X, Y und Z". */
function findDesignated({ block, text, words }: Part): FoundName[] {
  const listed = findListedName(block, text);
  const found: FoundName[] = listed ? [listed] : [];
  let done = listed ? listed.end - block.start : 0;
  for (const designation of findDesignations(text, words, block.language === "en")) {
    if (designation.start < done) continue;
    if (designation.kind === "region" && matchName(text, designation.start, "Region")) continue;
    let at = designation.end;
    let start = designation.start;
    for (let many = 0; many === 0 || designation.plural; many++) {
      const name = readName(text, at, designation);
      if (!name) break;
      const state = findToldState(text, start, name.end);
      found.push({
        ...name,
        ...(state === undefined ? {} : { state }),
        start: block.start + start,
        end: block.start + name.end,
        designation: designation.kind,
        districtFree: designation.districtFree || districtFreeAfter.test(text.slice(name.end, name.end + 24)),
        context: "designation",
      });
      done = name.end;
      const other = sharedBefore.exec(text.slice(Math.max(0, start - 24), start));
      // "der Landkreis und die Stadt X": the district need not bear the name of the town
      const bothBearIt =
        !other?.groups?.article ||
        designation.kind === "district" ||
        name.forms.some(({ entry }) => entry.kind === "Landkreis");
      if (other && bothBearIt && many === 0)
        found.push({
          ...found.at(-1)!,
          start: block.start + start - other[0].length,
          designation: designation.kind === "district" ? "city" : "district",
        });
      listSeparator.lastIndex = done;
      const separator = listSeparator.exec(text);
      if (!separator) break;
      at = start = done + separator[0].length;
    }
  }
  return block.language === "en" ? [...found, ...findPostposed({ block, text, words })] : found;
}

const districtAfter =
  /^(?:'s)? (?:rural |administrative )?(?:[Dd]istrict|[Cc]ounty)(?! of )(?<authority> [Cc]ouncil| [Aa]dministrat\p{L}+| [Oo]ffice| [Aa]uthority)?(?![\p{L}-])/u;

/** English puts the designation behind: "Uckermark district", "the Unna District Council". */
function findPostposed({ block, text, words }: Part): FoundName[] {
  return words.flatMap(({ word, start }): FoundName[] => {
    if (/[\p{L}\p{N}_@-]/u.test(text[start - 1] ?? " ")) return [];
    const hit = matchName(text, start, word);
    const forms = hit?.forms.filter(({ entry }) => entry.kind === "Landkreis") ?? [];
    const unknown = forms.length ? undefined : parseUnknownName(text, start, true);
    const end = hit && forms.length ? hit.end : unknown?.end;
    const after = end === undefined ? null : districtAfter.exec(text.slice(end, end + 50));
    if (end === undefined || !after) return [];
    // a quarter of a town is called a district too
    if (!forms.length && block.kind !== "heading" && after.groups?.authority === undefined) return [];
    const designation = after[0].slice(0, after[0].length - (after.groups?.authority?.length ?? 0));
    const state = findToldState(text, start, end + designation.length);
    return [
      {
        name: forms[0]?.name ?? unknown!.name,
        forms,
        start: block.start + start,
        end: block.start + end + designation.length,
        designation: "district",
        context: "designation",
        ...(state === undefined ? {} : { state }),
      },
    ];
  });
}

const districtFreeAfter = /^(?: \(kreisfrei(?:e Stadt)?\)|, kreisfreie Stadt)/u;
/** What stands before the second designation of "Stadt und Landkreis X". */
const sharedBefore = /(?:Stadt|(?<!\p{L})(?:Land)?[Kk]reis)-? (?:und|sowie|&) (?<article>de[rmns] |die )?$/u;

/** Parts of cities that an ordinary word names: "Bezirk Mitte". */
const partName = /^(?:Mitte|Nord|Süd|Ost|West)(?![\p{L}-])/u;

function readName(
  text: string,
  at: number,
  { kind, open, plural }: Designation,
): Pick<FoundName, "end" | "name" | "forms"> | undefined {
  const first = firstWord(text, at);
  const hit = first === undefined ? undefined : matchName(text, at, first);
  const unknown = readUnknown(text, at, plural || !open);
  // "Halle (Westf.)" is not the Halle of the vocabulary, but "Hof (Bayern)" may be its Hof
  const other = hit && unknown && unknown.end > hit.end;
  const part = kind === "cityDistrict" ? partName.exec(text.slice(at, at + 8))?.[0] : undefined;
  if (part !== undefined) return { name: part, end: at + part.length, forms: [] };
  if (hit && !other) return { end: hit.end, name: hit.forms[0].name, forms: hit.forms };
  return unknown && { ...unknown, forms: [] };
}

function readUnknown(text: string, at: number, strict: boolean): ReturnType<typeof parseUnknownName> {
  const unknown = parseUnknownName(text, at, strict);
  if (!unknown) return undefined;
  const name = withoutState(unknown.name);
  return name === unknown.name ? unknown : { name, end: at + name.length };
}

function firstWord(text: string, at: number): string | undefined {
  const first = firstNameWord(text.slice(at, at + 60));
  return first?.start === 0 ? first.word : undefined;
}

const withinBefore = /(?:^|[\s(])(?:[Ii]n|[Nn]ach|[Aa]us|[Uu]m|[Bb]ei|[Aa]b|[Zz]u|[Nn]ear|wie) $/u;
const placeBefore =
  /(?:\d{5}|Raum|Großraum|Standort|Flughafen|Bahnhof|Messe|Universität|Uni|Hochschule|Fachhochschule|TU|FH|TH|PH|HS|Regionalbüro|Regionalstelle|Außenstelle|Zweigstelle|Klinikum|Regierungsbezirk|Regierung|Polizeiinspektion|Landgericht|Amtsgericht|Oberlandesgericht|Verwaltungsgericht|Polizeipräsidium|Studienseminar|Akademie|Theater|Staatstheater|Zoo|Sparkasse|Volksbank|Diözese|Dekanat|Landeskirche|Diakonie|Caritas|AWO|DRK|Niederlassung|Sitz|Bistum|Erzbistum|Jobcenter|Agentur für Arbeit|Arbeitsagentur|IHK|HWK|Handwerkskammer|Handelskammer|FC|SV|SC|TSV|VfB|VfL|TuS|SSV|Hotel|Verlag|Grundschule|Berufsbildenden? Schulen|Beruflichen? Schulen|BBS|Gymnasium|Sekundarschule|Oberschule|Kita) $/u;
const personBefore = /(?:(?:Herrn?|Frau|Familie|Dr\.|Prof\.|Mr\.?|Ms\.?|Mrs\.?)|(?:^|\s)\p{Lu}\.) $/u;
const municipalBefore =
  /(?:Bildungs(?:büros?|management|monitoring|region|landschaft|netzwerk|kommune|konferenz|bericht|beratung)|Bildungsmanagements|Bildungsmonitorings|Landschaft|Volkshochschule|VHS|Jugendamt|Stadtrat|Kreistag|Oberbürgermeister|Oberbürgermeisterin|Landrat|Landrätin|Kommune|Kommunen|Modellkommune|Beispielkommune|Musikschule|Stabsstelle Bildung)(?: (?:(?:auch |jetzt |nun |hier )?in|der))?[:–-]? $/u;
/** "the Unna education report", "Unna's education office". */
const municipalAfter =
  /^(?:'s)? (?:[Mm]unicipal |[Ll]ocal )?[Ee]ducation (?:[Rr]eports?|[Oo]ffice|[Oo]ffensive|[Cc]onference|[Mm]anagement|[Mm]onitoring|[Ll]andscape|[Nn]etwork|[Ss]trategy)(?!\p{L})/u;
/** What tells a town of the same name apart: "Halle (Westf.)". */
const otherTown = /^ (?:\(|(?:an|am|im|in|i\.|a\.)[ .]|\/)/u;
const label =
  /^(?:Kommunen?|Landkreis|Kreis|Stadt|Gemeinde|Gebietskörperschaft|Municipality|District|City)\s*:?\s*$/u;

/** Names that no designation stands beside. */
function findBare({ block, text, words }: Part, findName: Resolver["findName"]): FoundName[] {
  const found: FoundName[] = [];
  const labelled = block.cell?.rowLabel !== undefined && label.test(block.cell.rowLabel.text);
  let done = 0;
  let previous: { readonly end: number; readonly context: FoundName["context"] } | undefined;
  for (const { word, start } of words) {
    if (start < done) continue;
    const hit = matchName(text, start, word);
    const known = hit ? undefined : findName(word, start, text);
    const end = hit?.end ?? known?.end;
    if (
      end === undefined ||
      /[\p{L}\p{N}_@-]/u.test(text[start - 1] ?? " ") ||
      hit?.forms.every(({ needsDesignation }) => needsDesignation)
    )
      continue;
    const before = text.slice(Math.max(0, start - 40), start);
    if (personBefore.test(before) || (before.endsWith(".") && start > 1)) continue;
    if (hit && otherTown.test(text.slice(end, end + 24)) && (readUnknown(text, start, false)?.end ?? 0) > end)
      continue;
    done = end;
    const municipal =
      (labelled && start === 0) ||
      municipalBefore.test(before) ||
      label.test(before.trim()) ||
      (block.language === "en" && municipalAfter.test(text.slice(end, end + 40)));
    const isPlace =
      placeColumn.test(block.cell?.columnLabel?.text.trim() ?? "") ||
      isPlaceOnly(before, text.slice(end, end + 24));
    listSeparator.lastIndex = previous?.end ?? 0;
    const inList = previous !== undefined && listSeparator.test(text) && listSeparator.lastIndex === start;
    const context = municipal
      ? "municipal"
      : isPlace
        ? "place"
        : withinBefore.test(before)
          ? "within"
          : inList
            ? previous!.context
            : "free";
    previous = { end, context };
    found.push({
      start: block.start + start,
      end: block.start + end,
      name: hit?.forms[0].name ?? known?.name ?? text.slice(start, end),
      forms: hit?.forms ?? [],
      context,
    });
  }
  return found;
}

/** Whether a name only says where something is: in the name of another organisation, as its seat, before a date. */
function isPlaceOnly(words: string, after: string): boolean {
  // "Berufsbildende Schulen (BBS) Lüneburg"
  const before = words.replace(/ \(\p{Lu}\p{L}{1,6}\) $/u, " ");
  if (
    placeBefore.test(before) ||
    englishSeat.test(before) ||
    clubBefore.test(before) ||
    relativeTo.test(before)
  )
    return true;
  if (house.test(before)) return true;
  if (/^(?:, (?:den |am )?\d| e\. ?V\.| g?GmbH| (?:Technical )?Univer)/u.test(after)) return true;
  if (seatBefore.test(before) || (/[\p{L}.] \($/u.test(before) && after.startsWith(")"))) return true;
  const word = /(\p{Lu}[\p{L}-]*),? $/u.exec(before)?.[1];
  const head = word === undefined ? undefined : headOf(word);
  return head?.type === "organisation" && head.kind !== "school" && head.kind !== "network";
}

/** "Alte Fabrik X", "Bildungsforum X": the town of a house. */
const house =
  /(?<!\p{L})\p{Lu}\p{L}*(?:forum|fabrik|halle|theater|museum|bibliothek|schloss|saal|hotel|campus|kongresszentrum) $/u;
const placeColumn = /^(?:Ort|Wo|Veranstaltungsort|Tagungsort|Venue|Place|Where)\s*:?$/u;

/** "nördlich von X", "zwischen X und Y", "Sitz der Agentur ist X": X tells where, and no more. */
const relativeTo =
  /(?<!\p{L})(?:(?:nord|süd|nordöst|nordwest|südöst|südwest|öst|west|nörd|süd)lich|unweit|nahe|oberhalb|unterhalb|[Nn]ähe|Umland|Umkreis|Einzugsgebiet|Metropolregion)(?: von| der)? $|(?<!\p{L})(?:zwischen|between) (?:\p{Lu}[\p{L}-]+ (?:und|and) )?$|(?<!\p{L})(?:Sitz|Standorte?|Niederlassung(?:en)?|Büros) [^.;:]{0,40}?(?:ist|sind|war|waren|befinde[tn] sich in|lieg(?:t|en) in) (?:[^.;:]{2,60}(?: und|,) )?$|(?<!\p{L})[Gg]reater $/u;
const clubBefore =
  /(?<!\p{L})(?:FC|SV|SC|TSV|VfB|VfL|TuS|SSV) \p{Lu}\p{L}+ $|\p{Ll}(?:verband|verein|ring|bund|zentrum|werk|gesellschaft) $/u;
/** "the Regional Office for Schools and Education, Braunschweig" */
const englishSeat =
  /(?:Office|Agency|Authority|Institute|University|Chamber|Court) (?:for|of) [\p{L} ]{3,40}, $/u;
const seatBefore = /(?:e\. ?V\.|gGmbH|GmbH|AG|Verlag),? (?:\(|aus )?$/u;
