import type { OrganisationValue } from "@bildungsprofil/core";
import type { Span } from "../tree/nodes.js";
import { flattenText } from "./flat-text.js";
import type { Mentions, PlainView } from "./mentions.js";
import { findAbbreviations } from "./organisations/abbreviations.js";
import { type HeadWord, headOf } from "./organisations/heads.js";
import { findLegalForms } from "./organisations/legal-forms.js";
import { isGenitive, type Landmarks, readLeft, readRight } from "./organisations/name-parts.js";
import { asParts } from "./organisations/parts.js";
import { findPhrases } from "./organisations/phrases.js";
import { findOverlapping } from "./overlap.js";

/** An office, a body or another organisation named in the text; the span is its name. */
export interface OrganisationMention extends Span {
  /** Name in the nominative, as far as its words allow. */
  readonly name: string;
  /**
   * `office`: education office or staff unit with that task; `unit`: another part of an administration (Amt,
   * Dezernat, Fachbereich); `body`: steering group, advisory board, network; `organisation`: everything else.
   */
  readonly type: "office" | "unit" | "body" | "organisation";
  readonly kind?: NonNullable<OrganisationValue["kind"]>;
  /** Short form that the document ties to it: "KSK". */
  readonly abbreviation?: string;
}

/** Words that make a unit the one for education. */
const education =
  /bildung|lernende|lernen|education|schulentwicklung|übergang(?:smanagement|e)?(?: schule| kita|$)|(?<!\p{L})olov|schulerfolg/iu;

/** Finds organisations by their type words and compounds, legal forms and known names, in the body. */
export function findOrganisations(
  view: PlainView,
  known: Pick<Mentions, "dates" | "contacts" | "states" | "communes" | "programmes">,
): OrganisationMention[] {
  const { contacts } = known;
  const placeEnds = new Map<number, number>();
  for (const { start, end } of [...known.states, ...known.communes]) {
    const words = view.slice(start, end);
    // "Landkreis X" is no part of a name, "X" may be
    const bare =
      /^(?:\p{L}+(?:kreis|stadt)(?:es)?|Landes?|Freistaat(?:e?s)?) (?=\p{Lu})/u.exec(words)?.[0].length ?? 0;
    placeEnds.set(start, end);
    if (bare > 0 && /^(?:Land|Freistaat)/u.test(words) && !/^Landkreis/u.test(words))
      placeEnds.set(start + bare, end);
  }
  const stateEnds = new Map(known.states.map(({ start, end }) => [start, end]));
  const heads = new Map<string, HeadWord | undefined>();
  const named = view.body.flatMap((block) => {
    const text = flattenText(block.text, "\n");
    const found: OrganisationMention[] = [];
    let done = 0;
    for (const { word, start } of block.nameWords) {
      if (start < done) continue;
      if (!heads.has(word)) heads.set(word, headOf(word));
      const head = heads.get(word);
      if (!head) continue;
      const endIn = (ends: ReadonlyMap<number, number>) => (offset: number) => {
        const end = ends.get(block.start + offset);
        return end === undefined ? undefined : end - block.start;
      };
      const mention = readName(text, start, start + word.length, head, {
        placeEnd: endIn(placeEnds),
        stateEnd: endIn(stateEnds),
      });
      if (!mention) continue;
      done = mention.end;
      found.push({ ...mention, start: block.start + mention.start, end: block.start + mention.end });
    }
    return [...found, ...findLegalForms(text, block.start), ...findPhrases(text, block)];
  });
  const hidden = [...contacts.emails, ...contacts.urls].sort((a, b) => a.start - b.start);
  const whole = keepLongest(named.filter((mention) => !findOverlapping(hidden, mention)));
  const all = withShortForms(view, [...whole, ...findAbbreviations(view, whole)]);
  return asOneAgency(
    withFullNames(asParts(view, keepLongest(all.map((mention) => withRegion(view, mention))))),
  );
}

/** "Regionalagentur … Nordland-Südland (RAB)": the states in front of the short form belong to the name. */
function withRegion(view: PlainView, mention: OrganisationMention): OrganisationMention {
  if (mention.kind !== "agency") return mention;
  const region = /^ (?:\p{Lu}\p{L}+)(?:-\p{Lu}\p{L}+)+(?= \(\p{Lu}{3,8}\))/u.exec(
    view.slice(mention.end, mention.end + 60),
  )?.[0];
  return region === undefined
    ? mention
    : { ...mention, end: mention.end + region.length, name: mention.name + region };
}

/** Words of an agency's full name that its short one leaves out. */
const ofAgency =
  /^(?<agency>Transferagentur|REAB|Regionale Entwicklungsagentur|Regionalagentur)(?: (?:für )?[Kk]ommunales Bildungsmanagement)? (?<region>\p{Lu}[\p{L} –-]+?)(?: e\. ?V\.)?$/u;

/** "Transferagentur Nordland" and "Transferagentur Kommunales Bildungsmanagement Nordland e.V." are one, by the name that is used most, else the fullest. */
function asOneAgency(mentions: readonly OrganisationMention[]): OrganisationMention[] {
  const used = new Map<string, Map<string, number>>();
  const keyOf = ({ kind, name }: OrganisationMention): string | undefined => {
    const found = kind === "agency" ? ofAgency.exec(name)?.groups : undefined;
    if (!found) return undefined;
    const { agency = "", region = "" } = found;
    return `${agency === "Transferagentur" ? agency : "REAB"} ${region.replace(/[\s–-]+/gu, " ")}`;
  };
  for (const mention of mentions) {
    const key = keyOf(mention);
    const name = mention.name.replace(/ e\. ?V\.$/u, "");
    if (key === undefined) continue;
    const names = used.get(key) ?? new Map<string, number>();
    used.set(key, names.set(name, (names.get(name) ?? 0) + 1));
  }
  const full = new Map(
    [...used].map(([key, names]) => [
      key,
      [...names].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length)[0]![0],
    ]),
  );
  return mentions.map((mention) => {
    const name = full.get(keyOf(mention) ?? "");
    return name === undefined || mention.name.startsWith(name) ? mention : { ...mention, name };
  });
}

/** "Transferagentur … Nordland – Südland (NL-SL)", elsewhere "Transferagentur NL-SL": the one that the document spells out. */
function withShortForms(view: PlainView, mentions: readonly OrganisationMention[]): OrganisationMention[] {
  const full = new Map<string, string>();
  for (const { name, kind, end } of mentions) {
    if (kind !== "agency" || !name.includes(" ")) continue;
    const short = /^ \((?<short>\p{Lu}[\p{L}-]{1,9})\)/u.exec(view.slice(end, end + 14))?.groups?.short;
    if (short !== undefined) full.set(`${name.slice(0, name.indexOf(" "))} ${short}`, name);
  }
  return full.size === 0
    ? [...mentions]
    : mentions.map((mention) => ({ ...mention, name: full.get(mention.name) ?? mention.name }));
}

/** A repeat by the head word alone has the full name, where the document has only one: "der Steuerungskreis". */
function withFullNames(mentions: readonly OrganisationMention[]): OrganisationMention[] {
  const byPart = new Map<string, Set<string>>();
  for (const { type, name } of mentions) {
    const words = name.split(" ");
    if (words.length < 2) continue;
    for (const part of new Set([words[0]!, words.at(-1)!])) {
      const names = byPart.get(`${type} ${part}`) ?? new Set();
      byPart.set(`${type} ${part}`, names.add(name));
    }
  }
  const all = new Set(mentions.map(({ name }) => name));
  const named = mentions.filter((mention) => !isOneOfSeveral(mention, byPart));
  return named.map((mention, index) => {
    const above = named[index - 1];
    // "Regionale Entwicklungsagentur (REAB)": the same by its short form
    if (
      above &&
      /^\p{Lu}{2,8}$/u.test(mention.name) &&
      above.type === mention.type &&
      mention.start - above.end === 2
    )
      return { ...mention, name: above.name };
    const names = byPart.get(`${mention.type} ${mention.name}`);
    if (names?.size === 1) return { ...mention, name: [...names][0]! };
    const long = spelledOut(mention, all);
    return long === undefined ? mention : { ...mention, name: long };
  });
}

/** "Transferagentur" in a document that names those of several states: which of them is not told. */
function isOneOfSeveral(
  { type, name }: OrganisationMention,
  byPart: ReadonlyMap<string, Set<string>>,
): boolean {
  return name === "Transferagentur" && (byPart.get(`${type} ${name}`)?.size ?? 0) > 1;
}

/** "Bildungsministerium" where the document has a "Ministerium für Bildung …", "Arbeitsagentur" likewise. */
function spelledOut({ name, kind }: OrganisationMention, all: ReadonlySet<string>): string | undefined {
  const topic =
    kind === "ministry"
      ? /^(?<topic>\p{L}{5,}?)s?ministerium(?!\p{L})/u.exec(name)?.groups?.topic
      : undefined;
  const isIt =
    topic !== undefined
      ? (other: string) =>
          /^(?!Bundes)\p{L}*[Mm]inisterium (?:für|der|des) /u.test(other) &&
          other.toLowerCase().includes(topic.toLowerCase())
      : /^Arbeitsagentur(?!\p{L})/u.test(name)
        ? (other: string) => other.startsWith("Agentur für Arbeit")
        : undefined;
  if (!isIt) return undefined;
  const found = [...all].filter(isIt);
  return found.length === 1 ? found[0] : undefined;
}

function readName(
  text: string,
  start: number,
  wordEnd: number,
  head: HeadWord,
  landmarks: Landmarks,
): OrganisationMention | undefined {
  const left = readLeft(text, start, head);
  const from = start - left.length;
  if (
    head.inflected &&
    /(?:büro|netzwerk|center|institut)$/u.test(head.nominative) &&
    !isGenitive(text, from)
  )
    return undefined;
  const end = readRight(text, wordEnd, head, landmarks);
  const hasComplement = end > wordEnd;
  const named =
    hasComplement ||
    head.alone === "yes" ||
    left.words.includes("- ") ||
    // "OloV-Koordinationsstelle"
    (head.type === "unit" && /^\p{L}{3,}-\p{Lu}\p{L}*stelle$/u.test(head.nominative)) ||
    (head.alone === "adjective" && left.adjective);
  if (!named) return undefined;
  // "die Werft AG", "Solar AG": a company
  if (head.nominative === "AG" && companyBefore.test(text.slice(Math.max(0, start - 40), start)))
    return undefined;
  if (/^tisch$/iu.test(head.nominative) && !left.words.startsWith("Rund")) return undefined;
  // "Team Müller", "Team Blau": only one for education is a unit
  if (head.nominative === "Team" && !education.test(text.slice(wordEnd, end))) return undefined;
  const legal = /^ (?:e\. ?V\.|g?GmbH)/u.exec(text.slice(end, end + 8))?.[0] ?? "";
  const name = `${left.words}${head.nominative}${text.slice(wordEnd, end)}${legal}`.replace(/\s+/gu, " ");
  // a unit with a legal form is nobody's part
  const own = legal !== "" && head.type === "unit" ? legalKind(legal) : undefined;
  return { start: from, end: end + legal.length, name, ...(own ?? classify(head, name)) };
}

const companyBefore =
  /(?:[Ww]erft|[Bb]ank|[Ww]erke?|[Hh]olding|[Vv]ersicherung|[Kk]onzern|[Ff]irma|[Uu]nternehmen|[Rr]eederei|[Mm]otoren|[Ss]tahl|[Ss]olar|[Ee]nergie|[Bb]ahn|[Bb]rauerei|[Pp]apier|[Tt]echnik|[Cc]hemie) $/u;

const legalKind = (legal: string): Pick<OrganisationMention, "type" | "kind"> => ({
  type: "organisation",
  kind: /V\./u.test(legal) ? "association" : "company",
});

/** Authorities of a state, whose name has the word of a municipal unit. */
const ofState =
  /^(?:Staatl\P{Lu}*|Statistisches|Auswärtiges) (?:Schula|A)mt|^Schulamt (?:Nord|Süd|Ost|West|Mittel)-?\p{L}/u;
/** A part of an administration that has the management of education for its task, and nothing else. */
const managing =
  /^(?:Abteilung|Fachabteilung|Fachbereich|Sachgebiet|Fachgebiet|Fachdienst|Referat|Team) ["„“»]?(?:[Kk]ommunales |[Rr]egionales )?(?:Bildungs(?:management|koordination|koordinierung|monitoring|planung|büro))(?: und (?:-|Bildungs)(?:monitoring|koordination|planung|beratung))?["“”«]?$/u;

function classify(head: HeadWord, name: string): Pick<OrganisationMention, "type" | "kind"> {
  if (head.type === "unit") {
    if (ofState.test(name)) return { type: "organisation", kind: "authority" };
    if (
      /^netzwerkstelle$/iu.test(head.nominative) &&
      !/^Netzwerkstelle (?:\p{Ll}+ )?\p{L}*bildung/iu.test(name)
    )
      return { type: "body", kind: "network" };
    if (managing.test(name)) return { type: "office" };
    // who pays benefits out for education does not manage it
    const isOffice = /(?:büro|stelle)/iu.test(head.nominative) && !/teilhabe(?!büro)/iu.test(head.nominative);
    if (isOffice && education.test(name)) return { type: "office" };
    return { type: "unit" };
  }
  return { type: head.type, ...(head.kind ? { kind: head.kind } : {}) };
}

/** Of mentions that share text, the longest. */
function keepLongest(mentions: readonly OrganisationMention[]): OrganisationMention[] {
  const kept: OrganisationMention[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || last.end <= mention.start) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}
