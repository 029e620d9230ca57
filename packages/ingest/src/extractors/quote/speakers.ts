import type { Block } from "../../language/blocks.js";
import { listNameWords } from "../../language/flat-text.js";
import { personRoleLengthAt } from "../../language/persons/roles.js";
import type { PersonMention } from "../../language/persons.js";
import type { Quotation } from "../../language/quotations.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import { mostPersons, type Speaker, saying, speakerLine, withRole } from "./signature.js";

/** "…“, sagt Landrätin Erika Muster", "…“ (Erika Muster, Leiterin)". */
export function speakerBehind(view: View, block: Block, first: Quotation): Speaker | undefined {
  const { end } = first;
  const sentence =
    /^[^„»"“]{0,200}?(?=[.!?](?:\s|$)|[„»"]|$)/u.exec(
      withoutNames(view, { start: end, end: Math.min(block.end, end + 200) }),
    )?.[0] ?? "";
  // "…,” says Anna": the comma stands within the marks
  const said = isJoined.test(sentence)
    ? undefined
    : saysBehind(sentence, /,["“”«»]$/u.test(view.slice(end - 2, end)));
  const dashed = /^\s*[(–—-]\s*/u.exec(sentence);
  if (!said && !dashed)
    return (
      speakerInNextSentence(view, block, first) ??
      speakerInNextLine(view, block, first) ??
      speakerInSameLine(view, block, first)
    );
  if (!/^[\s,.;)]*(?:[–—(-]|\p{L})/u.test(sentence)) return undefined;
  const limit = end + sentence.length;
  const person = view.within(view.mentions.persons, { start: end, end: limit })[0];
  // "(Lehrerin, Befragung 2019)"
  const start = end + (dashed?.[0].length ?? 0);
  const role =
    person || said || !/^\s\($/u.test(dashed![0]) ? 0 : personRoleLengthAt(sentence.slice(start - end));
  if (role > 0 && /^[,)]/u.test(view.slice(start + role, start + role + 1)))
    return { role: view.slice(start, start + role), start, end: start + role };
  if (said && !person && /^[\s,.;)]*$/u.test(sentence.slice(0, said.index))) {
    // "so die Landrätin": the function is all that is said here
    const words = sentence.slice(said.index + said[0].length);
    const role = /^\s+(?:der|die|the)\s+((?:\p{Ll}+e[rn]?\s)?\p{Lu}[\p{L}-]+)/u.exec(words);
    const start = end + said.index;
    // "erklärte Landrat Bold": a name that no other place tells in full
    const holder = official.exec(words);
    if (holder?.groups) {
      const { role: of, name } = holder.groups;
      const at = start + said[0].length + holder[0].indexOf(of!);
      return { role: of!, name: name!, start: at, end: start + said[0].length + holder[0].length };
    }
    return role?.[1]
      ? withName(
          view,
          block,
          {
            role: role[1],
            start: start + said[0].length + role[0].indexOf(role[1]),
            end: start + said[0].length + role[0].length,
          },
          first.start,
        )
      : withName(view, block, { start, end: start + said[0].length }, first.start);
  }
  // "(Bürgermeister Max Muster, Auenheim)": nothing but a function may stand before the name
  if (
    !person ||
    (dashed && !said && !functionFirst.test(view.slice(end + dashed[0].length, person.whole.start)))
  )
    return undefined;
  const from =
    said && said.index + end < person.start
      ? end + said.index + said[0].length
      : end + (dashed?.[0].length ?? 0);
  return withRole(view, person, from, limit);
}

const official =
  /^\s+(?:der\s|die\s)?(?<role>(?:Vize)?[Ll]andr(?:at|ätin)|(?:Ober)?[Bb]ürgermeister(?:in)?|(?:\p{L}*[Mm]inister|\p{L}*[Dd]ezernent|Staatssekretär|Regierungspräsident|(?:\p{L}*[Aa]mts|\p{L}*[Bb]üro|\p{L}*[Aa]gentur|Schul)leiter)(?:in)?)\s(?<name>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)(?![\p{L}-]|\s\p{Lu})/u;

/** "um das Feld „Lernen am Ort“ ergänzt.": the verb of a clause that what is in marks is a part of. */
const isJoined =
  /^\s(?:be|er)\p{Ll}{2,}t(?:\s*$|\s(?:und|sowie|wird|wurden?|werden|worden|ist|sind|hat|haben)(?!\p{L}))/u;
const functionFirst = /^.{0,2}$|^(?:so\s)?(?:(?:der|die)\s)?(?:(?:\p{Ll}+e[rn]?\s)?\p{Lu}[\p{L}-]+\s){1,3}$/u;

/** The words of a span, with a sign for each letter of a name: the full stop of "Dr." ends no sentence. */
function withoutNames(view: View, { start, end }: Span): string {
  let words = view.slice(start, end);
  for (const { whole } of view.within(view.mentions.persons, { start, end })) {
    const [from, to] = [Math.max(0, whole.start - start), whole.end - start];
    words = words.slice(0, from) + "\u0010".repeat(to - from) + words.slice(to);
  }
  return words;
}

/** Verbs of speech alone; the others say so only behind a comma. */
const plainSpeech =
  /(?<!\p{L})(?:so|sagte?n?|betonte?n?|erklärte?n?|meinte?n?|berichtete?n?|erläuterte?n?|ergänzte?|says?|said)(?!\p{L})/u;
/** "…“, gab sie zu bedenken", "…“, macht Anna Meier deutlich": the verb right behind the comma, then the one who speaks. */
const inverted =
  /^\s*,\s(?!(?:der|die|das|den|dem|des|dessen|deren|und|oder|aber|sowie|wie|als|mit|von|für|bei|zu|zum|zur|im?n?|am?n?|auf|aus|nach|vor|unter|über|wo|wobei|welche\p{L}*|was|ein\p{L}*|also|bis|seit|durch|ob|dass|wenn|weil|heißt)\s)(?<verb>\p{Ll}+)\s(?:(?:es|sich|dazu|dabei|auch|abschließend|zusammenfassend)\s)?(?:\u0010|sie(?!\p{L})|er(?!\p{L})|(?:(?:der|die)\s)?(?:\p{Ll}+e[rn]?\s)?(?:\p{Lu}[\p{L}-]+\s){1,3}\u0010)/u;

function saysBehind(sentence: string, isComma: boolean): RegExpExecArray | undefined {
  const said = saying.exec(sentence);
  if (said && (isComma || /^\s*[,(–—-]/u.test(sentence) || plainSpeech.test(sentence))) return said;
  const found = inverted.exec(isComma ? `,${sentence}` : sentence);
  if (!found?.groups?.verb) return undefined;
  // as the match of the verb alone
  const verb = new RegExp(`(?<!\\p{L})${found.groups.verb}(?!\\p{L})`, "u").exec(sentence);
  return verb ?? undefined;
}

/** "…“," at the end of a paragraph, and the next one begins "weist Landrätin Erika Muster darauf hin". */
export function speakerGoingOn(view: View, block: Block, index: number): Speaker | undefined {
  const below = view.body[index + 1];
  if (below?.kind !== "paragraph" || below.layer !== block.layer || !/[“”"«],?\s*$/u.test(block.text))
    return undefined;
  const lead = /^\p{Ll}{2,14}\s(?:(?:es|sich|auch|dazu|die|der)\s)?/u.exec(below.text)?.[0].length;
  const person = view.within(view.mentions.persons, { start: below.start, end: below.start + 80 })[0];
  if (lead === undefined || !person) return undefined;
  const between = view.slice(below.start + lead, person.whole.start);
  return /^(?:\p{Lu}[\p{L}-]+\s){0,3}$/u.test(between)
    ? withRole(view, person, below.start, person.whole.end)
    : undefined;
}

const withTheseWords =
  /^\s*(?:Mit diese[nm] (?:Worten|Sätzen|Satz|Bild|Appell|Wunsch|Zitat)|Das sagt|Dies sagt|Diese Worte|So (?:begrüßt|eröffnet|formuliert|beschreibt|beschrieb|fasst|brachte|bringt|beginnt|begann|leitete?)|Dies(?:es|en|e)\s(?:Ziel|Wunsch|Fazit|Bilanz|Appell|Versprechen|Botschaft|Resümee|Hoffnung|Überzeugung)\s\p{Ll}{2,20}t(?:e|en)?(?!\p{L}))/u;

/** "…“ Mit diesen Worten eröffnete Landrätin Erika Muster …" */
function speakerInNextSentence(view: View, block: Block, { end }: Quotation): Speaker | undefined {
  const after = withoutNames(view, { start: end, end: Math.min(block.end, end + 200) });
  if (!withTheseWords.test(after)) return undefined;
  const length = /^[^.!?]*/u.exec(after)![0].length;
  const person = view.within(view.mentions.persons, { start: end, end: end + length })[0];
  return person && withRole(view, person, end, person.end);
}

/** "…“", and in the next line of the block nothing but a name and a function. */
function speakerInNextLine(view: View, block: Block, { end, words }: Quotation): Speaker | undefined {
  const line = /^[ \u00a0]*\n(?<line>[^\n]{4,140})(?=\n|$)/u.exec(view.slice(end, block.end))?.groups?.line;
  if (line === undefined || !isSaid(view, words)) return undefined;
  const start = end + view.slice(end, block.end).indexOf("\n") + 1;
  return speakerLine(view, { start, end: start + line.length, text: line });
}

/** "…“ Erika Muster, Leiterin": the end of the block is nothing but a name and a function. */
function speakerInSameLine(view: View, block: Block, { start, end, words }: Quotation): Speaker | undefined {
  const rest = view.slice(end, block.end);
  if (start - block.start > 2 || rest.length > longestLine || rest.trim() === "" || /^\s*[\n,;:]/u.test(rest))
    return undefined;
  const person = view.within(view.mentions.persons, { start: end, end: block.end })[0];
  if (!person || !/^\s*(?:[,(|·].*)?$/u.test(view.slice(person.end, block.end)) || !isSaid(view, words))
    return undefined;
  return speakerLine(view, { start: end, end: block.end, text: rest });
}

const longestLine = 140;

const speaking = /(?<!\p{L})(?:[Ii]ch|[Ww]ir|I|[Ww]e)(?!\p{L})/u;

/** Whether words are a sentence or in the first person, and no title, where only the name below tells that they are said. */
function isSaid(view: View, { start, end }: Span): boolean {
  const words = view.slice(start, end);
  return /[.!?…]["'’‘]?$/u.test(words) || speaking.test(words);
}

/** "Erika Muster betonte: „…“", "Landrat Max Muster: „…“". */
export function speakerBefore(view: View, block: Block, { start }: Quotation): Speaker | undefined {
  const lead = view.slice(Math.max(block.start, start - 240), start);
  const sentence = lead.slice(
    Math.max(0, lead.search(/(?<=(?:\p{L}[.!?]|[“”])\s)(?:(?!\p{L}[.!?]\s|[“”]\s).)*$/su)),
  );
  if (sentence.trim() === "") return speakerOfSentenceBefore(view, block, start);
  const embedded = embeds.exec(sentence);
  if (embedded && startsClause.test(view.slice(start + 1, start + 12))) {
    const at = start - sentence.length;
    const [subject] = view.within(view.mentions.persons, { start: at, end: start });
    if (subject) return withRole(view, subject, at, start);
    const pronoun = embedded.groups?.pronoun;
    if (pronoun !== undefined) {
      const from = at + embedded.index + embedded[0].indexOf(pronoun);
      return withName(view, block, { start: from, end: from + pronoun.length }, at);
    }
  }
  if (!/:\s*$/u.test(sentence) && !saying.test(sentence)) return undefined;
  const person = view.within(view.mentions.persons, { start: start - sentence.length, end: start }).at(-1);
  const surname = person ? undefined : surnameIn(view, sentence, start - sentence.length);
  if (surname) return surname;
  const beside = besideOther.exec(sentence);
  if (person && beside) {
    const at = start - sentence.length + beside[0].length;
    const whose = { start: at - beside.groups!.pronoun!.length, end: at };
    return withName(view, block, whose, start - sentence.length);
  }
  if (person) return withRole(view, person, start - sentence.length, start);
  // "Er betonte, dass …, und zeigte auf: „…“"
  const subject =
    /:\s*$/u.test(sentence) &&
    (/^\s*(?<pronoun>Er|Sie|He|She)\s(?=\p{Ll})/u.exec(sentence) ??
      /^[^,:]{0,120}?\s\p{Ll}+\s(?<pronoun>er|sie)(?:\s[^:]{0,90})?:\s*$/u.exec(sentence));
  if (subject) {
    const from = start - sentence.length + subject[0].indexOf(subject.groups!.pronoun!);
    return withName(
      view,
      block,
      { start: from, end: from + subject.groups!.pronoun!.length },
      start - sentence.length,
    );
  }
  const told = toldBy.exec(sentence);
  const role = told?.groups?.role;
  // "Die Gemeinde ergänzte:": no person
  if (!told || (role !== undefined && !aPerson.test(role))) return undefined;
  const from = start - sentence.length + told.index;
  return role
    ? withName(
        view,
        block,
        { role, start: from + told[0].indexOf(role), end: from + told[0].indexOf(role) + role.length },
        from,
      )
    : pronounced(view, block, {
        start: from + told[0].search(/\S/u),
        end: start - told[0].length + told[0].trimEnd().length,
      });
}

/** "Ihr kommt es darauf an, „dass …“": what somebody thinks goes on in the words that she said. */
const embeds = /(?:^|\s)(?:(?<pronoun>[Ii]hm|[Ii]hr|[Ee]r|[Ss]ie)\s[^„“”]{3,160}|[^„“”]{3,160}),\s*$/u;
const startsClause = /^(?:dass|wenn|weil|ob|damit)\s/u;

/** "Muster:", "Muster weiter:", "Deutlich wurde Muster:": a family name of the document in words that lead to a quotation. */
function surnameIn(view: View, sentence: string, offset: number): Speaker | undefined {
  if (!/:\s*$/u.test(sentence)) return undefined;
  const persons = view.mentions.persons.slice(0, mostPersons);
  for (const { word, start } of listNameWords(sentence)) {
    const full = persons.find(({ family, name }) => family === word && name !== word);
    if (full) return { name: full.name, start: offset + start, end: offset + start + word.length };
  }
  return undefined;
}

/** "Mit ihrem Kollegen Max Muster hat sie befragt: „…“": not the one who is named speaks. */
const besideOther =
  /^\s*(?:(?:Gemeinsam|Zusammen) mit|Mit|Neben) (?:ihr|sein)(?:em|er|en)(?!\p{L})[^.:;!?]{3,160}?(?<!\p{L})(?<pronoun>sie|er)(?!\p{L})/u;

/** "Sie sagt: „…“": the one named right before. */
function pronounced(view: View, block: Block, words: Span): Speaker {
  return /^(?:Sie|Er|She|He)\s/u.test(view.slice(words.start, words.end))
    ? withName(view, block, words, words.start)
    : words;
}

/** "Landrätin Erika Muster lobte das Netzwerk. „Wir …“": who spoke in the sentence right before, where words of speech tell. */
function speakerOfSentenceBefore(view: View, block: Block, start: number): Speaker | undefined {
  const sentence = view
    .within(view.sentences, { start: Math.max(block.start, start - 300), end: start })
    .at(-1);
  if (!sentence || view.slice(sentence.end, start).trim() !== "") return undefined;
  const words = sentence.text;
  if (!saying.test(words) || /[„“”»«"]/u.test(words)) return undefined;
  const person = view.within(view.mentions.persons, sentence)[0];
  const others = new Set(view.within(view.mentions.persons, sentence).map(({ name }) => name));
  return person && others.size === 1 ? withRole(view, person, sentence.start, sentence.end) : undefined;
}

/** "Die Landrätin ergänzte:", "Seine Kollegin sagt:": someone speaks, whose name stands elsewhere. */
const toldBy =
  /(?:^|(?<=\s))(?:(?:Der|Die|The) (?<role>(?:\p{Ll}+e[rn]? )?\p{Lu}[\p{L}-]+)|(?:Sein|Ihr|Unser)e?n? \p{Lu}[\p{L}-]+|Sie|Er)\s+(?:(?:sagte?|betonte?|erklärte?|ergänzte?|meinte?|berichtete?|erzählte?|unterstrich|zeigte?|freute?|hob|stellte?|machte?|lobte?|würdigte?|dankte?|resümierte?|bekräftigte?|verwies)(?:\s[^:„»"]{2,60})?|fügte? hinzu|says?|adds?|added)\s*:\s*$/u;

const aPerson =
  /(?:rat|rätin|in|er|ent|or|är|eur|ist|amte|ete|ende|chef|mann|frau|ling|kraft|person|oge|mayor|manager|head|director|minister)$/u;

/** Who is meant by a function or a pronoun: the one of that function in the document, or the one named right before. */
function withName(view: View, block: Block, speaker: Speaker, before: number): Speaker {
  const { role } = speaker;
  const known = role ? holdersOf(view, role) : [];
  const names = new Set(known.map(({ name }) => name));
  const person =
    names.size === 1 ? known[0] : names.size === 0 ? namedBefore(view, block, before) : undefined;
  return person
    ? {
        ...speaker,
        name: person.name,
        also: [{ start: person.whole.start, end: person.whole.end }],
        implied: ["speaker"],
      }
    : speaker;
}

/** Persons beside whose name the function stands: "Landrat Max Muster", "Max Muster, Landrat". */
function holdersOf(view: View, role: string): PersonMention[] {
  const noun = role.split(/\s/u).at(-1)!;
  return view.mentions.persons.slice(0, mostPersons).filter(({ whole, end }) => {
    const before = /\p{L}[\p{L}-]*(?= *$)/u.exec(view.slice(Math.max(0, whole.start - 60), whole.start))?.[0];
    const after = /^\s*[,(–—-]\s*(?:der |die |the )?(?<role>\p{Lu}[\p{L}-]+)/u.exec(
      view.slice(end, end + 60),
    );
    // "die Ministerin" is the "Kultusministerin" of the document
    const isNoun = (word: string | undefined): boolean =>
      word === noun || word?.endsWith(noun.toLowerCase()) === true;
    return isNoun(before) || isNoun(after?.groups?.role);
  });
}

/** How many sentences back a pronoun may reach; those between name nobody. */
const farthestName = 6;

/**
 * The only person of the last sentence that names any, in the same paragraph or the one right above; by family name
 * where that is known.
 */
function namedBefore(view: View, block: Block, before: number): PersonMention | undefined {
  const above = view.blocks[block.index - 1];
  const from = above?.kind === "paragraph" && block.kind === "paragraph" ? above.start : block.start;
  const sentences = view
    .within(view.sentences, { start: Math.max(from, before - 900), end: before })
    .slice(-farthestName)
    .reverse();
  for (const sentence of sentences) {
    const person = namedIn(view, sentence);
    if (person !== undefined) return person ?? undefined;
  }
  return undefined;
}

/** The only person of a sentence; `null` where it names several, `undefined` where it names none. */
function namedIn(view: View, sentence: Span): PersonMention | null | undefined {
  const mentioned = view.within(view.mentions.persons, sentence);
  const words = view.slice(sentence.start, sentence.end);
  const subject = /^(?<family>\p{Lu}[\p{L}-]+)\s/u.exec(words)?.groups?.family;
  const persons =
    mentioned.length > 0
      ? mentioned
      : view.mentions.persons.slice(0, mostPersons).filter(({ family }) => family === subject);
  if (persons.length === 0) return undefined;
  return new Set(persons.map(({ name }) => name)).size === 1 ? persons[0] : null;
}

/** A heading or label "Name, role:" right above; a line "Name, role" right below. */
export function speakerAround(
  view: View,
  block: Block,
  index: number,
  whole: boolean,
  words: Span,
): Speaker | undefined {
  const above = view.body[index - 1];
  if (
    above &&
    above.layer === block.layer &&
    above.text.length <= 200 &&
    (above === block.headings.at(-1) || above === block.label || /[:?]\s*$/u.test(above.text))
  ) {
    // "Frau Muster, was raten Sie …?"
    const asked = /^(?:Frau|Herr|Dr\.|Prof\.)\s[^?]*\?\s*$/u.test(above.text)
      ? view.within(view.mentions.persons, above)[0]
      : undefined;
    if (asked) return withRole(view, asked, above.start, asked.end);
    const speaker = speakerLine(view, above);
    if (speaker) return speaker;
  }
  const below = view.body[index + 1];
  return whole && below && below.layer === block.layer && below.text.length <= 140 && isSaid(view, words)
    ? speakerLine(view, below)
    : undefined;
}
