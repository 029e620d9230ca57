import type { Block } from "./blocks.js";
import { findFirst } from "./find-all.js";
import { heads } from "./section-heads.js";
import { announcedByVerb } from "./section-lead-ins.js";

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

/** What may stand before the head word of a heading: articles, adjectives, "Teilnahme an". */
const qualifier =
  /^(?:was|welche[nrm]?|wo|worin|gibt|gab|es|auf|vor|liegen|lagen|war|waren|bestehen|bestanden|sehen|sie|sind|ist|unsere?|die|der|das|den|strategic|key|main|overall|common|shared|general|major|greatest|biggest|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|two|three|four|five|six|seven|ihre?|ihr|our|the|its|ein(?:e|er|en)?|erste?s?|weitere[rs]?|einige|mehrere|verschiedene|teilnahme|beteiligung|an|am|im|in|zu|zum|zur|von|mit|und|aktuelle?|inhaltliche|strategische|zentrale|wichtige|wichtigste|vorhandene|bisherige|gemeinsame|konkrete|ausgew(?:ä|ae)hlte|regionale|kommunale|geplante|laufende|\p{L}+(?:liche|ische|ige|elle|ale|are|erte|ende|bare|same|ive|ne|te|ene)[nrs]?)$/iu;
/** Any other adjective inside: "Unsere beiden", "Die neuen". */
const adjective = /^\p{Ll}{3,}e[nrs]?$/u;

/** Word by word: one pattern over all words would try each in several ways. */
const qualifies = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).every((word) => qualifier.test(word) || adjective.test(word));

/** What may follow it: a complement that says whose or for whom, or nothing. */
const after =
  /^\s*(?:[-–:.!?]|\(|$|\d{1,2}\s*$|,\s(?:(?:an|auf|in|mit|für|bei|zu|über)\s)?(?:den|die|der)e?n?\s\p{L}|(?:der|des|den|dem|die|das|im|in|am|an|für|fuer|zu|zum|zur|von|vom|mit|und|&|bei|beim|auf|aus|seit|nach (?:\d+|\p{L}+) (?:schul)?(?:jahr|monat|förderphase)\p{L}*|bis|ab|unsere[rs]|ihre[rs]|diese[rs]|sowie|\d{4}|of|in|for|and|at|with)(?![\p{L}]))/iu;

/**
 * What a heading or label announces: its head word stands at the start but for articles and adjectives, and nothing
 * but a complement follows. "Ziele und Aufgaben" announces goals, "Mit Zielen arbeiten lernen" nothing.
 */
export function announcedBy(text: string): SectionKind | undefined {
  if (text.length > 120) return undefined;
  for (const [kind, pattern] of heads) {
    const match = findFirst(text, pattern);
    if (
      match &&
      qualifies(text.slice(0, match.index)) &&
      !complement.test(text.slice(0, match.index)) &&
      (after.test(text.slice(match.index + match[0].length)) ||
        (aboutWork.test(kind) && now.test(text.slice(match.index + match[0].length))) ||
        asked.test(text))
    )
      return kind;
  }
  // "Bildungsregion Nordtal – Themen": a title whose last part names what stands below
  const last = lastPart.exec(text)?.groups?.last;
  const named = last === undefined ? announcedByClause(text) : announcedBy(last);
  return named !== undefined && aboutWork.test(named) ? named : undefined;
}

/** "Schwerpunkte der (Vereinbarung)": the head word is another one, in front. */
const complement = /^(?!Welche\s)\p{Lu}\p{Ll}{4,}\s(?:de[rs]|unserer|dieser)\s(?:\p{Ll}+en\s)?$/u;

/** "Was uns Sorgen macht", "Woran scheitert es?", "Daran hapert es": a short clause that asks for what is hard. */
const asksHard =
  /^(?:[\d.) ]{0,5})(?:Was|Wo(?:ran|rin|runter)?|Das|Dar(?:an|in)|Hier|Warum|What|Where)\s(?:[^.;:!?]{0,40}\s)?(?:haken|hakt|hapert?|klemmt|fehlt?e?n?|mangelt|krankt|scheitert?|bremst|nervt|stört|ärgert|hemmt|hindert|bedrückt|drückt|erschwert|belastet|sorgen?|schwer(?:fällt|fiel)?|schwierig|mühsam|umtreibt|herausfordert|der Schuh|leiden|schlecht|nachholbedarf|handlungsbedarf|verbesserungsbedarf|(?:läuft|lief|klappt|gelingt) (?:\p{Ll}+ ){0,2}nicht|nicht(?: so)? (?:gut|rund|gelungen|geklappt|gelingt|läuft)|besser (?:werden|machen)|zu verbessern|missing|difficult|hard|holds us back|worries us|not work(?:ing)?)(?:[’']s)?(?:\s[^.;:!?]{1,25})?\s?[?:]?$/iu;
/** "Was wir bis 2027 erreichen wollen", "So soll es aussehen", "Wo stehen wir in fünf Jahren?", "Wozu das Ganze?" */
const asksWanted =
  /^(?:[\d.) ]{0,5})(?:(?:Was|Wo(?:hin|zu|für)?|So|Das|Dahin|Worauf|Wie)\s(?=(?:[^.;:!?]{0,50}\s)?(?:wir|wird|es|sich|anders|besser|erreicht|bewirkt|die Reise|soll[’']s)(?:\s|\?|:|$))(?!(?:[^.;:!?]{0,60}\s)?(?:tun|machen|anpacken|umsetzen|anbieten|wissen|sagen|zeigen|Sie|ich|man|nicht)(?:\s|\?|:|$))(?:[^.;:!?]{0,50}\s)?(?:wollen|möchten|soll(?:en|[’']s)?|(?:uns|euch|sich) (?:[^.;:!?]{0,30}\s)?(?:vorgenommen|wünschen)|wünschen wir uns|vorhaben|haben wir (?:uns )?vor(?:genommen)?|die Reise geht|anstreben|hinarbeiten|versprechen|stehen wir (?:in|im Jahr|20)|nehmen (?:wir uns|sich))(?:\s[^.;:!?]{1,40})?|(?:Wozu|Wofür)(?:\sdas (?:Ganze|alles))?)\s?[?:]?$/iu;

/** What a short clause above something asks for or announces without a noun for it. */
const announcedByClause = (text: string): SectionKind | undefined =>
  text.length > 90
    ? undefined
    : asksWanted.test(text)
      ? "goal"
      : asksHard.test(text)
        ? "challenge"
        : toDo.test(text)
          ? "measure"
          : undefined;
/** "Das ist noch zu tun" */
const toDo =
  /^(?:[\d.) ]{0,5})(?:Was|Das|Hier|What)\s(?:[^.;:!?]{0,40}\s)?(?:zu tun|remains to be done)(?:\s(?:ist|bleibt))?\s?[?:]?$/u;

const aboutWork = /^(?:actionField|goal|measure|challenge)$/u;
/** "Schwerpunkte derzeit" */
const now = /^\s(?:heute|derzeit|aktuell|ahead|today)\s*:?$/iu;
/** "Welche Themen werden bearbeitet?" above the answer */
const asked =
  /^(?:(?:Auf|Vor|Mit|Über|In|An) )?(?:[Ww]elche[nrm]?|Was (?:sind|waren|war)|Wo (?:liegen|lagen|sehen|gibt es|gab es)|Worin (?:liegen|lagen|bestehen|bestanden)|Gibt es|Gab es)\s[^?]{3,100}\?$/u;
const lastPart = /^\p{Lu}[^.!?]{4,80}(?:\s[–—|]|:)\s(?<last>[^–—|:.!?]{4,40})$/u;

/** What a sentence before a list announces: the last head word in it, as in "Dabei verfolgen wir folgende Ziele:". */
export function announcedByLeadIn(text: string): SectionKind | undefined {
  const own = announcedBy(text);
  if (own) return own;
  // "Der Plan mit 12 Maßnahmen …", "… wird jährlich vorgestellt": the items go on about it
  if (/…\s*$/u.test(text)) return undefined;
  // what it announces stands behind its own colon
  if (/:\s[^:]{20,200}\.$/u.test(text)) return undefined;
  // what is said in brackets announces nothing
  const words = text.slice(-220).replace(/\([^()]*\)/gu, (aside) => "-".repeat(aside.length));
  const last = /[.!?]\s+(?<last>\p{Lu}[^.!?]{12,})$/u.exec(words)?.groups?.last ?? words;
  // "Mit zwei Schwerpunkten ist die Region gestartet:", "Folgende Ziele gelten für das Handlungsfeld:": what is in front
  const counted = countedInFront.exec(last)?.groups?.noun;
  const front = counted === undefined ? undefined : announcedBy(counted);
  return front ?? announcedByVerb(last) ?? lastHead(last) ?? (last === words ? undefined : lastHead(words));
}

const countedInFront =
  /^(?:(?:Mit|In|Auf|Für|Zu|Unter|An)\s(?:den\s|diesen\s)?(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|\d{1,2}|folgenden)|Folgende)\s(?:\p{Ll}+n\s)?(?<noun>\p{Lu}[\p{L}-]+)\s[^.!?]*:\s*$/u;

/** "folgende (Maßnahmen)", "sechs konkrete (Bausteine)" */
const listed =
  /(?<!\p{L})(?:folgende\p{Ll}{0,2}|diese\p{Ll}?|mehrere|verschiedene|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d{1,2}|following|these|several)\s(?:\p{L}+\s){0,2}$/iu;
/** "(Maßnahmen) sind:", "(Angebote) gehören" */
const lists =
  /(?<!\p{L})(?:gehören|gehört|zählen|zählt|sind|umfassen|umfasst|lauten|bilden|waren|wurden|werden|include|are)(?:\s[\p{Ll}.]+){0,4}\s*:\s*$|^\p{L}+(?:\s(?:de[rs]|für|im|in)\s[^,.;:]{2,40})?\s*:\s*$/iu;

function lastHead(words: string): SectionKind | undefined {
  let found: { kind: SectionKind; at: number } | undefined;
  for (const [kind, pattern] of heads) {
    if (kind === "related" || kind === "contact" || kind === "person" || kind === "organisation") continue;
    const match = findFirst(words, pattern);
    const at = match?.index ?? -1;
    if (at < 0 || (found && at <= found.at)) continue;
    // what somebody merely has or needs measures for goes on about something else
    if (kind === "measure" && !listed.test(words.slice(0, at)) && !lists.test(words.slice(at))) continue;
    found = { kind, at };
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
      /:\s*$/u.test(by.text) &&
      !excerpt.test(by.text)
    )
      return undefined;
    const outer = list.parent && list.parent !== block ? announcementOf(list.parent) : undefined;
    if (outer) return outer;
  }
  for (let i = block.headings.length - 1; i >= 0; i--) {
    const by = block.headings[i]!;
    // "Ziele", and a heading of its own between it and the list: what is listed there is something of that
    if (by.announces)
      return i < block.headings.length - 1 && /^(?:goal|measure)$/u.test(by.announces)
        ? undefined
        : { kind: by.announces, by };
    // the page's title says what the page is, not what its sections list
    if (by.depth! <= 1) break;
  }
  return undefined;
}

/** "Daraus ein Auszug:", "Im Einzelnen:": it introduces what the heading announces. */
const excerpt =
  /(?<!\p{L})(?:Auszug|[Aa]uszugsweise|[Ii]m Einzelnen|[Ii]m Wortlaut)(?!\p{L})[^.:]{0,30}:\s*$/u;

const labelPattern = /^\s*(?<label>\p{L}[\p{L}\p{N} .,/&()*_+-]{1,60}?)\s*:(?!\/\/)\s*/u;

/** "Was hakt? Die Kurse …" and "Leitziel 2 – Eltern beteiligen": labels without a colon, where they announce something. */
const askingLabel =
  /^\s*(?<label>\p{Lu}\p{L}*(?=\s)[^.:;!?\n]{3,60}\?(?=\s)|\p{Lu}\p{L}{3,30}\s(?:\d{1,2}(?:\.\d{1,2})?|[IVX]{1,4}|[A-F])(?=\s[–—]\s\p{Lu}))(?:\s[–—])?\s+(?=\S)/u;

/** The label with a colon that a text starts with; `undefined` where there is none. */
export function labelOf(text: string): Label | undefined {
  const asking = askingLabel.exec(text);
  const asks = asking && announcedBy(asking.groups!.label!);
  if (asks) return { kind: asks, label: asking.groups!.label!, rest: asking[0].length };
  const match = labelPattern.exec(text);
  const label = match?.groups?.label;
  // "Befragung der Schulen (Rücklauf: 71 %)" is no label
  if (!match || label === undefined || /[.!?]\s|\([^)]*$/u.test(label) || label.split(/\s+/u).length > 6)
    return undefined;
  const kind = announcedBy(label);
  return { ...(kind ? { kind } : {}), label, rest: match[0].length };
}
