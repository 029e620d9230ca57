import { matches } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { aboutEducation } from "../measure/deeds.js";

const start = "(?:^|(?<=^[^.;:!?]{2,60}:\\s))";
/** How many: "Ein Großteil", "Zwei Drittel", "Von 24 Maßnahmen 15". */
const share =
  "(?:(?:[Rr]und|[Ee]twa|[Kk]napp|[Gg]ut|[Ff]ast|[Bb]ereits|[Mm]ehr als|[Üü]ber)\\s)?(?:[Ee]in (?:Großteil|großer Teil|Drittel|Viertel)|(?:[Zz]wei|[Dd]rei|[Vv]ier) (?:Drittel|Viertel|Fünftel)|[Dd]ie (?:Hälfte|meisten|Mehrheit|Mehrzahl|ersten)|[Aa]lle|[Ss]ämtliche|[Vv]on\\s(?:den\\s)?(?:insgesamt\\s)?(?:\\d+|\\p{Ll}+)|\\d+\\s(?:der|von)\\s(?:insgesamt\\s)?\\d+|\\d+|[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|[Ee]lf|[Zz]wölf)";
const works =
  "(?:\\p{L}*[Mm]aßnahmen|\\p{L}*[Pp]rojekten?|[Vv]orhaben|\\p{L}*[Zz]iele[n]?|\\p{L}*[Ee]mpfehlungen|[Vv]orschläge[n]?|[Ss]chritte[n]?|[Bb]austeine[n]?|[Bb]eschlüsse[n]?)";
const finished =
  "(?:umgesetzt|abgeschlossen|realisiert|verwirklicht|erreicht|erledigt|abgearbeitet|erfüllt|auf den Weg gebracht|angestoßen|fertiggestellt)";
/** "Ein Großteil der Projekte ist inzwischen umgesetzt" */
const sharesDone = new RegExp(
  `${start}${share}\\s(?:(?:der|dieser|unserer|aller|den|diesen)\\s)?(?:\\d+\\s)?(?:\\p{Ll}+e[nr]\\s){0,2}${works}(?!\\p{L})[^.;:!?]{0,80}?\\s(?:ist|sind|wurden?|konnten?|haben|gelten als)\\s[^.;:!?]{0,80}?${finished}(?:\\s(?:werden|worden))?$`,
  "u",
);
/** "Fünf davon sind umgesetzt", behind a sentence that speaks of such works. */
const ofThemDone = new RegExp(
  `${start}${share}\\sdavon\\s(?:ist|sind|wurden?|konnten?|gelten als)\\s[^.;:!?,]{0,80}?${finished}(?:\\s(?:werden|worden))?(?:,\\sdarunter\\s[^.;:!?]{3,140})?$`,
  "u",
);
const anyWorks = new RegExp(`(?<!\\p{L})(?:${works}|\\p{L}*[Pp]lan|\\p{L}*[Pp]unkte)(?!\\p{L})`, "u");
/** "Die Bestandsaufnahme ist abgeschlossen" */
const done = new RegExp(
  `${start}(?:[Dd]er|[Dd]ie|[Dd]as|[Aa]lle|\\p{Lu}[\\p{L}-]+)\\s[^.;:!?,]{3,90}?\\s(?:ist|sind)\\s(?:(?:damit|nun|weitgehend|vollständig|erfolgreich|inzwischen|bereits|mittlerweile|somit|jetzt)\\s){0,2}(?:abgeschlossen|umgesetzt|fertiggestellt|erreicht|erfüllt)$`,
  "u",
);
/** "Die Stellen sind über das Projektende hinaus gesichert", "Das Büro wurde in den Stellenplan übernommen" */
const lasting =
  /(?<!\p{L})(?:ist|sind|wurden?|bleibt|bleiben|konnten?)\s(?:[^;:!?]{0,120}?\s)?(?:(?:dauerhaft|langfristig|unbefristet|über das \p{L}+ hinaus|auf Dauer)\s(?:[^.;:!?]{0,40}?\s)?(?:gesichert|verankert|eingerichtet|besetzt|beschäftigt|angelegt|etabliert|fortgeführt|weitergeführt|erhalten)|gesichert|verstetigt|entfristet|fest verankert|(?:in|auf) (?:den|die|das|eine?n?) (?:\p{Ll}+e[n]? )?(?:Stellenplan|Regelfinanzierung|(?:Kern|Kreis|Stadt)?[Hh]aushalt|Regelstruktur(?:en)?|Regelbetrieb|Linie)\s(?:übernommen|überführt|aufgenommen)|im (?:Stellenplan|Haushalt) verankert)(?:\s(?:werden|worden))?$/u;
const lastingThing =
  /(?:[Ss]telle(?:n|nanteile)?|[Bb]üro|[Mm]onitoring|[Mm]anagement|[Nn]etzwerk|[Aa]ngebote?|[Pp]rojekte?|[Bb]eratung|[Ss]trukturen?|[Ff]inanzierung|[Kk]oordination|[Kk]oordinierung|[Kk]onferenz|[Kk]onferenzen|[Aa]rbeit|[Pp]rogramm|[Ss]chulsozialarbeit|[Ss]tandorte?|[Bb]erichterstattung)(?!\p{L})/u;
/** The day of the decision does not make it a step: "laut Beschluss vom 24.03.2014". */
const decided = /\p{L}*[Bb]eschluss(?:e?s)?\s(?:vom|des\s[^.;:!?,]{2,40}\svom)\s$/u;

const better =
  "(?:enger|besser|sichtbarer|transparenter|kürzer|leichter|schneller|verbindlicher|einfacher|übersichtlicher|selbstverständlicher|stärker|bekannter|durchlässiger|verlässlicher|zugänglicher|attraktiver|passgenauer|vielfältiger)";
/** "Die Zusammenarbeit ist enger geworden", "Die Ämter arbeiten enger zusammen als früher" */
const improved = new RegExp(
  `^[^.;:!?]{5,140}?\\s(?:ist|sind)\\s(?:[^.;:!?]{0,60}?\\s)?${better}(?:\\s(?:und|,)\\s?\\p{Ll}+er)?\\sgeworden$|^[^.;:!?]{5,140}?\\s${better}\\s[^.;:!?]{0,60}?\\sals\\s(?:früher|zuvor|vorher|noch vor|zu Beginn|am Anfang)[^.;:!?]{0,40}$`,
  "u",
);
const otherwise =
  /(?<!\p{L})(?:nicht|nie|kein\p{Ll}*|kaum|noch(?! vor)|erst|nur|soll\p{Ll}*|will|wollen|möchte\p{Ll}*|würde\p{Ll}*|könnte\p{Ll}*|müss\p{Ll}*|muss|wenn|ob|sobald|bis|geplant|vorgesehen|schwieriger|Haushaltsplan|Bauarbeiten|Anmeldung(?:en)?|Plätze|Wahl|Verkehr|Datenschutz)(?!\p{L})/u;
const longest = 260;

/** Sentences and clauses that say that work is finished, is there for good, or has made things better. */
export function* findCompleted(view: View, { start, end }: Span): Generator<Span> {
  if (end - start > longest) return;
  const words = view.slice(start, end).replace(/[.!]+$/u, "");
  if (/^[„»"]|[?“”«]$/u.test(words) || otherwise.test(words)) return;
  const isLasting = matches(words, lasting) && lastingThing.test(words);
  if (
    !(
      isLasting ||
      matches(words, sharesDone) ||
      (matches(words, ofThemDone) && anyWorks.test(view.slice(Math.max(0, start - 160), start))) ||
      ((matches(words, done) || matches(words, improved)) && aboutEducation.test(words))
    )
  )
    return;
  const isStep = view
    .within(view.mentions.dates, { start, end })
    .some(
      (date) => !date.edtf.endsWith("/..") && !(isLasting && decided.test(view.slice(start, date.start))),
    );
  if (!isStep) yield { start, end: start + words.length };
}
