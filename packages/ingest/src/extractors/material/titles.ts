import type { Block } from "../../language/blocks.js";
import { matches } from "../../language/find-all.js";
import { linesOf } from "../../language/lines-of.js";
import { nextBlock } from "../../language/neighbours.js";
import { findOverlapping } from "../../language/overlap.js";
import { phraseText, trimPhrase, wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { NamedMaterial } from "./concepts.js";
import { kindOf } from "./kinds.js";
import { isOthers } from "./publications.js";
import { yearNear } from "./years.js";

const longest = 140;

/** "Material", "Downloads": a heading that is nothing but this. */
const shelf =
  /^(?:(?:Weitere |Unsere )?(?:Materiali?(?:en)?|Publikation(?:en)?|Veröffentlichung(?:en)?|Downloads?|Dokumente|Broschüren)|(?:Kontakte?|Links?|Service|Informationen) (?:und|&) (?:Downloads?|Material(?:ien)?|Publikationen|Dokumente)|(?:Zum )?Weiterlesen|Lesetipps?|Literatur(?:hinweise|tipps)?|Zum (?:Herunterladen|Download|Nachlesen)|Publications?|Downloads?|Documents)\s*:?$/iu;
/** "Weitere Informationen": among these is what leads elsewhere, so that only a title with its kind is one. */
const pointers =
  /^(?:Weitere|Weiterführende|Mehr|Nützliche) Informationen(?: und (?:Downloads?|Materialien))?:?$/u;
const annexes =
  /^(?:[IVX]{1,4}\.\s+|\d{1,2}\.\s+)?(?:Anlagen?(?:verzeichnis)?|Anlage\/n|Anlage\(n\)|Anhang|Anhänge|Attachments?|Annex(?:es)?)\s*:?$/u;

/** "Anlage 2  Bildungsleitbild" */
const isNumberedAnnex = /^\s*(?:Anlage|Anhang) \d{1,2}[a-z]?(?:\s*[:.–-]\s*|\s+)\p{Lu}/u;

/** "Die Broschüre zeigt …", "Der Plan verknüpft …": what a sentence below a title says that it is. */
const told =
  /^(?:Die|Der|Das|Diese[rs]?) (?:\p{Ll}+e )?(?:\d+-seitige )?(?<genre>\p{L}*(?:[Bb]roschüre|[Bb]ericht|[Ss]tudie|[Hh]andreichung|[Ll]eitfaden|[Ww]egweiser|[Pp]ublikation|[Dd]okumentation|[Ff]lyer|[Kk]atalog|[Hh]andbuch|[Aa]rbeitshilfe|[Kk]onzept|[Pp]lan|[Pp]apier|[Hh]eft|[Ff]altblatt|[Ff]ilm|[Vv]ideo|[Pp]räsentation|[Ss]ammlung|[Aa]tlas|[Mm]agazin)) (?:\p{Ll}+ ){0,2}(?:zeigt|gibt|bietet|enthält|beschreibt|verknüpft|bündelt|informiert|stellt|fasst|dokumentiert|richtet|umfasst|erläutert|beleuchtet|versammelt|präsentiert|listet|liefert|analysiert|führt|dient|hilft|unterstützt)(?!\p{L})/u;
/** A heading of the news, and no title. */
const reported =
  /(?<!\p{L})(?:ist|sind|war|wird|werden|wurde|wurden|hat|haben|liegt|legt|legen|stellt|stellen|zeigt|zeigen|gibt|geben|startet|schafft|fördert|erscheint|erschienen|veröffentlicht|vorgestellt|vorgelegt|beschlossen|verabschiedet|übergeben|jetzt|online|wir|Sie|Ihre?)(?!\p{L})|^Neue[rs]? /iu;
/** Papers that are none of publications. */
const paper =
  /(?:vereinbarung|vertrag|beschluss|satzung|formular|antrag|anmeldung|einladung|protokoll|niederschrift|tagesordnung|finanzierungsplan|lageplan|stellenplan|haushaltsplan|datenschutz|impressum|kontakt|übersicht|website|webseite|homepage|seite|newsletter|interview)(?!\p{L})/iu;
/** Words that lead elsewhere. */
const elsewhere =
  /^(?:Zur|Zum|Zu|Mehr|Weiter|Weitere|Weitere[rs]|Hier|Nach|Alle|Zurück|Link|Bild|Foto|Grafik|Logo)(?!\p{L})|_|@|https?:|www\./iu;

/** Words that may be a title: no sentence, no label, no line of an address. */
function isTitle(view: View, { start, end }: Span): boolean {
  const words = view.slice(start, end).trim();
  return (
    words.length <= longest &&
    wordCount(words) >= 2 &&
    /^[\p{Lu}\d„"]/u.test(words) &&
    !/[.!?:;,]$|\([^)]*$/u.test(words) &&
    !elsewhere.test(words) &&
    !matches(words, paper) &&
    !reported.test(words) &&
    findOverlapping<Span>(view.mentions.persons, { start, end }) === undefined
  );
}

const fileMark =
  /\s*(?:[([]\s*|[–|-]\s*|(?:als|im Format) )?(?<![\p{L}\d])(?:(?:PDF|DOCX?|PPTX?)(?:-(?:Datei|Dokument|Download))?(?:[\s,;:|–-]{1,3}\d{1,4}(?:[.,]\d{1,2})? ?[KMk]B)?|\d{1,4}(?:[.,]\d{1,2})? ?[KMk]B)\s*[)\]]?$/iu;
/** "(Stand: 31.01.2019)" behind a title. */
const asOf = /\s*[([](?:Stand|Entwurf|Fassung)[:\s][^)\]]{4,24}[)\]]$/u;
const fileName = /\.(?:pdf|docx?|pptx?)$/iu;

/** "Grußwort herunterladen (PDF)". */
const callToLoad = /\s(?:herunterladen|downloaden|zum Download|ansehen|lesen|öffnen)\s*$/u;

/** A line without its row number and the mark of its file. */
function withoutMarks(view: View, line: Span): { readonly span: Span; readonly isFile: boolean } {
  const words = view.slice(line.start, line.end);
  const number = /^\s*(?:(?:Anlage|Anhang) \d{1,2}(?:[a-z])?\s*[:.–-]?\s*|\d{1,2}[.)]? (?=\p{Lu}))/u.exec(
    words,
  )?.[0];
  const from = number?.length ?? 0;
  const state = asOf.exec(words.slice(-60))?.[0].length ?? 0;
  const mark = fileMark.exec(words.slice(0, words.length - state).slice(-60))?.[0] ?? "";
  const name = fileName.exec(words)?.[0] ?? "";
  const cut = mark.trim() !== "" ? mark.length : name.length;
  const called = callToLoad.exec(words.slice(0, words.length - state - cut))?.[0].length ?? 0;
  const bare = trimPhrase(view.text, { start: line.start + from, end: line.end - state - cut - called });
  return { span: bare, isFile: cut > 0 };
}

function titled(
  view: View,
  span: Span,
  kind: NamedMaterial["value"]["kind"],
  confidence: number,
): NamedMaterial {
  const title = phraseText(view.text, span);
  // a period is no year
  const year = /(?<!\d|(?:19|20)\d\d\s?[–-]\s?)(?:19|20)\d\d(?!\d|\s?[–-]\s?(?:19|20)\d\d)/u.exec(title)?.[0];
  return {
    value: { title, kind: kind ?? "other", ...(year ? { year } : {}) },
    span,
    rule: "title",
    confidence,
  };
}

/** "Wegweiser Sprachkurse, 2. Auflage 2016": a line that begins with its kind and ends with the edition. */
const kindFirst =
  /^(?:\p{L}*(?:[Bb]ericht|[Aa]tlas|[Ww]egweiser|[Bb]roschüre|[Ff]lyer|[Ff]altblatt|[Hh]andreichung|[Ll]eitfaden|[Hh]andbuch|[Ss]tudie|[Rr]atgeber|[Kk]atalog|[Ff]aktencheck|[Ff]aktenblatt|[Aa]rbeitshilfe|[Kk]ompass|[Tt]hemenheft)|Steckbrief|Factsheet|Datenblatt) \p{Lu}/u;
const edition =
  /(?:,? \d{1,2}\. (?:\p{Ll}+e )?(?:Auflage|Ausgabe)(?:,? (?:19|20)\d\d)?|[,(] ?(?:Stand:? ?)?(?:\p{Lu}\p{Ll}+ |\d{1,2}[./])?(?:19|20)\d\d\)?)$/u;

const isEditionOf = (view: View, span: Span, line: Span): boolean =>
  kindFirst.test(view.slice(span.start, span.end)) &&
  edition.test(view.slice(line.start, line.end)) &&
  !/(?<!\p{L})(?:\p{Ll}{3,}t|wurden?|sind|war)(?!\p{L})/u.test(view.slice(span.start, span.end));

/** Titles that stand as such: told by the sentence below them, on a shelf, among annexes, or with the mark of a file. */
export function findTitles(view: View): NamedMaterial[] {
  const found: NamedMaterial[] = [];
  // the depth of a heading that is a shelf, while headings like it below it are titles
  let shelved: number | undefined;
  for (const block of view.body) {
    if (block.kind === "heading") {
      const title = shelf.test(block.text) ? undefined : toldBelow(view, block, shelved === block.depth);
      if (shelf.test(block.text)) shelved = block.depth;
      else if (!title) shelved = undefined;
      if (title) found.push(title);
    } else if (block.text.length <= 2000) {
      const linked = [...inLinks(view, block), ...inProse(view, block)];
      found.push(...(linked.length > 0 ? linked : inLines(view, block)));
    }
  }
  return found;
}

/** A heading that the sentence below says to be the title of a publication. */
function toldBelow(view: View, block: Block, isShelved: boolean): NamedMaterial | undefined {
  if (!isTitle(view, block)) return undefined;
  const below = nextBlock(view, block);
  const genre = below?.kind === "paragraph" ? told.exec(below.text)?.groups?.genre : undefined;
  const kind = kindOf(block.text);
  if (genre !== undefined && (kind || isShelved)) return titled(view, block, kind ?? kindOf(genre), 0.78);
  return kind && isShelved ? titled(view, block, kind, 0.72) : undefined;
}

/** "Leitlinien (PDF), Wegweiser 2016, Bilanz": a paragraph of nothing but links to files. */
function* inLinks(view: View, block: Block): Generator<NamedMaterial> {
  const files = block.links.filter(({ url }) => isFileUrl.test(url));
  if (files.length < 2 || files.length < block.links.length) return;
  let rest = "";
  let from = block.start;
  for (const { start, end } of files) {
    rest += view.slice(from, start);
    from = end;
  }
  if (/\p{L}/u.test(rest + view.slice(from, block.end))) return;
  for (const link of files) {
    const { span } = withoutMarks(view, link);
    if (span.end > span.start && isTitle(view, span))
      yield titled(view, span, kindOf(view.slice(span.start, span.end)), 0.7);
  }
}

/** "nachzulesen in der Dokumentation zum Fachtag": the words of a link to a file that begin with their kind. */
function* inProse(view: View, block: Block): Generator<NamedMaterial> {
  if (block.kind !== "paragraph") return;
  for (const { url, start, end } of block.links) {
    const words = view.slice(start, end).trim();
    if (end - start > 0.6 * (block.end - block.start) || !leadingKind.test(words)) continue;
    if (!isFileUrl.test(url) || isOthers(words.slice(words.indexOf(" ")))) continue;
    const { span } = withoutMarks(view, { start, end });
    if (span.end <= span.start || !isTitle(view, span)) continue;
    const found = titled(view, span, kindOf(view.slice(span.start, span.end)), 0.7);
    yield found.value.year === undefined
      ? { ...found, value: { ...found.value, ...yearNear(view, block, span.end) } }
      : found;
  }
}

const isFileUrl = /\.(?:pdf|docx?|pptx?)(?:[?#]|$)/iu;
const leadingKind =
  /^(?:\p{L}*(?:[Bb]ericht|[Rr]eport|[Aa]tlas|[Dd]okumentation|[Ww]egweiser|[Bb]roschüre|[Ff]lyer|[Hh]andreichung|[Ll]eitfaden|[Hh]andbuch|[Ss]tudie|[Rr]atgeber|[Kk]atalog|[Aa]rbeitshilfe|[Pp]räsentation)|Faktencheck|Faktenblatt) (?:\p{Lu}|zu[mr]?|der|des|über|für|\d|[„"])/u;

function* inLines(view: View, block: Block): Generator<NamedMaterial> {
  const heading = block.headings.at(-1);
  const over = [block.list?.leadIn, block.label, block.cell?.rowLabel, heading].flatMap((above) =>
    above ? [above.text] : [],
  );
  let isAnnex = over.some((words) => annexes.test(words));
  const isPointed = over.some((words) => pointers.test(words));
  const isShelf = heading !== undefined && shelf.test(heading.text) && block.kind === "paragraph";
  const lines = linesOf(block);
  const isRow =
    isShelf &&
    lines.length > 1 &&
    lines.every(
      (line) =>
        !/[.!?:]$/u.test(view.slice(line.start, line.end)) && isTitle(view, withoutMarks(view, line).span),
    );
  for (const [at, line] of lines.entries()) {
    const words = view.slice(line.start, line.end);
    // cut off: the beginning of a text
    if (words.endsWith("…")) continue;
    if (annexes.test(words)) {
      isAnnex = true;
      continue;
    }
    const { span, isFile } = withoutMarks(view, line);
    const isNumbered = isNumberedAnnex.test(words);
    if (span.end <= span.start || !isTitle(view, span)) continue;
    const kind = kindOf(view.slice(span.start, span.end));
    const next = lines[at + 1];
    const below = next && view.slice(next.start, next.end);
    if (isFile) yield titled(view, span, kind, kind ? 0.78 : 0.68);
    else if (kind && isEditionOf(view, span, line)) yield titled(view, span, kind, 0.72);
    else if (kind && (isAnnex || isPointed || isNumbered)) yield titled(view, span, kind, 0.7);
    else if (isShelf && isRow) yield titled(view, span, kind, kind ? 0.75 : 0.66);
    // a title and what it is on, in one block
    else if (isShelf && at === 0 && (below === undefined || (lines.length === 2 && /[.!]$/u.test(below))))
      yield titled(view, span, kind ?? kindOf(below ?? ""), kind ? 0.75 : 0.66);
  }
}
