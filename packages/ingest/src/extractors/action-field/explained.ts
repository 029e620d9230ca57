import type { Block } from "../../language/blocks.js";
import { findEventWords } from "../../language/event-words.js";
import { wordCount } from "../../language/phrases.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { clause } from "./field.js";

/** "Ganztag: Das Büro berät die Schulen.": a name, and at least one sentence that explains it. */
const explained =
  /^(?:(?:\d{1,2}[.)]|\p{Ll}\)|[IVX]{1,4}\.)\s+)?(?<label>\p{Lu}[^.:;!?„“"]{2,80}?)\s?:\s+(?=[\p{Lu}„"][^\n]{12})(?=[^\n]*(?:[.!?]\s|[.!]$))/u;
/** "Ganztag: Beratung der Träger": a name, and what is done behind it, below a heading of fields. */
const labelled =
  /^(?:(?:\d{1,2}[.)]|\p{Ll}\)|[IVX]{1,4}\.)\s+)?(?<label>\p{Lu}[^.:;!?„“"]{2,80}?)\s?:\s+(?=[\p{L}\d][^\n]{8})/u;
/** "Ganztag. Das Büro berät die Schulen.": a name run into its text, below a heading of fields. */
const runIn = /^(?<label>\p{Lu}[^.:;!?,„“"\n]{4,50}?)\.\s+(?=\p{Lu}[^\n]{24})/u;
/** Headings and lead-ins that speak of work or its fields, in whatever words. */
const ofWork =
  /(?<!\p{L})(?:\p{L}*(?:[Aa]ufgaben?|[Ss]chwerpunkte?n?|[Ff]elder[n]?|[Tt]hemen|[Bb]ereiche?n?|[Tt]ätigkeit(?:en)?|[Aa]rbeit)|Säulen|Bausteinen?|Fokus|tut|tun|macht|machen|leiste[nt]|erreichen|tasks?|fields?|areas?|themes|topics|priorit\p{L}+|responsibilities|do|does)(?!\p{L})/u;
/** Names of work to be done, and of what education is about. */
const work =
  /(?:ung|tion|bau|pflege|arbeit|hilfe|austausch|management|monitoring|controlling|transparenz|bildung|übergänge?|übergang|schule|teilhabe|inklusion|ganztag|prävention|digital\p{Ll}*|education|learning|support|transition|network\p{Ll}*|cooperation)(?!\p{L})/iu;
const advice = /[Ee]mpfehlung|[Hh]andlungsbedarf|[Rr]ecommend/u;
/** What is told under these is no field. */
const otherKinds =
  /^(?:person|contact|event|material|milestone|programme|body|organisation|figure|quote|related|agreement|challenge|result|measure)$/u;
const noField =
  /\d|(?<!\p{L})(?:Ort|Datum|Uhrzeit|Zeit|Termin|Kontakt|Frage|Antwort|Hinweis|Beispiel|Ziel\p{Ll}*|Zielgruppe\p{Ll}*|Fazit|Ergebnis\p{Ll}*|Ausblick|Foto|Bild|Quelle|Stand|Projekt\p{Ll}*|Gast|AG|Arbeitskreis|Arbeitsgruppe|Beirat|Steuerungsgruppe|Herr|Frau|Dr|Name|Note|Question|Answer)(?!\p{L})/u;

/**
 * Names before a colon that are explained behind it, several in a row below words on somebody's work: items of a list or
 * paragraphs that follow one another.
 */
export function explainedFields(view: View): Span[] {
  const fields: Span[] = [];
  for (const { group, before } of groups(view.body)) {
    const [first] = group;
    const above = first!.list?.leadIn ?? before;
    const kind = announcementOf(first!)?.kind;
    const words = `${first!.headings.at(-1)?.text ?? ""}\n${above?.text.slice(-300) ?? ""}`;
    // "folgende Empfehlungen": each is for a field
    const isAdvice = kind === "measure" && advice.test(words);
    // "Was wir tun": what is done stands behind the fields
    const isDone = kind === "measure" && !isAdvice && group.length >= 3;
    if (
      (kind && otherKinds.test(kind) && !isAdvice && !isDone) ||
      !(kind === "actionField" || isAdvice || ofWork.test(words))
    )
      continue;
    if (kind === "goal" && !/(?<!\p{L})(?:Aufgaben|Schwerpunkte|Tasks)(?!\p{L})/iu.test(words)) continue;
    const labels = group.map((block) => labelOf(view, block));
    if (labels.some((label) => label === undefined)) continue;
    const named = labels.filter((label) => {
      const text = view.slice(label!.start, label!.end);
      return (!isDone && work.test(text)) || view.terms.findTopics(text).length > 0;
    });
    if (kind === "actionField" || named.length * 2 >= group.length * (isDone ? 2 : 1))
      for (const label of labels) fields.push(label!);
  }
  return fields;
}

/** A name of few words without a verb, before the first full stop. */
function isRunIn(text: string): boolean {
  const label = runIn.exec(text)?.groups?.label;
  return (
    label !== undefined && wordCount(label) <= 4 && !clause.test(label) && !/\s\p{Ll}{3,}t$/u.test(label)
  );
}

interface Group {
  readonly group: Block[];
  readonly before: Block | undefined;
}

/** The items of each list, and runs of paragraphs, in which each begins with a name and a colon. */
function groups(blocks: readonly Block[]): Group[] {
  const found: Group[] = [];
  let last: Block | undefined;
  for (const [at, block] of blocks.entries()) {
    const fits =
      /^(?:item|paragraph)$/u.test(block.kind) &&
      (explained.test(block.text) ||
        ((labelled.test(block.text) || isRunIn(block.text)) &&
          !block.ownLabel?.kind &&
          /^(?:actionField|measure)$/u.test(announcementOf(block)?.kind ?? "")));
    const goesOn =
      last !== undefined &&
      last.kind === block.kind &&
      last.list?.id === block.list?.id &&
      last.headings.at(-1) === block.headings.at(-1);
    if (fits && goesOn) found.at(-1)!.group.push(block);
    else if (fits) found.push({ group: [block], before: blocks[at - 1] });
    // further text of the same item goes by
    if (fits || block.kind === "heading" || (block.list?.id ?? -1) !== (last?.list?.id ?? -2))
      last = fits ? block : undefined;
  }
  return found.filter(({ group }) => group.length >= 2);
}

/** The name, unless it is that of a person, a place, a meeting or a datum. */
function labelOf(view: View, block: Block): Span | undefined {
  const match = explained.exec(block.text) ?? labelled.exec(block.text) ?? runIn.exec(block.text)!;
  const label = match.groups!.label!;
  const start = block.start + match[0].indexOf(label);
  const span = { start, end: start + label.length };
  const isOther =
    wordCount(label) > 8 ||
    noField.test(label) ||
    findEventWords(label, block.language).length > 0 ||
    view.within(view.mentions.persons, span).length > 0 ||
    (block.ownLabel?.kind !== undefined && block.ownLabel.kind !== "actionField");
  return isOther ? undefined : span;
}
