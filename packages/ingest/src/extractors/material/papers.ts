import type { Block } from "../../language/blocks.js";
import { mayMatch } from "../../language/find-all.js";
import { phraseText } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { NamedMaterial } from "./concepts.js";

/** The number that a council's paper goes by: "GD 317/20", "Drucksache 2019/104", "Vorlage Nr. 12/2021". */
const paperNumber =
  /^[^\p{L}\p{N}]{0,4}(?:(?:\p{Lu}{2,5}|Drs\.|Drucksache|Vorlage|Beschlussvorlage|Mitteilungsvorlage)(?:[- ]Nr\.?)?[ -])?(?:\p{Lu}{1,4}[/-])?\d{1,4}\/\d{2,4}(?:[/-]\d{1,3})?:?[ \t–-]+(?=\p{Lu})/u;
const subject = /^(?:Betreff|Gegenstand(?: der Vorlage)?|Titel|Subject)\s*:?\s*$/u;
const inlineSubject = /^(?:Betreff|Gegenstand(?: der Vorlage)?)\s*:\s*(?=\p{Lu})/u;
const report = /(?:[Bb]ericht|[Rr]eport|monitor|atlas)(?!\p{L})/u;
/** Councils hear reports on everything. */
const education = /bildung|schulentwicklung|education/iu;
const longest = 160;

/** Reports among the papers of a council: an entry behind its number, or what a paper is on by its subject line. */
export function* findPapers(view: View, block: Block): Generator<NamedMaterial> {
  if (block.text.length > 1200 || !mayMatch(block.text, report)) return;
  let start = block.start;
  for (const line of block.text.split("\n")) {
    const number =
      paperNumber.exec(line)?.[0].length ??
      inlineSubject.exec(line)?.[0].length ??
      (start === block.start && isBelowSubject(view, block) ? 0 : undefined);
    if (number !== undefined && line.length <= longest)
      yield* titleIn(view, { start: start + number, end: start + line.length });
    start += line.length + 1;
  }
}

function isBelowSubject(view: View, block: Block): boolean {
  const above = block.cell?.rowLabel ?? block.label ?? view.blocks[block.index - 1];
  return above !== undefined && subject.test(above.text.trim());
}

/** The part between dashes that names the report, and the year in it. */
function* titleIn(view: View, { start, end }: { start: number; end: number }): Generator<NamedMaterial> {
  const words = view.slice(start, end);
  if (/[.!?]$/u.test(words.trim()) || !report.test(words) || !education.test(words)) return;
  let from = start;
  for (const part of words.split(/(?:(?<=\s)[–-](?=\s|$))/u)) {
    const lead = part.length - part.trimStart().length;
    const span = { start: from + lead, end: from + part.trimEnd().length };
    from += part.length + 1;
    if (!report.test(part) || part.trim().split(/\s+/u).length < 2) continue;
    const year = /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(part)?.[0];
    yield {
      value: { title: phraseText(view.text, span), kind: "report", ...(year ? { year } : {}) },
      span,
      rule: "paper",
      confidence: 0.75,
    };
    return;
  }
}

/** "Es sind folgende Berichte erschienen:" */
export function announcesReports(above: Block | undefined): boolean {
  return (
    above !== undefined && /(?<!\p{L})(?:\p{L}*[Bb]erichte|(?:partial )?reports)(?!\p{L})/iu.test(above.text)
  );
}

/** "des 2012 veröffentlichten Bildungsberichts", "Mai 2012 Erster Bildungsbericht" in a line of its own */
export function yearInFront(before: string): { year: string } | undefined {
  const year =
    ofLine.exec(before)?.groups?.year ??
    /(?<!\d)(?<year>(?:19|20)\d\d) (?:erstmals |erschienenen |neu )?(?:veröffentlicht|erschienen|vorgelegt|herausgegeben|publiziert|vorgestellt)en? $/u.exec(
      before,
    )?.groups?.year;
  return year === undefined ? undefined : { year };
}

/** No more than 60 characters are seen: a date that they begin with may stand in a sentence. */
const ofLine =
  /(?:^(?=.{0,30}$)|\n)(?:\p{Lu}\p{Ll}{2,8} |(?:\d{1,2}[./]){1,2})?(?<year>(?:19|20)\d\d)(?::| [–-])? (?:(?:\d\.|\p{Lu}\p{Ll}+er) )?$/u;

const definite = /(?:^|(?<!\p{L})(?:[Uu]nser|[Ii]hr|[Dd]er|[Dd]ieser))\s*$/u;
const telling =
  /^ (?:\p{Ll}+ ){0,2}(?:zeigt|zeigte|belegt|belegte|liefert|lieferte|enthält|beschreibt|dokumentiert|beleuchtet|macht deutlich|hat(?: (?:es|uns|auch|klar|deutlich))? (?:gezeigt|belegt|bestätigt|offengelegt))(?!\p{L})/u;

/** "Unser Bildungsbericht hat gezeigt, dass": a report that tells something is there. */
export const tells = (before: string, after: string): boolean => definite.test(before) && telling.test(after);
