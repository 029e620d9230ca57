/**
 * Cells of CSV that a spreadsheet shows and does not run.
 *
 * Written: backslashes are doubled; control characters (but tab, LF, CR), bidi marks and lone surrogates stand as
 * `\uXXXX`; an apostrophe goes before `=`, `+`, `-`, `@` or their full-width forms wherever a spreadsheet could see the
 * beginning of a cell: at the start, and after a comma, semicolon, tab or line break, also behind blanks, quotation marks
 * and invisible characters. An apostrophe that stands there already gets one more, so that reading takes off just what writing put on.
 */
const blanks = /[\s\p{Cf};,"]+/gu;
const trigger = /'*[=+\-@＝＋－＠]/uy;
const hidden =
  /[\0-\x08\v\f\x0E-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]|\p{Surrogate}/gu;

/** Offsets at which an apostrophe guards a formula, or would have to. */
function guardsOf(text: string): number[] {
  const guards: number[] = [];
  const look = (at: number): void => {
    trigger.lastIndex = at;
    if (trigger.test(text)) guards.push(at);
  };
  const runs = [...text.matchAll(blanks)];
  if (runs[0]?.index !== 0) look(0);
  for (const { 0: run, index } of runs) if (index === 0 || /[;,\t\r\n]/.test(run)) look(index + run.length);
  return guards;
}

/** Text as a cell, in quotation marks (RFC 4180). */
export function writeCell(text: string): string {
  if (text === "") return "";
  const escaped = text
    .replace(/\\/g, "\\\\")
    .replace(hidden, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
  let guarded = "";
  let from = 0;
  for (const at of guardsOf(escaped)) {
    guarded += `${escaped.slice(from, at)}'`;
    from = at;
  }
  return `"${(guarded + escaped.slice(from)).replace(/"/g, '""')}"`;
}

/** The text of a cell that `writeCell` wrote, its quotation marks already taken off. */
export function readCell(cell: string): string {
  let text = "";
  let from = 0;
  for (const at of guardsOf(cell)) {
    text += cell.slice(from, at);
    from = cell[at] === "'" ? at + 1 : at;
  }
  return (text + cell.slice(from)).replace(/\\(\\|u[0-9a-f]{4})/g, (_, code: string) =>
    code === "\\" ? code : String.fromCharCode(Number.parseInt(code.slice(1), 16)),
  );
}

/** A row of cells with the line it begins on, from 1. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Splits CSV into rows of cells (RFC 4180; LF and CR alone end rows too); the cells are not yet read. */
export function splitCsv(text: string, separator: string): Row[] {
  const rows: Row[] = [];
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${separator}\\r\\n][^${separator}\\r\\n]*)?)(${separator}|\\r\\n|\\n|\\r|$)`,
    "y",
  );
  let cells: string[] = [];
  let line = 1;
  let begin = 1;
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) {
      // a quotation mark that nothing closes, or words after a closed cell: the rest is one cell
      rows.push({ line: begin, cells: [...cells, text.slice(at)] });
      return rows;
    }
    const [all, quoted, plain, end] = match;
    cells.push(quoted === undefined ? (plain ?? "") : quoted.replace(/""/g, '"'));
    line += all.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === separator) {
      if (cell.lastIndex < text.length) continue;
      cells.push("");
    }
    rows.push({ line: begin, cells });
    cells = [];
    begin = line;
  }
  return rows;
}
