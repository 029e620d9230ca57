import type { Block } from "../../language/blocks.js";
import { findAll, mayMatch } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { CandidateOf } from "../extractor.js";
import { councils, everyday } from "./nouns.js";
import { communeIn } from "./partners.js";

/** "Beschlüsse des Kreisausschusses vom …", "Der Kreistag hat mit Beschluss Nr. 50 vom …", up to the first day. */
const resolutions = new RegExp(
  `(?<!\\p{L})(?:[Bb]eschl(?:uss|usses|üsse|üssen) (?:des|der) ${councils}(?:e?s)?|${councils}(?:e?s)? [^.;!?]{0,40}?[Bb]eschluss(?: Nr\\. ?[\\d/.-]+)?) vom `,
  "gu",
);
/** "Mit Beschluss vom 15. Dezember 2015 hat der Kreistag …": the day, and behind it who decided. */
const byResolution =
  /(?<!\p{L})(?:[Mm]it|[Dd]urch|[Ll]aut|[Gg]emäß) (?:dem )?[Bb]eschluss(?: Nr\. ?[\d/.-]+)? vom /gu;
const whoDecided = new RegExp(`^ (?:hat(?:te)?|\\p{Ll}+te) (?:sich )?(?:der|die) ${councils}(?!\\p{L})`, "u");
/** What stands between a day and the next one of the same list, up to 40 characters. */
const further = /^[^.;:!?]{0,40}?(?:,|und|sowie) (?:vom )?$/u;

/** "Am 8. Mai 2018 beschloss er die Beteiligung": the council of the sentence before. */
const byPronoun =
  /(?<!\p{L})(?:beschloss|billigte|verabschiedete|fasste|bestätigte) (?:er|sie|das Gremium|dieser|diese)(?!\p{L})|^(?:Er|Sie|Das Gremium|Dieser) (?:beschloss|billigte|verabschiedete|bestätigte|hat)(?!\p{L})(?=.{0,120}(?:beschloss|billigte|verabschiede|bestätigt|gebilligt))/u;
const council = new RegExp(`(?<!\\p{L})${councils}(?!\\p{L})`, "u");

/** Resolutions of the council that the sentence before names, by the day that their own one gives. */
export function readResolutionsByPronoun(view: View, block: Block): CandidateOf<"agreement">[] {
  if (!mayMatch(block.text, byPronoun)) return [];
  const sentences = view.within(view.sentences, block);
  return sentences.flatMap((sentence, index): CandidateOf<"agreement">[] => {
    const before = sentences[index - 1];
    const match = before ? byPronoun.exec(sentence.text) : null;
    if (!match || !before || !council.test(before.text) || everyday.test(sentence.text)) return [];
    const [date] = view.within(view.mentions.dates, sentence);
    if (!date || date.edtf.includes("/") || date.precision === "decade") return [];
    const start = sentence.start + match.index;
    return [
      {
        kind: "agreement",
        value: { kind: "Beschluss", ...communeIn(view, before), date: date.edtf },
        spans: [
          { start, end: start + match[0].length },
          { start: date.start, end: date.end },
        ],
        confidence: 0.7,
        rule: "decided",
      },
    ];
  });
}

/** Resolutions that are named by their days: they are there, whatever the sentence plans with them. */
export function readDatedResolutions(view: View, block: Block): CandidateOf<"agreement">[] {
  return [...findAll(block.text, resolutions), ...ownResolutions(view, block)].flatMap((match) => {
    const start = block.start + match.index;
    let end = start + match[0].length;
    const sentence = view.sentenceAt(start) ?? block;
    if (everyday.test(sentence.text)) return [];
    const found: CandidateOf<"agreement">[] = [];
    for (const date of view.within(view.mentions.dates, { start: end, end: sentence.end })) {
      const between = view.slice(end, date.start);
      // "VO 2014/193" beside a day is a number
      if (date.precision !== "day" || date.edtf.includes("/")) continue;
      if (found.length === 0 ? between !== "" : !further.test(between)) break;
      found.push({
        kind: "agreement",
        value: { kind: "Beschluss", ...communeIn(view, sentence), date: date.edtf },
        spans: [{ start, end: date.end }],
        confidence: 0.75,
        rule: "decided",
      });
      end = date.end;
    }
    return found;
  });
}

function ownResolutions(view: View, block: Block): RegExpExecArray[] {
  return findAll(block.text, byResolution).filter(({ index, 0: { length } }) => {
    const start = block.start + index + length;
    const date = view.within(view.mentions.dates, { start, end: start + 24 })[0];
    return date?.start === start && whoDecided.test(view.slice(date.end, date.end + 60));
  });
}
