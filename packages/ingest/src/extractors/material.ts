import type { Block } from "../language/blocks.js";
import { findAll } from "../language/find-all.js";
import { linesOf } from "../language/lines-of.js";
import { phraseText, trimPhrase, wordCount } from "../language/phrases.js";
import { announcementOf } from "../language/sections.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { findDocument, findEnglishConcepts, findInterview, type NamedMaterial } from "./material/concepts.js";
import { withYears } from "./material/dated-entries.js";
import { dropPartial } from "./material/drop-partial.js";
import { findBelowLabel, findSerials } from "./material/genres.js";
import { findInRow } from "./material/in-row.js";
import { joinEditions } from "./material/join-editions.js";
import { kindOf } from "./material/kinds.js";
import { findOffered } from "./material/offered.js";
import { announcesReports, findPapers, tells, yearInFront } from "./material/papers.js";
import { findMarked, findPublications, findTitled, isOthers } from "./material/publications.js";
import { findQuotedConcepts } from "./material/quoted-concepts.js";
import { withKinds } from "./material/stated-kinds.js";
import { findTitles } from "./material/titles.js";
import { clauseAround, underway, yearNear } from "./material/years.js";

type Material = CandidateOf<"material">;

const compounds =
  "(?:[Bb]roschüre|[Ff]lyer|[Ff]altblatt|[Kk]atalog|[Ww]egweiser|[Ll]eitfaden|[Hh]andreichung|[Hh]andbuch|[Bb]ericht|[Dd]okumentation|[Mm]agazin|[Ff]ilm|[Ss]tudie|[Aa]rbeitshilfe|[Pp]ublikation|[Pp]odcast|[Aa]tlas|[Rr]eport|[Ss]ammlung|[Hh]eft|[Bb]latt|[Bb]rochure|[Gg]uide|[Hh]andbook|[Ll]eaflet|[Bb]estandsaufnahme|[Ff]estschrift|[Dd]ossier|[Pp]räsentation|[Rr]atgeber|[Gg]utachten|(?<=\\p{L})papier|[Mm]ethodenkarten|[Ii]nfokarten|Bändchen|(?:[Ss]ammel|[Bb]ild|[Tt]hemen|[Tt]agungs)band|[Pp]lakat|[Cc]heckliste|(?:[Pp]raxis|[Oo]rientierungs|[Pp]lanungs)hilfe|[Vv]eröffentlichung|[Vv]ideoreihe|(?<=\\p{L})koffer|(?<=\\p{L})mappe)";

/** 'Broschüre „Titel“', with the mark left open at the end of the block. */
const quoted = new RegExp(
  `(?<![\\p{L}])(?<word>(?:\\p{L}*${compounds}|\\p{Lu}\\p{L}{2,}(?:konzept|strategie|leitbild|plan))(?:s|es|en)?)(?:\\s(?:mit dem Titel|unter dem Titel|zum Thema|namens))?[:,]?\\s+\\(?[„“"»‚](?<title>[^“”"«„»\\n]{3,140})(?<close>[“”"«‘])?`,
  "gu",
);

/** A report known by its name and number or year: "3. Bildungsbericht", "Bildungsbericht 2023". */
const report =
  /(?<![\p{L}\p{N}])(?:(?<ordinal>\d{1,2}(?:\.|st|nd|rd|th)|[Ee]rste[rns]?|[Zz]weite[rns]?|[Dd]ritte[rns]?|[Vv]ierte[rns]?|[Ff]ünfte[rns]?|[Ff]irst|[Ss]econd|[Tt]hird)\s+)?(?:(?:kommunale[rn]?|regionale[rn]?|gemeinsame[rn]?|[Mm]unicipal|(?<formal>(?:Kommunal|Regional)e[rn]?)|(?<place>(?!(?:Neu|Uns|Dies|Aktuell|Weiter|Letzt|Jed|Umfassend|Ausführlich|Jährlich|Gemeinsam)er )\p{Lu}\p{L}+er|(?!The|An?|Our|This|Each|Second|First|Third|National|New|Latest)\p{Lu}\p{Ll}+(?=\s[Ee]ducation)))\s+)?(?<name>(?:(?:(?:\p{Lu}\p{L}+s?- und )?(?:Bildungs(?:teil)?|(?:Aus|Weiter|Grund)bildungs)|Sozial(?:raum)?|Ganztags|Lern|Lese|Chancen|Teilhabe|Präventions|Inklusions|Sprach|Daten|Fakten|Monitoring|Integrations|Bildungsmonitoring|Kinder- und Jugend|Familien|Übergangs|Schul)(?:report|bericht|atlas|monitor))(?:s|es)?|Datenreport(?: Bildung)?|Bericht(?=\s(?:zur|zum|über\s(?:die|das|den))\s(?:[\p{Lu}][\p{L}-]*)?(?:[Bb]ildung|[Ss]chul|[Kk]ita|[Kk]ind|[Jj]ugend|[Ii]ntegration|[Ss]prach|[Üü]berg|[Gg]anztag))\s\p{Ll}+(?:\s(?:die|das|den))?\s\p{Lu}[\p{L}-]+(?:\s(?:von|für)\s\p{Lu}[\p{L}-]+(?:\sim\s\p{Lu}[\p{L}-]+)?)?|[Ee]ducation (?:[Mm]onitoring )?[Rr]eport)(?:\s+(?<year>(?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?))?(?![\p{L}])/gu;

/** Publications: entries under such a heading, quoted titles behind their kind, documentations, named reports. */
export const material: Extractor = {
  name: "material",
  kind: "material",
  extract: (view) =>
    dropPartial(
      view,
      withKinds(view, withYears(view, joinEditions([...fromSections(view), ...fromText(view)]))),
    ),
};

/** Heads of a table's columns that hold titles, and of those that tell something else of them. */
const titleColumn =
  /^(?:Titel|Name|Bezeichnung|Produkt|Title)|(?:[Pp]ublikation|[Vv]eröffentlichung|[Mm]aterial|[Dd]okument|[Bb]ericht|[Bb]roschüre|[Pp]ublication|[Dd]ocument)/u;
const otherColumn =
  /^(?:Nr|Jahr|Datum|Stand|Erscheinung|Format|Datei|Dateigröße|Größe|Umfang|Seiten|Preis|Kosten|Bezug|Download|Link|Sprachen?|Auflage|Herausgeber|Year|Date|Format|Size|Pages|Language|Price)/u;

/** Whether a table's cell may hold a title: one under such a head, or the first of a row whose column says nothing else. */
function mayHoldTitle({ cell }: Block, by: Block | undefined): boolean {
  if (!cell) return true;
  if (cell.header) return false;
  const head = cell.columnLabel?.text;
  if (head !== undefined && (titleColumn.test(head) || otherColumn.test(head)))
    return !otherColumn.test(head);
  return cell.column === 0 || !cell.rowLabel || by === cell.rowLabel || by === cell.columnLabel;
}

function* fromSections(view: View): Generator<Material> {
  for (const block of view.body) {
    if (!mayHoldTitle(block, announcementOf(block)?.by)) continue;
    const above = announcementOf(block);
    if (above?.kind !== "material") continue;
    if (block.kind === "item" || block.kind === "cell") yield* entry(view, block, "list");
    else if (block.kind === "heading" && !block.announces) yield* entry(view, block, "heading");
    // a paragraph that is a link is an entry; other prose is not
    else if (
      block.links.length === 1 &&
      block.links[0]!.end - block.links[0]!.start >= block.text.trim().length * 0.6
    )
      yield* entry(view, block, "link");
    // so is a short line that names its kind and is no sentence
    else if (block.kind === "paragraph")
      for (const line of linesOf(block))
        if (line.text.length <= 140 && kindOf(line.text) && !/[.!?:…]$/u.test(line.text))
          yield* entry(view, block.part(line), "line");
  }
}

/** A line of a programme or an imprint, which papers on a meeting have as well. */
const ofMeeting =
  /^(?:\d{1,2}[.:]\d{2}\s?(?:Uhr(?!\p{L})|[–-])|ab \d{1,2}(?:[.:]\d{2})? Uhr|(?:Redaktion|Text|Moderation|Herausgeber\p{Ll}*|Layout|Gestaltung|Satz|Druck|Fotos?|V\. ?i\. ?S\. ?d\. ?P\.)\s?:|(?:Impressum|Vorwort|Grußwort|Begrüßung|Einleitung|Ablauf|Tagesordnung|Inhalt|Inhaltsverzeichnis)$|(?:Zur )?Einführung(?:$|\s\())/u;

/** One entry of a list of publications. */
function* entry(view: View, block: Block, rule: string): Generator<Material> {
  const inMarks = [...quotedTitles(view, block)];
  const reported = [...reports(view, block, true)];
  // "Bildungsbericht Teil 2 – Schulen": the name goes on behind the kind
  const isPart =
    reported.length === 1 &&
    /^ (?:Teil|Band) (?:\d|[IVX])/u.test(view.slice(reported[0]!.spans[0].end, block.end));
  // "Bildungsbericht „Aufwachsen“": the kind of the title in marks
  const others = reported.filter(
    ({ spans: [{ end }] }) => !inMarks.some(({ spans: [{ start }] }) => start >= end && start - end <= 3),
  );
  const inside = [...inMarks, ...(isPart ? [] : others)];
  if (inside.length) {
    yield* inside.map((one) => ({ ...one, rule: `${rule}-titled`, confidence: 0.85 }));
    return;
  }
  const stop =
    /\s\((?:PDF|pdf|\d|Stand|Download|barrierefrei)|\s[–—|]\s(?:PDF|Download)|\s(?:herunterladen|downloaden|zum Download|ansehen|lesen)(?![\p{L}])|(?<!\d)\.\s+\p{Lu}/u.exec(
      block.text,
    );
  const raw = { start: block.start, end: stop ? block.start + stop.index : block.end };
  const span = trimTitle(view.text, raw);
  const title = phraseText(view.text, span);
  if (
    wordCount(title) < 1 ||
    wordCount(title) > 24 ||
    /^(?:mehr|weiter|alle|zurück|hier|download)\p{L}*$/iu.test(title)
  )
    return;
  if (ofMeeting.test(title) || !/\p{L}{3}/u.test(title)) return;
  // a line that only points elsewhere names no publication
  if (
    /^(?:Informationen|Weitere|Alle|Mehr|Hier|Zurück|Nach oben|Zum Seitenanfang|\p{L}*[Ss]atzung|Anmeldeformular|Antrag)(?![\p{L}])/u.test(
      title,
    ) ||
    /(?<![\p{L}])unter (?:www|https?)|^(?:www\.|https?:)\S+$/u.test(block.text)
  )
    return;
  const kind = kindOf(title) ?? (announcesReports(announcementOf(block)?.by) ? "report" : undefined);
  // a sentence below an entry tells what it holds
  if (
    !kind &&
    block.links.length === 0 &&
    /(?<![\p{L}])(?:ist|sind|stand|war|wird|werden|wurden?|fasst|zeigt|bietet|spricht|gibt)(?![\p{L}])/u.test(
      title,
    )
  )
    return;
  yield {
    kind: "material",
    value: { title, kind: kind ?? "other", ...yearOf(title), ...urlOf(block) },
    spans: [span],
    confidence: kind ? 0.85 : 0.7,
    rule,
  };
}

function* fromText(view: View): Generator<Material> {
  const itself = findDocument(view) ?? findInterview(view);
  if (itself) yield named(itself);
  for (const block of view.body) {
    if (block.text.length > 20_000) continue;
    yield* quotedTitles(view, block);
    for (const found of findQuotedConcepts(view, block)) yield named(found);
    yield* reports(view, block, false);
    if (block.kind !== "paragraph" || block.text.length < 140) yield* documentations(block);
    yield* downloads(view, block);
    for (const found of [
      ...findPapers(view, block),
      ...findSerials(block),
      ...findOffered(block),
      ...findBelowLabel(view, block),
      ...findInRow(view, block),
    ])
      yield named(found);
    for (const found of [
      ...findPublications(view, block),
      ...findMarked(view, block),
      ...findTitled(view, block),
      ...findEnglishConcepts(view, block),
    ])
      if (found.rule !== "report" || !hasTitleBehind(view, block, found.span.end)) yield named(found);
  }
  for (const found of findTitles(view)) yield named(found);
}

function named({ value, span, rule, confidence }: NamedMaterial): Material {
  return { kind: "material", value, spans: [span], confidence, rule };
}

function* quotedTitles(view: View, block: Block): Generator<Material> {
  if (!/[„“"»‚]/u.test(block.text)) return;
  for (const match of findAll(block.text, quoted)) {
    const { word = "", title = "", close } = match.groups!;
    const at = match[0].lastIndexOf(title);
    const open = close === undefined;
    // an unclosed title ends where the sentence goes on about it
    const cut = open
      ? /\s(?:mit|als|ist|wird|wurde|gibt|zeigt|enthält|erscheint)\s|[.;(]/u.exec(title)
      : null;
    const text = (cut ? title.slice(0, cut.index) : title).trim();
    if (wordCount(text) === 0) continue;
    const start = block.start + match.index;
    const titleStart = start + at;
    const end = titleStart + text.length;
    // "des Wegweisers „…“"
    const kind = kindOf(word) ?? kindOf(word.replace(/e?s$/u, "")) ?? kindOf(title);
    const whole = open ? text : `${word} „${text}“`;
    const keepsWord = !open && (kind === "catalogue" || wordCount(text) < 3);
    yield {
      kind: "material",
      value: {
        title: keepsWord ? whole : text,
        ...(kind ? { kind } : {}),
        ...(yearInFront(view.slice(Math.max(block.start, start - 60), start)) ?? yearNear(view, block, end)),
        ...urlOf(block),
      },
      spans: [{ start: keepsWord ? start : titleStart, end: keepsWord ? Math.min(block.end, end + 1) : end }],
      confidence: 0.82,
      rule: "quoted-title",
    };
  }
}

function* reports(view: View, block: Block, listed: boolean): Generator<Material> {
  for (const match of findAll(block.text, report)) {
    const { name = "", ordinal, place, formal, year } = match.groups!;
    const sentence = clauseAround(view, block.start + match.index);
    const clause = view.slice(sentence.start, sentence.end);
    const published = underway.test(clause) && !/\?$|(?<!\p{L})kein/u.test(clause);
    const start = block.start + match.index;
    if (isOthers(view.slice(start + match[0].length, Math.min(block.end, start + match[0].length + 60))))
      continue;
    if (
      !listed &&
      ordinal === undefined &&
      year === undefined &&
      !published &&
      !isExample(view, sentence, start) &&
      !tells(
        view.slice(Math.max(block.start, start - 24), start),
        view.slice(start + match[0].length, sentence.end),
      )
    )
      continue;
    if (year === undefined && !listed && hasTitleBehind(view, block, start + match[0].length)) continue;
    // "Bildungsbericht für den Landkreis Unna": whose report it is belongs to its title
    const whose = /^\s+(?:für (?:den|die|das)|der|des|im|in der)\s+/u.exec(
      view.slice(start + match[0].length, block.end),
    )?.[0].length;
    const owner =
      whose &&
      view.mentions.communes.find(
        (commune) =>
          commune.start === start + match[0].length + whose &&
          !ofSomeone.test(view.slice(commune.start, commune.end)),
      );
    // "Bildungsbericht Landkreis Unna 2022"
    const beside = view.mentions.communes.find((commune) => commune.start === start + match[0].length + 1);
    const edition = beside
      ? /^\s(?<year>(?:19|20)\d\d)(?!\d)/u.exec(view.slice(beside.end, beside.end + 6))?.groups?.year
      : undefined;
    const span = { start, end: owner ? owner.end : start + match[0].length };
    const plain = name.replace(/(?<=bericht|atlas|monitor|report)e?s$/u, "");
    const number = ordinal?.replace(
      /^(\p{L}+?)[rns]?$/u,
      (_, stem: string) => `${stem.charAt(0).toUpperCase()}${stem.slice(1)}${/e$/u.test(stem) ? "r" : ""}`,
    );
    const title = `${number ? `${number} ` : ""}${place ? `${place} ` : ""}${formal ? `${formal.replace(/e[rn]?$/u, "er")} ` : ""}${plain}${year ? ` ${year}` : ""}${owner ? view.slice(start + match[0].length, owner.end) : ""}`;
    yield {
      kind: "material",
      value: {
        title,
        kind: "report",
        ...((year ?? edition)
          ? { year: (year ?? edition)!.slice(0, 4) }
          : (yearInFront(view.slice(Math.max(block.start, start - 60), start)) ??
            yearNear(view, block, span.end))),
        ...urlOf(block),
      },
      spans: [span],
      confidence: listed ? 0.85 : 0.75,
      rule: "report",
    };
  }
}

/** "Der erste Bildungsbericht „Gut beginnen“", "der Report mit dem Titel „…“": it is read by its title. */
const hasTitleBehind = (view: View, block: Block, end: number): boolean =>
  /^(?:\s(?:mit dem|unter dem) Titel|\snamens|\s(?:en)?titled)?[:,]?\s(?:„[^“”„]{12,140}[“”]|[“"][^“”"]{12,140}[”"])/u.test(
    view.slice(end, Math.min(block.end, end + 180)),
  );

/** "des Landkreises": it tells this report from no other. */
const ofSomeone = /^(?:Landkreis|Kreis|(?:\p{Lu}\p{Ll}+)?[Ss]tadt|Gemeinde|Region|Kommune|Bezirk)(?:e?s)?$/u;

/** "Dazu gehört der Bildungsbericht", "mit Berichten wie dem Bildungsreport": one that there is, among others. */
function isExample(view: View, sentence: Span, start: number): boolean {
  const before = view.slice(sentence.start, start);
  return /(?:^(?:Dazu|Hierzu) (?:gehör|zähl)\p{Ll}+ |(?<!\p{L})(?:[Bb]erichten?|Veröffentlichungen|Publikationen|Produkten?)(?:,)? (?:wie|etwa|zum Beispiel) )[^.;:]*?(?<!\p{L})(?:der|dem|den|des) $/u.test(
    before,
  );
}

/** "Dokumentation der 19. Bildungskonferenz" as a title or a link. */
function* documentations(block: Block): Generator<Material> {
  const match =
    /^(?:Die |Zur )?(?<title>\p{L}*[Dd]okumentation(?:en)?\s+(?:der|des|zur|zum|von)\s+.{5,110}?)(?:\s\((?:PDF|pdf)|[.!]?\s*$|\n)/u.exec(
      block.text,
    );
  const title = match?.groups?.title;
  if (
    !match ||
    title === undefined ||
    /(?<![\p{L}])(?:ist|sind|wird|finden|steht|wurde)(?![\p{L}])/u.test(title) ||
    // a sentence and no title
    (/[.!]\s*$/u.test(block.text) && /\s\p{Ll}{4,}(?:t|en)\s/u.test(title))
  )
    return;
  const start = block.start + match[0].indexOf(title);
  yield {
    kind: "material",
    value: { title: title.replace(/\s+/gu, " "), kind: "documentation", ...yearOf(title), ...urlOf(block) },
    spans: [{ start, end: start + title.length }],
    confidence: 0.85,
    rule: "documentation",
  };
}

/** "Titel (PDF, 2 MB)": a line that is nothing but a file to be had. */
function* downloads(view: View, block: Block): Generator<Material> {
  const match = /^(?<title>.{3,140}?)\s*[([](?:PDF|pdf|PPTX?|DOCX?)(?:[\s,;:-][^)\]]{0,40})?[)\]]\s*$/u.exec(
    block.text,
  );
  const title = match?.groups?.title?.replace(
    /\s(?:herunterladen|downloaden|zum Download|ansehen|lesen|öffnen)$/u,
    "",
  );
  if (title === undefined || wordCount(title) > 20) return;
  const span = trimTitle(view.text, { start: block.start, end: block.start + title.length });
  const kind = kindOf(title);
  if (span.end > span.start)
    yield {
      kind: "material",
      value: {
        title: phraseText(view.text, span),
        kind: kind ?? "other",
        ...yearOf(title),
        ...urlOf(block),
      },
      spans: [span],
      confidence: 0.75,
      rule: "download",
    };
}

/** A year in the title is the year that the publication is of; a period is not. */
function yearOf(title: string): { year?: string } {
  const year = /(?<!\d|(?:19|20)\d\d\s?[–-]\s?)(?:19|20)\d\d(?!\d|\s?[–-]\s?(?:19|20)\d\d)/u.exec(title)?.[0];
  return year ? { year } : {};
}

function urlOf(block: Block): { url?: string } {
  const url = block.links[0]?.url;
  return url && /^https?:/u.test(url) ? { url } : {};
}

/** Without the articles, marks and quotation marks around it; marks that pair inside stay. */
function trimTitle(text: string, raw: Span): Span {
  const span = trimPhrase(text, raw);
  const slice = text.slice(span.start, span.end);
  const whole = /^[„“"»](?<inner>[^“”"«„»]+)[“”"«]$/u.exec(slice)?.groups?.inner;
  return whole ? { start: span.start + 1, end: span.end - 1 } : span;
}
