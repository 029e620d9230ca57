import { type PlacedText, slicePlaced } from "./placed-text.js";

/** A line that is a label and its value. */
export interface LabelRow {
  readonly label: PlacedText;
  readonly value: PlacedText;
  /** Whether more than a colon parts the two: bold type, a tab, several spaces. */
  readonly marked: boolean;
}

const emphasised = /^(<(?:b|strong)>|\*\*|__)([^<>*_\n]{1,60})(<\/(?:b|strong)>|\*\*|__)(\s*:)?\s*(?=\S)/iu;
const plain = /^(\p{L}[^:\n\t]{0,39}):(\s+)(?=\S)/u;

/** Takes a line apart into label and value. */
export function readLabelRow(line: PlacedText): LabelRow | undefined {
  const bold = emphasised.exec(line.value);
  if (bold) {
    const [match, open, label, , colon] = bold;
    if (colon === undefined && !label!.trimEnd().endsWith(":")) return undefined;
    const end = open!.length + label!.length;
    return {
      label: slicePlaced(line, open!.length, end),
      value: slicePlaced(line, match.length),
      marked: true,
    };
  }
  const match = plain.exec(line.value);
  if (!match) return undefined;
  const label = match[1]!;
  if (label.split(/\s+/u).length > 4) return undefined;
  return {
    label: slicePlaced(line, 0, label.length + 1),
    value: slicePlaced(line, match[0].length),
    marked: match[2]!.includes("\t") || match[2]!.length > 1,
  };
}

/** The cells of a line whose columns are parted by tabs or by the bars of a Markdown table. */
export function readCells(line: PlacedText): PlacedText[] | undefined {
  const { value } = line;
  const bars = /^\|.*\|$/u.test(value);
  if (!bars && !(value.includes("\t") && /\S\s*\t\s*\S/u.test(value))) return undefined;
  const cells: PlacedText[] = [];
  let start = bars ? 1 : 0;
  for (let i = start; i < value.length; i++) {
    if (value[i] !== (bars ? "|" : "\t") || value[i - 1] === "\\") continue;
    cells.push(slicePlaced(line, start, i));
    if (!bars) while (value[i + 1] === "\t") i++;
    start = i + 1;
  }
  if (!bars) cells.push(slicePlaced(line, start));
  return cells.length > 1 ? cells : undefined;
}
