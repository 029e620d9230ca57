import { latestDay } from "@bildungsprofil/core";
import { phraseText, plainInfinitives, trimPhrase, wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { CandidateOf } from "../extractor.js";
import { deadlineOf } from "./deadline.js";
import { isScheduled } from "./scheduled.js";

export type Goal = CandidateOf<"goal">;

/** Words without which a sentence speaks of something else than education. */
export const subject =
  /bildung|schul|abstimm|abgestimm|kita|kinder|(?<!\p{L})kind(?:es)?(?!\p{L})|akteur|eltern|jugend|famili|lern|überg[aä]ng|vernetz|netzwerk|kooperation|zusammenarbeit|angebot|teilhabe|zugang|prävent|wissen(?!\p{Ll})|chancen|integr(?:ation|ier)|sprach|fachkräft|beruf|konzept|leitbild|leitlinie|orientierungsrahmen|struktur|monitoring|transparenz|ganztag|inklusi|beratung|betreu|abwander|junge\p{Ll}* mensch|talent|potenzial|demokrat|lebenslang|abschl[uü]ss|gemeinde|daten|jobcenter|zugäng|barriere|gestalt|nachhaltig|sichtbar|berichterstattung|vorhaben|initiativ|zivilgesell|ehrenamt|edu|litera(?:cy|te)|learn|school|child|network|skill|opportunit|transition|participat|young people|pupil|student|famil/iu;

/** Instructions to the reader and notes on the page itself are no goals. */
const notGoals =
  /(?<![\p{L}])(?:anmeld\p{L}*|newsletter|cookie\p{L}*|formular|bewerb\p{L}*|klick\p{L}*|download|herunterzuladen|webseite|website|browser|link|seite|datenschutz\p{L}*|impressum|im folgenden|nachfolgend|nachstehend)(?![\p{L}])/iu;

/** Words for aims and means in general. */
const anyAim =
  /^(?:\p{L}*[Zz]iele?n?|Maßnahmen?|Aufgaben?|Ergebnisse?n?|Schritte?n?|Beschlüsse?n?|Wirkung(?:en)?|Themen|Fragen|Prioritäten|Vorhaben)$/u;

const together =
  /^(?:gemeinsam|zusammen|in (?:enger )?(?:Zusammenarbeit|Kooperation|Abstimmung)) mit (?:[^\s,]+\s){1,8}?(?<!(?:und|sowie|oder|mit)\s)(?=(?:eine?n?|die|das|den)\s)/u;

const whose =
  /^\p{Lu}[\p{L}-]+(?:verwaltung|kreises|stadt|büros|stelle|region|agentur|netzwerks?|gruppe)(?:\s\p{Lu}[\p{L}-]+)?,\s(?:eine?n?|die|das|den|der)\s(?=.*\p{Ll}n$)/u;

/** "es gelingen", "Ziele formulieren": no goal, but that there are some. */
function saysNothing(phrase: string): boolean {
  const nouns = phrase.match(/(?<!\p{L})\p{Lu}[\p{L}-]{2,}/gu) ?? [];
  return nouns.length === 0
    ? /^(?:es|dies|das)\s(?:\p{Ll}+\s)?\p{Ll}+$/u.test(phrase)
    : wordCount(phrase) <= 6 && nouns.every((noun) => anyAim.test(noun)) && /\p{Ll}n$/u.test(phrase);
}

/**
 * The goal that the words tell, where they tell one.
 *
 * @param scope Where the deadline may stand.
 * @param certain Whether the words are announced as goals: then they need not name their subject.
 */
export function* goalOf(
  view: View,
  raw: Span,
  rule: string,
  confidence: number,
  scope: Span,
  certain = false,
): Generator<Goal> {
  const adverb = /^(?:should|want|english)$/u.test(rule)
    ? /^(?:(?:deshalb|daher|seitdem|deswegen|darum|dafür|nun|jetzt|so|dadurch|damit)\s)+|^(?:erreichen|(?:erreicht|sichergestellt|gewährleistet) werden),\sdass\s/u.exec(
        view.slice(raw.start, raw.end),
      )?.[0].length
    : undefined;
  const span = trimPhrase(view.text, { start: raw.start + (adverb ?? 0), end: raw.end });
  let phrase = phraseText(view.text, span);
  if (/^(?:should|which-should)$/u.test(rule) && isScheduled(phrase)) return;
  // "(das Büro soll zwei Stellen erhalten)": an aside
  if (rule === "should" && /^[^()]*\)/u.test(phrase)) return;
  // questions to ask are listed, and nothing is aimed at
  if (rule === "list" && phrase.endsWith("?")) return;
  // "Ziele: offen, verlässlich, nah": no more than properties
  if (rule === "label" && /^\p{Ll}+(?:,\s\p{Ll}+)*(?:,?\s(?:und|sowie)\s\p{Ll}+)?$/u.test(phrase)) return;
  if (!/^(?:list|infinitives)$/u.test(rule) && saysNothing(phrase)) return;
  // "Ziel war es, sich ein Bild zu machen": what a visit is for
  if (
    /(?:^|\s)sich\s(?:[^,]{1,60}\s)?ein Bild\s[^,]*\smachen$|(?:^|\s)sich\s[^,]{0,60}\skennen(?:zu)?lernen$/u.test(
      plainInfinitives(phrase),
    )
  )
    return;
  // what councillors want to hear, and what pupils do for themselves
  if (rule === "should" && /^es\s.*\sgehen$/u.test(phrase)) return;
  if (rule === "want" && /\s(?:hören|sehen|wissen)(?!\p{L})|\slassen$/u.test(phrase)) return;
  // cut off before its verb: "sollen Fachleute alle Daten – …"
  if (
    /^(?:should|want)$/u.test(rule) &&
    /\s\p{Lu}[\p{L}-]+\s[–—]\s?$/u.test(view.slice(span.start, span.end + 2))
  )
    return;
  // "möchten wir Sie informieren": what a text is to do for its readers
  if (rule === "want" && /^(?:(?:\p{Ll}+|Sie)\s){0,2}(?:Sie|Ihnen|euch|Euch)\s/u.test(phrase)) return;
  // with whom the office wants to work is no goal
  if (rule === "want" && view.within(view.mentions.persons, span).length > 0) return;
  // "soll eine Grundlage sein" tells what a thing is for
  if (
    rule === "should" &&
    /(?:^|\ssoll(?:en)?\s)(?:eine?|der|die|das)\s.*\ssein$|(?:^|\ssoll(?:en)?\s)(?:\p{Ll}+\s){0,2}(?:als\s)?(?:Planungs)?[Gg]rundlage\s.*\s(?:sein|dienen)$|\skeine?\s\p{Lu}[\p{L}-]+\ssein(?=,|$)|\d\sEuro(?!\p{L})/u.test(
      phrase,
    )
  )
    return;
  if (
    // "Integration" is enough in a list of goals
    wordCount(phrase) < (rule === "list" && /^\p{Lu}\p{Ll}{7,}$/u.test(phrase) ? 1 : 2) ||
    wordCount(phrase) > 60 ||
    !(certain || subject.test(phrase)) ||
    notGoals.test(phrase)
  )
    return;
  const { by, inside } = deadlineOf(view, span, scope) ?? {};
  if (inside && view.slice(span.start, inside.start).trim() === "" && latestDay(by!)) {
    // "bis Ende des Jahres 2025 ein … zu erarbeiten": the date is the deadline, the rest the goal
    phrase = phraseText(view.text, trimPhrase(view.text, { start: inside.end, end: span.end }));
  }
  // with whom, before what is wanted: "gemeinsam mit den Schulen ein Leitbild erarbeiten"
  phrase = phrase.replace(together, "");
  // "ist es die Aufgabe der Verwaltung, ein Monitoring aufzubauen": whose aim it is
  if (/^(?:with-the-aim|aim-is|is-the-aim)$/u.test(rule)) phrase = phrase.replace(whose, "");
  yield {
    kind: "goal",
    value: { text: plainInfinitives(phrase), ...(by ? { by } : {}) },
    spans: [span],
    confidence,
    rule,
  };
}
