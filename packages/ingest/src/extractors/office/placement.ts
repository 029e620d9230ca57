import type { OrganisationMention } from "../../language/organisations.js";
import { findOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";
import type { Span } from "../../tree/nodes.js";
import type { Found } from "./since.js";

const located =
  /angesiedelt|verortet|eingegliedert|untergebracht|angebunden|angegliedert|zugeordnet|integriert|Einrichtung|eingerichtet|Gründung|gegründet|gibt es|besteht|gehört|ist Teil|ist ein Teil|sitzt|geführt|verstetig|verankert|located|part of|based in|belongs to/iu;
const level = /(?:auf|on) (?<level>\p{Lu}\p{L}*ebene|(?:department|division) level)/u;
const person =
  /(?:als (?=Stabsstelle))?(?<phrase>(?:Stabsstelle )?(?:direkt )?(?:beim|bei der|bei dem) (?:\d\. |Ersten |Zweiten )?(?:Landrat|Landrätin|Oberbürgermeister|Oberbürgermeisterin|Bürgermeister|Bürgermeisterin|Dezernent(?:en|in)|Beigeordneten))(?!\p{L})/u;
const prepositionBefore =
  /(?:^|[\s(,])(?:im|in der|in dem|innerhalb der|innerhalb des|beim|bei der|bei dem|dem|der|des|zum|zur|am|an das|an der|unter dem|in the|of the|to the)(?: (?:neuen|neu \p{L}+|städtischen|kommunalen))? $/iu;
const farthest = 160;

/** The unit that the office sits in, by the sentence that names both. */
export function findPlacement(view: View, mention: OrganisationMention): Found<string> | undefined {
  const sentence = findOverlapping(view.sentences, mention);
  if (!sentence) return undefined;
  const own = inSentence(view, sentence, mention);
  if (own) return own;
  const next = findOverlapping(view.sentences, { start: sentence.end, end: sentence.end + 3 });
  return next &&
    /^(?:Es|Sie|Das Büro|Dieses|Die (?:Geschäfts|Stabs|Fach|Koordinierungs)?[Ss]telle|It) (?:ist|wird|wurde|sitzt|gehört|is) /u.test(
      view.text.slice(next.start, next.end),
    )
    ? inSentence(view, next, { start: next.start, end: next.start + 1 })
    : undefined;
}

function inSentence(view: View, sentence: Span, mention: Span): Found<string> | undefined {
  const from = Math.max(sentence.start, mention.start - farthest);
  const to = Math.min(sentence.end, mention.end + farthest);
  const words = view.text.slice(from, to);
  if (!located.test(words)) return undefined;
  const units = view
    .within(view.mentions.organisations, { start: from, end: to })
    .filter(({ type, start }) => type === "unit" && start !== mention.start)
    .filter(({ start }) => prepositionBefore.test(view.text.slice(Math.max(from, start - 30), start)))
    .sort((a, b) => Math.abs(a.start - mention.start) - Math.abs(b.start - mention.start));
  const [unit] = units;
  if (unit) return { value: unit.name, start: unit.start, end: unit.end };
  for (const [pattern, group] of [
    [level, "level"],
    [person, "phrase"],
  ] as const) {
    const match = pattern.exec(words);
    const found = match?.groups?.[group];
    if (!match || found === undefined) continue;
    const start = from + match.index + match[0].indexOf(found);
    return { value: found, start, end: start + found.length };
  }
  return undefined;
}
