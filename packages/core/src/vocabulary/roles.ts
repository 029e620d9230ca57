/** How the feminine is made: `in` (Leiterin), `adjective` (die Beigeordnete), `own` (given apart: Landrätin). */
type Declension = "in" | "adjective" | "own";

/** A function that a person holds. */
export interface RoleEntry {
  /** ASCII kebab-case; never renamed, never reused. */
  readonly id: string;
  readonly de: {
    readonly masculine: string;
    readonly feminine: string;
    readonly masculinePlural: string;
    readonly femininePlural: string;
    /** Word for the function itself: "Leitung". Absent where there is none in use. */
    readonly neutral?: string;
  };
  readonly en: readonly string[];
}

interface RoleRow {
  readonly id: string;
  readonly masculine: string;
  readonly declension: Declension;
  readonly neutral: string;
  readonly en: readonly string[];
}

/** id|masculine|declension|neutral|English names. A compound ends in one of these: "Stabsstellenleiterin". */
const ROLE_ROWS = `
leiter|Leiter|in|Leitung|head;director
amtsleiter|Amtsleiter|in|Amtsleitung|head of office;head of department
fachbereichsleiter|Fachbereichsleiter|in|Fachbereichsleitung|head of division
projektleiter|Projektleiter|in|Projektleitung|project lead;project leader
schulleiter|Schulleiter|in|Schulleitung|head teacher;principal
dezernent|Dezernent|in||head of directorate
beigeordneter|Beigeordneter|adjective||deputy mayor;councillor
landrat|Landrat|own||district administrator;district commissioner
kreisrat|Kreisrat|own||district councillor
schulrat|Schulrat|own||school inspector
referatsleiter|Referatsleiter|in|Referatsleitung|head of unit
referent|Referent|in||desk officer
oberbuergermeister|Oberbürgermeister|in||lord mayor
buergermeister|Bürgermeister|in||mayor
minister|Minister|in||minister
ministerpraesident|Ministerpräsident|in||minister-president
staatssekretaer|Staatssekretär|in||state secretary
senator|Senator|in||senator
praesident|Präsident|in||president
vorsitzender|Vorsitzender|adjective|Vorsitz|chair;chairperson;chairman;chairwoman
geschaeftsfuehrer|Geschäftsführer|in|Geschäftsführung|managing director;chief executive
beauftragter|Beauftragter|adjective||commissioner;representative
bildungsmanager|Bildungsmanager|in||education manager
bildungsmonitorer|Bildungsmonitorer|in||education monitoring officer
bildungskoordinator|Bildungskoordinator|in|Bildungskoordination|education coordinator
bildungsberater|Bildungsberater|in||education adviser
koordinator|Koordinator|in|Koordination|coordinator;co-ordinator
manager|Manager|in||manager
projektmanager|Projektmanager|in||project manager
berater|Berater|in||consultant;adviser;advisor
planer|Planer|in||planner
sachbearbeiter|Sachbearbeiter|in|Sachbearbeitung|clerk;case officer
sachgebietsleiter|Sachgebietsleiter|in|Sachgebietsleitung|head of section
mitarbeiter|Mitarbeiter|in||staff member;employee;research associate
moderator|Moderator|in||facilitator;host
sprecher|Sprecher|in||spokesperson;speaker
ansprechpartner|Ansprechpartner|in||contact person;contact
professor|Professor|in||professor
dozent|Dozent|in||lecturer
lehrer|Lehrer|in||teacher
erzieher|Erzieher|in||educator
paedagoge|Pädagoge|own||pedagogue
sozialarbeiter|Sozialarbeiter|in||social worker
wissenschaftler|Wissenschaftler|in||researcher;scientist
direktor|Direktor|in||director
rektor|Rektor|in||rector;head teacher
kanzler|Kanzler|in||chancellor
dekan|Dekan|in||dean
stellvertreter|Stellvertreter|in||deputy
vertreter|Vertreter|in||representative
abgeordneter|Abgeordneter|adjective||member of parliament
botschafter|Botschafter|in||ambassador
autor|Autor|in||author
redakteur|Redakteur|in||editor
assistent|Assistent|in|Assistenz|assistant
sekretaer|Sekretär|in||secretary
`;

const OWN_FORMS: Readonly<Record<string, readonly [feminine: string, plural: string]>> = {
  Landrat: ["Landrätin", "Landräte"],
  Kreisrat: ["Kreisrätin", "Kreisräte"],
  Schulrat: ["Schulrätin", "Schulräte"],
  Pädagoge: ["Pädagogin", "Pädagogen"],
};

function parseRow(line: string): RoleRow {
  const [id = "", masculine = "", declension = "in", neutral = "", en = ""] = line.split("|");
  return { id, masculine, declension: declension as Declension, neutral, en: en.split(";") };
}

function pluralOf(masculine: string): string {
  if (/(?:er)$/u.test(masculine)) return masculine;
  return /(?:ent|ator|or|ant|oge|ist|ident)$/u.test(masculine) ? `${masculine}en` : `${masculine}e`;
}

function toEntry({ id, masculine, declension, neutral, en }: RoleRow): RoleEntry {
  const own = OWN_FORMS[masculine];
  const stem = masculine.replace(/r$/u, "");
  const feminine = declension === "adjective" ? stem : (own?.[0] ?? `${masculine}in`);
  const forms =
    declension === "adjective"
      ? { feminine, masculinePlural: `${stem}n`, femininePlural: `${stem}n` }
      : { feminine, masculinePlural: own?.[1] ?? pluralOf(masculine), femininePlural: `${feminine}nen` };
  return { id, de: { masculine, ...forms, ...(neutral === "" ? {} : { neutral }) }, en };
}

/** Roles in municipal education, with German forms for both genders and English names. */
export const ROLES: readonly RoleEntry[] = /* @__PURE__ */ (() =>
  ROLE_ROWS.trim()
    .split("\n")
    .map((row) => toEntry(parseRow(row))))();

/** Gives the role with an id; `undefined` when there is none. */
export function getRole(id: string): RoleEntry | undefined {
  return ROLES.find((entry) => entry.id === id);
}
