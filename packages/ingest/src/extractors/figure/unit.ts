import type { Span } from "../../tree/nodes.js";
import { isPlural, manyOf } from "./words.js";

/** The noun that is counted, with its pair form ("Schülerinnen und Schüler") and short adjectives. */
export function unitOf(
  text: string,
  block: Span,
  phrase: { readonly start: number; readonly end: number; readonly core: Span; readonly nouns: Span },
): { readonly start: number; readonly nouns: number; readonly end: number } {
  const { nouns } = phrase;
  const start = nouns.start - phrase.start <= 40 ? phrase.start : nouns.start;
  const first = /^[^\s]+(?: (?:vor Ort))?/u.exec(text.slice(nouns.start, phrase.end))?.[0] ?? "";
  let end = nouns.start + first.replace(/[,;:.!?)]+$/u, "").length;
  // "Berufliche Schulen": an adjective written as a name
  if (/^\p{Lu}\p{Ll}+(?:lich|isch|ig|end|iert|iell|al|ar|iv|weit)e[nr]?$/u.test(first))
    end += /^ \p{Lu}[\p{L}-]+/u.exec(text.slice(end, Math.min(block.end, end + 50)))?.[0].length ?? 0;
  // "Nordhafener Schülerinnen": the adjective of a town
  if (/^\p{Lu}\p{Ll}{3,}er$/u.test(first) && end < phrase.end) {
    const named =
      /^ \p{Lu}\p{L}+(?:innen(?: und \p{Lu}\p{Ll}+)?|schulen|kinder|eltern|familien|betriebe|kitas)(?![\p{L}-])/u;
    end += named.exec(text.slice(end, Math.min(block.end, end + 60)))?.[0].length ?? 0;
  }
  const short = /^ (?:und|sowie|oder) -(\p{Ll}+)/u.exec(text.slice(end, Math.min(block.end, end + 40)));
  // "Lotsinnen und -lotsen"
  if (short && /innen$/u.test(first)) end += short[0].length;
  const pair = /^ (?:und|sowie|oder) (\p{Lu}\p{L}+)/u.exec(text.slice(end, Math.min(block.end, end + 50)));
  if (
    pair?.[1] &&
    (/innen$/u.test(first) || /innen$/u.test(pair[1])) &&
    first.slice(0, 4) === pair[1].slice(0, 4)
  )
    return { start, nouns: nouns.start, end: end + pair[0].length };
  // "110 Einwohner je km²" is another measure than inhabitants
  const rate = /^ (?:je|pro|per) (?:km²|\p{Lu}[\p{L}]+)/u.exec(
    text.slice(end, Math.min(block.end, end + 40)),
  );
  if (rate) return { start, nouns: nouns.start, end: end + rate[0].length };
  // "Städte und kreisfreie Gemeinden" are counted together
  const also = /^ (?:und|sowie|and) (?:\p{Ll}{4,}en? )?(?<noun>\p{Lu}[\p{L}-]+)(?! \p{Lu})/u.exec(
    text.slice(end, Math.min(block.end, end + 70)),
  )?.[0];
  if (also && isPlural(text.slice(nouns.start, end)) && manyOf.test(also)) end += also.length;
  return { start, nouns: nouns.start, end };
}

/** "24 Grund-" of "24 Grund- und 6 Oberschulen": the last noun tells the head; `undefined` where none does. */
export function completed(words: string, rest: string): string | undefined {
  if (!words.endsWith("-")) return words;
  const head =
    /(?<!\p{L})\p{Lu}\p{Ll}*?(?<head>schulen|einrichtungen|plätzen?|gruppen|stellen|zentren|kursen?|angeboten?|kräften?|klassen|werken?|stätten|häusern?|betrieben?|vereinen?|gemeinden|programmen?|projekten?)(?!\p{L})/u.exec(
      rest,
    )?.groups?.head;
  return head && words.slice(0, -1) + head;
}
