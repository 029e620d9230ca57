import { endOf, makePeriod, startOf } from "@bildungsprofil/core";
import { mayMatch } from "../../language/find-all.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { Period } from "./whole-period.js";

const title =
  /(?:^|[–—-] )(?:(?:\d\.|Erste|Zweite|Dritte) (?:(?:Förder|Projekt|Programm)p|P)hase|(?:Förder|Projekt|Programm)phase (?:I{1,3}|[1-4]))(?!\p{L})/u;

/** "1. Förderphase (Sep 2029 – Aug 2032)", "Ausblick – Förderphase II (…)": where the first begins and the last ends. */
export function findPhases(view: View): Period[] {
  const phases = view.body.flatMap((block): Period[] => {
    if (block.text.length > 600) return [];
    let start = block.start;
    return block.text.split("\n").flatMap((line): Period[] => {
      const span = { start, end: start + line.length };
      start += line.length + 1;
      if (line.length > 120 || !title.test(line)) return [];
      const date = view.within(view.mentions.dates, span).find(({ edtf }) => /^\d.*\/\d/u.test(edtf));
      return date ? [{ edtf: date.edtf, spans: [{ start: date.start, end: date.end }] }] : [];
    });
  });
  const [first, last] = [phases[0], phases.at(-1)];
  if (!first || !last || first === last) return phases;
  const edtf = makePeriod(startOf(first.edtf), endOf(last.edtf));
  return edtf === undefined ? [] : [{ edtf, spans: [...first.spans, ...last.spans] }];
}

const phaseInClause =
  /(?<!\p{L})(?:(?<first>[Ee]rsten?|1\.|first)|[Zz]weiten?|[Dd]ritten?|[Ll]etzten?|[23]\.|second|third|last) \p{L}*(?:[Pp]hase|[Pp]eriode?)(?!\p{L})[^.;,()]{0,80}$/u;

/** "Die zweite Förderphase des Programms „X“ läuft von 2019 bis 2021": of a whole period the side that its phase tells. */
export function partOfPhase(before: string, edtf: string): string {
  if (!/^\d.*\/\d/u.test(edtf) || !mayMatch(before, phaseInClause)) return edtf;
  const match = phaseInClause.exec(before);
  if (!match) return edtf;
  return match.groups?.first === undefined ? `../${endOf(edtf)}` : `${startOf(edtf)}/..`;
}

const phaseBefore =
  /(?<!\p{L})(?:(?<first>[Ee]rsten?|1\.|first)|[Zz]weiten?|[Dd]ritten?|[Ll]etzten?|[23]\.|second|third|last) (?:\p{L}*(?:[Ff]örder|[Pp]rojekt|[Pp]rogramm))?(?:[Pp]hase|[Pp]eriode|[Pp]eriod)(?: \([^()]{3,24}\))?(?:,? (?:lief|läuft|dauerte?|reichte?|umfasste?|ran|die|in den Jahren|des (?:Projekts|Programms|Vorhabens)))?[ ,:]{0,2}\(?(?:von |vom |from )?$/u;

/** "die zweite Förderphase (2012 bis 2014)": the first phase tells where taking part begins, a later one where it ends. */
export function findPhasesIn(view: View, sentence: Span): Period[] {
  return view.within(view.mentions.dates, sentence).flatMap(({ edtf, start, end }): Period[] => {
    if (!/^\d.*\/\d/u.test(edtf)) return [];
    const match = phaseBefore.exec(view.slice(Math.max(sentence.start, start - 70), start));
    if (!match) return [];
    const spans: [Span] = [{ start, end }];
    return [{ edtf: match.groups?.first === undefined ? `../${endOf(edtf)}` : `${startOf(edtf)}/..`, spans }];
  });
}
