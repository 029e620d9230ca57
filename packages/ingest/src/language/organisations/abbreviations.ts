import { MINISTRIES } from "@bildungsprofil/core";
import { matchesOf } from "../find-all.js";
import type { PlainView } from "../mentions.js";
import type { OrganisationMention } from "../organisations.js";

const ministries: ReadonlyMap<string, string> = new Map(
  MINISTRIES.flatMap(({ abbreviation, name, state }) =>
    // a state's short form is too short to be told from others
    abbreviation !== undefined && (state === undefined || abbreviation.length > 4)
      ? [[abbreviation, name] as const]
      : [],
  ),
);
/** Federations, foundations and institutes that everyone in education knows by their short form. */
const wellKnown: ReadonlyMap<string, NonNullable<OrganisationMention["kind"]>> = new Map([
  ["DKJS", "foundation"],
  ["DJI", "other"],
  ["DIPF", "other"],
  ["BIBB", "authority"],
  ["BAMF", "authority"],
  ["KMK", "authority"],
  ["DFKI", "other"],
  ["DIHK", "chamber"],
  ["AWO", "association"],
  ["DRK", "association"],
  ["CJD", "association"],
  ["DGB", "association"],
  ["GEW", "association"],
]);
/** What goes on behind makes another name of it: "AWO Kreisverband Nord". */
const goesOn = /^(?: \p{Lu}\p{Ll}|-)/u;
/** Not within another word, but "BMBF-gefördert" and "BMBF-Programm" name the ministry as well. */
const acronym =
  /(?<![\p{L}\p{N}@/.-])\p{Lu}[\p{Lu}&]{1,7}(?![\p{L}\p{N}@]|-(?!gefördert|finanziert|Förder|Programm|Projekt|Mittel)|\.\p{L})/gu;
/** Second parts of compounds that an acronym gives a letter of their own: "Jugendstiftung" is J and S. */
const compound =
  /(?<=\p{Ll})(?:stiftung|amt|büro|netzwerk|kreis|gruppe|institut|agentur|rat|stelle|beirat|ministerium|bund|kammer)$/u;

/** Short forms of the organisations found: those in brackets after the name, and those made of its first letters. */
export function findAbbreviations(
  view: PlainView,
  mentions: readonly OrganisationMention[],
): OrganisationMention[] {
  const byAcronym = new Map<string, OrganisationMention>();
  const mixed = new Set<string>();
  for (const mention of mentions) {
    const bracketed =
      /^(?:(?: für (?:\p{L}+es )?\p{Lu}\p{L}+)? ?\((?:kurz:? )?|, kurz:? )["„]?(?<short>\p{Lu}[\p{L}&]{1,11})(?!\p{L})/u.exec(
        view.slice(mention.end, mention.end + 72),
      )?.groups?.short;
    for (const short of [bracketed, ...initialsOf(mention.name)])
      if (short !== undefined && !byAcronym.has(short)) byAcronym.set(short, mention);
    // "(TransMit)" stands for the name as well
    if (bracketed !== undefined && /\p{Ll}/u.test(bracketed) && /\p{Lu}.*\p{Lu}/u.test(bracketed))
      mixed.add(bracketed);
  }
  for (const [short, name] of ministries) {
    const whole = mentions.find((mention) => mention.name.startsWith(name));
    if (whole) byAcronym.set(short, whole);
  }
  const found: OrganisationMention[] = [];
  for (const block of view.body) {
    for (const { word, start } of mixed.size > 0 ? block.nameWords : []) {
      const whole = mixed.has(word) ? byAcronym.get(word) : undefined;
      if (!whole) continue;
      const { name, type, kind } = whole;
      const at = block.start + start;
      found.push({
        start: at,
        end: at + word.length,
        name,
        type,
        ...(kind ? { kind } : {}),
        abbreviation: word,
      });
    }
    for (const match of matchesOf(block.flat, acronym)) {
      const [short] = match;
      const whole = byAcronym.get(short);
      const span = { start: block.start + match.index, end: block.start + match.index + short.length };
      if (whole)
        found.push({
          ...span,
          name: whole.name,
          type: whole.type,
          ...(whole.kind ? { kind: whole.kind } : {}),
          abbreviation: short,
        });
      else if (ministries.has(short))
        found.push({ ...span, name: short, type: "organisation", kind: "ministry", abbreviation: short });
      else if (
        wellKnown.has(short) &&
        !goesOn.test(block.flat.slice(match.index + short.length, match.index + short.length + 4))
      )
        found.push({
          ...span,
          name: short,
          type: "organisation",
          kind: wellKnown.get(short)!,
          abbreviation: short,
        });
    }
  }
  return found;
}

/** The acronyms that the words of a name make: with and without the second part of its last compound. */
function initialsOf(name: string): string[] {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const initials = words.map((word) => word[0]).join("");
  const second = compound.exec(name)?.[0][0]?.toUpperCase();
  return [initials, ...(second === undefined ? [] : [initials + second])].filter(
    (short) => short.length >= 3 && short.length <= 7,
  );
}
