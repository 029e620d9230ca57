import { type Announced, announced, type Trigger, triggered } from "../language/announced.js";
import type { Block } from "../language/blocks.js";
import { findEventWords } from "../language/event-words.js";
import { matchesOf } from "../language/find-all.js";
import { CoveredText } from "../language/overlap.js";
import { enumerate, phraseText, trimPhrase, wordCount } from "../language/phrases.js";
import { announcementOf } from "../language/sections.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import { adverseListItems } from "./challenge/adverse-lists.js";
import { findAdversity } from "./challenge/adversity.js";
import type { Clause } from "./challenge/clauses.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { readStatus } from "./measure/status-lines.js";
import { findAchieved } from "./result/achieved.js";
import { findChanges } from "./result/changes.js";
import { findCompleted } from "./result/completed.js";
import { findCountedReach } from "./result/counted-reach.js";
import { isElsewhere } from "./result/elsewhere.js";
import { isComing } from "./result/is-coming.js";
import { isValue, withoutTitleSlide } from "./result/labels.js";
import { mainClauses, successesOf } from "./result/main-clauses.js";
import { findProgress, joinedDeeds } from "./result/progress.js";
import { findReached } from "./result/reached.js";
import { findCounted, findSuccesses, statistical } from "./result/successes.js";
import { agreedTo, findToldBelow, ofMeeting, reports, tellsResults } from "./result/told.js";

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
    // "Erreicht wurde einiges: das Haus ist eröffnet, die Beratung findet statt"
    name: "achieved-colon",
    pattern:
      /(?<![\p{L}])(?:(?:Erreicht|Geschafft|Gelungen|Bewegt|Umgesetzt|Verwirklicht)\s(?:wurden?|worden ist|ist|sind|haben wir|hat sich)(?:\s(?:bereits|schon|bisher|dabei|seither|inzwischen|einiges|vieles?|manches|mehr|unter anderem|dort|hier|uns|auch))*|[^.;:!?]{3,80}\s(?:wurde|ist|haben wir|hat sich)\s(?:bereits |schon |bisher |seither )?(?:einiges|vieles?|manches)\s(?:erreicht|geschafft|gelungen|bewegt|umgesetzt|getan)):\s+(?=\p{L})/gu,
    stop: /[;!?]|\.(?=\s|$)/u,
  },
  {
    // "Die Einbindung der Gemeinden ist eines der wichtigsten Projektergebnisse"
    name: "is-success",
    pattern:
      /(?:^|(?<=[„“"»:]\s?))(?=(?:[Dd]ie|[Dd]as|[Dd]er|[Dd]ass)\s[^.;:!?]{5,140}?\s(?:ist|sind|war|waren|gilt als|gelten als)\s(?:(?:auch|dabei|für uns|bereits|sicher|zweifellos)\s){0,2}(?:eine?[rs]?\s(?:der\s)?|zu den\s)?(?:\p{Ll}+\s){0,3}(?:\p{L}*[Ee]rgebnisse?n?|\p{L}*[Ee]rfolge?n?|Errungenschaft(?:en)?)(?!\p{L}))/gu,
    stop: /\s(?:ist|sind|war|waren|gilt als|gelten als)\s(?:(?:auch|dabei|für uns|bereits|sicher|zweifellos)\s){0,2}(?:eine?[rs]?\s(?:der\s)?|zu den\s)?(?:\p{Ll}+\s){0,3}(?:\p{L}*[Ee]rgebnis|\p{L}*[Ee]rfolg|Errungenschaft)/u,
  },
  {
    // "Der Bericht zeigt, dass die Angebote ausgebaut wurden"
    name: "shows-that",
    pattern:
      /(?<!\p{L})(?:zeigt|zeigen|belegt|belegen)(?:\s(?:sich|deutlich|klar|sehr deutlich))*,\sdass\s+(?=[^.;:!?]{5,160}?\s(?:ausgebaut|aufgebaut|verbessert|gesteigert|erreicht|umgesetzt|geschaffen|verringert|gesenkt|erhöht)\s(?:wurden?|werden konnten?|haben|hat|sind)(?=[.,;]|$))/gu,
    stop: /[;!?]|\.(?=\s|$)|,\s(?:um|damit|aber|während)\s/u,
  },
  {
    // "Die Datenbasis ermöglichte es, eine Typologie zu erarbeiten"
    name: "made-possible",
    pattern:
      /(?<!\p{L})(?:ermöglichte|ermöglichten|erlaubte|erlaubten|(?:hat|haben) es (?:\p{Ll}+\s)?ermöglicht)(?:\ses)?(?:\s[^.;:!?,]{2,60})?,\s+(?=[^.;:!?]{5,160}\szu\s\p{Ll}+n)/gu,
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:die|der|das|um|damit|wobei)\s/u,
  },
  {
    // "Der Erfolg lässt sich messen: Neun von zehn Schulen …"
    name: "success-colon",
    pattern:
      /(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as)\s(?:\p{Ll}+\s)?(?:Erfolge?|Ergebnis(?:se)?|Bilanz)(?:\s(?:des|der|unserer|dieser|dieses)\s[^.;:!?,]{2,60})?\s(?:ist|sind|lässt|lassen|kann|können|zeigt|zeigen|gibt|geben)\s[^.;:!?]{2,60}:\s+(?=[\p{L}\d])/gu,
    stop: /[;!?]|\.(?=\s|$)/u,
  },
  {
    // "Die Leiterin schilderte, wie aus dem Projekt eine feste Stelle geworden ist"
    name: "told-how",
    pattern:
      /(?<!\p{L})(?:schilder|berichte|erzähl|zeig|beschrieb|erläuter)\p{Ll}*,\swie\s(?=[^.;:!?]{8,160}\s(?:geworden|entstanden|gelungen|gewachsen|aufgebaut|geschaffen|verstetigt|eingerichtet)\s(?:ist|sind|wurden?|hat|haben)(?=[.,;]|$))/gu,
    stop: /[;!?:]|\.(?=\s|$)/u,
  },
  {
    // "Als Erfolg wertet der Landkreis, dass mehr Eltern kommen"
    name: "counts-as-success",
    pattern:
      /(?<!\p{L})[Aa]ls\s(?:\p{Ll}+\s){0,2}(?:Teile|E)rfolg\s(?:gilt|gelten|wertet|werten|wertete[nt]?|sieht|sehen|betrachte[nt]|betrachtet|bezeichne[nt]|bezeichnet|nennt|verbucht|verbuchen)(?:\s(?:es\s)?[^.;:!?,]{2,60})?,\sdass\s+/gu,
    stop: /[;!?]|\.(?=\s|$)|,\s(?:um|aber|während|sagte?|so)\s/u,
  },
  {
    name: "led-to",
    pattern: /(?<!\p{L})(?:hat|habe|haben)\s(?:[^.;:!?,]{0,60}?\s)?dazu (?:beigetragen|geführt),\sdass\s+/gu,
    stop: /[;!?]|\.(?=\s|$)|,\s(?:um|aber|während)\s/u,
  },
  {
    name: "english",
    pattern:
      /(?<![\p{L}]|as a )(?:(?:key |main |first |major |another )?(?:results?|achievements?|success(?:es)?)(?: of [^.;:!?,]{1,60}?)? (?:is|are|was|were|include)|as a result,)\s+/giu,
    stop,
  },
];

/** Results: lists and sentences under such a heading or label, and sentences that call something a success. */
export const result: Extractor = {
  name: "result",
  kind: "result",
  *extract(view) {
    const said = [...triggered(view, triggers)]
      // "hat dazu geführt, dass neue Herausforderungen entstanden"
      .filter(({ name, start, end }) => name !== "led-to" || !hardship.test(view.slice(start, end)))
      .flatMap((found) =>
        (found.name === "achieved-colon"
          ? enumerate(view.text, found)
          : found.name === "success-colon"
            ? successesOf(view, found)
            : [found]
        ).map((part) => ({
          part,
          name: found.name,
        })),
      );
    // what a heading, a label or a word for success names is not told once more by its verb
    const told = new CoveredText(view.text.length);
    for (const { part } of said) told.add(part);
    function* untold(parts: Iterable<Span>, rule: string, confidence: number): Generator<Result> {
      for (const part of parts) {
        if (told.touches(part)) continue;
        told.add(part);
        yield* resultOf(view, part, rule, confidence);
      }
    }
    for (const found of withoutTitleSlide(view, announced(view, "result"))) {
      // "Ergebnisse der Bestandsaufnahme:" above what is lacking
      if (adverseListItems(view).has(found.block)) continue;
      if (found.rule !== "below") {
        if (isValue(view.slice(found.start, found.end)) || isProposed(view, found)) continue;
        if (found.rule === "list" && isNone(view, found)) continue;
        if (found.rule === "list" && (isElsewhere(view, found) || isComing(found.block.text))) continue;
        told.add(found);
        yield* resultOf(view, found, found.rule, found.rule === "list" ? 0.85 : 0.82);
      } else if (
        // the caption of a table
        view.blocks[found.block.index + 1]?.kind !== "cell" &&
        !share.test(found.block.text) &&
        isSentenceBelowLabel(found.block.text, announcementOf(found.block)?.by.text ?? "")
      )
        for (const part of joinedDeeds(view, found)) {
          if (isNone(view, part)) continue;
          told.add(part);
          yield* resultOf(view, part, "below-label", 0.75);
        }
    }
    yield* untold(doneItems(view), "done-item", 0.66);
    const stated = [...readStatus(view)].filter(({ tells }) => tells === "result");
    yield* untold(stated, "status", 0.7);
    const below = [...findListedBelow(view)].filter((line) => !isNone(view, line));
    yield* untold(below, "below-heading", 0.68);
    let closed: Block | undefined;
    for (const block of view.body) {
      const heading = block.headings.at(-1);
      if (block.kind !== "paragraph" || block.list || heading === closed || !tellsResults(heading)) continue;
      // the next question of an interview
      if (block.text.endsWith("?")) closed = heading;
      if (statistical.test(heading!.text) || meeting.test(heading!.text)) continue;
      yield* untold(findToldBelow(view, block), "told-below", 0.66);
    }
    for (const sentence of view.sentences)
      if (view.blockAt(sentence.start)?.kind === "paragraph")
        yield* untold(findChanges(sentence), "change", 0.66);
    for (const sentence of view.sentences) {
      const block = view.blockAt(sentence.start);
      if (block?.kind === "heading" || isElse.test((block && announcementOf(block)?.kind) ?? "")) continue;
      for (const clause of mainClauses(sentence))
        for (const [name, find] of readings) yield* untold(find(view, clause), name, 0.64);
    }
    for (const sentence of view.sentences) {
      const block = view.blockAt(sentence.start);
      if (block?.kind === "heading" || endsQuotation.test(sentence.text) || asMeasure.test(sentence.text))
        continue;
      const progress = [...findProgress(view, sentence)];
      yield* untold(progress, "progress", 0.64);
      if (progress.length > 0) continue;
      // how something is done is listed there
      if (block?.kind === "item" && announcementOf(block)?.kind === "measure") continue;
      // below a heading of steps or of aims it is one of those
      const achieved = /^(?:milestone|goal|challenge)$/u.test(block?.headings.at(-1)?.announces ?? "")
        ? []
        : [...findAchieved(view, sentence)].filter((found) => !told.touches(found));
      yield* untold(achieved, "achieved", 0.62);
      if (achieved.length === 0) yield* untold(reachedIn(view, sentence), "reached", 0.6);
    }
    for (const found of findSuccesses(view)) yield* resultOf(view, found, "managed", 0.72);
    for (const found of findCounted(view)) yield* resultOf(view, found, "counted", 0.7);
    for (const { part, name } of said) yield* resultOf(view, part, name, 0.74);
  },
};

const hardship =
  /(?<!\p{L})(?:Herausforderung(?:en)?|Problemen?|Schwierigkeiten|Überlastung|Engpässen?|Lücken)(?!\p{L})/u;

/** What people did at a meeting or agreed on doing, and what went badly. */
function isNone(view: View, { start, end }: Span): boolean {
  const text = view.slice(start, end);
  return (
    ofMeeting.test(text) || agreedTo.test(text) || findAdversity(view, { start, end, text }) !== undefined
  );
}

/** Ways in which a clause says that something is done, whatever stands beside it. */
const readings = [
  ["completed", findCompleted],
  ["counted-reach", findCountedReach],
] as const;
/** Below words that announce these, it is one of them. */
const isElse = /^(?:measure|milestone|goal|challenge|event|material|figure)$/u;

/** What the sentence says to be reached, or else one of its clauses: "Viel ist umgesetzt, einige Projekte laufen noch." */
function reachedIn(view: View, sentence: Clause): Span[] {
  const whole = sentence.text.includes("; ") ? [] : [...findReached(view, sentence)];
  const clauses = whole.length > 0 ? [] : mainClauses(sentence);
  return clauses.length > 1 ? clauses.flatMap((clause) => [...findReached(view, clause)]) : whole;
}

/** The rest of what somebody says: "… Wir haben viel erreicht“, sagte sie". */
const endsQuotation = /^[^„»"]*[“«”]/u;

/** "Als erste Maßnahme wurde ein Lotsendienst eingerichtet": it says itself what that is. */
const asMeasure =
  /^Als\s(?:\p{Ll}+\s){0,3}(?:Maßnahmen?|Angebote?|Projekte?|Vorhaben|Baustein|(?:\p{L}+s)?[Ss]chwerpunkte?|\p{L}*[Zz]iele?|Them(?:a|en)|(?:Handlungs|Themen|Arbeits)feld(?:er)?)(?!\p{L})/u;

/** Where people came together, their results are what they propose. */
const meeting =
  /(?:[Kk]onferenz|[Ww]orkshop|[Ff]oren|[Ff]orums?|[Kk]lausur|[Bb]eteiligung|[Dd]iskussion|[Aa]rbeitsgruppen?|[Ww]erkst[aä]tt|[Tt]agung|[Ff]achtag|[Ss]itzung|[Dd]ialog)/u;
const proposal =
  /^(?:(?:d(?:ie|er|as)|eine?)\s)?(?:\p{Ll}+e[rnsm]?\s){0,2}(?:\p{L}+(?:ung|bau|[Kk]onzept|schaffen)|mehr|bessere\p{Ll}*|stärkere\p{Ll}*|regelmäßige\p{Ll}*)(?!\p{L})|^(?!.*(?<!\p{L})(?:wird|wurden?|ist|sind|hat)(?!\p{L})).*\s\p{Ll}{3,}(?:en|ern|eln)[.!]?$/u;

function isProposed(view: View, { start, end, block, rule }: Announced): boolean {
  const words = view.slice(start, end);
  // shares alone are the state of things
  if (/^(?:\d[\d,]*\s(?:Prozent|%)\sder|Jede[rs]?\s\p{Ll}+te)\s/u.test(words)) return true;
  if (asked.test(words) || wish.test(words.replace(/\s?\([^()]*\)\s*$/u, ""))) return true;
  // "Ergebnis: Aufbau eines Netzes von Lesepaten" says so itself
  return rule !== "label" && meeting.test(announcementOf(block)?.by.text ?? "") && proposal.test(words);
}

/** "Vorschlag: Patenschaften", "Mehr Austausch wurde gewünscht" */
const asked =
  /^(?:(?:Die|Das|Der|Viele|Alle)\s)?(?:\p{Lu}[\p{L}-]+\s){1,2}(?:wünsch(?:t|en|te|ten)\ssich|(?:forder|vermiss)(?:e?t|e?n|ten?))\s|^(?:Vorschl[aä]ge?|Ideen?|W[uü]nsche?|Forderung(?:en)?|Empfehlung(?:en)?|Anregung(?:en)?|Bedarfe?|Problem(?:e|stellung)?|Offene Fragen?)\s?:\s|\s(?:wurde|wird|werden|wurden)\s(?:\p{Ll}+\s){0,2}(?:gewünscht|gefordert|angeregt|vorgeschlagen|empfohlen|diskutiert|angemahnt|vermisst)[.!]?$/u;

/** "Angebote sichtbar machen": what is to be done, in a line without a finite verb. */
const wish =
  /^(?!.*(?<!\p{L})(?:wurden?|haben|hat|ist|sind|werden|können|konnten?)(?!\p{L})).*\p{Lu}.*\s(?!ge|nehmen$|nutzen$|arbeiten$|bieten$|teilen$)(?!\p{Ll}*ge\p{Ll}+en$)(?!ent|er\p{Ll}+en$)\p{Ll}{3,}(?:bauen|machen|stärken|fördern|schaffen|ankern|richten|wickeln|leiten|setzen|bessern|weitern|stellen|führen|zieren|sieren|nieren|bieten|binden|senken|höhen|sichern|netzen)[.!]?$/u;

/** Short paragraphs under a heading of results, one or several: a sentence or a line of them is a result each. */
function* findListedBelow(view: View): Generator<Span> {
  const groups = new Map<Block, Block[]>();
  for (const block of view.body) {
    const heading = block.headings.at(-1);
    if (block.kind === "heading" || heading?.announces !== "result") continue;
    const group = groups.get(heading);
    // what stands below a further question answers that one
    if (group?.at(-1)?.text.endsWith("?")) continue;
    if (group) group.push(block);
    else groups.set(heading, [block]);
  }
  for (const [heading, blocks] of groups) {
    if (statistical.test(heading.text)) continue;
    if (
      blocks.length > mostBelow ||
      blocks.some(({ kind, text }) => kind !== "paragraph" || text.length > 200)
    )
      continue;
    for (const block of blocks)
      for (const line of matchesOf(block.text, /[^\n.!?]+[.!?]?/gu)) {
        const words = line[0].trim();
        if (words.length < 12 || !/^\p{Lu}|^\d/u.test(words) || isNoResult.test(words) || reports.test(words))
          continue;
        const start = block.start + line.index + line[0].indexOf(words);
        yield { start, end: start + words.length };
      }
  }
}

/** "Unter anderem wurden⏎- der Bericht vorgelegt,": items that end the sentence that their list goes on. */
function* doneItems(view: View): Generator<Span> {
  for (const { kind, list, text, start } of view.body) {
    const leadIn = kind === "item" && list?.leadIn?.kind === "paragraph" ? list.leadIn.text.slice(-80) : "";
    if (!passive.test(leadIn)) continue;
    const done = closed.exec(text);
    if (done && !findEventWords(text).some(({ strong }) => strong))
      yield { start, end: start + done.index + done[0].length };
  }
}
const passive = /(?<!\p{L})(?:wurden|konnten)(?:\s\p{Ll}+){0,3}\s?:?$/u;
const closed =
  /\s(?:\p{Ll}*ge\p{Ll}{2,}(?:t|en)|(?:be|ver|er|ent)\p{Ll}{3,}(?:t|en)|\p{Ll}{3,}iert)(?:\swerden)?(?=[.,;]?$)/u;

/** Shares are numbers, and nothing that anybody achieved. */
const share = /%|(?<!\p{L})(?:Prozent|Befragte\p{Ll}*)(?!\p{L})/u;
const mostBelow = 12;
const isNoResult =
  /[?:%]|(?<!\p{L})(?:Prozent|Befragte\p{Ll}*|Umfrage|Befragung|wünschen|Herr|Frau|nicht|noch|soll\p{Ll}*|will|wollen|beantragen|[Ww]ichtig (?:war|ist)|Ziel (?:ist|war|bleibt)|finden Sie|Download|wir danken)(?!\p{L})/u;

/** One sentence right below a label that ends with the word itself: "Erstes Ergebnis:". */
function isSentenceBelowLabel(text: string, label: string): boolean {
  return (
    /(?:ergebnis(?:se)?|erfolge?|results?|achievements?|success)\s*:?\s*$/iu.test(label) &&
    !/[.!?]\s+\p{Lu}/u.test(text)
  );
}

/** Where somebody is reached, and what stands among results and is none. */
const noResult =
  /@|(?<!\p{L})Tel(?:\.|efon)|^(?:Sorgen? (?:bereite|mach)|(?:Weniger|Nicht) (?:erfreulich|gelungen|gut)|Schwierig|Problematisch|Kritisch|Bedauerlich|Noch offen|Offen)|\s(?:zugeordnet|angesiedelt|angebunden|angegliedert|eingegliedert|unterstellt|untergebracht)$/u;

function* resultOf(view: View, raw: Span, rule: string, confidence: number): Generator<Result> {
  const span = trimPhrase(view.text, raw);
  const text = phraseText(view.text, span);
  const count = wordCount(text);
  if (count < 2 || count > 70 || noResult.test(text)) return;
  yield { kind: "result", value: { text }, spans: [span], confidence, rule };
}
