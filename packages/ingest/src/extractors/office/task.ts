import { findAll, mayMatch } from "../../language/find-all.js";
import type { OrganisationMention } from "../../language/organisations.js";
import { findOverlapping } from "../../language/overlap.js";
import type { View } from "../../language/view.js";

const task =
  /(?<!\p{L})(?:Bildungs(?:management|monitoring|koordination|koordinierung|berichterstattung)s?|kommunalen? Bildungslandschaft|education management)(?!\p{L})/u;
const charge =
  /(?<!\p{L})(?:verantwort\p{L}*|zuständig|koordinier\p{L}*|steuert|federführend|Federführung|übernimmt|übernommen|liegt|obliegt|betreut|angesiedelt|verankert|wahrgenommen|responsible|coordinates)(?!\p{L})/u;
const management =
  /(?<!\p{L})[Dd]as (?<name>(?<adjective>Kommunal|Regional|Datenbasiert)e Bildungsmanagement)(?!\p{L})/gu;
const organised =
  /(?<!\p{L})(?:angesiedelt|zugeordnet|verortet|eingerichtet|(?:feste|eigene|ständige) Einrichtung|Stabsstelle|Stellen|gehört zum|gehört zur|ist Teil de[rs])(?!\p{L})/u;

/**
 * Where a document names no education office: the unit that it says has the management of education for its task
 * ("Das Referat Bildung koordiniert das Bildungsmanagement"), or that management itself where it sits somewhere.
 */
export function findByTask(view: View): OrganisationMention[] {
  const units = view.mentions.organisations.filter((mention) => {
    if (mention.type !== "unit" || !/(?<!\p{L}|Weiter|Aus|Fort)[Bb]ildung|^Stabsstelle/u.test(mention.name))
      return false;
    const sentence = findOverlapping(view.sentences, mention);
    if (!sentence) return false;
    const words = view.text.slice(sentence.start, sentence.end);
    return mayMatch(words, task) && task.test(words.replace(mention.name, "")) && charge.test(words);
  });
  const names = new Set(units.map(({ name }) => name));
  if (names.size > 1) return [];
  if (names.size === 1)
    return view.mentions.organisations.filter(({ name, type }) => type === "unit" && names.has(name));
  return view.body.flatMap((block) =>
    [...findAll(block.text, management)].flatMap((match): OrganisationMention[] => {
      const { name, adjective } = match.groups!;
      const end = block.start + match.index + match[0].length;
      const start = end - name!.length;
      const sentence = findOverlapping(view.sentences, { start, end });
      if (!sentence || !organised.test(view.text.slice(sentence.start, sentence.end))) return [];
      return [{ start, end, name: `${adjective}es Bildungsmanagement`, type: "office" }];
    }),
  );
}
