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
  return [de.masculine, de.feminine, de.masculinePlural, de.femininePlural];
}

/**
 * Source of a regular expression for one role word, also at the end of a compound and in every gender form:
 * "Leiterin", "Stabsstellenleiter*innen", "Beigeordnete/r", "Projekt-Koordinator". Use with the flags `u` (and
 * `g`). Begins at a capital letter and takes whole words only; time is linear in the length of the text.
 */
export const ROLE_PATTERN_SOURCE: string = /* @__PURE__ */ (() => {
  const heads = [...new Set(ROLES.flatMap(formsOf))].sort((a, b) => b.length - a.length).map(eitherCase);
  return `(?<![\\p{L}-])(?=\\p{Lu})${NO_ROLE}[\\p{L}-]*(?:${heads.join("|")})${ENDING}(?!\\p{L})`;
})();

const WHOLE_WORD = /* @__PURE__ */ new RegExp(`^(?:${ROLE_PATTERN_SOURCE})$`, "u");
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

const FORMS: readonly RoleForm[] = /* @__PURE__ */ ROLES.flatMap((role) => {
  const { masculine, feminine, masculinePlural, femininePlural, neutral } = role.de;
  const forms = [masculine, feminine, masculinePlural, femininePlural, `${masculine}s`, `${masculine}es`];
  return [...forms, `${masculine}n`, ...(neutral === undefined ? [] : [neutral])].map((form) => ({
    key: foldGerman(form),
    role,
  }));
}).sort((a, b) => b.key.length - a.key.length);

/**
 * Finds the role that one word names: in any gender form, declined, or as the head of a compound, where the
 * longest head counts ("Oberbürgermeisterin" is no "Bürgermeister", "Stabsstellenleiterin" a "Leiter").
 * English names must be whole ("head of department"). `undefined` for anything else.
 */
export function lookupRole(word: string): RoleEntry | undefined {
  const key = makeKey(word);
  if (key === "") return undefined;
  const english = ROLES.find((role) => role.en.includes(key));
  if (english !== undefined) return english;
  if (!WHOLE_WORD.test(word.trim()) && !isNeutral(key)) return undefined;
  return FORMS.find((form) => key.endsWith(form.key))?.role;
}

function isNeutral(key: string): boolean {
  return ROLES.some((role) => role.de.neutral !== undefined && key.endsWith(foldGerman(role.de.neutral)));
}
