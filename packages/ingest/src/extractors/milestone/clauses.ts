import { matchesOf } from "../../language/find-all.js";
import type { Span } from "../../tree/nodes.js";

/** Where a clause with a date of its own begins: "; …", ", 2021 folgte …", " und 2021 …". */
const dated =
  /;\s+|:\s+(?=[Ss]eit\s(?:\p{Lu}\p{L}+\s)?(?:19|20)\d\d\s\p{Ll})|,\s+(?:und\s+)?(?=(?:(?:im Jahr |seit |im \p{Lu}\p{L}+ )?(?:19|20)\d\d)\s(?!und\s|sowie\s|bis\s|oder\s|bzw)\p{Ll})|\sund\s(?=(?:im Jahr )?(?:19|20)\d\d\s\p{Ll}+te[n]?\s)|\sund\s(?=(?:nach|mit|zum|zur|im|ab|am)\s[^,;:.()]{0,70}?(?:19|20)\d\d\s\p{Ll}{4,}(?:t|en)[.,;])|,\sund\s(?=(?:mit|seit|im|am|durch|bei|nach|zum|auf)\s)|,\sand\s(?=(?:since|in|on|from)\s[^,;:.]{0,30}(?:19|20)\d\d)|,\s(?=(?:d(?:er|ie|as)|eine?)\s[^,;:]{2,60}?\s(?:wurden?|entstand(?:en)?|folgte[n]?|besteht|startete|begann)\s(?:erst\s|dann\s|bereits\s|schon\s)?(?:(?:im|in|seit|am|Anfang|Ende|Mitte)\s(?:Jahre?\s|(?:\d{1,2}\.\s)?\p{Lu}\p{L}+\s)?)?(?:19|20)\d\d(?!\d))|,\s(?=\p{Ll}{4,}(?:t|en)\s(?:wurden?|ist|sind)\s[^,;:]{4,70}?\s(?:19|20)\d\d(?!\d))/gu;

/** The parts of a sentence that may each state a step with its date. */
export function datedParts(text: string, sentence: Span): Span[] {
  const words = text.slice(sentence.start, sentence.end);
  const parts: Span[] = [];
  let start = 0;
  for (const match of matchesOf(words, dated)) {
    // "wurde 2009 aufgebaut und nach der Förderung im Jahr 2014 verstetigt": each with a date of its own
    if (match[0] === " und " && !/(?:19|20)\d\d/u.test(words.slice(start, match.index))) continue;
    parts.push({ start: sentence.start + start, end: sentence.start + match.index });
    start = match.index + match[0].length;
  }
  return [...parts, { start: sentence.start + start, end: sentence.end }];
}

/** A finite verb at the beginning of a main clause whose first place a clause or phrase before it takes. */
const verbFirst =
  /^(?:wurden?|konnten?|nahm(?:en)?|begann(?:en)?|entstand(?:en)?|gründete[n]?|startete[n]?|richtete[n]?|hat|haben|hatten?|beschloss(?:en)?|entschied(?:en)?|eröffnete[n]?|ging(?:en)?|schuf(?:en)?|führte[n]?|trat(?:en)?|schloss(?:en)?|rief(?:en)?|baute[n]?|kam(?:en)?|folgte[n]?|was|were)\s/u;
const subordinate =
  /^(?:[Nn]achdem|[Aa]ls|[Ss]eitdem|[Ww]eil|[Bb]evor|[Oo]bwohl|[Ss]eit(?=\s(?:der|die|das|ein|eine)\s)|after|when|since)\s+/u;
const relative = /^(?:die|der|das|den|dem|welche[rs]?|which|that)\s+/u;
/** The noun phrase that a relative clause explains. */
const antecedent =
  /(?<=^|[\s(])(?:[Dd]er|[Dd]ie|[Dd]as|dem|den|diese[rnms]?|eine[rnms]?|ein|des|unser\p{Ll}*|[Tt]he|[Aa]n?)\s+(?<noun>[„“»][^“”«»]{3,120}[“”«]|(?:\p{Ll}+e[nrs]?\s)?\p{Lu}[\p{L}-]*(?:\s(?:(?:und|für|des|der|von|of|for)\s)?(?:[„»“][^“”«»]{1,60}[“”«]|\p{Lu}[\p{L}-]*))*(?:\s(?:19|20)\d\d)?)\s*$/u;
const auxiliary = /\s+(?:wurden?|worden (?:ist|sind|war)|ist|sind|hatten?|haben|hat)$/u;

/** The words that state a step, in the order of the text, and how they read together. */
export interface StatedClause {
  readonly span: Span;
  readonly text: string;
}

/**
 * The clause of a sentence that holds a date, where the sentence has several: a main clause behind a fronted phrase,
 * a subordinate clause without its conjunction, a relative clause with the noun that it explains. `undefined` where
 * the sentence is one clause up to its date.
 */
export function clauseOf(text: string, sentence: Span, date: Span): StatedClause | undefined {
  const before = text.slice(sentence.start, date.start);
  // commas in brackets part no clauses
  const comma = before.replace(/\([^()]*\)/gu, (aside) => "x".repeat(aside.length)).lastIndexOf(", ");
  const start = comma < 0 ? sentence.start : sentence.start + comma + 2;
  const head = text.slice(start, date.start);
  const conjunction = subordinate.exec(head)?.[0].length ?? 0;
  const explains = comma >= 0 && relative.test(head);
  if (!(conjunction > 0 || explains || (comma >= 0 && verbFirst.test(head)))) return undefined;
  const tail =
    /[,;.!]|\s(?:und|sowie|and)\s(?=\p{Ll}+(?:t|en|te|ten)\s)|(?<=\s(?:entstand|entstanden|wurden?|begann|ist|sind|hat|haben|hatten?))\s(?:und|sowie)\s/u.exec(
      text.slice(date.end, sentence.end),
    );
  const end = tail ? date.end + tail.index : sentence.end;
  const clause = (from: number): string =>
    `${text.slice(from, date.start).replace(/(?:(?<=^|\s)(?:im|in|seit|am|zum|bereits|schon|schließlich|erst|Jahr|dem|Anfang|Ende|Mitte)\s+)+$/u, "")} ${text.slice(date.end, end)}`
      .replace(/\s+/gu, " ")
      .trim();
  if (!explains) return { span: { start: start + conjunction, end }, text: clause(start + conjunction) };
  // "setzt das Bildungsbüro an, das …"
  const ahead = text
    .slice(sentence.start, start - 2)
    .replace(/\s(?:an|auf|aus|ein|vor|ab|zu|mit|um|bei)$/u, "");
  const noun = antecedent.exec(ahead)?.groups?.noun;
  if (noun === undefined) return undefined;
  const from = text.lastIndexOf(noun, start);
  const said = clause(start).replace(relative, "");
  // "die der Kreistag verabschiedet hat": who did it comes first
  const active =
    /^(?:der|die|das)\s(?<who>\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?)\s(?<what>.+?)\s(?<has>hat|haben|hatten?)$/u.exec(
      said,
    )?.groups;
  if (active)
    return {
      span: { start: from, end },
      text: `${active.who} ${active.has} ${noun.trimEnd()} ${active.what}`,
    };
  return {
    span: { start: from, end },
    text: `${noun.trimEnd()} ${predicate(said.replace(auxiliary, ""))}`,
  };
}

/** "Nach der Verabschiedung des Leitbilds im März 2023": a step told as a noun, with what it was about. */
const nominal =
  /^(?:Nach|Mit|Seit|Following|After|Since|With)\s(?:der|dem|the)\s(?:\p{Ll}+en\s)?(?<step>(?:\p{L}*(?:[Gg]ründung|[Vv]erabschiedung|[Vv]eröffentlichung|[Ee]inrichtung|[Ee]röffnung|[Ee]inführung|[Bb]eitritt|[Kk]onstituierung|[Ff]ertigstellung|[Aa]uszeichnung|[Zz]ertifizierung|[Ss]tart)|adoption|establishment|foundation|launch|opening|introduction|approval|publication)\s(?:des|der|eines|einer|zum|zur|von|als|für|of)\s[^,;:.]{3,120})$/u;

/** Such a step before the date; none where the sentence goes on with what was done by it. */
export function nominalStep(text: string, sentence: Span, before: Span): Span | undefined {
  const match = nominal.exec(text.slice(sentence.start, before.end));
  const step = match?.groups?.step;
  return step === undefined ? undefined : { start: before.end - step.length, end: before.end };
}

/** "überreichte die Urkunde „Bildungsregion“": what was handed over, in words of its own. */
const handing =
  /(?<!\p{L})(?<verb>überreichten?|übergab(?:en)?|verlieh(?:en)?|erhielt)\s(?:[^,;:.!?]{1,110}?\s)?(?:die|das|den|eine?n?)\s(?<thing>(?:\p{Ll}+e[nrs]?\s)?\p{L}*(?:[Uu]rkunde|[Ss]iegel|[Zz]ertifikat|[Bb]escheid|[Aa]uszeichnung|[Bb]ewerbung|[Pp]reis|[Pp]lakette)(?:\s[„»“][^“”«»]{2,60}[“”«])?)(?!\p{L})/u;

/** "Urkunde überreicht", with the span of the words it stands in. */
export function handedOver(text: string, sentence: Span): StatedClause | undefined {
  const match = handing.exec(text.slice(sentence.start, sentence.end));
  if (!match?.groups) return undefined;
  const { verb = "", thing } = match.groups;
  const done = /^übergab/u.test(verb)
    ? "übergeben"
    : /^verlieh/u.test(verb)
      ? "verliehen"
      : /^erhielt/u.test(verb)
        ? "erhalten"
        : "überreicht";
  const start = sentence.start + match.index;
  return { span: { start, end: start + match[0].length }, text: `${thing} ${done}` };
}

/** "im Dezernat Kultur entstand" → "entstand": where the noun stands is told elsewhere. */
function predicate(words: string): string {
  return words.replace(/^(?:im|in|beim|bei|am|an|als|unter)\s.*?(?=\S+$)/u, "");
}
