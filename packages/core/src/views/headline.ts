import type { Entry, Kind } from "../model/index.js";

/** Fields that say what an entry is, the most telling first. */
const headlineFields = ["name", "title", "text", "value", "street", "city", "motto", "partner", "kind"];

/** The words that name an entry in a list: its name, title or text, else its first field with words. */
export function headlineOf<K extends Kind>(entry: Pick<Entry<K>, "value">): string {
  const value = entry.value as Record<string, unknown>;
  const field = headlineFields.find((name) => value[name] !== undefined) ?? Object.keys(value)[0];
  const text = field === undefined ? "" : String(value[field]);
  if (field === "value" && typeof value.unit === "string") return `${text} ${value.unit}`;
  return field === "kind" || field === "partner"
    ? [value.kind, value.partner].filter((part) => typeof part === "string").join(" – ")
    : text;
}
