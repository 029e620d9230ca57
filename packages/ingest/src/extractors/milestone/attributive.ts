import type { DateMention } from "../../language/dates.js";
import type { Span } from "../../tree/nodes.js";
import type { StatedClause } from "./clauses.js";

/** What is over once it is done, as an adjective before the noun that it was done to. */
const participles =
  "(?:neu )?(?:gegründet|eingerichtet|eröffnet|gestartet|geschaffen|eingeführt|begonnen|angelaufen|beschlossen|verabschiedet|veröffentlicht|erschienen|vorgelegt|herausgegeben|aufgebaut|ausgebaut|initiiert|entstanden|etabliert|entwickelt|erarbeitet|ausgezeichnet|zertifiziert|verliehen|umgesetzt|abgeschlossen|fertiggestellt|installiert|aufgelegt|verstetigt|gebildet|berufen|ins Leben gerufen|freigeschaltet)";
/** The noun with its adjectives and name, behind the participle. */
const noun =
  "(?:[„“»][^“”«»]{4,60}[“”«]|(?:\\p{Ll}+e[nrsm]? (?:und \\p{Ll}+e[nrsm]? )?){0,3}(?:\\p{Lu}[\\p{L}-]*e[nrsm]? )?\\p{Lu}[\\p{L}-]{2,}(?: \\p{Lu}[\\p{L}-]{2,}){0,3}(?: (?:[„“»][^“”«»]{2,60}[“”«]|(?:für|zur|zum|der|des|von) (?:\\p{Ll}+e[nrs] )?\\p{Lu}[\\p{L}-]+(?: und \\p{Lu}[\\p{L}-]+)?))?)";
const behindDate = new RegExp(
  `^\\s(?:(?:vom|von der|im|in der|beim|durch (?:den|die|das)) \\p{Lu}[\\p{L}-]+ )?(?:\\p{Ll}+ )?(?<done>${participles})e[nrsm]?\\s(?<noun>${noun})`,
  "u",
);
const article =
  /(?<![\p{L}])(?<article>d(?:er|ie|as|en|em|es)|eine?[nmrs]?|ihre?[nmrs]?|unsere?[nmrs]?|im|vom|zum|zur)\s(?:(?:erst|bereits|schon|im Jahre?|im|in|seit|am)\s){0,3}$/iu;

/** "des 2012 veröffentlichten ersten Bildungsberichts" → "ersten Bildungsbericht veröffentlicht". */
export function attributiveStep(text: string, sentence: Span, date: DateMention): StatedClause | undefined {
  const lead = article.exec(text.slice(Math.max(sentence.start, date.start - 40), date.start));
  const match = lead && behindDate.exec(text.slice(date.end, sentence.end));
  if (!match?.groups) return undefined;
  const { done = "", noun: named = "" } = match.groups;
  const genitive = /^(?:des|eines)$/iu.test(lead!.groups!.article!);
  return {
    span: { start: date.start, end: date.end + match[0].length },
    text: `${genitive ? withoutGenitive(named) : named} ${done}`,
  };
}

/** "Das Motto bei der Gründung der Bildungsregion im Februar 2006": what the date is of, whatever is said of it today. */
const occasion =
  /(?<!\p{L})(?:bei|mit|vor|seit|nach|zu[mr]?)\s(?:(?:der|dem|ihrer|seiner)\s)?(?<step>\p{L}*(?:[Gg]ründung|[Ee]inrichtung|[Ee]röffnung|[Kk]onstituierung|[Vv]erabschiedung|[Ss]tart|[Bb]eitritt)\s(?:de[rs]|zu[mr])\s(?:\p{Ll}+en\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,3})\s(?:(?:im (?:Jahre? )?|in |am |Anfang |Ende |Mitte )|$)$/u;

/** "Gründung der Bildungsregion" where the sentence goes on with its own verb behind the date. */
export function occasionStep(text: string, sentence: Span, date: DateMention): StatedClause | undefined {
  const before = text.slice(Math.max(sentence.start, date.start - 160), date.start);
  const step = occasion.exec(before)?.groups?.step;
  if (step === undefined) return undefined;
  // "fand nach der Gründung der Region im Jahr 2009 die erste Konferenz statt"
  const isBehindVerb =
    /\s(?:fand|fanden|wurden?|folgten?|begann(?:en)?|entstand(?:en)?)\s\p{L}+\s(?:(?:der|dem|ihrer|seiner)\s)?$/u.test(
      before.slice(0, before.lastIndexOf(step)),
    );
  const goesOn = /^\s(?:hat|haben|ist|sind|war|waren|gilt|galt|steht|wird)\s/u.test(
    text.slice(date.end, date.end + 12),
  );
  if (!isBehindVerb && !goesOn) return undefined;
  const start = date.start - before.length + before.lastIndexOf(step);
  return { span: { start, end: start + step.length }, text: step };
}

/** "ersten Bildungsberichts" → "ersten Bildungsbericht": only the noun at the head carries the ending. */
function withoutGenitive(named: string): string {
  return named.replace(
    /^((?:\p{Ll}+ ){0,3}(?:\p{Lu}[\p{L}-]*e[nr] )?\p{Lu}[\p{L}-]{3,}?)(?:es|s)(?=$|\s)/u,
    "$1",
  );
}
