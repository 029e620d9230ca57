import type { Affiliation } from "./affiliation.js";

/** Takes a declined role before a name back to the nominative: "des Landrats Götz Ulrich", "dem Dezernenten". */
export function declineRole(affiliation: Affiliation, before: string): Affiliation {
  const { role } = affiliation;
  if (!role) return affiliation;
  const masculine = /(?:^|\s)(?:des|dem|den|vom|beim|zum)\s$/u.test(before);
  const text = role.text
    .replace(/^(\p{L}*(?:ent|ant|ist|og))en(?!\p{L})/u, masculine ? "$1" : "$&")
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
  return { ...affiliation, role: { ...role, text: text } };
}
