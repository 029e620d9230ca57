import { type Likeness, like } from "./likeness.js";
import { normalise, stemsOf, stemWord, wordsOf } from "./normalise.js";

const ABBREVIATION = /^(?=(?:[^\p{Lu}]*\p{Lu}){2})[\p{L}\p{N}&.-]{2,10}$/u;
const BRACKETED = /\s*[([]([^()[\]]{1,60})[)\]]/gu;

/** Legal forms as they end or begin a name, folded, and the one way to write each. */
const LEGAL_FORMS: readonly (readonly [RegExp, string])[] = [
  [/ (?:e v|ev|eingetragener verein)$/u, "ev"],
  [/ (?:ggmbh|gemeinnuetzige gmbh|gemeinnuetzige gesellschaft mbh)$/u, "ggmbh"],
  [/ (?:gmbh|gesellschaft mbh)$/u, "gmbh"],
  [/ (?:e g|eg)$/u, "eg"],
  [/ (?:gug|gemeinnuetzige ug|ug)$/u, "ug"],
  [/ (?:a oe r|aoer|anstalt des oeffentlichen rechts)$/u, "aoer"],
  [/ (?:k d oe r|koer|kdoer|koerperschaft des oeffentlichen rechts)$/u, "koer"],
  [/ (?:ag)$/u, "ag"],
];

interface Name {
  /** The stems of the name without bracket, legal form and commune. */
  readonly core: string;
  readonly legalForm: string | undefined;
  readonly abbreviations: readonly string[];
  readonly isAbbreviation: boolean;
}

/**
 * Takes a name apart. The commune that it ends in is left out where it is the one that the statement belongs to, or
 * where only "des Landkreises" stands there: in the profile of one authority these are the same office.
 */
function parseName(name: string, commune: string | undefined): Name {
  const brackets = [...name.matchAll(BRACKETED)].map(([, inner]) => inner!.trim());
  const bare = name.replace(BRACKETED, " ");
  let folded = normalise(bare);
  let legalForm: string | undefined;
  for (const [pattern, form] of LEGAL_FORMS)
    if (pattern.test(folded)) {
      folded = folded.replace(pattern, "");
      legalForm = form;
      break;
    }
  folded = stripCommune(folded.replace(/^(?:der|die|das|des|dem|den) /u, ""), commune);
  return {
    core: stemsOf(folded).join(" ") || folded,
    legalForm,
    abbreviations: brackets.filter((text) => ABBREVIATION.test(text)).map(normalise),
    isAbbreviation: ABBREVIATION.test(bare.trim()),
  };
}

const DESIGNATION =
  "(?:landkreis(?:es|e)?|kreis(?:es|e)?|lkr?|(?:kreisfreien |hanse|landeshaupt)?stadt|gemeinde|region)";
const AFTER_PREPOSITION = new RegExp(` (?:des|der|im|in der|beim|vom) ${DESIGNATION}$`, "u");
const AFTER_NAME = new RegExp(`(?: (?:des|der|im|in der|beim|vom))?(?: ${DESIGNATION})?$`, "u");

function stripCommune(folded: string, commune: string | undefined): string {
  const place = commune === undefined ? "" : normalise(commune);
  const named = place !== "" && (folded.endsWith(` ${place}`) || folded.endsWith(` ${place}s`));
  const stripped = named
    ? folded.slice(0, folded.lastIndexOf(` ${place}`)).replace(AFTER_NAME, "")
    : folded.replace(AFTER_PREPOSITION, "");
  return stripped.trim() === "" ? folded : stripped;
}

/**
 * Names of offices, bodies and organisations: inflected, with or without legal form, commune or an abbreviation in
 * brackets, and the abbreviation alone.
 */
export function likeName(name: string, commune?: string | undefined): Likeness[] {
  const { core, legalForm, abbreviations, isAbbreviation } = parseName(name, commune);
  return [
    like("name-form", core, legalForm),
    ...abbreviations.map((group) => like("abbreviation", group, core)),
    ...(isAbbreviation && !core.includes(" ") ? [like("abbreviation", normalise(name))] : []),
  ];
}

/** The name without inflection, legal form, brackets and commune, as a part of other keys. */
export function coreOfName(name: string, commune?: string | undefined): string {
  return parseName(name, commune).core;
}

const TITLE =
  /^(?:(?:herrn?|frau|prof(?:essor(?:in)?)?|dr|dres|doktor|pd|dipl|diplom|ing|m a|b a|mag|med|phil|rer|nat|pol|paed|jur|h c|habil) )+/u;
const PARTICLES: ReadonlySet<string> = /* @__PURE__ */ new Set(
  "von vom van de der den dem zu zur zum ten ter und".split(" "),
);

/** Key of a person: given and family name without title, in this order also where written "Beispiel, Anna". */
export function personKey(name: string): string {
  const [family, given, ...rest] = name.split(",");
  const ordered = given !== undefined && rest.length === 0 ? `${given} ${family}` : name;
  const folded = normalise(ordered);
  return folded.replace(TITLE, "") || folded;
}

/**
 * Names of persons: initials for given names, second given names that are left out. A family name alone is like
 * nothing: it may be a relative.
 */
export function likePerson(name: string): Likeness[] {
  const ordered = name.includes(",") ? personKey(name) : name;
  // a hyphen makes one given name of two, so words are parted at spaces alone
  const words = ordered
    .split(/\s+/u)
    .map(normalise)
    .filter((word) => word !== "");
  while (words.length > 1 && TITLE.test(`${words[0]!} `)) words.shift();
  const family = words.at(-1);
  const given = words.slice(0, -1).filter((word) => !PARTICLES.has(word));
  const first = given[0];
  if (family === undefined || first === undefined || family.length < 2) return [];
  const letters = given.flatMap((name) => wordsOf(name).map((part) => part[0]!)).join("");
  if (isInitial(first)) return [like("initials", `${family}|${letters}`)];
  const further = given.slice(1);
  const second = further.join(" ");
  const initials = further.map((name) => name[0]).join("");
  return [
    ...[...letters].map((_, index) =>
      like("initials", `${family}|${letters.slice(0, index + 1)}`, given.join(" ")),
    ),
    like("second-given-name", `${family}|${first}`, second || undefined),
    ...(further.length
      ? [
          like(
            "second-initial",
            `${family}|${first}|${initials}`,
            further.some(isInitial) ? undefined : second,
          ),
        ]
      : []),
  ];
}

/** "K." and "K.-P.": no part of the name in full. */
const isInitial = (name: string): boolean => wordsOf(name).every((part) => part.length === 1);

const STREET = /stra(?:ss|ß)e$/u;

/** A street as it is compared: "Str.", "Straße", "-straße" and "PF" in one form, the house number together. */
export function streetKey(street: string): string {
  return wordsOf(normalise(street.replace(/(?<=\p{L})\.(?=\S)/gu, ". ")))
    .map((word) => (word === "postfach" ? "pf" : word.replace(STREET, "str")))
    .join(" ")
    .replace(/(?<=[\p{L}]) str(?= |$)/gu, "str")
    .replace(/(?<=\d) (?=[a-z](?: |$))/gu, "");
}

/** Words of a name without order, for events of one day. */
export function nameWords(name: string): string[] {
  return [
    ...new Set(
      wordsOf(normalise(name))
        .filter((word) => word.length >= 5)
        .map(stemWord),
    ),
  ];
}
