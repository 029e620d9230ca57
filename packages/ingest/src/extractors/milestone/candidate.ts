import type { DateMention } from "../../language/dates.js";
import { wordCount } from "../../language/phrases.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { CandidateOf } from "../extractor.js";
import { resolvePronoun } from "./pronouns.js";

export type Milestone = CandidateOf<"milestone">;

/** A clause that explains or adds; enumerations of nouns go on in capitals. */
const clause = /,\s+(?=\p{Ll})|;\s|(?<=\p{Ll}(?:t|en)):\s(?=\p{Lu})|\s[–—]\s|\s\((?=\p{Ll})/u;
/** What the same subject is or does today: "wurde gegründet und umfasst heute drei Stellen". */
const sequel =
  /\s(?:und|sowie|and)\s(?=(?:umfasst|zählt|ist|sind|hat|haben|besteht|arbeitet|gehört|wird|werden|bündelt|sorgt|sieht|sehen|versteht|verstehen|begreift|koordiniert|steht|liegt|unterstützt|begleitet|dient|heute|seitdem|seither|has|have|is|are|now|\p{Ll}{3,}t (?:seither|seitdem|heute|inzwischen))\s)/u;
/** "sprach sich dafür aus" says little without what follows. */
const openEnded =
  /(?<![\p{L}])(?:dafür|dazu|darauf|darüber|daran|damit|beschlossen|beschloss|entschied(?:en)?|Beschluss|Entscheidung|Startschuss|Auftrag|Idee|Einigung)(?: \p{Ll}+){0,2}$/u;
/** "Es wurde eingerichtet", and not "Es wurde ein Beirat gegründet". */
const personal =
  /^Es\s(?:wurde|ist|hat|nahm|ging|besteht|trat|zog|gehört)\s(?!(?:(?:(?!\sund\s)[^,;.]){0,60}\s)?(?:eine?|d(?:er|ie|as)|mehrere|zwei|drei|vier|viele|neue|sich)\s)/u;
const titles = /[„“»][^“”„«»]{2,120}[“”«]/gu;
const lineLabel = /^(?:\p{Lu}[\p{L}.-]*\s){1,5}[–—]\s(?=(?:In|Im|Am|Die|Der|Das|Mit|Seit|Zum)\s)/u;
const purpose =
  /\smit (?:dem|der) (?:Auftrag|Ziel|Aufgabe)(?=\s(?:eingerichtet|gegründet|geschaffen|aufgebaut|gestartet|eröffnet),)|(?<=\smit (?:dem|der) (?:Auftrag|Ziel|Aufgabe)\s(?:eingerichtet|gegründet|geschaffen|aufgebaut|gestartet|eröffnet)),\s.*$/gu;
/** "Nach Änderung der Richtlinie wurde ein Antrag gestellt", "Um Kitas zu helfen, wurde …": what went before or was meant. */
const fronted =
  /^(?:(?:Nach|Infolge|Aufgrund|Im Anschluss an|Auf Grundlage|Auf Basis|Dank) [^,;:]{8,140}?|Um [^,;:]{4,120}?\szu \p{Ll}+,|Um [^,;:]{4,120}?zu\p{Ll}{3,}n,)\swurden?\s(?=(?:d(?:er|ie|as)|eine?|\p{Lu})\s?[^,;:]{8,}(?:t|en)[.!]?$)/u;
/** "die Stelle, die seit 2029 beim Schulamt angesiedelt ist, weiterzuführen": what explains a noun in between. */
const enclosed =
  /,\s(?:(?:in|mit|an|bei|zu|von|für)\s)?(?:die|der|das|dem|den|deren|dessen|welche[rs]?)\s[^,;:]{6,110}\s(?:ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatte|\p{Ll}{3,}(?:t|te|en|ten)),(?=\s(?:[^,;:]{3,}\s)?zu\s|\s[^,;:]{3,}\p{Ll}zu\p{Ll}{3,})/u;
const longest = 160;
/** Words that say enough without what follows: fewer where a verb of beginning stands among them. */
const leastBefore = (words: string): number =>
  /(?<!\p{L})(?:begann(?:en)?|startete[n]?|entstand(?:en)?|gegründet|eröffnet|läuft)(?!\p{L})/u.test(words)
    ? 3
    : 4;

/** A step from its words: `parts` of the span or words of its own, `stating`, with `more` places that they rest on. */
export function candidateOf(
  view: View,
  date: DateMention,
  span: Span,
  confidence: number,
  rule: string,
  parts?: readonly Span[],
  stating?: string,
  more: readonly Span[] = [],
): Milestone | undefined {
  const pieces = (parts ?? [span]).map((part) => view.slice(part.start, part.end));
  let text = (stating ?? pieces.join(" "))
    .replace(/\s+/gu, " ")
    .replace(/\s,/gu, ",")
    .replace(/^[\s,;:]+|^(?:Und|Aber|Doch|Denn)\s/u, "")
    .trim();
  // "AG Sprache – Die Arbeitsgruppe hat …": the label in front of its line
  text = text.replace(lineLabel, "");
  // "Es wurde im Amt eingerichtet": what the sentence before is about
  const resolved = personal.test(text) ? resolvePronoun(view, span, text) : undefined;
  if (resolved && !resolved.named) return undefined;
  text = resolved?.text ?? text;
  text = text.replace(/\s?\[\d{1,3}\]|\s?\((?:(?:19|20)\d\d|\s*)\)/gu, "");
  // "(Beschluss vom 8. März)": a noun for the date that is left out
  text = text.replace(
    /\s?\((?:(?:laut |nach )?(?:\p{L}*[Bb]eschluss|Sitzung|Stand|Urkunde)(?: (?:vom|am|des))?)\s*\)?(?=\s|$)/gu,
    "",
  );
  // the brackets of a date that is left out
  if (!/\([^()]*\)/u.test(text)) text = text.replace(/\s?[()](?=\s|$)|(?<=\s)\(/gu, "");
  // "wurde mit dem Auftrag eingerichtet, …": what it is for is told elsewhere
  text = text.replace(purpose, "").replace(fronted, "");
  // a dash in a title parts nothing
  const masked = text.replace(titles, (title) => "x".repeat(title.length));
  const cut =
    (rule.startsWith("told") ? undefined : clause.exec(masked)?.index) ?? sequel.exec(masked)?.index;
  if (
    cut !== undefined &&
    wordCount(text.slice(0, cut)) >= leastBefore(text.slice(0, cut)) &&
    !openEnded.test(text.slice(0, cut))
  )
    text = text.slice(0, cut);
  if (text.length > longest) text = text.replace(enclosed, "");
  if (text.length > longest)
    text = text
      .slice(0, text.lastIndexOf(" ", longest))
      .replace(
        /(?:,? (?:und|oder|sowie|mit|für|die|der|das|den|dem|ein|eine|im|in|zu|and|the|to|of))+$/u,
        "",
      );
  text = text.replace(/[\s.,;:]+$/u, "");
  // "(drei Jahre, verlängert um zwei)": a remark on the date
  if (/^\([^()]*\)$/u.test(text)) return undefined;
  // "Gegründet": nobody can tell what
  if (text.length < 8 || !/\p{L}{3}/u.test(text) || /^(?!\p{Lu}\p{L}*start$)\p{L}+(?:t|en)$/u.test(text))
    return undefined;
  // "Gestartet war es hier": nobody can tell what
  if (/^sentence/u.test(rule) && /\s(?:es|it)(?!\p{L})/u.test(text) && !/\s[„»"(]?\p{Lu}/u.test(text))
    return undefined;
  if (/^(?:Sie|Er|Dies|She|He|This)\s/u.test(text)) return undefined;
  const end =
    parts || stating
      ? span.end
      : Math.min(
          span.end,
          span.start + text.length + (view.slice(span.start, span.end).length - pieces[0]!.length),
        );
  const stated = { start: span.start, end };
  const inside = date.start >= stated.start && date.end <= stated.end;
  return {
    kind: "milestone",
    value: { date: date.edtf.replace(/\/\.\.$/u, ""), text },
    spans: [
      stated,
      ...(inside ? [] : [{ start: date.start, end: date.end }]),
      ...more,
      ...(resolved?.named ? [resolved.named] : []),
    ],
    confidence,
    rule,
    ...(date.implied?.length ? { implied: ["date"] } : {}),
  };
}

export const listOf = (milestone: Milestone | undefined): Milestone[] => (milestone ? [milestone] : []);
