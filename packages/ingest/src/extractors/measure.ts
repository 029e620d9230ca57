import { announced, type Trigger, triggered } from "../language/announced.js";
import { enumerate, phraseText, trimPhrase, wordCount } from "../language/phrases.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { findDeeds } from "./measure/deeds.js";

type Measure = CandidateOf<"measure">;

const noun = "(?:Maßnahmen?|Aktivitäten|Angebote?n?|Bausteine?n?|Instrumente?n?|Formate?n?)";
const stop = /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|mit denen|wobei|which)\s/u;

/** "Zu den Maßnahmen gehören A, B und C"; "Maßnahmen wie A und B"; "Measures include …". */
const triggers: readonly Trigger[] = [
  {
    name: "measures-are",
    pattern: new RegExp(
      `(?<![\\p{L}])[Zz]u\\s+(?:den|unseren|diesen)\\s+(?:\\p{Ll}+en\\s+)?${noun}(?![\\p{L}])[^.;:!?,]{0,60}?\\s(?:gehören|gehört|zählen|zählt)\\s+(?:unter anderem |u\\. ?a\\. |beispielsweise |insbesondere |auch |vor allem )?`,
      "gu",
    ),
    stop,
  },
  {
    name: "measures-colon",
    pattern:
      /(?<=\p{L}\s)(?:Maßnahmen|Aktivitäten|Bausteinen?|Säulen|Schritten?|Vorhaben)(?![\p{L}])[^.;:!?]{0,60}:\s+(?=\p{L})/gu,
    stop,
  },
  {
    name: "measures-such-as",
    pattern:
      /(?<![\p{L}])(?:Maßnahmen|Aktivitäten)\s+wie\s+(?:zum Beispiel\s+|etwa\s+|z\. ?B\.\s+)?(?=\p{L})/gu,
    stop,
  },
  {
    // "Geplant sind dafür eine mobile Beratung und ein Stipendium"
    name: "planned",
    pattern:
      /(?<=^|[.;:]\s)(?:Geplant|Vorgesehen|In Planung|In Vorbereitung|Angedacht) (?:sind|ist)\s(?:(?:dafür|dazu|hierfür|außerdem|auch|zudem|unter anderem|ferner|weiterhin|ebenfalls|derzeit|zunächst|künftig)\s){0,3}(?=(?:eine?|einen|der|die|das|mehrere|weitere|zwei|drei|vier|\p{Lu}))/gu,
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|mit denen|wobei|der|die|das|in|an)\s/u,
  },
  {
    name: "english",
    pattern: /(?<![\p{L}])(?:measures|activities)(?: [^.;:!?,]{1,40}?)? (?:include|comprise|are)\s+/giu,
    stop,
  },
];

/** Measures: lists under such a heading, label lines, and sentences that count them up. */
export const measure: Extractor = {
  name: "measure",
  *extract(view) {
    for (const found of announced(view, "measure"))
      if (found.rule !== "below")
        yield* measureOf(view, found, found.rule, found.rule === "list" ? 0.85 : 0.8);
    for (const found of triggered(view, triggers))
      for (const item of enumerate(view.text, found, true)) {
        if (found.name === "planned" && notPlanned.test(view.text.slice(item.start, item.end))) continue;
        yield* measureOf(view, item, found.name, 0.72);
      }
    for (const sentence of view.sentences)
      if (view.blockAt(sentence.start)?.kind !== "heading")
        for (const deed of findDeeds(view, sentence)) yield* measureOf(view, deed, "deed", 0.66);
  },
};

/** What is planned and has a kind of its own. */
const notPlanned =
  /\d{4}|(?:konferenz|tagung|fachtag|workshop|forum|treffen|veranstaltung|messe|bericht|plan|leitbild|konzept|strategie|laufzeit|förderung|stellen?|büro)(?:en|e|s|es)?(?!\p{L})/iu;

/** The data of a project in the same list are no measures. */
const notMeasures = /^(?:Projekt)?(?:laufzeit|zeitraum|dauer|förderung|budget|stand|kontakt)(?![\p{L}])/iu;

function* measureOf(view: View, raw: Span, rule: string, confidence: number): Generator<Measure> {
  const span = trimPhrase(view.text, raw);
  const text = phraseText(view.text, span);
  const count = wordCount(text);
  if (count < 1 || count > 70 || notMeasures.test(text) || !/\p{Lu}\p{L}{3}|\p{Ll}{4} \p{Ll}/u.test(text))
    return;
  yield { kind: "measure", value: { text }, spans: [span], confidence, rule };
}
