import { type Announced, announced, type Trigger, triggered } from "../language/announced.js";
import { enumerate, phraseText, trimPhrase, wordCount } from "../language/phrases.js";
import { announcementOf } from "../language/sections.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { findProgress, joinedDeeds } from "./result/progress.js";

type Result = CandidateOf<"result">;

const noun = "(?:Ergebnis(?:se)?|Erfolg(?:e|en)?|Errungenschaft(?:en)?|Meilenstein)";
const stop = /[;!?]|\.(?=\s|$)/u;

const triggers: readonly Trigger[] = [
  {
    // "Ein weiterer Erfolg des …, das … ist, sind die …"
    name: "success-is",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Ee]ine?|[Dd]as|[Dd]ie|[Dd]er|[Ee]rste[sr]?|[Zz]u\\s+den)\\s+(?:\\p{Ll}+\\s+){0,3}${noun}(?![\\p{L}])(?:,\\s(?:das|der|die)\\s[^.;:!?,]{1,100},|[^.;:!?,]){0,90}?\\s(?:ist|sind|war|waren|gehört|gehören|zählt|zählen)\\s+(?=(?:dabei |auch |unter anderem )?(?:der|die|das|ein|eine|\\d))`,
      "gu",
    ),
    stop,
  },
  {
    name: "as-a-result",
    pattern:
      /(?<![\p{L}])(?:Als|Im) Ergebnis(?:\s(?:dessen|der|des|dieser|dieses)[^.;:!?,]{0,80}?)?\s(?:entstand|entstanden|wurde|wurden|liegt|liegen|konnte|konnten|steht|stehen)\s+(?=\p{L})/gu,
    stop,
  },
  {
    // "So wurde bereits eine Datenbasis erarbeitet"
    name: "already-done",
    pattern:
      /(?<![\p{L}])(?:wurden?|konnten?)\s+(?:bereits|schon|inzwischen|mittlerweile)\s+(?=[^.;:!?]{5,160}\s(?:erarbeitet|aufgebaut|geschaffen|entwickelt|eingerichtet|etabliert|erreicht|umgesetzt|verwirklicht|gegründet|eröffnet|veröffentlicht)(?:\s(?:werden))?(?=[.!,;]|$))/gu,
    stop,
  },
  {
    // "Erreicht wurde einiges: das Haus ist eröffnet, die Beratung findet statt"
    name: "achieved-colon",
    pattern:
      /(?<![\p{L}])(?:(?:Erreicht|Geschafft|Gelungen|Bewegt|Umgesetzt|Verwirklicht)\s(?:wurden?|worden ist|ist|sind|haben wir|hat sich)(?:\s(?:bereits|schon|bisher|dabei|seither|inzwischen|einiges|vieles?|manches|mehr|unter anderem|dort|hier|uns|auch))*|[^.;:!?]{3,80}\s(?:wurde|ist|haben wir|hat sich)\s(?:bereits |schon |bisher |seither )?(?:einiges|vieles?|manches)\s(?:erreicht|geschafft|gelungen|bewegt|umgesetzt|getan)):\s+(?=\p{L})/gu,
    stop: /[;!?]|\.(?=\s|$)/u,
  },
  {
    name: "english",
    pattern:
      /(?<![\p{L}])(?:(?:key |main |first |major |another )?(?:results?|achievements?|success(?:es)?)(?: of [^.;:!?,]{1,60}?)? (?:is|are|was|were|include)|as a result,)\s+/giu,
    stop,
  },
];

/** Results: lists and sentences under such a heading or label, and sentences that call something a success. */
export const result: Extractor = {
  name: "result",
  *extract(view) {
    for (const found of announced(view, "result")) {
      if (isStatistic(view, found)) continue;
      if (found.rule === "list") yield* resultOf(view, found, "list", 0.85);
      else if (found.rule === "label") yield* resultOf(view, found, "label", 0.82);
      else if (isSentenceBelowLabel(found.block.text, announcementOf(found.block)?.by.text ?? ""))
        for (const part of joinedDeeds(view, found)) yield* resultOf(view, part, "below-label", 0.75);
    }
    for (const sentence of view.sentences)
      if (view.blockAt(sentence.start)?.kind !== "heading")
        for (const found of findProgress(view, sentence)) yield* resultOf(view, found, "progress", 0.64);
    for (const found of triggered(view, triggers))
      for (const part of found.name === "achieved-colon" ? enumerate(view.text, found) : [found])
        yield* resultOf(view, part, found.name, 0.74);
  },
};

/** "Einige Ergebnisse" of a report or survey are numbers, and nothing that anybody achieved. */
function isStatistic(view: View, { block }: Announced): boolean {
  // a label announces in its own block
  const by = announcementOf(block)?.by ?? block;
  const above = view.text.slice(Math.max(0, by.start - 200), by.end);
  return (
    /(?:[Bb]ericht|[Ss]tudie|[Bb]efragung|[Ee]rhebung|[Aa]nalyse|[Uu]mfrage|[Uu]ntersuchung|[Dd]aten|[Aa]uswertung|[Mm]onitoring|[Rr]eport|[Ss]urvey)(?!\p{Ll}{4})/u.test(
      above.split("\n\n").at(-1)!,
    ) && !/(?<!\p{L})(?:Erfolg\p{L}*|erreicht|geschafft|achieve\p{L}*)(?!\p{L})/u.test(by.text)
  );
}

/** One sentence right below a label that ends with the word itself: "Erstes Ergebnis:". */
function isSentenceBelowLabel(text: string, label: string): boolean {
  return (
    /(?:ergebnis(?:se)?|erfolge?|results?|achievements?|success)\s*:?\s*$/iu.test(label) &&
    !/[.!?]\s+\p{Lu}/u.test(text)
  );
}

function* resultOf(view: View, raw: Span, rule: string, confidence: number): Generator<Result> {
  const span = trimPhrase(view.text, raw);
  const text = phraseText(view.text, span);
  const count = wordCount(text);
  if (count < 2 || count > 70) return;
  yield { kind: "result", value: { text }, spans: [span], confidence, rule };
}
