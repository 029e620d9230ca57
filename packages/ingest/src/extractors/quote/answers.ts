import type { Block } from "../../language/blocks.js";
import { matches } from "../../language/find-all.js";
import type { PersonMention } from "../../language/persons.js";
import type { View } from "../../language/view.js";
import { type Speaker, withRole } from "./signature.js";

/** A paragraph that answers a question, and who answers. */
export interface Answer {
  readonly block: Block;
  readonly speaker: Speaker;
}

const announcing =
  /(?<!\p{L})(?:Interviews?|im Gespräch|Gespräch mit|sprachen? (?:wir )?mit|nachgefragt bei|(?:\p{L}+ )?Fragen an|interview with|in conversation with|talked to|questions (?:to|for))(?!\p{L})/iu;
/** Blocks at the beginning, and headings, that may say who is interviewed. */
const opening = 6;

/** The answers of an interview without names in front: paragraphs after at least two questions, where one person is announced. */
export function findAnswers(view: View): Answer[] {
  const speaker = findInterviewee(view);
  if (!speaker) return [];
  const { body } = view;
  if (body.filter(isQuestion).length < 2) return [];
  const answers: Answer[] = [];
  let answering = false;
  for (const block of body) {
    if (isQuestion(block)) answering = true;
    else if (block.kind === "heading" || block.cell || block.layer !== "body") answering = false;
    else if (answering && block.kind === "paragraph") answers.push({ block, speaker });
  }
  return answers;
}

function isQuestion({ kind, text, layer, cell }: Block): boolean {
  return (
    layer === "body" &&
    !cell &&
    (kind === "heading" || kind === "paragraph") &&
    text.length <= 300 &&
    /\?["“”»]?$/u.test(text.trimEnd()) &&
    !/^["„“»]/u.test(text)
  );
}

function findInterviewee(view: View): Speaker | undefined {
  const places = view.body.filter(({ kind }, index) => kind === "heading" || index < opening);
  for (const block of places) {
    if (isQuestion(block) || !matches(block.text, announcing)) continue;
    const persons = view.within(view.mentions.persons, block);
    const [person] = persons;
    if (person && new Set(persons.map(({ name }) => name)).size === 1) return speakerOf(view, block, person);
  }
  return findAddressed(view);
}

const address = /^(?:Sehr geehrter? )?(?:Frau|Herr|Dr\.|Prof\.)\s/u;

/** "Frau Muster, was hat sich verändert?": the only one whom the questions address. */
function findAddressed(view: View): Speaker | undefined {
  const persons = view.body
    .filter((block) => isQuestion(block) && address.test(block.text))
    .flatMap((block) => view.within(view.mentions.persons, block).slice(0, 1));
  const [person] = persons;
  if (!person || new Set(persons.map(({ name }) => name)).size > 1) return undefined;
  return withRole(view, person, person.whole.start, person.end);
}

function speakerOf(view: View, block: Block, person: PersonMention): Speaker {
  return withRole(
    view,
    person,
    Math.max(block.start, person.whole.start - 80),
    Math.min(block.end, person.end + 140),
  );
}
