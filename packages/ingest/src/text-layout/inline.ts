import type { PhrasingContent } from "mdast";
import {
  buildPhrasing,
  joinPlaced,
  type PlacedText,
  type Run,
  replacePlaced,
  slicePlaced,
} from "./placed-text.js";

/** The named character references that turn up in text saved from German web pages. */
// biome-ignore format: a table
const entities: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0", shy: "\u00AD", auml: "ä", ouml: "ö", uuml: "ü",
  Auml: "Ä", Ouml: "Ö", Uuml: "Ü", szlig: "ß", ndash: "–", mdash: "—", bdquo: "„", ldquo: "“", rdquo: "”", sbquo: "‚",
  lsquo: "‘", rsquo: "’", laquo: "«", raquo: "»", hellip: "…", bull: "•", middot: "·", euro: "€", sect: "§", copy: "©",
  eacute: "é", egrave: "è", agrave: "à", ccedil: "ç",
};

const entity = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,8});/gu;

/** Elements whose tags are left out of plain text; `br` makes a line break. */
const tag =
  /<\/?(?:b|strong|i|em|u|s|span|font|small|sup|sub|p|div|br|a|h[1-6]|li|ul|ol|td|tr|th|table|tbody)(?:\s[^<>]{0,1000})?\/?>/giu;

/** A Markdown link; an address in angle brackets. Lengths are bounded so that hostile text stays linear. */
const link =
  /\[([^[\]\n]{1,500})\]\(\s*<?([^\s()<>]{1,1000}(?:\([^\s()<>]{0,200}\)[^\s()<>]{0,500})?)>?(?:\s+"[^"\n]{0,200}")?\s*\)|<((?:https?:\/\/|mailto:)[^\s<>]{1,1000})>/gu;

/** Markdown emphasis around words: it opens after a space or a mark and closes before one. */
const emphasis =
  /(?<![\p{L}\p{N}*\\])(\*{1,3})(?=[^\s*])[^*]{0,2000}?[^\s*]\1(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_\\/.@])(_{1,2})(?=[^\s_])[^_]{0,2000}?[^\s_]\2(?![\p{L}\p{N}_/.@])/gu;

/** Characters without one of which a line holds no residue. */
const residue = /[*_[<&]/u;

/**
 * The words of a line of plain text that may hold residue of other formats: HTML tags and character references,
 * Markdown links and emphasis. Line feeds are kept as breaks.
 */
export function parseInline(text: PlacedText): PhrasingContent[] {
  if (!residue.test(text.value)) return buildPhrasing([{ text }]);
  const runs: Run[] = [];
  let end = 0;
  const add = (from: PlacedText, url?: string): void => {
    runs.push({ text: stripMarkup(from), ...(url === undefined ? {} : { url }) });
  };
  const plain = unwrapEmphasis(text);
  for (const match of plain.value.matchAll(link)) {
    add(slicePlaced(plain, end, match.index));
    const label = match[1];
    const start = match.index + 1;
    if (label !== undefined) add(slicePlaced(plain, start, start + label.length), decodeEntities(match[2]!));
    else add(slicePlaced(plain, start, start + match[3]!.length), match[3]!);
    end = match.index + match[0].length;
  }
  add(slicePlaced(plain, end));
  return buildPhrasing(runs);
}

/** The text without tags and character references. */
function stripMarkup(text: PlacedText): PlacedText {
  const untagged = text.value.includes("<")
    ? replacePlaced(text, tag, (match) => (/^<br/iu.test(match) ? "\n" : ""))
    : text;
  return untagged.value.includes("&") ? replacePlaced(untagged, entity, decodeEntities) : untagged;
}

/** The text without the marks around emphasised words. A gender star ("Bürger*innen") is none. */
function unwrapEmphasis(text: PlacedText): PlacedText {
  const pieces: PlacedText[] = [];
  let end = 0;
  for (const match of text.value.matchAll(emphasis)) {
    const width = (match[1] ?? match[2])!.length;
    const close = match.index + match[0].length - width;
    pieces.push(slicePlaced(text, end, match.index), slicePlaced(text, match.index + width, close));
    end = close + width;
  }
  return end === 0 ? text : joinPlaced([...pieces, slicePlaced(text, end)]);
}

function decodeEntities(text: string): string {
  return text.replace(entity, (match) => {
    const name = match.slice(1, -1);
    if (!name.startsWith("#")) return Object.hasOwn(entities, name) ? entities[name]! : match;
    const code = /^#[xX]/u.test(name)
      ? Number.parseInt(name.slice(2), 16)
      : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : match;
  });
}
