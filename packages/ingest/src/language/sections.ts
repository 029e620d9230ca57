import type { Block } from "./blocks.js";

/** What a heading, a label or the announcement of a list says that its content is. */
export type SectionKind =
  | "actionField"
  | "goal"
  | "measure"
  | "challenge"
  | "result"
  | "milestone"
  | "material"
  | "event"
  | "agreement"
  | "programme"
  | "person"
  | "contact"
  | "body"
  | "organisation"
  | "figure"
  | "quote"
  | "related";

/** What stands over a block, and the block that says so. */
export interface Announcement {
  readonly kind: SectionKind;
  readonly by: Block;
}

/** A label at the start of a text: "Ansprechpartnerin: …". */
export interface Label {
  /** What it announces, where that is known. */
  readonly kind?: SectionKind;
  /** Without the colon. */
  readonly label: string;
  /** Offset in the text at which the rest starts; the length of the text where nothing follows. */
  readonly rest: number;
}

/**
 * Head words of announcements, as stems at the start of the word or of the last part of a compound. Tried in this
 * order: the more telling ones first ("Ergebnisse der Workshops" announces results).
 */
const heads: readonly (readonly [SectionKind, RegExp])[] = [
  [
    "related",
    head(
      "mehr zum thema|weiterf(?:ü|ue)hrende|weitere (?:informationen|links|artikel|beitr(?:ä|ae)ge|meldungen|nachrichten|themen)|siehe auch|auch interessant|related|see also|further (?:reading|information)|links?",
    ),
  ],
  [
    "challenge",
    head(
      "was (?:noch |besonders )?schwierig ist|was (?:noch )?(?:bleibt zu tun|zu tun (?:bleibt|ist))|what remains to be done|was uns herausfordert|wo es (?:noch )?(?:hakt|klemmt)|herausforderung(?:en)?|ausgangs(?:lage|situation)|problem(?:e|lagen?|stellung)|schwierigkeiten|handlungsbedarfe?|stolpersteine|hemmnisse|h(?:ü|ue)rden|barrieren|schw(?:ä|ae)chen|defizite|what is (?:still )?difficult|challenges?|obstacles|starting (?:point|situation)",
    ),
  ],
  [
    "result",
    head(
      "(?:zwischen|teil)?ergebnis(?:se|sen)?|erfolge?|erfolgsfaktoren|errungenschaften|(?:bereits|bisher|schon) erreicht(?:es)?|was wurde (?:bereits |bisher |schon )?erreicht|what was achieved|das haben wir (?:bereits |schon )?erreicht|was (?:wir |uns )?(?:bereits |bisher |schon )?(?:erreicht|gelungen|geschafft)(?: haben| wurde| ist)?|erreichtes|what (?:has been|we have) achieved|wirkungen|results?|achievements?|outcomes?|successes",
    ),
  ],
  [
    "goal",
    head(
      "(?:leit|haupt|teil|ober|entwicklungs|bildungs|handlungs|projekt)?ziele?|(?:leit|haupt|teil|ober|bildungs|handlungs|projekt)?zielen|zielsetzung(?:en)?|zielstellung(?:en)?|leitlinien|was wir (?:erreichen )?wollen|wohin wir wollen|what we (?:aim for|are aiming for|want)|vision(?:en)?|leitgedanken?|leitbild|goals?|aims?|objectives?|vision|mission",
    ),
  ],
  [
    "measure",
    head(
      "ma(?:ß|ss)nahmen?|umsetzung|umsetzungsschritte|aktivit(?:ä|ae)ten|vorgehen|was wir tun|what (?:we are|\\p{Lu}\\p{L}+ is) doing|so gehen wir vor|das tun wir|n(?:ä|ae)chste(?:n)? schritte|measures?|activities|actions|implementation|next steps",
    ),
  ],
  [
    "milestone",
    head(
      "meilensteine?n?|chronik|chronologie|zeitleiste|zeitstrahl|geschichte|historie|entwicklung seit \\d{4}|werdegang|(?:bisherige(?:r)? )?(?:verlauf|entwicklung)|r(?:ü|ue)ckblick|milestones?|history|timeline|chronology",
    ),
  ],
  [
    "agreement",
    head(
      "(?:ziel|kooperations|rahmen|partnerschafts|zusammenarbeits)?vereinbarung(?:en)?|kreistagsbeschl(?:u|ü)(?:ss|ß|sse)|beschl(?:u|ü)(?:ss|ß|sse)|agreements?|resolutions?",
    ),
  ],
  [
    "actionField",
    head(
      "(?:handlungs|arbeits|themen|aufgaben|t(?:ä|ae)tigkeits|aktions|bildungs)?(?:feld|felder|feldern)|(?:arbeits|handlungs|themen|inhaltliche )?schwerpunkt(?:e|en)?|(?:kern|haupt|unsere )?aufgaben?|aufgabenbereiche?|arbeitsbereiche?|themenbereiche?|(?:unsere|zentrale|aktuelle|wichtige) themen|themen|themen(?:werkst(?:ä|ae)tten|foren|tische[n]?|gruppen|r(?:ä|ae)ume[n]?)|fields? of action|action (?:fields?|areas?)|focus(?: areas?)?|wo(?:ran|mit)? wir (?:aktiv sind|arbeiten|uns beschäftigen)|where we are active|what we (?:work on|do)|priorit(?:y|ies)(?: areas?)?|key topics|topics|tasks|areas of work|responsibilities",
    ),
  ],
  [
    "programme",
    head(
      "(?:f(?:ö|oe)rder|bundes|landes|bildungs|modell)?programme?n?|f(?:ö|oe)rder(?:ung|ungen|projekte?n?)|(?:modell|verbund)?projekte?n?|initiativen?|(?:funding )?program(?:me)?s|projects",
    ),
  ],
  [
    "event",
    head(
      "veranstaltung(?:en)?|termine?|tagung(?:en)?|(?:bildungs|fach)?konferenzen|workshops?|fachtage?|events?|dates|conferences",
    ),
  ],
  [
    "material",
    head(
      "(?:arbeits|informations|begleit|vorhandene )?material(?:ien)?|publikation(?:en)?|ver(?:ö|oe)ffentlichung(?:en)?|downloads?|dokumente|berichte|bildungsberichte|brosch(?:ü|ue)ren|flyer|zum nachlesen|zum (?:herunterladen|download)|mediathek|publications?|documents|reports|resources",
    ),
  ],
  [
    "person",
    head(
      "(?:mitarbeiter|ansprechpartner|mitarbeitend|besch(?:ä|ae)ftigt|referent)(?:/?-?[:*_]?innen|/?-?[:*_]?in|e|en|er)?(?: und (?:mitarbeiter|ansprechpartner)innen)?|ansprechpersone?n?|kontaktpersone?n?|(?:unser |das |ihr )?team|(?:unsere )?k(?:ö|oe)pfe|personal|staff|(?:our )?team|contact persons?|people",
    ),
  ],
  [
    "contact",
    head(
      "kontakt(?:e|daten|aufnahme)?|adresse|anschrift|postanschrift|hausanschrift|besucheradresse|telefon|tel|fax|telefax|mobil|e-?mail|mail|erreichbarkeit|so erreichen sie uns|contact(?: us)?|address|phone",
    ),
  ],
  [
    "body",
    head(
      "gremien|steuerungs(?:gruppe|kreis|gremien|struktur)|(?:netzwerk|arbeits)?strukturen|netzwerke|arbeitskreise|arbeitsgruppen|aussch(?:ü|ue)sse|beir(?:ä|ae)te|bodies|committees|networks|working groups",
    ),
  ],
  [
    "organisation",
    head(
      "(?:kooperations|netzwerk|projekt)?partner(?:/?-?[:*_]?innen)?|f(?:ö|oe)rderer|unterst(?:ü|ue)tzer|tr(?:ä|ae)ger|gef(?:ö|oe)rdert (?:durch|von)|partners|supporters|funded by",
    ),
  ],
  [
    "figure",
    head(
      "zahlen(?:,? daten(?: und|,| &)? fakten)?|daten und fakten|kennzahlen|kenndaten|statistik(?:en)?|figures|facts(?: and figures)?|key figures",
    ),
  ],
  ["quote", head("zitate?|stimmen|statements?|quotes?")],
];

function head(stems: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems})(?![\\p{L}\\p{N}-])`, "iu");
}

/** What may stand before the head word of a heading: articles, adjectives, "Teilnahme an". */
const qualifier =
  /^(?:unsere?|die|der|das|den|ihre?|ihr|our|the|its|ein(?:e|er|en)?|erste?s?|weitere[rs]?|teilnahme|beteiligung|an|am|im|in|zu|zum|zur|von|mit|und|aktuelle?|inhaltliche|strategische|zentrale|wichtige|wichtigste|vorhandene|bisherige|gemeinsame|konkrete|ausgew(?:ä|ae)hlte|regionale|kommunale|geplante|laufende|\p{L}+(?:liche|ische|ige|elle|ale|are|erte|ende|bare|same|ne|te|ene)[nrs]?)$/iu;

/** Word by word: one pattern over all words would try each in several ways. */
const qualifies = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).every((word) => qualifier.test(word));

/** What may follow it: a complement that says whose or for whom, or nothing. */
const after =
  /^\s*(?:[-–:.!?]|\(|$|(?:der|des|den|dem|die|das|im|in|am|an|für|fuer|zu|zum|zur|von|vom|mit|und|&|bei|beim|auf|aus|seit|\d{4}|of|in|for|and|at|with)(?![\p{L}]))/iu;

/**
 * What a heading or label announces: its head word stands at the start but for articles and adjectives, and nothing
 * but a complement follows. "Ziele und Aufgaben" announces goals, "Mit Zielen arbeiten lernen" nothing.
 */
export function announcedBy(text: string): SectionKind | undefined {
  if (text.length > 120) return undefined;
  for (const [kind, pattern] of heads) {
    const match = pattern.exec(text);
    if (
      match &&
      qualifies(text.slice(0, match.index)) &&
      after.test(text.slice(match.index + match[0].length))
    )
      return kind;
  }
  return undefined;
}

/** What the last words before a list announce without a head word: "Außerdem sind vorgesehen:". */
const plans =
  /(?:(?:sind|ist|wurden|wurde|werden) (?:\p{L}+ ){0,2}?(?:vorgesehen|geplant|vorgenommen|umgesetzt|realisiert|durchgeführt|angeboten|gestartet)|(?:geplant|vorgesehen) (?:sind|ist)|(?:im (?:Mittelpunkt|Zentrum|Fokus)) (?:stehen|standen|steht)|(?:stehen|standen) (?:\p{L}+ ){0,2}?im (?:Mittelpunkt|Zentrum|Fokus)|vorgenommen haben(?: \p{L}+){0,3}|haben (?:\p{L}+ ){1,5}?vorgenommen)\s*:?\s*$/iu;

/** What a sentence before a list announces: the last head word in it, as in "Dabei verfolgen wir folgende Ziele:". */
export function announcedByLeadIn(text: string): SectionKind | undefined {
  const own = announcedBy(text);
  if (own) return own;
  const last = text.slice(-220);
  if (plans.test(last)) return "measure";
  let found: { kind: SectionKind; at: number } | undefined;
  for (const [kind, pattern] of heads) {
    if (kind === "related" || kind === "contact" || kind === "person" || kind === "organisation") continue;
    const at = last.search(pattern);
    if (at >= 0 && (!found || at > found.at)) found = { kind, at };
  }
  return found?.kind;
}

/**
 * What is announced for a block: by the label of its table row or column or right above it, the lead-in of its list, or
 * the nearest heading above it that announces anything.
 */
export function announcementOf(block: Block): Announcement | undefined {
  const { cell, list, label } = block;
  for (const by of [cell?.columnLabel, cell?.rowLabel, label])
    if (by?.announces) return { kind: by.announces, by };
  if (list) {
    const by = list.leadIn;
    if (by && list.announces) return { kind: list.announces, by };
    // a sentence that introduces the list, but announces nothing that is known, hides the heading
    if (
      by &&
      by.kind === "paragraph" &&
      by.text.length > 60 &&
      by.text.length <= 160 &&
      /:\s*$/u.test(by.text)
    )
      return undefined;
    const outer = list.parent && list.parent !== block ? announcementOf(list.parent) : undefined;
    if (outer) return outer;
  }
  for (let i = block.headings.length - 1; i >= 0; i--) {
    const by = block.headings[i]!;
    if (by.announces) return { kind: by.announces, by };
    // the page's title says what the page is, not what its sections list
    if (by.depth! <= 1) break;
  }
  return undefined;
}

const labelPattern = /^\s*(?<label>\p{L}[\p{L}\p{N} .,/&()*_+-]{1,60}?)\s*:(?!\/\/)\s*/u;

/** The label with a colon that a text starts with; `undefined` where there is none. */
export function labelOf(text: string): Label | undefined {
  const match = labelPattern.exec(text);
  const label = match?.groups?.label;
  if (!match || label === undefined || /[.!?]\s/u.test(label) || label.split(/\s+/u).length > 6)
    return undefined;
  const kind = announcedBy(label);
  return { ...(kind ? { kind } : {}), label, rest: match[0].length };
}
