import type { Block } from "../../language/blocks.js";
import { findAll, matches } from "../../language/find-all.js";
import { listNameWords } from "../../language/flat-text.js";
import { findOverlapping } from "../../language/overlap.js";
import { phraseText } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { NamedMaterial } from "./concepts.js";
import { type Genre, genreOf, isEducation } from "./genre-words.js";

/** It came out, was adopted, or can be had: so it is there, even where the words introduce it ("ein Leitbild"). */
const out =
  /(?<!\p{L})(?:erschien\p{L}*|erscheint|erschienen|erscheinend\p{Ll}*|veröffentlich\p{L}*|verabschied\p{L}*|beschloss\p{L}*|gebilligt|billigte|bestätigt|herausgegeben|herausgebracht|publiziert|vorgelegt|legt\s(?:[^.;!?]{0,160}\s)?vor|liegt\s(?:[^.;!?,]{0,60}\s)?vor|liegen\s(?:[^.;!?,]{0,60}\s)?vor|vorliegt|vorlag(?:en)?|(?:kommt|kam)\s(?:[^.;!?]{0,120}\s)?heraus|vorgestellt|überreicht|übergeben|erhältlich|abrufbar|verfügbar|freigeschaltet|online|bereitgestellt|steht\s(?:[^.;!?,]{0,140}\s)?(?:bereit|zur Verfügung)|(?:herunter|ab)(?:zu|ge)?laden|heruntergeladen|nachzulesen|nachlesen|gedruckt|aufgelegt|bestellt|fortgeschrieben|aktualisiert|gedreht|zusammengestellt|mitgezeichnet|verzeichnet|besitzt|published|geht\san\sden\sStart|ging\s(?:[^.;!?,]{0,40}\s)?an\sden\sStart|gestartet|gibt\s(?:[^.;!?]{0,80}\s)?heraus|Seiten\s(?:stark|umfass\p{L}*))(?!\p{L})/iu;
/** What a publication that there is does, or serves for. */
const use =
  /(?<!\p{L})(?:enthält|enthalten|umfasst|listet|informiert|zeigt|zeigen|belegt|fasst|beschreibt|beschrieben|festgehalten|verankert|formuliert|definiert|bündelt|dient|dienen|liefert|dokumentiert|erläutert|bietet|beleuchtet|vergleicht|versammelt|sichtbar|dargestellt|zusammengefasst|Grundlage|Basis|laut|gemäß|folgend|orientiert\p{L}*|baut\s(?:[^.;!?]{0,80}\s)?auf|entstand(?:en)?|erarbeitet|erstellt|entwickelt|umgesetzt|gilt|gibt\ses|stammt|ergänzt|zählen|zählt|gehören|gehört|bekannt|bekennt|kennen(?:zu)?lernen|Umsetzung|umzusetzen|nutzt|nutzen|gefragt|Ergebnis (?:ist|war|sind)|Produkt (?:ist|war))(?!\p{L})/iu;
/** Made, in the past tense, so that it is there. */
const made = /(?<!\p{L})(?:wurden?|ist|sind|hat|haben|entstand)(?!\p{L})/u;
/** It is not there yet, or somebody else's. */
const notYet =
  /(?<!\p{L})(?:soll\p{L}*|will|wollen|möchten?|kein\p{L}*|noch nicht|geplant\p{L}*|würden?|könnten?|Ziel|fehl(?:t|en|te)|forder\p{L}*|braucht|brauchen|müsste|wünsch\p{L}*|beantragt|(?:Erarbeitung|Erstellung|Entwicklung|Aufstellung)\s(?:eine[rs]|de[rs]))(?!\p{L})/u;
/** It is being made, or is to come out: a publication that is announced. */
const coming =
  /(?<!\p{L})(?:in Vorbereitung|in Arbeit|im Entstehen|entsteht|erscheint|erscheinen|(?:vorliegen|vorgelegt werden|veröffentlicht werden|herausgegeben werden|herauskommen|fertig(?:gestellt werden)?)(?: (?:wird|werden|soll|sollen))?|(?:wird|werden)\s(?:[^.;!?,]{0,120}\s)?(?:erarbeitet|erstellt|vorbereitet|fortgeschrieben|herausgegeben|veröffentlicht)|(?:erarbeite[nt]|erstell(?:t|en)) (?:derzeit|gerade|aktuell|zurzeit|das|die|der|wir)|(?:[Dd]erzeit|[Aa]ktuell|[Gg]erade|[Zz]urzeit) (?:erarbeite[nt]|erstell(?:t|en)))(?!\p{L})/u;
const denied =
  /(?<!\p{L})(?:kein\p{L}*|noch nicht|nicht|fehl(?:t|en|te)|forder\p{L}*|wünsch\p{L}*|würden?|könnten?|müsste|ob|wenn|falls|beantragt)(?!\p{L})/u;

/** What is still to be made: "ein Leitbild zu entwickeln", not "das Leitbild kennenzulernen und Schritte zu entwickeln". */
const toBeMade = /^[^,;.!?]{0,80}?(?<!\p{L})zu\s(?:erarbeiten|erstellen|entwickeln|schaffen)(?!\p{L})/u;
const otherDeed = /(?<!\p{L})(?:zu \p{Ll}+|\p{Ll}+zu\p{Ll}+)n und /u;

const suspended = /(?:\p{Lu}[\p{L}-]*-(?:, | und | sowie ))+$/u;
const numbered =
  /(?<![\p{L}\p{N}])(?:\d{1,2}\.|[Ee]rste[rns]?|[Zz]weite[rns]?|[Dd]ritte[rns]?|[Vv]ierte[rns]?|[Ff]ünfte[rns]?) (?:\p{Ll}+e[rns]? )?$/u;
const placed =
  /(?<!\p{L})(?!(?:Uns|Dies|Neu|Ihr|Sein|Ein|Jed|Kein|Erst|Zweit|Dritt|Viert|Fünft|Aktuell|Letzt|Gemeinsam|Kommunal|Regional|Weiter|Ihr|Mein|Solch|Unter|Ober|Über|Immer|Hier|Aber|Oder)er )\p{Lu}\p{Ll}{3,}er $/u;
const adjectives = "(?:(?:\\p{Ll}[\\p{L}-]*(?:e|en|er|es|em)|neu|jährlich|regelmäßig|\\d{4}) ){0,3}$";
const definite = new RegExp(
  `(?<!\\p{L})(?:der|die|das|den|dem|des|im|am|vom|zum|zur|beim|ins|unser(?:e[nrms]?)?|ihr(?:e[nrms]?)?|sein(?:e[nrms]?)?|diese[rsnm]?|laut|gemäß) ${adjectives}`,
  "iu",
);
const indefinite = new RegExp(`(?<!\\p{L})ein(?:e[nrms]?)? ${adjectives}`, "iu");
/** Made for a whole country, or to come. */
const elsewhere =
  /(?<!\p{L})(?:entstehend|künftig|zukünftig|geplant|kommend|nächst|national|bundesweit|deutsch|staatlich|international|europäisch|landesweit)e[nrsm]? $/iu;
/** "Ergebnis: Familienwegweiser in fünf Sprachen" */
const productLabel =
  /^\W*(?:Ergebnis(?:se)?|Produkte?|Entstanden|Erschienen|Veröffentlicht)\s?:\s(?:\p{L}+e?r? )?$/u;
/** A group or a place that bears the name of a paper, or what is merely meant as one. */
const bearer = /(?<!\p{L})(?:Arbeitsgruppe|AG|Projekt|Projektgruppe|Thema|am|als|kein\p{Ll}*) $/u;

/** "zur Sprachförderung", "für kulturelle Bildung": what it is on. */
const topic =
  /^ (?:zur|zum|für|über|gegen) (?!(?:Herunterladen|Download|Thema|Ausdrucken|Nachlesen|Mitnehmen|Jahr|(?:(?:die|das|den) )?(?:gesamten? |ganzen? )?(?:Landkreis|Kreis|Stadt|Region|Kommune))(?!\p{L}))(?:(?:die|das|den|der) )?(?:\p{Ll}[\p{L}-]*e[nrsm]? ){0,2}\p{Lu}[\p{L}-]+(?: (?:und|[–-]) (?:(?!de[rnms] |die |das )\p{Ll}[\p{L}-]*e[nrsm]? )?\p{Lu}[\p{L}-]+)?(?: in der \p{Lu}[\p{L}-]+)?/u;
/** "Inklusion in der Bildung", "Hochrhein", "Starke Schulen": its name behind its kind. */
const proper =
  /^ \p{Lu}[\p{L}-]{2,}(?: (?:und )?\p{Lu}[\p{L}-]{2,})?(?: in der \p{Lu}[\p{L}-]+)?(?![\p{L}-])/u;
const noName =
  /^ (?:Anfang|Mitte|Ende|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Frühjahr|Sommer|Herbst|Winter|Frau|Herrn?|Teil|Seite|Nr|Euro|Prozent|Uhr|Dr|Prof|Die|Der|Das|Sie|Wir|Es|Er|Im|In|Mit|Bei|Zum|Zur|Stand|PDF)(?!\p{L})/u;
const ofWhom = /^ (?:der|des|für (?:den|die|das)|im|in der) /u;
const ours =
  /^ (?:der|des|im|in der) (?:(?:\p{Ll}+e[nrs] )?(?:Bildungsregion|Bildungsbüros?|Bildungslandschaft|Stadt(?:verwaltung)?|Gemeinde|Landkreis(?:es)?|Kreis(?:es|verwaltung)?|Region|Kommune|Projekts?|Vorhabens|Netzwerks|Bildungskonferenz))(?!\p{L})/u;
const othersOwn =
  /^ (?:der|des|vom|von der) (?:\p{Ll}+e[nrsm]? )?(?:Bundes|Bundes\p{Ll}+|Landes|Landes(?!hauptstadt)\p{Ll}+|Ministeriums|\p{L}+ministeriums|Vereins|Schulen?|Grundschule|Polizei|Universität|Hochschule|Kirche|Zeitung|Kammer|OECD|Verbands|Unternehmens|Gewerkschaft|Stiftung|EU|KMK)(?!\p{L})/u;

/** Whether the words behind a publication say that another body's it is: "des Bundes", "der Schule". */
export const isOthers = (after: string): boolean => othersOwn.test(after);

/** Reports, concepts, guides and films that a sentence names by their kind, and says or implies to be there. */
export function* findPublications(view: View, block: Block): Generator<NamedMaterial> {
  for (const { word, start: at } of block.nameWords) {
    const genre = genreOf(word);
    if (!genre) continue;
    const found = readPublication(view, block, at, word, genre);
    if (found) yield found;
  }
}

function readPublication(
  view: View,
  block: Block,
  at: number,
  word: string,
  genre: Genre,
): NamedMaterial | undefined {
  const sentence = view.sentenceAt(block.start + at) ?? block;
  if (sentence.end - sentence.start > longest) return undefined;
  let before = view.slice(Math.max(sentence.start, block.start + at - 80), block.start + at);
  const after = view.slice(block.start + at + word.length, Math.min(sentence.end, block.start + at + 240));
  // a title in marks is read elsewhere, the word alone in marks is its name
  const isMarked = /[„"»“‚]$/u.test(before) && /^[“"«”‘]/u.test(after);
  if (isMarked) before = before.slice(0, -1);
  else if (/[„"»“‚(]$/u.test(before) || /^ ?[„"»“‚]/u.test(after)) return undefined;
  if (isOthers(after)) return undefined;
  const behind = block.start + at + word.length + 1;
  // "der Bildungsplan Baden-Württemberg": a state's
  if (findOverlapping(view.mentions.states, { start: behind, end: behind + 1 })?.start === behind)
    return undefined;
  const first = suspended.exec(before)?.[0] ?? "";
  const left = before.slice(0, before.length - first.length);
  const place = placed.exec(left)?.[0] ?? "";
  const counted = left.slice(0, left.length - place.length);
  // "die ersten beiden Bildungsberichte" are two
  const number = place === "" && !genre.plural ? (numbered.exec(counted)?.[0] ?? "") : "";
  const head = counted.slice(0, counted.length - number.length);
  if (elsewhere.test(counted) || bearer.test(left)) return undefined;
  const start = block.start + at - first.length - place.length - number.length;
  const complement = readComplement(view, block, block.start + at + word.length, after, genre);
  const end = block.start + at + word.length + complement.length;
  const isIndefinite = indefinite.test(head);
  const isDefinite = !isIndefinite && (definite.test(head) || place !== "");
  const isNamed = complement.length > 0 || number !== "" || place !== "";
  const line = lineOf(block, at);
  const isProduct = productLabel.test(view.slice(line.start, start)) && !genre.plural && genre.themed;
  const isAlone =
    isProduct || isWholeLine(view, line, { start, end }, complement.isOwned || complement.isYear);
  // a report on crime, a concept for the town hall
  const isOnEducation = genre.themed || genre.strong || isEducation(complement.words);
  if (!isOnEducation && !(complement.isOwned && guiding.test(genre.nominative))) return undefined;
  const words = sentence.text;
  if (!isAlone) {
    const isComing =
      !genre.plural &&
      genre.kind !== "other" &&
      (genre.report || genre.themed || isNamed) &&
      coming.test(words) &&
      !denied.test(words) &&
      (isIndefinite || isDefinite);
    if ((matches(words, notYet) && !isComing) || isToBeMade(after) || /\?$/u.test(words)) return undefined;
    const isOut = isComing || matches(words, out);
    const isUsed = isDefinite && (matches(words, use) || (isNamed && genre.themed));
    const isMade = isIndefinite && isNamed && matches(words, use) && matches(words, made);
    if (!(isOut || isUsed || isMade)) return undefined;
    // plurals, and what nothing determines, are papers of their kind and no certain ones
    if (!isDefinite && !isIndefinite && number === "" && !isNamed && genre.plural) return undefined;
    if (!isDefinite && genre.plural && !isOut) return undefined;
    if (!genre.themed && isIndefinite && !isNamed && !genre.report) return undefined;
  }
  // "Kommunales Leitbild" by itself
  const adjective =
    isAlone && first === "" && place === "" && number === ""
      ? (leadingAdjective.exec(view.slice(line.start, start))?.[0] ?? "")
      : "";
  const title = [
    adjective,
    first,
    number !== "" && genre.report ? ordinalOf(number) : "",
    place,
    genre.nominative,
    view.slice(end - complement.length, end),
  ].join("");
  const year =
    complement.year ?? (matches(words, out) ? dateYear(view, sentence, { start, end }) : undefined);
  return {
    value: {
      title: title.replace(/\s+/gu, " "),
      kind: genre.kind,
      ...(year ? { year } : {}),
    },
    span: { start: start - adjective.length, end },
    rule: genre.report ? "report" : "concept",
    confidence: 0.68,
  };
}

const leadingAdjective = /(?<!\p{L})\p{Lu}\p{L}+(?:isch|lich|iv|al|ell|sam|ig)es? $/u;

function isToBeMade(after: string): boolean {
  const made = toBeMade.exec(after)?.[0];
  return made !== undefined && !otherDeed.test(made);
}

/** No sentence that people write is longer, in UTF-16 code units. */
const longest = 1500;

function communeAt(view: View, offset: number): Span | undefined {
  const commune = findOverlapping(view.mentions.communes, { start: offset, end: offset + 1 });
  return commune?.start === offset ? commune : undefined;
}

const guiding = /^(?:Leitbild|Leitlinien|Strategie)$/u;
/** What a sentence may speak of in general: "nach dem Konzept „Lernen ein Leben lang“". */
const general = /^(?:Leitbild|Leitlinien|Strategie|Konzept|Konzeption)$/u;

interface Complement {
  readonly length: number;
  readonly words: string;
  readonly isOwned: boolean;
  readonly isYear: boolean;
  /** The year of the edition. */
  readonly year?: string;
}

function readComplement(view: View, block: Block, from: number, after: string, genre: Genre): Complement {
  let length = 0;
  let isOwned = false;
  const take = (words: string | undefined): void => {
    length += words?.length ?? 0;
  };
  const on = topic.exec(after)?.[0];
  const isElse = (span: Span): boolean =>
    findOverlapping<Span>(view.mentions.persons, span) !== undefined ||
    findOverlapping<Span>(view.mentions.dates, span) !== undefined;
  if (on) take(on);
  else {
    const name = noName.test(after) ? undefined : proper.exec(after)?.[0];
    const commune = communeAt(view, from + 1);
    if (commune && commune.end <= block.end) {
      take(after.slice(0, commune.end - from));
      isOwned = true;
    } else if (name && !isElse({ start: from + 1, end: from + name.length })) take(name);
  }
  if (!isOwned) {
    const rest = after.slice(length);
    const whose = ofWhom.exec(rest)?.[0].length;
    const owner = whose ? communeAt(view, from + length + whose) : undefined;
    if (owner && owner.end <= block.end) {
      length = owner.end - from;
      isOwned = true;
    } else if (ours.test(rest)) {
      take(ours.exec(rest)?.[0]);
      isOwned = true;
    }
  }
  const stated = /^ (?:von|aus|aus dem Jahr) (?<year>(?:19|20)\d\d)(?!\d)/u.exec(after.slice(length))?.groups
    ?.year;
  if (stated !== undefined)
    return { length, words: after.slice(0, length), isOwned, isYear: false, year: stated };
  const year = /^,? (?<year>(?:19|20)\d\d)(?:(?: bis | ?[–-] ?|\/)(?:(?:19|20)?\d\d))?(?![\d.])/u.exec(
    after.slice(length),
  );
  if (!year) return { length, words: after.slice(0, length), isOwned, isYear: false };
  take(year[0]);
  // "Bildungsstrategie 2030" names the year that it looks to
  const aims = !genre.report && Number(year.groups!.year) % 5 === 0;
  return {
    length,
    words: after.slice(0, length),
    isOwned,
    isYear: true,
    ...(aims ? {} : { year: year.groups!.year! }),
  };
}

const ordinals: Readonly<Record<string, string>> = {
  erst: "Erster ",
  zweit: "Zweiter ",
  dritt: "Dritter ",
  viert: "Vierter ",
  fünft: "Fünfter ",
};

function ordinalOf(words: string): string {
  const stem = /^\p{L}+?(?=e[rns]?(?: |$))/u.exec(words.trim())?.[0].toLowerCase();
  return (stem && ordinals[stem]) ?? `${words.trim().split(" ")[0]!} `;
}

/** The line of a block that holds an offset in it. */
function lineOf({ text, start }: Block, at: number): Span {
  const end = text.indexOf("\n", at);
  return { start: start + text.lastIndexOf("\n", at) + 1, end: start + (end < 0 ? text.length : end) };
}

/** "Leitbild Landkreis Auenland, Seite 31": nothing but its name with whose it is, by itself. */
function isWholeLine(view: View, line: Span, { start, end }: Span, isSome: boolean): boolean {
  return (
    isSome &&
    /^\W*(?:\p{L}+es? )?$/u.test(view.slice(line.start, start)) &&
    /^(?:,? (?:S\.|Seiten?) ?\d+)?\W*$/u.test(view.slice(Math.min(end, line.end), line.end))
  );
}

/** The year of the only date of the sentence that says when it came out, or of the one beside the title. */
function dateYear(view: View, sentence: Span, title: Span): string | undefined {
  const dates = view
    .within(view.mentions.dates, sentence)
    .filter(({ start, end }) => end <= title.start || start >= title.end);
  const years = new Set(dates.flatMap(({ edtf }) => /\d{4}/u.exec(edtf)?.[0] ?? []));
  if (years.size === 1) return [...years][0];
  const beside = dates.filter(({ start, end }) => title.start - end < 30 && start - title.end < 30);
  return beside.length === 1 ? /\d{4}/u.exec(beside[0]!.edtf)?.[0] : undefined;
}

const titled =
  /(?<genre>(?:(?:mit dem|unter dem|trägt den) (?:Titel|Namen)|betitelt(?: mit)?|überschrieben mit|heißt|namens|nennt sich|Video|(?:Schriften|Publikations|Themen|Heft)?[Rr]eihe)),? [„"»“](?<title>[^“”"«„»\n]{3,120})[“”"«]|[„"»“](?<name>[^“”"«„»\n]{3,120})[“”"«] (?:heißt|nennt sich|lautet der Titel|ist der Titel)(?!\p{L})/gu;

const inMarks =
  /^[„"»“](?<title>[^“”"«„»\n]{3,120})[“”"«](?:(?:,? ?\(?|, (?:\p{Lu}\p{Ll}+ )?)(?<year>(?:19|20)\d\d)\)?(?=[\s,;.)]|$))?/u;
const nextInMarks = /^(?:[,;]| und|,? sowie) (?:(?:der|die|das|den|dem) )?(?=[„"»“])/u;
/** What opens titles in marks behind their kind: "die Hefte „A“", "zwei Hefte („A“, 2015)", "drei Hefte: „A“". */
const opensMarks = /^(?: (?:\p{Ll}{2,14} ){0,3}\(|: | (?:zu den Themen |mit den Titeln |zu )?)(?=[„"»“])/u;
/** Kinds that only a title in marks makes certain. */
const markedOnly =
  /(?:analysen?|kurzinfo(?:rmation(?:en)?)?|steckbriefe?s?|datenblatt|datenblätter|factsheets?|papiere?s?|teilberichte?n?|praxisbuch|lesebuch|zeitung|kalenders?|checklisten?|themenblatt|bilderbuch|karten|poster|lernpaket|werkheft|tagungsband|expertise|gutachten|schriften|publikation(?:en)?|magazins?)$/iu;

const onlyMarked: Genre = {
  kind: "other",
  nominative: "",
  themed: true,
  strong: false,
  report: false,
  plural: false,
};

/** 'Die Broschüren „A“ und „B“', 'der Ratgeber „C“ (2021)': titles in marks behind their kind. */
export function* findMarked(view: View, block: Block): Generator<NamedMaterial> {
  for (const { word, start: at } of block.nameWords) {
    let from = block.start + at + word.length;
    const opening = opensMarks.exec(view.slice(from, Math.min(block.end, from + 24)))?.[0].length;
    if (opening === undefined) continue;
    const genre = genreOf(word) ?? (markedOnly.test(word) ? onlyMarked : undefined);
    if (!genre) continue;
    const sentence = view.sentenceAt(block.start + at) ?? block;
    if (sentence.end - sentence.start > longest || matches(sentence.text, notYet)) continue;
    if (!genre.themed && general.test(genre.nominative) && !matches(sentence.text, out)) continue;
    from += opening;
    for (let many = 0; many < 6; many++) {
      const found = inMarks.exec(view.slice(from, Math.min(block.end, from + 140)));
      const title = found?.groups?.title;
      if (!found || title === undefined) break;
      const span = { start: from + 1, end: from + 1 + title.length };
      const year =
        found.groups!.year ?? (matches(sentence.text, out) ? dateYear(view, sentence, span) : undefined);
      yield {
        value: { title: phraseText(view.text, span), kind: genre.kind, ...(year ? { year } : {}) },
        span,
        rule: "concept",
        confidence: 0.74,
      };
      from += found[0].length;
      const joint = nextInMarks.exec(view.slice(from, from + 12));
      if (!joint) break;
      from += joint[0].length;
    }
  }
}

/** "Der Film trägt den Titel „X“", "„X“ heißt die Broschüre": a title that a verb ties to its kind. */
export function* findTitled(view: View, block: Block): Generator<NamedMaterial> {
  for (const match of findAll(block.text, titled)) {
    const title = match.groups!.title ?? match.groups!.name!;
    const at = match.index + match[0].lastIndexOf(title);
    const sentence = view.sentenceAt(block.start + at) ?? block;
    if (sentence.end - sentence.start > longest) continue;
    const genre = listNameWords(sentence.text)
      .map(({ word }) => genreOf(word))
      .find((one) => one);
    // "fand unter dem Titel „Lernen“ eine Tagung statt"
    if (!genre || matches(sentence.text, notYet) || /\sstatt[.!]?$/u.test(sentence.text)) continue;
    const span = { start: block.start + at, end: block.start + at + title.length };
    const year = matches(sentence.text, out) ? dateYear(view, sentence, span) : undefined;
    yield {
      value: { title: phraseText(view.text, span), kind: genre.kind, ...(year ? { year } : {}) },
      span,
      rule: "concept",
      confidence: 0.7,
    };
  }
}
