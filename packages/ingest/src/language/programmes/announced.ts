import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import { findAll, matchesOf, mayMatch } from "../find-all.js";
import type { PlainView } from "../mentions.js";
import { announcementOf } from "../sections.js";
import { readQuoted } from "./quoted.js";

const kinds =
  "(?:[Pp]rogramm(?:s|es|e|en)?|[Pp]rojekt(?:s|es|e|en)?|[Ii]nitiativen?|(?:[Mm]odellv|V)orhabens?|[Ff]örderrichtlinie|[Kk]ampagne|[Pp]rogram(?:me)?s?|[Pp]rojects?|(?:[Pp]romotional|[Ff]unding|[Ss]upport) approach|Förderansatz(?:es)?)";
/** A word that says what the named is: "Verbundprojekt", "ESF-Plus-Programm". */
const kindWord = new RegExp(`${kinds}(?![\\p{L}-])`, "gu");
/** What may stand between it and a name in quotation marks: "Bundesprogramm des BMBF „…“". */
const untilQuotation =
  /^,?(?: (?:des|der|vom|von|mit|dem|den|unter|Titel|Namen|namens|genannt|für|zur|zum|\p{Lu}[\p{L}+-]{0,30})){0,5} ?:? ?$/u;
/** "… aus zwei Projekten. Am Anfang stand die „…“" */
const inNextSentence =
  /^(?: \p{Ll}+)?\. (?:Am Anfang|Den Anfang|Zuerst|Zunächst|Das (?:erste|eine)) (?:steht|stand|machte|war|ist|hieß|heißt)?(?: (?:das|die|der))? ?$/u;
const afterQuotation =
  /^[“”"„](?: \p{Lu}\p{Ll}+)? (?:[Pp]rogramme?|[Pp]roject|[Ii]nitiative)(?!\p{L})|^[“”"«»’‘]?(?:-| |, (?:ein|das) )(?:Programm|Projekt|Initiative|Förderprogramm|Modellprojekt|Landesprogramm|Bundesprogramm)(?!\p{L}*(?:schule|leit|manag|träger|mitarbeit|koordin|büro))/u;
/** „Start der „Bildungskommune Moorwald““: an undertaking that bears the commune's name. */
const startOf =
  /(?:[Ss]tart|[Ss]tartschuss|[Aa]uftakt|[Uu]msetzung|[Ff]örderung|[Ll]aufzeit) (?:der|des|für (?:die|das)|von) $/u;
const undertaking = /^(?:Digitale )?(?:Bildungs(?:kommune|region|landschaft|offensive|initiative)) \p{Lu}/u;
/** 'As part of the "Northdale Education Initiative"', „im Rahmen der „Bildungsoffensive Nordtal““ */
const asPartOf = /(?:[Aa]s part of the|[Uu]nder the|[Ii]m Rahmen (?:der|des|ihrer|seiner)) (?:\p{Ll}+ )?$/u;
const endsAsOne =
  /(?:[Oo]ffensive|[Ii]nitiative|[Pp]rogramme?|[Kk]ampagne|[Cc]ampaign)(?: \p{Lu}[\p{L}-]+)?$/u;
/** „Impulsprogramm Bildungsregionen“ */
const namesItself = /^\p{Lu}\p{Ll}*(?:programms?|initiative) \p{Lu}/u;
/** Then a name may begin small: Landesprogramm „kinderstark“. */
const directlyBefore = new RegExp(`${kinds} $`, "u");
const acronym =
  /(?<![\p{L}\p{N}@/.-])(?=\p{L}*\p{Lu}\p{L}*\p{Lu})\p{L}{3,14}(?:[ -](?:I{1,3}|\d(?:\.0)?))?(?![\p{L}\p{N}-])/gu;
/** Who funds or runs a programme, and countries, are no names of one. */
const notAcronyms =
  /^(?:BMBF\p{L}*|BMFSFJ|BMI|BMAS|BMEL|BMUV?|ESF|EFRE|EU|DKJS|DJI|NRW|LSA|USA|BNE|MINT|DKBM|KBM|PDF|GmbH|AG|LEADER|IHK|HWK|KMK)$/u;

/** Names that the words around announce as a programme, a project or an initiative, by offset in the flat text. */
export function findAnnounced(block: Block, text: string): Span[] {
  return [...quotedNames(text), ...acronyms(text), ...plainNames(text), ...listed(block, text)];
}

function quotedNames(text: string): Span[] {
  const found: Span[] = [];
  let listEnd = -1;
  const marks = /["„“»«‚‘]/gu;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const at = mark.index;
    const quoted = readQuoted(text, at);
    if (!quoted) continue;
    const before = text.slice(Math.max(0, at - 120), at);
    // the further names of a list: Programme „A“, „B“ und „C“
    const inList =
      listEnd >= 0 &&
      at - listEnd < 16 &&
      /^(?: ?,| und| sowie| oder| &)+ ?(?:das |dem |des |die )?$/u.test(text.slice(listEnd, at));
    const name = text.slice(quoted.start, quoted.end);
    if (
      (inList ||
        isAnnounced(before) ||
        namesItself.test(name) ||
        (startOf.test(before) && undertaking.test(name)) ||
        (asPartOf.test(before) && endsAsOne.test(name)) ||
        afterQuotation.test(text.slice(quoted.end, quoted.end + 30))) &&
      (isName(name) || (directlyBefore.test(before) && isName(name, beginsSmall)))
    ) {
      found.push(trim(text, quoted));
      listEnd = quoted.end + 1;
    }
    marks.lastIndex = quoted.end + 1;
  }
  return found;
}

/** A name in small letters; a short word by itself is only stressed: das Projekt „nur“ zur Hälfte. */
const beginsSmall = /^(?!\p{Ll}{1,4}$)\p{Ll}(?!.*[?.]$)/u;

/** Whether the words before a quotation mark say that it is a programme's name. */
function isAnnounced(before: string): boolean {
  const last = matchesOf(before, kindWord).at(-1);
  return (
    last !== undefined &&
    [untilQuotation, inNextSentence].some((until) => until.test(before.slice(last.index + last[0].length)))
  );
}

/** A name has few words, no sentence's end, and begins like one. */
function isName(name: string, beginning = /^[\p{Lu}\p{N}„]|^\p{Ll}+\p{Lu}/u): boolean {
  return (
    beginning.test(name.trim()) &&
    name.split(" ").length <= 14 &&
    !/[.?] \p{Lu}/u.test(name) &&
    !/,\s*(?:sagt|so|dass)/u.test(name)
  );
}

function trim(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  return {
    start: start + slice.length - slice.trimStart().length,
    end: end - (slice.length - slice.replace(/[\s,]+$/u, "").length),
  };
}

function acronyms(text: string): Span[] {
  if (!mayMatch(text, directlyBefore)) return [];
  const found: Span[] = [];
  for (const match of matchesOf(text, acronym))
    if (
      !notAcronyms.test(match[0]) &&
      directlyBefore.test(text.slice(Math.max(0, match.index - 40), match.index)) &&
      !/^[\p{Lu}]+$/u.test(text.replace(/[^\p{L}]/gu, ""))
    )
      found.push({ start: match.index, end: match.index + match[0].length });
  return found;
}

/** "das Landesprogramm Talentschmiede", "Bundesprogramms Sprache Plus": names without marks behind a compound that has none. */
const plainName =
  /(?<!\p{L})(?:Landes|Bundes|Modell|Impuls)programms? (?<name>\p{Lu}[\p{L}-]{3,}(?: \p{Lu}[\p{L}-]{2,}){0,3})(?= (?:\p{Ll}|\()|[.,;:)]|$)/gu;
const notName =
  /^(?:Mittel|Bundes|Landes|Land|Bund|Kommunen?|Schulen?|Kitas?|Seit|Zur|Zum|Die|Der|Das)(?!\p{L})/u;

function plainNames(text: string): Span[] {
  return findAll(text, plainName).flatMap((match) => {
    const { name = "" } = match.groups!;
    const end = match.index + match[0].length;
    return notName.test(name) || notAcronyms.test(name.split(" ")[0]!)
      ? []
      : [{ start: end - name.length, end }];
  });
}

const programmeWord = /[Pp]rogramm|[Ff]örder/u;
const period =
  / ?(?:[([,:–-] ?(?:(?:von|seit|ab|bis|Laufzeit:?) )*|(?:von|seit|ab|bis|Laufzeit:?) )\d{4}.*$/u;

/** Who funds is no programme: "Förderung: Bund", nor what a table says of the funding. */
const giver =
  /^(?:Laufzeit|Zeitraum|Beginn|Ende|Zuschuss|Zuwendung|Kofinanzierung|Eigenanteil|Eigenmittel|Förder(?:summe|quote|höhe|zeitraum|geber|mittelgeber|kennzeichen)|Volumen|Gesamt\p{L}+|Kosten|Budget|Summe|Träger|Antragsteller|Bund|Land|EU|Europäische|Bundes(?!programm|initiative)\p{L}+|Ministerium|\p{L}+ministerium|Freistaat|\p{L}*[Ss]tiftung|(?:[\d.,]+ )?(?:Euro|Prozent|%))(?!\p{L})/u;

/** "Begleitung: Agentur Nord", "Programm: …": what the line tells of a programme. */
const aspect =
  /^(?:Programm|Projekt|Initiative|Begleitung|Beratung|Förderung|Förderer|Umsetzung|Ansprechpartner(?:in)?|Kontakt|Partner|Kooperationspartner|Ziele?|Inhalte?|Schwerpunkte?|Stellen?|Personal|Status|Hintergrund)(?:\s\p{Ll}[^:]{0,40})?:(?:\s|$)/u;

/** What introduces a list stands in the sentence right before it; what is on an agenda is no programme. */
const lastSentence = (text: string): string =>
  text
    .slice(-300)
    .replace(/^.*[^\d][.!?]\s+(?=\p{Lu}[^.!?]*:\s*$)/su, "")
    .replace(/[Aa]uf dem Programm|Rahmenprogramm|Tagesprogramm/gu, "");

/** Items and cells under "Förderprogramme", the value beside the label "Programm". */
function listed(block: Block, text: string): Span[] {
  if (block.kind !== "item" && block.kind !== "cell") return [];
  if (block.cell?.header || (block.cell && block.cell.column === 0 && !block.cell.columnLabel)) return [];
  const announcement = announcementOf(block);
  if (announcement?.kind !== "programme" || !programmeWord.test(lastSentence(announcement.by.text)))
    return [];
  const label = block.cell?.columnLabel ?? block.cell?.rowLabel;
  if (block.cell && label !== announcement.by) return [];
  if (aspect.test(text)) return [];
  const name = text.replace(period, "").replace(/\s*(?:[:;].*|\([^)]*)$/u, "");
  const words = name.split(" ").length;
  const stripped = name.replace(/^["„“»]|["“”«,]$/gu, "");
  if (
    words > 9 ||
    !isName(stripped) ||
    giver.test(stripped) ||
    /[.!?]$/u.test(text) ||
    /(?:Umsetzung|Teilnahme|Beteiligung|Entwicklung|Durchführung)/u.test(name)
  )
    return [];
  const start = text.indexOf(stripped);
  return stripped.length >= 3 ? [{ start, end: start + stripped.length }] : [];
}

const initiativeOf =
  /^Eine?(?: \p{Ll}+e[sr]?)? (?:Initiative|Programm|Projekt|Förderprogramm|Modellprojekt|Modellvorhaben) (?:der|des|von|vom) (?:\p{Lu}|\p{Ll}+en )/u;

/** The block that titles a page or deck, where a line below it says "Eine Initiative der …". */
export function findTitleOfProgramme(view: PlainView): Block | undefined {
  const title = view.body.find(({ kind }) => kind === "heading") ?? view.body[0];
  if (!title || title.text.length > 90 || !isName(title.text)) return undefined;
  return view.body.slice(1, 8).some(({ text }) => initiativeOf.test(text)) ? title : undefined;
}
