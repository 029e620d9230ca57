import { matchesOf } from "../find-all.js";
import { personRoleLengthAt, roleLengthAt } from "./roles.js";

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
