import { endOf, makePeriod, startOf } from "@bildungsprofil/core";
import type { Block } from "../../language/blocks.js";
import { findOverlapping, indexOfOverlapping } from "../../language/overlap.js";
import type { ProgrammeMention } from "../../language/programmes.js";
import type { View } from "../../language/view.js";
import { findBesideName, type Period } from "./beside-name.js";
import { assignDates, takingPart } from "./in-sentence.js";

/** The start of a later sentence that goes on speaking of the programme. */
const anaphor =
  /^(?:(?:Das|Dieses) (?:Vorhaben|Projekt|Programm|\p{L}+(?:projekt|programm|vorhaben))|Die (?:Förderung|Teilnahme|Beteiligung|Projektlaufzeit|Laufzeit|Förderphase|Maßnahme)|Es|The (?:project|programme|program|funding)|It)(?!\p{L})/u;
const running =
  /(?<!\p{L})(?:läuft|lief|endete?|dauerte?|reicht|befristet|bewilligt|verlängert|gefördert|runs?|ran|ends?|ended|funded|lasts?|lasted)(?!\p{L})/u;
const ending = /(?<!\p{L})(?:endet|endete|ends|ended|lief|läuft)(?!\p{L})[^,;]{0,20}\d[^,;]*(?:aus)?[.!]?$/u;
/** Under a heading that names the programme: "Der Landkreis nimmt seit 2017 am Programm teil." */
const thisProgramme =
  /(?<!\p{L})(?:[Dd]as|[Dd]em|[Dd]es|[Aa]m|[Ii]m|[Bb]eim) (?:\p{L}+-?)?(?:[Pp]rogramms?|[Pp]rojekts?|Vorhabens?)(?!\p{L})/u;
/** How many sentences after the one that names the programme may close its period. */
const furtherSentences = 3;

/**
 * The period of taking part for each mention that has one: beside its name, told by its sentence, or by a later one
 * that goes on from there.
 */
export function findPeriods(
  view: View,
  mentions: readonly ProgrammeMention[],
): ReadonlyMap<ProgrammeMention, Period & { readonly sure: boolean }> {
  const periods = new Map<ProgrammeMention, Period & { readonly sure: boolean }>();
  for (const mention of mentions) {
    const period = findBesideName(view, mention);
    if (period) periods.set(mention, { ...period, sure: true });
  }
  const taken = new Set([...periods.values()].flatMap(({ spans }) => spans.map(({ start }) => start)));
  const rest = assignDates(view, mentions, taken);
  for (const [mention, { edtf, start, end }] of rest)
    if (!periods.has(mention)) periods.set(mention, { edtf, spans: [{ start, end }], sure: false });
  for (const mention of mentions) {
    const known = periods.get(mention);
    if (known && endOf(known.edtf) !== undefined) continue;
    const further = findFurther(view, mention);
    if (!further) continue;
    if (!known) periods.set(mention, { ...further, sure: false });
    else if (startOf(further.edtf) === undefined) {
      const edtf = makePeriod(startOf(known.edtf), endOf(further.edtf));
      if (edtf !== undefined)
        periods.set(mention, { edtf, spans: [...known.spans, ...further.spans], sure: known.sure });
    }
  }
  return periods;
}

/** The period in a sentence that goes on from the one of the mention, or from the heading that it is. */
function findFurther(view: View, mention: ProgrammeMention): Period | undefined {
  const block = view.blockAt(mention.start);
  const first = indexOfOverlapping(view.sentences, mention);
  if (!block || first < 0) return undefined;
  const isHeading = block.kind === "heading";
  for (const sentence of view.sentences.slice(first + 1, first + 1 + furtherSentences)) {
    const below: Block | undefined = sentence.start >= block.end ? view.blockAt(sentence.start) : undefined;
    if (sentence.start >= block.end && !(isHeading && below?.headings.at(-1) === block)) return undefined;
    if (findOverlapping(view.mentions.programmes, sentence)) return undefined;
    const dates = view.within(view.mentions.dates, sentence);
    const date = dates.find(({ edtf }) => edtf.includes("/")) ?? dates[0];
    if (!date) continue;
    const words = view.text.slice(sentence.start, sentence.end);
    const span = { start: date.start, end: date.end };
    const goesOn = anaphor.test(words);
    if (!date.edtf.includes("/")) {
      if (goesOn && ending.test(words)) return { edtf: `../${date.edtf}`, spans: [span] };
    } else if (
      (goesOn && running.test(words)) ||
      (isHeading && thisProgramme.test(words) && takingPart.test(words))
    )
      return { edtf: date.edtf, spans: [span] };
  }
  return undefined;
}
