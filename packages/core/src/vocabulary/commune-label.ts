import { holdsDesignation } from "./commune-name-forms.js";
import type { CommuneEntry } from "./communes.js";

/** Names that are others in English. */
const ENGLISH_NAMES: Readonly<Record<string, string>> = {
  Köln: "Cologne",
  München: "Munich",
  Nürnberg: "Nuremberg",
  "Region Hannover": "Hanover Region",
};

/**
 * The name with its designation, as one would write it: "Landkreis Elbe-Elster", "Kreis Unna", "Stadt Leipzig",
 * "Burgenlandkreis"; in English "Elbe-Elster district", "City of Leipzig", "Burgenlandkreis".
 */
export function communeLabel(entry: CommuneEntry, language: "de" | "en"): string {
  const { name, kind, designation } = entry;
  const english = ENGLISH_NAMES[name] ?? name;
  if (kind === "kreisfreie Stadt") return language === "de" ? `Stadt ${name}` : `City of ${english}`;
  if (language === "en") return holdsDesignation(name) ? english : `${english} district`;
  return holdsDesignation(name) ? name : `${designation} ${name}`;
}
