import type { Block } from "../../language/blocks.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";

/** It comes out. */
export const underway =
  /(?:folgen|folgt|vorliegen|vorgelegen|angekündigt|geplant|vorgesehen|arbeitet|erarbeitet|erstellt|entsteht|erschein\p{L}*|erschien\p{L}*|veröffentlich\p{L}*|herausgegeben|g(?:ab|aben|ibt|eben) (?:[^.;!?]|(?<=\d)\.){0,160} heraus(?!\p{L})|herauskommt|herauskam|k(?:ommt|am) (?:[^.;!?]|(?<=\d)\.){0,60} heraus(?!\p{L})|vorgelegt|publiziert|vorgestellt|(?:liegt|lag|liegen|lagen) (?:[^.;!?,]{0,60} )?vor|l(?:ag|iegt) (?:[^.;!?]|(?<=\d)\.){0,100}auf dem Tisch|stammt aus|hervorgegangen|aufgelegt|legten? (?:[^.;!?]|(?<=\d)\.){0,160} vor(?!\p{L}|\s\p{Lu})|präsentier\p{L}*|entstand(?!\p{L})|came out|released|lag(?:en)? mit (?:[^.;!?,]{0,60} )?erstmals|stell(?:t|te|ten|en) (?:[^.;!?]|(?<=\d)\.){0,260} vor(?!\p{L}|\s\p{Lu})|bereite(?:t|n|te|ten) (?:[^.;!?]|(?<=\d)\.){0,160} vor(?!\p{L})|published|appeared|Veröffentlichung|Herausgabe)/iu;

/** "(Veröffentlichung in 2012)", "(2019)" right behind the title, or the date of a clause that says it comes out. */
export function yearNear(view: View, block: Block, end: number): { year?: string } {
  const year =
    /^[“”"«]?\s*[,(]?\s*\(?(?:(?:Veröffentlichung|Herausgabe|Stand|erschienen|Erscheinungsjahr|veröffentlicht|aus|für|vo[nm]|(?:\d\.\s|Neu)[Aa]uflage)\p{L}*:?,?\s*(?:in|im Jahr|im \d\. (?:Quartal|Halbjahr)|im (?:Frühjahr|Sommer|Herbst|Winter)|am|dem Jahre?|das Jahr)?\s*)?(?:(?:\d{1,2}\.\s)?(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\s)?(?<year>(?:19|20)\d\d)(?!\d)/u.exec(
      view.slice(end, Math.min(block.end, end + 50)).replace(/\n.*$/su, ""),
    )?.groups?.year;
  if (year) return { year };
  const clause = clauseAround(view, end - 1);
  const later = goesOnToCome(view, block, end);
  if (later !== undefined) return later;
  if (!underway.test(view.slice(clause.start, clause.end))) return {};
  const whole = yearIn(view, clause);
  if (whole.year !== undefined) return whole;
  // "Der erste kam 2011 heraus, der zweite 2014": the part between commas
  const before = view.slice(clause.start, end).lastIndexOf(",");
  const after = view.slice(end, clause.end).indexOf(",");
  return yearIn(view, {
    start: clause.start + before + 1,
    end: after < 0 ? clause.end : end + after,
  });
}

/** "… „Lernen“. Er ist 2021 erschienen." */
function goesOnToCome(view: View, block: Block, end: number): { year?: string } | undefined {
  const sentence = view.sentenceAt(end - 1);
  const next =
    sentence &&
    view.within(view.sentences, { start: sentence.end, end: Math.min(block.end, sentence.end + 160) })[0];
  if (!next || !/^(?:Er|Sie|Es|Dieser?|Der Bericht|Die Broschüre) (?:ist|wurde|erschien) /u.test(next.text))
    return undefined;
  return underway.test(next.text) ? yearIn(view, next) : undefined;
}

/** The year of the only date in the clause that says when something is published. */
function yearIn(view: View, clause: Span): { year?: string } {
  const years = new Set(
    view.within(view.mentions.dates, clause).flatMap(({ edtf }) => /\d{4}/u.exec(edtf)?.[0] ?? []),
  );
  const [year] = years;
  return years.size === 1 && year ? { year } : {};
}

/** The sentence, or its part between semicolons, that holds the offset. */
export function clauseAround(view: View, offset: number): Span {
  const sentence = view.sentenceAt(offset);
  if (!sentence) return { start: offset, end: offset };
  const { start, end, text } = sentence;
  const before = text.lastIndexOf(";", offset - start);
  const after = text.indexOf(";", offset - start);
  return { start: start + before + 1, end: after < 0 ? end : start + after };
}
