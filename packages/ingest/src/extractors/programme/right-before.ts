import type { Block } from "../../language/blocks.js";
import type { ProgrammeMention } from "../../language/programmes.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { type Turn, turnOf } from "./turns.js";
import type { Period } from "./whole-period.js";

/** Between a date and the name that follows it: "seit Juli 2023, „", "(2016–2019) ", "ab 2020 am Programm „". */
const joint =
  /^[,)]?(?: (?:auch|zudem|außerdem|zusätzlich|nun|dann|schließlich))?(?: (?:laufende|geförderte|umgesetzte|bestehende|gestartete|begonnene)[nrs]?)?(?: (?:das|dem|am|im|beim|vom|durch das|in dem|an dem|aus dem|über das|mit dem|the|(?:im Rahmen|mit Mitteln|mithilfe) (?:von|vom|des|aus dem)))?(?: (?:\p{Ll}+e[ns]? )?(?:\p{L}+-)?\p{L}*(?:[Pp]rogramms?|[Pp]rojekt|[Vv]orhaben|[Ii]nitiative|programme|project))?,? ?["„“»]?$/u;
/** "Der Bund fördert seit 2016 mit dem Programm „X“": so long there is the programme itself. */
const giver =
  /(?<!\p{L})(?:Bund|Land|Freistaat|Europäische|EU|\p{L}*[Mm]inisterium|BM\p{Lu}+|Bundesregierung|Landesregierung|\p{L}*[Ss]tiftung)(?!\p{L})[^.;]*$/u;
const wanted =
  /(?<!\p{L})(?:soll|will|hoff|möchte|plant|[Gg]eplant|bewirbt|bewerb|beworben|Antrag|nicht|kein)\p{L}*(?!\p{L})/u;

/** "…, sowie, seit Juli 2023, „X“": the open or whole period that a name follows. */
export function findRightBefore(view: View, block: Block, mention: ProgrammeMention): Period | undefined {
  const span = { start: Math.max(block.start, mention.start - 80), end: mention.start };
  const date = view.within(view.mentions.dates, span).at(-1);
  if (!date || !/^\d.*\//u.test(date.edtf)) return undefined;
  if (!joint.test(view.slice(date.end, mention.start))) return undefined;
  const before = view.slice(Math.max(block.start, date.start - 100), date.start);
  const clause = before.slice(before.lastIndexOf(". ") + 1);
  // "soll mit dem seit 2015 laufenden Vorhaben „X“ verknüpft werden": it runs already
  const runs = /^ (?:laufende|geförderte|umgesetzte|bestehende|gestartete|begonnene)[nrs]? /u.test(
    view.slice(date.end, mention.start),
  );
  return giver.test(clause) || (!runs && wanted.test(clause))
    ? undefined
    : { edtf: date.edtf, spans: [{ start: date.start, end: date.end }] };
}

/** Cells of a row that are looked at. */
const widest = 4;

/** "09/2009 | Start des Programms „X“", a row of a table of dates and steps: where taking part begins or ends. */
export function findInTimeline(view: View, { cell, index, start, end }: Block, mention: Span): Turn[] {
  if (!cell || cell.header || cell.column === 0) return [];
  for (let at = index - 1; at >= index - widest; at--) {
    const other = view.blocks[at];
    if (other?.cell?.table !== cell.table || other.cell.row !== cell.row) return [];
    const date = view.within(view.mentions.dates, other)[0];
    if (!date || date.edtf.includes("/") || date.end - date.start < other.text.trim().length - 6) continue;
    const turn = turnOf(view, { start, end }, mention);
    if (turn === undefined) return [];
    return [
      { edtf: turn === "begin" ? `${date.edtf}/..` : `../${date.edtf}`, start: date.start, end: date.end },
    ];
  }
  return [];
}
