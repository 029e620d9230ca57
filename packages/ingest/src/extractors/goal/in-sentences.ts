import type { Block } from "../../language/blocks.js";
import { findEventWords } from "../../language/event-words.js";
import { findAll, matches, mayMatch } from "../../language/find-all.js";
import { infinitiveClauseEnd, splitInfinitives, wordCount } from "../../language/phrases.js";
import { announcementOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { findProposals, wantsState } from "../measure/proposals.js";
import { findAimClauses } from "./clauses.js";
import { consequence, findGoverned } from "./governed.js";
import { type Goal, goalOf, subject } from "./make-goal.js";
import { splitAims, splitBare, splitEnglish, splitPassives, splitWanted } from "./parts.js";
import { clauseStop, rules } from "./rules.js";
import { objectFirst, objectStart, subjectBehind, subjectStart } from "./subjects.js";

/** What the commune or its office sets itself need not be named once more. */
const ofCommune =
  /(?<!\p{L})(?:(?:[Ll]and)?[Kk]reis(?:es)?|Stadt|Kommunen?|Gemeinden?|(?:[Kk]reis|[Ss]tadt)verwaltung|Bildungs(?:büro|region|management|koordination|netzwerk)|Steuerungsgruppe|Kreistag|Programms?|Projekte?s?|Initiative|Netzwerke?s?|Agentur|Vereinbarung(?:en)?|Zusammenarbeit|Kooperation|Strategie|Landesstrategie|Partner)(?!\p{L})/u;

/** What we set ourselves, in a sentence on education. */
const ours = /(?<!\p{L})(?:[Uu]nser\p{Ll}*|[Ww]ir)(?!\p{L})/u;

const ofMeeting =
  /(?<!\p{L}|ins\s|im\s)\p{L}*(?:[Bb]esuch|[Tt]ermin|[Tt]reffen|[Gg]espräch|[Rr]undgang|[Ff]est|[Ff]eier)s?(?!\p{L})/u;

/** People who do something for themselves. */
const forThemselves =
  /^(?:(?:Viele|Manche|Einige|Alle|Die|Etliche|Immer mehr|Mehr)\s){0,2}(?:junge\s)?(?:Auszubildenden?|Kinder|Schüler\p{L}*|Jugendlichen?|Eltern|Menschen|Familien|Lehr\p{L}*)\s/u;

/** "Die Agentur begleitet 30 Kommunen beim Aufbau": what is done for many communes is no goal of one. */
const forCommunes =
  /(?<!\p{L})(?:\d+|alle|die|viele|interessierte|teilnehmende|ausgewählte|unterstützt|unterstützen|begleitet|begleiten|berät|beraten|fördert)\s(?:\p{Ll}+en?\s)?(?:Kommunen|Kommunalverwaltungen|Landkreise|Kreise|Gebietskörperschaften|Spitzen\sder\s(?:Landkreise|Kommunen|Kreise))(?!\p{L})|^\s?(?:Kommunen|(?:Land)?[Kk]reise und (?:kreisfreie )?Städte|Städte und (?:Land)?[Kk]reise)(?!\p{L})/u;

/** People who come together do so for the meeting's sake. */
const gathering =
  /(?<!\p{L})(?:kamen|kommen|trafen|treffen|fanden?\ssich|finden\ssich|versammelten|reisten|folgten|tauschten|diskutierten|begrüßt\p{Ll}*|eingeladen|lud(?:en)?|nutzten)(?!\p{L})/u;

/** "Den Schulen fehlt Zeit, um …", "Bildung ist die Voraussetzung, um …" */
const lacking =
  /(?<!\p{L})(?:fehl(?:t|en)|mangelt|reich(?:t|en)|(?:brauche?n?|braucht) (?:es )?(?:\p{Ll}+ )?(?:Zeit|Geld|Mittel|Mut|Geduld|Kraft)|zu wenige?|hätten?|wären?|weder|keine?[nr]?|\p{L}*[Vv]oraussetzung(?:en)?|\p{L}*[Gg]rundlage(?=$)|Schlüssel)(?!\p{L})/u;

/** What the state and others set themselves is no goal of the commune. */
const ofOthers =
  /^(?:(?:Der|Die|Das) (?:bundes|landes)(?:gesetzlich|rechtlich|weit)e\s|(?:Der|Die|Das) (?:\p{Ll}+e[rs]? )?\p{L}*(?:[Gg]esetz|[Rr]echtsanspruch|[Vv]erordnung|[Ee]rlass)\s|(?:Nach|Gemäß|Laut) (?:§|Artikel\s\d)|(?:Der Bund|Die (?:Bundes|Landes|Staats)regierung|Das Land|Der Freistaat|Das (?:\p{L}+ )?\p{L}*[Mm]inisterium|Die KMK|Die Europäische Union|Die EU)\s)/u;

/** What is to be talked about. */
const talk =
  /(?:[Dd]ebattiert|[Dd]iskutiert|[Bb]esprochen|[Tt]hematisiert|[Bb]eraten|[Ee]rörtert|[Vv]orgestellt|[Gg]esprochen) werden\s$/u;

/** "Aufgelegt werden soll (ein Fonds)": a certain thing that is to come is a measure. */
const toCome =
  /^(?:[^.;:!?,]{0,60}\s)?(?:[Aa]uf den Weg gebracht|\p{L}*(?:gelegt|gerichtet|gebaut|geführt|gestartet|geboten|entwickelt|erprobt|erarbeitet|umgesetzt|realisiert|eröffnet))\s(?:werden|wird)\s$/u;
/** "Abhilfe schaffen soll (ein Lernbus)": the infinitive stands in front, and behind the verb who is to do it. */
const infinitiveFirst =
  /^[^.;:!?,]{4,80}\s(?!werden|sein|haben|worden|daneben|dagegen|hingegen|deswegen|stattdessen|zusammen|morgen|allen|diesen|jeden|denen|beiden|eben|innen|außen)\p{Ll}{2,}(?:en|ern|eln)\s$/u;
/** What takes place at a meeting: "Beim Fachtag (sollen) …". */
const atMeeting = /^(?:Bei|Beim|Auf|Am|An|In|Im|Während|Zu|Zum|Zur)\s(?:de[rmn]|eine[rmn]|diese[rmn])?/u;
/** What somebody expected. */
const expected =
  /(?<!\p{L})(?:Erwartung|Prognosen?|prognostiziert|Vorausberechnung|voraussichtlich)(?!\p{L})/u;

function isNoAim(words: string, at: number): boolean {
  const head = words.slice(0, at);
  return (
    talk.test(head) ||
    toCome.test(head) ||
    infinitiveFirst.test(head) ||
    expected.test(head) ||
    (atMeeting.test(head) && findEventWords(head, "de").length > 0 && !head.includes(", "))
  );
}

/** "Die Transferagentur berät Kommunen beim Aufbau …": what an agency is there for. */
const ofAgency = /^(?:Die|Eine) (?:\p{Lu}[\p{L}-]* )?(?:\p{L}*[Aa]gentur|REAB)(?!\p{L})/u;

/** A headline leaves its articles out and ends without a mark: "Kreis will Angebote bündeln". */
const headline =
  /^\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3}\s(?:will|wollen|soll|sollen|möchten?)\s[^.;:!?]*$/u;
/** Words under a picture. */
const caption = /\((?:Symbol|Archiv)(?:bild|foto)\)|(?<!\p{L})(?:Foto|Bild|Grafik):\s/u;

/** An item below a heading for goals that goes on for sentences is read sentence by sentence. */
export const isText = (view: View, span: Span): boolean =>
  span.end - span.start > 240 && view.within(view.sentences, span).length > 2;

/** Longer paragraphs do not tell what a sentence of theirs is about, in UTF-16 code units. */
const longestParagraph = 3000;
/** Words one of which such a sentence needs. */
const cue =
  /[Zz]iel|[Ss]oll|ufgabe|uftrag|gilt|geht|[Ww]oll|[Ww]ill|möcht|Zweck|nliegen|bsicht|Vision|nspruch|empf|streb|verpflicht/u;
/** What these say is a goal whatever it is about. */
const strong = /^(?:aim-is|with-the-aim|set-out|for-the-sake|aim-colon|want)$/u;

/** "Manche fürchteten, der Kreis wolle ihnen hineinreden": what others suspect. */
const feared = /(?<!\p{L})(?:be)?fürchte|(?<!\p{L})(?:Angst|Sorge|Befürchtung|Vorwurf|Verdacht)(?!\p{L})/u;

/** "Zudem sollte ein Bildungsbüro beraten": what somebody advises any commune to have. */
const ofAnyOffice =
  /(?<!\p{L})[Ss]ollten?\s(?:\p{Ll}+\s)?eine?\s(?:\p{Ll}+e[sr]?\s)?(?:\p{L}*[Bb]ildungsbüro|Koordinierungsstelle|\p{L}*[Bb]ildungsmanagement|\p{L}*[Bb]ildungsmonitoring|Bildungskommune|Kommune|Bildungslandschaft|Steuerungsgruppe)(?!\p{L})/u;
/** "Was soll ein Bildungsbüro leisten? … Ein Bildungsbüro soll beraten" */
const anyOffice =
  /^Eine?\s(?:\p{Ll}+e[sr]?\s)?(?:\p{L}*[Bb]ildungsbüro|Koordinierungsstelle|\p{L}*[Bb]ildungsmanagement|\p{L}*[Bb]ildungsmonitoring)\ssoll(?!\p{L})/u;
const answers = (view: View, block: Block, { start }: Span): boolean =>
  /soll(?:te)? eine? [^?]{4,80}\?/u.test(view.slice(Math.max(block.start, start - 400), start));

/**
 * Goals that sentences set.
 *
 * @param listed Items that are goals already.
 */
export function* fromSentences(view: View, listed: ReadonlySet<Block>): Generator<Goal> {
  const possible = rules.filter(({ pattern }) => mayMatch(view.text, pattern));
  const certain = possible.filter(({ name }) => strong.test(name));
  /** Whether a paragraph speaks of education, asked once for all of its sentences that do not. */
  const speaks = new Map<Block, boolean>();
  for (const sentence of view.sentences) {
    if (sentence.end - sentence.start > 1200) continue;
    const words = sentence.text;
    const block = view.blockAt(sentence.start);
    if (ofAnyOffice.test(words) || (anyOffice.test(words) && block && answers(view, block, sentence)))
      continue;
    const own = subject.test(words) || ofCommune.test(words);
    if (!own) {
      if (!cue.test(words)) continue;
      if (!block || block.text.length > longestParagraph) continue;
      if (!speaks.has(block)) speaks.set(block, subject.test(block.text));
      if (!speaks.get(block)) continue;
    }
    if (
      (block?.kind === "paragraph" && block.text === words && headline.test(words)) ||
      matches(words, caption)
    )
      continue;
    if (
      block?.kind === "heading" ||
      (block && listed.has(block)) ||
      (block?.kind === "item" && announcementOf(block)?.kind === "goal" && !isText(view, block))
    )
      continue;
    const taken: Span[] = [];
    let aimed = false;
    for (const { name, pattern, stop, confidence } of own ? possible : certain)
      for (const match of findAll(words, pattern)) {
        const that =
          stop || !/^(?:aim-is|with-the-aim)$/u.test(name)
            ? undefined
            : /^dass\s/u.exec(words.slice(match.index + match[0].length));
        const behind = match.index + match[0].length + (that?.[0].length ?? 0);
        const start = name === "want" ? (objectStart(words, match) ?? behind) : behind;
        const end = that
          ? start + (clauseStop.exec(words.slice(start))?.index ?? words.length - start)
          : stop
            ? nounEnd(words, start, stopBehind(words, start, stop))
            : infinitiveEnd(words, start);
        // "ich möchte", "Sie wollen" and the like set no goal of the commune
        const bare =
          name === "want" &&
          /^(?:will|wolle|wollen|möchten?)(?:\s|,)/u.test(match[0]) &&
          !/\s(?:wir|sie|es|der|die|das|\p{Lu}[\p{L}-]+)\s/u.test(match[0]);
        if (bare && subjectStart(words.slice(0, match.index)) === undefined) continue;
        if (name === "want" && feared.test(words.slice(0, match.index))) continue;
        if (end === undefined || taken.some((span) => start < span.end && end > span.start)) continue;
        if (name === "which-should" && ofMeeting.test(words)) continue;
        if (/^(?:want|should|set-out)$/u.test(name) && ofOthers.test(words)) continue;
        // "Debattiert werden soll das Thema", "Eingerichtet werden soll ein Fonds", "Beim Fachtag sollen …"
        if (name === "should" && isNoAim(words, match.index)) continue;
        if (name === "supports-development" && (ofAgency.test(words) || forCommunes.test(match[0]))) continue;
        // "Die Agentur hat den Auftrag, die Kreise und Städte … zu begleiten"
        if (
          name === "with-the-aim" &&
          end !== undefined &&
          /(?<!\p{L})Auftrag/u.test(match[0]) &&
          forCommunes.test(words.slice(start, end))
        )
          continue;
        if (
          name === "in-order-to" &&
          ((taken.length > 0 && !aimed) ||
            gathering.test(words.slice(0, match.index)) ||
            lacking.test(words.slice(0, match.index)) ||
            (start < end && forCommunes.test(words.slice(start, end))) ||
            /(?<!\p{L})man(?!\p{L})/u.test(words.slice(0, match.index)) ||
            forThemselves.test(words))
        )
          continue;
        // "Alle Kinder sollen …" needs its subject, "Künftig soll ein Leitbild …" has it behind the verb
        const head = words.slice(0, match.index);
        const from =
          name === "should"
            ? (subjectStart(head) ?? start)
            : name === "want" && start === behind && objectFirst.test(head) && subjectBehind.test(match[0])
              ? 0
              : start;
        taken.push({ start: from, end });
        aimed ||= name === "aim-is";
        const parts =
          (name === "noun-is-aim" && /\ssind\s/u.test(match[0])) ||
          name === "is-about" ||
          (name === "aimed-for" && /werden/u.test(match[0]))
            ? splitAims(words, start)
            : name === "english"
              ? splitEnglish(words, start, end)
              : name === "should"
                ? splitWanted(words, from, end).flatMap((part) => splitPassives(words, part.start, part.end))
                : name === "aim-colon"
                  ? splitBare(words, from, end)
                  : name === "want"
                    ? splitWanted(words, from, end)
                    : (stop ?? that)
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
              (name === "should" && /^(?:Durch|Mit)\s/u.test(head) && subject.test(head)) ||
              (name === "noun-is-aim" && own && !ofMeeting.test(words)) ||
              // "Es wurde eingeführt und soll nun verankert werden": the subject stands in front
              (name === "should" &&
                own &&
                /\p{Lu}.*\sund\s$/u.test(head) &&
                /\p{Lu}|(?:\s\p{Ll}+){3}/u.test(words.slice(part.start, part.end)) &&
                !ofMeeting.test(words)) ||
              (strong.test(name) && !ofMeeting.test(words) && (name !== "want" || ours.test(words))),
          );
      }
    if (words.endsWith("?")) continue;
    // "Das wollen wir": what is planned there
    if (taken.length === 0)
      for (const { start, end } of findProposals(words)) {
        if (block?.headings.at(-1)?.announces !== "goal" && !wantsState.test(words.slice(start, end)))
          continue;
        taken.push({ start, end });
        yield* goalOf(
          view,
          { start: sentence.start + start, end: sentence.start + end },
          "set-out",
          0.75,
          sentence,
          true,
        );
      }
    const put = [...taken];
    for (const { name, start, end, certain } of own || cue.test(words) ? findAimClauses(words) : []) {
      if (put.some((span) => start < span.end && end > span.start) || ofMeeting.test(words)) continue;
      put.push({ start, end });
      yield* goalOf(
        view,
        { start: sentence.start + start, end: sentence.start + end },
        name,
        0.66,
        sentence,
        certain ?? false,
      );
    }
    if (!own || taken.length > 0 || ofOthers.test(words)) continue;
    // what was decided on a day is a step that is done
    if (/[Bb]eschl(?:uss|oss)/u.test(words) && view.within(view.mentions.dates, sentence).length > 0)
      continue;
    for (const { start, end } of findGoverned(words).filter(
      (span) =>
        !forCommunes.test(words.slice(span.start, span.end)) &&
        !put.some(({ start: from, end: to }) => span.start < to && span.end > from),
    ))
      for (const part of splitInfinitives(words, start, end))
        yield* goalOf(
          view,
          { start: sentence.start + part.start, end: sentence.start + part.end },
          "governed",
          0.62,
          sentence,
          !ofMeeting.test(words) && subject.test(words.slice(start, end)),
        );
  }
}

/** Where the goal's words stop; what stands between two dashes in them is an aside: "alle Partner – Schulen wie Vereine – vernetzen". */
function stopBehind(words: string, start: number, stop: RegExp): number {
  const found = stop.exec(words.slice(start));
  if (!found) return words.length;
  const at = start + found.index;
  const aside = /^\s[–—]\s[^.;:!?–—]{3,140}\s[–—](?=\s\p{Ll})/u.exec(words.slice(at))?.[0].length;
  return aside === undefined ? at : stopBehind(words, at + aside, stop);
}

const purposeFirst = /^(?:(?!\szu\s\p{Ll}+n|\p{Ll}zu\p{Ll}+n)[^,;:]){4,160},\sum\s/u;

/** Where the infinitive clause that begins at `start` ends, with the consequence that it names. */
function infinitiveEnd(words: string, start: number): number | undefined {
  // "Ziel ist ein Angebot, um … zu erreichen": the infinitive is of another clause
  if (purposeFirst.test(words.slice(start))) return undefined;
  const end = infinitiveClauseEnd(words, start, words.length);
  return end === undefined ? undefined : end + (consequence(words, start, end) || belonging(words, end));
}

/** "eine Agentur zu gründen, die alle Akteure vereint": what tells which thing it is belongs to it. */
const belonging = (words: string, end: number): number =>
  /^,\s(?:der|die|das|(?:in|mit|auf)\sde(?:r|m|nen))\s[^.;:!?,–]{3,110}?\s\p{Ll}{2,}(?:t|en|n)(?=[.;,]|$)/u.exec(
    words.slice(end),
  )?.[0].length ?? 0;

/** "eine Landschaft, in der niemand verloren geht" */
const nounEnd = (words: string, start: number, end: number): number =>
  wordCount(words.slice(start, end)) <= 8 ? end + belonging(words, end) : end;
