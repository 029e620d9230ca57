import { findEventWords } from "../../language/event-words.js";
import { findAll } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** Who acts for a commune. */
const actor =
  /(?<!\p{L})(?:[Ww]ir|(?:der|die|das|unser|unsere)\s(?:\p{Ll}+[en]\s)?(?:\p{L}*[Kk]reis|\p{L}*[Ss]tadt|Gemeinde|Kommune|Bildungsregion|Region|\p{L}*[Vv]erwaltung|\p{L}*[Bb]üro|\p{L}*[Ss]telle|\p{L}*[Aa]mt|Fachbereich|Fachdienst|Bildungsmanagement|Team|\p{L}*[Nn]etzwerk|Agentur|Volkshochschule|Stiftung|Verein)(?!\p{L}))/iu;

const present =
  "betreib(?:t|en)|organisier(?:t|en)|koordinier(?:t|en)|finanzier(?:t|en)|unterh(?:ä|a)lt(?:en)?|schul(?:t|en)|qualifizier(?:t|en)|vermittel(?:t|n)|verleih(?:t|en)|vergib(?:t)|vergeben|bezuschuss(?:t|en)|biete(?:t|n)|stell(?:t|en)|richte(?:t|n)|führ(?:t|en)|bilde(?:t|n)|setz(?:t|en)";
const perfect = "hat|haben";
/** A verb of doing at the beginning of the sentence, behind its subject, or behind a comma or "und". */
const verb = new RegExp(`(?<=\\s|^)(?:${present}|${perfect})(?=\\s)`, "gu");
/** What closes a clause whose verb alone tells little: "stellt … bereit", "hat … eröffnet". */
const closing: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:biete)/u, /(?<!\p{L})an$/u],
  [/^(?:stell)/u, /(?<!\p{L})(?:bereit|zur Verfügung)$/u],
  [/^(?:richte)/u, /(?<!\p{L})aus$/u],
  [/^(?:führ)/u, /(?<!\p{L})durch$/u],
  [/^(?:bilde)/u, /(?<!\p{L})aus$/u],
  [/^(?:setz)/u, /(?<!\p{L})(?:ein|um)$/u],
  [
    /^(?:hat|haben)$/u,
    /(?<!\p{L})(?:aufgestellt|eingerichtet|eröffnet|aufgebaut|gestartet|eingeführt|ausgebildet|ausgestattet|initiiert|ins Leben gerufen|aufgelegt|geschult|qualifiziert)$/u,
  ],
];
/** Things that are counted or told apart: "vier Elterncafés", "einen Lernladen". */
const concrete =
  /(?<!\p{L})(?:\d{1,4}(?:\.\d{3})*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|eine?|einen|mehrere)\s(?:\p{Ll}[\p{L}-]*\s){0,3}\p{Lu}/u;
/** What has kinds of its own, or is no thing that is done. */
const otherwise =
  /(?<!\p{L})(?:\p{L}*(?:gruppe|kreis|beirat|ausschuss|netzwerk|gremium|bericht|konzept|leitbild|plan|broschüre|wegweiser|flyer|büro|stellen?|amt|vereinbarung|vertrag|antrag|blick|rahmen|rolle|ziele?|grundlage|möglichkeit(?:en)?|vielzahl|reihe|chancen?|schwerpunkte?|prozess|weg|fokus|aufgaben?|beitrag|frage|thema|antwort|förderung)|Mitarbeitende|Beschäftigte|Personen|Jahre[n]?|Monate[n]?|Mal|Prozent|Euro)(?!\p{L})/iu;

const notDone =
  /(?<!\p{L})(?:nicht|nie|keine?\p{Ll}*|soll\p{Ll}*|würde\p{Ll}*|[Ww]enn|[Oo]b|[Dd]ass)(?!\p{L})/u;

/** Sentences that say what a commune or its office does for education: the clause of each verb. */
export function* findDeeds(view: View, sentence: Span): Generator<Span> {
  const words = view.text.slice(sentence.start, sentence.end).replace(/[.!]+$/u, "");
  if (words.length > 400) return;
  const verbs = [...findAll(words, verb)];
  if (verbs.length === 0 || !actor.test(words.slice(0, verbs[0]!.index + 90))) return;
  if (/[?„“”»«:]/u.test(words) || notDone.test(words)) return;
  for (const [at, match] of verbs.entries()) {
    // behind the first clause a verb follows its comma or conjunction
    if (at > 0 && !/(?:,|\sund|\ssowie)\s$/u.test(words.slice(0, match.index))) return;
    const rest = words.slice(match.index, verbs[at + 1]?.index ?? words.length);
    const clause = rest.replace(/(?:,|\s(?:und|sowie))\s*$/u, "");
    const needed = closing.find(([begins]) => begins.test(match[0]))?.[1];
    if (needed && !needed.test(clause)) continue;
    const deed = clause.replace(actor, "");
    if (!concrete.test(deed) || otherwise.test(deed) || findEventWords(clause).length > 0) continue;
    const start = sentence.start + match.index;
    const span = { start, end: start + clause.length };
    if (view.within(view.mentions.dates, span).length === 0) yield span;
  }
}
