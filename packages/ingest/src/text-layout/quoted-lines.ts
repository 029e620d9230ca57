import { looks, type SourceLine } from "./lines.js";
import { slicePlaced } from "./placed-text.js";

const mark = /^(?:>\s?)+/u;

/** Who wrote what follows: the line that mail programs put over a quotation. */
const attribution = /(?:schrieb|wrote|écrit)(?:\s[^:]{0,80})?:$/iu;

/**
 * Takes out the runs of lines that stand after ">", as mail programs quote them. Each run is an empty line in the
 * result, which carries the quoted lines without their marks. A ">" before short phrases is the arrow of a list or of
 * a link, and stays.
 */
export function takeQuotes(lines: readonly SourceLine[]): SourceLine[] {
  const kept: SourceLine[] = [];
  let before = "";
  for (let i = 0; i < lines.length; ) {
    const line = lines[i]!;
    let end = i;
    while (end < lines.length && lines[end]!.text.value.startsWith(">")) end++;
    if (end === i) {
      kept.push(line);
      if (line.text.value !== "") before = line.text.value;
      i++;
      continue;
    }
    const run = lines.slice(i, end);
    const quote = run.map(stripMark);
    if (isQuoted(quote, before)) kept.push({ ...line, text: slicePlaced(line.text, 0, 0), quote });
    else kept.push(...run);
    before = run.at(-1)!.text.value;
    i = end;
  }
  return kept;
}

function stripMark(line: SourceLine): SourceLine {
  const { text } = line;
  return { ...line, text: slicePlaced(text, mark.exec(text.value)![0].length) };
}

function isQuoted(run: readonly SourceLine[], before: string): boolean {
  const values = run.map(({ text }) => text.value).filter((value) => value !== "");
  if (values.length === 0) return false;
  if (attribution.test(before)) return true;
  const goesOn = values.slice(1).some((value) => /^\p{Ll}/u.test(value));
  return goesOn || values.some((value) => value.length > 60 && looks.sentenceEnd(values.at(-1)!));
}
