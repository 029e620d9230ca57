import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { fullNameOf } from "./names-in-document.js";
import { isOwn, isWitness, type Partner } from "./party.js";

/** "Zielvereinbarung …, Leiterin der Transferagentur": a noun alone, for the one organisation of that noun in the document. */
const headOfNoun =
  /(?<!\p{L})(?:[Ll]eiter(?:in)?|Vorsitzende[rn]?|Geschäftsführer(?:in)?|Vertreter(?:in)?|Direktor(?:in)?|head|director) (?:der|des|of the) (?<noun>\p{L}*(?:[Aa]gentur|[Ss]tiftung|[Vv]erein|[Kk]ammer|[Aa]gency|[Ff]oundation))(?:s|es)?(?![\p{L}-])/u;

export function signatory(view: View, sentence: Span): Partner | undefined {
  const found = headOfNoun.exec(view.slice(sentence.start, sentence.end));
  const noun = found?.groups?.noun;
  if (!found || noun === undefined) return undefined;
  const named = view.mentions.organisations.filter(({ name }) => name.startsWith(`${noun} `));
  const longest = [...named].sort((a, b) => b.name.length - a.name.length)[0];
  if (!longest) return undefined;
  const start = sentence.start + found.index + found[0].lastIndexOf(noun);
  return { name: longest.name, start, end: start + noun.length, proper: true };
}

/** "Die Landrätin und Ida Muster unterzeichneten …", where she is elsewhere called the "Leiterin der Agentur X". */
export function signedFor(view: View, sentence: Span): Partner | undefined {
  const signers = view.within(view.mentions.persons, sentence);
  for (const { name, start, end } of signers) {
    const party = headsOf(view).get(name);
    if (party !== undefined) return { name: fullNameOf(view, party), start, end, proper: true };
  }
  return undefined;
}

const known = new WeakMap<View["mentions"], ReadonlyMap<string, string>>();

/** The organisations that persons of a document are said to head, by the persons' names. */
function headsOf(view: View): ReadonlyMap<string, string> {
  const found = known.get(view.mentions);
  if (found) return found;
  const heads = new Map<string, string>();
  for (const { name, end } of view.mentions.persons) {
    const duty = asHead.exec(view.slice(end, end + 60));
    const at = end + (duty?.[0].length ?? 0);
    const [party] = duty ? view.within(view.mentions.organisations, { start: at, end: at + 120 }) : [];
    if (party?.start === at && party.type === "organisation" && !isOwn(view, party) && !heads.has(name))
      heads.set(name, party.name);
  }
  known.set(view.mentions, heads);
  return heads;
}

const asHead =
  /^(?:,| \()? ?(?:\p{Ll}+ )?(?:\p{L}*[Ll]eiter(?:in)?|\p{L}*[Ll]eitung|Geschäftsführer(?:in)?|Vorsitzende[rn]?|Direktor(?:in)?|head|director) (?:de[rs]|vom|von|of)(?: the)? /u;

/** Who signs beside the commune, where the sentence names but one organisation: "Herr X vom Büro Süd der Agentur". */
export function onlyOther(view: View, sentence: Span): Partner | undefined {
  if (!/unterzeichn|unterschr[ie]|besiegel|signed/u.test(view.slice(sentence.start, sentence.end)))
    return undefined;
  const others = view
    .within(view.mentions.organisations, sentence)
    .filter(
      (mention) =>
        mention.type === "organisation" && !isOwn(view, mention) && !isWitness(view, mention, sentence),
    );
  const [first] = others;
  if (!first) return byShortName(view, sentence);
  if (others.some(({ name }) => name !== first.name) || isPlace(view, first)) return undefined;
  return { name: fullNameOf(view, first.name), start: first.start, end: first.end, proper: true };
}

const isPlace = (view: View, { start }: Span): boolean =>
  /(?<![\p{L}])(?:in der|im|an der|am|in den)\s+$/u.test(view.slice(Math.max(0, start - 12), start));

/** "der Transferagentur", where the document has but one with more to its name. */
function byShortName(view: View, sentence: Span): Partner | undefined {
  const words = view.slice(sentence.start, sentence.end);
  const match =
    /(?<![\p{L}])(?:der|die|das) (?<name>\p{Lu}\p{L}*(?:agentur|stiftung|hochschule|universität|kammer))(?![\p{L}-])/u.exec(
      words,
    );
  const short = match?.groups?.name;
  if (!match || short === undefined) return undefined;
  const name = fullNameOf(view, short);
  const end = sentence.start + match.index + match[0].length;
  const span = { start: end - short.length, end };
  return name === short || isWitness(view, span, sentence) ? undefined : { name, ...span, proper: true };
}
