import { foldGerman } from "./fold.js";
import { ROLES, type RoleEntry } from "./roles.js";

function eitherCase(word: string): string {
  const first = word.charAt(0);
  return `[${first.toUpperCase()}${first.toLowerCase()}]${word.slice(1)}`;
}

/** Words that end like a role and are none: "Halbleiter", "Begleiter", "Lautsprecher". */
const NO_ROLE =
  "(?![\\p{L}-]*(?:[Gg]|[Hh]alb|[Aa]b|[Nn]icht|[Uu]m|[Vv]or)leiter)(?![\\p{L}-]*(?:[Ll]aut|[Vv]er)sprecher)";
/** Declension, then the feminine or a gender form: "Leiterin", "Leiter*innen", "Referent/-in", "LeiterIn". */
const ENDING = "(?:es|en|e|n|s)?(?:[*:_·/]-?(?:innen|in|r|n)|\\(-?(?:innen|in|r)\\)|innen|in|Innen|In)?";

function formsOf({ de }: RoleEntry): string[] {
  const { masculine, feminine, masculinePlural, femininePlural } = de;
  // "Pädagog*innen" drops the "e" of the masculine
  const stem = feminine.endsWith("in") && masculine.endsWith("e") ? [masculine.slice(0, -1)] : [];
  return [masculine, feminine, masculinePlural, femininePlural, ...stem];
}

function makePatternSource(roles: readonly RoleEntry[]): string {
  const heads = [...new Set(roles.flatMap(formsOf))].sort((a, b) => b.length - a.length).map(eitherCase);
  return `(?<![\\p{L}-])(?=\\p{Lu})${NO_ROLE}[\\p{L}-]*(?:${heads.join("|")})${ENDING}(?!\\p{L})`;
}

/**
 * Source of a regular expression for one role word, also at the end of a compound and in every gender form:
 * "Leiterin", "Stabsstellenleiter*innen", "Beigeordnete/r", "Projekt-Koordinator". Use with the flags `u` (and
 * `g`). Begins at a capital letter and takes whole words only; time is linear in the length of the text.
 */
export const ROLE_PATTERN_SOURCE: string = /* @__PURE__ */ makePatternSource(ROLES);

const GENDER_MARK = /[*:_·/](?:-)?(?:innen|in|r|n)$|\(-?(?:innen|in|r)\)$/u;

function makeKey(word: string): string {
  return foldGerman(
    word
      .trim()
      .replace(GENDER_MARK, "")
      .replace(/(?:Innen|In)$/u, ""),
  );
}

interface RoleForm {
  readonly key: string;
  readonly role: RoleEntry;
}

/** The forms of all roles, the longest first. */
function listForms(roles: readonly RoleEntry[]): RoleForm[] {
  return roles
    .flatMap((role) => {
      const { masculine, neutral } = role.de;
      const declined = [`${masculine}s`, `${masculine}es`, `${masculine}n`];
      return [...formsOf(role), ...declined, ...(neutral === undefined ? [] : [neutral])].map((form) => ({
        key: foldGerman(form),
        role,
      }));
    })
    .sort((a, b) => b.key.length - a.key.length);
}

/** Gives the role that one word names: see {@link lookupRole}. */
export type RoleLookup = (word: string) => RoleEntry | undefined;

/** Makes a lookup over a list of roles, as for own ones: `createRoleLookup([...ROLES, ...own])`. */
export function createRoleLookup(roles: readonly RoleEntry[]): RoleLookup {
  const wholeWord = new RegExp(`^(?:${makePatternSource(roles)})$`, "u");
  const allForms = listForms(roles);
  const neutrals = roles.flatMap(({ de }) => (de.neutral === undefined ? [] : [foldGerman(de.neutral)]));
  return (word) => {
    const key = makeKey(word);
    if (key === "") return undefined;
    const english = roles.find((role) => role.en.includes(key));
    if (english !== undefined) return english;
    if (!wholeWord.test(word.trim()) && !neutrals.some((neutral) => key.endsWith(neutral))) return undefined;
    return allForms.find((form) => key.endsWith(form.key))?.role;
  };
}

/**
 * Finds the role that one word names: in any gender form, declined, or as the head of a compound, where the
 * longest head counts ("Oberbürgermeisterin" is no "Bürgermeister", "Stabsstellenleiterin" a "Leiter").
 * English names must be whole ("head of department"). `undefined` for anything else.
 */
export const lookupRole: RoleLookup = /* @__PURE__ */ createRoleLookup(ROLES);
