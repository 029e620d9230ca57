import { announced, type Trigger, triggered } from "../language/announced.js";
import { matchesOf } from "../language/find-all.js";
import { enumerate, phraseText, trimPhrase, wordCount } from "../language/phrases.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { findDeeds } from "./measure/deeds.js";
import { findOffers } from "./measure/offers.js";

type Measure = CandidateOf<"measure">;

const noun =
  "(?:Maßnahmen?|Aktivitäten|Vorhaben|Projekten?|Initiativen|Angebote?n?|\\p{L}+angeboten|Bausteine?n?|Instrumente?n?|Formate?n?|Leistungen|Dienstleistungen|Serviceleistungen)";
/** What is to be done, as a noun: "Entwicklung eines Leitbildes". */
const nominalised =
  "(?:\\p{Ll}+[en]\\s)?\\p{Lu}[\\p{L}-]*(?:ung|bau|tion|[Aa]usch)(?:\\s(?:und|sowie)\\s\\p{Lu}[\\p{L}-]*)?\\s(?:de[rs]|von|eine[rs]|\\p{Ll}+e[rn])\\s";
const isNominalised = new RegExp(`^${nominalised}`, "u");
const stop = /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|mit denen|wobei|which)\s/u;

/** "Zu den Maßnahmen gehören A, B und C"; "Maßnahmen wie A und B"; "Measures include …". */
const triggers: readonly Trigger[] = [
  {
    name: "measures-are",
    pattern: new RegExp(
      `(?<![\\p{L}])[Zz]u\\s+(?:den|unseren|diesen)\\s+(?:\\p{Ll}+\\s+)?(?:\\p{Ll}+en\\s+)?${noun}(?![\\p{L}])[^.;:!?,]{0,60}?\\s(?:gehören|gehört|gehörten|zählen|zählt|zählten)\\s+(?:(?:unter anderem|u\\. ?a\\.|beispielsweise|insbesondere|auch|vor allem|etwa|zum Beispiel|außerdem|ebenso|neben)\\s){0,2}`,
      "gu",
    ),
    stop,
  },
  {
    name: "measures-colon",
    pattern:
      /(?<=\p{L}\s)(?:Maßnahmen|Aktivitäten|Bausteinen?|Schritten?|Vorhaben|(?:Leit|Schlüssel|Modell|Pilot|Teil)?[Pp]rojekte|Initiativen|Instrumente|Formate)(?![\p{L}])[^.;:!?]{0,60}:\s+(?!(?:Sie|Er|Es|Wir|Diese\p{Ll}*|Dies|Hier|Dabei|Damit|So|Denn)\s)(?=\p{L})/gu,
    stop,
  },
  {
    name: "measures-such-as",
    pattern:
      /(?<![\p{L}])(?:Maßnahmen|Aktivitäten|Angeboten?|\p{L}+angeboten?|Formaten?)\s+wie\s+(?:zum Beispiel\s+|etwa\s+|z\. ?B\.\s+)?(?=\p{L})/gu,
    stop,
  },
  {
    // "Geplant sind dafür eine mobile Beratung und ein Stipendium"
    name: "planned",
    pattern:
      /(?<=^|[.;:]\s)(?:Geplant|Vorgesehen|In Planung|In Vorbereitung|Angedacht) (?:sind|ist)\s(?:(?:dafür|dazu|hierfür|außerdem|auch|zudem|unter anderem|ferner|weiterhin|ebenfalls|derzeit|zunächst|künftig)\s){0,3}(?=(?:eine?|einen|der|die|das|mehrere|weitere|zwei|drei|vier|\p{Lu}))/gu,
    stop: new RegExp(
      `[;!?:]|\\.(?=\\s|$)|\\s[–—]\\s|,\\s(?:um|damit|mit denen|wobei|in|an)\\s|,\\s(?:der|die|das)\\s(?!${nominalised})`,
      "u",
    ),
  },
  {
    // "Im Rahmen des Projekts sind außerdem die Einrichtung eines Rats und Fachtage vorgesehen"
    name: "planned",
    pattern:
      /(?<=^(?:(?:Im|In|Für|Zum|Zur|Bis|Ab|Mit|Darüber|Neben)\s[^.;:!?,]{2,80}|Außerdem|Zudem|Daneben|Zusätzlich|Ferner|Weiterhin|Künftig|Ergänzend|Dazu|Hierzu|Dafür)\s)(?:ist|sind)\s(?:(?:dafür|dazu|hierfür|außerdem|auch|zudem|unter anderem|ferner|weiterhin|ebenfalls|derzeit|zunächst|künftig)\s){0,3}(?=(?:eine?|der|die|das|mehrere|weitere|regelmäßige|zwei|drei|vier)\s[^.;:!?]{6,200}?\s(?:vorgesehen|geplant|angedacht|in (?:Planung|Vorbereitung))(?=[.,;]|$))/gu,
    stop: /\s(?:vorgesehen|geplant|angedacht|in (?:Planung|Vorbereitung))(?=[.,;]|$)/u,
  },
  {
    // "Der Maßnahmenplan umfasst unter anderem A, B und C"; "Er beinhaltet …" goes back to one
    name: "plan-holds",
    pattern:
      /(?<!\p{L})(?:(?:Maßnahmen|Aktions|Arbeits|Umsetzungs)(?:plan|paket|katalog|programm)|Maßnahmenbündel|(?:Das|Dieses) (?:\p{Ll}+e )?(?:\p{L}*[Pp]aket|Programm|Projekt|Vorhaben|Angebot)|Er|Es)\s(?:umfasst|umfasse|beinhaltet|beinhalte|enthält|enthalte|besteht aus|bestehe aus)\s(?:(?:unter anderem|u\. ?a\.|zum Beispiel|insbesondere|auch|etwa)\s)?(?=(?:eine?[nmr]?|d(?:ie|en|as|er)|\d+|\p{Lu}|\p{Ll}+e[nrs]?\s\p{Lu}))/gu,
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|mit denen|wobei)\s/u,
  },
  {
    // "Eingerichtet wurden sechs Elterncafés", "Zum Einsatz kommen 15 Lotsen"
    name: "set-up",
    pattern:
      /(?<=^|[.;:]\s)(?:(?:Eingerichtet|Aufgebaut|Gestartet|Angeboten|Eingeführt|Geschaffen|Aufgelegt) (?:wurden|werden)|Zum Einsatz (?:kommen|kamen))\s(?:(?:dafür|dazu|hierfür|außerdem|auch|zudem|unter anderem|bisher|bereits|jährlich)\s){0,3}(?=(?:eine?|einen|mehrere|weitere|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|\d+)\s)/gu,
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|mit denen|wobei|der|die|das|in|an)\s/u,
  },
  {
    // "Die Angebote reichen von Sprachkursen über Beratung bis zu Patenschaften"
    name: "range-from",
    pattern:
      /(?<!\p{L})(?:\p{L}*[Aa]ngebote?|Maßnahmen|Aktivitäten|Projekte|Palette|Spektrum|Bandbreite|Unterstützung|Hilfen?)(?!\p{L})[^.;:!?]{0,90}?\sreich(?:t|en)\s(?:\p{Ll}+\s){0,2}?(?:von|vom)\s(?=[^.;:!?]{3,200}?\sbis\s)/gu,
    stop,
  },
  {
    name: "among-them",
    pattern:
      /(?<=^)(?:Dazu|Hierzu|Darunter) (?:gehören|zählen|sind)\s(?:(?:unter anderem|etwa|auch|zum Beispiel)\s)?/gu,
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|mit denen|wobei)\s/u,
  },
  {
    // "Hierzu werden eine Prozessbegleitung und Fortbildungen angeboten"
    name: "offered-for-it",
    pattern:
      /^(?:Hierzu|Hierfür|Dafür|Dazu)\s(?:wird|werden)\s(?:(?:u\. ?a\.|unter anderem|auch|zudem|regelmäßig)\s)?(?=(?:eine?n?\s|die\s|\p{Ll}+e\s|\p{Lu})[^.;:!?]{6,170}?\s(?:angeboten|eingerichtet|durchgeführt|bereitgestellt|geschaffen|organisiert)(?=[.,;]|\sund\s|$))/gu,
    stop: /\s(?:angeboten|eingerichtet|durchgeführt|bereitgestellt|geschaffen|organisiert)(?=[.,;]|\sund\s|$)/u,
  },
  {
    // "unterstützt die Schulen in Form von Beratung, Fachtagen und Fortbildungen"
    name: "in-form-of",
    pattern:
      /(?<!\p{L})(?:[Uu]nterst(?:ü|u)tz\p{Ll}*|[Bb]egleite\p{Ll}*|[Ff]ördert|Hilfe)\s(?:[^.;:!?]{0,90}?\s)?[Ii]n Form von\s+(?=[^.;:!?]{3,160}?,\s)/gu,
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|\s(?:begleiten|unterstützen|begleitet|unterstützt)\s/u,
  },
  {
    // "Bausteine des Programms sind eine Elternschule und ein Lerntreff"
    name: "measures-copula",
    pattern:
      /(?<![\p{L}-]|(?:mit|für|bei|an|von)\s)(?:\p{L}\p{Ll}+e[rs]?\s){0,2}(?:Maßnahmen|Projekte|Angebote|Bausteine|Instrumente|Formate|Aktivitäten|Vorhaben|Hilfen|Beispiele)(?![\p{L}-])(?:\s(?:de[rs]|in|im|für|hierfür|dafür|dazu|unserer|ihrer)\s?[^.;:!?,]{0,70}?)?\s(?:sind|bilden|waren)\s(?:(?:unter anderem|u\. ?a\.|beispielsweise|insbesondere|auch|vor allem|etwa|zum Beispiel|dabei|derzeit)\s){0,2}(?=(?:d(?:ie|as|er)|eine?n?|\p{Lu}|\p{Ll}+e[nrs]?\s\p{Lu})[^.;:!?]{3,200}?(?:,\s|\s(?:und|sowie)\s))/gu,
    stop,
  },
  {
    name: "english",
    pattern:
      /(?<![\p{L}])(?:measures|activities|methodology|services)(?: [^.;:!?,]{1,40}?)? (?:includes?|comprises?|are)\s+/giu,
    stop,
  },
];

/** Measures: lists under such a heading, label lines, and sentences that count them up. */
export const measure: Extractor = {
  name: "measure",
  *extract(view) {
    /** What has been read already: a sentence that says it in words we know need not be read for its verb. */
    const taken: Span[] = [];
    for (const found of announced(view, "measure"))
      if (found.rule !== "below")
        for (const stated of measureOf(view, found, found.rule, found.rule === "list" ? 0.85 : 0.8)) {
          taken.push(...stated.spans);
          yield stated;
        }
    for (const deed of toldUnderFields(view)) {
      taken.push(deed);
      yield* measureOf(view, deed, "told", 0.7);
    }
    for (const found of triggered(view, triggers))
      for (const item of itemsOf(view, found)) {
        if (
          /^(?:planned|plan-holds|set-up|among-them)$/u.test(found.name) &&
          notPlanned.test(view.slice(item.start, item.end)) &&
          !isNominalised.test(view.slice(item.start, item.end))
        )
          continue;
        taken.push(item);
        yield* measureOf(view, item, found.name, 0.72);
      }
    for (const sentence of view.sentences) {
      if (view.blockAt(sentence.start)?.kind === "heading") continue;
      const deeds = [...findDeeds(view, sentence)];
      for (const deed of deeds)
        if (!taken.some(({ start, end }) => start < deed.end && end > deed.start))
          yield* measureOf(view, deed, "deed", 0.66);
      if (deeds.length === 0)
        for (const offer of findOffers(view, sentence)) yield* measureOf(view, offer, "offer", 0.64);
    }
  },
};

/** Items under "Themen" or "Aufgaben" that are sentences tell what is done there: "Das Büro sammelt Daten." */
function* toldUnderFields(view: View): Generator<Span> {
  for (const found of announced(view, "actionField")) {
    if (found.rule !== "list" || found.block.kind !== "item") continue;
    const first = view.within(view.sentences, found)[0];
    if (!first) continue;
    const words = view.slice(first.start, first.end);
    const told =
      /^(?:Das|Der|Die|Wir|Es|Unser\p{Ll}*)\s(?:\p{Lu}[\p{L}-]+\s)?(?<deed>(?!ist|sind|war|hat|haben|wird|werden|kann|können|soll)\p{Ll}{3,}(?:t|en|n)\s[^?„“]{12,}\.)$/u.exec(
        words,
      );
    if (told?.groups) yield { start: first.end - told.groups.deed!.length, end: first.end };
  }
}

/** What the sentence before must speak of, where this one goes back to it. */
const plans =
  /(?:maßnahmen|aktions|umsetzungs)(?:plan|paket|katalog|programm)|maßnahmen|angebote|projekt|vorhaben/iu;

/** The items of an enumeration; none where the sentence goes back to something else than measures. */
function itemsOf(view: View, found: Span & { readonly name: string }): Span[] {
  const sentence = view.sentenceAt(found.start);
  const opening = sentence && view.slice(sentence.start, found.start);
  if (
    found.name !== "offered-for-it" &&
    opening !== undefined &&
    /^(?:Er|Es|Dazu|Hierzu|Darunter)\s/u.test(opening)
  ) {
    const before = view.slice(Math.max(0, sentence!.start - 160), sentence!.start).trimEnd();
    const last = /[^.!?]*[.!?]?$/u.exec(before)?.[0] ?? "";
    if (before.includes("\n\n") && last.length === 0) return [];
    // what explains itself in a clause of its own cannot be told from the next item
    const rest = view.slice(found.start, found.end);
    if (!plans.test(last) || (found.name === "among-them" && /[“”"«]|,\s(?:die|der|das|denen)\s/u.test(rest)))
      return [];
  }
  if (found.name === "range-from") return stepsOf(view, found);
  const items: Span[] = [];
  for (const item of enumerate(view.text, found, true)) {
    const words = view.slice(item.start, item.end);
    const last = items.at(-1);
    // a relative clause belongs to the item that it explains
    if (
      last &&
      /,\s(?:der|die|das|den|denen)\s$/u.test(view.slice(item.start - 7, item.start)) &&
      /\s\p{Ll}+(?:t|en)$/u.test(words) &&
      !/^\p{Lu}/u.test(words)
    )
      items[items.length - 1] = { start: last.start, end: item.end };
    else items.push(item);
  }
  // "umfasst 164 Seiten", "umfasst zwei Jahre"
  const size =
    /(?<!\p{L})(?:Seiten|Jahre|Monate|Euro|Maßnahmen|Kapitel|Handlungsfelder|Ziele|Gemeinden|Stunden|Module|Personen|Mitglieder|Schwerpunkte|Themen|Bereiche)(?!\p{L})/u;
  return found.name === "plan-holds" && (items.length < 2 || size.test(view.slice(found.start, found.end)))
    ? []
    : items;
}

/** "(von) A über B bis hin zu C" */
function stepsOf(view: View, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const step of matchesOf(
    view.slice(start, end),
    /,?\s(?:über|bis(?:\shin)?\s(?:zu[mr]?|in|auf))\s/gu,
  )) {
    parts.push({ start: from, end: start + step.index });
    from = start + step.index + step[0].length;
  }
  return [...parts, { start: from, end }];
}

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
