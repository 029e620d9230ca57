import { findAll } from "../../language/find-all.js";
import { enumerate } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { hasAdverseWords } from "./adverse-words.js";

/** What leads to a list of what a region, its schools or its people have to live with. */
const leads: readonly RegExp[] = [
  /(?<!\p{L})(?:geprägt|gekennzeichnet|bestimmt|betroffen|belastet|bedroht|gezeichnet|geplagt)\s(?:\p{Ll}+\s)?(?:von|durch)\s/gu,
  /(?<!\p{L})(?:[Gg]ründe|[Uu]rsachen|[Hh]auptgründe)(?:\s(?:de[rs]|im|in|für|bei|dafür|hierfür)\s?[^.;:!?,]{0,60}?)?(?:\s(?:sind|waren|sehen\s\p{L}+|nennen\s\p{L}+|zählen|gehören)|:|,?\s(?:wie|darunter|etwa|vor allem|insbesondere|zum Beispiel))\s(?:(?:etwa|vor allem|insbesondere|dabei|auch|unter anderem)\s)*/gu,
  /(?<!\p{L})(?:challenges|problems|difficulties|obstacles|issues|hurdles|weaknesses)(?:,? (?:such as|like|including)|:)\s(?:still\s)?/giu,
  /(?<!\p{L})(?:cop(?:e|es|ing) with|struggl(?:e|es|ing|ed) with|contend(?:s|ing)? with|confronted with|affected by|characteri[sz]ed by|marked by|shaped by|hit by|suffer(?:s|ing|ed)? from|fac(?:e|es|ed|ing)|deal(?:s|ing)? with|because of|due to)\s/giu,
];
const stop =
  /[;!?]|\.(?=\s|$)|\s[–—]\s|,\s(?:die|denen|welche[rsn]?|wobei|damit|um|weil|da|obwohl|während|so|which|and (?:the|it|this)|so that)\s(?!\p{Ll}+e[nrs]?\s\p{Lu})|\s(?:zu tun|zu kämpfen|geprägt|konfrontiert|betroffen)(?=[.,;]|$)|\s(?:ist|sind|wird|werden|hat|haben|muss|müssen|will|wollen|braucht|gibt|setzt)\s/u;
const longest = 700;

/** The things lacking, strained or in the way that a sentence counts up; at least two, or nothing. */
export function findEnumerated(view: View, sentence: Span & { readonly text: string }): Span[] {
  const { text, start } = sentence;
  if (text.length > longest || text.endsWith("?")) return [];
  for (const lead of leads)
    for (const match of findAll(text, lead)) {
      const from = match.index + match[0].length;
      const rest = text.slice(from);
      const length = stop.exec(rest)?.index ?? rest.length;
      const items = enumerate(view.text, { start: start + from, end: start + from + length }, true);
      const adverse = items.filter((item) => hasAdverseWords(view.slice(item.start, item.end)));
      if (adverse.length >= 2 && 2 * adverse.length >= items.length) return adverse;
    }
  return [];
}
