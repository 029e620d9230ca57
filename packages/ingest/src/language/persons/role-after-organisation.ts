import { matchesOf } from "../find-all.js";
import type { OrganisationMention } from "../organisations.js";
import { findOverlapping } from "../overlap.js";
import { personRoleLengthAt, roleLengthAt } from "./roles.js";
import { headWord } from "./unit-words.js";
import { namesField } from "./work-fields.js";

/** "stellvertretende Leitung", "Amtsleitung Schule": no field of a unit. */
const deputy =
  /^(?:[Ss]tellv\p{L}*\.?|[Kk]omm(?:issarische|\.)|\p{Lu}\p{Ll}+(?:leitung|sekretariat|assistenz))(?!\p{L})/u;

/** "Kreis X, Fachdienst Jugend und Familie, Jugendhilfeplanerin": where the organisation ends and the function begins. */
export function roleAfterOrganisation(text: string): { end: number; role: number } | undefined {
  for (const { index, 0: joint } of matchesOf(text, /,\s|\s(?:und|sowie)\s(?=\p{Lu})/gu)) {
    const segment = text.slice(index + joint.length);
    // "Amt für Leitung, Koordination und Planung" goes on with a field
    const length =
      personRoleLengthAt(segment) ||
      (joint === ", " && (/^\p{L}+$/u.test(segment) || deputy.test(segment)) ? roleLengthAt(segment) : 0);
    if (length > 0) return { end: index, role: index + joint.length };
  }
  return undefined;
}

const oneField = /^\p{Lu}[\p{L}-]{5,}(?: (?:und|&) -?\p{L}[\p{L}-]+)?$/u;

/**
 * "Regionales Bildungsbüro, Bildungsmonitoring": where an organisation ends that is named in full, and the one field of
 * work behind it begins. The topics of a unit may go on behind a comma. `from`: where the text stands in the document.
 */
export function fieldAfterOrganisation(
  text: string,
  from: number,
  organisations: readonly OrganisationMention[],
): { end: number; role: number } | undefined {
  const end = text.indexOf(", ");
  const words = text.slice(end + 2);
  if (end < 0 || !oneField.test(words) || !namesField(words) || headWord.test(words)) return undefined;
  const named = findOverlapping(organisations, { start: from, end: from + 1 });
  const isWhole = named?.start === from && named.end === from + end;
  return isWhole && named.type !== "body" && !(named.type === "unit" && named.name.includes(" "))
    ? { end, role: end + 2 }
    : undefined;
}
