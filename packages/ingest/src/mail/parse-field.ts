import { decodeText } from "../text-decoding.js";

/** A field such as `Content-Type`: a value and its parameters. */
export interface StructuredField {
  /** Lower case, without parameters; `""` where the field is missing. */
  readonly value: string;
  /** By lower-case name, continued and encoded ones put together (RFC 2231). Of two of a name the first counts. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** Longest field that is looked into. */
const longest = 8192;
const parameter = /;\s*(?<name>[^\s=;"]+)\s*=\s*(?:"(?<quoted>(?:[^"\\]|\\.)*)"|(?<plain>[^;]*))/gsu;

export function parseField(field: string | undefined): StructuredField {
  const text = (field ?? "").slice(0, longest);
  const value = /^[^;(]*/u.exec(text)![0].trim().toLowerCase();
  const found = new Map<string, string>();
  for (const { groups } of text.matchAll(parameter)) {
    const name = groups!.name!.toLowerCase();
    const words = groups!.quoted?.replace(/\\(.)/gsu, "$1") ?? withoutComment(groups!.plain!);
    if (!found.has(name)) found.set(name, words);
  }
  return { value, parameters: Object.fromEntries(joinContinued(found)) };
}

function withoutComment(words: string): string {
  return /^(?:[^\s(]|\s(?!\s*\()|(?<=\S)\()*/u.exec(words)![0].trim();
}

/** Puts together what was cut into pieces (`name*0`, `name*1*`) or written in another charset (`name*`). */
function joinContinued(found: ReadonlyMap<string, string>): Map<string, string> {
  const joined = new Map<string, string>();
  const pieces = new Map<string, { order: number; words: string; encoded: boolean }[]>();
  for (const [name, words] of found) {
    const split = /^(?<base>[^*]+)\*(?<order>\d{1,3})?(?<encoded>\*?)$/u.exec(name)?.groups;
    if (!split) joined.set(name, words);
    else {
      const list = pieces.get(split.base!) ?? [];
      pieces.set(split.base!, list);
      const order = Number(split.order ?? 0);
      list.push({ order, words, encoded: split.order === undefined || split.encoded === "*" });
    }
  }
  for (const [name, list] of pieces) {
    list.sort((a, b) => a.order - b.order);
    const charset = list[0]!.encoded ? /^([^']*)'[^']*'/u.exec(list[0]!.words) : undefined;
    if (charset) list[0]!.words = list[0]!.words.slice(charset[0].length);
    const bytes = list.flatMap(({ words, encoded }) => toBytes(words, encoded));
    const contentType = charset?.[1] ? `text/plain; charset=${charset[1]}` : undefined;
    joined.set(name, decodeText(Uint8Array.from(bytes), { kind: "text", contentType }).text);
  }
  return joined;
}

function toBytes(words: string, encoded: boolean): number[] {
  if (!encoded) return [...new TextEncoder().encode(words)];
  return words
    .split(/(%[0-9a-f]{2})/iu)
    .flatMap((piece) =>
      /^%[0-9a-f]{2}$/iu.test(piece)
        ? [Number.parseInt(piece.slice(1), 16)]
        : [...new TextEncoder().encode(piece)],
    );
}
