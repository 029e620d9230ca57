import type { Affiliation } from "./affiliation.js";

/** Takes a declined role before a name back to the nominative: "des Landrats Götz Ulrich", "dem Dezernenten". */
export function declineRole(affiliation: Affiliation, before: string): Affiliation {
  const { role } = affiliation;
  if (!role) return affiliation;
  const masculine = /(?:^|\s)(?:[Dd]es|[Dd]em|den|vom|beim|zum)\s$/u.test(before);
  const { words, dropped } = withoutEvaluation(role.text);
  const text = withDeclinedAdjectives(words, before)
    .replace(/^((?:\p{Ll}+er\s)?\p{L}*(?:ent|ant|ist|og))en(?!\p{L})/u, masculine ? "$1" : "$&")
    .replace(
      /^(\p{L}*(?:Beigeordnet|beigeordnet|vorsitzend|Vorsitzend|beauftragt|Beauftragt)e)n(?!\p{L})/u,
      masculine ? "$1r" : "$1",
    )
    .replace(
      /^(\p{L}*(?:Beigeordnet|beigeordnet|vorsitzend|Vorsitzend|beauftragt|Beauftragt)e)(?!\p{L})/u,
      /(?:^|\s)[Dd]er\s$/u.test(before) ? "$1r" : "$1",
    )
    .replace(
      /^(\p{Lu}\p{Ll}+(?:isch|lich|ig|al|ell)e)(?=\s\p{Lu}\p{L}*(?<!in|e)(?:\s|$))/u,
      /(?:^|\s)[Dd]er\s$/u.test(before) ? "$1r" : "$1",
    )
    .replace(
      /^(\p{L}*(?:rat|leiter|meister|minister|manager|direktor|präsident|sekretär|führer|koordinator))s(?!\p{L})/iu,
      "$1",
    );
  return { ...affiliation, role: { ...role, start: role.start + dropped, text } };
}

/** Adjectives that say how long or how well, and nothing of the function itself. */
const evaluation =
  /^(?:(?:neue|zuständige|langjährige|engagierte|amtierende|jetzige|künftige|gemeinsame|dortige|hiesige|new)[nrs]?\s)+(?=\p{Lu})/iu;

function withoutEvaluation(text: string): { words: string; dropped: number } {
  const dropped = evaluation.exec(text)?.[0].length ?? 0;
  return { words: text.slice(dropped), dropped };
}

/** "der stellvertretenden Leiterin" → "stellvertretende Leiterin", "dem wissenschaftlichen Referenten" → "wissenschaftlicher …". */
function withDeclinedAdjectives(text: string, before: string): string {
  const found = /^(?<adjectives>(?:\p{L}+e[nr]?\s){1,2})(?<noun>\p{Lu}[\p{L}-]+)/u.exec(text);
  if (!found?.groups) return text;
  const { adjectives, noun } = found.groups;
  const ending = /(?:in|rätin|kraft|leitung|person)$/u.test(noun!)
    ? "e"
    : /(?:^|\s)(?:[Dd]er|[Dd]em|[Dd]en|[Dd]es|[Vv]om|[Bb]eim|[Zz]um)\s(?:\p{Ll}+\s)?$/u.test(before) &&
        !/(?:glied|tum)s?$/u.test(noun!)
      ? "er"
      : undefined;
  if (ending === undefined) return text;
  return (
    adjectives!.replace(/e[nr]?(?=\s)/gu, (old, at: number) =>
      /\p{L}{3}$/u.test(adjectives!.slice(0, at)) ? ending : old,
    ) + text.slice(adjectives!.length)
  );
}
