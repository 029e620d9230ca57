import type { Span } from "../../tree/nodes.js";
import { findOverlapping, indexOfOverlapping } from "../overlap.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import type { Part } from "./affiliation.js";

const there = /^(?:Dort|Hier|Da(?= (?:arbeite|kümmer|sind|ist))|There)(?!\p{L})/u;
const works =
  /(?<!\p{L})(?:arbeite(?:n|t|ten|te)|kümmer(?:n|t|ten|te)|sind|ist|betreu(?:en|t|ten|te)|koordinier(?:en|t|ten|te)|verantwort(?:en|et|eten|ete)|übernehmen|übernimmt|steuer(?:n|t|ten|te)|beschäftigt|tätig|zuständig|works?|coordinates?|are|is)(?!\p{L})/u;

const worksThere =
  /^[^.;:!?]{0,120} (?:arbeite(?:n|t|ten|te)|sind|ist|work|works) (?:dort|hier|there)(?!\p{L})/u;

/** "Angesiedelt ist das Projekt in der Stabsstelle Nord. Dort kümmern sich Anna Meier und Uwe Kunze …": the unit of the sentence before. */
export function unitOfPlace(view: View, { whole }: PersonMention): Part | undefined {
  const at = indexOfOverlapping(view.sentences, whole);
  const sentence = view.sentences[at];
  const before = view.sentences[at - 1];
  if (!sentence || !before || sentence.start - before.end > 2 || sentence.end - sentence.start > 400)
    return undefined;
  const begins = there.test(sentence.text) && works.test(view.slice(sentence.start, whole.start));
  if (!begins && !worksThere.test(view.slice(whole.end, sentence.end))) return undefined;
  const units = view
    .within(view.mentions.organisations, before)
    .filter(({ type, name }) => type === "office" || (type === "unit" && name.includes(" ")));
  const [unit] = units;
  return unit && units.every(({ name }) => name === unit.name)
    ? { start: unit.start, end: unit.end, text: unit.name }
    : undefined;
}

const at = /^ (?:beim|bei der|bei dem|im|in der|am|an der|vom|von der|aus dem|aus der|at the) $/u;

/** "Sachgebietsleiterin Bildung beim Kreis Nordtal", "Als Koordinatorin arbeitet Anna Meier im Jugendamt": where, right behind. */
export function unitBehind(view: View, role: Part, { whole }: PersonMention): Part | undefined {
  for (const end of [role.end, whole.end]) {
    const preposition = /^ \p{Ll}+(?: (?:der|dem|the))? (?=\p{Lu})/u.exec(view.slice(end, end + 16))?.[0];
    if (preposition === undefined || !at.test(preposition)) continue;
    const start = end + preposition.length;
    const unit = findOverlapping(view.mentions.organisations, { start, end: start + 1 });
    if (unit?.start === start && unit.type !== "body") return { start, end: unit.end, text: unit.name };
    const commune = findOverlapping(view.mentions.communes, { start, end: start + 1 });
    if (
      commune?.start === start &&
      commune.by === "designation" &&
      designated.test(view.slice(start, commune.end))
    )
      return { start, end: commune.end, text: view.slice(start, commune.end).replace(/\s+/gu, " ") };
  }
  return undefined;
}

const designated = /^(?:Land)?[Kk]reis |^(?:\p{L}*[Ss]tadt|Gemeinde|Region) /u;

const reached = /^(?:,| [–|-])? ?(?:\n|Tel|Fon|Telefon|E-?Mail|Mail|$)/u;

/** "Kreis Nordtal, Bildungsbüro, Anna Meier, Tel. …": the unit in front of the name, from the whole to its part. */
export function unitInFront(
  view: View,
  { start: lineStart }: Span,
  { whole }: PersonMention,
): Part | undefined {
  const words = view.slice(lineStart, whole.start);
  const joint = /, (?:Herrn? |Frau )?$/u.exec(words);
  if (!joint || words.length > 140 || !reached.test(view.slice(whole.end, whole.end + 12))) return undefined;
  const end = lineStart + joint.index;
  const unit = view
    .within(view.mentions.organisations, { start: lineStart, end })
    .find((one) => one.end === end && (one.type === "unit" || one.type === "office"));
  if (!unit) return undefined;
  const before = view.slice(lineStart, unit.start);
  return before === "" || /^[^.;:!?]{3,80}, $/u.test(before)
    ? { start: unit.start, end: unit.end, text: unit.name }
    : undefined;
}
