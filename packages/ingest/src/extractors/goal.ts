import { latestDay } from "@bildungsprofil/core";
import { announced, type Trigger } from "../language/announced.js";
import { findAll } from "../language/find-all.js";
import {
  infinitiveClauseEnd,
  phraseText,
  plainInfinitives,
  splitInfinitives,
  trimPhrase,
  wordCount,
} from "../language/phrases.js";
import { announcementOf } from "../language/sections.js";
import type { View } from "../language/view.js";
import type { Span } from "../tree/nodes.js";
import type { CandidateOf, Extractor } from "./extractor.js";

type Goal = CandidateOf<"goal">;

interface Rule extends Omit<Trigger, "stop"> {
  /** Ends the goal's words; absent: they are an infinitive clause and end with its verb. */
  readonly stop?: RegExp;
  readonly confidence: number;
}

// a relative clause that explains the thing belongs to it; a new main clause does not
const clauseStop =
  /[;!?]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|indem|sodass|so dass|weil|wobei|aber|sagte?|so|erklärte?|betonte?|heißt|und (?:es|sie|er|wir))\s/u;
const nounStop =
  /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|indem|in dem|in der|die|der|das|den|denen|welche[rsn]?|wobei|so ?dass)\s|\s+und\s+(?:bietet|unterstützt|ermöglicht|fördert|schafft|stellt|sorgt)\s|\s(?:angestrebt|erreicht|geschaffen)(?=\s*$|[.!])/u;
const englishStop = /[;!?:]|\.(?=\s|$)|\s[–—]\s|,?\s(?:in order to|so that|which|because)\s/iu;

const goalNoun =
  "(?:\\p{L}*[Zz]iel(?:e|en|s|es)?|Zielsetzung|Zielstellung|Zweck|Anliegen|Absicht|Vision|Anspruch|Bestreben|Auftrag|(?:Kern|Haupt)?[Aa]ufgabe(?:n(?=\\s(?:wird|ist|war|bleibt)\\s))?|(?:gemeinsame |Mit)?[Vv]erantwortung(?= (?!für)[^.;:!?]{3,90}\\szu\\s\\p{Ll}))";

/** Tried in order on each sentence; later rules leave alone what an earlier one has taken. */
const rules: readonly Rule[] = [
  {
    // "Ziel des Projektes ist es, … zu …"; "Dabei ist es unser Ziel, …"; "Ziel ist, dass …" is a clause
    name: "aim-is",
    pattern: new RegExp(
      `(?<![\\p{L}])${goalNoun}(?![\\p{L}])(?:(?!\\sist\\s|\\swar\\s)[^.;:!?]){0,120}?\\s(?:(?:muss|soll|sollte|kann|wird|wäre)(?:\\s\\p{Ll}+){0,3}?\\s(?:sein|es)|ist|war|sei|wäre|bleibt|besteht|liegt)(?:\\s(?:es|sein|dabei|daher|deshalb|weiterhin|darin|hierbei|auch|insbesondere))*,?\\s+`,
      "gu",
    ),
    confidence: 0.88,
  },
  {
    // "mit dem Ziel, … zu …"; "verfolgt die Vision, …"; "hat sich zum Ziel gesetzt, …"; "haben das Ziel, …"
    name: "with-the-aim",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:(?:mit|verfolg\\p{L}*|hat|haben|hatte|unter|in|auf|an|von|übernimmt|übernehmen|stellt|stellen)(?:\\s\\p{L}+){0,3}?\\s(?:dem|der|das|die|den|einem|einer|eine|ein|sich\\s+(?:das|zum|zur))|ist\\s+es(?:\\s(?:auch|dabei|weiterhin|daher|immer|nach wie vor|seit langem|ebenfalls))*\\s(?:das|ein|eine|unser|ihr|erklärtes|unsere|ihre)?|zum|zur)\\s*(?:\\p{Ll}+[en]?s?\\s)?${goalNoun}(?:\\s(?:gesetzt|gemacht|gestellt|erklärt|genommen))?(?:\\s(?:hat|haben))?,?\\s+`,
      "gu",
    ),
    confidence: 0.85,
  },
  {
    // "Dabei ist das Ziel des Projekts die Übergänge zu gestalten": the noun behind the verb, often without a comma
    name: "is-the-aim",
    pattern:
      /(?<![\p{L}])(?:ist|war|bleibt)\s+(?:dabei\s+|daher\s+)?(?:(?:das|unser|ihr|sein|ein)\s+(?:\p{Ll}+\s+)?Ziel|(?:die|unsere|ihre|seine)\s+(?:\p{Ll}+\s+)?Aufgabe)(?:\s(?:des|der|unserer|dieses)\s[^.;:!?,]{1,50}?)?,?\s+(?=(?:die|der|das|den|ein|eine|einen|alle|allen|\p{Lu}))/gu,
    confidence: 0.78,
  },
  {
    name: "set-out",
    pattern:
      /(?<![\p{L}])(?:(?:[Ww]ird|wurde)(?: es)? (?:angestrebt|empfohlen|vorgeschlagen|beabsichtigt|angeregt)(?=,)|(?:[Ee]mpfohlen|[Vv]orgeschlagen|[Aa]ngeregt) (?:wird|wurde)(?: es)?(?: \p{Ll}+){0,2}(?=,)|(?:empfiehlt|empfehlen|(?:regt|regen|schlägt|schlagen)(?: \p{L}+){0,4}? (?:an|vor))(?=,)|(?:hat|haben) sich (?:[^.;:!?,]{1,60}? )?darauf (?:verständigt|geeinigt)(?=,)|auf den Weg (?:gemacht|begeben)|(?:der|dieser|einer) (?:\p{Ll}+en )?(?:Herausforderung|Aufgabe)(?=,)|strebt(?: es)? an|streben(?: es)? an|ziel(?:t|en|te|ten) (?:\p{Ll}+ ){0,2}darauf(?: \p{Ll}+){0,2}? ab(?=,)|dien(?:t|en) (?:\p{Ll}+ ){0,2}dazu(?=,)|dazu (?:dienen|beitragen)(?=,)|(?:gehört|zählt|gehöre) es(?: auch)?(?=,)|(?:ist|sind) (?:\p{Ll}+ ){0,2}darauf ausgerichtet(?=,)|(?:nimmt|nehmen|nahm|nahmen) (?:[^.;:!?,]{1,50}? )?sich (?:[^.;:!?,]{1,50}? )?vor(?=,)|(?:verpflichtet|verpflichten|verpflichteten) (?:[^.;:!?,]{1,50}? )?sich(?: [^.;:!?,]{1,50}?)?(?=,)|(?:ist|war)(?: es)? (?:(?:auch|außerdem|zudem|ferner|weiterhin|langfristig|mittelfristig) )?(?:vorgesehen|geplant|beabsichtigt|angedacht)(?=,)|(?:[Rr]ichtig|[Ww]ichtig|[Nn]otwendig|[Ee]rforderlich|[Nn]ötig|[Ee]ntscheidend) ist(?: es)?(?=,)|(?:[Gg]eplant|[Vv]orgesehen|[Bb]eabsichtigt|[Aa]ngedacht|[Aa]ngestrebt) (?:ist|war|wird|sei)(?: es)?(?: \p{Ll}+){0,2}(?=,)|hat sich (?:vorgenommen|entschlossen|verpflichtet)|haben sich (?:vorgenommen|entschlossen|verpflichtet)|(?:bemüht|bemühen|setzt|setzen) sich (?:dafür ein|darum)|[Ee]s (?:gilt|gelte|geh[te] (?:\p{Ll}+ ){0,2}darum)|geh[te] es (?:\p{Ll}+ ){0,2}darum|(?:gilt|gelte) es(?=,)|(?:unterstützt|unterstützen|begleitet|begleiten|bestärkt|stärkt|befähigt|hilft|helfen) [^.;:!?,]{3,120}? (?:dabei|darin)(?=,))(?:\s(?:hat|haben))?,?\s+/gu,
    confidence: 0.75,
  },
  {
    // "Zweitens ist die Zusammenarbeit zu vertiefen", "Künftig sind die Angebote besser abzustimmen"
    name: "is-to-be",
    pattern:
      /(?:^|[.;:]\s)(?:Erstens|Zweitens|Drittens|Viertens|Fünftens|Künftig|Zukünftig|Langfristig|Mittelfristig|Perspektivisch|Vorrangig|Außerdem|Zudem|Weiterhin|Ferner|Schließlich) (?![^.;:!?]*\sworden(?!\p{L}))(?:ist|sind|gilt es|bleibt|bleiben) (?:auch |deshalb |daher )?(?=(?:der|die|das|ein|eine|\p{Lu}))/gu,
    confidence: 0.74,
  },
  {
    // "Die Kindertagespflege gilt es zu stärken"
    name: "is-due",
    pattern: /^(?=(?:Die|Den|Das|Diese[ns]?)\s[^.;:!?,]{3,90}?\s(?:gilt|gelte) es\s[^.;:!?,]{0,40}?zu)/gu,
    confidence: 0.68,
  },
  {
    // "Der Kreistag erwartet, dass …"
    name: "expects-that",
    pattern:
      /(?:[Kk]reistag|[Ss]tadtrat|[Gg]emeinderat|[Kk]reis|[Ss]tadt|[Ll]andr(?:at|ätin)|[Bb]ürgermeister(?:in)?|[Bb]eirat|[Gg]ruppe|[Aa]usschuss|[Bb]üro|Bericht|[Kk]onferenz) (?:erwartet|fordert|verlangt|empfiehlt|regt an|schlägt vor|setzt darauf),\sdass\s+/gu,
    stop: clauseStop,
    confidence: 0.7,
  },
  {
    // "Ihr Ziel: alle Angebote verbinden"
    name: "aim-colon",
    pattern:
      /(?<![\p{L}-])(?:Leit|Haupt|Teil|Ober)?[Zz]iele?(?:\s(?:ist|sind|dabei|des \p{L}+|der \p{L}+))?:\s+(?=\p{L})/gu,
    stop: /[;!?]|\.(?=\s|$)/u,
    confidence: 0.8,
  },
  {
    // "Zur Stärkung der Chancengleichheit richtet der Kreis … ein"
    name: "for-the-sake",
    pattern:
      /^Zu[rm]\s(?=(?:(?:nachhaltigen|langfristigen|dauerhaften|besseren|gezielten|weiteren)\s)?(?:Sicherung|Stärkung|Verbesserung|Förderung|Steigerung|Erhöhung|Gewinnung|Vermeidung|Verringerung|Senkung|Bekämpfung|Weiterentwicklung|Sicherstellung)\s(?:de[sr]|von|eine[rs]|\p{Ll}+er)\s)/gu,
    stop: /\s(?:wird|werden|wurde|wurden|hat|haben|setzt|richtet|bietet|bieten|arbeitet|arbeiten|führt|stellt|startet|entwickelt|plant|gibt|ist|sind|dient|dienen|will|soll|sollen|braucht|unterstützt|fördert|nutzt|kooperiert)\s|[.;:!?,]/u,
    confidence: 0.62,
  },
  {
    // "…, das die Rahmenbedingungen verbessern soll", "…, mit denen Übergänge gelingen sollen"
    name: "which-should",
    pattern:
      /,\s(?:der|die|das|welche[rs]?|(?:mit|durch|in)\s(?:dem|der|denen))\s(?=[^.;:!?,]{10,180}?\p{Ll}{3}[nt]\ssoll(?:en)?(?=[.,;]|$))/gu,
    stop: /\s(?:werden\s)?soll(?:en)?(?=[.,;]|$)/u,
    confidence: 0.66,
  },
  { name: "in-order-to", pattern: /(?:,|^|\()\s*(?:um)\s+/gu, confidence: 0.6 },
  {
    name: "should",
    pattern: /(?<![\p{L}]|[Ww]as\s|[Ww]ie\s)soll(?:en|te|ten)?\s+/gu,
    stop: clauseStop,
    confidence: 0.72,
  },
  {
    // "wir wollen …", "mit der Förderung will der Kreis …"; "das Team möchte …" needs its subject looked at
    name: "want",
    pattern:
      /(?<![\p{L}])(?:[Ww]ir\s+(?:wollen|möchten)|(?:wollen|wollten|will|möchten|möchte)\s+wir|(?:will|wollen|möchte|möchten)\s+(?:sich\s+)?(?:der|die|das)\s+(?:\p{Ll}+[en]\s+)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2}(?=\s\p{Ll})|(?:will|wolle|wollen|möchte|möchten)),?\s+(?:dass\s+)?/gu,
    stop: clauseStop,
    confidence: 0.7,
  },
  {
    name: "noun-is-aim",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:(?:[Dd]as|[Uu]nser|[Ii]hr|[Ee]rklärtes|[Üü]bergeordnetes|[Zz]entrales|[Gg]emeinsames|[Ll]angfristiges|[Ww]ichtiges|[Ww]eiteres)\\s)?${goalNoun}(?![\\p{L}])(?:(?!\\sist\\s|\\ssind\\s)[^.;:!?,]){0,80}?\\s(?:ist|sind|bleibt|bleiben)\\s+(?=(?:dabei |daher |weiterhin |insbesondere |auch )?(?:der|die|das|ein|eine|den)\\s+(?:\\p{Ll}+\\s+){0,3}\\p{Lu})(?:dabei |daher |weiterhin |insbesondere |auch )?`,
      "gu",
    ),
    stop: nounStop,
    confidence: 0.82,
  },
  {
    name: "supports-development",
    pattern:
      /(?<![\p{L}])(?:unterstütz\p{Ll}+|begleite\p{Ll}*|fördert|berät)(?![\p{L}])(?:(?!\s(?:bei|beim)\s)[^.;:!?]){0,140}?\s(?:bei|beim)\s+(?=(?:(?:der|dem)\s+)?(?:\p{Ll}+en\s+)?(?:(?:Auf|Aus|Weiter)-\s+und\s+)?(?:Aufbau|Ausbau|Weiterentwicklung|Fortentwicklung|Entwicklung|Etablierung|Einführung|Verstetigung|Gestaltung|Auf-))/gu,
    stop: nounStop,
    confidence: 0.66,
  },
  {
    name: "develops-concept",
    pattern:
      /(?<![\p{L}])(?:entwickelt|entwickeln|erarbeitet|erarbeiten)\s+(?=(?:(?!\s(?:ein|eine|einen)\s)[^.;:!?,]|\s[–—]\s[^–—.]{1,80}\s[–—]\s){0,100}?(?:ein|eine|einen)\s+(?:\p{Ll}+\s+){0,3}\p{Lu}?\p{L}*(?:[Kk]onzept|[Ss]trategie|[Ll]eitbild|[Rr]ahmenplan|[Oo]rientierungsrahmen|[Mm]asterplan)(?:s|es|e)?(?![\p{L}]))(?:(?!(?:ein|eine|einen)\s)[^.;:!?,]){0,100}?(?=(?:ein|eine|einen)\s)/gu,
    stop: nounStop,
    confidence: 0.62,
  },
  {
    name: "aimed-for",
    pattern:
      /(?<![\p{L}])(?:Angestrebt (?:wird|werden)|Es (?:wird|werden)|[Ww]ir (?:wollen|möchten|streben))\s+(?=[^.;:!?]*\s(?:angestrebt|an)(?=[.;!?]|$))/gu,
    stop: nounStop,
    confidence: 0.75,
  },
  {
    // "Der Kreis strebt ein abgestimmtes Angebot an", "Das Konzept zielt auf gleiche Chancen ab"
    name: "strives-for",
    pattern:
      /(?<=\p{L}\s)(?:strebt|streben|zielt|zielen)\s(?:(?:dabei|damit|auch|vor allem|langfristig|daher|sie|es|wir|somit)\s){0,2}(?:auf\s)?(?=(?:(?:der|die|das|den|eine?n?|mehr)\s|\p{Ll}+e[nrs]?\s|\p{Lu})[^.;:!?,]{6,160}?\s(?:an|ab)(?=[.,;]|\sund\s|$))/gu,
    stop: /\s(?:an|ab)(?=[.,;]|\sund\s|$)/u,
    confidence: 0.72,
  },
  {
    // "erforscht, wie sich Barrieren abbauen lassen"
    name: "finds-out-how",
    pattern:
      /(?<![\p{L}])(?:erforscht|erforschen|untersucht|untersuchen|erprobt|erproben),\s+wie\s+sich\s+(?=[^.;:!?]*\s(?:lassen|lässt)(?=[.!,]|$))/gu,
    stop: /\s(?:lassen|lässt)(?=[.!,]|$)/u,
    confidence: 0.65,
  },
  {
    // a slogan: "Gute Bildung für alle – …"
    name: "for-all",
    pattern:
      /^(?=(?:\p{Lu}\p{L}+\s){0,3}(?:\p{L}*[Bb]ildung|\p{L}*[Cc]hancen|Teilhabe|Zugang|Zugänge|Perspektiven|Gerechtigkeit|Zukunft)\sfür alle(?:\s\p{Lu}\p{L}+)?\s*(?:[–—]\s|!|$))/gu,
    stop: /\s[–—]\s|!|$/u,
    confidence: 0.6,
  },
  {
    name: "should-english",
    pattern: /(?<![\p{L}])(?=(?:every|all|each) (?:[\p{Ll}-]+ ){1,3}(?:should|is to|are to)\s)/giu,
    stop: englishStop,
    confidence: 0.72,
  },
  {
    name: "english",
    pattern:
      /(?<![\p{L}])(?:(?:aims?|aiming|works|seeks?|strives?|wants?|intends?|would like|plans?|(?:goal|aim|objective|ambition|intention|vision|mission|purpose)(?: of [^.;:]{1,60}?)? (?:is|was)) to|(?:pursues?|pursuing|has|with|sets?) (?:the|its|a) (?:\p{Ll}+ )?(?:aims?|goals?|visions?|objectives?|missions?)(?: of| to)?)\s+/giu,
    stop: englishStop,
    confidence: 0.82,
  },
];

/** Words without which a sentence speaks of something else than education. */
const subject =
  /bildung|schul|kita|kinder|eltern|jugend|famili|lern|überg[aä]ng|vernetz|netzwerk|kooperation|zusammenarbeit|angebot|teilhabe|zugang|prävent|wissen(?!\p{Ll})|chancen|integration|sprach|fachkräft|beruf|konzept|leitbild|leitlinie|orientierungsrahmen|struktur|monitoring|transparenz|ganztag|inklusi|beratung|betreu|abschl[uü]ss|gemeinde|daten|jobcenter|zugäng|barriere|gestalt|berichterstattung|vorhaben|initiativ|zivilgesell|ehrenamt|edu|learn|school|child|network|skill|famil/iu;

/** What the commune or its office sets itself need not be named once more. */
const ofCommune =
  /(?<!\p{L})(?:(?:[Ll]and)?[Kk]reis(?:es)?|Stadt|Kommune|Gemeinde|Bildungs(?:büro|region|management|koordination|netzwerk)|Steuerungsgruppe|Kreistag|Programms?|Projekte?s?|Initiative|Netzwerke?s?|Agentur|Vereinbarung(?:en)?|Zusammenarbeit|Kooperation|Strategie|Landesstrategie|Partner)(?!\p{L})/u;

/** What we set ourselves, in a sentence on education. */
const ours = /(?<!\p{L})(?:[Uu]nser\p{Ll}*|[Ww]ir)(?!\p{L})/u;

const ofMeeting =
  /(?<!\p{L})\p{L}*(?:[Bb]esuch|[Tt]ermin|[Tt]reffen|[Gg]espräch|[Rr]undgang|[Ff]est|[Ff]eier)s?(?!\p{L})/u;

/** People who do something for themselves. */
const forThemselves =
  /^(?:(?:Viele|Manche|Einige|Alle|Die|Etliche|Immer mehr|Mehr)\s){0,2}(?:junge\s)?(?:Auszubildenden?|Kinder|Schüler\p{L}*|Jugendlichen?|Eltern|Menschen|Familien|Lehr\p{L}*)\s/u;

/** People who come together do so for the meeting's sake. */
const gathering =
  /(?<!\p{L})(?:kamen|kommen|trafen|treffen|versammelten|tauschten|diskutierten|begrüßt\p{Ll}*|eingeladen|lud(?:en)?|nutzten)(?!\p{L})/u;

/** Instructions to the reader and notes on the page itself are no goals. */
const notGoals =
  /(?<![\p{L}])(?:anmeld\p{L}*|newsletter|cookie\p{L}*|formular|bewerb\p{L}*|klick\p{L}*|download|herunterzuladen|webseite|website|browser|link|seite|datenschutz\p{L}*|impressum|im folgenden|nachfolgend|nachstehend)(?![\p{L}])/iu;

/** What stands before the verb is a short subject: a noun with its article, and neither adverb nor preposition. */
const subjectFirst =
  /^(?:(?:Der|Die|Das|Unsere?|Alle)\s(?![^,;:]*\s(?:ist|sind|hat|haben|wird|werden)\s)[^,;:]{3,170}\s$)|^(?!(?:In|Im|Mit|Durch|Auf|Für|Zu|Zum|Zur|Bei|Beim|Bis|Nach|Ab|Am|An|Aus|Von|Vom|Über|Unter|Um|Seit|Damit|Dabei|Dazu|Dadurch|Hier|Hierbei|So|Auch|Außerdem|Zudem|Weiterhin|Anschließend|Langfristig|Künftig|Zukünftig|Mittelfristig|Perspektivisch|Gemeinsam|Dort|Es|Er|Sie|Wir|Dies|Diese[rs]?|Wie|Was|Welche)(?![\p{L}]))(?:\p{L}+\s+){0,4}\p{Lu}[\p{L}-]+\s+$/u;

/** Goals: lists under such a heading, label lines, and sentences that set them. */
export const goal: Extractor = {
  name: "goal",
  *extract(view) {
    for (const found of announced(view, "goal"))
      if (found.rule !== "below")
        yield* goalOf(view, found, found.rule, found.rule === "list" ? 0.88 : 0.82, found, true);
    yield* fromSentences(view);
  },
};

function* fromSentences(view: View): Generator<Goal> {
  for (const sentence of view.sentences) {
    if (sentence.end - sentence.start > 1200) continue;
    const words = sentence.text;
    if (!subject.test(words) && !ofCommune.test(words)) continue;
    const block = view.blockAt(sentence.start);
    if (block?.kind === "heading" || (block?.kind === "item" && announcementOf(block)?.kind === "goal"))
      continue;
    const taken: Span[] = [];
    for (const { name, pattern, stop, confidence } of rules)
      for (const match of findAll(words, pattern)) {
        const start = match.index + match[0].length;
        const end = stop
          ? start + (stop.exec(words.slice(start))?.index ?? words.length - start)
          : infinitiveClauseEnd(words, start, words.length);
        // "ich möchte", "Sie wollen" and the like set no goal of the commune
        const bare =
          name === "want" &&
          /^(?:will|wolle|wollen|möchten?)(?:\s|,)/u.test(match[0]) &&
          !/\s(?:wir|der|die|das)\s/u.test(match[0]);
        if (
          bare &&
          !subjectFirst.test(
            words.slice(words.lastIndexOf(": ", match.index) + 1 || 0, match.index).trimStart(),
          )
        )
          continue;
        if (end === undefined || taken.some((span) => start < span.end && end > span.start)) continue;
        if (name === "which-should" && ofMeeting.test(words)) continue;
        if (
          name === "in-order-to" &&
          (taken.length > 0 || gathering.test(words.slice(0, match.index)) || forThemselves.test(words))
        )
          continue;
        // "Alle Kinder sollen …" needs its subject, "Künftig soll ein Leitbild …" has it behind the verb
        const from = name === "should" && subjectFirst.test(words.slice(0, match.index)) ? 0 : start;
        taken.push({ start: from, end });
        const parts =
          name === "english"
            ? splitEnglish(words, start, end)
            : stop
              ? [{ start: from, end }]
              : splitInfinitives(words, from, end);
        for (const part of parts)
          yield* goalOf(
            view,
            { start: sentence.start + part.start, end: sentence.start + part.end },
            name,
            confidence,
            sentence,
            // the parts of one goal need not each name the subject
            (parts.length > 1 && subject.test(words.slice(from, end))) ||
              (((/^(?:aim-is|with-the-aim|set-out|for-the-sake)$/u.test(name) && ofCommune.test(words)) ||
                (/^(?:aim-is|with-the-aim|want)$/u.test(name) && ours.test(words))) &&
                !ofMeeting.test(words)),
          );
      }
  }
}

/** "offering … and would like to promote …": two goals. */
function splitEnglish(words: string, start: number, end: number): Span[] {
  const further =
    /,?\s+and\s+(?:also\s+)?(?:would like|wants?|aims?|seeks?|intends?|strives?|plans?)\s+to\s+/iu.exec(
      words.slice(start, end),
    );
  if (!further) return [{ start, end }];
  return [
    { start, end: start + further.index },
    ...splitEnglish(words, start + further.index + further[0].length, end),
  ];
}

/**
 * @param scope Where the deadline may stand.
 * @param certain Whether the words are announced as goals: then they need not name their subject.
 */
function* goalOf(
  view: View,
  raw: Span,
  rule: string,
  confidence: number,
  scope: Span,
  certain = false,
): Generator<Goal> {
  const span = trimPhrase(view.text, raw);
  let phrase = phraseText(view.text, span);
  // when something takes place or comes out is a date
  if (
    rule === "should" &&
    wordCount(phrase) <= 8 &&
    /\s(?:erscheinen|stattfinden|beginnen|folgen|tagen|vorliegen)$/u.test(phrase)
  )
    return;
  // what councillors want to hear, and what pupils do for themselves
  if (rule === "want" && /\s(?:hören|sehen|wissen)(?!\p{L})/u.test(phrase)) return;
  // with whom the office wants to work is no goal
  if (rule === "want" && view.within(view.mentions.persons, span).length > 0) return;
  // "soll eine Grundlage sein" tells what a thing is for
  if (
    rule === "should" &&
    /(?:^|\ssoll(?:en)?\s)(?:eine?|der|die|das)\s.*\ssein$|\skeine?\s\p{Lu}[\p{L}-]+\ssein(?=,|$)|\d\sEuro(?!\p{L})/u.test(
      phrase,
    )
  )
    return;
  if (
    wordCount(phrase) < 2 ||
    wordCount(phrase) > 60 ||
    !(certain || subject.test(phrase)) ||
    notGoals.test(phrase)
  )
    return;
  const isDeadline = ({ edtf }: { edtf: string }): boolean => /^\.\.\//u.test(edtf);
  const inside = view.within(view.mentions.dates, span).find(isDeadline);
  // "Bis 2027 soll …": before the goal's words, in the same sentence
  const before = view.within(view.mentions.dates, { start: scope.start, end: span.start }).filter(isDeadline);
  const deadline = inside ?? (before.length === 1 ? before[0] : undefined);
  const by = deadline?.edtf.slice(3);
  if (inside && view.text.slice(span.start, inside.start).trim() === "" && latestDay(by!)) {
    // "bis Ende des Jahres 2025 ein … zu erarbeiten": the date is the deadline, the rest the goal
    phrase = phraseText(view.text, trimPhrase(view.text, { start: inside.end, end: span.end }));
  }
  yield {
    kind: "goal",
    value: { text: plainInfinitives(phrase), ...(by ? { by } : {}) },
    spans: [span],
    confidence,
    rule,
  };
}
