/** A stretch of a Markdown source that can be parsed for itself. */
export interface MarkdownPart {
  readonly source: string;
  /** Number of its first line in the whole source, from 1. */
  readonly line: number;
}

/** Parts are at least this long, in UTF-16 code units: the parser's time grows faster than the length of its text. */
const usualLength = 2 ** 15;

const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/u;
const definition = /^ {0,3}\[(?!\^)([^[\]\n]{1,999})\]:[ \t]*\S/u;
const note = /^ {0,3}\[\^([^[\]\s]{1,999})\]:/u;

/** HTML blocks that empty lines do not end (CommonMark 4.6, kinds 1 to 5): how they begin and how they end. */
const rawBlocks: readonly (readonly [RegExp, RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?=[\s>]|$)/iu, /<\/(?:script|pre|style|textarea)>/iu],
  [/^ {0,3}<!--/u, /-->/u],
  [/^ {0,3}<\?/u, /\?>/u],
  [/^ {0,3}<!\[CDATA\[/u, /\]\]>/u],
  [/^ {0,3}<![a-z]/iu, />/u],
];

/**
 * Cuts a long source where no block can go on: at a line that begins with a letter or with the mark of a heading, after
 * an empty line, outside fenced code, raw HTML and front matter. Link definitions and notes that a part refers to and
 * another part holds are written behind it, the notes without words: they leave no trace in the text.
 *
 * @param source with line feeds only.
 */
export function cutParts(source: string, leastLength = usualLength): MarkdownPart[] {
  if (source.length < 2 * leastLength) return [{ source, line: 1 }];
  const lines = source.split("\n");
  const definitions = new Map<string, string>();
  const notes = new Set<string>();
  const cuts: number[] = [0];
  /** What ends the block that empty lines do not end. */
  let end: RegExp | undefined = /^---\s*$/u.test(lines[0]!) ? /^(?:---|\.\.\.)\s*$/u : undefined;
  let length = 0;
  lines.forEach((line, index) => {
    length += line.length + 1;
    if (end) {
      if (index > 0 && end.test(line)) end = undefined;
      return;
    }
    const fenced = fence.exec(line)?.[1];
    const raw = rawBlocks.find(([begin]) => begin.test(line))?.[1];
    if (fenced) end = new RegExp(`^ {0,3}[${fenced[0]!}]{${fenced.length},}[ \\t]*$`, "u");
    else if (raw && !raw.test(line)) end = raw;
    else {
      const named = definition.exec(line)?.[1];
      if (named !== undefined && !definitions.has(fold(named))) definitions.set(fold(named), line.trim());
      const noted = note.exec(line)?.[1];
      if (noted !== undefined) notes.add(fold(noted));
    }
    if (length < leastLength || lines[index - 1]?.trim() !== "" || !/^(?:\p{L}|#{1,6}[ \t])/u.test(line))
      return;
    cuts.push(index);
    length = 0;
  });
  return cuts.map((start, i) => {
    const part = lines.slice(start, cuts[i + 1]).join("\n");
    return { source: part + writeMissing(part, definitions, notes), line: start + 1 };
  });
}

/** What a part refers to and does not hold. */
function writeMissing(
  part: string,
  definitions: ReadonlyMap<string, string>,
  notes: ReadonlySet<string>,
): string {
  if (definitions.size === 0 && notes.size === 0) return "";
  const held = new Set<string>();
  for (const line of part.split("\n")) {
    const label = definition.exec(line)?.[1] ?? note.exec(line)?.[1];
    if (label !== undefined) held.add(fold(label));
  }
  const missing = new Set<string>();
  for (const [, label] of part.matchAll(/\[([^[\]]{1,999})\]/gu)) {
    const named = fold(label!);
    const noted = named.startsWith("^") ? named.slice(1) : undefined;
    if (held.has(noted ?? named)) continue;
    const line = definitions.get(named);
    if (line !== undefined) missing.add(line);
    else if (noted !== undefined && notes.has(noted)) missing.add(`[^${noted}]:`);
  }
  return missing.size > 0 ? `\n\n${[...missing].join("\n\n")}\n` : "";
}

/** Labels match whatever their case and white space. */
function fold(label: string): string {
  return label.trim().replace(/\s+/gu, " ").toLowerCase();
}
