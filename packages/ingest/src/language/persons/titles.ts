/** One academic title, with its faculty or grade. */
const faculty = String.raw`(?:\s?(?:phil|med|jur|iur|rer|nat|pol|oec|paed|päd|h|c|habil|theol|sc|agr|mult|troph|biol|hum|publ|soc|dent|vet|ing)(?:\.|(?=\s)))*`;
const title = String.raw`(?:(?:apl|Hon|Univ|Jun|em)\.?[-\s]{0,2})?Prof(?:essor(?:in)?|\.in|[:*]in)?(?!\p{L})\.?(?:\s?(?:em|i\.\s?R)\.)?|Dr(?:es|\.in|[:*]in)?(?!\p{L})\.?(?:[-–]\s?Ing\.?)?${faculty}|Dipl(?:om)?(?!\p{Ll})\.?[-\s]{0,2}\p{Lu}\p{L}*\.?(?:[-\s]?\p{Lu}\p{L}*\.)?(?:\s?\((?:FH|BA|Univ)\.?\))?|Mag(?:ister|istra)?(?!\p{L})\.?(?:\s?art\.)?|PD(?!\p{L})|Priv\.?-?Doz\.?`;
const titlesBefore = new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:(?:${title})[\s\u00a0]?){1,4}$`, "u");
const titleAt = new RegExp(title, "gu");
const degree = String.raw`M\.?\s?A\.?|B\.?\s?A\.?|M\.?\s?Sc\.?|B\.?\s?Sc\.?|MBA|LL\.?M\.?|M\.?\s?Ed\.?|B\.?\s?Ed\.?|Ph\.?\s?D\.?|MPA|M\.P\.H\.`;
const degreeAfter = new RegExp(String.raw`^,?\s(?:${degree})(?![\p{L}\p{N}])`, "u");

/** Longest run of titles that is looked at. */
const longest = 80;

/** The titles that end at `at`, where a name begins; the offset at which they start. */
export function titlesEndingAt(
  text: string,
  at: number,
): { readonly start: number; readonly honorific: string } | undefined {
  const before = text.slice(Math.max(0, at - longest), at);
  const found = titlesBefore.exec(before);
  if (!found || found[0].includes("\n")) return undefined;
  return { start: at - found[0].length, honorific: normalise(found[0]) };
}

/** A seat in parliament after a name: no title, but part of what belongs to the name. */
const mandateAfter = /^,?\s(?:MdL|MdB|MdEP|MdA|MdBB)(?!\p{L})/u;

/** The degree that follows a name, ", M.A.", or a mandate, which is no title; its length with the comma. */
export function degreeAt(
  text: string,
  at: number,
): { readonly length: number; readonly honorific?: string } | undefined {
  const words = text.slice(at, at + 16);
  const found = degreeAfter.exec(words);
  if (found) return { length: found[0].length, honorific: found[0].replace(/^,?\s/u, "") };
  const mandate = mandateAfter.exec(words);
  return mandate ? { length: mandate[0].length } : undefined;
}

/** "Prof Dr" → "Prof. Dr.", "Professorin Dr.phil." → "Prof. Dr. phil." */
function normalise(titles: string): string {
  return (titles.match(titleAt) ?? [])
    .map((one) =>
      one
        .trim()
        .replace(/Prof(?:essor(?:in)?(?!\p{L})|(?![.:*]in))\.?/u, "Prof.")
        .replace(/(?<=Prof|Dr)[:*](?=in)/u, ".")
        .replace(/^Dr(?![.-])/u, "Dr.")
        .replace(/^Dr\.(?=\p{L})(?!in(?!\p{L}))/u, "Dr. ")
        .replace(/\s+/gu, " "),
    )
    .join(" ");
}
