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

/** The work that the document is about, and no other: "Koordination", "Koordination der Bildungsarbeit". */
const work =
  "(?:(?:Projekt)?(?:[Kk]oordination|[Kk]oordinierung)|Projektleitung|Federführung|Vorhaben|Projekt|Bildungs(?:management|monitoring|koordination|koordinierung|arbeit))(?!\\p{L})(?: (?:der|des|für|von) (?:\\p{Ll}+ ){0,2}(?:\\p{L}*[Bb]ildungs?\\p{L}*|Projekte?s|Vorhabens|Programms))?";
const lies = "(?:liegt|liegen|obliegt|angesiedelt|verortet|angebunden|verankert|sitzt)(?!\\p{L})";
const seatOf = "(?:beim|bei der|im|in der|am|dem|der)";
/** "Die Koordination liegt beim Amt …", "obliegt die Koordination dem Referat …". */
const lying = new RegExp(
  `(?<!\\p{L})(?:${work} (?:liegt|liegen|obliegt|sitzt) (?:\\p{Ll}+ ){0,2}?|(?:liegt|liegen|obliegt) (?:die|das) ${work} (?:\\p{Ll}+ ){0,2}?)${seatOf} $`,
  "u",
);
/** "Das Projekt ist beim Dezernat … angesiedelt", "ist das Projekt im Dezernat … angesiedelt". */
const located = new RegExp(
  `(?<!\\p{L})(?:${work} (?:ist|wurde) (?:\\p{Ll}+ ){0,2}?|(?:ist|wurde) (?:die|das) ${work} (?:\\p{Ll}+ ){0,2}?)${seatOf} $`,
  "u",
);
const locatedBehind = new RegExp(`^[^.;:!?]{0,60}? ${lies}`, "u");
/** "…, in dem das Vorhaben angesiedelt ist". */
const seatBehind = new RegExp(
  `^[^.;:!?,]{0,40}, (?:in|an|bei|unter) (?:dem|der) (?:das|die|der) ${work}[^.;:!?,]{0,40}? ${lies}`,
  "u",
);

/** Whether a unit is said to be where the work on education is done. */
function isSeat(view: View, mention: OrganisationMention): boolean {
  if (mention.type !== "unit") return false;
  const sentence = findOverlapping(view.sentences, mention);
  if (!sentence) return false;
  const before = view.slice(Math.max(sentence.start, mention.start - 140), mention.start);
  const after = view.slice(mention.end, Math.min(sentence.end, mention.end + 120));
  if (lying.test(before) || (located.test(before) && locatedBehind.test(after))) return true;
  return seatBehind.test(after);
}

/**
 * Where a document names no education office: the unit that it says has the management of education for its task
 * ("Das Referat Bildung koordiniert das Bildungsmanagement"), or that management itself where it sits somewhere.
 */
export function findByTask(view: View): OrganisationMention[] {
  const seat = view.mentions.organisations.filter((mention) => isSeat(view, mention));
  const seats = new Set(seat.map(({ name }) => name));
  if (seats.size === 1)
    return view.mentions.organisations.filter(({ name, type }) => type === "unit" && seats.has(name));
  const units = view.mentions.organisations.filter((mention) => {
    if (mention.type !== "unit" || !/(?<!\p{L}|Weiter|Aus|Fort)[Bb]ildung|^Stabsstelle/u.test(mention.name))
      return false;
    const sentence = findOverlapping(view.sentences, mention);
    if (!sentence) return false;
    const words = sentence.text;
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
      if (!sentence || !organised.test(sentence.text)) return [];
      return [{ start, end, name: `${adjective}es Bildungsmanagement`, type: "office" }];
    }),
  );
}
