import { type Announced, announced } from "../language/announced.js";
import { findEventWords } from "../language/event-words.js";
import { phraseText, trimPhrase, wordCount } from "../language/phrases.js";
import { announcementOf } from "../language/sections.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";
import { findBehindFields, isMeasure, partsAt } from "./measure/behind-fields.js";
import { findDeeds } from "./measure/deeds.js";
import { findEnumerated } from "./measure/enumerated.js";
import { listsOfMeasures, worksBelowTopics } from "./measure/lists-of-work.js";
import { findOffers } from "./measure/offers.js";
import { findPlannedThings } from "./measure/planned-things.js";
import { findProposals, wantsState } from "./measure/proposals.js";
import { readStatus } from "./measure/status-lines.js";
import { findToldPlans } from "./measure/told-plans.js";
import { isUndertaking } from "./measure/undertaking-nouns.js";
import { findUndertakings } from "./measure/undertakings.js";
import { isComing } from "./result/is-coming.js";

type Measure = CandidateOf<"measure">;

/** Measures: lists under such a heading, label lines, sentences that count them up, and things that are set up. */
export const measure: Extractor = {
  name: "measure",
  kind: "measure",
  *extract(view) {
    const read = createReadSpans();
    for (const found of announced(view, "measure"))
      if (
        found.rule !== "below" &&
        !(found.rule === "label" && isOutlook(found) && !undertakes(view, found)) &&
        !(
          found.rule === "list" &&
          ((isOutlook(found) && !isMeasure(view, found)) || isOccasion(view.slice(found.start, found.end)))
        )
      )
        for (const part of found.rule === "list" && several.test(found.block.text)
          ? partsAt(view, found)
          : [found])
          for (const stated of measureOf(view, part, found.rule, found.rule === "list" ? 0.85 : 0.8)) {
            for (const span of stated.spans) read.add(span);
            yield stated;
          }
    for (const found of announced(view, "result"))
      if (found.rule === "list" && found.block.kind === "item" && isComing(found.block.text)) {
        read.add(found);
        yield* measureOf(view, found, "coming", 0.74);
      }
    for (const { found, rule, confidence } of inOrder(view)) {
      if (/^(?:behind-field|planned-thing|undertaking)$/u.test(rule) && read.has(found)) continue;
      read.add(found);
      yield* measureOf(view, found, rule, confidence);
    }
    for (const sentence of view.sentences) {
      const block = view.blockAt(sentence.start);
      if (block?.kind === "heading") continue;
      // under "Ziele" they are such
      if (block?.headings.at(-1)?.announces !== "goal")
        for (const { start, end } of findProposals(sentence.text))
          if (!wantsState.test(sentence.text.slice(start, end)))
            yield* measureOf(
              view,
              { start: sentence.start + start, end: sentence.start + end },
              "proposal",
              0.7,
            );
      const deeds = [...findDeeds(view, sentence)];
      for (const deed of deeds)
        if (
          (isCertain(view.slice(deed.start, deed.end), block?.language) ||
            (deed.aspect === "isDone" && isMade(view.slice(deed.start, deed.end)) && !read.has(sentence))) &&
          !read.has(deed)
        ) {
          read.add(deed);
          yield* measureOf(view, deed, "deed", 0.66);
        }
      if (deeds.length === 0)
        for (const offer of findOffers(view, sentence))
          if (!read.has(offer)) {
            read.add(offer);
            yield* measureOf(view, offer, "offer", 0.64);
          }
    }
    for (const plan of findToldPlans(view))
      if (!read.has(plan)) yield* measureOf(view, plan, "told-plan", 0.64);
  },
};

/** "Befragung der Träger; Einrichtung eines Beirats" in one cell or item */
const several = /^\p{Lu}[^;.!?]{4,120}(?:;\s\p{Lu}[^;.!?]{4,120})+\.?$/u;

/** "Ausblick": below it dates, events and reports are listed as well, so that an item has to tell a measure itself. */
const isOutlook = ({ block, rule }: Announced): boolean =>
  /weiter|^(?:[\d.]+\s+)?(?:Ausblick|Was (?:als|steht|jetzt|nun|kommt)|Als nächstes)/iu.test(
    rule === "label" ? (block.ownLabel?.label ?? "") : (announcementOf(block)?.by.text ?? ""),
  );

/** An answer to "Was steht an?" that tells something to be done, and not who speaks or what matters most to whom. */
const undertakes = (view: View, found: Span): boolean =>
  isMeasure(view, found) ||
  !/^[„»]|^[^,:]*(?:,\sd(?:er|ie|as)\s[^,:]*,[^,:]*)?(?<!\p{L})(?:nenn(?:t|en|te)|sag(?:t|en|te)|sieht|sehen|steh(?:t|en)|lieg(?:t|en)|bleib(?:t|en)|ist|sind|gilt|gelten|zähl(?:t|en)|kommt|kommen|soll(?:en)?(?=\s[^,:]*\s(?:vorliegen|erscheinen|stattfinden|fertig sein)(?!\p{L})))(?!\p{L})/u.test(
    view.slice(found.start, found.end).slice(0, 300),
  );

/** One event, a sitting or a contract among the steps to come: "3. Bildungsforum", "Vorstellung im Ausschuss". */
const isOccasion = (words: string): boolean =>
  words.length <= 160 &&
  !/(?<!\p{L})(?:haben|hat|wurden?|wird|werden|ist|sind)(?!\p{L})|^\p{Lu}\p{L}*(?:ung|tion)\s(?:de[rs]|eine[rs]|von)\s/u.test(
    words,
  ) &&
  (/^(?:\d+\.\s)?(?:\p{Ll}+e[rs]?\s)?(?:\p{L}*[Ss]itzung|\p{L}*[Vv]ereinbarung|(?:Vorstellung|Präsentation|Beratung|Beschluss) (?:im|in der|durch))(?!\p{L})/u.test(
    words,
  ) ||
    (/^\d+\.\s|[„»]|\d{4}|\d\.\s?\d/u.test(words) &&
      findEventWords(words).some(({ strong, plural }) => !plural && (strong || /^\d+\.\s/u.test(words)))));

interface Found {
  readonly found: Span;
  readonly rule: string;
  readonly confidence: number;
}

/** What other rules find: the more certain first. */
function* inOrder(view: View): Generator<Found> {
  for (const found of toldUnderFields(view)) yield { found, rule: "told", confidence: 0.7 };
  for (const found of findEnumerated(view)) yield { found, rule: found.name, confidence: 0.72 };
  for (const block of view.body)
    for (const found of findBehindFields(view, block))
      yield { found, rule: "behind-field", confidence: 0.72 };
  for (const found of readStatus(view))
    if (found.tells === "measure") yield { found, rule: "status", confidence: 0.7 };
  for (const found of listsOfMeasures(view)) yield { found, rule: "work", confidence: 0.7 };
  for (const found of worksBelowTopics(view)) yield { found, rule: "work", confidence: 0.66 };
  for (const sentence of view.sentences)
    if (view.blockAt(sentence.start)?.kind !== "heading")
      for (const found of findPlannedThings(view, sentence))
        yield { found, rule: "planned-thing", confidence: 0.68 };
  for (const block of view.body)
    for (const found of findUndertakings(view, block)) yield { found, rule: "undertaking", confidence: 0.68 };
}

/** Where something has been read already: a sentence that says it in words we know need not be read for its verb. */
function createReadSpans(): { add(span: Span): void; has(span: Span): boolean } {
  const cells = new Map<number, Span[]>();
  const cellsOf = ({ start, end }: Span): number[] => {
    const first = start >> 9;
    return Array.from({ length: ((end - 1) >> 9) - first + 1 }, (_, at) => first + at);
  };
  return {
    add: (span) => {
      for (const cell of cellsOf(span)) {
        const here = cells.get(cell);
        if (here) here.push(span);
        else cells.set(cell, [span]);
      }
    },
    has: (span) =>
      cellsOf(span).some((cell) =>
        cells.get(cell)?.some(({ start, end }) => start < span.end && end > span.start),
      ),
  };
}

/** A deed done for or with so many is a certain one: "betreibt vier Treffs". */
const counted =
  /(?<!\p{L}|(?:unter|von|zu|auf|um|bis|über|seit|nach|vor|alle)\s)(?:\d{1,4}(?:\.\d{3})*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)\s(?:\p{Ll}[\p{L}-]*\s){0,3}(?!Jahr|Prozent|Euro|Mal|Monat|Stunde|Uhr|Woche|Tag|Mitglied|Person|Stelle|Organ|Gremi|(?:weiteren )?Kommunen|Konferenz|\p{L}*[Kk]onferenz|\p{L}*[Bb]ericht|\p{L}*[Gg]ruppe|\p{L}*[Ss]chritt|Landkreise|(?:Land)?[Kk]reisen|Städten|Phase|Ziel|Thema|Themen)\p{Lu}/u;

/** Asking people and looking into data: "hat die Sprachkenntnisse der Kinder erhoben". */
const inquired = /(?<!\p{L})(?:befragt|erhoben|kartiert)(?:\sworden)?$/u;

/** Whether a deed is a certain undertaking, and no standing task: "koordiniert die Zusammenarbeit" is one. */
const isCertain = (words: string, language: string | undefined): boolean =>
  language === "en"
    ? (words.match(/\p{L}{3,}/gu) ?? []).some(isUndertaking)
    : counted.test(words) || inquired.test(words);

/** "Zu jedem Ziel wird ein Plan erstellt": one makes or changes a thing, and does not merely look after it. */
const made =
  /(?<!\p{L})(?:erstellt|erarbeitet|entwickelt|ergänzt|gedruckt|fortgeschrieben|verstetigt|ausgebaut|eingerichtet|aufgebaut|erweitert|eingeführt|umgebaut|aufgelegt|einbezogen|zusammengeführt|überführt|ausgeweitet|erprobt|getestet|ausgestattet|angeschafft|verteilt|digitalisiert|umgesetzt|eingestellt|erfasst|kartiert)(?=$|\sund\s|,\s)/u;
const noThing =
  /(?<!\p{L})(?:(?:durch|vom|von der) (?:das Land|den Bund|Bund|Land)|[Zz]iele?|\p{L}*[Vv]ision|[Ii]deen?|[Ee]rgebnisse|[Ff]ragen|[Ss]trategien?|jährlich \p{L}+ \p{L}*[Bb]ericht)(?!\p{L})/u;
const isMade = (words: string): boolean => made.test(words) && !noThing.test(words);

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

/** The data of a project in the same list are no measures. */
const notMeasures =
  /^(?:Projekt)?(?:laufzeit|zeitraum|dauer|förderung|budget|stand|kontakt)(?![\p{L}])|\((?:PDF|DOCX?)(?!\p{L})|^(?:dokumentation|präsentation)\s(?:de[rs]|vo[nm])\s/iu;

function* measureOf(view: View, raw: Span, rule: string, confidence: number): Generator<Measure> {
  // "1. Hierfür wird …": a number that the document made no item
  const mark = /^\s*\d{1,2}[.)]\s+(?=\p{Lu})/u.exec(view.slice(raw.start, raw.end))?.[0].length ?? 0;
  const span = trimPhrase(view.text, { start: raw.start + mark, end: raw.end });
  const text = phraseText(view.text, span);
  const count = wordCount(text);
  if (
    count < 1 ||
    count > 70 ||
    text.startsWith("…") ||
    notMeasures.test(text) ||
    !/\p{Lu}\p{L}{3}|\p{Ll}{4} \p{Ll}/u.test(text)
  )
    return;
  yield { kind: "measure", value: { text }, spans: [span], confidence, rule };
}
