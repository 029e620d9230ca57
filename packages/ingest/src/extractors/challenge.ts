import { announced, triggered } from "../language/announced.js";
import { findFirst, matches, mayMatch } from "../language/find-all.js";
import { findOverlapping } from "../language/overlap.js";
import { enumerate, phraseText, trimPhrase, wordCount } from "../language/phrases.js";
import { announcementOf } from "../language/sections.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import { adverseListItems } from "./challenge/adverse-lists.js";
import { hasAdverseWords } from "./challenge/adverse-words.js";
import { findAdversity, undecided } from "./challenge/adversity.js";
import { findAsked, plainClauses } from "./challenge/asked.js";
import { burdensOf } from "./challenge/burdens.js";
import { type Clause, clausesOf } from "./challenge/clauses.js";
import { difficulties, hardships, ofEducation } from "./challenge/difficulty.js";
import { findEnumerated } from "./challenge/enumerated.js";
import { findFaced } from "./challenge/faced.js";
import { findNamed } from "./challenge/naming.js";
import { adverseItems, isAdverse } from "./challenge/plights.js";
import { triggers } from "./challenge/triggers.js";
import type { CandidateOf, Extractor } from "./extractor.js";

type Challenge = CandidateOf<"challenge">;

const finite =
  /(?<!\p{L})(?:ist|sind|hat|haben|wird|werden|kommen|fehl(?:t|en)|gibt|müssen|muss|können|kann|steh(?:t|en)|bleib(?:t|en)|nimmt|nehmen|steigt|steigen|sinkt|sinken|wächst|erreicht|erreichen|verlässt|verlassen)(?!\p{L})/u;

/** "Die langen Wege bleiben ein Problem", "Der Wandel stellt die Kommunen vor große Aufgaben": the clause says it. */
const whole =
  /(?<![\p{L}])(?:(?:bleib(?:t|en)|ist|sind|wird|werden|stell(?:t|en)|bedeute[nt]|bedeutet)\s(?:(?!nicht\s)[^.;:!?,\s]+\s){0,16}?(?:ein|eine|einen|zur|zum|als)\s(?:\p{Ll}+\s){0,4}(?:Problem|Herausforderung|Hürde|Hindernis|Hemmnis|Belastung)|(?:bleibe?|ist|sind|seien?|sei)\s(?:\p{Ll}+\s){0,4}?d(?:as|ie|er)\s(?:eigentliche|größte|zentrale|wichtigste|drängendste|entscheidende)\s(?:Problem|Herausforderung|Hürde|Hindernis|Hemmnis|Schwierigkeit|Engpass)|stell(?:t|en)\s(?:\p{Ll}+\s){0,3}(?:neue|große|besondere|hohe|enorme|weitere)\s(?:Herausforderungen|Anforderungen)\s(?:an|für)|(?:stell(?:t|en)\s[^.;:!?]{2,220}?|steh(?:t|en)\s[^.;:!?]{25,160}?)\svor\s(?:\p{Ll}+\s){0,3}(?:Aufgaben?|Herausforderung(?:en)?|Problem(?:en?)?|Schwierigkeiten))(?![\p{L}])/u;

/** A programme that one takes part in, or a task that one likes. */
const welcome =
  /(?<!\p{L})(?:\p{L}*[Pp]rogramm|\p{L}*[Pp]rojekt|Vorhaben)(?!\p{L})[^.;:!?]*?\s(?:Herausforderung|Aufgabe)(?!\p{L})|(?:spannende|schöne|reizvolle|lohnende)[rn]?\s(?:Herausforderung|Aufgabe)/u;

/** "Ausgangslage und Herausforderung" tells of challenges, "Ausgangslage" of good sides, too. */
const situation = /ausgang|lage|situation|starting/iu;
const outright = /herausforder|problem|schwierig|h(?:ü|ue)rde|hemmnis|challenge/iu;

/** Challenges: lists under such a heading or an initial situation, label lines, and sentences that name them. */
export const challenge: Extractor = {
  name: "challenge",
  kind: "challenge",
  *extract(view) {
    const named = [...findTold(view)];
    const told = named.flatMap(({ spans }) => spans).sort((one, other) => one.start - other.start);
    const parted: Span[] = [];
    for (const found of announced(view, "challenge")) {
      const by = announcementOf(found.block)?.by.text ?? "";
      if (found.rule === "list" && situation.test(by)) {
        // the situation that one starts from has its good sides too
        if (!favourable.test(view.slice(found.start, found.end)))
          yield* challengeOf(view, found, found.rule, 0.82);
      } else if (found.rule !== "list" && allAdverse(view, found)) {
        parted.push(found);
        for (const item of enumerate(view.text, found, true))
          yield* challengeOf(view, item, found.rule, 0.82);
      } else if (found.rule !== "below")
        yield* challengeOf(view, found, found.rule, found.rule === "list" ? 0.88 : 0.82);
      // a few sentences right below such a heading; a long text there also tells other things
      else if (!/ausgangs|starting/iu.test(by) || outright.test(by))
        yield* proseOf(view, plainClauses(view.within(view.sentences, found)), told);
    }
    for (const item of adverseListItems(view)) yield* challengeOf(view, item, "adverse-list", 0.7);
    yield* proseOf(view, findAsked(view), told);
    // "A and B" below a label: each has been told
    parted.sort((one, other) => one.start - other.start);
    yield* named.filter(({ spans }) => !spans.every((span) => findOverlapping(parted, span)));
    // what nothing else has read
    told.push(...parted);
    told.sort((one, other) => one.start - other.start);
    for (const sentence of view.sentences)
      for (const clause of clausesOf(sentence)) {
        const items = adverseItems(clause);
        for (const item of items) yield* challengeOf(view, item, "named", 0.62);
        const rest = items.length > 0 ? undefined : untold(clause, told);
        const adverse = rest && !matches(rest.text, aims) && findAdversity(view, rest);
        if (adverse) yield* challengeOf(view, adverse, "adversity", 0.6);
      }
  },
};

/** "Es gehe nun darum, allen zu helfen, denen … fehlt": an aim, whatever it is against; "Positiv ist der Rückgang der …". */
const aims =
  /^(?:(?:Besonders|Sehr) )?(?:[Pp]ositiv|[Ee]rfreulich)(?:er\p{Ll}*)?(?: \p{Ll}+){0,3} (?:ist|sind|war|waren)(?!\p{L})|^(?:[Pp]ositiv|[Ee]rfreulich) (?:ist|sind|war|waren)(?!\p{L})|(?<!\p{L})(?:geht|gehe|ging) (?:es )?(?:\p{Ll}+ ){0,2}darum,|(?<!\p{L})(?:gilt|gelte) es(?:\s\p{Ll}+)?,/u;

/** A clause that nothing has read, or what follows the colon in one where only what stands before it was read. */
function untold(clause: Clause, told: readonly Span[]): Clause | undefined {
  if (!findOverlapping(told, clause)) return clause;
  const colon = clause.text.search(/:\s(?=\p{Lu}\p{Ll}*\s)/u);
  if (colon < 0) return undefined;
  const start = clause.start + colon + 2;
  const rest = { start, end: clause.end, text: clause.text.slice(colon + 2) };
  return findOverlapping(told, rest) ? undefined : rest;
}

function* proseOf(view: View, clauses: Iterable<Span>, told: readonly Span[]): Generator<Challenge> {
  for (const clause of clauses)
    if (!findOverlapping(told, clause)) yield* challengeOf(view, clause, "prose", 0.62);
}

/** What sentences name as challenges, or say to be hard. */
function* findTold(view: View): Generator<Challenge> {
  for (const sentence of view.sentences) {
    const words = sentence.text;
    const called = findNamed(view, sentence);
    for (const item of called)
      if (/\s|-|\p{L}{9}/u.test(view.slice(item.start, item.end)))
        yield* challengeOf(view, item, "called", 0.7);
    if (called.length === 0)
      for (const item of findEnumerated(view, sentence)) yield* challengeOf(view, item, "enumerated", 0.66);
    const match = sentence.end - sentence.start > 400 || words.endsWith("?") ? null : findFirst(words, whole);
    if (!match || !/\p{Lu}\p{L}{3}/u.test(words.slice(0, match.index)) || welcome.test(words)) continue;
    const start = words.lastIndexOf(": ", match.index) + 1;
    const colon = words.indexOf(":", match.index);
    yield* challengeOf(
      view,
      { start: sentence.start + start, end: colon < 0 ? sentence.end : sentence.start + colon },
      "remains",
      0.7,
    );
  }
  const burdens = view.sentences.flatMap(clausesOf).flatMap((clause) => burdensOf(view, clause));
  for (const item of burdens) yield* challengeOf(view, item, "burden", 0.68);
  for (const { rule, ...span } of findFaced(view)) yield* challengeOf(view, span, rule, 0.7);
  yield* findHardships(view, burdens);
  for (const found of triggered(view, [...triggers, ...difficulties])) {
    // "Kritisch sehen die Schulen:" and a list below
    if (found.name === "seen-critically" && /^:\s*$/u.test(view.slice(found.end, found.end + 2))) continue;
    // a clause of its own is one challenge, whatever commas it has
    const isClause = found.name === "challenge-colon" && finite.test(view.slice(found.start, found.end));
    const items =
      /^lack|-that$|^hard-to$/u.test(found.name) || isClause
        ? [found]
        : enumerate(view.text, found, found.name === "among-challenges" || eachAdverse(view, found));
    for (const item of items)
      yield* challengeOf(view, found.name === "lacking" ? toldBy(view, item) : item, found.name, 0.72);
  }
}

/** "In den Klassen fehlen Plätze": one word alone does not tell what is lacking where. */
function toldBy(view: View, item: Span): Span {
  const sentence = /^\p{L}{1,9}$/u.test(view.slice(item.start, item.end))
    ? view.sentenceAt(item.start)
    : undefined;
  return (
    (sentence && clausesOf(sentence).find(({ start, end }) => start <= item.start && end >= item.end)) ?? item
  );
}

/** "Fachkräftemangel und steigende Kosten": each is bad by itself. */
function eachAdverse(view: View, span: Span): boolean {
  const parts = enumerate(view.text, span, true);
  return parts.length > 1 && parts.every(({ start, end }) => isAdverse(view.slice(start, end)));
}

/** "sinkende Schülerzahlen, lange Wege und wenig Personal" behind a label: each is bad by its words. */
function allAdverse(view: View, span: Span): boolean {
  if (finite.test(view.slice(span.start, span.end))) return false;
  const parts = enumerate(view.text, span, true);
  return parts.length > 1 && parts.every(({ start, end }) => hasAdverseWords(view.slice(start, end)));
}

/** Sentences that say that something is hard; not what was so once, or would be. */
function* findHardships(view: View, told: readonly Span[]): Generator<Challenge> {
  const possible = hardships.filter((pattern) => mayMatch(view.text, pattern));
  for (const sentence of view.sentences.flatMap(clausesOf)) {
    if (sentence.end - sentence.start > 300) continue;
    const words = sentence.text;
    const at = firstIndex(words, possible);
    if (
      at < 0 ||
      /[?:]$/u.test(words) ||
      !(ofEducation.test(words) || ofEducation.test(view.blockAt(sentence.start)?.text ?? "")) ||
      undecided.test(words) ||
      findOverlapping(told, sentence) ||
      // the clause with "dass" is the challenge then
      /^(?:Alarmierend|Besorgniserregend|Bedenklich|Schwierig|Problematisch|Erschwerend)\s/u.test(words) ||
      // "An Fachkräften mangelt es: 31 Stellen sind unbesetzt" says the same twice
      /(?:mangelt|fehlt|fehlen|[Pp]roblem|[Hh]erausforderung|[Ss]chwierig)[^:]*:\s/u.test(
        words.slice(0, at),
      ) ||
      view.blockAt(sentence.start)?.kind === "heading"
    )
      continue;
    const clause = clauseOf(words, sentence, at);
    // "werden erst dann erreicht, wenn …": when it is so
    if (
      !relieved.test(
        view.slice(clause.start, clause.end).replace(/(?<=\sdann [^,;:]{3,30}),\swenn\s[^,;:]*$/u, ""),
      )
    )
      yield* challengeOf(view, clause, "hardship", 0.66);
  }
}

/** Where the first of the patterns matches; -1 where none does. */
function firstIndex(words: string, patterns: readonly RegExp[]): number {
  let first = -1;
  for (const pattern of patterns) {
    const at = findFirst(words, pattern)?.index ?? -1;
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** Without who says it: "…, räumte sie ein: Noch seien …", "Dass die Wege weit sind: …", "…, sagte der Landrat" */
function clauseOf(words: string, sentence: Span, at: number): Span {
  const colon = words.lastIndexOf(": ", at);
  const start = colon < 0 ? 0 : colon + 2;
  const that =
    /^(?:Und |Und, )?[Dd]ass\s|^[^,;:]{3,80}\s(?:zeigt|zeigt sich|belegt|deutlich|bestätigt|immer wieder),\sdass\s/u.exec(
      words.slice(start, at),
    )?.[0].length ?? 0;
  const rest = words.slice(start + that);
  const end =
    /,\s(?:räumt|sagt|erklärt|betont|berichtet|beobachtet|schildert|mahnt|warnt|meint|weiß|unterstreicht|resümiert|so|heißt|klagt|fast|etwa)e?\p{Ll}*\s/u.exec(
      rest.slice(Math.max(0, at - start - that)),
    )?.index ?? -1;
  const after = rest.indexOf(": ", Math.max(0, at - start - that));
  const to = [end < 0 ? -1 : end + Math.max(0, at - start - that), after].filter((one) => one >= 0);
  return {
    start: sentence.start + start + that,
    end: to.length > 0 ? sentence.start + start + that + Math.min(...to) : sentence.end,
  };
}

/** What somebody is well off with. */
const favourable =
  /(?<!\p{L})(?:(?:wichtige[rn]?|wertvolle[rn]?|großen|entscheidende[rn]?) (?:Beitrag|Rolle)|(?:entscheidende|wichtige|gute)[nr]? \p{L}*(?:faktor(?:en)?|[Gg]rundlage|[Vv]oraussetzung(?:en)?|[Bb]asis)|(?:gut|breit|stark|hervorragend) (?:aufgestellt|vernetzt|ausgebaut|entwickelt|etabliert)|erfolgreich|bewährt|vielfältig\p{Ll}*)(?!\p{L})/u;

/** "nicht mehr unbesetzt", "Damit keine Stelle unbesetzt bleibt", "Wer unter Prüfungsangst leidet, …" */
const relieved =
  /(?<!\p{L})(?:nicht mehr|keine?[rnms]? |damit|[Ww]enn|falls|[Ww]er|[Ss]ollten?|würden?|könnten?|trotz|obwohl|ich|mir|mich|kaum eine?[nrs]? [^,]{2,60}, d(?:er|ie|as) (?:so|ähnlich|vergleichbar)|(?<=\p{L},?\s)Sie|Ihre?[nms]?|du|dein\p{Ll}*|Ohne (?:\p{Ll}+ )?\p{Lu}\p{L}+ (?:hat|kann|findet) man)(?!\p{L})/u;

function* challengeOf(view: View, raw: Span, rule: string, confidence: number): Generator<Challenge> {
  const span = trimPhrase(view.text, raw);
  const text = phraseText(view.text, span);
  const count = wordCount(text);
  // "Probleme macht das Formular nicht"
  if (!/^(?:adversity|hardship|list|label)$/u.test(rule) && /(?<!\p{L})nicht$/u.test(text)) return;
  // "„Eine Hürde ist das schon“, sagt sie, „aber …"
  if (
    /^(?:sagte?|so|erklärt|berichtet|betont|meint|erzählt)\s|^„[^“”]*$|^[^„]*[“”]/u.test(text) &&
    rule !== "list"
  )
    return;
  if (/^Nicht alles (?:läuft|lief|ist|klappt|gelingt)/u.test(text) && count < 7) return;
  if (count < 1 || count > 60 || !/\p{Lu}\p{L}{3}|\p{Ll}{4} \p{Ll}/u.test(text)) return;
  yield { kind: "challenge", value: { text }, spans: [span], confidence, rule };
}
