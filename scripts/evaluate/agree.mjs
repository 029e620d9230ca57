// When an annotated value and a found one say the same.

/** Fields that are compared whole; the others by their words. */
const exact = new Set([
  "value",
  "date",
  "endDate",
  "since",
  "by",
  "year",
  "ordinal",
  "postalCode",
  "period",
  "kind",
  "type",
  "state",
  "ags",
  "programmeId",
  "approx",
  "staffCount",
]);
const fold = (value) =>
  String(value)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/stra(ss)e/g, "str")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whether two values of a field say the same: dates as far as the expected one goes, words by overlap. */
export function agrees(field, expected, found) {
  if (expected === undefined) return true;
  if (found === undefined) return false;
  const [a, b] = [fold(expected), fold(found)];
  if (a === b) return true;
  if (field === "value") return a.replace(/^(https? )?(www )?/, "") === b.replace(/^(https? )?(www )?/, "");
  if (exact.has(field))
    return typeof expected === "string" && /^\d{4}/.test(expected) && String(found).startsWith(expected);
  if (b.includes(a) || (a.includes(b) && b.length > 3)) return true;
  const words = b.split(" ");
  const shared = a.split(" ").filter((word) => {
    const at = words.indexOf(word);
    if (at >= 0) words.splice(at, 1);
    return at >= 0;
  }).length;
  return (2 * shared) / (a.split(" ").length + b.split(" ").length) >= 0.55;
}
