import type { Block } from "../../language/blocks.js";
import { matchesOf } from "../../language/find-all.js";
import { wordCount } from "../../language/phrases.js";
import { labelOf } from "../../language/sections.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { isMeasure } from "./behind-fields.js";

/** What is told of how far a piece of work has come. */
export interface Status extends Span {
  readonly tells: "result" | "measure";
}

/** "Stand: Befragung abgeschlossen", and columns and rows of that name. */
const label =
  /^(?:Aktueller |Derzeitiger |Heutiger )?(?:(?:Sach|Umsetzungs|Bearbeitungs|Projekt|Arbeits)?[Ss]tand(?: der (?:Umsetzung|Dinge|Arbeit(?:en)?|Bearbeitung))?|Status|Current status)\s*:?$/u;
/** A point behind one or two figures is that of a day. */
const part = /[^.;\n]+(?:(?:\.(?=\S)|(?<=(?<!\d)\d{1,2})\.)[^.;\n]*)*[.;]?/gu;
/** What is over, there, in force. */
const finished =
  /(?<!\p{L})(?:abgeschlossen|beendet|erstellt|fertig(?:gestellt)?|umgesetzt|realisiert|eingeführt|eingerichtet|erarbeitet|entwickelt|aufgebaut|ausgebaut|erweitert|verabschiedet|beschlossen|veröffentlicht|erschienen|gedruckt|etabliert|verstetigt|verankert|erreicht|gegründet|besetzt|gestartet|angelaufen|geschult|ausgebildet|eröffnet|freigeschaltet|(?:liegt|liegen)\s(?:[^.;]{0,40}\s)?vor|(?:ist|sind) (?:\p{L}+ )?online|in Betrieb|im Einsatz|completed|finished|in place|published)(?: worden)?$/u;
/** Work that goes on or is to come. */
const goesOn =
  /(?<!\p{L})(?:(?:wird|werden)\s[^.;]{3,160}\s\p{Ll}+(?:t|en)|läuft|laufen|startet|starten|beginnt|geplant|vorgesehen|in (?:Vorbereitung|Planung|Arbeit|Umsetzung|Erprobung|Abstimmung))$/u;
const trial =
  /^(?:(?:Erste|Zweite|Laufende)\s)?\p{Lu}\p{L}*(?:[Pp]hase|[Pp]rojekte?|[Bb]etrieb|[Ll]auf|[Rr]unde|[Ee]rprobung|[Tt]est)\s(?:in|an|mit|bei|für|zu[mr]?)\s/u;
const otherwise =
  /(?<!\p{L})(?:offen|nicht|kein\p{Ll}*|noch|fehl\p{Ll}+|ausstehend|steht aus|verschoben|zurückgestellt|gestoppt|Prozent|Euro|Uhr|gesucht|\p{L}*[Vv]ereinbarung|\p{L}*[Vv]ertrag)(?!\p{L})|[?%:]/u;
const known = new WeakMap<View, readonly Status[]>();

/** What status lines and cells tell of, each by its grammar: done, or going on. */
export function readStatus(view: View): readonly Status[] {
  let found = known.get(view);
  if (!found) {
    found = view.body.flatMap((block) => restsOf(block).flatMap((rest) => [...partsOf(view, rest)]));
    known.set(view, found);
  }
  return found;
}

/** The words that stand beside such a label. */
function restsOf(block: Block): Span[] {
  const { cell, text, start, end } = block;
  if (cell)
    return !cell.header &&
      [cell.columnLabel, cell.rowLabel].some((by) => by && by !== block && label.test(by.text))
      ? [{ start, end }]
      : [];
  if (
    !/^(?:paragraph|item)$/u.test(block.kind) ||
    text.length > 1200 ||
    !/(?:[Ss]tand|[Ss]tatus)/u.test(text)
  )
    return [];
  const rests: Span[] = [];
  let from = start;
  for (const line of text.split("\n")) {
    const own = labelOf(line);
    if (own && own.rest < line.length && label.test(own.label))
      rests.push({ start: from + own.rest, end: from + line.length });
    from += line.length + 1;
  }
  return rests;
}

function* partsOf(view: View, rest: Span): Generator<Status> {
  for (const { 0: found, index } of matchesOf(view.slice(rest.start, rest.end), part)) {
    const words = found.trim().replace(/[.;]$/u, "");
    const count = wordCount(words);
    if (count < 2 || count > 30 || !/\p{Lu}\p{L}{4}/u.test(words) || otherwise.test(words)) continue;
    const start = rest.start + index + found.indexOf(words);
    const span = { start, end: start + words.length };
    const passive = /(?<!\p{L})(?:wird|werden)\s/u.test(words);
    if (!passive && finished.test(words)) yield { ...span, tells: "result" };
    else if (passive ? goesOn.test(words) : trial.test(words) || isMeasure(view, span))
      yield { ...span, tells: "measure" };
  }
}
