import { announced, quotedNames } from "../language/announced.js";
import type { Block } from "../language/blocks.js";
import { findEventWords } from "../language/event-words.js";
import { findAll, matches, mayMatch } from "../language/find-all.js";
import { findOverlapping } from "../language/overlap.js";
import { enumerate, nominativeAfterArticle, phraseText, trimPhrase, wordCount } from "../language/phrases.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import { cardFields } from "./action-field/cards.js";
import { contactRows } from "./action-field/contact-rows.js";
import { explainedFields } from "./action-field/explained.js";
import {
  chosenFields,
  countedFields,
  englishFields,
  numberedField,
  titledField,
} from "./action-field/named.js";
import { isOfWriting, ofStudies, stressedFields } from "./action-field/stressed.js";
import { listsOfWork } from "./action-field/work.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { aboutEducation } from "./measure/deeds.js";
import { isOffer } from "./measure/offers.js";

type Field = CandidateOf<"actionField">;

/** Nouns that name fields of action, for enumerations in running text. */
const fieldNouns =
  "(?:Handlungs|Arbeits|Themen|Aufgaben|Aktions|Tätigkeits)(?:feld(?:er|ern|es)?|bereichen?|schwerpunkten?)|Schwerpunkten?|Schwerpunktthemen|Themen|Kernthemen|Leitthemen";

/** "zu den Themen A, B und C", "in den Handlungsfeldern A und B" */
const introduced = new RegExp(
  `(?<![\\p{L}])(?:zu|in|mit|auf|an|bei|über|um|für|Mit|Für)\\s+(?:den|die|folgenden|folgende|unseren|ihren|vier|drei|fünf|sechs|sieben)\\s+(?:(?:\\p{Ll}+en|zwei|drei|vier|fünf|sechs|sieben|acht)\\s+){0,2}(?:${fieldNouns}|Bereichen|Bildungsbereichen)\\s*:?\\s+(?=["„»]?(?:\\p{Ll}+e\\s)?\\p{Lu})`,
  "gu",
);

/** "will die Schwerpunkte A und B bearbeiten", "Die Handlungsfelder A und B werden weitergeführt" */
const apposed =
  /(?<!\p{L})(?:[Dd]ie|[Uu]nsere|[Ii]hre)\s(?:(?:\p{Ll}+en|zwei|drei|vier|fünf|sechs)\s){0,2}(?:Handlungsfelder|Themenfelder|Arbeitsfelder|Schwerpunkte|Themenschwerpunkte|Arbeitsschwerpunkte|Schwerpunktthemen|Handlungsschwerpunkte)\s(?=["„»]?(?:\p{Ll}+e\s)?\p{Lu}[^.;:!?]{2,160}\s(?:und|sowie)\s[^.;:!?]{2,80}\s\p{Ll})/gu;

/** "Schwerpunkte der Arbeit sind A, B und C", "Handlungsfelder bilden …", "liegen in …" */
const stated = new RegExp(
  `(?<![\\p{L}-]|mit\\s)(?:${fieldNouns}|Leitsätze|Säulen|Hauptthemen|Teilbereiche)(?![\\p{L}])(?:(?!\\s(?:sind|bilden|liegen|umfassen|lauten|heißen)\\s)[^.;:!?]){0,90}?\\s(?:sind|seien|waren|bilden|umfassen|lauten|heißen|liegen (?:in|auf|bei|im|beim)|sind dabei|sind unter anderem|sind u\\. ?a\\.)(?:\\s(?:in|für|zu|bei|im|seit|während)\\s[^.;:!?,]{3,40}?(?=\\s(?:die|der|das)\\s\\p{Lu}))?(?:\\swie folgt)?\\s*:?\\s*(?:dabei |hierbei |unter anderem |insbesondere |vor allem |vorrangig |derzeit )?`,
  "gu",
);

/** "Erster Arbeitsschwerpunkt war die Schulentwicklungsplanung" */
const singled =
  /(?<!\p{L})(?:Erster|Zweiter|Weiterer|Wichtigster|Zentraler|Aktueller|Besonderer)\s(?:Arbeits|Themen)?[Ss]chwerpunkt(?:\s(?:der|des|ist|in)\s[^.;:!?,]{2,50}?)?\s(?:ist|war|bildet|bleibt)\s(?:dabei |derzeit |auch |weiterhin )?(?=(?:der|die|das)\s|\p{Lu})/gu;

/** "Das Handlungsfeld „Übergang Schule-Beruf“", "Maßnahmen rund um das Thema Fachkräftesicherung" */
const called =
  /(?<!\p{L})(?:(?:Handlungs|Themen|Arbeits|Aufgaben|Aktions)feld(?:es|er|ern|s)?|Schwerpunkt(?:thema|themen|e|s)?)\s(?=[„"»])|(?<!\p{L})(?:Maßnahmen|Aktivitäten|Projekten?|Angeboten?|Arbeit|Initiativen)\s(?:rund um|zu|zum)\s(?:das|dem|den|die|m)?\s?(?:Thema|Themen|Themenfeld|Schwerpunkt|Bereich)\s(?=[„"»]?\p{Lu})/gu;

/** "liegt dabei unser Fokus auf der Zusammenarbeit" */
const turned =
  /(?<!\p{L})(?:liegt|lag|liegen)\s(?:\p{Ll}+\s){0,3}?(?:unser|der|ihr|sein|das|ein)\s(?:\p{Ll}+\s){0,2}(?:Fokus|Schwerpunkt|Augenmerk|Hauptaugenmerk)\s(?:\p{Ll}+\s){0,2}?(?:auf|bei|in|im)\s(?=(?:de[rmn]\s|die\s|das\s)?(?:\p{Ll}+\s)?\p{Lu})/gu;

/** "arbeiten im Bereich „A“ und im Bereich „B“" */
const inField =
  /(?<=(?:arbeite[nt]|tätig|aktiv|engagier(?:t|en)|koordinier(?:t|en)|berät|beraten|unterstütz(?:t|en))(?:\s[^.;:!?]{1,120}?)?\s)[Ii]m\s(?:Bereich|Handlungsfeld|Arbeitsfeld|Themenfeld|Aufgabenfeld)\s(?=[„"»]|\p{Lu}|de[rs]\s)/gu;

/** "Besonderes Augenmerk gilt dem Übergang …", "Der Fokus liegt auf A und B" */
const focused =
  /(?<![\p{L}])(?:(?:[Bb]esonderes\s+|[Ee]in (?:besonderes |weiteres )?)?Augenmerk|[Bb]esondere Aufmerksamkeit|(?:[Dd]er|[Ii]hr|[Uu]nser|[Ee]in)\s+(?:\p{Ll}+\s+)?(?:Fokus|Schwerpunkt|Hauptaugenmerk))(?:\s+(?![^.;:!?,]{2,50}?(?:[Bb]ericht|[Ss]tudie|[Vv]eranstaltung|[Tt]agung|[Kk]onferenz|[Ww]orkshop|[Bb]efragung|[Bb]roschüre|[Aa]usgabe)(?:e?s)?\s)(?:der|des|unserer|ihrer|dieser)\s+[^.;:!?,]{2,50}?)?\s+(?:gilt|galt|liegt|lag|richtet sich|ist|sei|bildet)\s+(?:dabei |hierbei |derzeit |aktuell |weiterhin |vor allem |insbesondere |auch )*(?:auf |bei |beim |in |im )?(?!(?:dem |der |das |die )?(?:Ziel|Frage|Aufgabe|Tatsache|Idee),)(?=(?:de[rmn]|die|das|unserer|einer|einem)\s|\p{Lu})/gu;

const attention =
  "(?:(?:heute|derzeit|dabei|aktuell|vor allem|insbesondere|vorrangig|besonders|zurzeit|weiterhin)\\s+){0,2}";

/**
 * "Im Vordergrund stehen die Themen A und B", "kümmert sich vorrangig um A und B", "konzentriert sich auf drei Felder:
 * A, B und C", "ist in den Bereichen A und B tätig"
 */
const attended = new RegExp(
  [
    `(?<!\\p{L})[Ii]m\\s(?:Vordergrund|Mittelpunkt|Zentrum|Fokus)\\s(?:(?:der|ihrer|unserer)\\s(?:\\p{Ll}+\\s)?(?:Arbeit|Tätigkeit|Aktivitäten)\\s(?:stehen|steht)\\s${attention}|(?:stehen|steht)\\s+${attention}(?=(?:die|folgende)\\s(?:${fieldNouns}|Bereiche|Felder)(?!\\p{L})))(?:(?:die|folgende)\\s(?:${fieldNouns}|Bereiche|Felder)\\s*:?\\s+)?`,
    `(?<!\\p{L})(?:kümmert|kümmern)\\ssich\\s(?:vorrangig|vor allem|insbesondere|hauptsächlich|schwerpunktmäßig|in erster Linie)\\sum\\s+(?!die\\sBelange|das\\sWohl|alle\\s)(?=(?:\\p{Ll}+\\s){0,2}\\p{Lu})`,
    `(?<!\\p{L})(?:konzentriert|konzentrieren|fokussiert|fokussieren)\\s(?:sich|wir uns)\\s+(?:(?:die|der|das|ihre|unsere)\\s\\p{Lu}[\\p{L}-]+\\s)?${attention}auf\\s+(?:(?:die|drei|vier|fünf|sechs|folgende|zwei)\\s(?:\\p{Ll}+\\s)?(?:${fieldNouns}|Bereiche|Felder)\\s*:?\\s+)?(?=(?:die\\s|den\\s|das\\s)?(?:\\p{Ll}+e[nr]?\\s)?\\p{Lu})`,
    `(?<!\\p{L})(?:arbeitet|arbeiten|engagiert sich|unterstützt|berät|wirkt|wirken|koordiniert|ist|sind)\\s(?:[^.;:!?,]{1,40}?\\s)?(?:in|auf)\\s(?:den|folgenden|den folgenden|drei|vier|fünf|sechs)\\s(?:Bereichen|Feldern)\\s*:?\\s+(?=\\p{Lu})`,
  ].join("|"),
  "gu",
);

/** "… zum Thema X", as one more item of such an enumeration */
const furtherTopic = /^,?\s*(?:sowie|und)?\s*(?:zum|zu dem) (?:Thema|Themenfeld|Schwerpunkt)\s+/u;

/** What explains the item before it: "…, also eine Sammlung", "…, an der sich der Bedarf ablesen lässt". */
const aside =
  /,\s(?:also|d\. ?h\.|das heißt|nämlich|sprich|beziehungsweise|mithin|kurz)\s|,\s(?:besonders|insbesondere|vor allem)\s(?:an|in|im|bei|beim|auf|für|mit|zu|zur|zum|am)\s|,\s(?:an|in|mit|auf|bei|aus|von|zu|für|durch|über|unter|nach|zwischen)\s(?:de(?:r|m|nen|ren|ssen)|die|das|welche\p{Ll}*)\s(?=[^,.;:!?]*\s\p{Ll}+(?:t|n)(?=[.,;!]|$))/u;

/** Where an enumeration in running text ends: at the end of the clause; ", die" opens one only where its verb stands last. */
const clauseEnd =
  /[.;!?]|\s[–—]\s|\sund\s(?:soll|will|wird|ist|hat|kann|(?!damit|somit|selbst|nicht)\p{Ll}{3,}t)\s|,\s+(?:etwa|zum Beispiel|z\.|beispielsweise|angefangen|um|da|weil|obwohl|damit|denen|welche[rsn]?|wobei|indem|sodass|which|that|in order|for example|for instance|e\.g\.|such as|so|sagte?|erklärte?|betonte?|heißt|wie)\s|,\s(?:die|der|das|den)\s(?:(?:es|sie|er|wir|man|sich|ihnen|uns|auch|nicht)\s|(?=[^,.;:!?]*\s\p{Ll}{2,}(?:t|en|n|e)(?=[,.;!?]|$)))|,\s(?:said|according)\s/u;

/** End of the enumeration: the first mark of an end that stands outside quotation marks. */
const marked =
  /^„[^“”„]{2,90}[“”](?:,\s„[^“”„]{2,90}[“”])*,?\s(?:und|sowie|&)\s„[^“”„]{2,90}[“”](?=\s(?!und\s|sowie\s|oder\s|[–—]\s))/u;

function enumerationEnd(rest: string): number {
  // "Die Leitsätze heißen: A; B; C"
  const semicolons =
    /^[^.:!?;]{3,120}(?:;\s(?!hinzu|dazu|außerdem|zudem|weitere)[^.:!?;]{3,120})+(?=[.!?]|$)/u.exec(rest);
  if (semicolons) return semicolons[0].length;
  // "zu den Themen „A“, „B“ und „C“ trafen sich …"
  const inMarks = marked.exec(rest)?.[0].length;
  if (inMarks !== undefined) return inMarks;
  const ranges = /:\s(?:von|vom|angefangen)\s/u.exec(rest)?.index ?? rest.length;
  const explained = Math.min(ranges, aside.exec(rest)?.index ?? rest.length);
  for (let from = 0; ; ) {
    const match = clauseEnd.exec(rest.slice(from, explained));
    if (!match) return explained;
    const at = from + match.index;
    const before = rest.slice(0, at);
    const open = (before.match(/[„»]/gu)?.length ?? 0) - (before.match(/[“”«]/gu)?.length ?? 0);
    if (open <= 0) return at;
    from = at + match[0].length;
  }
}

/** A verb that the clause ends with is no part of its last item: "… und Bildungsmanagement angesiedelt". */
const closingVerb =
  /(?<=\p{Lu}[\p{L}-]*)(?<!Anfang)\s+(?:\p{Ll}*ge\p{Ll}+(?:t|en)|(?:be|ver|er|zer|ent)\p{Ll}+(?:t|en)(?:\swerden)?|\p{Ll}+iert(?:\swerden)?|statt|ein|auf|vor|an|wieder|zusammen)$/u;

/** Verbs mark a clause, not a field; so do words that point to what follows, or where something goes on from. */
const clause =
  /(?<!\p{L})da(?:r(?:auf|an|in|um|über)|für|bei|zu)$|^(?:von|nach|bis) (?:dort|da)(?!\p{L})|(?<![\p{L}])(?:ist|sind|war|waren|hat|haben|wird|werden|wurde|wurden|kann|können|soll|sollen|muss|müssen|is|are|was|were|has|have|will)(?![\p{L}])/u;

/** Fields of action: lists under such a heading, label lines, and enumerations that running text announces as such. */
export const actionField: Extractor = {
  name: "action-field",
  *extract(view) {
    const byPlace: (Span & { readonly stated: Field })[] = [];
    const listed = Array.from(fromSections(view), (stated) => ({ ...stated.spans[0]!, stated }));
    for (const one of listed.sort((a, b) => a.start - b.start))
      if (one.start >= (byPlace.at(-1)?.end ?? 0)) byPlace.push(one);
    for (const { stated } of byPlace) yield stated;
    // a line that is read by its place need not be read for its words
    for (const stated of fromSentences(view)) if (!findOverlapping(byPlace, stated.spans[0]!)) yield stated;
  },
};

function* fromSections(view: View): Generator<Field> {
  for (const block of view.body) {
    const label =
      block.text.length <= 140
        ? (numberedField.exec(block.text) ??
            (block.kind === "heading" ? titledField.exec(block.text) : null))?.[0].length
        : undefined;
    const line = block.text.indexOf("\n");
    const end = line < 0 ? block.end : block.start + line;
    if (label) yield* field(view, { start: block.start + label, end }, "numbered", 0.85, 14);
    if (line >= 0 && block.kind === "paragraph") yield* numberedLines(view, block);
  }
  const explained = explainedFields(view);
  const isExplained = new Set(explained.map(({ start }) => start));
  for (const span of explained) yield* field(view, span, "explained", 0.75, 24);
  for (const span of cardFields(view)) yield* field(view, span, "card", 0.78, 14);
  for (const span of contactRows(view)) yield* field(view, span, "row", 0.78, 9);
  for (const span of listsOfWork(view))
    if (!isExplained.has(span.start) && !tellsDeed.test(view.slice(span.start, span.end)))
      yield* field(view, span, "work", 0.75, 24);
  for (const found of announced(view, "actionField")) {
    // a column "Aufgabe" or "Schwerpunkt" beside names or programmes says what those do
    const first = found.block.cell?.rowLabel?.cell?.columnLabel;
    if (first && !/^(?:actionField|result|goal)$/u.test(first.announces ?? "") && !places.test(first.text))
      continue;
    if (isExplained.has(found.block.start)) continue;
    // "Zuständigkeiten: Bund / Land" among what is hard
    if (found.rule === "label" && found.block.headings.at(-1)?.announces === "challenge") continue;
    // a sentence with what is done somewhere is a measure
    if (tellsDeed.test(view.slice(found.start, found.end))) continue;
    if (found.rule === "list" && (isOffer(found.block.text) || isSentence(found.block.text))) continue;
    if (found.block.kind === "cell" && isEnumeration(found.block))
      for (const item of enumerate(view.text, found)) yield* field(view, item, "cell", 0.85, 8);
    else if (found.rule === "list" && quotedNames.test(found.block.text))
      for (const item of enumerate(view.text, found, true)) yield* field(view, item, "list", 0.88, 12);
    else if (found.rule === "list") yield* field(view, coreOf(found.block), "list", 0.9, 24);
    else if (found.rule === "below" && counting.test(found.block.text)) {
      const start = found.start + counting.exec(found.block.text)![0].length;
      for (const item of enumerate(view.text, { start, end: found.end }, true))
        yield* field(view, item, "below", 0.8, 8);
    } else if (found.rule === "label" || (isEnumeration(found.block) && !found.block.text.endsWith(":")))
      for (const item of enumerate(view.text, found, found.rule === "label"))
        yield* field(view, item, found.rule, 0.85, 8);
  }
}

/** "AG 1: A⏎AG 2: B": lines of a paragraph that go by numbers, behind its first. */
function* numberedLines(view: View, block: Block): Generator<Field> {
  let start = block.start;
  for (const text of block.text.split("\n")) {
    const label = text.length <= 140 ? numberedField.exec(text)?.[0].length : undefined;
    if (label && (start > block.start || block.text.length > 140))
      yield* field(view, { start: start + label, end: start + text.length }, "numbered", 0.85, 14);
    start += text.length + 1;
  }
}

/** A first column that tells where: the fields beside it are those of the commune. */
const places =
  /^(?:Kommunen?|Gebietskörperschaft|(?:Land)?[Kk]reise?|St(?:adt|ädte)|Gemeinden?|Region|Bildungsregion|Standort)(?!\p{L})/u;
/** "Derzeit sind es drei: A, B und C": the answer stands behind the colon. */
const counting =
  /^(?:\p{L}+\s){2,6}(?:zwei|drei|vier|fünf|sechs|sieben|folgende|diese)(?:\s\p{L}+)?:\s(?=\S)/u;

/** "vernetzt die Träger": an item that goes on with the verb of its lead-in tells what is done. */
const tellsDeed = /^(?:(?!samt|statt|selbst|nicht)\p{Ll}{3,}t)\s/u;

/** "(liegen in) der Vernetzung der Träger und im Aufbau eines Monitorings": parts with prepositions of their own. */
function partsOf(view: View, { start, end }: Span): Span[] {
  const joint =
    /(?:,|,?\s(?:und|sowie))\s(?:im|beim|(?:in|auf|bei)\sde[rmn])\s(?=(?:\p{Ll}+en\s)?\p{Lu})/u.exec(
      view.slice(start, end),
    );
  if (!joint) return [{ start, end }];
  const at = start + joint.index;
  return [{ start, end: at }, ...partsOf(view, { start: at + joint[0].length, end })];
}

/** A verb in the present with what it is done to. */
const goesOn =
  /^(?!samt|statt|selbst|nicht|mit)\p{Ll}{3,}t\s(?:(?:auch|sich|dabei)\s)?(?:eine?[nmr]?|de[rnm]|die|das)\s/u;

/** A short line of nouns: no full stop inside, no verb. */
function isEnumeration(block: Block): boolean {
  return (
    block.text.length <= 300 &&
    !/[.!?]\s+\p{Lu}/u.test(block.text) &&
    !clause.test(block.text) &&
    /,|;\s|\s[·•|]\s/u.test(block.text)
  );
}

/** "A fair is held each spring.": a whole sentence names no field. */
function isSentence(text: string): boolean {
  return /[a-zäöüß\d]\.$/u.test(text) && clause.test(text) && wordCount(text) >= 7;
}

/** The item up to the examples or explanations that follow its core; "Übergang Schule – Beruf" has none. */
function coreOf(block: Block): Span {
  const number = /^(?:\d{1,2}[.)]|[IVX]{1,4}[.)])\s+/u.exec(block.text)?.[0].length ?? 0;
  const cut =
    /\s(?:bspw\.|beispielsweise|z\. ?B\.|zum Beispiel|wie etwa|insbesondere|unter anderem|u\. ?a\.|e\.g\.|such as)\s|\s[–—]\s(?!\p{Lu}[\p{L}-]+$)|:\s|\s\((?=[^)]{25,}\))|\.\s+\p{Lu}/u.exec(
      block.text.slice(number),
    );
  const start = block.start + number;
  const end =
    cut && wordCount(block.text.slice(number, number + cut.index)) >= 1 ? start + cut.index : block.end;
  return { start, end };
}

const fieldRules = [
  [introduced, "introduced"],
  [apposed, "introduced"],
  [stated, "stated"],
  [focused, "focused"],
  [singled, "singled"],
  [inField, "in-field"],
  [called, "called"],
  [turned, "focused"],
  [attended, "attended"],
  [countedFields, "counted"],
  [chosenFields, "chosen"],
  [englishFields, "english"],
] as const;

function* fromSentences(view: View): Generator<Field> {
  const possible = fieldRules.filter(([pattern]) => mayMatch(view.text, pattern));
  const leadIns = new Set(view.body.map(({ list }) => list?.leadIn));
  for (const sentence of view.sentences) {
    if (sentence.end - sentence.start > 1200) continue;
    // the list that it introduces has the fields
    const words = sentence.text;
    if (leadIns.has(view.blockAt(sentence.start)) && !words.endsWith(".")) continue;
    // "Der Bericht wurde um die Themenfelder A und B erweitert"
    if (ofStudies.test(words) || (widened.test(words) && byFields.test(words))) continue;
    const taken: Span[] = [];
    for (const [pattern, rule] of possible)
      for (const match of findAll(words, pattern)) {
        const start = match.index + match[0].length;
        // what a conference talks about, another one than the commune counts up
        if (
          /^(?:counted|english)$/u.test(rule) &&
          findEventWords(words, rule === "english" ? "en" : "de").length > 0
        )
          continue;
        if (/^(?:introduced|attended)$/u.test(rule) && !matches(words, aboutEducation)) continue;
        if (rule === "focused" && isOfWriting(view, sentence, words)) continue;
        // "Wer in vielen Bereichen Verantwortung trägt, …"
        if (rule === "introduced" && /^(?:Wer|Wenn|Wo|Was)\s/u.test(words)) continue;
        if (taken.some((span) => start >= span.start && start < span.end)) continue;
        const rest = words.slice(start);
        // "Maßnahmen zum Thema A sowie den neuen Campus"
        const more =
          rule === "called" ? /\s(?:sowie|und)\s(?:den|die|das|dem|der)\s/u.exec(rest)?.index : undefined;
        const end = start + Math.min(enumerationEnd(rest), more ?? rest.length);
        taken.push({ start, end });
        const span = { start: sentence.start + start, end: sentence.start + end };
        const items = (/^(?:stated|focused)$/u.test(rule) ? partsOf(view, span) : [span]).flatMap((part) =>
          enumerate(view.text, part, true),
        );
        for (const item of items) {
          // "… und braucht eine Berichterstattung": a further verb of the sentence
          if (goesOn.test(view.slice(item.start, item.end))) break;
          const further = furtherTopic.exec(view.slice(item.start, item.end))?.[0].length ?? 0;
          yield* field(
            view,
            { start: item.start + further, end: item.end },
            rule,
            0.75,
            /^(?:counted|chosen|introduced|english)$/u.test(rule) ? 8 : 6,
          );
        }
      }
    for (const span of stressedFields(view, sentence)) {
      const start = span.start - sentence.start;
      if (taken.some((other) => start < other.end && span.end - sentence.start > other.start)) continue;
      const end = span.start + enumerationEnd(view.slice(span.start, span.end));
      taken.push({ start, end: end - sentence.start });
      // a name in marks is whole
      if (/^[„"»][^“”"„«»]*[“”"«]$/u.test(view.slice(span.start, span.end))) {
        yield* field(view, span, "quoted", 0.75, 12);
        continue;
      }
      for (const item of enumerate(view.text, { start: span.start, end }, true)) {
        if (goesOn.test(view.slice(item.start, item.end))) break;
        // "in der Sprachbildung und im Ganztag"
        const repeated = /^(?:in|im|auf|bei|beim|an|am)\s(?:de[rnm]\s|die\s)?/u.exec(
          view.slice(item.start, item.end),
        );
        yield* field(
          view,
          { start: item.start + (repeated?.[0].length ?? 0), end: item.end },
          "stressed",
          0.7,
          9,
        );
      }
    }
  }
}

const byFields =
  /(?<!\p{L})um\s(?:d(?:ie|as|en)|ein(?:en)?|zwei|drei|weitere)\s(?:\p{Ll}+e?n?\s)?\p{L}*(?:feld(?:er)?|themen|thema|bereiche?|schwerpunkte?|Themen|Thema|Bereiche?|Schwerpunkte?)(?!\p{L})/u;
const widened = /(?<!\p{L})(?:erweitert|ergänzt|ausgebaut|aufgestockt)(?!\p{L})/u;

/** A field that is named in quotation marks ends with them. */
const title = /^\s*(?:„[^“”"„]{2,90}[“”"]|"[^"]{2,90}"|»[^«]{2,90}«)/u;

/** What a region is run by: "Die drei Ebenen sind die Steuerungsgruppe, das Bildungsbüro und der Beirat." */
const structure =
  /^(?:\p{L}\p{Ll}+(?:e|er|es|en)\s){0,2}(?:\p{L}+-)?\p{L}*(?:[Gg]ruppen?|[Bb]üros?|[Bb]eir[aä]te?|[Kk]onferenz(?:en)?|[Kk]reise?|[Bb]erichte?|[Aa]ussch[uü]ss(?:e)?|[Gg]remi(?:um|en)|[Ss]tabsstelle|[Ff]or(?:um|en)|[Zz]entr(?:um|en)(?:\s\p{Lu}[\p{L}-]+)?)$/u;

/** Where, and not what: "konzentrieren sich auf die Kreisstädte". */
const place = /^(?:(?:Kreis|Mittel|Groß)?[Ss]tädten?|Gemeinden|Kommunen|Dörfern?|(?:Land)?[Kk]reisen?)$/u;

/** Posts, and words for what somebody has in mind. */
const posts =
  /^(?:(?:Projekt|Amts|Team)?[Ll]eitung|Koordination|Koordinierung|Sekretariat|Geschäftsführung|Assistenz|Stellvertretung|Sachbearbeitung|Wünsche|Ideen|Anregungen|Vorschläge)$/u;
/** "Jede dritte Stelle ist …", "12 % der Kinder sprechen …": how many do what. */
const finding =
  /^(?:(?:Fast|Knapp|Rund|Etwa|Nur|Über|Mehr als|Gut)\s)?(?:[Jj]ede[rs]?\s\p{Ll}+te[rs]?\s|\d+(?:[.,]\d+)?\s?(?:%|Prozent)\s(?:de[rs]|aller)\s|(?:[Ee]in\s)?(?:Drittel|Viertel|Fünftel|Zehntel)\s(?:de[rs]|aller)\s|(?:[Dd]ie\s)?Hälfte\s(?:de[rs]|aller)\s)/u;

/** Headings under one of fields that name whose they are, or open something else. */
const otherHeading =
  /^\s*(?:(?:Land)?[Kk]reis|Stadt|Gemeinde|Region|Kommune)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}\s*$|^\s*(?:Über|Kontakt|Aktuelles|Termine|Downloads?|Weitere Informationen|Mehr)(?!\p{L})/u;

/** "Etablierung geeigneter Strukturen zur …": what is done, as a noun, may go on for long. */
const nominalised =
  /^(?:\p{Ll}+e[nrsm]?\s){0,3}\p{Lu}[\p{L}-]*(?:ungs?|bau|ation|ierung|pflege|arbeit|[Ee]ntwicklung)(?:\s(?:und|sowie)\s\p{Lu}[\p{L}-]*)?\s(?:de[rs]|von|eine[rs]|zur?|für|(?:[\p{Ll}-]+\s)?\p{Ll}+e[rn])\s/u;

function* field(view: View, raw: Span, rule: string, confidence: number, maxWords: number): Generator<Field> {
  if (rule === "list" && otherHeading.test(view.slice(raw.start, raw.end))) return;
  // "Erstens A, zweitens B", "Erster Schwerpunkt ist A, zweiter B"
  const counted = /^(?:erste|zweite|dritte|vierte|fünfte|weitere)(?:ns|r)\s/iu.exec(
    view.slice(raw.start, raw.end),
  );
  if (counted)
    return yield* field(view, { ...raw, start: raw.start + counted[0].length }, rule, confidence, maxWords);
  // "neben dem Ganztag auch die Gesundheitsbildung": both
  const beside = /^neben\s(?<one>[^,]{3,80}?)\s(?:auch|vor allem|insbesondere)\s/u.exec(
    view.slice(raw.start, raw.end),
  );
  if (beside) {
    const one = raw.start + beside[0].indexOf(beside.groups!.one!);
    yield* field(view, { start: one, end: one + beside.groups!.one!.length }, rule, confidence, maxWords);
    return yield* field(view, { ...raw, start: raw.start + beside[0].length }, rule, confidence, maxWords);
  }
  // "… und vieles mehr"
  if (/^(?:vieles|einiges|manches) (?:mehr|andere|anderes)$/u.test(view.slice(raw.start, raw.end).trim()))
    return;
  const titled = title.exec(view.slice(raw.start, raw.end));
  if (titled && (titled[0].length < raw.end - raw.start || maxWords < 12))
    return yield* field(view, { start: raw.start, end: raw.start + titled[0].length }, rule, confidence, 12);
  const topic =
    /^(?:sowie\s+|und\s+)?(?:(?:zum|zu dem) (?:Thema|Themenfeld|Schwerpunkt)|im (?:Bereich|Handlungsfeld|Themenfeld)|(?:die |den )?Themen(?=\s["„»]?\p{Lu}))\s+/u.exec(
      view.slice(raw.start, raw.end),
    );
  const span = trimPhrase(view.text, { start: raw.start + (topic?.[0].length ?? 0), end: raw.end });
  const verb = rule === "list" ? null : closingVerb.exec(view.slice(span.start, span.end));
  if (verb)
    return yield* field(
      view,
      { start: span.start, end: span.start + verb.index },
      rule,
      confidence,
      maxWords,
    );
  const phrase = phraseText(view.text, span);
  const count = wordCount(phrase);
  if (
    count === 0 ||
    count > (nominalised.test(phrase) ? Math.max(maxWords, 16) : maxWords) ||
    !/\p{L}{3}/u.test(phrase) ||
    (maxWords < 12 && ((rule !== "english" && !/\p{Lu}/u.test(phrase)) || clause.test(phrase)))
  )
    return;
  if (/^(?:stressed|counted|introduced|stated|label)$/u.test(rule) && structure.test(phrase)) return;
  if (rule !== "list" && place.test(phrase)) return;
  if (posts.test(phrase) || (rule === "list" && finding.test(phrase) && count > 4)) return;
  const article = /(?<article>\p{L}+)\s+$/u.exec(view.slice(Math.max(0, span.start - 12), span.start))?.groups
    ?.article;
  const text = article ? nominativeAfterArticle(article, phrase) : phrase;
  const topics = view.terms.findTopics(phrase);
  yield {
    kind: "actionField",
    value: { text, ...(topics.length ? { topics: [...topics] } : {}) },
    spans: [span],
    confidence,
    rule,
  };
}
